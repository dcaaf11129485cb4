namespace Seedbed.Syntax.Tests;

public sealed class UnknownShape_tests
{
    private const string Rule = "SEED4011";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";

    private const string Below = "\n\nFern from the lane\n\nI will bring beans.\n\nMoss from the hill\n\nI will bring peas.\n";

    [Theory]
    [InlineData("2 Comments")]
    [InlineData("1 comment")]
    [InlineData("2 Comments:")]
    [InlineData("1,204 COMMENTS")]
    [InlineData("1 204 comments")]
    [InlineData("2 Replies")]
    [InlineData("1 Reply")]
    [InlineData("Comments (2)")]
    [InlineData("Comment (1)")]
    [InlineData("2 Responses to “Something Else”")]
    [InlineData("2 Responses to Garden Club")]
    [InlineData("2 thoughts on “Garden Club”")]
    [InlineData("One line\nComment viewing options")]
    public void What_heads_a_thread_is_the_place(string heading)
    {
        string marked = heading.Contains('\n', StringComparison.Ordinal) ? heading.Replace("\n", "\n[|", StringComparison.Ordinal) : "[|" + heading;
        RuleTest.Reports(Rule, $"{Front}{marked}|]{Below}", "A thread follows the marker in no known shape; kept as plain paragraphs");
    }

    [Fact]
    public void The_first_heading_below_the_text_is_the_place() =>
        RuleTest.Reports(Rule, $"Garden Club\n\n3 Comments\n\nThe club met on Sunday.\n\n[|3 Comments|]{Below}\n2 Replies{Below}");

    [Theory]
    [InlineData("0 Comments")]
    [InlineData("No comments")]
    [InlineData("Comments (0)")]
    [InlineData("Comments ()")]
    [InlineData("Comments")]
    [InlineData("2 Comments on the weather")]
    [InlineData("2 comments.")]
    [InlineData("12,34 Comments")]
    [InlineData("3 thoughts on watering")]
    [InlineData("3 Responses to Drought")]
    [InlineData("2 Responses to ")]
    [InlineData("Read 2 Comments")]
    [InlineData("2Comments")]
    [InlineData("99999999999999999999 Comments")]
    public void Other_lines_are_text(string line) => RuleTest.IsSilent(Rule, Front + line + Below);

    [Theory]
    [InlineData("Garden Club\n\nBy Rosa\n\n2 Comments\n\nThe club met on Sunday.\n\nIt rained.\n")]
    [InlineData(Front + "2 Comments\n\nGarden Club 2016\n")]
    [InlineData(Front + "2 Comments\n")]
    [InlineData(Front + "2 Comments\n\nPeas.\n\nComment viewing options\nMoss's picture\n\nBeans.\n")]
    [InlineData(Front + "Comment viewing options\n\nSave settings\n")]
    [InlineData("2 Comments")]
    [InlineData("")]
    public void A_count_that_heads_nothing_is_text(string text) => RuleTest.IsSilent(Rule, text);

    [Fact]
    public void A_count_in_the_first_tenth_is_a_link() =>
        RuleTest.IsSilent(Rule, "Garden Club\n\nIt rained.\n\n2 Comments\n\n" + string.Concat(Enumerable.Repeat("The club met on Sunday.\n\n", 12)));

    [Theory]
    [InlineData("2 Comments\n\nFern says:\n\nI will bring beans.\n\nMoss says:\n\nI will bring peas.\n")]
    [InlineData("2 Responses to “Garden Club”\n\nFern says:\nMarch 3, 2015 at 10:15 am\n\nBeans.\n\nMoss says:\nMarch 4, 2015 at 10:15 am\n\nPeas.\n")]
    public void A_thread_that_is_read_has_a_shape(string thread)
    {
        Assert.Equal("wordpress", SeedParser.Parse(Front + thread).Thread?.Shape);
        RuleTest.IsSilent(Rule, Front + thread);
    }
}
