using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Analyze;
using Seedbed.Syntax;

namespace Seedbed.Generators.Tests;

/// <summary>What is said of seeds that differ from <c>seeds.lock</c>, and what is written into it.</summary>
public sealed class Lock_tests
{
    private const string Text = "Garden\n\nThe garden opens at ten.\n";

    [Fact]
    public void Seeds_that_are_as_locked_are_silent()
    {
        TestSeed marked = new("sub/b.txt", [.. Encoding.UTF8.Preamble, .. "Garden\r\n"u8]);
        TestSeed invalid = new("c.txt", [.. "Caf"u8, 0xE9]);
        TestSeed wide = new("d.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]);

        Assert.Empty(Of(new("a.txt", Text), marked, invalid, wide, TestSeed.Lock(
            Line("a.txt", Text).ToUpperInvariant().Replace("A.TXT", "a.txt", StringComparison.Ordinal),
            Line("c.txt", invalid.Bytes!).Replace("  ", " *", StringComparison.Ordinal),
            Line("sub/b.txt", marked.Bytes!),
            Line("d.txt", wide.Bytes!))));
    }

    [Fact]
    public void Without_a_lock_nothing_is_locked() => Assert.Empty(Of(new TestSeed("a.txt", Text)));

    [Fact]
    public void A_byte_is_enough_and_the_message_says_what_to_do()
    {
        Diagnostic drift = Assert.Single(Of(new("a.txt", "garden" + Text[6..]), new("b.txt", Text), TestSeed.Lock(Line("a.txt", Text), Line("b.txt", Text))));

        Assert.Equal("seeds/a.txt(1,1): error SEED7005", AnalyzerHarness.Show(drift));
        Assert.Equal(
            $"'a.txt' differs from seeds.lock (expected {Hash(Text)[..12]}, found {Hash("garden" + Text[6..])[..12]}); restore it or, if it is meant to differ, run: dotnet build \"my project/a;b.csproj\" -t:UpdateSeedsLock -p:SeedsDirectory=seeds/",
            drift.GetMessage(null));
        FileLinePositionSpan line = Assert.Single(drift.AdditionalLocations).GetLineSpan();
        Assert.Equal(("seeds.lock", 0), (line.Path, line.StartLinePosition.Line));
    }

    [Theory]
    [InlineData("One.\nTwo.\n", "One.\r\nTwo.\r\n", "CRLF where LF")]
    [InlineData("One.\r\nTwo.", "One.\nTwo.", "LF where CRLF")]
    [InlineData("One.\rTwo.\r", "One.\nTwo.\n", "LF where CR")]
    [InlineData("One.\nTwo.\n", "One.\r\nTwo.\n", "a mixture where LF")]
    [InlineData("One.\nTwo.", "One.\r\nTwo.\r\n", "CRLF where LF")]
    [InlineData("One.\r\nTwo.\r\n", "One.\nTwo.", "LF where CRLF")]
    public void That_only_line_endings_differ_is_said(string locked, string found, string difference)
    {
        Diagnostic drift = Assert.Single(Of(new("a.txt", found), TestSeed.Lock(Line("a.txt", locked))), finding => finding.Id == "SEED7005");

        Assert.StartsWith($"'a.txt' differs from seeds.lock only in its line endings: {difference} was locked", drift.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("the line 'seeds/** -text' in .gitattributes", drift.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One.\nTwo.", "One.\nTwo.\n")]
    [InlineData("One.\r\nTwo.\r\n", "One.\r\nTwo.")]
    [InlineData("One.", "One.\n")]
    [InlineData("One.\n", "One.")]
    public void That_only_the_last_ending_differs_is_said(string locked, string found)
    {
        Diagnostic drift = Assert.Single(Of(new("a.txt", found), TestSeed.Lock(Line("a.txt", locked))), finding => finding.Id == "SEED7005");

        Assert.StartsWith("'a.txt' differs from seeds.lock only in whether its last line is ended", drift.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_without_a_line_and_lines_without_a_seed_are_told()
    {
        IReadOnlyList<Diagnostic> findings = Of(new("a.txt", Text), new("new.txt", Text), new("other.txt", "Other."), TestSeed.Lock(
            Line("a.txt", Text), Line("gone.txt", Text), "<<<<<<< HEAD", Line("a.txt", "Other."), Hash(Text) + "  ", Hash(Text)[1..] + "   x.txt"));

        Assert.Equal(
            [
                "seeds.lock(2,1): warning SEED7006: seeds.lock names the seed 'gone.txt', which is gone; restore it, or run: dotnet build",
                "seeds.lock(3,1): warning SEED7006: This line locks nothing: it is no SHA-256 with a path behind it. A line is",
                "seeds.lock(4,1): warning SEED7006: This line locks nothing: 'a.txt' is locked by an earlier line. A line is",
                "seeds.lock(5,1): warning SEED7006: This line locks nothing: it is no SHA-256 with a path behind it. A line is",
                "seeds.lock(6,1): warning SEED7006: This line locks nothing: it is no SHA-256 with a path behind it. A line is",
                "seeds/new.txt(1,1): warning SEED7006: 'new.txt' is not in seeds.lock, but has the bytes of 'gone.txt', which is gone. If it was renamed, look for sections of .editorconfig and suppressions that name it, and run: dotnet build",
                "seeds/other.txt(1,1): warning SEED7006: 'other.txt' is not in seeds.lock; to add it, run: dotnet build",
            ],
            findings.Select(finding => $"{AnalyzerHarness.Show(finding)}: {Regex.Replace(finding.GetMessage(null), "(?<= A line is| dotnet build) .*$", "", RegexOptions.None, TimeSpan.FromSeconds(1))}"));
    }

    [Fact]
    public void Where_the_compiler_knows_files_by_another_hash_nothing_is_said_of_drift() =>
        Assert.Empty(Of(new("a.txt", Encoding.UTF8.GetBytes(Text), SourceHashAlgorithm.Sha1), TestSeed.Lock(Line("a.txt", "Other."))));

    [Fact]
    public void A_lock_that_cannot_be_read_says_nothing() =>
        Assert.Empty(Of(new("a.txt", Text), new TestSeed(seedPath: null, bytes: null) { Role = "lock" }));

    [Fact]
    public void A_seed_that_cannot_be_read_is_not_gone() =>
        Assert.Empty(Of(new TestSeed("a.txt", bytes: null), TestSeed.Lock(Line("a.txt", Text))));

    [Fact]
    public void A_lock_is_written_in_path_order_and_then_holds()
    {
        TestSeed[] seeds =
        [
            new("b.txt", Text), new("B.txt", "Other."), new(" a b;c%41.txt", "\uFEFFMarked."), new("sub/a.txt", ""),
            new("invalid.txt", [.. "Caf"u8, 0xE9]), new("unreadable.txt", bytes: null),
        ];

        string[] lines = Update("Seeds.Lock.g.cs", seeds);

        Assert.Equal([" a b;c%41.txt", "B.txt", "b.txt", "invalid.txt", "sub/a.txt"], lines.Select(line => line[66..]));
        Assert.Equal(Line("b.txt", Text), lines[2]);
        Assert.DoesNotContain(Of([.. seeds, TestSeed.Lock(lines)]), finding => finding.Id == "SEED7005");
    }

    [Fact]
    public void Whoever_writes_a_lock_is_told_what_it_changes()
    {
        TestSeed before = TestSeed.Lock([.. Enumerable.Range(0, 7).Select(i => Line($"gone{i}.txt", Text)), Line("a.txt", "Other."), Line("b.txt", Text)]);

        Assert.Equal(
            ["3 seeds; changed: a.txt; added: c.txt; removed: gone0.txt, gone1.txt, gone2.txt, gone3.txt, gone4.txt and 2 more"],
            Update("Seeds.LockChanges.g.cs", new("a.txt", Text), new("b.txt", Text), new("c.txt", Text), before));
        Assert.Equal(["1 seed; nothing changed"], Update("Seeds.LockChanges.g.cs", new("a.txt", Text), TestSeed.Lock(Line("a.txt", Text))));
    }

    /// <summary>What the build asks the generator to write into a file.</summary>
    internal static string[] Update(string file, params TestSeed[] seeds)
    {
        GeneratorRun run = GeneratorHarness.Start(new TestOptions(("SeedsUpdate", "true"), ("SeedsEnabled", "false")), seeds).RunOnce();
        run.Compile();
        Assert.Equal(["Seeds.Baseline.g.cs", "Seeds.Lock.g.cs", "Seeds.LockChanges.g.cs"], run.Sources.Select(source => source.HintName).Order(StringComparer.Ordinal));
        return [.. run.Source(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line["//|".Length..^"|".Length])];
    }

    [Theory]
    [InlineData("seeds/", "seeds/")]
    [InlineData("a,b/", "a%2Cb/")]
    [InlineData("a;b c/", "\"a%3Bb c/\"")]
    [InlineData("a$b`c/", "a%24b%60c/")]
    [InlineData("a b\\", "\"a b\\\\\"")]
    public void The_command_can_be_pasted_whatever_the_folder_is_called(string folder, string written) => Assert.EndsWith(
        " -t:UpdateSeedsLock -p:SeedsDirectory=" + written,
        new UpdateCommand(new TestOptions(("SeedsRoot", Uri.EscapeDataString(folder))), CancellationToken.None).Lock.ToString(),
        StringComparison.Ordinal);

    private static string Line(string path, string text) => Line(path, Encoding.UTF8.GetBytes(text));

    private static string Line(string path, byte[] bytes) => LockFile.ToHex(SHA256.HashData(bytes)) + "  " + path;

    private static string Hash(string text) => LockFile.ToHex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static List<Diagnostic> Of(params TestSeed[] files) => [.. AnalyzerHarness.Run(files).Where(finding => finding.Id is "SEED7005" or "SEED7006")];
}
