using System.Globalization;
using Seedbed.TestKit;
using Seedbed.TestKit.Labels;
using Xunit.Abstractions;

namespace Seedbed.Syntax.Tests;

/// <summary>The tree of every labelled document agrees with its labels, line by line.</summary>
public sealed class Shape_document_tests
{
    private const double Enough = 0.98;
    private const double EnoughDays = 0.9;

    /// <summary>As in 2015-03-03.</summary>
    private const int DayLength = 10;

    private readonly ITestOutputHelper _output;

    public Shape_document_tests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Documents => [.. LabelledDocument.Names];

    public static TheoryData<string> Articles => [.. LabelledDocument.PlainNames];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_tree_keeps_its_promises_and_loses_nothing(string name)
    {
        string text = LabelledDocument.ReadText(name);
        SeedDocument tree = Invariants.Check(text);

        Assert.Equal(text, string.Concat(tree.Leaves.Select(leaf => leaf.Span.Of(text))));
        Assert.Equal(LabelledDocument.Load(name).Newline == "crlf" ? NewlineStyle.CrLf : NewlineStyle.Lf, tree.Lines.Newline);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Title_subtitle_and_byline_are_the_labelled_ones(string name)
    {
        (LabelledDocument labels, SeedDocument tree) = Load(name);

        Assert.Equal(
            (labels.Title, labels.TitleLine, labels.Subtitle, labels.Byline, labels.BylineLine),
            (tree.Title?.Span.Of(tree.Text), LineOf(tree, tree.Title?.Span), tree.Subtitle?.Span.Of(tree.Text), tree.Byline?.Attribution.Author, LineOf(tree, tree.Byline?.Attribution.HeaderSpan)));
    }

    // What the site prints around an article, such as a menu above its title, may count as its text; what somebody else wrote does not.
    [Theory]
    [MemberData(nameof(Documents))]
    public void The_article_has_all_its_paragraphs_and_no_comment(string name)
    {
        (LabelledDocument labels, SeedDocument tree) = Load(name);
        int[] found = [.. tree.Paragraphs.Select(paragraph => LineOf(tree, paragraph.Span))];
        int[] ofOthers = [.. labels.Comments.SelectMany(comment => comment.MetaLines.Append(comment.HeaderLine).Concat(comment.Paragraphs.Select(paragraph => paragraph.Line)))];

        Assert.Empty(labels.ArticleParagraphs.Select(paragraph => paragraph.Line).Except(found));
        Assert.Empty(ofOthers.Intersect(found));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Comments_have_the_labelled_authors_and_headers(string name)
    {
        (LabelledDocument labels, SeedDocument tree) = Load(name);

        Assert.Equal(
            labels.Comments.Select(comment => $"{comment.HeaderLine}: {comment.Author}"),
            Comments(tree).Select(comment => $"{LineOf(tree, comment.Attribution.HeaderSpan)}: {comment.Attribution.Author}"));
        Assert.Equal(labels.Comments.Count > 0 ? labels.Dialect : null, Comments(tree).Count > 0 ? tree.Thread!.Shape : null);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Comments_have_the_labelled_paragraphs(string name)
    {
        (LabelledDocument labels, SeedDocument tree) = Load(name);

        Assert.Equal(
            labels.Comments.SelectMany(comment => comment.Paragraphs.Select(paragraph => $"{comment.Ordinal} {paragraph}")),
            Comments(tree).SelectMany(comment => Describe(tree, comment.Paragraphs).Select(paragraph => $"{comment.Index + 1} {paragraph}")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Headers_state_what_is_labelled(string name)
    {
        (LabelledDocument labels, SeedDocument tree) = Load(name);

        Assert.Equal(
            labels.Comments.Select(comment => $"{comment.HeaderLine}: {comment.PostedAt ?? "-"}, {comment.Status ?? "-"}, to {comment.InReplyTo ?? "-"}, depth {comment.Depth ?? 0}"),
            Comments(tree).Select(comment => $"{LineOf(tree, comment.Attribution.HeaderSpan)}: {Describe(tree, comment)}"));
    }

    [Fact]
    public void Nearly_all_is_read_as_it_is_labelled()
    {
        var measures = new SortedDictionary<string, Measure>(StringComparer.Ordinal)
        {
            ["authors"] = new(),
            ["bylines"] = new(),
            ["days"] = new(),
            ["paragraphs"] = new(),
            ["titles"] = new(),
        };
        foreach (string name in LabelledDocument.Names)
        {
            (LabelledDocument labels, SeedDocument tree) = Load(name);
            measures["titles"].Add(OneOf(labels.Title), OneOf(tree.Title?.Span.Of(tree.Text)));
            measures["bylines"].Add(OneOf(labels.Byline), OneOf(tree.Byline?.Attribution.Author));
            measures["days"].Add(OneOf(labels.Published?[..DayLength]), OneOf(Print(tree.Published)?[..DayLength]));
            measures["authors"].Add(
                labels.Comments.Select(comment => $"{comment.HeaderLine}: {comment.Author}"),
                Comments(tree).Select(comment => $"{LineOf(tree, comment.Attribution.HeaderSpan)}: {comment.Attribution.Author}"));
            measures["paragraphs"].Add(
                labels.Comments.SelectMany(comment => comment.Paragraphs.Select(paragraph => $"{paragraph.Line} of {comment.HeaderLine}")),
                Comments(tree).SelectMany(comment => comment.Paragraphs.Select(paragraph => $"{LineOf(tree, paragraph.Span)} of {LineOf(tree, comment.Attribution.HeaderSpan)}")));
        }

        foreach ((string what, Measure measure) in measures)
        {
            _output.WriteLine($"{what}: {measure}");
        }

        // Of days some stand below the article, among the site's words.
        Assert.All(measures, measure => Assert.True(measure.Value.Precision >= Enough && measure.Value.Recall >= (measure.Key == "days" ? EnoughDays : Enough), $"{measure.Key}: {measure.Value}"));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_without_a_thread_has_no_comment(string name) =>
        Assert.Empty(Comments(Invariants.Check(LabelledDocument.ReadText(name))).Select(comment => comment.Attribution.Author));

    [Fact]
    public void Every_article_without_a_thread_has_a_kind()
    {
        IEnumerable<string> named = Repository.Read("tests/Seedbed.Syntax.Tests/Shapes/plain/kinds.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => "plain/" + Path.GetFileNameWithoutExtension(line.Split('\t')[0]));

        Assert.Equal(LabelledDocument.PlainNames, named.Order(StringComparer.Ordinal));
    }

    private static (LabelledDocument Labels, SeedDocument Tree) Load(string name) => (LabelledDocument.Load(name), SeedParser.Parse(LabelledDocument.ReadText(name)));

    private static IReadOnlyList<CommentNode> Comments(SeedDocument tree) => tree.Thread?.Comments ?? [];

    private static IEnumerable<string> OneOf(string? value) => value is null ? [] : [value];

    private static IEnumerable<GoldParagraph> Describe(SeedDocument tree, IEnumerable<ParagraphNode> paragraphs) =>
        paragraphs.Select(paragraph => GoldParagraph.Of(LineOf(tree, paragraph.Span), paragraph.Span.Of(tree.Text)));

    private static string Describe(SeedDocument tree, CommentNode comment)
    {
        Attribution stated = comment.Attribution;
        string status = stated.Status == StatedStatus.Unstated ? "-" : stated.Status.ToString().ToLowerInvariant();
        return $"{Print(stated.Posted) ?? "-"}, {status}, to {stated.Parent?.Of(tree.Text) ?? "-"}, depth {DepthOf(comment)}";
    }

    private static int DepthOf(CommentNode comment) => comment is { IsParentByDepth: true, Parent: { } parent } ? DepthOf(parent) + 1 : 0;

    private static string? Print(StatedTime? time) => time?.Local?.ToString(
        time.Precision switch
        {
            TimePrecision.Day => "yyyy-MM-dd",
            TimePrecision.Second => "yyyy-MM-ddTHH:mm:ss",
            _ => "yyyy-MM-ddTHH:mm",
        },
        CultureInfo.InvariantCulture);

    private static int LineOf(SeedDocument tree, SourceSpan span) => tree.Lines.GetPosition(span.Start).Line;

    private static int? LineOf(SeedDocument tree, SourceSpan? span) => span is { } place ? LineOf(tree, place) : null;
}
