namespace Seedbed.Syntax.Tests;

public sealed class DuplicateComment_tests
{
    private const string Rule = "SEED4007";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    private const string First = "Moss's picture\n\nI will bring beans and peas.\n\n";

    [Theory]
    [InlineData("[|Moss's picture|]\n\nI will bring beans and peas.\n")]
    [InlineData("[|Moss's picture|]\n\nI  will\u00A0bring beans\nand peas.\n")]
    [InlineData("Fern's picture\n\nPeas.\n\n[|Moss’s picture|]\nMoss Fern Feb 4, 2016 12:10 PM\n\nI will bring beans and peas.\n")]
    public void The_later_header_is_the_place(string later) =>
        RuleTest.Reports(Rule, Front + Marker + First + later, "Same author and text as comment 0 (line 7)");

    [Fact]
    public void Every_copy_leads_to_the_first()
    {
        IReadOnlyList<Finding> found = RuleTest.Find(Rule, RuleTest.Seed(Front + Marker + First + First + First));

        Assert.Equal(2, found.Count);
        Assert.All(found, finding => Assert.Equal(Front.Length + Marker.Length, finding.Related!.Value.Start));
    }

    [Theory]
    [InlineData("Fern's picture\n\nI will bring beans and peas.\n")]
    [InlineData("moss's picture\n\nI will bring beans and peas.\n")]
    [InlineData("Moss's picture\n\nI will bring beans and peas!\n")]
    [InlineData("Moss's picture\n\nI will bring beans and peas.\n\nAnd kale.\n")]
    [InlineData("Moss's picture\n\nThanks!\n\nMoss's picture\n\nThanks!\n")]
    [InlineData("Moss's picture\n\n1234567890123456789\n\nMoss's picture\n\n1234567890123456789\n")]
    [InlineData("Moss's picture\n\nMoss's picture\n")]
    [InlineData("")]
    public void Another_author_other_words_and_short_texts_are_fine(string later) => RuleTest.IsSilent(Rule, Front + Marker + First + later);
}
