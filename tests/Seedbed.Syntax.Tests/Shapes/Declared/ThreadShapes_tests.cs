namespace Seedbed.Syntax.Tests;

/// <summary>Threads read by shapes that settings declare or choose.</summary>
public sealed class ThreadShapes_tests
{
    private const string Article = "Garden Club\n\nThe club met on Sunday, and everybody brought beans.\n\n";
    private const string Header = "{author}, {posted:yyyy-MM-dd HH:mm}";
    private const string Two = "Fern, 2015-03-01 10:00\n\nI will bring beans.\n\nMoss, 2015-03-01 10:30\n\nAnd I bring peas.\n";
    private const string Drupal = "Comment viewing options\n\nFern's picture\n\nI will bring beans.\n\nMoss's picture\n\nPeas.\n";

    [Fact]
    public void A_declared_shape_reads_headers_details_and_replies()
    {
        SeedDocument document = Parse(
            Article + "Answers\n\nFern, 2015-03-01 10:00\n\nI will bring beans.\nLike\n\nMoss, 2015-03-01 10:30\nin reply to Fern\n\nWhich beans?\nLike Share\n",
            ("marker", "Answers"), ("header", Header), ("detail", "in reply to {parent}"), ("furniture", "Like|Share"));

        ThreadNode thread = document.Thread!;
        Assert.Equal("board", thread.Shape);
        Assert.Equal(["Fern", "Moss to Fern"], thread.Comments.Select(comment => comment.Attribution.Author + (comment.Parent is null ? "" : " to " + comment.Parent.Attribution.Author)));
        Assert.Equal(["I will bring beans.", "Which beans?"], Texts(document));
        Assert.Equal(new DateTime?[] { new DateTime(2015, 3, 1, 10, 0, 0), new DateTime(2015, 3, 1, 10, 30, 0) }, thread.Comments.Select(comment => comment.Attribution.Posted!.Local));
        Assert.Equal("Answers", thread.Evidence.Marker?.Of(document.Text));
        Assert.Equal("The club met on Sunday, and everybody brought beans.", Assert.Single(document.Paragraphs).Span.Of(document.Text));
    }

    [Fact]
    public void A_name_may_stand_beside_the_header()
    {
        SeedDocument above = Parse(Article + "Fern\n2015-03-01\n\nBeans.\n\nMoss\n2015-03-02\n\nPeas.\n", ("header", "{posted:yyyy-MM-dd}"), ("above", "{author}"));
        SeedDocument below = Parse(Article + "#1\nFern\n\nBeans.\n\n#2\nMoss\n\nPeas.\n", ("header", "{hash}{number}"), ("detail", "{author}"));

        Assert.Equal(["Fern", "Moss"], Authors(above));
        Assert.Equal(["Beans.", "Peas."], Texts(above));
        Assert.Equal(["Fern", "Moss"], Authors(below));
    }

    [Fact]
    public void A_line_may_close_a_comment()
    {
        SeedDocument document = Parse(
            Article + "Fern wrote:\n\nBeans.\n\nat 2015-03-01\n\nMoss wrote:\n\nPeas.\n\nat 2015-03-02\n",
            ("header", "{author} wrote:"), ("closing", "at {posted:yyyy-MM-dd}"));

        Assert.Equal(["Beans.", "Peas."], Texts(document));
        Assert.Equal([1, 2], document.Thread!.Comments.Select(comment => comment.Attribution.Posted!.Local!.Value.Day));
    }

    [Fact]
    public void Headers_may_stand_below_the_text()
    {
        SeedDocument document = Parse(
            Article + "Letters\n\nBeans grow well.\n\nFern, 2015-03-01\n\nSo do peas.\n\nMoss, 2015-03-02\n",
            ("marker", "Letters"), ("header", "{author}, {posted:yyyy-MM-dd}"), ("placement", "below"));

        Assert.Equal(["Fern", "Moss"], Authors(document));
        Assert.Equal(["Beans grow well.", "So do peas."], Texts(document));
    }

    [Fact]
    public void Several_lines_of_a_kind_are_alternatives()
    {
        SeedDocument document = Parse(
            Article + "Fern, 2015-03-01\n\nBeans.\n\n* Moss on Mar 2, 2015\n\nPeas.\n\nDill (2015-03-03)\n\nRoses.\n",
            ("header", "{author}, {posted}"), ("header.2", "* {author} on {posted}"), ("header.10", "{author} ({posted})"), ("times", "yyyy-MM-dd | MMM d, yyyy"));

        Assert.Equal(["Fern", "Moss", "Dill"], Authors(document));
        Assert.Equal([1, 2, 3], document.Thread!.Comments.Select(comment => comment.Attribution.Posted!.Local!.Value.Day));
    }

