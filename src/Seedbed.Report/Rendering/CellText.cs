using System.Globalization;
using Spectre.Console.Rendering;

namespace Seedbed.Report.Rendering;

/// <summary>Texts measured in the cells of a terminal: an ideograph takes two, an accent none. The texts are clean.</summary>
internal static class CellText
{
    /// <summary>How many cells a text takes.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();

    /// <summary>The beginning of a text that fits, with an ellipsis where there is more, and with spaces behind it up to the width.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width.</param>
    /// <param name="gap">How many of the cells at the end stay empty.</param>
    public static string BeginOrCut(string text, int width, int gap = 0) =>
        WidthOf(text) <= width - gap ? Pad(text, width) : Pad(Fit(Elements(text), width - gap - 1) + "…", width);

    /// <summary>The beginning of a text that fits, up to the end of a word if there is one.</summary>
    public static string BeginAtWord(string text, int width)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        string begin = Fit(Elements(text), width);
        int end = text[begin.Length] == ' ' ? begin.Length : begin.LastIndexOf(' ');
        return end > 0 ? begin[..end] : begin;
    }

    /// <summary>The end of a text that fits, from the beginning of a word if there is one, with spaces before it up to the width.</summary>
    public static string EndAtWord(string text, int width)
    {
        if (WidthOf(text) > width)
        {
            string[] elements = [.. Elements(text)];
            Array.Reverse(elements);
            string end = text[^Fit(elements, width).Length..];
            int start = text[text.Length - end.Length - 1] == ' ' ? 0 : end.IndexOf(' ', StringComparison.Ordinal) + 1;
            text = start < end.Length ? end[start..] : end;
        }

        return new string(' ', Math.Max(0, width - WidthOf(text))) + text;
    }

    private static string Fit(IEnumerable<string> elements, int width)
    {
        int used = 0;
        return string.Concat(elements.TakeWhile(element => (used += WidthOf(element)) <= width));
    }

    private static IEnumerable<string> Elements(string text)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));
}
