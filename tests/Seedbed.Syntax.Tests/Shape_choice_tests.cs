namespace Seedbed.Syntax.Tests;

/// <summary>What makes a thread, on each side of the borders that <c>docs/shapes.md</c> names.</summary>
public sealed class Shape_choice_tests
{
    private const string Article = "Garden Club\n\nThe club meets at ten, as it does in every spring.\n\n";
    private const string TimedHeader = "Fern says:\nMarch 3, 2015 at 10:15 am\n\nI will bring beans.\n\n";
    private const string BareHeader = "Fern says:\n\nI will bring beans.\n\n";
    private const string Post = "Post by Fern » Tue Mar 03, 2015 10:15 am\n\nI will bring beans.\n\n";
    private const string NameAndDay = "Fern on March 3, 2015\n\nI will bring beans.\n\n";
    private const string Reply = "On Tue, Mar 3, 2015 at 10:15 AM, Fern <fern@garden.example> wrote:\n\nI will bring beans.\n\n";
    private const string DrupalByline = "Garden Club\n\nSubmitted by rosa on Tue, 03/03/2015 - 10:00\n\nThe club meets at ten.\n\nIt rained.\n\nWe stayed.\n\nWe went home.\n\n";
    private const string DrupalHeader = "Submitted by Fern on Tue, 03/03/2015 - 11:00\n\nI will bring beans.\n\n";

    [Theory]
    [InlineData("Comment viewing options\n\nFern's picture\n\nI will bring beans.\n", "drupal")]
    [InlineData("Comment viewing options\n\nFern's picture\n", "drupal")]
    [InlineData("Fern's picture\n\nI will bring beans.\n", null)]
    public void Below_a_marker_of_its_own_one_header_is_enough(string thread, string? shape) => Assert.Equal(shape, ShapeOf(Article + thread));

    [Theory]
    [InlineData(Article + "1 Comment\n\n" + BareHeader, "wordpress")]
    [InlineData(Article + "1 Comment\n\nFern says:\n", null)]
    [InlineData("Garden Club\n\n1 Comment\n\n" + BareHeader, null)]
    [InlineData(Article + "Comments\n\n" + BareHeader, null)]
    [InlineData(Article + "Comments\n\n" + TimedHeader, "wordpress")]
    public void A_marker_that_any_site_may_print_needs_text_and_a_number_or_a_time(string page, string? shape) => Assert.Equal(shape, ShapeOf(page));

    [Theory]
    [InlineData(8, "wordpress")]
    [InlineData(9, null)]
    public void Below_a_marker_that_any_site_may_print_eight_lines_may_be_a_menu(int lines, string? shape) =>
        Assert.Equal(shape, ShapeOf(Article + "1 Comment\n\n" + string.Concat(Enumerable.Range(1, lines).Select(i => $"Row {i} of beans\n")) + "\n" + BareHeader));

    [Theory]
    [InlineData("Garden Club\n\n", 1, "phpbb")]
    [InlineData(Article, 2, null)]
    [InlineData(Article, 3, "phpbb")]
    public void A_board_s_page_may_begin_with_its_thread(string top, int posts, string? shape) => Assert.Equal(shape, ShapeOf(top + Repeat(Post, posts)));

    [Theory]
    [InlineData("Garden Club\n\n", 1, "", null)]
    [InlineData("Garden Club\n\n", 2, "", "mail")]
    [InlineData(Article, 4, "", null)]
    [InlineData(Article, 3, "Reply to this list\n", "mail")]
    public void Quoted_mail_below_an_article_is_the_article_s(string top, int mails, string end, string? shape) => Assert.Equal(shape, ShapeOf(top + Repeat(Reply, mails) + end));

