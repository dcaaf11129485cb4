using System.Diagnostics;

namespace Seedbed.Benchmarks;

/// <summary>Runs <c>dotnet</c> and measures it.</summary>
internal static class DotNet
{
    /// <summary>Runs a command in a folder.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">The command's words.</param>
    public static DotNetRun Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = Describe(folder, arguments);
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        using var compiler = CompilerWatch.Watch(process.Id);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new DotNetRun(process.ExitCode, clock.Elapsed, compiler.Stop(), output.Result + error.Result);
    }

    private static ProcessStartInfo Describe(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What dotnet run left in the environment is not for another build.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
