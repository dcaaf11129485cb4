using FsCheck;
using FsCheck.Fluent;
using Seedbed.Syntax;

namespace Seedbed.Generators.Tests;

/// <summary>What the records say is what the tree says, for documents of every kind: nothing is lost on the way through the layout.</summary>
public sealed class Layout_tests
{
    private static readonly string[] Lines =
    [
        "Garden Club Meets On Sunday", "The club met on Sunday.", "Fern's picture", "Moss’s picture", "Old Oak's picture", "Comment viewing options",
        "Fern (not verified) Moss Feb 4, 2016 12:10 PM", "Moss Fern Feb 30, 2016 12:10 PM", "Old Oak Old Oak Dec 31, 1999 11:59 PM",
        "reply", "word", "日本 🎉", new('n', 3000),
    ];

    private static readonly string[] Gaps = ["\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n", "\r\n", "\r", "\n\n\n\n", "\n \n\t", "\n\n    ", " \n\n"];

    private const string TextOnBothSidesOfTheComments =
        "Title\n\nBody.\n\nComment viewing options\n\nBefore one.\n\nBefore two.\n\nFern's picture\n\nBeans.\n\n"
        + "Moss's picture\n\nComment viewing options\n\nSave settings\n\nBehind one.\nBehind two.\n";

    [Fact]
    public void Records_agree_with_the_tree()
    {
        Gen<string> document =
            from pairs in Gen.Zip(Gen.Elements(Lines), Gen.Elements(Gaps)).ListOf()
            select string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2));
        string[] texts = [.. document.Sample(400, 40), TextOnBothSidesOfTheComments];

        LoadedCorpus corpus = GeneratorHarness.Run([.. texts.Select((text, i) => new TestSeed($"{i:0000}.txt", text))]).Load();

        Assert.Contains(texts, text => SeedParser.Parse(text).Thread?.Comments.Count > 2);
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.Equal(Describe(SeedParser.Parse(texts[i])), Describe((object)corpus.Articles[i]));
            AssertLengths(corpus.Articles[i]);
        }
    }

    [Fact]
    public void A_long_thread_is_read_whole()
    {
        string text = "Title\n\nBody.\n\nComment viewing options\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"Name {i}'s picture\nName {i} Name {i - 1} Feb 4, 2016 12:10 PM\n\nText {i}.\n\n"));

        dynamic thread = GeneratorHarness.Run(new TestSeed("a.txt", text)).Load().Articles[0].Thread;

        Assert.Equal(20_000, (int)thread.Comments.Count);
        Assert.Equal(20_000, (int)thread.PathTo(thread.Comments[19_999]).Count);
        Assert.Equal(20_000, ((IEnumerable<object>)thread.Walk(Enum.ToObject(thread.GetType().Assembly.GetType("Seedbed.WalkOrder"), 1))).Count());
        Assert.Equal("Text 19999.", (string)thread.Comments[19_999].Text);
    }

    private static void AssertLengths(dynamic article)
    {
        Assert.Equal((int)article.Text.Length, (int)article.TextLength);
        foreach (dynamic comment in article.Comments)
        {
            Assert.Equal((int)comment.Text.Length, (int)comment.TextLength);
        }
    }

    private static IEnumerable<string> Describe(SeedDocument document)
    {
        string Of(SourceSpan span)
        {
            LinePosition place = document.Lines.GetPosition(span.Start);
            return $"({place.Line},{place.Column}) {span.Of(document.Text)}";
        }

        yield return $"title {(document.Title is { } title ? Of(title.Span) : "-")}";
        yield return $"byline {(document.Byline is { } byline ? Of(byline.Attribution.AuthorSpan) : "-")}";
        yield return $"published {Time(document.Byline?.Attribution.Detail)}";
        yield return $"file {document.Text.Length} {document.Lines.Count} {document.Lines.Newline}";
        foreach (ParagraphNode paragraph in document.Paragraphs)
        {
            yield return Of(paragraph.Span);
        }

        yield return $"thread {document.Thread?.Shape ?? "-"}";
        foreach (ParagraphNode paragraph in document.Thread?.Unattributed ?? [])
        {
            yield return Of(paragraph.Span);
        }

        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            AttributionDetail? detail = comment.Attribution.Detail;
            yield return $"{comment.Attribution.Author} at {Of(comment.Attribution.HeaderSpan).Split(')')[0]}) to {EndOf(comment)} {(detail?.Status is null ? "Unstated" : "NotVerified")} "
                + $"to {(detail?.Parent is { } parent ? Of(parent) : "-")} {comment.Parent?.Index ?? -1} {Time(detail)}";
            foreach (ParagraphNode paragraph in comment.Paragraphs)
            {
                yield return Of(paragraph.Span);
            }
        }

        // The last of what the records know of it: a header may have more words behind it.
        static int EndOf(CommentNode comment) => new[]
        {
            comment.Attribution.HeaderSpan.End, comment.Attribution.Detail?.Status?.End ?? 0, comment.Attribution.Detail?.Parent?.End ?? 0,
            comment.Attribution.Detail?.Posted.Span.End ?? 0, comment.Paragraphs is [.., { } last] ? last.Span.End : 0,
        }.Max();

        string Time(AttributionDetail? detail) => detail is null ? "-" : $"{Of(detail.Posted.Span)} {detail.Posted.Local:s} {detail.Posted.Precision}";
    }

    private static IEnumerable<string> Describe(object record)
    {
        dynamic article = record;
        string Of(dynamic span) => $"{span} {article.Source.Text.Substring(span.Start, span.Length)}";

        yield return $"title {(article.TitleSpan is null ? "-" : Of(article.TitleSpan))}";
        yield return $"byline {(article.Byline is null ? "-" : Of(article.Byline.Span))}";
        yield return $"published {Time(article.Published)}";
        yield return $"file {article.Source.Length} {article.Source.LineCount} {article.Source.Newline}";
        foreach (dynamic paragraph in article.Paragraphs)
        {
            yield return Of(paragraph.Span);
        }

        yield return $"thread {article.Thread?.Shape ?? "-"}";
        if (article.Thread is not null)
        {
            foreach (dynamic paragraph in article.Thread.Unattributed)
            {
                yield return Of(paragraph.Span);
            }
        }

        foreach (dynamic comment in article.Comments)
        {
            yield return $"{comment.Author} at {comment.Span} to {comment.Span.End} {comment.AuthorStatus} "
                + $"to {(comment.InReplyTo is null ? "-" : Of(comment.InReplyTo.Span))} {(comment.InReplyTo?.Comment is null ? -1 : comment.InReplyTo.Comment.Index)} {Time(comment.Posted)}";
            foreach (dynamic paragraph in comment.Paragraphs)
            {
                yield return Of(paragraph.Span);
            }
        }

        string Time(dynamic time) => time is null ? "-" : $"{Of(time.Span)} {(time.Local is null ? "" : time.Local.ToString("s"))} {time.Precision}";
    }
}
