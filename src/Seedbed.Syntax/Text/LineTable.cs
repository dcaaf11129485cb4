using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Where the lines of a text begin. A line ends at CR LF, LF or CR and at nothing else: U+2028, U+0085 and their like are white
/// space within a line. An unterminated last line counts; what follows the last terminator does not when it is empty.
/// </summary>
public sealed class LineTable
{
    /// <summary>The characters at which terminators begin.</summary>
    internal static readonly char[] Terminators = ['\n', '\r'];

    private readonly int[] _starts;

    private LineTable(int[] starts, NewlineStyle newline, ContentLine[] content)
    {
        _starts = starts;
        Newline = newline;
        Content = content;
    }

    /// <summary>Number of lines; 0 for an empty text.</summary>
    public int Count => _starts.Length;

    /// <summary>How the lines end.</summary>
    public NewlineStyle Newline { get; }

    /// <summary>The lines that hold more than white space, in order.</summary>
    internal ContentLine[] Content { get; }

    /// <summary>Reads the lines of a text, in one pass.</summary>
    /// <param name="text">The document's whole text, without byte order mark.</param>
    [MethodImpl(HotLoop.Options)]
    public static LineTable Read(string text)
    {
        var starts = new List<int>();
        var content = new List<ContentLine>();
        var newline = NewlineStyle.None;
        int start = 0;
        while (start < text.Length)
        {
            starts.Add(start);
            int end = text.IndexOfAny(Terminators, start);
            if (end < 0)
            {
                end = text.Length;
            }

            SourceSpan trimmed = Trim(text, start, end);
            if (!trimmed.IsEmpty)
            {
                content.Add(new ContentLine(starts.Count, trimmed));
            }

            start = end;
            if (start < text.Length)
            {
                start += TerminatorLength(text, start);
                newline = Combine(newline, StyleOf(text, end, start));
            }
        }

        return new LineTable([.. starts], newline, [.. content]);
    }

    /// <summary>Line and column of a position.</summary>
    /// <param name="position">0-based UTF-16 position; the end of the text is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative.</exception>
    public LinePosition GetPosition(int position)
    {
        if (position < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "A position is 0 or more.");
        }

        int index = Array.BinarySearch(_starts, position);
        int line = index >= 0 ? index : ~index - 1;
        return line < 0 ? new LinePosition(1, position + 1) : new LinePosition(line + 1, position - _starts[line] + 1);
    }

    /// <summary>How many UTF-16 units the terminator at a position has.</summary>
    internal static int TerminatorLength(string text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    /// <summary>Which terminator stands between two positions.</summary>
    internal static NewlineStyle StyleOf(string text, int start, int end) =>
        end - start == 2 ? NewlineStyle.CrLf : text[start] == '\n' ? NewlineStyle.Lf : NewlineStyle.Cr;

    private static NewlineStyle Combine(NewlineStyle seen, NewlineStyle next) =>
        seen == NewlineStyle.None || seen == next ? next : NewlineStyle.Mixed;

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
