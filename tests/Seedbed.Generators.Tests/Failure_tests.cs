using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Tests;

/// <summary>A seed that cannot be generated is reported at its place, and takes no other down.</summary>
public sealed class Failure_tests
{
    [Fact]
    public void A_file_that_cannot_be_read() => AssertReported(
        new TestSeed("bad.txt", (byte[]?)null), "'bad.txt' was not generated: it could not be read as text;*");

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_where_the_first_of_them_stands() => AssertReported(
        new TestSeed("bad.txt", [.. "One\nTwo "u8, 0xFF, .. " three"u8]), "*it is not valid UTF-8*", line: 1, column: 4);

    [Fact]
    public void A_replacement_character_that_stands_in_the_file_is_text()
    {
        GeneratorRun run = GeneratorHarness.Run(new TestSeed("a.txt", "A lost \uFFFD character.\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("A lost \uFFFD character.", (string)run.Load().Articles[0].Text);
    }

    [Fact]
    public void A_seed_without_a_resource() => AssertReported(
        new TestSeed("bad.txt", "Text.") { Resource = null }, "*SeedPath but no SeedResource*");

    [Fact]
    public void Bytes_that_are_not_UTF8_are_found_whatever_the_checksum_of_the_project() => AssertReported(
        new TestSeed("bad.txt", [.. "One\nTwo "u8, 0xFF], SourceHashAlgorithm.Sha1), "*it is not valid UTF-8*", line: 1, column: 4);

    [Theory]
    [InlineData("/note.txt")]
    [InlineData("a//note.txt")]
    [InlineData("../note.txt")]
    [InlineData("./note.txt")]
    [InlineData("a\\note.txt")]
    [InlineData("folder/")]
    public void A_path_that_leads_nowhere_below_the_folder(string path) => AssertReported(new TestSeed(path, "Text."), "*its SeedPath is not a path below a folder*");

    [Fact]
    public void A_fault_of_our_own() => AssertReported(
        new TestSeed("bad.txt", "Text.") { Fault = new InvalidTimeZoneException("out of cheese") },
        "*Seedbed itself failed on it with InvalidTimeZoneException (out of cheese)*");

    [Fact]
    public void A_name_with_a_line_break() => AssertReported(new TestSeed("ba\nd.txt", "Text."), "*its name holds a line break*");

    [Fact]
    public void A_path_too_long_for_a_resource() => AssertReported(new TestSeed(new string('n', 3000) + ".txt", "Text."), "*its path is too long*");

    [Fact]
    public void A_second_seed_of_the_same_id()
    {
        GeneratorRun run = GeneratorHarness.Run(new TestSeed("same.md", "First."), new TestSeed("same.txt", "Second."));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains("its id 'same' is that of 'seeds/same.md' already", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("seeds/same.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("First.", (string)run.Load().Call("Find", "same").Text);
    }

    [Fact]
    public void The_same_file_listed_twice_is_one_seed()
    {
        GeneratorRun run = GeneratorHarness.Run(new TestSeed("a.txt", "Text."), new TestSeed("a.txt", "Text."));

        Assert.Empty(run.Diagnostics);
        Assert.Single((IEnumerable<object>)run.Load().Articles);
    }

    [Fact]
    public void Every_bad_seed_is_reported_and_every_good_one_generated()
    {
        TestSeed[] seeds = [.. Enumerable.Range(0, 300).Select(i => i % 3 == 0
            ? new TestSeed($"{i:000}_bad.txt", [(byte)'x', 0xC3, 0x28])
            : new TestSeed($"{i:000}_good.txt", $"Text {i}."))];

        GeneratorRun run = GeneratorHarness.Run(seeds);

        Assert.Equal(100, run.Diagnostics.Length);
        Assert.Equal(200, (int)run.Load().Articles.Count);
    }

    private static void AssertReported(TestSeed bad, string message, int line = 0, int column = 0)
    {
        GeneratorRun run = GeneratorHarness.Run(bad, new TestSeed("good.txt", "Good\n\nAn ordinary text.\n"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("SEED6003", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Matches("^" + System.Text.RegularExpressions.Regex.Escape(message).Replace("\\*", ".*", StringComparison.Ordinal) + "$", diagnostic.GetMessage(null).Replace('\n', ' '));
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(bad.Path, place.Path);
        Assert.Equal(new LinePosition(line, column), place.StartLinePosition);
        Assert.Equal("Good", (string)run.Load().Articles[0].Title);
    }
}
