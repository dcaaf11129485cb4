using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Seedbed.Report.Html;

/// <summary>
/// Writes markup. Names of elements are constants, names of attributes are checked, and whatever else comes in is text and leaves encoded: there is no way to
/// write a string as it is. Every element is closed, so that the page is XML too.
/// </summary>
/// <param name="output">Where to.</param>
internal sealed partial class HtmlWriter(TextWriter output)
{
    private int _numbers;

    /// <summary>Opens an element until the end of the block.</summary>
    /// <param name="name">The element.</param>
    /// <param name="attributes">Names and values of its attributes; one without a value is left out.</param>
    public HtmlScope Open([ConstantExpected] string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        output.Write('>');
        return new HtmlScope(this, name);
    }

    /// <summary>Writes an element with a text.</summary>
    /// <param name="name">The element.</param>
    /// <param name="text">The text, of any characters.</param>
    /// <param name="attributes">Names and values of its attributes; one without a value is left out.</param>
    public void Write([ConstantExpected] string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Writes an element that holds nothing, such as a rectangle.</summary>
    /// <param name="name">The element.</param>
    /// <param name="attributes">Names and values of its attributes; one without a value is left out.</param>
    public void Void([ConstantExpected] string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        output.Write(" />");
    }

    /// <summary>Writes a text, of any characters.</summary>
    public void Text(string text) => output.Write(HtmlText.Encode(text));

    /// <summary>Writes a name or a line of a seed, whose direction of writing is its own and changes none around it.</summary>
    public void Name(string text) => Write("bdi", text);

    /// <summary>Begins the document.</summary>
    public void Start() => output.Write("<!DOCTYPE html>");

    /// <summary>Writes the style sheet, in which browsers read no references.</summary>
    /// <param name="sheet">The sheet.</param>
    public void Style(StyleSheet sheet)
    {
        using (Open("style"))
        {
            output.Write(sheet.Text);
        }
    }

    /// <summary>An id that nothing else on the page has.</summary>
    /// <param name="prefix">What it begins with.</param>
    public string NewId(string prefix) => prefix + (++_numbers).ToString(CultureInfo.InvariantCulture);

    /// <summary>Closes an element.</summary>
    internal void Close(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    private void WriteTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        // A line for each element that is a part of the page, so that two pages can be compared.
        output.Write(name is "bdi" or "a" or "code" or "strong" or "em" or "span" or "tspan" or "td" or "th" or "dd" ? "<" : "\n<");
        output.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                WriteAttribute(attribute, value);
            }
        }
    }

    private void WriteAttribute(string name, string value)
    {
        if (!SafeName().IsMatch(name))
        {
            throw new ArgumentException($"'{name}' is no attribute of this page.", nameof(name));
        }

        output.Write(' ');
        output.Write(name);
        output.Write("=\"");
        output.Write(HtmlText.Encode(value));
        output.Write('"');
    }

    /// <summary>Names of attributes; none that would be code or a style that the page's policy refuses.</summary>
    [GeneratedRegex("^(?!on|style$)[a-z][a-z0-9-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SafeName();
}
