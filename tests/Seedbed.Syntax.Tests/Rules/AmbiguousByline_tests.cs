namespace Seedbed.Syntax.Tests;

public sealed class AmbiguousByline_tests
{
    private const string Rule = "SEED3004";

    [Theory]
    [InlineData("Garden Club\n\nRosa's picture\n\n[|Moss's picture|]\n\nThe club met.\n", "Rosa", "Moss")]
    [InlineData("Garden Club\n\nRosa's picture\nRosa Feb 4, 2016 12:10 PM\n[|By Moss|]\n\nThe club met.\n", "Rosa", "Moss")]
    [InlineData("Garden Club\r\nBy Rosa J. Lind\r\n[|By Anna de Berg and Moss|]\r\nThe club met.\r\n", "Rosa J. Lind", "Anna de Berg and Moss")]
    [InlineData("Rosa's picture\n\n[|by Jeanne d'Arc|]\n\nThe club met.\n", "Rosa", "Jeanne d'Arc")]
    [InlineData("Garden Club\n\nRosa's picture\n\nBy Rosa\n\n[|By Åsa Öst|]\n\nThe club met.\n", "Rosa", "Åsa Öst")]
    [InlineData("Garden Club\n\nRosa's picture\n\n[|By 田中 さくら|]\n\nThe club met.\n", "Rosa", "田中 さくら")]
    public void A_second_name_is_the_place(string text, string first, string second) =>
        RuleTest.Reports(Rule, text, $"More than one author line before the body: '{first}', '{second}'");

    [Fact]
    public void The_first_name_is_the_other_place() => Assert.Equal(
        new SourceSpan(13, 27),
        RuleTest.Find(Rule, RuleTest.Seed("Garden Club\n\nRosa's picture\n\nMoss's picture\n\nThe club met.\n"))[0].Related);

    [Theory]
    [InlineData("Garden Club\n\nRosa's picture\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nBy Rosa Lind\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa Lind's picture\n\nBy ROSA LIND\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nBy noon it rained\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nBy Friday, Moss\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nBy Moss.\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nBy The Old Mill Stream Down There\n\nThe club met.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nThe club met.\n\nMoss's picture\n\nIt rained.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nMoss's picture\n\nBeans.\n\nFern's picture\n\nPeas.\n\nIvy's picture\n\nLeeks.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nComment viewing options\nMoss's picture\n\nBeans.\n")]
    [InlineData("Garden Club\n\nRosa's picture\n\nMoss's picture\n")]
    [InlineData("Garden Club\n\nA's picture\n\nB's picture\n\nC's picture\n\nD's picture\n\nE's picture\n\nThe club met.\n")]
    [InlineData("")]
    public void One_author_and_lists_of_names_are_fine(string text) => RuleTest.IsSilent(Rule, text);
}
