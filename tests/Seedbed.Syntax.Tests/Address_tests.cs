namespace Seedbed.Syntax.Tests;

/// <summary>Whom a comment speaks to, on each side of the borders that <c>docs/conversations.md</c> names.</summary>
public sealed class Address_tests
{
    [Theory]
    [InlineData("Anna Moss, the gate is open.")]
    [InlineData("Anna Moss: the gate is open.")]
    [InlineData("Anna Moss - the gate is open.")]
    [InlineData("Anna Moss — the gate is open.")]
    [InlineData("@Anna Moss the gate is open.")]
    [InlineData("The gate is open, @AnnaMoss!")]
    [InlineData("anna moss, the gate is open.")]
    [InlineData("Anna, the gate is open.")]
    [InlineData("And Anna, the gate is open.")]
    [InlineData("Hi Anna, the gate is open.")]
    [InlineData("Hello Anna")]
    [InlineData("Thanks, Anna!")]
    [InlineData("Thank you very much Anna.")]
    [InlineData("Good point, Anna.")]
    [InlineData("Always a pleasure to read you anna,\n\nbut the gate is shut.")]
    [InlineData("It rained. Anna, the gate is open.")]
    [InlineData("The gate, Anna, is open.")]
    [InlineData("The gate is open.\n\nAnna: that answers your question.")]
    public void Whoever_is_named_in_front_greeted_or_called_is_spoken_to(string text) => Assert.Equal("Anna Moss 0", Addressee(text));

    [Theory]
    [InlineData("I agree with Anna, the gate is open.")]
    [InlineData("As Anna Moss said, the gate is open.")]
    [InlineData("Anna, moss77 and Fern all say so.")]
    [InlineData("Anna, who has the key, is ill.")]
    [InlineData("Anna's key is lost.")]
    [InlineData("I asked Anna.")]
    [InlineData("\"Anna, the gate is open\" is what he shouted.")]
    [InlineData("Annabel, the gate is open.")]
    [InlineData("Write to anna@garden.example, please.")]
    [InlineData("\"Well, Anna, you said ten\" is what he told her.")]
    [InlineData("He wrote \"It is nice\n\nAnna: go home\n\nand so on\" yesterday.")]
    [InlineData("The score so far:\n\nAnna Moss: three\n\nmoss77: two")]
    [InlineData("> Anna Moss, the gate is open.\n\nWho said so?")]
    public void Whoever_is_spoken_of_is_not_spoken_to(string text) => Assert.Null(Addressee(text));

    [Theory]
    [InlineData("Hope, as they say, dies last.", null)]
    [InlineData("Hope, joy, and a loaf of bread.", null)]
    [InlineData("There is hope, and you know it.", null)]
    [InlineData("@Hope the gate is open.", "Hope 2")]
    [InlineData("Hope, you are right about the gate.", "Hope 2")]
    [InlineData("Hi Hope, the gate is open.", "Hope 2")]
    [InlineData("Hope, can it be true?", "Hope 2")]
    [InlineData("Reason, if I may, is no name here.", null)]
    [InlineData("Sage, thyme, rosemary: all of it grew.", null)]
    public void Common_words_that_are_names_need_more_than_a_comma(string text, string? addressee) => Assert.Equal(addressee, Addressee(text));

    [Theory]
    [InlineData("Harl, wake up!")]
    [InlineData("Hello Harl, wake up!")]
    [InlineData("Mayor Quill, resign!")]
    [InlineData("Hi all, the gate is open.")]
    [InlineData("Question - does anyone have the key?")]
    [InlineData("Harl - Marrow 09:12, that is all I ask for.")]
    [InlineData("Dear Gardeners, the gate is open.")]
    [InlineData("Update: the gate is open.")]
    [InlineData("Kerry! Quit!")]
    public void Places_and_people_of_the_article_and_words_that_open_comments_are_no_readers(string text) => Assert.Null(Addressee(text));

    [Theory]
    [InlineData("@oldbaker the gate is open.", "oldbaker")]
    [InlineData("Hi Quince88, the gate is open.", "Quince88")]
    [InlineData("@zorb77's idea is good.", "zorb77")]
    [InlineData("@anna_b the gate is open.", "anna_b")]
    [InlineData("Moustache - They have the key.", "Moustache")]
    [InlineData("tidy_tom: they have the key.", "tidy_tom")]
    [InlineData("Great article, Rosa.", "Rosa Lind")]
    [InlineData("Hi Rosa, the gate is open.", "Rosa Lind")]
    public void Whoever_has_no_comment_is_kept_by_name(string text, string name) => Assert.Equal(name + " -", Addressee(text));

    [Fact]
    public void A_part_that_two_names_begin_with_is_nobody_s()
    {
        SeedDocument document = Thread(("Silver Bug", "It rains."), ("SilverDOG", "It pours."), ("Fern", "Silver, the gate is open."));

        Assert.Empty(Conversation.Of(document).Mentions);
    }

    [Fact]
    public void Of_several_comments_the_nearest_before_is_answered_and_none_behind()
    {
        SeedDocument document = Thread(("Fern", "Anna, where are you?"), ("Anna", "Here."), ("Anna", "Still here."), ("Fern", "Thanks, Anna."), ("Anna", "Bye."));

        Assert.Equal([null, 2], Conversation.Of(document).Mentions.Select(mention => mention.Comment?.Index));
    }

