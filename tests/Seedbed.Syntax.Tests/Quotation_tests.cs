using System.Globalization;

namespace Seedbed.Syntax.Tests;

/// <summary>What counts as a quotation and whose words it has, on each side of the borders that <c>docs/conversations.md</c> names.</summary>
public sealed class Quotation_tests
{
    private const string Before = "The old lamps hum at night and nobody in the town hall wants to hear about it.";

    [Theory]
    [InlineData("\"The old lamps hum at night\" is what I said for years.")]
    [InlineData("“The old lamps hum at night” is what I said for years.")]
    [InlineData("„The old lamps hum at night“ is what I said for years.")]
    [InlineData("« The old lamps hum at night » is what I said for years.")]
    [InlineData("“The old lamps hum at night\" is what I said for years.")]
    [InlineData("''The old lamps hum at night'' is what I said for years.")]
    [InlineData("'The old lamps hum at night' is what I said for years.")]
    [InlineData("‘The old lamps hum at night’ is what I said for years.")]
    [InlineData("You write \"the  old\u00A0lamps hum at night\" as if it were news.")]
    [InlineData("> The old lamps hum at night\n\nThey do.")]
    public void Words_in_marks_of_any_kind_are_those_of_the_comment_that_has_them(string text) =>
        Assert.Equal("0", Source(text, Before));

    [Theory]
    [InlineData("The old lamps hum at night, as I have said for years.")]
    [InlineData("\"The new lamps hum at night\" is not what was written.")]
    [InlineData("These so-called \"lamps\" again.")]
    [InlineData("The \"town hall\" is closed on Mondays.")]
    [InlineData("A 5\" pot and a 7\" pot stand in the town hall.")]
    [InlineData("'twas the old lamps, and the bakers' ovens.")]
    public void Words_without_marks_few_words_and_other_words_are_nobody_s(string text) => Assert.Equal("-", Source(text, Before));

    [Theory]
    [InlineData("\"The old lamps hum … nobody in the town hall wants to hear about it.\" Well said.")]
    [InlineData("\"The old lamps hum at night ... wants to hear about it\" Well said.")]
    [InlineData("\"The old lamps [of ours] hum at night and nobody in the town hall\" Well said.")]
    public void An_ellipsis_and_brackets_stand_for_what_is_left_out(string text) => Assert.Equal("0", Source(text, Before));

    [Fact]
    public void What_nothing_closes_ends_where_the_words_cease_to_be_the_other_s()
    {
        (SeedDocument document, Quotation quotation) = Single("\"The old lamps hum at night and nobody.... so what did you expect from them?", Before);

        Assert.Equal("The old lamps hum at night and nobody", quotation.Span.Of(document.Text));
        Assert.Equal((0, 100), (quotation.Comment!.Index, quotation.Similarity));
    }

    [Fact]
    public void A_slip_in_eight_words_is_one_of_the_hand()
    {
        (_, Quotation quotation) = Single("\"the old lamps hum at nite and nobody in the town hall wants to hear about it\"? I do.", Before);

        Assert.Equal((0, 94), (quotation.Comment!.Index, quotation.Similarity));
    }

    [Theory]
    [InlineData("\"The new lamps hum at night and nobody in the town hall\" is what you wrote.")]
    [InlineData("\"The old lamp's hum at night and nobody in the town hall\" is what you wrote.")]
    [InlineData("\"The old lamps hum at the night and nobody in the town hall\" is what you wrote.")]
    public void A_slip_may_stand_anywhere(string text) => Assert.Equal("0", Source(text, Before));

    [Theory]
    [InlineData("\"The lamps\"? Who said so?", "0")]
    [InlineData("Who said \"the lamps\"?", "-")]
    [InlineData("Nobody. \"The lamps\"? Who said so?", "-")]
    public void A_comment_that_opens_with_a_question_about_a_word_echoes_the_one_above(string text, string source) =>
        Assert.Equal(source, Source(text, "The lamps hum."));

    [Fact]
    public void What_stands_between_is_not_echoed() =>
        Assert.Equal("-", Source("\"The lamps\"? Who said so?", "The lamps hum.", "It will rain tomorrow."));

