namespace Seedbed.Syntax.Tests;

public sealed class ReplyCycle_tests
{
    private const string Rule = "SEED4012";
    private const string Front = "Garden Club\n\nThe club met on Sunday.\n\n";
    private const string Marker = "Comment viewing options\n\n";

    [Fact]
    public void The_first_name_in_the_circle_is_the_place() => RuleTest.Reports(
        Rule,
        $"{Front}{Marker}Ivy's picture\nIvy Moss Feb 4, 2016 12:11 PM\n\nLeeks.\n\nFern's picture\nFern [|Moss|] Feb 4, 2016 12:10 PM\n\nBeans.\n\nMoss's picture\nMoss (not verified) Fern Feb 4, 2016 12:10 PM\n\nPeas.\n",
        "Reply chain returns to itself: Fern > Moss > Fern");

    [Fact]
    public void A_circle_may_be_long_and_there_may_be_two() => RuleTest.Reports(
        Rule,
        $"{Front}{Marker}{Comment("A", "[|C|]")}{Comment("B", "A")}{Comment("C", "B")}{Comment("D", "[|E|]")}{Comment("E", "D")}",
        "Reply chain returns to itself: A > C > B > A",
        "Reply chain returns to itself: D > E > D");

    [Fact]
    public void Chains_that_end_are_fine()
    {
        RuleTest.IsSilent(Rule, Front + Marker + Comment("Fern", "Moss") + Comment("Moss", "Oak"));
        RuleTest.IsSilent(Rule, Front + Marker + Comment("Fern", "Fern") + Comment("Moss", "Fern"));
        RuleTest.IsSilent(Rule, Front + Marker + "Fern's picture\n\nBeans.\n\n" + Comment("Moss", "Fern"));
        RuleTest.IsSilent(Rule, Front + Marker + Comment("Fern", "fern") + Comment("fern", "Moss"));
        RuleTest.IsSilent(Rule, Front);
    }

    [Fact]
    public void Two_who_talk_are_no_circle_in_whatever_order_the_page_prints_them()
    {
        string fern = Comment("Fern", "Moss");
        string moss = Comment("Moss", "Fern");

        RuleTest.IsSilent(Rule, Front + Marker + "Fern's picture\n\nBeans.\n\n" + moss + fern + moss);
        RuleTest.IsSilent(Rule, Front + Marker + moss + fern + "Moss's picture\n\nPeas.\n");
    }

    private static string Comment(string author, string parent) => $"{author}'s picture\n{author} {parent} Feb 4, 2016 12:10 PM\n\nBeans.\n\n";
}
