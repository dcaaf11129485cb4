namespace Seedbed.Report.Views;

/// <summary>Why an article's thread was read by its shape and by no other.</summary>
internal static class WhyView
{
    /// <summary>What is shown of the evidence.</summary>
    public static IEnumerable<Block> Of(Article article)
    {
        yield return new Heading(article.Label);
        if (article.Thread is not { } thread)
        {
            yield return new Facts([("id", article.Id), ("shape", "-"), ("marker", "-"), ("thread", "none: no shape finds comments in this article")]);
            yield break;
        }

        ThreadEvidence evidence = thread.Evidence;
        yield return About(thread, evidence);
        if (evidence.LookAlikes.Count > 0)
        {
            yield return new Heading("Lines that look like headers and are read as text");
            yield return new Listing(Table(evidence.LookAlikes), new Outline([.. evidence.LookAlikes.Select(Entry)]));
        }
    }

    private static Facts About(CommentThread thread, ThreadEvidence evidence) => new([
        ("id", thread.Article.Id),
        ("shape", thread.Shape),
        ("marker", evidence.MarkerSpan is { } marker ? $"line {Wording.Number(marker.Line)}: {evidence.Marker}" : "none: the headers alone show the thread"),
        ("headers", Wording.Number(evidence.Headers)),
        ("headers with text", $"{Wording.Number(evidence.HeadersWithText)}, {Wording.Percent(ShareWithText(evidence))}"),
        ("score", Wording.Number(evidence.Score)),
        ("runner-up", evidence.RunnerUp is { } second ? $"{second}, score {Wording.Number(evidence.RunnerUpScore)}" : "none: no other shape finds a thread"),
        ("look-alikes", Wording.Number(evidence.LookAlikes.Count)),
    ]);

    private static double? ShareWithText(ThreadEvidence evidence) => evidence.Headers == 0 ? null : (double)evidence.HeadersWithText / evidence.Headers;

    private static Grid Table(IReadOnlyList<LookAlike> lookAlikes) => new(
        [new("line", IsNumber: true), new("text", IsText: true), new("reason")],
        [.. lookAlikes.Select(lookAlike => new[] { Wording.Number(lookAlike.Span.Line), lookAlike.Text, lookAlike.Reason })]);

    private static OutlineEntry Entry(LookAlike lookAlike) => new(0, lookAlike.Text, $"(line {Wording.Number(lookAlike.Span.Line)})", [lookAlike.Reason]);
}
