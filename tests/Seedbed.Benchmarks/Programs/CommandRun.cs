using System.Diagnostics;

namespace Seedbed.Benchmarks;

/// <summary>A program that was run to its end.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it printed to standard error.</param>
/// <param name="Milliseconds">Time from before its start to after its end, as whoever started it sees it.</param>
internal sealed record CommandRun(string Output, string Error, double Milliseconds)
{
    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static CommandRun Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return process.ExitCode == 0
            ? new CommandRun(output, error.Result, milliseconds)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}\n{output}{error.Result}");
    }
}
