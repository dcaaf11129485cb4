namespace Seedbed.Package.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path in the repository.</param>
/// <param name="Section">The heading of second order that it stands below; empty above the first.</param>
/// <param name="Line">1-based line of its fence.</param>
/// <param name="Language">First word behind the fence.</param>
/// <param name="Name">The other words: the file that it is, or <c>output</c>. Browsers do not show them.</param>
/// <param name="Text">What it holds, without the fence's indentation; every line ends in LF.</param>
internal sealed record StoryBlock(string Page, string Section, int Line, string Language, string Name, string Text)
{
    public bool IsCommands => Language == "sh" && Name.Length == 0;

    /// <summary>What the commands before it print.</summary>
    public bool IsOutput => Name == "output";

    public bool IsFile => Name.Length > 0 && !IsOutput;

    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>Whether the commands that print it fail.</summary>
    public bool ShowsFailure => Text.Contains(": error ", StringComparison.Ordinal) || Text.Contains("Failed!", StringComparison.Ordinal);

    public override string ToString() => $"{Page}({Line})";
}
