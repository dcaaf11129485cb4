using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Tests;

/// <summary>What is said of seeds that are not what sections of <c>.editorconfig</c> expect.</summary>
public sealed class Expectation_tests
{
    private const string Thread = "Garden Club Meets\n\nRosa's picture\n\nIt meets at ten.\n\nBring seeds.\n\nComment viewing options\n\nFern's picture\n\nBeans.\n\nMoss's picture\n\nPeas.\n";
    private const string Bare = "The garden club, which has met here for years, meets at ten in the morning.\n\nBring seeds.\n";

    [Theory]
    [InlineData("comments", "2", null)]
    [InlineData("comments", "3", "2")]
    [InlineData("comments", "1..3", null)]
    [InlineData("comments", "..1", "2")]
    [InlineData("comments", "3..", "2")]
    [InlineData("comments", " 2 .. ", null)]
    [InlineData("paragraphs", "2", null)]
    [InlineData("paragraphs", "5..9", "2")]
    [InlineData("title", "required", null)]
    [InlineData("byline", "Required", null)]
    [InlineData("comments", "unset", null)]
    public void An_expectation_of_a_seed_holds_or_says_what_was_found(string name, string value, string? found)
    {
        IReadOnlyList<Diagnostic> findings = Of(With("a.txt", Thread, (name, value)));

        Assert.Equal(found is null ? [] : [$"seeds/a.txt(1,1): error SEED7008: Expected {name} = {value.Trim()}, found {found}; mend the seed, or what a section of .editorconfig expects of it"], findings.Select(Show));
    }

    [Fact]
    public void What_is_required_and_missing_is_told() => Assert.Equal(
        [
            "seeds/a.txt(1,1): error SEED7008: Expected byline = required, found none; mend the seed, or what a section of .editorconfig expects of it",
            "seeds/a.txt(1,1): error SEED7008: Expected comments = 1.., found 0; mend the seed, or what a section of .editorconfig expects of it",
            "seeds/a.txt(1,1): error SEED7008: Expected title = required, found none; mend the seed, or what a section of .editorconfig expects of it",
        ],
        Of(With("a.txt", Bare, ("title", "required"), ("byline", "required"), ("comments", "1..")), With("b.txt", Bare)).Select(Show));

    [Theory]
    [InlineData("comments", "many", "write a number or a range, such as 10..30 or 10.., or unset")]
    [InlineData("comments", "..", "write a number or a range, such as 10..30 or 10.., or unset")]
    [InlineData("comments", "30..10", "write a number or a range, such as 10..30 or 10.., or unset")]
    [InlineData("title", "yes", "write required, or unset")]
    [InlineData("coments", "2", "there is no such expectation, only articles, byline, comments, paragraphs, title")]
    public void An_expectation_that_cannot_be_checked_is_told_once(string name, string value, string mistake) => Assert.Equal(
        [$"seeds/a.txt(1,1): error SEED7008: Nothing is expected by 'seedbed_expect.{name} = {value}': {mistake}"],
        Of(With("a.txt", Bare, (name, value)), With("b.txt", Thread, (name, value))).Select(Show));

