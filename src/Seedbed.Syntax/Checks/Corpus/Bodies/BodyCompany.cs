using System.Collections.Generic;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>What stands around an article's body: title, byline and comments.</summary>
internal static class BodyCompany
{
    /// <summary>How much of a title and of a name is shown, in UTF-16 units, so that a message has room for both and the comments.</summary>
    private const int MaxTitle = 28;
    private const int MaxName = 16;

    /// <summary>What a seed has and another has not, such as <c>byline, 44 comments</c>; empty if there is nothing.</summary>
    public static string Describe(CheckedSeed seed, CheckedSeed other)
    {
        var parts = new List<string>();
        AddPart(parts, "title", TitleOf(seed), TitleOf(other), MaxTitle);
        AddPart(parts, "byline", NameOf(seed), NameOf(other), MaxName);
        int comments = CountMissing(seed, other);
        if (comments > 0)
        {
            parts.Add(Count(comments, "comment"));
        }

        return string.Join(", ", parts);
    }

    /// <summary>A number of things.</summary>
    public static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? string.Empty : "s");

    private static void AddPart(List<string> parts, string noun, string? own, string? others, int maxLength)
    {
        if (own is not null && own != others)
        {
            parts.Add(others is null ? noun : $"{noun} '{Difference(own, others, maxLength)}'");
        }
    }

    /// <summary>A text as it is shown; from shortly before the first difference where the other would look the same.</summary>
    private static string Difference(string own, string others, int maxLength)
    {
        const int Before = 4;
        if (VisibleText.Of(own, maxLength) != VisibleText.Of(others, maxLength))
        {
            return VisibleText.Of(own, maxLength);
        }

        int at = 0;
        while (at < own.Length && at < others.Length && own[at] == others[at])
        {
            at++;
        }

        int start = System.Math.Max(0, at - Before);
        start += start < own.Length && char.IsLowSurrogate(own[start]) ? 1 : 0;
        return "…" + VisibleText.Of(own.Substring(start), maxLength);
    }

    private static string? TitleOf(CheckedSeed seed) => seed.Document.Title is { } title ? FoldedText.Of(seed.Text, title.Span) : null;

    private static string? NameOf(CheckedSeed seed) => seed.Document.Byline is { } byline ? CommenterName.Fold(byline.Attribution.Author) : null;

    /// <summary>How many comments another seed lacks; one that stands twice here must stand twice there.</summary>
    private static int CountMissing(CheckedSeed seed, CheckedSeed other)
    {
        int count = seed.Document.Thread?.Comments.Count ?? 0;
        return count == 0 || other.Document.Thread is not { Comments.Count: > 0 } ? count : count - seed.CommentCounts.CountShared(other.CommentCounts);
    }
}