    [Fact]
    public void A_paragraph_that_repeats_another_s_whole_sentence_is_a_quote_block_that_lost_its_marks() =>
        Assert.Equal("0", Source("The old lamps hum at night and nobody in the town hall wants to hear about it.\n\nThey will hear it from me.", Before));

    [Theory]
    [InlineData("Well... yes... no", "-")]
    [InlineData("Well... the taps behind the old shed were found by nobody", "0")]
    public void A_block_may_begin_with_words_and_ellipses(string paragraph, string source) =>
        Assert.Equal(source, Source(paragraph + "\n\nThat is what you say.", paragraph + "\n\nI was there."));

    [Fact]
    public void A_quotation_in_lines_of_mail_may_be_wrapped() =>
        Assert.Equal("0", Source("> The old\n> lamps hum at night\n\nThey do.", Before));

    [Fact]
    public void Lines_of_mail_may_be_those_of_two()
    {
        SeedDocument document = Thread(Before, "The gate squeaks each morning at eight.", "> The old lamps hum at night\n\n> The gate squeaks each morning\n\nI agree.");

        Assert.Equal([0, 1], Conversation.Of(document).Quotations.Select(quotation => quotation.Comment?.Index));
    }

    [Theory]
    [InlineData("\"The old lamps hum at night.\n\nNobody in the \"town hall\" wants to hear about it.\" Well.")]
    [InlineData("He said: \"\n\nThe old lamps hum at night.\" Well.")]
    [InlineData(">\n\n> The old lamps hum at night.\n\nWell.")]
    public void A_quotation_over_paragraphs_begins_with_its_first_word(string text)
    {
        (SeedDocument document, Quotation quotation) = Single(text, "The old lamps hum at night.\n\nNobody in the town hall wants to hear about it.");

        Assert.StartsWith("The old lamps", quotation.Span.Of(document.Text), StringComparison.Ordinal);
        Assert.Equal(0, quotation.Comment!.Index);
    }

    [Fact]
    public void Two_may_be_quoted_below_lines_that_name_them() =>
        Assert.Equal(
            [0, 1],
            Conversation.Of(Thread("The keys hang there.", "Lamps hum at night.", "reader0 wrote:\n\nThe keys hang there.\n\nGood.\n\nreader1 wrote:\n\nLamps hum at night.\n\nToo bad."))
                .Quotations.Select(quotation => quotation.Comment?.Index));

    [Fact]
    public void Where_the_newest_come_first_who_repeats_a_paragraph_is_not_its_source()
    {
        SeedDocument document = SeedParser.Parse(
            "Garden Club\n\nThe club met on Sunday.\n\n4 Comments\n\nMoss says:\nMarch 6, 2015 at 9:00 am\n\n\"The old lamps hum at night\" is true.\n\nFern says:\nMarch 5, 2015 at 9:00 am\n\n"
            + Before + "\n\nThey will hear it from me.\n\nOak says:\nMarch 4, 2015 at 9:00 am\n\nIt rains.\n\nRosa says:\nMarch 3, 2015 at 9:00 am\n\n" + Before + "\n\n");

        Assert.Equal([3, 3], Conversation.Of(document).Quotations.Select(quotation => quotation.Comment?.Index));
    }

    [Fact]
    public void A_comment_that_was_posted_twice_quotes_nothing() =>
        Assert.Equal("-", Source(Before, Before));

    [Fact]
    public void The_article_s_words_are_the_article_s()
    {
        (SeedDocument document, Quotation quotation) = Single("\"the gate will be open until eight\" I will believe it when I see it.");

        Assert.Null(quotation.Comment);
        Assert.Same(document.Paragraphs[1], quotation.Paragraph);
    }

    [Fact]
    public void Of_several_who_have_the_words_the_first_has_them_and_not_who_quotes_them() =>
        Assert.Equal("0", Source("\"The old lamps hum at night\" is true.", Before, "\"The old lamps hum at night\" is false.", "They hum."));

    [Fact]
    public void What_two_quote_from_elsewhere_is_neither_s() =>
        Assert.Equal("-", Source("\"a stitch in time saves nine stitches\" is how it goes.", "\"A stitch in time saves nine stitches\" said my aunt."));