    [Fact]
    public void A_section_can_make_it_a_warning()
    {
        Diagnostic finding = Assert.Single(Of(new TestSeed("a.txt", Bare)
        {
            Keys = Keys(("title", "required")).Add("seedbed_diagnostic.SEED7008.severity", "warning"),
        }));

        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    [Fact]
    public void Of_a_text_that_is_not_known_nothing_is_expected() =>
        Assert.Empty(Of(new TestSeed("a.txt", [.. "Caf"u8, 0xE9]) { Keys = Keys(("title", "required")) }, new TestSeed("b.txt", bytes: null) { Keys = Keys(("title", "required")) }));

    [Theory]
    [InlineData("", "[seeds/**]", "3", null)]
    [InlineData("", "[seeds/**]", "4", "seeds/a.txt(1,1): error SEED7008: Expected articles = 4 below 'seeds/', found 3; {file} line 3 says so")]
    [InlineData("", "[*.txt]", "4..", "seeds/a.txt(1,1): error SEED7008: Expected articles = 4.. below './', found 3; {file} line 3 says so")]
    [InlineData("", "[/seeds/board/00*.txt]", "1", "seeds/board/b.txt(1,1): error SEED7008: Expected articles = 1 below 'seeds/board/', found 2; {file} line 3 says so")]
    [InlineData("seeds/board/", "[*]", "1", "seeds/board/b.txt(1,1): error SEED7008: Expected articles = 1 below './', found 2; {file} line 3 says so")]
    [InlineData("", "[seeds/letters/*.txt]", "1..", ".editorconfig(3,3): error SEED7008: Expected articles = 1.. below 'seeds/letters/', found 0; {file} line 3 says so")]
    [InlineData("", "[seeds/letters/*.txt]", "..1", null)]
    [InlineData("", "[elsewhere/**]", "7", null)]
    [InlineData("", "# [seeds/**]", "7", null)]
    [InlineData("", "[seeds/**", "7", null)]
    [InlineData("", "[seeds/**] # all of [them]", "2", "seeds/a.txt(1,1): error SEED7008: Expected articles = 2 below 'seeds/', found 3; {file} line 3 says so")]
    [InlineData("", "[seeds/**]", "many", ".editorconfig(3,3): error SEED7008: Nothing is expected by 'seedbed_expect.articles = many': write a number or a range, such as 10..30 or 10.., or unset")]
    [InlineData("", "[seeds/**]", "unset", null)]
    [InlineData("", "[seeds/**]", "7\nseedbed_expect.articles = 3", null)]
    [InlineData("", "[seeds/**]", "3 ; three", null)]
    public void Seeds_below_the_folder_of_a_section_are_counted(string folder, string section, string value, string? expected)
    {
        TestSeed config = TestSeed.Config(folder, $"# Promises.\n{section}\n  Seedbed_Expect.Articles = {value}\nother = 1\n");

        Assert.Equal(
            expected is null ? [] : [expected.Replace("{file}", folder + ".editorconfig", StringComparison.Ordinal)],
            Of(new("a.txt", Bare), new("board/b.txt", Bare), new("board/sub/c.txt", Bare), config).Select(Show));
    }

    [Fact]
    public void A_file_above_one_that_is_a_root_counts_only_what_is_not_below_it()
    {
        TestSeed above = TestSeed.Config("", "[seeds/**]\nseedbed_expect.articles = 3\n");
        TestSeed root = TestSeed.Config("seeds/board/", "Root = True ; nothing above\n[*]\nseedbed_expect.articles = 2\n");

        Assert.Equal(
            ["seeds/a.txt(1,1): error SEED7008: Expected articles = 3 below 'seeds/', found 1; .editorconfig line 2 says so"],
            Of(new("a.txt", Bare), new("board/b.txt", Bare), new("board/sub/c.txt", Bare), above, root).Select(Show));
    }

    [Fact]
    public void A_folder_that_has_lost_its_last_seed_is_told() => Assert.Equal(
        [".editorconfig(2,1): error SEED7008: Expected articles = 3 below 'seeds/', found 0; .editorconfig line 2 says so"],
        Of(TestSeed.Config("", "[seeds/**]\nseedbed_expect.articles = 3\n")).Select(Show));

    [Fact]
    public void What_is_expected_of_a_folder_is_not_asked_of_a_part_of_it() => Assert.DoesNotContain(AnalyzerHarness.Run(
        new TestOptions(("SeedsRoot", "seeds%2Fboard%2F")),
        new TestSeed("b.txt", Bare) { Folder = "seeds/board/" },
        TestSeed.Config("", "[seeds/**]\nseedbed_expect.articles = 3\n")), finding => finding.Id == "SEED7008");

    private static TestSeed With(string path, string text, params (string Name, string Value)[] expected) => new(path, text) { Keys = Keys(expected) };

    private static ImmutableDictionary<string, string> Keys(params (string Name, string Value)[] expected) =>
        expected.ToImmutableDictionary(key => "seedbed_expect." + key.Name, key => key.Value);

    private static string Show(Diagnostic finding) => $"{AnalyzerHarness.Show(finding)}: {finding.GetMessage(null)}";

    private static List<Diagnostic> Of(params TestSeed[] files) => [.. AnalyzerHarness.Run(files).Where(finding => finding.Id == "SEED7008")];
}
