namespace Seedbed.Syntax.Tests;

public sealed class EmptyComment_tests
{
    private const string Rule = "SEED4001";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Theory]
    [InlineData(Front + Marker + "[|Moss|]'s picture\n")]
    [InlineData(Front + Marker + "[|Moss|]'s picture\nMoss (not verified) Feb 4, 2016 12:10 PM\n\nFern's picture\n\nPeas.\n")]
    [InlineData(Front + Marker + "Fern's picture\n\nPeas.\n\nreply\n\n[|Moss|]'s picture\n\nreply\n")]
    public void A_header_without_text_is_the_place(string text) => RuleTest.Reports(Rule, text, "Comment by 'Moss' has no text");

    [Theory]
    [InlineData(Front + Marker + "Moss's picture\n\n.\n")]
    [InlineData(Front + Marker + "Moss's picture\n\nreply\n")]
    [InlineData(Front + Marker + "Moss's picture\nBeans.\n")]
    [InlineData(Front + Marker)]
    [InlineData(Front + "Moss's picture\n")]
    [InlineData("")]
    public void A_word_is_text(string text) => RuleTest.IsSilent(Rule, text);
}
