namespace Seedbed.Syntax.Tests;

public sealed class ThreadWithoutMarker_tests
{
    private const string Rule = "SEED3005";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    private const string Comments = "\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n\n";

    [Fact]
    public void The_first_header_is_the_place() => RuleTest.Reports(
        Rule, $"{Front}[|Moss's picture|]{Comments}", "Comment headers from line 5, but no thread marker; thread start assumed there");

    [Theory]
    [InlineData(Front + Marker + "Moss's picture" + Comments)]
    [InlineData(Front + "Moss's picture" + Comments + Marker)]
    [InlineData(Front + "Moss's picture" + Comments + Marker + "Save settings\n")]
    [InlineData(Front + "Select your preferred way to display the comments and click \"Save settings\" to activate your changes.\nMoss's picture\n\nBeans.\n")]
    [InlineData(Front + "Moss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n")]
    [InlineData(Front + Marker)]
    [InlineData(Front)]
    [InlineData("")]
    public void A_marker_anywhere_in_the_thread_or_no_thread_is_fine(string text) => RuleTest.IsSilent(Rule, text);
}