    [Theory]
    [InlineData(DrupalByline + DrupalHeader + "reply\n", "drupal")]
    [InlineData(DrupalByline + DrupalHeader, null)]
    [InlineData(Article + DrupalHeader + "reply\n", null)]
    public void A_line_that_says_who_submitted_the_page_announces_a_thread(string page, string? shape) => Assert.Equal(shape, ShapeOf(page));

    [Theory]
    [InlineData(TimedHeader, 3, "wordpress")]
    [InlineData(TimedHeader, 2, null)]
    [InlineData(BareHeader, 4, null)]
    [InlineData(NameAndDay, 4, null)]
    [InlineData(NameAndDay + "Reply\n\n", 4, null)]
    [InlineData("By Fern @ March 3, 2015\n\nI will bring beans.\n\n", 4, null)]
    [InlineData("By Fern @ March 3, 2015\n\nI will bring beans.\n\nReply\n\n", 4, "drupal")]
    public void Without_a_marker_three_headers_with_times_and_something_of_the_site_make_a_thread(string comment, int count, string? shape) =>
        Assert.Equal(shape, ShapeOf(Article + Repeat(comment, count)));

    [Fact]
    public void A_name_and_a_day_are_a_header_below_a_marker() => Assert.Equal("wordpress", ShapeOf(Article + "4 Comments\n\n" + Repeat(NameAndDay, 4)));

    [Theory]
    [InlineData("No comments yet\n", 0, "drupal")]
    [InlineData("No comments yet\n\nLeave a Reply\nYour email address will not be published.\n", 0, "wordpress")]
    [InlineData("No comments yet\n\nThe beans that we were promised have not come, and nobody knows why they have not.\n", 0, null)]
    public void Where_nobody_commented_nothing_but_words_of_the_site_may_follow(string end, int comments, string? shape)
    {
        SeedDocument tree = Invariants.Check(Article + end);

        Assert.Equal((shape, comments), (tree.Thread?.Shape, tree.Thread?.Comments.Count ?? 0));
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 2, false)]
    [InlineData(6, 4, true)]
    [InlineData(6, 3, false)]
    [InlineData(7, 3, false)]
    public void Lines_with_which_most_comments_end_are_the_site_s(int comments, int alike, bool isFound)
    {
        string[] thread = [.. Enumerable.Range(1, comments).Select(i => $"Fern{i} says:\n\nI will bring beans.\n{(i <= alike ? $"{i} hearts" : "And peas")} {(i <= alike ? "" : i)}\n\n")];
        SeedDocument tree = Invariants.Check($"{Article}{comments} Comments\n\n{string.Concat(thread)}");

        Assert.Equal(isFound ? 1 : 2, tree.Thread!.Comments[0].Paragraphs.Count);
    }

    [Theory]
    [InlineData("3/04/2016 10:15 AM", "3/15/2016 10:15 AM", 4)]
    [InlineData("3/04/2016 10:15 AM", "15/3/2016 10:15 AM", 3)]
    [InlineData("3/04/2016 10:15 AM", "3/05/2016 10:15 AM", null)]
    public void All_times_of_a_page_tell_day_from_month(string first, string second, int? day)
    {
        SeedDocument tree = Invariants.Check($"{Article}2 comments:\n\nMoss said...\n\nI will bring beans.\n\n{first}\n\nFern said...\n\nI will bring peas.\n\n{second}\n");

        Assert.Equal("blogger", tree.Thread!.Shape);
        Assert.Equal(day, tree.Thread.Comments[0].Attribution.Posted?.Local?.Day);
    }

    private static string Repeat(string comment, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(i => comment.Replace("Fern", "Fern" + i, StringComparison.Ordinal).Replace("beans", $"beans, {i} of them", StringComparison.Ordinal)));

    /// <summary>The shape of a page's thread; null where its comments are the article's text.</summary>
    private static string? ShapeOf(string page)
    {
        SeedDocument tree = Invariants.Check(page);
        Assert.True(tree.Thread is null or { Comments.Count: > 0 });
        return tree.Thread?.Shape;
    }
}
