using System.Text.Json;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>The compiler validates the repository's own corpus, as the README shows.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Validation_tests(Workplace workplace)
{
    private const string Corpus = "src/Seedbed.Corpus";

    [Fact]
    public void A_build_prints_what_the_README_shows_and_a_log_carries_more()
    {
        DotNetRun run = DotNet.Run(workplace.BuiltCopy, ["build", Corpus, "--no-incremental", "-p:ErrorLog=findings.sarif%2cversion=2.1", .. Workplace.Again]).MustSucceed();

        IEnumerable<string> shown = Repository.Read("README.md").Split('\n').Where(line => line.Contains(": warning SEED", StringComparison.Ordinal));
        IEnumerable<string> printed = run.Warnings.Select(line => line[(workplace.Copied.Length + 1)..line.LastIndexOf(" (docs/rules/", StringComparison.Ordinal)]);
        Assert.Equal(shown.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));

        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(workplace.Copied, Corpus, "findings.sarif")));
        JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        JsonElement lost = results.Single(result => result.GetProperty("ruleId").GetString() == "SEED2002");
        JsonElement place = lost.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("seeds/001_b0565ee3d524f136.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((145, 9), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("warning", lost.GetProperty("level").GetString());
        Assert.Contains(results, result => result.GetProperty("ruleId").GetString() == "SEED2012" && result.GetProperty("level").GetString() == "note");
    }
}
