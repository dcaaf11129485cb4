using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Seedbed.Package.Tests;

/// <summary>Does what a shell does, as far as the pages need it.</summary>
internal static partial class StoryCommand
{
    /// <summary>
    /// Runs a line: <c>dotnet …</c>, <c>git …</c>, <c>sha256sum …</c> or <c>rm -rf FOLDER</c>, with <c>> FILE</c> behind it, or as <c>(cd FOLDER &amp;&amp; …)</c>.
    /// </summary>
    public static DotNetRun Run(string line, string folder) => Split(line) switch
    {
        ["(cd", string inner, "&&", ..] => Run(line[(line.IndexOf("&&", StringComparison.Ordinal) + 2)..].TrimEnd(')'), Path.Combine(folder, inner)),
        [.., ">", string file] => Save(Run(line[..line.LastIndexOf('>')], folder), Path.Combine(folder, file)),
        ["dotnet", .. string[] arguments] => DotNet.Run(folder, arguments),
        ["git", .. string[] arguments] => RunGit(folder, arguments),
        ["sha256sum", .. string[] arguments] => Start("sha256sum", folder, arguments),
        ["rm", "-rf", string name] => Remove(Path.Combine(folder, name)),
        _ => throw new NotSupportedException($"Only dotnet, git, sha256sum and rm -rf are run, not '{line}'."),
    };

    /// <summary>The words of a line; some may stand in quotation marks.</summary>
    public static string[] Split(string line) =>
        [.. Word().Matches(line).Select(word => word.Value.Replace("\"", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal))];

    /// <summary>A reader's folder stands in a repository; ours does from the first command on that needs it.</summary>
    private static DotNetRun RunGit(string folder, string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(folder, ".git")))
        {
            Start("git", folder, ["init", "--quiet"]);
        }

        return Start("git", folder, arguments);
    }

    private static DotNetRun Start(string program, string folder, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
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

    private static DotNetRun Save(DotNetRun run, string path)
    {
        File.WriteAllText(path, run.Output);
        return run with { Output = string.Empty };
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
