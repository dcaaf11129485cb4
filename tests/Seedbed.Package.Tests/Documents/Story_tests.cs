using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>No page rots: every block of every page is run, or a test answers for it.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Story_tests(Workplace workplace)
{
    /// <summary>What <c>dotnet new console</c> and <c>dotnet add package Seedbed</c> make. Stories that begin with a project begin with this one.</summary>
    private static readonly string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Seedbed" Version="{PackageFile.Version}">
              <IncludeAssets>runtime; build; native; contentfiles; analyzers; buildtransitive</IncludeAssets>
              <PrivateAssets>all</PrivateAssets>
            </PackageReference>
          </ItemGroup>

        </Project>

        """;

    public static TheoryData<string> Names => [.. Story.All.Select(story => story.Name).Where(name => name != Story.Beginning)];

    internal static bool IsPacking(StoryBlock block) => block is { Page: Story.Beginning, IsCommands: true } && block.Text.StartsWith("dotnet pack ", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_does_what_it_shows(string name)
    {
        Story story = Find(name);
        string folder = Directory.CreateDirectory(Path.Combine(workplace.ConsumersFolder, story.Folder)).FullName;
        if (story.HasProject)
        {
            File.WriteAllText(Path.Combine(folder, "MyProject.csproj"), Project);
            new StoryReader(folder).Follow([.. Find(Story.Beginning).Steps.Where(step => step.IsFile)]);
        }

        new StoryReader(folder).Follow(story.Steps);
    }

    /// <summary>Beside the checkout: no file above tells where packages are, and none was ever restored.</summary>
    [Fact]
    public void The_three_steps_need_nothing_but_what_they_make()
    {
        Story story = Find(Story.Beginning);
        StoryCommand.Run("rm -rf MyProject", workplace.Root);
        string folder = Directory.CreateDirectory(Path.Combine(workplace.Root, story.Folder)).FullName;
        string? packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES");

        new StoryReader(workplace.Copied).Follow([StoryPage.Blocks.Single(IsPacking)]);
        try
        {
            Environment.SetEnvironmentVariable("NUGET_PACKAGES", Path.Combine(workplace.Root, "packages"));
            new StoryReader(folder).Follow(story.Steps);
        }
        finally
        {
            Environment.SetEnvironmentVariable("NUGET_PACKAGES", packages);
        }

        Assert.Equal(Project.Trim(), File.ReadAllText(Path.Combine(folder, "MyProject.csproj")).ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Every_block_is_a_step_of_a_story_or_claimed() => Assert.All(Story.All.SelectMany(story => story.Steps), block => Assert.True(
        block.IsFile || block.IsCommands || block.IsOutput,
        $"{block}: nobody knows what this block is. Name its file behind the language, or claim it in Claim.cs."));

    [Fact]
    public void Output_stands_behind_the_commands_that_print_it() => Assert.All(Story.All, story => Assert.All(
        story.Steps.Select((step, i) => (step, Before: story.Steps.ElementAtOrDefault(i - 1))).Where(pair => pair.step.IsOutput),
        pair => Assert.True(pair.Before is { IsCommands: true } or { IsOutput: true }, $"{pair.step}: no command is in front of it.")));

    [Fact]
    public void Every_claim_is_about_a_block() =>
        Assert.All(Claim.All, claim => Assert.True(StoryPage.Blocks.Any(claim.Covers), $"No block is what {claim.Test} answers for."));

    [Fact]
    public void Tests_of_other_projects_that_answer_for_a_block_are_there() => Assert.All(Claim.All.Where(claim => claim.File is not null), claim =>
        Assert.Contains($"    public void {claim.Test}(", Repository.Read(claim.File!), StringComparison.Ordinal));

    [Fact]
    public void Pages_that_show_how_to_begin_are_stories() =>
        Assert.Superset(new HashSet<string>([Story.Beginning, "docs/getting-started.md"], StringComparer.Ordinal), Story.All.Select(story => story.Name).ToHashSet(StringComparer.Ordinal));

    private static Story Find(string name) => Story.All.Single(story => story.Name == name);
}
