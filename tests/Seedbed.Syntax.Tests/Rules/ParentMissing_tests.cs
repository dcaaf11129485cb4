namespace Seedbed.Syntax.Tests;

public sealed class ParentMissing_tests
{
    private const string Rule = "SEED4003";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Theory]
    [InlineData("Moss's picture\nMoss [|Fern|] Feb 4, 2016 12:10 PM\n\nPeas.\n", "'Moss' replies to 'Fern', who has no comment in this document")]
    [InlineData("Moss's picture\nMoss [|Fern|] Feb 4, 2016 12:10 PM\n\nPeas.\n\nFern's picture\n\nBeans.\n", "'Moss' replies to 'Fern', whose comments all come later")]
    [InlineData("Moss's picture\nMoss [|Moss|] Feb 4, 2016 12:10 PM\n\nPeas.\n", "'Moss' replies to 'Moss', who has no other comment in this document")]
    [InlineData("Moss's picture\nMoss (not verified) [|Herd Redirectio...|] Feb 4, 2016 12:10 PM\n\nPeas.\n\nHerd Redirection Committee's picture\n\nBeans.\n", "'Moss' replies to 'Herd Redirectio...', whose comments all come later")]
    [InlineData("fern's picture\n\nBeans.\n\nMoss's picture\nMoss [|Fern|] Feb 30, 2016 12:10 PM\n\nPeas.\n", "'Moss' replies to 'Fern', who has no comment in this document")]
    public void The_name_that_leads_nowhere_is_the_place(string comments, string message) => RuleTest.Reports(Rule, Front + Marker + comments, message);

    [Theory]
    [InlineData("Fern's picture\n\nBeans.\n\nMoss's picture\nMoss Fern Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("O’Neil's picture\n\nBeans.\n\nMoss's picture\nMoss O'Neil Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("Herd Redirection Committee's picture\n\nBeans.\n\nMoss's picture\nMoss Herd Redirectio... Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\n\nBeans.\n\nMoss's picture\nMoss Moss Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\nMoss (not verified) Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("Moss's picture\nIvy Fern Feb 4, 2016 12:10 PM\n\nPeas.\n")]
    [InlineData("")]
    public void A_name_that_is_found_or_not_there_is_fine(string comments) => RuleTest.IsSilent(Rule, Front + Marker + comments);
}
