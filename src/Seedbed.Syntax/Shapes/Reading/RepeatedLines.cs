using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Finds words of a site that no declaration knows: a short line with which most comments of a thread begin or end is nobody's. Numbers in it may differ, as in
/// "5 people liked this".
/// </summary>
internal static class RepeatedLines
{
    /// <summary>So few comments may begin or end alike.</summary>
    private const int MinComments = 3;

    private const int MinAuthors = 2;
    private const int MinLetters = 3;

    /// <summary>Longer lines are text.</summary>
    private const int MaxLength = 60;

    /// <summary>Sites print a few lines below a comment, each of which is found once the one below it is.</summary>
    private const int MaxRounds = 6;

    /// <summary>Gives these lines their role. A comment keeps its last line of text.</summary>
    public static void Assign(SeedLines lines, LineRole[] roles, int start, IReadOnlyList<Header> headers, int[] starts, int[] ends)
    {
        if (headers.Count < MinComments)
        {
            return;
        }

        bool isFound = true;
        for (int round = 0; isFound && round < MaxRounds; round++)
        {
            isFound = AssignRound(lines, roles, start, headers, starts, ends, isEnd: true) | AssignRound(lines, roles, start, headers, starts, ends, isEnd: false);
        }
    }

    private static bool AssignRound(SeedLines lines, LineRole[] roles, int start, IReadOnlyList<Header> headers, int[] starts, int[] ends, bool isEnd)
    {
        if (!MayRepeat(lines, roles, start, starts, ends, isEnd))
        {
            return false;
        }

        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var authors = new HashSet<(string Key, string Author)>();
        for (int i = 0; i < headers.Count; i++)
        {
            int[] text = [.. Enumerable.Range(starts[i], Math.Max(0, ends[i] - starts[i])).Where(line => roles[line - start] == LineRole.Paragraph)];
            int place = text.Length < 2 ? -1 : isEnd ? text[text.Length - 1] : text[0];
            if (place < 0 || lines.Span(place).Length > MaxLength || !HasWord(lines, place) || Punctuation.IsSentence(lines.Text, lines.Span(place)))
            {
                continue;
            }

            string key = Fold(lines.Span(place).Of(lines.Text));
            if (!places.TryGetValue(key, out List<int>? same))
            {
                places.Add(key, same = []);
            }

            same.Add(place);
            authors.Add((key, headers[i].Author.Of(lines.Text)));
        }

        bool isFound = false;
        foreach ((string key, List<int> same) in places.Select(static pair => (pair.Key, pair.Value)))
        {
            // People sign what they write, and number it: more is asked of what one person ends with, and of what holds numbers.
            int needed = key.Any(char.IsDigit) ? headers.Count * 2 / 3 : headers.Count / 2;
            if (same.Count < MinComments || same.Count < needed || authors.Count(pair => pair.Key == key) < MinAuthors)
            {
                continue;
            }

            isFound = true;
            foreach (int line in same)
            {
                roles[line - start] = LineRole.Furniture;
            }
        }

        return isFound;
    }

    /// <summary>Whether so many comments begin or end with a short line at all; in most threads they do not.</summary>
    private static bool MayRepeat(SeedLines lines, LineRole[] roles, int start, int[] starts, int[] ends, bool isEnd)
    {
        int count = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            int line = isEnd ? ends[i] - 1 : starts[i];
            while (line >= starts[i] && line < ends[i] && roles[line - start] != LineRole.Paragraph)
            {
                line += isEnd ? -1 : 1;
            }

            bool isShort = line >= starts[i] && line < ends[i] && lines.Span(line).Length <= MaxLength && !Punctuation.IsSentence(lines.Text, lines.Span(line));
            count += isShort ? 1 : 0;
        }

        return count >= MinComments && count * 2 >= starts.Length;
    }

    /// <summary>Whether three letters stand together: "8/10" is what somebody says.</summary>
    private static bool HasWord(SeedLines lines, int line)
    {
        int letters = 0;
        SourceSpan span = lines.Span(line);
        for (int i = span.Start; i < span.End && letters < MinLetters; i++)
        {
            letters = char.IsLetter(lines.Text[i]) ? letters + 1 : 0;
        }

        return letters == MinLetters;
    }

    /// <summary>A line with every number in it as one digit.</summary>
    private static string Fold(string line)
    {
        char[] folded = [.. line.Where((c, i) => !char.IsDigit(c) || i == 0 || !char.IsDigit(line[i - 1])).Select(static c => char.IsDigit(c) ? '0' : c)];
        return new string(folded);
    }
}
