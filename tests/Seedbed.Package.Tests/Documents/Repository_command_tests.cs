using System.Text.Json;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Commands about this repository that pages show.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Repository_command_tests(Workplace workplace)
{
    /// <summary>What commands begin with that are run as they stand, in a copy of the repository in which the main command was run.</summary>
    private static readonly string[] InACheckout =
    [
        "dotnet run --project src/Seedbed.Report -", "dotnet build src/Seedbed.Corpus -t:", "(cd seeds && ",
    ];

    internal static bool IsInACheckout(StoryBlock block) => block.IsCommands && block.Lines.All(line => InACheckout.Any(start => line.StartsWith(start, StringComparison.Ordinal)));

    internal static bool IsOfACheckout(StoryBlock block) => block is { Page: "docs/recipes.md", Section: "A checkout in place of the package" };

    [Fact]
    public void The_commands_are_those_that_continuous_integration_runs()
    {
        string ci = Repository.Read(".ci/run");
        StoryBlock commands = StoryPage.Blocks.First(block => block is { Page: "README.md", Section: "Two commands", Language: "sh" });

        Assert.All(commands.Lines, command => Assert.Contains("\n" + command, ci, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_in_a_checkout_do_what_pages_say()
    {
        string folder = Directory.CreateDirectory(Path.Combine(workplace.Root, "any folder")).FullName;
        File.WriteAllText(Path.Combine(folder, "001_a.txt"), "The Club Moves To The Green House\n\nThe club meets at ten.\n");
        string seedLock = Path.Combine(workplace.BuiltCopy, "seeds.lock");
        string locked = File.ReadAllText(seedLock);
        File.WriteAllText(seedLock, locked[..(locked.TrimEnd('\n').LastIndexOf('\n') + 1)]);

        string[] lines = [.. StoryPage.Blocks.Where(IsInACheckout).SelectMany(block => block.Lines).Distinct(StringComparer.Ordinal)];
        var exports = new List<string>();
        var printed = lines.ToDictionary(line => line, line =>
        {
            DotNetRun run = StoryCommand.Run(line.Replace("/any/folder", $"'{folder}'", StringComparison.Ordinal), workplace.Copied).MustSucceed();
            exports.AddRange(Take("corpus.jsonl"));
            return run.Output;
        }, StringComparer.Ordinal);
        string[] baselines = [.. Take("seeds.baseline")];
        string Of(string part) => printed.Single(pair => pair.Key.Contains(part, StringComparison.Ordinal)).Value;

        Assert.Contains("The Club Moves To The Green House", Of("/any/folder"), StringComparison.Ordinal);
        Assert.Equal(2, exports.Count);
        Assert.Equal(exports[0], exports[1]);
        Assert.Equal(SeedFiles.Names, exports[0].TrimEnd('\n').Split('\n').Select(ReadPath));
        Assert.Equal(locked, File.ReadAllText(seedLock));
        Assert.Equal(SeedFiles.Names.Select(name => name + ": OK"), Of("sha256sum").TrimEnd('\n').Split('\n'));
        Assert.Contains("SEED2002 001_b0565ee3d524f136", Assert.Single(baselines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkout_does_what_the_package_does()
    {
        StoryBlock project = StoryPage.Blocks.Single(IsOfACheckout);
        Story readme = Story.All.Single(story => story.Name == "README.md");
        StoryCommand.Run("rm -rf MyProject", workplace.Root);
        Consumer consumer = workplace.CreateConsumer("MyProject");
        foreach (StoryBlock file in readme.Steps.Where(step => step.IsFile).Append(project))
        {
            consumer.With(file.Name, file.Text);
        }

        Assert.Equal(readme.Steps.Single(step => step.IsOutput).Text, consumer.Run().MustSucceed().Output);
    }

    /// <summary>What a file of the copy holds, if there is one; it does not stay there.</summary>
    private IEnumerable<string> Take(string name)
    {
        string path = Path.Combine(workplace.Copied, name);
        if (File.Exists(path))
        {
            yield return File.ReadAllText(path);
            File.Delete(path);
        }
    }

    private static string ReadPath(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("path").GetString()!;
    }
}
