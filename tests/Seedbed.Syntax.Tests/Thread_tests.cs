namespace Seedbed.Syntax.Tests;

/// <summary>Where comments begin, whom they are by, and what only looks like one.</summary>
public sealed class Thread_tests
{
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";
    private const string Controls = "Select your preferred way to display the comments and click \"Save settings\" to activate your changes.\n";

    [Theory]
    [InlineData("Fern's picture", "Fern")]
    [InlineData("Fern’s picture", "Fern")]
    [InlineData("Croesus's picture", "Croesus")]
    [InlineData("gramps's picture", "gramps")]
    [InlineData("O'Neil's picture", "O'Neil")]
    [InlineData("d’Arc’s picture", "d’Arc")]
    [InlineData("0b1knob's picture", "0b1knob")]
    [InlineData("Lex_Luthor's picture", "Lex_Luthor")]
    [InlineData("Herd Redirection Committee's picture", "Herd Redirection Committee")]
    [InlineData("Dr. Moss's picture", "Dr. Moss")]
    [InlineData("Żółw 日本's picture", "Żółw 日本")]
    [InlineData("Fern's picture's picture", "Fern's picture")]
    [InlineData("  Fern's picture \u00A0", "Fern")]
    [InlineData("X's picture", "X")]
    [InlineData("ジョン・スミス's picture", "ジョン・スミス")]
    [InlineData("Jean‑Paul's picture", "Jean‑Paul")]
    public void A_header_names_its_author(string line, string author)
    {
        foreach (string above in (string[])["", "Moss's picture\n\nPeas.\n\n"])
        {
            SeedDocument document = Invariants.Check($"{Front}{Marker}{above}{line}\n\nI will bring beans.\n");

            CommentNode comment = document.Thread!.Comments[^1];
            Assert.Equal(author, comment.Attribution.Author);
            Assert.Equal("I will bring beans.", Assert.Single(comment.Paragraphs).Span.Of(document.Text));
        }
    }

    [Theory]
    [InlineData("'s picture")]
    [InlineData(" 's picture")]
    [InlineData("Look at Fern's picture.")]
    [InlineData("Fern's pictures")]
    [InlineData("Fern's Picture")]
    [InlineData("Ferns picture")]
    [InlineData("Yes, look at Fern's picture")]
    [InlineData("Wow! That is Fern's picture")]
    [InlineData("“Look at Anna's picture")]
    [InlineData("My favourite: Anna's picture")]
    [InlineData("> Anna's picture")]
    [InlineData("• Anna's picture")]
    [InlineData("* Anna's picture")]
    [InlineData("http://example.org/Anna's picture")]
    [InlineData("Look. It is Anna's picture")]
    [InlineData("1) Anna's picture")]
    [InlineData("A name is never as long as all this is, so it must be what somebody wrote about somebody else's picture")]
    public void A_phrase_opens_nothing(string line)
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\n{line}\n\nMore.\n");

