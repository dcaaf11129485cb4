namespace Seedbed.Syntax.Tests;

public sealed class NearHeader_tests
{
    private const string Rule = "SEED4005";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    private const string WordPress = Front + "3 Responses to “Garden Club”\n\n";

    private const string Above = "Moss's picture\n\nBeans.\n\n";
    private const string Below = "\n\nPeas.\n";

    [Theory]
    [InlineData("Fern's Picture", "capitals in \"'s picture\"")]
    [InlineData("FERN'S PICTURE", "capitals in \"'s picture\"")]
    [InlineData("Fern`s picture", "another apostrophe")]
    [InlineData("Fern´s picture", "another apostrophe")]
    [InlineData("Fern′s picture", "another apostrophe")]
    [InlineData("Fernʼs picture", "another apostrophe")]
    [InlineData("Fern's picture:", "punctuation behind it")]
    [InlineData("Silver Fern’s picture.", "punctuation behind it")]
    [InlineData("Fern 's picture", "white space before the apostrophe")]
    [InlineData("Dr. Fern, PhD's picture", "a comma, question or exclamation mark inside the name")]
    [InlineData("Fern/Moss's picture", "characters that no user name has")]
    [InlineData("$fern$'s picture", "characters that no user name has")]
    [InlineData("Ludwig van Fern`s picture", "another apostrophe")]
    [InlineData("日本's Picture", "capitals in \"'s picture\"")]
    [InlineData("FernAndMossAndIvyAndRosaAndOakAndBirchAndAlderAndHollyAndElder's picture", "the name is longer than 60 characters")]
    public void What_all_but_opens_a_comment_is_the_place(string line, string reason) => RuleTest.Reports(
        Rule, $"{Front}{Marker}{Above}[|{line}|]{Below}", $"Line looks like a comment header but is read as text: {reason}");

    [Fact]
    public void A_header_in_the_middle_of_text_is_a_place() => RuleTest.Reports(
        Rule,
        $"{Front}{Marker}{Above}Ivy's picture\n\nLeeks.\n[|gramps's picture|]\nPeas.\n",
        "Line looks like a comment header but is read as text: text directly above and below");

    [Fact]
    public void The_first_header_of_a_thread_may_be_the_one() =>
        RuleTest.Reports(Rule, $"{Front}{Marker}[|Fern's Picture|]\n\nPeas.\n\n{Above}");

    [Fact]
    public void Without_a_thread_two_headers_are_places() => RuleTest.Reports(
        Rule,
        $"{Front}[|Moss's picture|]\n\nBeans.\n\n[|Fern's picture|]\n\nPeas.\n",
        "Line looks like a comment header but is read as text: no thread marker above it, and fewer than three such lines",
        "Line looks like a comment header but is read as text: no thread marker above it, and fewer than three such lines");

    [Theory]
    [InlineData("I like my mother's picture.")]
    [InlineData("My mother's Picture")]
    [InlineData("mother's picture.")]
    [InlineData("The Queen's Picture")]
    [InlineData("Today's Picture:")]
    [InlineData("Here's Picture.")]
    [InlineData("gramps's Picture")]
    [InlineData("Re: Fern's picture")]
    [InlineData("> Fern's picture")]
    [InlineData("• Fern's picture")]
    [InlineData("\"Fern's picture\"")]
    [InlineData("No, Fern's picture")]
    [InlineData("In Fern's Picture")]
    [InlineData("Fern likes Moss's Picture")]
    [InlineData("Ferns picture")]
    [InlineData("Fern's pictures")]
    [InlineData("Fern's picture?")]
    [InlineData("Fern's picture...")]
    [InlineData("The big picture.")]
    [InlineData("'s Picture")]
    [InlineData("A Long Row Of Names's Picture")]
    [InlineData("Beans and peas, then Fern's picture")]
    public void Phrases_are_text(string line) => RuleTest.IsSilent(Rule, $"{Front}{Marker}{Above}{line}{Below}");

    [Theory]
    [InlineData(Front + Marker + Above + "Fern's Picture\n")]
    [InlineData(Front + Marker + "Moss's picture\n\nFern's Picture\n\nPeas.\n")]
    [InlineData(Front + Marker + Above + "Look at\nFern's Picture\nat noon.\n")]
    [InlineData(Front + "Fern's Picture\n\n" + Marker + Above)]
    [InlineData(Front + Marker + Above + "Fern's picture:\n\nhttps://example.org/fern.jpg\n")]
    [InlineData(Front + Marker + Above + Marker + "Save settings\n\nFern's Picture\n\nPeas.\n")]
    public void Where_a_header_would_not_stand_it_is_text(string text) => RuleTest.IsSilent(Rule, text);

    [Theory]
    [InlineData("Garden Club\n\nRosa's picture\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nMoss's picture\n\nThe club met.\n")]
    [InlineData(Front + "The Queen's picture\n\nIt hangs there.\n")]
    [InlineData(Front + "Fern's Picture\n\nIt hangs there.\n")]
    [InlineData(Front + "It hangs beside\nFern's picture\nin the hall.\n")]
    [InlineData(Front + "Fern's picture\n")]
    [InlineData("")]
    [InlineData("A Title\n\nThe hall is open.\n\nRembrandt's picture\n\nIt hangs on the left.\n")]
    public void In_an_article_bylines_and_captions_are_text(string text) => RuleTest.IsSilent(Rule, text);

    [Fact]
    public void In_a_thread_of_another_shape_what_was_no_header_is_the_place() => RuleTest.Reports(
        Rule,
        WordPress + "Moss says:\nMarch 3, 2015 at 10:15 am\n\nBeans.\n\n[|Fern says:|]\n\nPeas.\n\nIvy says:\nMarch 4, 2015 at 10:15 am\n\nLeeks.\n\nOak says:\nMarch 5, 2015 at 10:15 am\n\nKale.\n",
        "Line looks like a comment header but is read as text: it has no time, and most headers have one");

    [Theory]
    [InlineData("Moss says:\nMarch 3, 2015 at 10:15 am\n\nFern says:\n\nPeas.\n\nIvy says:\nMarch 4, 2015 at 10:15 am\n\nLeeks.\n")]
    [InlineData("Moss says:\nMarch 3, 2015 at 10:15 am\n\nBeans.\n\nFern says:\n\nIvy says:\nMarch 4, 2015 at 10:15 am\n\nLeeks.\n")]
    [InlineData("Moss says:\nMarch 3, 2015 at 10:15 am\n\nBeans.\n\nFern's Picture\n\nIt hangs there.\n")]
    public void There_too_both_comments_must_have_text_and_pictures_are_captions(string comments) => RuleTest.IsSilent(Rule, WordPress + comments);
}
