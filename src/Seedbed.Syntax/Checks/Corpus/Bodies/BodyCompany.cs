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
            parts.Add(others is null ? noun : $"{noun} '{VisibleText.Of(own, maxLength)}'");
        }
    }

    private static string? TitleOf(CheckedSeed seed) => seed.Document.Title is { } title ? FoldedText.Of(seed.Text, title.Span) : null;

    private static string? NameOf(CheckedSeed seed) => seed.Document.Byline is { } byline ? DrupalDetail.Fold(byline.Attribution.Author) : null;

    /// <summary>How many comments another seed lacks; one that stands twice here must stand twice there.</summary>
    private static int CountMissing(CheckedSeed seed, CheckedSeed other)
    {
        var left = new Dictionary<(string Author, string Words), int>();
        foreach (CommentNode comment in CommentsOf(other))
        {
            (string, string) key = KeyOf(other, comment);
            left[key] = left.TryGetValue(key, out int count) ? count + 1 : 1;
        }

        int missing = 0;
        foreach (CommentNode comment in CommentsOf(seed))
        {
            (string, string) key = KeyOf(seed, comment);
            if (left.TryGetValue(key, out int count) && count > 0)
            {
                left[key] = count - 1;
            }
            else
            {
                missing++;
            }
        }

        return missing;
    }

    private static IReadOnlyList<CommentNode> CommentsOf(CheckedSeed seed) => seed.Document.Thread?.Comments ?? [];

    private static (string Author, string Words) KeyOf(CheckedSeed seed, CommentNode comment) =>
        (DrupalDetail.Fold(comment.Attribution.Author), FoldedText.Of(seed.Text, comment.Paragraphs));
}
