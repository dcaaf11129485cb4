using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>The tree of every seed agrees with the gold set, line by line.</summary>
public sealed class Gold_tests
{
    public static TheoryData<string> Seeds => [.. SeedFiles.Names];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Title_and_byline_are_the_gold_ones(string file)
    {
        (GoldDocument gold, SeedDocument tree) = Load(file);

        Assert.Equal(gold.Title, tree.Title?.Span.Of(tree.Text));
        Assert.Equal(gold.TitleLine, tree.Title is null ? null : LineOf(tree, tree.Title));
        Assert.Equal(gold.Byline, tree.Byline?.Attribution.Author);
        Assert.Equal(gold.BylineLine, tree.Byline is null ? null : LineOf(tree, tree.Byline));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Article_paragraphs_are_the_gold_ones(string file)
    {
        (GoldDocument gold, SeedDocument tree) = Load(file);

        Assert.Equal(gold.ArticleParagraphs, Describe(tree, tree.Paragraphs));
        Assert.Equal(gold.LineCount, tree.Lines.Count);
        Assert.Equal(NewlineStyle.Lf, tree.Lines.Newline);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Furniture_is_the_gold_one(string file)
    {
        (GoldDocument gold, SeedDocument tree) = Load(file);

        IEnumerable<GoldLine> found = tree.Leaves
            .Where(leaf => leaf.Kind == LeafKind.Furniture)
            .Select(leaf => new GoldLine(tree.Lines.GetPosition(leaf.Span.Start).Line, leaf.Span.Of(tree.Text)));
        Assert.Equal(gold.Chrome, found);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Comments_are_the_gold_ones_with_all_that_their_headers_state(string file)
    {
        (GoldDocument gold, SeedDocument tree) = Load(file);
        IReadOnlyList<CommentNode> comments = tree.Thread?.Comments ?? [];

        Assert.Equal(gold.Comments.Count, comments.Count);
        foreach ((GoldComment expected, CommentNode comment) in gold.Comments.Zip(comments))
        {
            Attribution stated = comment.Attribution;
            Assert.Equal(expected.Ordinal, comment.Index + 1);
            Assert.Equal(expected.Author, stated.Author);
            Assert.Equal(expected.HeaderLine, LineOf(tree, comment));
            Assert.Equal(expected.MetaLines, stated.Lines.Where(line => line.Span != stated.HeaderSpan).Select(line => LineOf(tree, line)));
            Assert.Equal(expected.Paragraphs, Describe(tree, comment.Paragraphs));
            Assert.Equal(expected.Verified, stated.Status == StatedStatus.NotVerified ? false : null);
            Assert.Equal(expected.InReplyTo, stated.Parent?.Of(tree.Text));
            Assert.Equal(expected.PostedAt, stated.Posted?.Local?.ToString("yyyy-MM-ddTHH:mm", null));
        }
    }

    [Fact]
    public void The_thread_has_44_comments_by_36_commenters_and_one_detail_line()
    {
        (_, SeedDocument tree) = Load(SeedFiles.Threaded);
        IReadOnlyList<CommentNode> comments = tree.Thread!.Comments;

        Assert.Equal(44, comments.Count);
        Assert.Equal(36, comments.Select(comment => comment.Attribution.Author).Distinct().Count());
        Assert.Equal(20, tree.Paragraphs.Count);
        Assert.Equal(76, comments.Sum(comment => comment.Paragraphs.Count));
        Assert.Equal(6, Assert.Single(comments, comment => comment.Attribution.Lines.Count > 1).Index);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_line_that_holds_text_is_accounted_for(string file)
    {
        (GoldDocument gold, SeedDocument tree) = Load(file);

        int lines = tree.Leaves
            .Where(leaf => leaf.Kind != LeafKind.Gap)
            .Select(leaf => tree.Lines.GetPosition(leaf.Span.Start).Line)
            .Distinct()
            .Count();
        Assert.Equal(gold.NonBlankLineCount, lines);
    }

    private static (GoldDocument Gold, SeedDocument Tree) Load(string file)
    {
        GoldDocument gold = GoldSet.Load().Files.Single(document => document.File == file);
        return (gold, SeedParser.Parse(gold.Text));
    }

    private static IEnumerable<GoldParagraph> Describe(SeedDocument tree, IEnumerable<ParagraphNode> paragraphs) =>
        paragraphs.Select(paragraph => GoldParagraph.Of(LineOf(tree, paragraph), paragraph.Span.Of(tree.Text)));

    private static int LineOf(SeedDocument tree, SeedNode node) => tree.Lines.GetPosition(node.Span.Start).Line;
}
