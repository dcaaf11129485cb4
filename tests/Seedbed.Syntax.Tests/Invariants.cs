using System.Text;

namespace Seedbed.Syntax.Tests;

/// <summary>What is true of the tree of any text.</summary>
internal static class Invariants
{
    /// <summary>Parses a text and checks everything that every tree promises.</summary>
    public static SeedDocument Check(string text)
    {
        SeedDocument document = SeedParser.Parse(text);
        LeavesTile(document);
        SpansNest(document, LeafEdges(document));
        PositionsAgree(document);
        PartsAgree(document);
        ConversationAgrees(document);
        WordsCoverParagraphs(document);
        return document;
    }

    /// <summary>Between the words of a paragraph stands nothing but white space, and every sentence has one.</summary>
    private static void WordsCoverParagraphs(SeedDocument document)
    {
        foreach (ParagraphNode paragraph in Descendants(document).OfType<ParagraphNode>())
        {
            var prose = ReadProse.Of(document.Text, paragraph.Span);
            int at = paragraph.Span.Start;
            foreach (WordSegment word in prose.Words)
            {
                Assert.True(at <= word.Span.Start && !word.Span.IsEmpty && string.IsNullOrWhiteSpace(new SourceSpan(at, word.Span.Start).Of(document.Text)), "A word is lost.");
                at = word.Span.End;
            }

            Assert.Equal(paragraph.Span.End, at);
            Assert.Equal(prose.Ends.Distinct().Order(), prose.Ends);
            Assert.Equal(prose.Words.Count, prose.Ends[^1]);
        }
    }

    private static void LeavesTile(SeedDocument document)
    {
        var joined = new StringBuilder();
        int end = 0;
        foreach (Leaf leaf in document.Leaves)
        {
            Assert.Equal(end, leaf.Span.Start);
            Assert.False(leaf.Span.IsEmpty);
            Assert.True(leaf.Kind != LeafKind.Gap || string.IsNullOrWhiteSpace(leaf.Span.Of(document.Text)), "A gap holds text.");
            joined.Append(leaf.Span.Of(document.Text));
            end = leaf.Span.End;
        }

        Assert.Equal(document.Text, joined.ToString());
    }

    private static HashSet<int> LeafEdges(SeedDocument document) =>
        [0, document.Text.Length, .. document.Leaves.SelectMany(leaf => new[] { leaf.Span.Start, leaf.Span.End })];

    private static void SpansNest(SeedNode node, HashSet<int> edges)
    {
        Assert.Contains(node.Span.Start, edges);
        Assert.Contains(node.Span.End, edges);
        int end = node.Span.Start;
        foreach (SeedNode child in node.Children)
        {
            Assert.True(node.Span.Contains(child.Span), $"{child.GetType().Name} lies outside {node.GetType().Name}.");
            Assert.True(end <= child.Span.Start, $"{child.GetType().Name} overlaps its elder sibling.");
            Assert.False(child.Span.IsEmpty);
            end = child.Span.End;
            SpansNest(child, edges);
        }
    }

