using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seedbed.Generators.Tests;

/// <summary>A project's properties, and the metadata of its additional files.</summary>
internal sealed class TestOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.Aggregate(
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
            .Add("build_property.SeedsEnabled", "true")
            .Add("build_property.RootNamespace", "Test.Corpus")
            .Add("build_property.SeedsRoot", "seeds%2F")
            .Add("build_property.SeedsProject", Uri.EscapeDataString("my project/a;b.csproj")),
        (all, property) => all.SetItem("build_property." + property.Name, property.Value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(((TestSeed)textFile).Metadata);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