    [Fact]
    public void Words_for_a_standing_are_declared_as_well()
    {
        SeedDocument document = Parse(
            Article + "Fern (guest), 2015-03-01\n\nBeans.\n\nMoss [host], 2015-03-02\n\nPeas.\n\nDill, 2015-03-03\n\nRoses.\n",
            ("header", "{author}{? {status}}, {posted:yyyy-MM-dd}"), ("status", "(guest) = NotVerified|[host]=moderator"));

        Assert.Equal(["Fern", "Moss", "Dill"], Authors(document));
        Assert.Equal([StatedStatus.NotVerified, StatedStatus.Moderator, StatedStatus.Unstated], document.Thread!.Comments.Select(comment => comment.Attribution.Status));
    }

    [Fact]
    public void What_stands_behind_the_end_is_no_comment()
    {
        SeedDocument document = Parse(Article + Two + "\nPage 1 of 3\n\nGardens of the town\n", ("header", Header), ("end", "Older|Page {number} of {number}"));

        Assert.Equal(["I will bring beans.", "And I bring peas."], Texts(document));
        Assert.Equal("Gardens of the town", Assert.Single(document.Thread!.Unattributed).Span.Of(document.Text));
    }

    [Fact]
    public void A_line_within_a_comment_may_name_whom_it_quotes()
    {
        SeedDocument document = Parse(Article + "Fern, 2015-03-01 10:00\n\nBeans.\n\nMoss, 2015-03-01 10:30\n\nQuoting Fern:\n\nWhich beans?\n", ("header", Header), ("quote", "Quoting {parent}:"));

        Assert.Same(document.Thread!.Comments[0], document.Thread.Comments[1].Parent);
        Assert.Equal(["Beans.", "Which beans?"], Texts(document));
    }

    [Theory]
    [InlineData("Fern, 2015-03-01 10:00\n\nBeans.\n", 0, 1)]
    [InlineData("Fern, 2015-03-01 10:00\n\nBeans.\n", 1, 0)]
    [InlineData("Answers\n\nFern, 2015-03-01 10:00\n\nBeans.\n", 1, 1)]
    [InlineData(Two, 1, 0)]
    [InlineData(Two + "\nDill, 2015-03-01 11:00\n\nRoses.\n", 1, 3)]
    public void Without_a_declared_marker_one_header_is_enough_and_with_one_that_is_missing_three_are(string thread, int markers, int comments)
    {
        (string, string)[] settings = [("header", Header), .. markers == 0 ? [] : new[] { ("marker", "Answers") }];

        Assert.Equal(comments, Parse(Article + thread, settings).Thread?.Comments.Count ?? 0);
    }

    [Fact]
    public void A_page_of_a_board_may_begin_with_its_first_post() => Assert.Equal(["Fern", "Moss"], Authors(Parse("Beans or peas?\n\n" + Two, ("header", Header))));

    [Fact]
    public void A_page_may_begin_with_its_marker()
    {
        SeedDocument document = Parse("Beans or peas?\n\nAnswers\n\n" + Two, ("marker", "Answers"), ("header", Header));

        Assert.Equal(["Fern", "Moss"], Authors(document));
        Assert.Equal("Answers", document.Thread!.Evidence.Marker?.Of(document.Text));
    }

    [Fact]
    public void Only_the_chosen_shape_is_looked_for()
    {
        Assert.Equal("drupal", SeedParser.Parse(Article + Drupal).Thread!.Shape);
        Assert.Equal("drupal", SeedParser.Parse(Article + Drupal, Choose("drupal")).Thread!.Shape);
        Assert.Equal("drupal", SeedParser.Parse(Article + Drupal, Choose("Drupal")).Thread!.Shape);
        Assert.Null(SeedParser.Parse(Article + Drupal, Choose("wordpress")).Thread);
        Assert.Null(SeedParser.Parse(Article + Drupal, Choose("none")).Thread);
        Assert.Null(Parse(Article + Drupal, ("header", Header)).Thread);
        Assert.Equal("drupal", SeedParser.Parse(Article + Drupal, Choose("unset")).Thread!.Shape);
    }