    /// <summary>Counts lines and columns the slow way and compares.</summary>
    private static void PositionsAgree(SeedDocument document)
    {
        string text = document.Text;
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.Length; i++)
        {
            Assert.Equal(new LinePosition(line, column), document.Lines.GetPosition(i));
            bool endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1);
        }

        bool isTerminated = text.Length > 0 && text[^1] is '\n' or '\r';
        Assert.Equal(text.Length == 0 ? 0 : isTerminated ? line - 1 : line, document.Lines.Count);
    }

    /// <summary>The typed parts are the tree's nodes, and together they hold every leaf that is not a gap.</summary>
    private static void PartsAgree(SeedDocument document)
    {
        List<SeedNode> nodes = [.. Descendants(document)];
        Assert.Equal(nodes.OfType<ParagraphNode>().Count(), document.Leaves.Count(leaf => leaf.Kind == LeafKind.Paragraph));
        Assert.Equal(nodes.OfType<FurnitureNode>().Count(), document.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture));
        Assert.Equal(document.Title is null ? 0 : 1, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Title));
        Assert.Equal(document.Subtitle is null ? 0 : 1, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Subtitle));
        Assert.All(nodes.OfType<DateLineNode>(), line => Assert.True(line.Span.Contains(line.Time.Span)));
        Attribution[] attributions = [.. nodes.OfType<CommentNode>().Select(comment => comment.Attribution), .. nodes.OfType<BylineNode>().Select(byline => byline.Attribution)];
        Assert.Equal(nodes.OfType<HeaderLineNode>().Count(), attributions.Sum(stated => stated.Lines.Count) + nodes.OfType<DateLineNode>().Count());
        Assert.All(attributions, stated => AttributionAgrees(document, stated));
        if (document.Thread is not { } thread)
        {
            return;
        }

        Assert.Equal(thread.Comments.Count, thread.Evidence.Headers);
        Assert.Equal(thread.Comments.Count(comment => comment.Paragraphs.Count > 0), thread.Evidence.HeadersWithText);

        Assert.Equal(Enumerable.Range(0, thread.Comments.Count), thread.Comments.Select(comment => comment.Index));
        Assert.All(thread.Comments, comment => Assert.True(comment.Parent is null || comment.Parent.Index < comment.Index));
        Assert.All(thread.Comments, comment => Assert.NotEqual(string.Empty, comment.Attribution.Author.Trim()));
    }

    /// <summary>What a header states stands on its lines, and a time has a value or a reason why it has none.</summary>
    private static void AttributionAgrees(SeedDocument document, Attribution stated)
    {
        SourceSpan?[] parts = [stated.AuthorSpan, stated.HeaderSpan, stated.StatusSpan, stated.Parent, stated.Posted?.Span, stated.Subject];
        Assert.All(parts.OfType<SourceSpan>(), part => Assert.Contains(stated.Lines, line => line.Span.Contains(part)));
        Assert.Equal(stated.Author, stated.AuthorSpan.Of(document.Text));
        Assert.Equal(stated.Status == StatedStatus.Unstated, stated.StatusSpan is null);
        if (stated.Posted is { } posted)
        {
            Assert.Equal(posted.Local is null, posted.Problem != StatedTimeProblem.None);
            Assert.Equal(posted.Local is null, posted.Precision == TimePrecision.None);
            Assert.False(posted is { Local: null, Offset: not null });
        }
    }

    /// <summary>What comments show by their words stands in them, in order, and leads to others.</summary>
    private static void ConversationAgrees(SeedDocument document)
    {
        var conversation = Conversation.Of(document);
        Assert.All(conversation.Quotations, quotation => QuotationAgrees(document, quotation));
        Assert.All(conversation.Mentions, mention =>
        {
            Assert.Contains(mention.From.Paragraphs, paragraph => paragraph.Span.Contains(mention.Words) && mention.Words.Contains(mention.Span));
            Assert.NotEqual(mention.From.Attribution.Author, mention.Name);
            Assert.True(mention.Comment is null || mention.Comment.Attribution.Author == mention.Name);
            Assert.False(mention.Span.IsEmpty);
        });
        Assert.Distinct(conversation.Mentions.Select(mention => mention.Span));
        Assert.Equal(conversation.Quotations.OrderBy(quotation => quotation.From.Index).ThenBy(quotation => quotation.Span.Start), conversation.Quotations);
        Assert.Equal(conversation.Mentions.OrderBy(mention => mention.From.Index).ThenBy(mention => mention.Span.Start), conversation.Mentions);
    }

    private static void QuotationAgrees(SeedDocument document, Quotation quotation)
    {
        Assert.True(quotation.From.Paragraphs[0].Span.Start <= quotation.Span.Start && quotation.Span.End <= quotation.From.Paragraphs[^1].Span.End);
        Assert.False(quotation.Span.IsEmpty);
        Assert.Contains(quotation.From.Paragraphs, paragraph => paragraph.Span.Start <= quotation.Span.Start && quotation.Span.Start < paragraph.Span.End);
        Assert.NotSame(quotation.From, quotation.Comment);
        Assert.Equal(quotation.Paragraph is null, quotation.Similarity == 0);
        Assert.InRange(quotation.Similarity, 0, 100);
        if (quotation.Paragraph is not null)
        {
            Assert.Contains(quotation.Paragraph, quotation.Comment?.Paragraphs ?? document.Paragraphs);
        }
    }

    private static IEnumerable<SeedNode> Descendants(SeedNode node) =>
        node.Children.SelectMany(child => Descendants(child).Prepend(child));
}
