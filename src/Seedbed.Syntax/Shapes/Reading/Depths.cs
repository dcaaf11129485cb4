using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>How deep comments stand, where the page shows it: by a number of levels, by numbers such as <c>2.1</c>, or by indentation.</summary>
internal static class Depths
{
    /// <summary>A single space is no indentation.</summary>
    private const int MinIndent = 2;

    /// <summary>The place of the comment above each, under which it stands; -1 for those that stand under none. Null where no depth is shown.</summary>
    public static int[]? FindParents(SeedLines lines, IReadOnlyList<Header> headers)
    {
        if (headers.Count == 0)
        {
            return null;
        }

        int[]? depths = ReadLevels(headers) ?? ReadNumbers(lines, headers) ?? ReadIndents(lines, headers);
        if (depths is null)
        {
            return null;
        }

        var parents = new int[depths.Length];
        var above = new Stack<int>();
        for (int i = 0; i < depths.Length; i++)
        {
            while (above.Count > 0 && depths[above.Peek()] >= depths[i])
            {
                above.Pop();
            }

            parents[i] = above.Count > 0 ? above.Peek() : -1;
            above.Push(i);
        }

        return parents;
    }

    private static int[]? ReadLevels(IReadOnlyList<Header> headers)
    {
        var levels = new int[headers.Count];
        bool hasLevels = false;
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = headers[i].Find(static match => match.Level < 0 ? (int?)null : match.Level) ?? 0;
            hasLevels |= levels[i] > 0;
        }

        return hasLevels ? levels : null;
    }

    private static int[]? ReadNumbers(SeedLines lines, IReadOnlyList<Header> headers)
    {
        var dots = new int[headers.Count];
        bool hasDots = false;
        for (int i = 0; i < dots.Length; i++)
        {
            if (headers[i].Find(static match => match.Number) is not { } number)
            {
                return null;
            }

            dots[i] = number.Of(lines.Text).Split('.').Length - 1;
            hasDots |= dots[i] > 0;
        }

        return hasDots ? dots : null;
    }

    private static int[]? ReadIndents(SeedLines lines, IReadOnlyList<Header> headers)
    {
        var indents = new int[headers.Count];
        int least = int.MaxValue;
        int most = 0;
        for (int i = 0; i < indents.Length; i++)
        {
            indents[i] = lines.Indent(headers[i].Key);
            least = Math.Min(least, indents[i]);
            most = Math.Max(most, indents[i]);
        }

        return most - least >= MinIndent && indents[0] == least ? indents : null;
    }
}
