using System.Text.RegularExpressions;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>The pages that people read, and their fenced blocks.</summary>
internal static partial class StoryPage
{
    /// <summary>Every page, by its path in the repository.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md", "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>Every block of every page, in order.</summary>
    public static IReadOnlyList<StoryBlock> Blocks { get; } = [.. All.SelectMany(page => Read(page, Repository.Read(page)))];

    /// <summary>The blocks of a page.</summary>
    /// <exception cref="FormatException">A fence is not closed.</exception>
    public static IEnumerable<StoryBlock> Read(string page, string text)
    {
        string[] lines = text.Split('\n');
        string section = string.Empty;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[i][3..];
            }

            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                string indent = fence.Groups["indent"].Value;
                int end = Array.FindIndex(lines, i + 1, line => line == indent + "```");
                if (end < 0)
                {
                    throw new FormatException($"{page}({i + 1}): the block has no end.");
                }

                IEnumerable<string> content = lines[(i + 1)..end].Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line);
                yield return new StoryBlock(page, section, i + 1, fence.Groups["language"].Value, fence.Groups["name"].Value.Trim(), string.Concat(content.Select(line => line + "\n")));
                i = end;
            }
        }
    }

    [GeneratedRegex("^(?<indent> *)```(?<language>[^ ]*)(?<name>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();
}
