namespace Seedbed.Syntax.Tests;

public sealed class LoneSurrogate_tests
{
    private const string Rule = "SEED1011";

    // Test data would be saved as UTF-8, which cannot hold these texts.
    [Fact]
    public void Every_half_is_a_place() => RuleTest.Reports(
        Rule,
        "A [|\uD83C|] party[|\uDF89|].\n[|\uD83C|][|\uD83C|]",
        "Unpaired surrogate U+D83C",
        "Unpaired surrogate U+DF89",
        "Unpaired surrogate U+D83C",
        "Unpaired surrogate U+D83C");

    [Fact]
    public void What_is_left_of_a_pair_that_has_a_neighbour_too_many_is_found() => RuleTest.Reports(Rule, "[|\uD83C|]🎉[|\uDF89|]");

    [Fact]
    public void Halves_in_the_wrong_order_do_not_make_a_whole() => RuleTest.Reports(Rule, "[|\uDF89|][|\uD83C|]");

    [Theory]
    [InlineData("")]
    [InlineData("🎉🎉")]
    [InlineData("𠮷野家 and 𝒳")]
    [InlineData("\uE000 \uFFFD \uFFFC")]
    public void Whole_characters_are_silent(string text) => RuleTest.IsSilent(Rule, text);
}
