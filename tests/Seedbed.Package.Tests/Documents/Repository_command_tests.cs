using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>Commands about this repository that pages show.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Repository_command_tests(Workplace workplace)
{
    internal static bool IsOfACheckout(StoryBlock block) => block is { Page: "docs/recipes.md", Section: "A checkout in place of the package" };

    [Fact]
    public void The_commands_are_those_that_continuous_integration_runs()
    {
        string ci = Repository.Read(".ci/run");
        StoryBlock commands = StoryPage.Blocks.First(block => block is { Page: "README.md", Section: "Two commands", Language: "sh" });

        Assert.All(commands.Lines, command => Assert.Contains("\n" + command, ci, StringComparison.Ordinal));
    }

    [Fact]
    public void A_checkout_does_what_the_package_does()
    {
        StoryBlock project = StoryPage.Blocks.Single(IsOfACheckout);
        Story readme = Story.All.Single(story => story.Name == "README.md");
        Consumer consumer = workplace.CreateConsumer("MyProject");
        foreach (StoryBlock file in readme.Steps.Where(step => step.IsFile).Append(project))
        {
            consumer.With(file.Name, file.Text);
        }

        Assert.Equal(readme.Steps.Single(step => step.IsOutput).Text, consumer.Run().MustSucceed().Output);
    }
}
