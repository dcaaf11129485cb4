using System.Text;

namespace Seedbed.Syntax.Tests;

/// <summary>Texts in which several readings of a line meet: the tree stays whole, and nobody gets what is another's.</summary>
public sealed class Hostile_thread_tests
{
    private const string Article = "Garden Club\n\nThe club met on Sunday, and it rained.\n\n";

    [Theory]
    [InlineData("end.\nMoss says:\nAdvertisement")]
    [InlineData("It rains.\n\nMoss says:\n\nAdvertisement\n")]
    public void A_page_may_end_with_the_site_s_words_where_a_byline_could_stand(string text) => Invariants.Check(text);

    [Fact]
    public void A_quote_among_lines_about_an_author_stays_a_line_of_the_header() =>
        Invariants.Check("Some topic title\nby Re: Bob » Mon Jan 5, 2009 3:00 pm\nHello there text.\nRe: Bob wrote:\nPosts: 5\nRe: Bob wrote:\n");

    [Fact]
    public void A_time_of_the_last_day_of_all_is_earlier_than_nothing()
    {
        SeedDocument document = Invariants.Check(
            "Comment viewing options\nSubmitted by Ann on January 1, 2010\nHello\nSubmitted by Bob on December 31, 9999\nIn reply to Hello by Ann\nHi there\n");

        Assert.DoesNotContain(SeedChecks.Run(new CheckedSeed("a.txt", document)), finding => finding.Rule.Id == "SEED4008");
    }

    [Fact]
    public void Below_the_text_a_pingback_takes_its_own_lines_and_no_others()
    {
        SeedDocument document = Invariants.Check(
            Article + "2 Comments\nFirst text.\nComment by Ann — January 1, 2010 @ 3:00 pm\n[...] excerpt [...]\nPingback by Foo — January 2, 2010 @ 3:00 pm\nSecond text.\nComment by Bob — January 3, 2010 @ 3:00 pm\n");

        Assert.Equal(["Ann: First text.", "Bob: Second text."], Texts(document));
        Assert.Empty(document.Thread!.Unattributed);
    }

    [Fact]
    public void What_begins_like_a_pingback_and_goes_on_is_a_persons()
    {
        SeedDocument document = Invariants.Check(
            Article + "2 Comments\n\nAnn says:\nJanuary 1, 2010 at 3:00 pm\n\nPingback: what is that?\n\nI saw one.\n\nIt was blue.\n\nAnd it was round.\n\nThen it left.\n\nBob says:\nJanuary 2, 2010 at 3:00 pm\n\nA bird.\n");

        Assert.Equal(5, document.Thread!.Comments[0].Paragraphs.Count);
    }

    [Fact]
    public void A_line_of_the_article_that_looks_like_a_header_does_not_begin_the_thread()
    {
        var text = new StringBuilder(Article).Append("The mayor said:\n\nIt will rain again.\n\nWe all went home after that.\n\n");
        for (int day = 1; day <= 4; day++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Ann says:\nJanuary {day}, 2010 at 3:00 pm\n\nI will bring {day} beans.\n\n");
        }

        SeedDocument document = Invariants.Check(text.ToString());

        Assert.Equal(4, document.Thread!.Comments.Count);
        Assert.Equal(4, document.Paragraphs.Count);
        Assert.Empty(document.Thread.Unattributed);
    }

    [Fact]
    public void Yesterday_is_a_time_however_it_begins()
    {
        SeedDocument document = Invariants.Check(Article + "2 Comments\n\nAnn says:\nYesterday at 3:45 PM\n\nBeans.\n\nBob says:\nyesterday at 3:50 PM\n\nPeas.\n");

        Assert.All(document.Thread!.Comments, comment => Assert.Equal(StatedTimeProblem.Relative, comment.Attribution.Posted!.Problem));
    }

