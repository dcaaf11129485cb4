using System.Text.RegularExpressions;

namespace Seedbed.Package.Tests;

/// <summary>Seeds as the data of tests: every row is listed by its id, and run by it alone.</summary>
[Collection(nameof(OneWorkplace))]
public sealed partial class Row_tests(Workplace workplace) : IConsumerProjects
{
    private const string Tests = """
        using Rows;
        using Xunit;

        public class Club
        {
            [Theory, MemberData(nameof(Seeds.ArticleRows), MemberType = typeof(Seeds))]
            public void Article(string id) => Assert.NotEmpty(Seeds.Find(id).Text);

            [Theory, MemberData(nameof(Seeds.CommentRows), MemberType = typeof(Seeds))]
            public void Comment(string id) => Assert.NotEmpty(Seeds.FindComment(id).Text);

            [Theory, InlineData(Seeds.Ids.garden), InlineData(Seeds.board.Ids.Article001)]
            public void Named(string id) => Assert.NotNull(Seeds.Find(id).Title);
        }
        """;

    private const string Runner = """
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
        <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
        """;

    private static readonly string[] Listed =
    [
        "Club.Article(id: \"board/001_a\")", "Club.Article(id: \"garden\")",
        "Club.Comment(id: \"garden#c0\")", "Club.Comment(id: \"garden#c1\")",
        "Club.Named(id: \"board/001_a\")", "Club.Named(id: \"garden\")",
    ];

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        // One has the corpus from a library, the other has it itself.
        solution.Add("Rows").WithProject("net8.0").With("seeds/garden.txt", Programs.GardenWithComments).With("seeds/board/001_a.txt", "Board Meets\n\nIt met.\n");
        solution.Add("Rows2").WithPlainProject("net10.0", "", Runner + """
            <PackageReference Include="xunit" Version="2.9.3" />
            <ProjectReference Include="../Rows/Rows.csproj" />
            """).With("Club.cs", Tests);
        solution.Add("Rows3").WithPlainProject("net10.0", "<OutputType>Exe</OutputType><RootNamespace>Rows</RootNamespace>", Consumer.AddedPackage + Runner + """
            <PackageReference Include="xunit.v3" Version="3.2.2" />
            """).With("Club.cs", Tests).With("seeds/garden.txt", Programs.GardenWithComments).With("seeds/board/001_a.txt", "Board Meets\n\nIt met.\n");
    }

    [Theory]
    [InlineData("Rows2")]
    [InlineData("Rows3")]
    public void Rows_are_listed_by_id_and_run_alone(string name)
    {
        Consumer consumer = workplace.Solution.Built(name);

        DotNetRun list = DotNet.Run(consumer.Folder, "test", "--no-build", "--list-tests").MustSucceed();
        Assert.Equal(Listed, list.Lines.Select(line => line.Trim()).Where(line => line.StartsWith("Club.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        Assert.Equal(("1", "1"), Run(consumer, "DisplayName~garden#c1"));
        Assert.Equal(("1", "1"), Run(consumer, "FullyQualifiedName=Club.Article&DisplayName~garden"));
    }

    private static (string Passed, string Total) Run(Consumer consumer, string filter)
    {
        DotNetRun run = DotNet.Run(consumer.Folder, "test", "--no-build", "--filter", filter).MustSucceed();
        return (Passed().Match(run.Output).Groups["count"].Value, Total().Match(run.Output).Groups["count"].Value);
    }

    [GeneratedRegex(@"Passed:\s+(?<count>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Passed();

    [GeneratedRegex(@"Total:\s+(?<count>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Total();
}