    [Fact]
    public void The_comment_that_is_quoted_is_the_one_that_is_meant()
    {
        SeedDocument document = Thread(("Anna", "The old lamps hum at night and nobody hears it."), ("Anna", "It rains."), ("Fern", "Anna, \"the old lamps hum at night\" is true."));

        Assert.Equal(0, Assert.Single(Conversation.Of(document).Mentions).Comment?.Index);
    }

    [Fact]
    public void Two_may_be_spoken_to_at_once()
    {
        SeedDocument document = Thread(("Anna", "It rains."), ("moss77", "It pours."), ("Fern", "Anna and moss77: the gate is open."), ("Fern", "Thanks Anna and moss77!"), ("Fern", "It rained. Thanks Anna & moss77."));

        Assert.Equal([0, 1, 0, 1, 0, 1], Conversation.Of(document).Mentions.Select(mention => mention.Comment!.Index));
        Assert.All(Conversation.Of(document).Mentions, mention => Assert.True(mention.IsAddress));
    }

    [Fact]
    public void A_name_alone_above_others_is_one_address()
    {
        SeedDocument document = Thread(("moss77", "It rains."), ("Fern", "moss77\n\nThe gate is open and I am glad."));

        Assert.True(Assert.Single(Conversation.Of(document).Mentions).IsAddress);
    }

    [Fact]
    public void The_surname_of_an_author_may_be_a_word()
    {
        var document = SeedParser.Parse(
            "Garden Club\n\nBy Jonathan Page\n\nThe gate is open until eight, and the club is glad.\n\nComment viewing options\n\nFern's picture\n\nWe all did look at the next page.\n");

        Assert.Equal("Jonathan Page", document.Byline?.Attribution.Author);
        Assert.Empty(Conversation.Of(document).Mentions);
    }

    [Fact]
    public void Whoever_wrote_later_is_not_answered()
    {
        var document = SeedParser.Parse(
            "Garden Club\n\nThe club met on Sunday.\n\n3 Comments\n\nAnna says:\nMarch 3, 2015 at 10:10 am\n\nIt is here.\n\nFern says:\nMarch 3, 2015 at 9:10 am\n\n@Anna where is it?\n\nCat says:\nMarch 3, 2015 at 11:10 am\n\nGood.\n");

        Assert.Null(Assert.Single(Conversation.Of(document).Mentions).Comment);
    }

    [Fact]
    public void Nobody_speaks_to_himself()
    {
        SeedDocument document = Thread(("Anna", "The gate is open. Best, Anna."), ("Anna", "Anna, wake up."));

        Assert.Empty(Conversation.Of(document).Mentions);
    }

    [Fact]
    public void Whoever_is_spoken_of_by_the_whole_name_is_mentioned()
    {
        SeedDocument document = Thread(("moss77", "It rains."), ("Fern", "I agree with moss77 on the rain."));

        Mention mention = Assert.Single(Conversation.Of(document).Mentions);
        Assert.Equal(("moss77", 0, false), (mention.Name, mention.Comment!.Index, mention.IsAddress));
    }

    [Theory]
    [InlineData("Hi Anna, the gate is open.", "Hi Anna,")]
    [InlineData("Anna - the gate is open.", "Anna -")]
    [InlineData("The gate is open, anna.", "anna")]
    [InlineData("See here @Anna now", "@Anna")]
    public void The_words_are_the_name_with_what_shows_how_it_is_meant(string text, string words)
    {
        SeedDocument document = Thread(("Anna", "It rains."), ("Fern", text));

        Assert.Equal(words, Assert.Single(Conversation.Of(document).Mentions).Words.Of(document.Text));
    }

    [Theory]
    [InlineData("anna ")]
    [InlineData("anna, ")]
    [InlineData("@anna ")]
    [InlineData("a, ")]
    [InlineData("Hi ")]
    [InlineData("and ")]
    [InlineData("anna and ")]
    [InlineData("@")]
    public void Four_times_as_many_names_allocate_four_times_as_much(string piece)
    {
        long Allocated(int length)
        {
            SeedDocument document = Thread(("Anna Moss", "It rains."), ("a", "It pours."), ("Fern", string.Concat(Enumerable.Repeat(piece, length / piece.Length)).TrimEnd()));
            Conversation.Of(document);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Conversation.Of(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange((double)Allocated(80_000) / Allocated(20_000), 0, 5);
    }

    /// <summary>Whom the last comment speaks to, and the index of the comment of theirs; null for nobody.</summary>
    private static string? Addressee(string text)
    {
        SeedDocument document = Thread(("Anna Moss", "It rains."), ("moss77", "It pours."), ("Hope", "It will stop."), ("Sage", "Not today."), ("Fern", text));
        Mention? mention = Conversation.Of(document).Mentions.SingleOrDefault(mention => mention.From.Index == 4 && mention.IsAddress);
        return mention is null ? null : $"{mention.Name} {(mention.Comment is { } comment ? comment.Index.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")}";
    }

    private static SeedDocument Thread(params (string Author, string Text)[] comments)
    {
        var document = SeedParser.Parse(
            "Garden Club\n\nBy Rosa Lind\n\nThe club met at Harl on Sunday, and Quill, the mayor, came.\n\nThe gate is open until eight.\n\nComment viewing options\n\n"
            + string.Concat(comments.Select(comment => $"{comment.Author}'s picture\n\n{comment.Text}\n\n")));
        Assert.Equal(comments.Length, document.Thread!.Comments.Count);
        return document;
    }
}
