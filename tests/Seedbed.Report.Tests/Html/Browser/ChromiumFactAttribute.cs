namespace Seedbed.Report.Tests.Html.Browser;

/// <summary>A test that opens a page in Chromium or Chrome. It is skipped, and says how to have it, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    private const string Variable = "CHROMIUM_PATH";

    public ChromiumFactAttribute()
    {
        if (Program is null)
        {
            Skip = $"Pages are looked at in Chromium or Chrome, and there is none on the path or in the usual places: install one, or set {Variable} to its program.";
        }
    }

    /// <summary>The program; null where there is none.</summary>
    public static string? Program { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        // Who names one means that one.
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return [named];
        }

        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];
        IEnumerable<string> onPath = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)));
        string programs = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);
        return [.. onPath, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", Path.Combine(programs, "Google", "Chrome", "Application", "chrome.exe")];
    }
}
