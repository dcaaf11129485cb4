using FsCheck;
using FsCheck.Fluent;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>The files beside a seeds folder: whatever stands in them is read, and what is written is read as it was meant.</summary>
public sealed class Promise_files_tests
{
    private static readonly string[] Pieces =
    [
        "[", "]", "seeds/", "*", "seedbed_expect.articles", " = ", ":", "3", "..", "10", "\n", "\r", "\r\n", "#", ";", " ", "  ", "\"", " \"", "SEED2001", "SEED9",
        "a/001_x.txt", "#c1", new string('a', 64), new string('g', 64), "\u2028", "\uFEFF", "\\u200B", "garden", "\\", "root = true",
    ];

    [Fact]
    public void Any_text_is_read_and_places_lie_in_it()
    {
        Gen<string> text = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), CheckAll).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
        Prop.ForAll<string>(any => CheckAll(any ?? string.Empty)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_baseline_knows_every_finding_from_which_it_was_written()
    {
        var random = new Random(20161122);
        string[] paths = ["001_a.txt", " lead.txt", "trail .txt", "a b;c%41/#c1.md", "none", "x'y.txt"];
        for (int run = 0; run < 500; run++)
        {
            CheckedSeed seed = RuleTest.Seed(RandomDocuments.Create(random, 60), paths[run % paths.Length]);
            IReadOnlyList<Finding> findings = SeedChecks.Run(seed);

            string text = string.Join('\n', Baseline.Write(findings.Select(finding => KnownFinding.Of(finding, seed))));
            var baseline = Baseline.Read(text, _ => true);

            Assert.Empty(baseline.Mistakes);
            Assert.Equal(findings.Count, baseline.Lines.Count);
            Assert.Empty(baseline.FilterNew(seed, findings));
            Assert.Empty(baseline.FindGone(findings.Select(finding => KnownFinding.Of(finding, seed))));
            Assert.Single(baseline.FilterNew(seed, findings.Append(findings[0])));
        }
    }

    [Theory]
    [InlineData("44", 44, 44)]
    [InlineData("10..30", 10, 30)]
    [InlineData(" 10 .. 30 ", 10, 30)]
    [InlineData("10..", 10, int.MaxValue)]
    [InlineData("..30", 0, 30)]
    public void A_range_has_both_ends_in_it(string text, int least, int most)
    {
        CountRange? range = CountRange.Read(text);

        Assert.Equal(new CountRange(least, most), range);
        Assert.True(range!.Value.Contains(least) && range.Value.Contains(most));
        Assert.False(range.Value.Contains(least - 1) || (most < int.MaxValue && range.Value.Contains(most + 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("3..2")]
    [InlineData("-1")]
    [InlineData("1...3")]
    [InlineData("99999999999")]
    public void Other_texts_are_no_range(string text) => Assert.Null(CountRange.Read(text));

    private static void CheckAll(string text)
    {
        var file = LockFile.Read(text);
        var baseline = Baseline.Read(text, id => id == "SEED2001");
        IEnumerable<SourceSpan> spans =
        [
            .. file.Lines.Select(line => line.Span), .. file.Mistakes.Select(mistake => mistake.Span),
            .. baseline.Lines.Select(line => line.Span), .. baseline.Mistakes.Select(mistake => mistake.Span),
            .. ConfigFile.Read(text).ExpectedCounts.Select(count => count.Span),
        ];
        Assert.All(spans, span => Assert.True(span is { IsEmpty: false } && new SourceSpan(0, text.Length).Contains(span)));
        _ = CountRange.Read(text);
        Assert.NotNull(Expectations.FindMistake(text, text));
    }
}
