using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>The lines of a text that hold anything, each with the role it was given so far. Indices are 0-based.</summary>
internal sealed class SeedLines
{
    private const int TabWidth = 4;

    private readonly ContentLine[] _lines;
    private readonly LineRole[] _roles;

    public SeedLines(string text, LineTable table)
    {
        Text = text;
        _lines = table.Content;
        _roles = new LineRole[_lines.Length];
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Number of lines that hold more than white space.</summary>
    public int Count => _roles.Length;

    /// <summary>The role of a line.</summary>
    public LineRole this[int index]
    {
        get => _roles[index];
        set => _roles[index] = value;
    }

    /// <summary>Where the line's text stands, without white space at its ends.</summary>
    public SourceSpan Span(int index) => _lines[index].Span;

    /// <summary>Whether a blank line, or the end of the text, stands between a line and the one before it.</summary>
    public bool StandsApartFromPrevious(int index) =>
        index == 0 || index >= Count || _lines[index].Number - _lines[index - 1].Number > 1;

    /// <summary>How far a line is indented, a tab as four.</summary>
    public int Indent(int index)
    {
        int indent = 0;
        for (int at = Span(index).Start - 1; at >= 0 && Text[at] is not ('\n' or '\r'); at--)
        {
            indent += Text[at] == '\t' ? TabWidth : 1;
        }

        return indent;
    }

    /// <summary>Whether a line is exactly these words.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool Is(int index, string words, StringComparison comparison = StringComparison.Ordinal)
    {
        SourceSpan span = Span(index);
        return span.Length == words.Length && string.Compare(Text, span.Start, words, 0, words.Length, comparison) == 0;
    }

    /// <summary>Whether a line ends with these words.</summary>
    public bool EndsWith(int index, string words)
    {
        SourceSpan span = Span(index);
        return span.Length >= words.Length && string.CompareOrdinal(Text, span.End - words.Length, words, 0, words.Length) == 0;
    }

    /// <summary>Whether a line begins with these words.</summary>
    public bool StartsWith(int index, string words)
    {
        SourceSpan span = Span(index);
        return span.Length >= words.Length && string.CompareOrdinal(Text, span.Start, words, 0, words.Length) == 0;
    }
}
