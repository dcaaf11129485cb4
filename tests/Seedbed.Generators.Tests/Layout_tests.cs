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

    /// <summary>Lines of other shapes: with headers below, around and at any depth, with subjects, standings and times that are none.</summary>
    private static readonly string[] LinesOfOtherShapes =
    [
        "Garden Club Meets On Sunday", "What the club grows", "By Fern", "March 3, 2015", "The club met on Sunday.", "Beans!", "3 Comments", "Comments",
        "Posted by: Fern | March 3, 2015 9:00 AM", "Posted by: Moss | March 3, 2015 9:05 AM | Reply", "Moss replied to Fern | March 3, 2015 9:10 AM | Reply",
        "Fern said...", "Moss said...", "March 3, 2015 at 9:00 AM", "9:15 PM", "1.", "2.1", "2 Fern says:", "2.1 Moss says:", "03/04/2015 at 9:00 am",
        "[–]fern[S] 2 points 9 months ago", "[–]moss 1 point 2 hours ago*", "level 2", "fern 3 days ago | link [–]", "Originally Posted by Fern",
        "Re: Beans", "Submitted by Fern (not verified) on Tue, 03/03/2015 - 09:00", "Submitted by Moss on Tue, 03/03/2015 - 10:00",
    ];

    /// <summary>Lines in which comments quote one another and speak to one another.</summary>
    private static readonly string[] LinesOfConversations =
    [
        "Garden Club Meets On Sunday", "By Rosa Lind", "The old lamps hum at night and nobody hears it.", "Comment viewing options", "Fern's picture", "Moss’s picture", "Old Oak's picture",
        "Fern, the gate is open.", "Hi Moss, thanks!", "@nobody77 look", "Great article, Rosa.", "\"the old lamps hum at night\" is true, oak.", "I agree with Old Oak.", "> The old lamps hum at night",
        "\"The old lamps hum at nite and nobody hears it", "The gate of the garden will be open until eight.", "\"Gate\"? Which gate?", "\"a word\" here", "“the gate of the garden … open until eight”",
    ];

    private static readonly string[] Gaps = ["\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n", "\r\n", "\r", "\n\n\n\n", "\n \n\t", "\n\n    ", " \n\n"];

    private const string TextOnBothSidesOfTheComments =
        "Title\n\nBody.\n\nComment viewing options\n\nBefore one.\n\nBefore two.\n\nFern's picture\n\nBeans.\n\n"
        + "Moss's picture\n\nComment viewing options\n\nSave settings\n\nBehind one.\nBehind two.\n";

    [Fact]
    public void Records_agree_with_the_tree()
    {
        string[] texts = [.. Documents(Lines).Sample(400, 40), .. Documents(LinesOfOtherShapes).Sample(600, 40), .. Documents(LinesOfConversations).Sample(400, 60), .. Placements, TextOnBothSidesOfTheComments];

        LoadedCorpus corpus = GeneratorHarness.Run([.. texts.Select((text, i) => new TestSeed($"{i:0000}.txt", text))]).Load();

        Assert.Contains(texts, text => SeedParser.Parse(text).Thread?.Comments.Count > 2);
        Assert.Contains(texts, text => SeedParser.Parse(text).Thread?.Evidence.LookAlikes.Count > 0);
        Assert.Contains(texts, text => SeedParser.Parse(text).Thread?.Evidence.RunnerUp is not null);
        Assert.Contains(texts, text => Conversation.Of(SeedParser.Parse(text)).Quotations.Any(quotation => quotation.Comment is not null));
        Assert.Contains(texts, text => Conversation.Of(SeedParser.Parse(text)).Mentions.Any(mention => mention.IsAddress));
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

    /// <summary>A document of each way in which what a comment states stands around its text, which the records must say as the tree does.</summary>
    private static readonly string[] Placements =
    [
        // Above.
        "Title\n\nBody.\n\nComment viewing options\n\nFern's picture\nFern (not verified) Mar 3, 2015 9:00 AM\n\nBeans.\n\nreply\n",

        // Below.
        "Title\n\nBody.\n\nComments\n\nBeans grow.\n\nSo do peas.\n\nPosted by: Fern | March 3, 2015 9:00 AM\n\nThanks.\n\nPosted by: Moss | March 3, 2015 9:05 AM\n\n"
            + "Welcome.\n\nPosted by: Fern | March 3, 2015 9:10 AM\n",

        // Around: the name above, the time below.
        "Title\n\nBody.\n\n2 comments:\n\nFern said...\n\nBeans grow.\n\nMarch 3, 2015 at 9:00 AM\n\nMoss said...\n\nThanks.\n\nMarch 3, 2015 at 9:05 AM\n\nPost a Comment\n",

        // Depth by indentation, no time that is one.
        "Title\n\nfern 3 days ago | link [–]\n\nBeans grow.\n\n  moss 2 days ago | link [–]\n\n  Thanks.\n\n    fern 1 day ago | link [–]\n\n    Welcome.\n\noak 1 day ago | link [–]\n\nPeas.\n",

        // Depth by a number of levels, a line above the name that says nothing else, and who submitted it.
        "Title\n\nall 2 comments\n\nsorted by: best\n\n[–]fern[S] 2 points 9 months ago\n\nBeans.\n\n[–]moss 1 point 9 months ago\n\nPeas.\n",

        // Numbers above the names.
        "Title\n\nBody.\n\n3 Responses to “Title”\n\n1.\nFern says:\nMarch 3, 2015 at 9:00 am\n\nBeans.\n\n1.1\nMoss says:\nMarch 3, 2015 at 9:05 am\n\nThanks.\n\n"
            + "2.\nOak says:\nMarch 3, 2015 at 9:10 am\n\nPeas.\n",

        // Subjects.
        "Title\n\nBody.\n\nComments\n\nOn beans\nSubmitted by Fern (not verified) on Tue, 03/03/2015 - 09:00\n\nBeans grow.\n\nOn peas\nSubmitted by Moss on Fri, 03/13/2015 - 10:00\n\nPeas grow.\n",

        // A subtitle, an author, a day and no thread; and a day without an author.
        "Garden Club Meets\n\nWhat The Club Grows\n\nBy Fern Moss | March 3, 2015\n\nBeans grow.\n",
        "Garden Club Meets On Sunday\n\nMarch 3, 2015\n\nBeans grow.\n",
    ];

    [Fact]
    public void A_header_below_its_text_belongs_to_the_text_above()
    {
        dynamic article = Load(1);

        dynamic comment = article.Comments[0];
        Assert.Equal("Fern", (string)comment.Author);
        Assert.Equal("Beans grow.\n\nSo do peas.", (string)comment.Text);
        Assert.Equal("Beans grow.\n\nSo do peas.\n\nPosted by: Fern | March 3, 2015 9:00 AM", Slice(article, comment.Span));
        Assert.Equal("(7,1)", (string)comment.Span.ToString());
        Assert.Equal("2015-03-03T09:00", (string)comment.Posted.ToString());
        Assert.Empty(article.Thread.Unattributed);
    }

    [Fact]
    public void A_time_below_the_text_ends_the_comment()
    {
        dynamic article = Load(2);

        Assert.Equal("Moss said...\n\nThanks.\n\nMarch 3, 2015 at 9:05 AM", Slice(article, article.Comments[1].Span));
        Assert.Equal("2015-03-03T09:05", (string)article.Comments[1].Posted.ToString());
    }

    [Fact]
    public void A_depth_shows_who_is_answered()
    {
        dynamic article = Load(3);

        Assert.Equal([-1, 0, 1, -1], (IEnumerable<int>)Parents(article));
        dynamic edge = article.Comments[2].InReplyTo;
        Assert.Equal("Indent", (string)edge.Evidence.ToString());
        Assert.Equal("moss", (string)edge.AuthorName);
        Assert.Equal("fern 1 day ago | link [–]", Slice(article, edge.Span));
        Assert.Null((object?)article.Comments[3].InReplyTo);
        Assert.Equal("None", (string)article.Comments[0].Posted.Precision.ToString());
        Assert.Equal("3 days ago", (string)article.Comments[0].Posted.ToString());
    }

    [Fact]
    public void Who_submitted_the_page_says_so() => Assert.Equal("Submitter", (string)Load(4).Comments[0].AuthorStatus.ToString());

    [Fact]
    public void A_number_above_the_name_is_part_of_the_comment()
    {
        dynamic article = Load(5);

        Assert.Equal([-1, 0, -1], (IEnumerable<int>)Parents(article));
        Assert.StartsWith("1.1\nMoss says:", Slice(article, article.Comments[1].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_may_have_a_subject()
    {
        dynamic article = Load(6);

        Assert.Equal("On peas", (string)article.Comments[1].Subject);
        Assert.Equal("On peas", Slice(article, article.Comments[1].SubjectSpan));
        Assert.Equal("(12,1)", (string)article.Comments[1].SubjectSpan.ToString());
        Assert.Equal("NotVerified", (string)article.Comments[0].AuthorStatus.ToString());
    }

    [Fact]
    public void An_article_may_have_a_subtitle_and_a_day()
    {
        dynamic article = Load(7);
        dynamic withoutAuthor = Load(8);

        Assert.Equal("What The Club Grows", (string)article.Subtitle);
        Assert.Equal("(3,1)", (string)article.SubtitleSpan.ToString());
        Assert.Equal("Fern Moss", (string)article.Byline.Name);
        Assert.Equal("2015-03-03", (string)article.Published.ToString());
        Assert.Null((object?)withoutAuthor.Byline);
        Assert.Null((string?)withoutAuthor.Subtitle);
        Assert.Equal("2015-03-03", (string)withoutAuthor.Published.ToString());
    }

    [Fact]
    public void A_name_that_was_cut_and_leads_to_a_comment_is_not_missing()
    {
        const string Name = "Somebody With A Long Name";
        dynamic thread = GeneratorHarness.Run(new TestSeed("a.txt", $"Title\n\nBody.\n\nComment viewing options\n\n{Name}'s picture\n\nBeans.\n\n"
            + "Moss's picture\nMoss Somebody With A... Mar 3, 2015 9:00 AM\n\nPeas.\n\nOak's picture\nOak Nobody Mar 3, 2015 9:05 AM\n\nLeeks.\n")).Load().Articles[0].Thread;

        Assert.Equal(0, (int)thread.Comments[1].InReplyTo.Comment.Index);
        Assert.Equal(["Nobody"], (IEnumerable<string>)thread.MissingAuthors);
    }

    private static Gen<string> Documents(string[] lines) =>
        from pairs in Gen.Zip(Gen.Elements(lines), Gen.Elements(Gaps)).ListOf()
        select string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2));

    private static dynamic Load(int placement) => GeneratorHarness.Run(new TestSeed("a.txt", Placements[placement])).Load().Articles[0];

    private static string Slice(dynamic article, dynamic span) => article.Source.Text.Substring(span.Start, span.Length);

    private static IEnumerable<int> Parents(dynamic article)
    {
        foreach (dynamic comment in article.Comments)
        {
            yield return comment.InReplyTo?.Comment is { } parent ? (int)parent.Index : -1;
        }
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

        yield return $"title {OrNone(document.Title?.Span)}";
        yield return $"subtitle {OrNone(document.Subtitle?.Span)}";
        yield return $"byline {OrNone(document.Byline?.Attribution.AuthorSpan)}";
        yield return $"published {Time(document.Published)}";
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

        if (document.Thread?.Evidence is { } evidence)
        {
            yield return $"{OrNone(evidence.Marker)} {evidence.Headers} {evidence.HeadersWithText} {evidence.Score} {evidence.RunnerUp ?? "-"} {evidence.RunnerUpScore}";
            foreach (LookAlike lookAlike in evidence.LookAlikes.OrderBy(lookAlike => lookAlike.Span.Start))
            {
                yield return $"{Of(lookAlike.Span)} {lookAlike.Reason}";
            }
        }

        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            Attribution attribution = comment.Attribution;
            yield return $"{attribution.Author} at {Of(Extent(comment))} {attribution.Status} {OrNone(attribution.Subject)} to {Reply(comment)} {comment.Parent?.Index ?? -1} {Time(attribution.Posted)}";
            foreach (ParagraphNode paragraph in comment.Paragraphs)
            {
                yield return Of(paragraph.Span);
            }
        }

        var conversation = Conversation.Of(document);
        foreach (Quotation quotation in conversation.Quotations)
        {
            string source = quotation.Paragraph is { } paragraph ? $"{quotation.Comment?.Index ?? -1} {Of(paragraph.Span)}" : "-";
            yield return $"{quotation.From.Index} quotes {Of(quotation.Span)} from {source} {quotation.Similarity}";
        }

        foreach (Mention mention in conversation.Mentions)
        {
            yield return $"{mention.From.Index} names {Of(mention.Span)} {mention.Name} {mention.Comment?.Index ?? -1} {mention.IsAddress}";
        }

        // Its lines that state something and its text, without the site's words around them.
        static SourceSpan Extent(CommentNode comment)
        {
            SeedNode[] parts = [.. comment.Attribution.Lines, .. comment.Paragraphs];
            return new SourceSpan(parts.Min(part => part.Span.Start), parts.Max(part => part.Span.End));
        }

        string OrNone(SourceSpan? span) => span is { } place ? Of(place) : "-";

        string Reply(CommentNode comment)
        {
            string? stated = comment.Attribution.Parent?.Of(document.Text);
            return comment.IsParentByDepth && stated != comment.Parent!.Attribution.Author ? $"Indent {comment.Parent.Attribution.Author} {Of(comment.Attribution.HeaderSpan)}"
                : stated is null ? "-"
                : $"Header {stated} {Of(comment.Attribution.Parent!.Value)}";
        }

        string Time(StatedTime? time) => time is null ? "-" : $"{Of(time.Span)} {time.Local:s} {time.Offset} {time.Precision}";
    }

    private static IEnumerable<string> Describe(object record)
    {
        dynamic article = record;
        string Of(dynamic span) => $"{span} {article.Source.Text.Substring(span.Start, span.Length)}";
        string OrNone(dynamic span) => span is null ? "-" : Of(span);

        yield return $"title {OrNone(article.TitleSpan)}";
        yield return $"subtitle {OrNone(article.SubtitleSpan)}";
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

            dynamic evidence = article.Thread.Evidence;
            yield return $"{OrNone(evidence.MarkerSpan)} {evidence.Headers} {evidence.HeadersWithText} {evidence.Score} {evidence.RunnerUp ?? "-"} {evidence.RunnerUpScore}";
            foreach (dynamic lookAlike in evidence.LookAlikes)
            {
                yield return $"{Of(lookAlike.Span)} {lookAlike.Reason}";
            }
        }

        foreach (dynamic comment in article.Comments)
        {
            yield return $"{comment.Author} at {Of(comment.Span)} {comment.AuthorStatus} {OrNone(comment.SubjectSpan)} "
                + $"to {(comment.InReplyTo is null ? "-" : $"{comment.InReplyTo.Evidence} {comment.InReplyTo.AuthorName} {Of(comment.InReplyTo.Span)}")} "
                + $"{(comment.InReplyTo?.Comment is null ? -1 : comment.InReplyTo.Comment.Index)} {Time(comment.Posted)}";
            foreach (dynamic paragraph in comment.Paragraphs)
            {
                yield return Of(paragraph.Span);
            }
        }

        foreach (dynamic comment in article.Comments)
        {
            foreach (dynamic quotation in comment.Quotations)
            {
                string source = quotation.Paragraph is null ? "-" : $"{(quotation.Comment is null ? -1 : quotation.Comment.Index)} {Of(quotation.Paragraph.Span)}";
                yield return $"{quotation.From.Index} quotes {Of(quotation.Span)} from {source} {(int)Math.Round(quotation.Similarity * 100)}";
            }
        }

        foreach (dynamic comment in article.Comments)
        {
            foreach (dynamic mention in comment.Mentions)
            {
                yield return $"{mention.From.Index} names {Of(mention.Span)} {mention.AuthorName} {(mention.Comment is null ? -1 : mention.Comment.Index)} {mention.IsAddress}";
            }
        }

        string Time(dynamic time) => time is null ? "-" : $"{Of(time.Span)} {(time.Local is null ? "" : time.Local.ToString("s"))} {time.Offset} {time.Precision}";
    }
}
