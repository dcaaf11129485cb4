namespace Seedbed.Syntax.Tests;

public sealed class MissingSpace_tests
{
    private const string Rule = "SEED2009";

    [Fact]
    public void The_border_is_the_place() => RuleTest.Reports(
        Rule,
        "He spoke in Per[|u.\"I|]n a garden, roses grow.",
        "No space after the sentence: 'Peru.\"In'");

    [Theory]
    [InlineData("In the garde[|n.T|]he town sleeps.")]
    [InlineData("It rain[|s!H|]ow lovely.")]
    [InlineData("Does it rai[|n?H|]e asks.")]
    [InlineData("It rain[|s.I|] go home.")]
    [InlineData("It rain[|s.”“I|] see.")]
    [InlineData("Идет дожд[|ь.М|]ы дома.")]
    [InlineData("The garde[|n.I|]’m late.")]
    public void Sentences_that_touch_are_told(string marked) => RuleTest.Reports(Rule, marked);

    [Theory]
    [InlineData("The U.S. and a Ph.D. live on.")]
    [InlineData("Node.Js, Amazon.Com, Readme.Txt")]
    [InlineData("Paging Moss....Paging Fern...")]
    [InlineData("a.Foo@example.org and http://example.Org")]
    [InlineData("Yahoo!Answers")]
    [InlineData("St.Gallen and Dr.Moss")]
    [InlineData("Console.WriteLine writes.")]
    [InlineData("System.Text.Encoding")]
    [InlineData("at 3.The garden")]
    [InlineData("p.m.The garden")]
    [InlineData("garden.the town")]
    [InlineData("garden.TOWN")]
    [InlineData("garden.T")]
    [InlineData("Garden. The town.")]
    [InlineData("See.")]
    [InlineData("garden (see.There)")]
    [InlineData("key=a.The")]
    [InlineData("a.The")]
    [InlineData(".\"")]
    public void Names_and_abbreviations_are_written_so(string text) => RuleTest.IsSilent(Rule, text);
}
