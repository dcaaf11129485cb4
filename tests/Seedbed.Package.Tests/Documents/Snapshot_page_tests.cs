namespace Seedbed.Package.Tests;

/// <summary>
/// The page about snapshots shows a project with Verify's packages, of which some registries have not all. Here the repository's stand-in takes their
/// place; everything else is as the page has it.
/// </summary>
[Collection(nameof(OneWorkplace))]
public sealed class Snapshot_page_tests(Workplace workplace)
{
    internal static bool IsOfVerify(StoryBlock block) => block is { Page: "docs/snapshot-tests.md", Section: "With Verify" };

    [Fact]
    public void A_test_with_Verify_fails_until_its_files_are_accepted()
    {
        string folder = Directory.CreateDirectory(Path.Combine(workplace.ConsumersFolder, "Snapshots", "MyTests")).FullName;
        string seeds = Directory.CreateDirectory(Path.Combine(folder, "../MyProject/seeds")).FullName;
        File.WriteAllText(Path.Combine(seeds, "garden.txt"), StoryPage.Blocks.First(block => block.Name == "seeds/garden.txt").Text);
        foreach (StoryBlock block in StoryPage.Blocks.Where(IsOfVerify))
        {
            File.WriteAllText(Path.Combine(folder, block.Name), block.Name == "MyTests.csproj" ? WithStandIn(block.Text) : block.Text);
        }

        DotNetRun first = DotNet.Run(folder, "test");

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("Failed:     1, Passed:     0", first.Output, StringComparison.Ordinal);
        string[] received = Directory.GetFiles(Path.Combine(folder, "Snapshots"), "*.received.cs");
        foreach (string file in received)
        {
            File.Move(file, file.Replace(".received.", ".verified.", StringComparison.Ordinal));
        }

        DotNet.Run(folder, "test", "--no-build").MustSucceed();

        Assert.Contains(received, file => file.EndsWith("#Seeds.g.received.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(received, file => file.Contains("#Seedbed.", StringComparison.Ordinal));
    }

    private string WithStandIn(string project) => string.Join('\n', project.Split('\n').Where(line => !line.Contains("\"Verify.", StringComparison.Ordinal)))
        .Replace("<ItemGroup>\n    <!-- Snapshots", $"<ItemGroup>\n    <Compile Include=\"{Path.Combine(workplace.Copied, "tests/Seedbed.Snapshots/*.cs")}\" />\n    <!-- Snapshots", StringComparison.Ordinal);
}