    [Fact]
    public void A_title_is_not_quoted_from_who_mentions_it() =>
        Assert.Equal("-", Source("Has anybody read \"The Long Road Home to Harl\" by now?", "I liked The Long Road Home to Harl best of all."));

    [Fact]
    public void What_was_written_later_cannot_be_quoted()
    {
        SeedDocument document = Thread("\"The old lamps hum at night\" is true.", Before);

        Assert.All(Conversation.Of(document).Quotations, quotation => Assert.Null(quotation.Paragraph));
    }

    [Fact]
    public void Where_the_newest_come_first_what_stands_below_was_written_before()
    {
        SeedDocument document = SeedParser.Parse(
            "Garden Club\n\nThe club met on Sunday.\n\n3 Comments\n\nMoss says:\nMarch 5, 2015 at 9:00 am\n\n\"The old lamps hum at night\" is true.\n\nFern says:\nMarch 4, 2015 at 9:00 am\n\n"
            + "It rains.\n\nRosa says:\nMarch 3, 2015 at 9:00 am\n\n" + Before + "\n\n");

        Assert.Equal(2, Assert.Single(Conversation.Of(document).Quotations).Comment?.Index);
    }

    [Fact]
    public void A_quotation_may_go_over_paragraphs()
    {
        (SeedDocument document, Quotation quotation) = Single(
            "\"The old lamps hum at night.\n\nNobody in the town hall wants to hear about it.\" Well, I do.", "The old lamps hum at night.\n\nNobody in the town hall wants to hear about it.");

        Assert.Equal(0, quotation.Comment!.Index);
        Assert.EndsWith("hear about it.", quotation.Span.Of(document.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_line_that_names_whom_it_quotes_stand_his_words()
    {
        SeedDocument document = SeedParser.Parse(
            "Lamps\n\nRe: Lamps\nPost by Rosa » Tue Mar 03, 2009 10:15 am\n\nThey hum at night.\n\nRe: Lamps\nPost by Fern » Tue Mar 03, 2009 10:20 am\n\nRosa wrote:\nThey hum at night.\n\nThey do.\n\nTop\n");

        Assert.Equal(0, Assert.Single(Conversation.Of(document).Quotations).Comment?.Index);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“a ")]
    [InlineData("'a ")]
    [InlineData("``")]
    [InlineData("''")]
    [InlineData("> ")]
    [InlineData("\"a\" ")]
    [InlineData("\"The old lamps hum\" ")]
    [InlineData("\"We\"? ")]
    public void Four_times_as_many_marks_allocate_four_times_as_much(string piece)
    {
        long Allocated(int length)
        {
            string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length)).TrimEnd();
            SeedDocument document = Thread(Before, text, "It rains.", text);
            Conversation.Of(document);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Conversation.Of(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange((double)Allocated(80_000) / Allocated(20_000), 0, 5);
    }

    /// <summary>The index of the comment whose words the last comment quotes; "article" for the article's, "-" for nobody's.</summary>
    private static string Source(string text, params string[] before)
    {
        SeedDocument document = Thread([.. before, text]);
        Quotation? source = Conversation.Of(document).Quotations.FirstOrDefault(quotation => quotation.From.Index == before.Length && quotation.Paragraph is not null);
        return source is null ? "-" : source.Comment?.Index.ToString(CultureInfo.InvariantCulture) ?? "article";
    }

    private static (SeedDocument Document, Quotation Quotation) Single(string text, params string[] before)
    {
        SeedDocument document = Thread([.. before, text]);
        return (document, Assert.Single(Conversation.Of(document).Quotations, quotation => quotation.Paragraph is not null));
    }

    private static SeedDocument Thread(params string[] comments)
    {
        IEnumerable<string> blocks = comments.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"reader{i}'s picture\n\n{text}\n\n"));
        var document = SeedParser.Parse(
            "Garden Club\n\nThe club met on Sunday, and it rained.\n\nFrom now on the gate will be open until eight, says the town.\n\nComment viewing options\n\n" + string.Concat(blocks));
        Assert.Equal(comments.Length, document.Thread!.Comments.Count);
        return document;
    }
}
