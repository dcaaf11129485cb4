using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Seedbed.Package.Tests;

/// <summary>Does what a shell does, as far as the pages need it.</summary>
internal static partial class StoryCommand
{
    /// <summary>Runs a line: <c>dotnet …</c>, <c>git …</c> or <c>rm -rf FOLDER</c>.</summary>
    public static DotNetRun Run(string line, string folder) => Split(line) switch
    {
        ["dotnet", .. string[] arguments] => DotNet.Run(folder, arguments),
        ["git", .. string[] arguments] => RunGit(folder, arguments),
        ["rm", "-rf", string name] => Remove(Path.Combine(folder, name)),
        _ => throw new NotSupportedException($"Only dotnet, git and rm -rf are run, not '{line}'."),
    };

    /// <summary>The words of a line; some may stand in quotation marks.</summary>
    public static string[] Split(string line) =>
        [.. Word().Matches(line).Select(word => word.Value.Replace("\"", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal))];

    /// <summary>A reader's folder stands in a repository; ours does from the first command on that needs it.</summary>
    private static DotNetRun RunGit(string folder, string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(folder, ".git")))
        {
            StartGit(folder, ["init", "--quiet"]);
        }

        return StartGit(folder, arguments);
    }

    private static DotNetRun StartGit(string folder, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotNetRun(process.ExitCode, output, error.Result);
    }

    private static DotNetRun Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return new DotNetRun(0, string.Empty, string.Empty);
    }

    [GeneratedRegex("""([^\s"']|"[^"]*"|'[^']*')+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
