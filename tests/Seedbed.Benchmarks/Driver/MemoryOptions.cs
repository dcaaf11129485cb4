using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seedbed.Benchmarks;

/// <summary>What the build says of the project and of its documents.</summary>
internal sealed class MemoryOptions : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(AnalyzerConfigOptions.KeyComparer)
    {
        ["build_property.SeedsEnabled"] = "true",
        ["build_property.RootNamespace"] = "Made",
    });

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        string path = Uri.EscapeDataString(((MemorySeed)textFile).SeedPath);
        return new Values(new(AnalyzerConfigOptions.KeyComparer) { [Prefix + "SeedPath"] = path, [Prefix + "SeedResource"] = "seedbed/" + path });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
