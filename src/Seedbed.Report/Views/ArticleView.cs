namespace Seedbed.Report.Views;

/// <summary>One article, whole, with its thread as a tree.</summary>
internal static class ArticleView
{
    /// <summary>What is shown of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isFull">Whether comments are shown whole.</param>
    public static IEnumerable<Block> Of(Article article, bool isFull)
    {
        yield return new Heading(article.Label);
        yield return About(article);
        if (article.Paragraphs.Count > 0)
        {
            yield return new Prose(article.Paragraphs);
        }

        if (article.Thread is not { } thread)
        {
            yield break;
        }

        yield return new Heading(
            $"{Wording.Count(thread.Comments.Count, "comment")} by {Wording.Count(thread.Commenters.Count, "commenter")} ({thread.Shape})");
        if (thread.Unattributed.Count > 0)
        {
            yield return new Prose(thread.Unattributed);
        }

        if (thread.Comments.Count > 0)
        {
            yield return new Outline([.. Entries(thread, isFull)]);
        }
    }

    private static Facts About(Article article) => new([
        ("id", article.Id),
        ("title", article.Title ?? "-"),
        ("subtitle", article.Subtitle ?? "-"),
        ("byline", article.Byline?.Name ?? "-"),
        ("published", article.Published?.ToString() ?? "-"),
        ("file", $"{article.Source.Path}, {Wording.Count(article.Source.LineCount, "line")}, {Wording.Count(article.Source.Length, "character")}"),
        ("sha-256", article.Source.Sha256),
        ("fingerprint of the body", article.Fingerprint),
        ("variants", Variants(article.Variants)),
        ("text", $"{Wording.Count(article.Paragraphs.Count, "paragraph")}, {Wording.Count(article.WordCount, "word")}"),
    ]);

    private static string Variants(IReadOnlyList<Variant> variants)
    {
        const int MaxListed = 5;
        string more = variants.Count > MaxListed ? $"; {Wording.Number(variants.Count - MaxListed)} more" : string.Empty;
        return variants.Count == 0 ? "-" : string.Join("; ", variants.Take(MaxListed).Select(Describe)) + more;
    }

    private static string Describe(Variant variant) => variant.Other.Id + variant.Relation switch
    {
        VariantRelation.SameBytes => " (the same file)",
        VariantRelation.SameBody => " (the same text)",
        _ => $" ({Wording.Percent(variant.Similarity)} of the text)",
    };

    private static IEnumerable<OutlineEntry> Entries(CommentThread thread, bool isFull)
    {
        // A parent is walked before its replies, so its depth is known.
        var depths = new Dictionary<Comment, int>();
        foreach (Comment comment in thread.Walk(WalkOrder.DepthFirst))
        {
            int depth = comment.InReplyTo?.Comment is { } parent ? depths[parent] + 1 : 0;
            depths[comment] = depth;
            IEnumerable<string> lines = isFull
                ? comment.Paragraphs.Select(paragraph => paragraph.Text)
                : comment.Paragraphs.Take(1).Select(paragraph => Wording.Excerpt(paragraph.Text));
            yield return new OutlineEntry(depth, comment.Author, CommentsView.Note(comment), [.. lines]);
        }
    }
}
