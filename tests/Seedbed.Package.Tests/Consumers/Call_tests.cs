namespace Seedbed.Package.Tests;

/// <summary>Code that uses a corpus which it references: its calls are checked while it is compiled.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Call_tests(Workplace workplace) : IConsumerProjects
{
    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        solution.Add("Documents").WithProject("net8.0").With("seeds/garden.txt", "Text.");
        AddCaller(solution, "Caller");
        AddCaller(solution, "HeedlessCaller").With(".editorconfig", "[*.cs]\ndotnet_diagnostic.SEED6006.severity = none\n");
    }

    [Fact]
    public void A_call_with_an_id_that_a_referenced_corpus_has_not_is_told_as_severely_as_editorconfig_says()
    {
        Assert.Contains(
            "Program.cs(1,50): error SEED6006: There is no article with the id 'gardn'; nearest: 'garden'",
            Assert.Single(workplace.Solution.BuildOf("Caller").Errors),
            StringComparison.Ordinal);
        Assert.Equal(["False"], workplace.Solution.Built("HeedlessCaller").Start().MustSucceed().Lines);
    }

    private static Consumer AddCaller(ConsumerSolution solution, string name) => solution.Add(name)
        .WithProject("net10.0", "<OutputType>Exe</OutputType><SeedsEnabled>false</SeedsEnabled>", """<ProjectReference Include="../Documents/Documents.csproj" />""")
        .With("Program.cs", "System.Console.WriteLine(Documents.Seeds.TryFind(\"gardn\", out _));");
}
