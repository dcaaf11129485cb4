namespace Seedbed.Syntax.Tests;

public sealed class QualityMetric_tests
{
    private const string Rule = "SEED2016";

    private static readonly string Prose =
        string.Join('\n', Enumerable.Range(1, 8).Select(i => $"The rain that falls in the garden, number {i} of many, is warm to have."));

    [Fact]
    public void A_measure_out_of_range_is_a_finding_about_the_whole() => RuleTest.Reports(
        Rule,
        "[||]The rain and the sun are in the garden of the town.",
        "Number of words is 12, outside 50-100000 (Gopher)");

    [Fact]
    public void Repeated_lines_are_counted_without_their_first() => Assert.Equal(
        ["Share of characters in duplicate lines is 0.029, outside 0-0.01 (FineWeb)"],
        Messages(Prose + "\r\nThe rain is warm.\r\nThe rain is warm."));

    [Fact]
    public void A_list_is_told_by_its_bullets_marks_and_lines() => Assert.Equal(
        [
            "Ellipses per word is 0.3333, outside 0-0.1 (Gopher)",
            "Mean word length is 2.2833, outside 3-10 (Gopher)",
            "Number of required English words is 0, outside 2-8 (Gopher)",
            "Number signs per word is 0.3333, outside 0-0.1 (Gopher)",
            "Share of lines shorter than 30 characters is 1, outside 0-0.67 (FineWeb)",
            "Share of lines that begin with a bullet is 1, outside 0-0.9 (Gopher)",
            "Share of lines that end in an ellipsis is 1, outside 0-0.3 (Gopher)",
            "Share of words with a letter is 0, outside 0.8-1 (Gopher)",
        ],
        Messages(string.Concat(Enumerable.Range(1, 60).Select(i => $"• #{i} ...\n"))));

    [Fact]
    public void Prose_is_within_all_ranges() => RuleTest.IsSilent(Rule, Prose);

    [Fact]
    public void Fifty_words_are_enough() =>
        RuleTest.IsSilent(Rule, string.Join(' ', Enumerable.Repeat("rain of the town to", 10)) + ".");

    [Theory]
    [InlineData("")]
    [InlineData("\n \u00A0\r\n")]
    public void A_text_without_text_has_no_measures(string text) => RuleTest.IsSilent(Rule, text);

    private static IReadOnlyList<string> Messages(string text) => [.. RuleTest.Find(Rule, RuleTest.Seed(text)).Select(finding => finding.Message)];
}