    [Fact]
    public void A_year_before_the_month_leaves_no_doubt_and_proves_nothing_about_others()
    {
        SeedDocument document = Invariants.Check(
            Article + "Comment viewing options\n\nSubmitted by Ann on Tue, 2010-05-04 09:30\n\nBeans.\n\nSubmitted by Bob on 05/06/2010 - 09:30\n\nPeas.\n");

        Assert.Equal(new DateTime(2010, 5, 4, 9, 30, 0), document.Thread!.Comments[0].Attribution.Posted!.Local);
        Assert.Equal(StatedTimeProblem.AmbiguousDay, document.Thread.Comments[1].Attribution.Posted!.Problem);
    }

    [Fact]
    public void The_runner_up_is_another_shape()
    {
        var text = new StringBuilder(Article + "3 Comments\n\n");
        for (int day = 1; day <= 3; day++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Ann on March {day}, 2015 at 10:15 am\n\nI will bring {day} beans.\n\n");
        }

        ThreadNode thread = Invariants.Check(text.ToString()).Thread!;

        Assert.NotEqual(thread.Shape, thread.Evidence.RunnerUp);
        Assert.NotNull(thread.Evidence.RunnerUp);
    }

    [Fact]
    public void A_pasted_header_with_the_time_of_another_year_is_a_quotation()
    {
        SeedDocument document = Invariants.Check(
            Article + "3 Comments\n\nOn 2015-03-03 10:15, Ann wrote:\n\nBeans.\n\nOn 2009-06-11 08:00, Ivy wrote:\n\nPeas.\n\nOn 2015-03-04 09:05, Bob wrote:\n\nLeeks.\n");

        Assert.Equal(["Ann", "Bob"], document.Thread!.Comments.Select(comment => comment.Attribution.Author));
        Assert.Single(document.Thread.Evidence.LookAlikes);
    }

    [Fact]
    public void What_is_asked_above_a_board_is_a_paragraph()
    {
        SeedDocument document = Invariants.Check(
            "Hacker News new | past | comments | ask | show | jobs | submit login\nAsk HN: Ferns\n8 points by ivy 3 days ago | hide | past | favorite | 1 comment\nHow do you all keep yours alive?\nmoss 2 days ago | next [–]\nShade.\nreply\n");

        Assert.Equal("How do you all keep yours alive?", Assert.Single(document.Paragraphs).Span.Of(document.Text));
        Assert.Equal(("Ask HN: Ferns", "ivy"), (document.Title!.Span.Of(document.Text), document.Byline!.Attribution.Author));
        Assert.Single(document.Thread!.Comments);
    }

    [Fact]
    public void A_second_line_about_the_author_says_when()
    {
        SeedDocument document = Invariants.Check("Sourdough Notes\n\nBy Hanna Vogel\n\nPosted on February 14, 2015 by Hanna\n\nThe club met on Sunday.\n");

        Assert.Equal(("Hanna Vogel", new DateTime(2015, 2, 14)), (document.Byline!.Attribution.Author, document.Published!.Local));
        Assert.Single(document.Paragraphs);
    }

    [Fact]
    public void A_late_answer_does_not_make_what_stands_below_it_old()
    {
        string[] years = ["2008", "2010", "2008", "2010"];
        SeedDocument document = Invariants.Check(
            Article + "4 Comments\n\n" + string.Concat(years.Select((year, i) => $"Ann{i} says:\nMarch {i + 1}, {year} at 3:00 pm\n\nI will bring {i} beans.\n\n")));

        Assert.Equal(4, document.Thread!.Comments.Count);
    }

    [Fact]
    public void A_question_above_a_board_that_somebody_quotes_is_no_title()
    {
        SeedDocument document = Invariants.Check(
            "Which bike should I buy?\nI have 500 dollars and live in a hilly town.\nAny advice welcome here\n[–]ann 3 points 2 days ago\n> Any advice welcome here\nThe blue one.\n[–]bob 1 point 2 days ago\nThe red one.\n[–]cid 1 point 2 days ago\nNone.\n");

        Assert.Equal("Which bike should I buy?", document.Title!.Span.Of(document.Text));
        Assert.Equal(2, document.Paragraphs.Count);
    }