        Assert.Equal(2, Assert.Single(document.Thread!.Comments).Paragraphs.Count);
    }

    [Fact]
    public void A_phrase_among_text_opens_nothing_where_headers_stand_apart()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nI looked at\nFern's picture\nand liked it.\n\nIvy's picture\n\nSo did I.\n");

        Assert.Equal(["Moss", "Ivy"], Authors(document));
        Assert.Equal(3, document.Thread!.Comments[0].Paragraphs.Count);
    }

    [Fact]
    public void Headers_need_no_blank_lines_where_a_document_has_none()
    {
        SeedDocument document = Invariants.Check("Garden Club\nThe club met.\nComment viewing options\nMoss's picture\nBeans.\nFern's picture\nPeas.\n");

        Assert.Equal(["Moss", "Fern"], Authors(document));
        Assert.Equal("Garden Club", document.Title!.Span.Of(document.Text));
    }

    [Fact]
    public void Blank_lines_inside_a_comment_do_not_end_it()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nBeans.\n\n\n\n\nPeas.\n");

        Assert.Equal(2, Assert.Single(document.Thread!.Comments).Paragraphs.Count);
    }

    [Fact]
    public void A_comment_may_be_empty()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nFern's picture\n\nPeas.\n\nIvy's picture");

        Assert.Equal([0, 1, 0], document.Thread!.Comments.Select(comment => comment.Paragraphs.Count));
    }

    [Fact]
    public void A_picture_line_under_the_title_is_the_byline()
    {
        SeedDocument document = Invariants.Check("Garden Club\n\nRosa Lind's picture\nRosa Lind Feb 4, 2016 12:10 PM\n\nThe club met on Sunday.\n");

        Assert.Equal("Rosa Lind", document.Byline!.Attribution.Author);
        Assert.Equal(new DateTime(2016, 2, 4, 12, 10, 0), document.Byline.Attribution.Posted!.Local);
        Assert.Null(document.Thread);
        Assert.Single(document.Paragraphs);
    }

    [Fact]
    public void A_byline_needs_no_title()
    {
        SeedDocument document = Invariants.Check($"Rosa Lind's picture\n\nThe club met on Sunday.\n\n{Marker}Moss's picture\n\nBeans.\n");

        Assert.Equal("Rosa Lind", document.Byline!.Attribution.Author);
        Assert.Null(document.Title);
        Assert.Equal(["Moss"], Authors(document));
    }

    [Fact]
    public void Before_the_marker_a_picture_line_further_down_is_a_caption()
    {
        SeedDocument document = Invariants.Check($"{Front}Fern's picture\n\nThat was all.\n\n{Marker}Moss's picture\n\nBeans.\n");

        Assert.Equal(3, document.Paragraphs.Count);
        Assert.Equal(["Moss"], Authors(document));
    }

    [Fact]
    public void Without_a_marker_three_headers_with_text_make_a_thread_and_two_do_not()
    {
        const string Two = Front + "Moss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n\n";

        Assert.Null(Invariants.Check(Two).Thread);
        Assert.Equal(["Moss", "Fern", "Ivy"], Authors(Invariants.Check(Two + "Ivy's picture\n\nLeeks.\n")));
        Assert.Null(Invariants.Check(Two + "Ivy's picture\n").Thread);
    }

    [Fact]
    public void Without_a_marker_the_line_under_the_title_is_still_the_byline()
    {
        SeedDocument document = Invariants.Check("Garden Club\n\nRosa's picture\n\nText.\n\nMoss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n");

        Assert.Equal("Rosa", document.Byline!.Attribution.Author);
        Assert.Equal(3, document.Thread!.Comments.Count);
    }

    [Fact]
    public void A_marker_with_nothing_below_is_an_empty_thread()
    {
        Assert.Empty(Invariants.Check(Front + Marker + Controls).Thread!.Comments);
        Assert.Empty(Invariants.Check(Front + "Comment viewing options").Thread!.Comments);
        Assert.Empty(Invariants.Check(Front + Marker + "Login or register to post comments").Thread!.Comments);
    }

    [Fact]
    public void A_marker_with_unknown_text_below_makes_no_thread_and_loses_nothing()
    {
        SeedDocument document = Invariants.Check(Front + Marker + "Somebody wrote something.\n");

        Assert.Null(document.Thread);
        Assert.Equal(2, document.Paragraphs.Count);
        Assert.Equal(1, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture));
    }

    [Fact]
    public void An_article_may_quote_the_marker()
    {
        SeedDocument document = Invariants.Check($"{Front}Above comments it says:\n\nComment viewing options\n\nThat is all.\n\n{Marker}{Controls}Moss's picture\n\nBeans.\n");

        Assert.Equal(4, document.Paragraphs.Count);
        Assert.Equal(["Moss"], Authors(document));
    }

    [Fact]
    public void Text_before_the_first_header_belongs_to_nobody()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}A stray line.\n\nMoss's picture\n\nBeans.\n");

        Assert.Equal("A stray line.", Assert.Single(document.Thread!.Unattributed).Span.Of(document.Text));
        Assert.Single(document.Paragraphs);
    }

    [Theory]
    [InlineData("Moss (not verified) Fern Feb 4, 2016 12:10 PM", true, "Fern", "2016-02-04T12:10")]
    [InlineData("Moss Fern Feb 4, 2016 12:10 PM", false, "Fern", "2016-02-04T12:10")]
    [InlineData("Moss (not verified) Feb 4, 2016 12:10 AM", true, null, "2016-02-04T00:10")]
    [InlineData("Moss Feb 14, 2016 1:05 pm", false, null, "2016-02-14T13:05")]
    [InlineData("Moss The Old Oak Of May 7 Feb 4, 2016 12:10 PM", false, "The Old Oak Of May 7", "2016-02-04T12:10")]
    [InlineData("Moss\u00A0(not verified)\u00A0 Fern  Feb  4, 2016\u00A012:10 PM", true, "Fern", "2016-02-04T12:10")]
    [InlineData("Moss Fern Feb 30, 2016 12:10 PM", false, "Fern", null)]
    [InlineData("Moss Fern Foo 4, 2016 13:10 PM", false, "Fern", null)]
    [InlineData("Moss Fern Feb 4, 2016 0:30 AM", false, "Fern", null)]
    public void A_detail_line_states_status_parent_and_time(string line, bool isNotVerified, string? parent, string? time)
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n{line}\n\nBeans.\n");

        CommentNode comment = Assert.Single(document.Thread!.Comments);
        Attribution stated = comment.Attribution;
        Assert.Equal(isNotVerified ? StatedStatus.NotVerified : StatedStatus.Unstated, stated.Status);
        Assert.Equal(isNotVerified ? "(not verified)" : null, stated.StatusSpan?.Of(document.Text));
        Assert.Equal(parent, stated.Parent?.Of(document.Text));
        Assert.Equal(time, stated.Posted!.Local?.ToString("yyyy-MM-ddTHH:mm", null));
        Assert.Single(comment.Paragraphs);
    }

    [Theory]
    [InlineData("O'Brien", "O’Brien (not verified) Fern Feb 4, 2016 12:10 PM", "Fern")]
    [InlineData("Old  Oak", "Old Oak Fern Feb 4, 2016 12:10 PM", "Fern")]
    [InlineData("Herd Redirection Committee", "Herd Redirectio... Fern Feb 4, 2016 12:10 PM", "Fern")]
    [InlineData("Moss", "Moss (not verified) Fern (not verified) Feb 4, 2016 12:10 PM", "Fern")]
    [InlineData("\"Moss\" <the> {old}; *one*", "\"Moss\" <the> {old}; *one* Fern Feb 4, 2016 12:10 PM", "Fern")]
    public void A_detail_line_proves_a_header_and_repeats_its_name_as_Drupal_does(string author, string line, string parent)
    {
        SeedDocument document = Invariants.Check(
            $"{Front}{Marker}Fern's picture\n\nBeans.\n\nIvy's picture\n\nSome text stands above\n{author}'s picture\n{line}\n\nPeas.\n");

        CommentNode comment = document.Thread!.Comments[2];
        Assert.Equal((author, parent, 0), (comment.Attribution.Author, comment.Attribution.Parent!.Value.Of(document.Text), comment.Parent?.Index ?? -1));
        Assert.Equal("Peas.", Assert.Single(comment.Paragraphs).Span.Of(document.Text));
    }

    [Theory]
    [InlineData("Bob (not verified)")]
    [InlineData("Robert (not verified) Fern Feb 4, 2016 12:10 PM")]
    [InlineData("Text directly below.")]
    public void A_line_below_a_header_that_is_not_its_detail_line_hands_no_comment_to_another(string line)
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Fern's picture\n\nBeans.\n\nBob's picture\n{line}\n\nPeas.\n\nIvy's picture\n\nLeeks.\n");

        Assert.Equal(["Fern", "Bob", "Ivy"], Authors(document));
        Assert.Equal(2, document.Thread!.Comments[1].Paragraphs.Count);
    }

    [Fact]
    public void Two_headers_without_a_line_between_are_two_comments()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Fern's picture\n\nBeans.\n\nBob's picture\nCid's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n");

        Assert.Equal(["Fern", "Bob", "Cid", "Ivy"], Authors(document));
    }

    [Fact]
    public void What_stands_directly_below_the_controls_may_be_any_name()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}{Controls}\"; }} /* <Moss> */'s picture\n\nBeans.\n");

        Assert.Equal(["\"; } /* <Moss> */"], Authors(document));
    }

    [Fact]
    public void Controls_that_a_crawler_ran_together_are_furniture()
    {
        SeedDocument document = Invariants.Check(
            $"{Front}{Marker}Flat list - collapsedFlat list - expandedThreaded list - expanded\nDate - newest firstDate - oldest first\n10 comments per page30 comments per page\n{Controls}Moss's picture\n\nBeans.\n");

        Assert.Equal(5, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture));
        Assert.Empty(document.Thread!.Unattributed);
    }

    [Fact]
    public void The_controls_may_stand_below_the_comments()
    {
        SeedDocument document = Invariants.Check(
            $"{Front}Moss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n\n{Marker}{Controls}");

        Assert.Equal(["Fern", "Ivy"], Authors(document).Skip(document.Byline is null ? 1 : 0).Take(2));
        Assert.Equal(2, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture));
    }

    [Fact]
    public void The_controls_may_stand_above_and_below_the_comments()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}{Controls}Moss's picture\n\nBeans.\n\nReply\n\n{Marker}{Controls}Load more comments\n");

        Assert.Equal("Beans.", Assert.Single(Assert.Single(document.Thread!.Comments).Paragraphs).Span.Of(document.Text));
        Assert.Equal(6, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture));
    }

    [Fact]
    public void A_parent_whose_name_was_cut_is_found()
    {
        SeedDocument document = Invariants.Check(
            $"{Front}{Marker}{Controls}Herd Redirection Committee's picture\n\nBeans.\n\nMoss's picture\nMoss Herd Redirectio... Feb 4, 2016 12:10 PM\n\nPeas.\n");

        Assert.Equal(0, document.Thread!.Comments[1].Parent!.Index);
    }

    [Fact]
    public void The_hint_alone_opens_a_thread() =>
        Assert.Equal(["Moss"], Authors(Invariants.Check($"{Front}{Controls}Moss's picture\n\nBeans.\n")));

    [Fact]
    public void What_stands_above_the_byline_is_the_title_however_it_ends()
    {
        Assert.NotNull(Invariants.Check("It Rained On The Harbour.\n\nRosa's picture\n\nText.\n").Byline);
        SeedDocument document = Invariants.Check("The Queen's picture\n\nRosa's picture\n\nText.\n");
        Assert.Equal(("The Queen's picture", "Rosa"), (document.Title!.Span.Of(document.Text), document.Byline!.Attribution.Author));
    }

    [Fact]
    public void A_dense_thread_keeps_the_headers_that_have_no_detail_line()
    {
        SeedDocument document = Invariants.Check(
            "Garden Club\nThe club met.\nComment viewing options\nMoss's picture\nMoss (not verified) Feb 4, 2016 12:10 PM\nBeans.\nFern's picture\nPeas.\nIvy's picture\nIvy (not verified) Feb 4, 2016 12:11 PM\nLeeks.\nOak's picture\nKale.\n");

        Assert.Equal(["Moss", "Fern", "Ivy", "Oak"], Authors(document));
    }

    [Fact]
    public void Where_comments_have_links_one_that_is_nothing_else_has_no_text()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nBeans.\n\nreply\n\nFern's picture\n\nreply\n");

        Assert.Equal([1, 0], document.Thread!.Comments.Select(comment => comment.Paragraphs.Count));
    }

    [Fact]
    public void Controls_below_the_last_comment_are_furniture_even_with_a_footer_behind_them()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nBeans.\n\nFern's picture\n\n{Marker}Save settings\n\nThe last line.\n");

        Assert.Empty(document.Thread!.Comments[1].Paragraphs);
        Assert.Equal("The last line.", Assert.Single(document.Thread!.Unattributed).Span.Of(document.Text));
    }

    [Fact]
    public void A_byline_on_the_first_line_of_all_is_no_comment()
    {
        SeedDocument document = Invariants.Check("Rosa's picture\n\nText.\n\nMoss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n");

        Assert.Equal("Rosa", document.Byline!.Attribution.Author);
        Assert.Equal(["Moss", "Fern", "Ivy"], Authors(document));
    }

    [Fact]
    public void A_sentence_that_begins_like_the_hint_is_text()
    {
        SeedDocument document = Invariants.Check($"{Front}Select your preferred way to display the comments and click on it.\n\nThat is all.\n");

        Assert.Equal(3, document.Paragraphs.Count);
    }

    [Fact]
    public void A_parent_is_found_whatever_the_apostrophe()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}O’Neil’s picture\n\nBeans.\n\nMoss's picture\nMoss O'Neil Feb 4, 2016 12:10 PM\n\nPeas.\n");

        Assert.Equal(0, document.Thread!.Comments[1].Parent!.Index);
    }

    [Fact]
    public void A_comment_may_be_the_word_of_a_link()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nreply\n\nFern's picture\n\nSave settings\n");

        Assert.All(document.Thread!.Comments, comment => Assert.Single(comment.Paragraphs));
    }

    [Theory]
    [InlineData("Fern Feb 4, 2016 12:10 PM")]
    [InlineData("Mossy Feb 4, 2016 12:10 PM")]
    [InlineData("Moss said so on Feb 4")]
    [InlineData("Moss Feb 4, 2016")]
    [InlineData("Moss Feb 4 2016 12:10 PM")]
    [InlineData("Moss, Feb 4, 2016 12:10 PM")]
    [InlineData("Feb 4, 2016 12:10 PM")]
    public void Another_line_below_a_header_is_text(string line)
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n{line}\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n");

        Assert.All(document.Thread?.Comments ?? [], comment => Assert.Single(comment.Attribution.Lines));
        Assert.Contains(document.Leaves, leaf => leaf.Kind == LeafKind.Paragraph && leaf.Span.Of(document.Text) == line);
    }

    [Fact]
    public void Links_below_a_comment_are_furniture()
    {
        SeedDocument document = Invariants.Check($"{Front}{Marker}Moss's picture\n\nBeans.\n\nreply\n\nFern's picture\n\nI reply to you.\n\nLogin or register to post comments\n");

        Assert.Equal([1, 1], document.Thread!.Comments.Select(comment => comment.Paragraphs.Count));
        Assert.Equal(3, document.Leaves.Count(leaf => leaf.Kind == LeafKind.Furniture));
    }

    [Fact]
    public void A_parent_is_an_earlier_comment()
    {
        SeedDocument document = Invariants.Check(
            $"{Front}{Marker}Moss's picture\nMoss Moss Feb 4, 2016 12:10 PM\n\nBeans.\n\nMoss's picture\nMoss Moss Feb 4, 2016 12:11 PM\n\nPeas.\n\nFern's picture\nFern Ivy Feb 4, 2016 12:12 PM\n\nLeeks.\n\nIvy's picture\n\nKale.\n");

        Assert.Equal([null, 0, null, null], document.Thread!.Comments.Select(comment => comment.Parent?.Index));
    }

    private static IEnumerable<string> Authors(SeedDocument document) =>
        document.Thread!.Comments.Select(comment => comment.Attribution.Author);
}
