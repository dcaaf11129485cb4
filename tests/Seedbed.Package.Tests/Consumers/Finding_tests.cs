using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>What a build finds in seeds: it is printed, suppressed, in the records, and gone with the seed.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Finding_tests(Workplace workplace) : IConsumerProjects
{
    private static readonly string[] OfTheRealSeeds =
    [
        "000_438b60c29a1b6c24.txt(1,1): warning SEED3001",
        "001_b0565ee3d524f136.txt(145,9): warning SEED2002",
        "001_b0565ee3d524f136.txt(66,23): warning SEED2005",
        "002_ff074761cc4ddd6b.txt(3,1): warning SEED5003",
    ];

    private static readonly string[] Suppressions =
    [
        "SEED3001 000_438b60c29a1b6c24 \"The difference between\"",
        "SEED2002 001_b0565ee3d524f136#c20 \"Kellogg ??????????\"",
        "SEED2005 001_b0565ee3d524f136 \"the company you keep\"",
        "SEED5003 002_ff074761cc4ddd6b \"Back in October\"",
    ];

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        AddReal(solution, "Committed", File.ReadAllLines(Path.Combine(Repository.Root, "seeds.suppress")));
        AddReal(solution, "Suppressed", Suppressions);
        for (int i = 0; i < Suppressions.Length; i++)
        {
            AddReal(solution, Without(i), Suppressions.Where((_, at) => at != i));
        }

        solution.Add("Issues").WithProject("net10.0", "<OutputType>Exe</OutputType><NoWarn>$(NoWarn);SEED2001</NoWarn>")
            .With("seeds/one.txt", "Garden Club Meets\n\nThe caf\uFFFD opens at ten.\n\nThe garden is open.\n")
            .With("seeds/.editorconfig", "[one.txt]\nseedbed_name = Tulips\n")
            .With("Program.cs", """
                using System.Linq;
                using Issues;

                foreach (Seedbed.SeedIssue issue in Seeds.Tulips.Issues.Where(issue => issue.RuleId.StartsWith("SEED2001")))
                {
                    System.Console.WriteLine($"{issue} | {Seeds.Tulips.Source.Text.Substring(issue.Span.Start - 3, 4)}");
                }

                System.Console.WriteLine(Seeds.Tulips.Paragraphs.Single(paragraph => paragraph.Issues.Count == 0).Text);
                """);

        solution.Add("Removed").WithProject("net8.0", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .With("seeds/one.txt", "Garden\n\nText.\n").With("seeds/two.txt", "Garden\n\nCaf\uFFFD.\n").With("seeds.suppress", "SEED2001 two\n");
    }

    [Fact]
    public void The_real_seeds_give_four_warnings_and_a_line_of_suppression_takes_each_away()
    {
        Assert.All(File.ReadAllLines(Path.Combine(Repository.Root, "seeds.suppress")), line => Assert.StartsWith("#", line, StringComparison.Ordinal));
        Assert.Equal(OfTheRealSeeds, Of("Committed"));
        Assert.Empty(Of("Suppressed"));
        for (int i = 0; i < Suppressions.Length; i++)
        {
            Assert.Equal([OfTheRealSeeds[i]], Of(Without(i)));
        }
    }

    [Fact]
    public void Findings_are_in_the_records_under_names_that_the_project_gives() => Assert.Equal(
        ["(3,8): SEED2001: U+FFFD: 1 character(s) were lost before this file was saved | caf\uFFFD", "The garden is open."],
        workplace.Solution.Built("Issues").Start().MustSucceed().Lines);

    [Fact]
    public void A_seed_that_is_taken_away_takes_its_findings_along()
    {
        Consumer consumer = workplace.Solution.Built("Removed");
        Assert.Empty(Of("Removed"));

        File.Delete(consumer.PathOf("seeds.suppress"));
        Assert.Equal(["two.txt(3,4): warning SEED2001"], Findings.Of(consumer.Build()));
        File.Delete(consumer.PathOf("seeds/two.txt"));
        Assert.Empty(Findings.Of(consumer.Build()));
    }

    private static string Without(int suppression) => $"Without{suppression + 1}";

    private static void AddReal(ConsumerSolution solution, string name, IEnumerable<string> suppressions) => solution.Add(name)
        .WithPlainProject("net8.0", "", Consumer.AddedPackage).WithRealSeeds().With("seeds.suppress", string.Join('\n', suppressions) + "\n");

    private IReadOnlyList<string> Of(string name)
    {
        workplace.Solution.Built(name);
        return Findings.Of(workplace.Solution.BuildOf(name));
    }
}
