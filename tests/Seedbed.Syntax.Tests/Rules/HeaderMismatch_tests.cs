namespace Seedbed.Syntax.Tests;

public sealed class HeaderMismatch_tests
{
    private const string Rule = "SEED4006";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Theory]
    [InlineData("[|Robert|] (not verified) Fern Feb 4, 2016 12:10 PM", "Robert")]
    [InlineData("[|The Old Oak|] (not verified) Feb 4, 2016 12:10 PM", "The Old Oak")]
    [InlineData("[|moss|] (not verified) Feb 30, 2016 12:10 PM", "moss")]
    [InlineData("[|Robert Fern|] Feb 4, 2016 12:10 PM", "Robert Fern")]
    [InlineData("[|clymer gramps|]\u00A0Feb 4, 2016 12:10 PM", "clymer gramps")]
    [InlineData("[|Mossy|] Feb 4, 2016 12:10 PM", "Mossy")]
    public void Another_name_is_the_place(string line, string name) => RuleTest.Reports(
        Rule, $"{Front}{Marker}Moss's picture\n{line}\n\nPeas.\n", $"Header line names '{name}' under 'Moss's picture'");

    [Fact]
    public void The_name_in_the_header_is_the_other_place() => Assert.Equal(
        new SourceSpan(Front.Length + Marker.Length, Front.Length + Marker.Length + 4),
        Assert.Single(RuleTest.Find(Rule, RuleTest.Seed($"{Front}{Marker}Moss's picture\nIvy (not verified) Feb 4, 2016 12:10 PM\n\nPeas.\n"))).Related);

    [Theory]
    [InlineData("Moss (not verified) Fern Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("\nRobert (not verified) Fern Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("Robert (not verified)\n\nPeas.")]
    [InlineData("Robert Feb 4, 2016\n\nPeas.")]
    [InlineData("Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("I wrote this on Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("Submitted by Fern on Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("Updated Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("Club meets Feb 4, 2016 12:10 PM")]
    [InlineData("Moss, Feb 4, 2016 12:10 PM\n\nPeas.")]
    [InlineData("Robert (not verified) Fern Feb 4, 2016 12:10 PM and later\n\nPeas.")]
    public void Other_lines_below_a_header_are_fine(string line) => RuleTest.IsSilent(Rule, $"{Front}{Marker}Moss's picture\n{line}\n");
}
