using System;

namespace Seedbed.Syntax;

/// <summary>Finds the title where the first line is that of the browser's window: the title again, a divider, and the site's name; or the name before the title.</summary>
internal sealed class BrowserTitle
{
    /// <summary>Shorter lines may be repeated by chance.</summary>
    private const int MinRepeatedTitle = 8;

    private const string Dividers = "|-–—·•«»‹›";
    private static readonly char[] Bars = ['|', '«', '»', '‹', '›', '•', '·'];

    private readonly SeedLines _lines;
    private readonly TopLines _top;

    /// <summary>Looks in a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="top">Tells what stands above a title.</param>
    public BrowserTitle(SeedLines lines, TopLines top)
    {
        _lines = lines;
        _top = top;
    }

    /// <summary>Finds the title, which must be longer than names are where the name stands first.</summary>
    /// <param name="end">0-based line at which what can stand above a title ends.</param>
    /// <returns>0-based line of the title; -1 without one.</returns>
    public int Find(int end)
    {
        SourceSpan first = _lines.Span(0);
        for (int i = 1; i < _top.EndOfTop && i <= end; i++)
        {
            SourceSpan line = _lines.Span(i);
            string words = line.Of(_lines.Text);
            bool isFirst = _lines.StartsWith(0, words) && IsDivided(first.Start + line.Length, first.End);
            bool isLast = !_top.IsEntry(i) && _lines.EndsWith(0, words) && IsDividedBackwards(first.Start, first.End - line.Length);
            if (line.Length >= MinRepeatedTitle && (isFirst || isLast) && (HasBar(first) || _top.BeginsFront(i + 1)) && _top.CanBeTitle(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a line has a divider that nothing but browsers' titles have; a dash divides a title from what it adds as well.</summary>
    private bool HasBar(SourceSpan line) => _lines.Text.IndexOfAny(Bars, line.Start, line.Length) >= 0 || _lines.Text.IndexOf("::", line.Start, line.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Whether white space follows, and what divides titles from names of sites.</summary>
    private bool IsDivided(int at, int end)
    {
        int start = at;
        while (at < end && char.IsWhiteSpace(_lines.Text[at]))
        {
            at++;
        }

        return at > start && at < end && IsDivider(at);
    }

    private bool IsDividedBackwards(int start, int end)
    {
        int at = end - 1;
        while (at > start && char.IsWhiteSpace(_lines.Text[at]))
        {
            at--;
        }

        return at < end - 1 && at > start && IsDivider(at);
    }

    private bool IsDivider(int at) =>
        Dividers.IndexOf(_lines.Text[at]) >= 0 || (_lines.Text[at] == ':' && (_lines.Text[at - 1] == ':' || _lines.Text[at + 1] == ':'));
}
