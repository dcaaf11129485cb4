using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Tells author from parent where a page prints them with one space between, as in "Vanilla Van Iris": both must be names of the thread. A name is known
/// where it stands alone, or before two names that are known.
/// </summary>
internal static class NameSplitter
{
    /// <summary>Splits what is two names.</summary>
    public static void Split(SeedLines lines, IReadOnlyList<Header> headers)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Header header in headers)
        {
            // Where the page puts two spaces between, one space belongs to a name.
            if (header.Find(static match => match.Parent) is not null)
            {
                return;
            }

            known.Add(header.Author.Of(lines.Text));
        }

        known.UnionWith(FindBeginnings(lines, headers, known));
        foreach (Header header in headers)
        {
            foreach (int space in SpacesIn(lines.Text, header.Author))
            {
                var author = new SourceSpan(header.Author.Start, space);
                var parent = new SourceSpan(space + 1, header.Author.End);
                if (known.Contains(author.Of(lines.Text)) && known.Contains(parent.Of(lines.Text)))
                {
                    header.SplitAuthor(author, parent);
                    break;
                }
            }
        }
    }

    /// <summary>What stands before two different names that are known.</summary>
    private static List<string> FindBeginnings(SeedLines lines, IReadOnlyList<Header> headers, HashSet<string> known)
    {
        var firstEnd = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (Header header in headers)
        {
            foreach (int space in SpacesIn(lines.Text, header.Author))
            {
                string end = new SourceSpan(space + 1, header.Author.End).Of(lines.Text);
                if (!known.Contains(end))
                {
                    continue;
                }

                string beginning = new SourceSpan(header.Author.Start, space).Of(lines.Text);
                if (!firstEnd.TryGetValue(beginning, out string? first))
                {
                    firstEnd.Add(beginning, end);
                }
                else if (!string.Equals(first, end, StringComparison.Ordinal))
                {
                    found.Add(beginning);
                }
            }
        }

        return found;
    }

    private static IEnumerable<int> SpacesIn(string text, SourceSpan name)
    {
        for (int i = name.Start + 1; i < name.End - 1; i++)
        {
            if (text[i] == ' ')
            {
                yield return i;
            }
        }
    }
}
