using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seedbed.Generators.Parse;

/// <summary>What the build calls the files that say something about seeds without being one.</summary>
internal static class SeedRole
{
    /// <summary>The item metadata that holds the role.</summary>
    public const string Name = nameof(SeedRole);

    /// <summary>Findings that somebody has looked at: <c>seeds.suppress</c>.</summary>
    public const string Suppressions = "suppress";

    /// <summary>The bytes that seeds are to have: <c>seeds.lock</c>.</summary>
    public const string Lock = "lock";

    /// <summary>The findings of a day: <c>seeds.baseline</c>.</summary>
    public const string Baseline = "baseline";

    /// <summary>A file <c>.editorconfig</c> above the seeds.</summary>
    public const string Config = "config";

    /// <summary>Whether the build marked a file with a role.</summary>
    public static bool Has(AdditionalText text, AnalyzerConfigOptionsProvider config, string role) =>
        SeedFile.Metadata(config.GetOptions(text), Name) == role;

    /// <summary>The files with a role.</summary>
    public static ImmutableArray<AdditionalText> Find(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider config, string role) =>
        files.Where(file => Has(file, config, role)).ToImmutableArray();
}
