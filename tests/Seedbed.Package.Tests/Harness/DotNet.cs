using System.Diagnostics;

namespace Seedbed.Package.Tests;

/// <summary>Runs <c>dotnet</c> as a person does.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static DotNetRun Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the running test's own build left in the environment is not for another build.
        foreach (string name in start.Environment.Keys.Where(IsOfAnotherBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        // A folder that the machine prescribes for packages would win against the one that our configuration names, and may hold an older Seedbed.
        if (HasConfiguration(folder))
        {
            start.Environment.Remove("NUGET_PACKAGES");
        }

        // No build node outlives its command, and the one compiler server is our own: it is told to stop in the end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer.Name;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Limit.TotalMinutes} minutes.");
        }

        return new DotNetRun(process.ExitCode, output.Result, error.Result);
    }

    private static bool HasConfiguration(string? folder) =>
        folder is not null && (File.Exists(Path.Combine(folder, "nuget.config")) || HasConfiguration(Path.GetDirectoryName(folder)));

    private static bool IsOfAnotherBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH";
}
