using Microsoft.CodeAnalysis;
using Seedbed.Syntax;

namespace Seedbed.Generators.Tests;

/// <summary>Where it is told that settings about shapes cannot be used: at the place in <c>.editorconfig</c>, once.</summary>
public sealed class BadShape_tests
{
    private const string Text = "Garden Club\n\nThe club met on Sunday, and everybody brought beans.\n\nFern wrote:\n\nBeans.\n";
    private static readonly (string Part, string Value)[] Autor = [("", "board"), (".board.header", "{autor} wrote:")];
    private static readonly string NoField = $"'seedbed_shape.board.header = {{autor}} wrote:' cannot be used: {ThreadShapes.FindMistakes([new("seedbed_shape.board.header", "{autor} wrote:")])[0].Message}";

    [Fact]
    public void A_mistake_is_told_at_its_place_in_the_file_and_once_for_many_seeds() => Assert.Equal(
        [$".editorconfig(3,32): error SEED6009: {NoField}"],
        Of(
            With("a.txt", Autor),
            With("b.txt", Autor),
            TestSeed.Config("", "[seeds/**]\nseedbed_shape = board\n  seedbed_shape.board.header = {autor} wrote: # rest\n")));

    [Fact]
    public void The_place_is_within_the_value() => Assert.Equal(
        [".editorconfig(2,53): error SEED6009: 'seedbed_shape.board.header = {author} on {posted:yyyy-QQ}' cannot be used: no format of a time: write yyyy, MM, dd, MMM, MMMM, ddd, HH, h, mm, ss, tt and zzz as in .NET, other letters between '…'"],
        Of(
            With("a.txt", ("", "board"), (".board.header", "{author} on {posted:yyyy-QQ}")),
            TestSeed.Config("", "[seeds/**]\nseedbed_shape.board.header={author} on {posted:yyyy-QQ}\n")));

    [Fact]
    public void A_key_that_is_not_known_is_told_at_the_key() => Assert.Equal(
        [".editorconfig(2,1): error SEED6009: 'seedbed_shape.board.heder = {author} wrote:' cannot be used: there is no key 'heder', only above, closing, detail, end, furniture, header, marker, placement, quote, status, times"],
        Of(With("a.txt", (".board.heder", "{author} wrote:")), TestSeed.Config("", "[*]\nseedbed_shape.board.heder = {author} wrote:\n")));

    [Fact]
    public void A_value_that_a_remark_cuts_off_is_told_where_it_would_begin() => Assert.StartsWith(
        ".editorconfig(2,30): error SEED6009: 'seedbed_shape.board.marker = ' cannot be used: nothing is declared here; a value ends at the first '#' or ';', so write {hash} and {semicolon} for these",
        Assert.Single(Of(With("a.txt", (".board.marker", "")), TestSeed.Config("", "[*]\nseedbed_shape.board.marker = # Answers\n"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_choice_of_no_shape_is_told_with_those_there_are()
    {
        string finding = Assert.Single(Of(With("a.txt", ("", "bord"), (".board.header", "{author} wrote:")), TestSeed.Config("", "[*]\nseedbed_shape = bord\n")));

        Assert.StartsWith(".editorconfig(2,17): error SEED6009: 'seedbed_shape = bord' cannot be used: there is no shape 'bord'; declare it with seedbed_shape.bord.header, or write board, drupal, wordpress, ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_places_the_nearest_file_counts_and_each_section_is_told_for_its_seeds() => Assert.Equal(
        [$".editorconfig(4,30): error SEED6009: {NoField}", $"seeds/board/.editorconfig(2,30): error SEED6009: {NoField}"],
        Of(
            With("a.txt", Autor),
            With("board/b.txt", Autor),
            TestSeed.Config("", "[seeds/**]\nseedbed_shape.board.header = {author} wrote:\n[seeds/*]\nseedbed_shape.board.header = {autor} wrote:\n[elsewhere/*]\nseedbed_shape.board.header = {autor} wrote:\n"),
            TestSeed.Config("seeds/board/", "[*]\nseedbed_shape.board.header = {autor} wrote:\n")));

    [Fact]
    public void Where_the_place_is_not_found_it_is_told_once_at_the_first_seed() => Assert.Equal(
        [$"seeds/a.txt(1,1): error SEED6009: {NoField}"],
        Of(With("b.txt", Autor), With("a.txt", Autor), TestSeed.Config("", "[seeds/**]\nseedbed_shape.board.header = {author} said:\n")));

    [Fact]
    public void What_is_right_and_what_is_not_set_is_not_told() => Assert.Empty(
        Of(With("a.txt", ("", "board"), (".board.header", "{author} wrote:")), With("b.txt"), With("c.txt", ("", "none")), With("d.txt", ("", "unset")), With("e.txt", ("", "drupal"))));

    [Fact]
    public void A_section_can_make_it_a_warning()
    {
        var seed = new TestSeed("a.txt", Text) { Keys = Shape_option_tests.Keys([("", "bord")]).Add("seedbed_diagnostic.SEED6009.severity", "warning") };

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(AnalyzerHarness.Run(seed), finding => finding.Id == "SEED6009").Severity);
    }

    private static TestSeed With(string path, params (string Part, string Value)[] settings) => new(path, Text) { Keys = Shape_option_tests.Keys(settings) };

    private static IEnumerable<string> Of(params TestSeed[] files) => AnalyzerHarness.Run(files).Where(finding => finding.Id == "SEED6009")
        .Select(finding => $"{AnalyzerHarness.Show(finding)}: {finding.GetMessage(null)}");
}
