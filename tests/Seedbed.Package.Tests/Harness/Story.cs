namespace Seedbed.Package.Tests;

/// <summary>What a reader does who follows a page: writes files, runs commands and sees what they print.</summary>
/// <param name="Name">The page, and its section if each begins anew.</param>
/// <param name="Steps">Its blocks, in order.</param>
internal sealed record Story(string Name, IReadOnlyList<StoryBlock> Steps)
{
    /// <summary>The page whose project others begin with.</summary>
    public const string Beginning = "README.md";

    /// <summary>Pages of which every section is a story of its own, and begins with that project.</summary>
    private static readonly string[] OfSections = ["docs/recipes.md", "docs/shapes.md", "docs/snapshot-tests.md", "docs/conversations.md"];

    /// <summary>Every story: the blocks that nothing else claims.</summary>
    public static IReadOnlyList<Story> All { get; } =
    [
        .. StoryPage.Blocks.Where(block => !Claim.All.Any(claim => claim.Covers(block)))
            .GroupBy(block => IsOfSections(block.Page) ? $"{block.Page}: {block.Section}" : block.Page, StringComparer.Ordinal)
            .Select(steps => new Story(steps.Key, [.. steps])),
    ];

    /// <summary>Whether the project is there already when the story begins.</summary>
    public bool HasProject => IsOfSections(Steps[0].Page);

    /// <summary>The folder that commands are run in and files are counted from. The README says where its own stands: beside a checkout.</summary>
    public string Folder => HasProject ? $"{ToFolder(Name)}/MyProject" : Name == Beginning ? "MyProject" : ToFolder(Name);

    private static bool IsOfSections(string page) => OfSections.Contains(page, StringComparer.Ordinal);

    private static string ToFolder(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