    [Theory]
    [InlineData("The Road\n\nIt winds\n\nIt bends\n\nAnd then it lies below us all the way down to the sea\n\nWe stop\n", "The Road", 4)]
    [InlineData("The  Long  Way Home\n\nA short story\n\nOnce upon a time there was a fox.\n", "The  Long  Way Home", 2)]
    [InlineData("A Long Walk\n\n← Older entry\n\nPart One\n\nIt was cold.\n", "A Long Walk", 3)]
    public void Short_lines_below_a_title_are_no_menu(string text, string title, int paragraphs)
    {
        SeedDocument document = Invariants.Check(text);

        Assert.Equal((title, paragraphs), (document.Title!.Span.Of(document.Text), document.Paragraphs.Count));
    }

    [Fact]
    public void A_heading_and_a_list_of_categories_make_no_thread()
    {
        SeedDocument document = Invariants.Check("My article\n\nFirst paragraph.\n\nDiscussion\n\nCategories\n\nThe first kind never replies.\n\nThe second kind does.\n");

        Assert.Null(document.Thread);
        Assert.Equal(5, document.Paragraphs.Count);
    }

    [Fact]
    public void What_people_number_is_theirs()
    {
        SeedDocument document = Invariants.Check(
            Article + "3 Comments\n\nAnn says:\nMarch 3, 2015 at 3:00 pm\n\n8/10\n\nLoved it.\n\nBob says:\nMarch 4, 2015 at 3:00 pm\n\n6/10\n\nToo long.\n\nCid says:\nMarch 5, 2015 at 3:00 pm\n\n9/10\n\nGreat cast.\n");

        Assert.All(document.Thread!.Comments, comment => Assert.Equal(2, comment.Paragraphs.Count));
    }

    [Theory]
    [InlineData("Home\nRecipes\nAbout me\nRye in a flowerpot\n\nMy oven door does not close, so the loaf needs a roof of its own.\n", "Rye in a flowerpot")]
    [InlineData("Local\nGarden pages\nThe town's last hand-wound barometer is wound again\nBy Hanna Vogel\n\nThe drum turns once a week.\n", "The town's last hand-wound barometer is wound again")]
    public void Below_a_menu_stands_the_title(string text, string title) => Assert.Equal(title, Invariants.Check(text).Title!.Span.Of(text));

    [Fact]
    public void A_name_directly_below_the_time_that_closes_a_comment_opens_the_next()
    {
        SeedDocument document = Invariants.Check(
            Article + "3 comments:\n\nAnn said...\nBeans.\n10:15 AM\n\nBob said...\nPeas.\n10:20 AM\nCid said...\nLeeks.\n10:25 AM\n\nPost a Comment\n");

        Assert.Equal(["Ann: Beans.", "Bob: Peas.", "Cid: Leeks."], Texts(document));
    }

    /// <summary>Steps cannot be counted from outside, and none of these may be looked at again for each of the others: at this length, that would take minutes.</summary>
    [Theory]
    [InlineData("Post subject: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa Posted: 2010-01-01 10:00\n")]
    [InlineData("a said...\nhi\nJanuary 1, 2010 at 1:00 PM\n")]
    [InlineData("Bob wrote:\n")]
    [InlineData("3 Comments\n")]
    [InlineData("Pingback: a\n")]
    [InlineData("Comment viewing options\n")]
    [InlineData("Re: Bob\nQuote\n")]
    [InlineData("Save settings\n")]
    public void Lines_that_mean_something_may_be_many(string lines) =>
        Assert.NotNull(SeedParser.Parse("Title\nby Bob » Mon Jan 5, 2009 3:00 pm\n" + string.Concat(Enumerable.Repeat(lines, 100_000 / lines.Length * 20))));

    private static IEnumerable<string> Texts(SeedDocument document) =>
        document.Thread!.Comments.Select(comment => comment.Attribution.Author + ": " + string.Join(" / ", comment.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text))));
}
