using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Words of a site's controls and links, in any case. Crawlers join what stood side by side, so a line is the site's when it is made of nothing but these, with
/// white space between them or without. <c>{count}</c> at the beginning or the end of words stands for a number.
/// </summary>
internal sealed class FurnitureWords : IEnumerable<string>
{
    private const string Count = "{count}";

    /// <summary>Longer lines are text.</summary>
    private const int MaxLineLength = 240;

    private readonly List<string> _sources = [];

    /// <summary>The words by the character with which they begin, longest first; a digit for all that begin with a number.</summary>
    private readonly Dictionary<char, List<string>> _byFirst = [];

    /// <summary>Declares words.</summary>
    public void Add(string words)
    {
        _sources.Add(words);
        char first = words.StartsWith(Count, StringComparison.Ordinal) ? '0' : Fold(words[0]);
        if (!_byFirst.TryGetValue(first, out List<string>? sameFirst))
        {
            _byFirst.Add(first, sameFirst = []);
        }

        sameFirst.Add(words);
        sameFirst.Sort(static (left, right) => right.Length.CompareTo(left.Length));
    }

    /// <summary>Whether a line is made of nothing but these words.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool Make(SeedLines lines, int index)
    {
        SourceSpan line = lines.Span(index);
        if (_byFirst.Count == 0 || line.Length > MaxLineLength)
        {
            return false;
        }

        int at = line.Start;
        while (at < line.End)
        {
            int length = char.IsWhiteSpace(lines.Text[at]) ? 1 : LengthAt(lines.Text, at, line.End);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => _sources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int LengthAt(string text, int at, int end)
    {
        char first = Fold(text[at]);
        if (!_byFirst.TryGetValue(first, out List<string>? candidates))
        {
            return 0;
        }

        foreach (string words in candidates)
        {
            int length = LengthOf(words, text, at, end);
            if (length > 0)
            {
                return length;
            }
        }

        return 0;
    }

    private static int LengthOf(string words, string text, int at, int end)
    {
        bool beginsWithCount = words.StartsWith(Count, StringComparison.Ordinal);
        bool endsWithCount = !beginsWithCount && words.EndsWith(Count, StringComparison.Ordinal);
        int start = beginsWithCount ? SkipDigits(text, at, end) : at;
        int from = beginsWithCount ? Count.Length : 0;
        int length = words.Length - from - (endsWithCount ? Count.Length : 0);
        if ((beginsWithCount && start == at) || end - start < length || string.Compare(words, from, text, start, length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return 0;
        }

        int behind = start + length;
        int behindCount = endsWithCount ? SkipDigits(text, behind, end) : behind;
        return endsWithCount && behindCount == behind ? 0 : behindCount - at;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && (text[at] is >= '0' and <= '9' || (text[at] is ',' or '.' && at + 1 < end && text[at + 1] is >= '0' and <= '9')))
        {
            at++;
        }

        return at;
    }

    private static char Fold(char c) => c is >= '0' and <= '9' ? '0' : char.ToLowerInvariant(c);
}
