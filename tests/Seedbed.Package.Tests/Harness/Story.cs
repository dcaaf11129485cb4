namespace Seedbed.Package.Tests;

/// <summary>What a reader does who follows a page: writes files, runs commands and sees what they print.</summary>
/// <param name="Name">The page, and its section if each begins anew.</param>
/// <param name="Steps">Its blocks, in order.</param>
internal sealed record Story(string Name, IReadOnlyList<StoryBlock> Steps)
{
    /// <summary>Pages of which every section is a story, that begins with the project which the README makes.</summary>
    private static readonly string[] OfSections = ["docs/recipes.md", "docs/troubleshooting.md"];

    /// <summary>Every story: the blocks that nothing else claims.</summary>
    public static IReadOnlyList<Story> All { get; } =
    [
        .. StoryPage.Blocks.Where(block => !Claim.All.Any(claim => claim.Covers(block)))
            .GroupBy(block => BeginsWithAProject(block.Page) ? $"{block.Page}#{block.Section}" : block.Page, StringComparer.Ordinal)
            .Select(steps => new Story(steps.Key, [.. steps])),
    ];

    /// <summary>Whether there is a project already when the story begins.</summary>
    public bool IsAboutTheProject => BeginsWithAProject(Steps[0].Page);

    private static bool BeginsWithAProject(string page) => OfSections.Contains(page, StringComparer.Ordinal);
}
