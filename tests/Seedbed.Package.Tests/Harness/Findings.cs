namespace Seedbed.Package.Tests;

/// <summary>What builds say of seeds.</summary>
internal static class Findings
{
    /// <summary>The findings that a build printed: file below the seeds folder, place, severity and rule.</summary>
    public static IReadOnlyList<string> Of(DotNetRun run) => [.. run.Warnings.Concat(run.Errors)
        .Where(line => line.Contains(" SEED", StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf("/seeds/", StringComparison.Ordinal) is var at and >= 0 ? at + "/seeds/".Length : 0)..])
        .Select(line => line[..line.IndexOf(": ", line.IndexOf(" SEED", StringComparison.Ordinal), StringComparison.Ordinal)])
        .Distinct()
        .Order(StringComparer.Ordinal)];
}