    [Fact]
    public void A_shape_with_a_mistake_is_as_if_none_were_chosen()
    {
        ThreadShapes shapes = Of(("header", "{autor} wrote:"));

        Assert.NotEmpty(shapes.Mistakes);
        Assert.Equal("drupal", SeedParser.Parse(Article + Drupal, shapes).Thread!.Shape);
        Assert.Null(SeedParser.Parse(Article + "Fern wrote:\n\nBeans.\n", shapes).Thread);
    }

    [Fact]
    public void A_setting_is_taken_back_by_unset()
    {
        SeedDocument document = Parse(Article + "Fern, 2015-03-01 10:00\n\nBeans.\n", ("marker", "Unset"), ("header", Header), ("header.2", "unset"));

        Assert.Equal(["Fern"], Authors(document));
    }

    [Fact]
    public void Equal_settings_are_equal_shapes_and_share_what_is_made_of_them()
    {
        ThreadShapes shapes = Of(("header", Header), ("marker", "Answers"));
        ThreadShapes same = ThreadShapes.Of(
        [
            new("SEEDBED_SHAPE", " board "), new("Seedbed_Shape.Board.Marker", "Answers"), new("seedbed_shape.board.header", Header),
            new("seedbed_shape.other.header", "{author} said:"), new("seedbed_expect.title", "required"),
        ]);

        Assert.Equal(shapes, same);
        Assert.Equal(shapes.GetHashCode(), same.GetHashCode());
        Assert.Same(shapes.Set, same.Set);
        Assert.NotEqual(shapes, Of(("header", Header)));
        Assert.NotEqual(shapes, ThreadShapes.Known);
        Assert.Same(ThreadShapes.Known, ThreadShapes.Of([]));
        Assert.Same(ThreadShapes.Known, ThreadShapes.Of([new("seedbed_shape.board.header", Header)]));
        Assert.Same(ShapeSet.BuiltIn, ThreadShapes.Known.Set);
    }

    [Fact]
    public void However_many_shapes_are_declared_all_can_be_used()
    {
        ThreadShapes[] many = [.. Enumerable.Range(0, 200).Select(i => Of(("header", $"{{author}} wrote {i}:")))];

        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal(["Fern"], Authors(SeedParser.Parse($"{Article}Fern wrote {i}:\n\nBeans.\n", many[i]))));
        Assert.Equal(many[0], Of(("header", "{author} wrote 0:")));
    }

    [Fact]
    public void A_shape_that_is_declared_without_a_marker_misses_none()
    {
        string[] Of(ThreadShapes shapes) => [.. SeedChecks.Run(new CheckedSeed("a.txt", SeedParser.Parse(Article + Two + "\nDill, 2015-03-01 11:00\n\nRoses.\n", shapes)) { Shapes = shapes })
            .Select(finding => finding.Rule.Id).Where(id => id == "SEED3005")];

        Assert.Empty(Of(ThreadShapes_tests.Of(("header", Header))));
        Assert.Single(Of(ThreadShapes_tests.Of(("header", Header), ("marker", "Answers"))));
    }

    [Fact]
    public void Where_no_thread_is_to_be_no_heading_is_one_of_an_unknown_shape()
    {
        string text = Article + "Comment viewing options\n\nPeople may choose how they read.\n\nThe club likes it.\n";
        string[] Of(ThreadShapes shapes) => [.. SeedChecks.Run(new CheckedSeed("a.txt", SeedParser.Parse(text, shapes)) { Shapes = shapes })
            .Select(finding => finding.Rule.Id).Where(id => id == "SEED4011")];

        Assert.Single(Of(ThreadShapes.Known));
        Assert.Empty(Of(Choose("none")));
    }

    internal static ThreadShapes Of(params (string Part, string Value)[] settings) =>
        ThreadShapes.Of([new(ThreadShapes.Key, "board"), .. settings.Select(setting => new ShapeSetting("seedbed_shape.board." + setting.Part, setting.Value))]);

    private static ThreadShapes Choose(string name) => ThreadShapes.Of([new(ThreadShapes.Key, name)]);

    private static SeedDocument Parse(string text, params (string Part, string Value)[] settings)
    {
        ThreadShapes shapes = Of(settings);
        Assert.Empty(shapes.Mistakes);
        return SeedParser.Parse(text, shapes);
    }

    private static IEnumerable<string> Authors(SeedDocument document) => document.Thread!.Comments.Select(comment => comment.Attribution.Author);

    private static IEnumerable<string> Texts(SeedDocument document) =>
        document.Thread!.Comments.Select(comment => string.Join("|", comment.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text))));
}
