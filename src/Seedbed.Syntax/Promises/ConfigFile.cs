using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Reads <c>seedbed_expect.articles</c> from the text of an <c>.editorconfig</c> file. The compiler tells a seed which keys apply to it, but
/// not which section they come from; and where the last seed of a section is gone it tells nobody.
/// </summary>
public static class ConfigFile
{
    private static readonly char[] Wildcards = ['*', '?', '{', '[', '\\'];
    private static readonly char[] Assignments = ['=', ':'];

    /// <summary>The expectations of how many seeds there are, in the order of the text.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null; no other exception is thrown.</exception>
    public static IEnumerable<ExpectedCount> ReadExpectedCounts(string text)
    {
        string? folder = null;
        foreach (ContentLine line in LineTable.Read(text ?? throw new ArgumentNullException(nameof(text))).Content)
        {
            string content = line.Span.Of(text);
            if (content[0] == '[')
            {
                int end = content.LastIndexOf(']');
                folder = end < 0 ? null : FolderOf(content.Substring(1, end - 1));
            }
            else if (folder is not null && ReadCount(content) is { } value)
            {
                yield return new ExpectedCount(folder, value, line.Span);
            }
        }
    }

    /// <summary>The folder that a section's pattern names before its first wildcard, with a final slash; empty for the file's own.</summary>
    private static string FolderOf(string pattern)
    {
        int wildcard = pattern.IndexOfAny(Wildcards);
        string literal = wildcard < 0 ? pattern : pattern.Substring(0, wildcard);
        return literal.Substring(0, literal.LastIndexOf('/') + 1).TrimStart('/');
    }

    private static string? ReadCount(string content)
    {
        int end = content.IndexOfAny(Assignments);
        bool isCount = end > 0
            && string.Equals(content.Substring(0, end).TrimEnd(), Expectations.Prefix + Expectations.Articles, StringComparison.OrdinalIgnoreCase);

        // The compiler takes the first # or ; for the beginning of a remark.
        return isCount ? content.Substring(end + 1).Split('#', ';')[0].Trim() : null;
    }
}
