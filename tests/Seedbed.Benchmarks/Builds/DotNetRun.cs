using System.Globalization;
using System.Text.RegularExpressions;

namespace Seedbed.Benchmarks;

/// <summary>A command that was run.</summary>
/// <param name="ExitCode">0 if it did what it should.</param>
/// <param name="Time">How long it took, from start to end.</param>
/// <param name="Compiler">The most memory that the compiler held, in bytes, and the processor time it took; not numbers where that cannot be measured.</param>
/// <param name="Output">What it printed.</param>
internal sealed partial record DotNetRun(int ExitCode, TimeSpan Time, (double Peak, double ProcessorSeconds) Compiler, string Output)
{
    /// <summary>What the build's errors say, each once, without the place and the project.</summary>
    public IEnumerable<string> Errors => ErrorLine().Matches(Output).Select(line => line.Value.Trim()).Distinct(StringComparer.Ordinal)
        .DefaultIfEmpty(FormattableString.Invariant($"it ended with {ExitCode}"));

    /// <summary>How long the compiler took, in seconds, as MSBuild's summary says; null without one.</summary>
    public double? CompilerSeconds => CompilerLine().Match(Output) is { Success: true } line
        ? int.Parse(line.Groups["time"].Value, CultureInfo.InvariantCulture) / 1000.0
        : null;

    [GeneratedRegex(@"\berror [^\[\r\n]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^\s*(?<time>[0-9]+) ms\s+Csc\s", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CompilerLine();
}
