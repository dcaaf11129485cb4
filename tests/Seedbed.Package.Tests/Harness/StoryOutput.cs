using System.Text.RegularExpressions;

namespace Seedbed.Package.Tests;

/// <summary>Compares what a page shows with what was printed.</summary>
internal static partial class StoryOutput
{
    /// <summary>A line of its own: some lines are left out. In a line: some words are.</summary>
    private const string LeftOut = "…";

    /// <summary>Fails unless the lines were printed one below the other. Folders of this machine, help links and projects at the ends of lines are not shown.</summary>
    public static void MustContain(StoryBlock shown, string printed, string folder)
    {
        string[] lines = [.. printed.ReplaceLineEndings("\n").Split('\n').Select(line => Shorten(line, folder))];
        int from = 0;
        foreach (List<string> run in Runs(shown.Lines))
        {
            int at = Enumerable.Range(from, Math.Max(0, lines.Length - from - run.Count + 1)).FirstOrDefault(start => run.Select((line, i) => IsShownAs(lines[start + i], line)).All(isSo => isSo), -1);
            Assert.True(at >= 0, $"{shown}: this is not printed:\n{string.Join('\n', run)}\n\nbut this:\n{string.Join('\n', lines)}");
            from = at + run.Count;
        }
    }

    private static string Shorten(string line, string folder) => Ending().Replace(
        line.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)
            .Replace(Path.GetDirectoryName(folder) + Path.DirectorySeparatorChar, "../", StringComparison.Ordinal),
        string.Empty).TrimEnd();

    private static IEnumerable<List<string>> Runs(IEnumerable<string> shown)
    {
        var run = new List<string>();
        foreach (string line in shown.Append(LeftOut))
        {
            if (line == LeftOut && run.Count > 0)
            {
                yield return run;
                run = [];
            }
            else if (line != LeftOut)
            {
                run.Add(line);
            }
        }
    }

    /// <summary>Whether a page shows a printed line, perhaps without some of its words.</summary>
    public static bool IsShownAs(string line, string shown) => shown.Contains(LeftOut, StringComparison.Ordinal)
        ? Regex.IsMatch(line, $"^{Regex.Escape(shown).Replace(LeftOut, ".*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1))
        : line == shown;

    [GeneratedRegex(@"( \(docs/rules/\w+\.md\))?( \[[^\]]*\.csproj[^\]]*\])?\r?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ending();
}
