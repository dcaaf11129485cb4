using System.Globalization;
using System.Text.RegularExpressions;

namespace Seedbed.Benchmarks;

/// <summary>A command that was run.</summary>
/// <param name="ExitCode">0 if it did what it should.</param>
/// <param name="Time">How long it took, from start to end.</param>
/// <param name="CompilerPeak">The most memory that the compiler held, in bytes; null where that cannot be measured.</param>
/// <param name="Output">What it printed.</param>
internal sealed partial record DotNetRun(int ExitCode, TimeSpan Time, long? CompilerPeak, string Output)
{
    /// <summary>The build's errors, each once.</summary>
    public IEnumerable<string> Errors => Output.Split('\n').Select(line => line.Trim())
        .Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>How long the compiler took, in seconds, as MSBuild's summary says; null without one.</summary>
    public double? CompilerSeconds => CompilerLine().Match(Output) is { Success: true } line
        ? int.Parse(line.Groups["time"].Value, CultureInfo.InvariantCulture) / 1000.0
        : null;

    [GeneratedRegex(@"^\s*(?<time>[0-9]+) ms\s+Csc\s", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CompilerLine();
}
