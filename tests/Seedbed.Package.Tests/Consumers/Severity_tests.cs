namespace Seedbed.Package.Tests;

/// <summary>Every way of having a build say more or less of seeds.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Severity_tests(Workplace workplace) : IConsumerProjects
{
    // A replacement character (2001, warning), a no-break space between words (2007, info), a line that ends in a space (2008, hidden).
    private const string Text = "Garden Club Meets\n\nThe caf\uFFFD opens at ten. \n\nIt\u00A0is open.\n";
    private const string Loud = "(3,8): warning SEED2001";
    private const string OnlyWarn = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>";
    private const string ForSome = "[seeds/board/*.txt]\nseedbed_diagnostic.SEED2001.severity = none\nseedbed_diagnostic.SEED2007.severity = warning\n";
    private const string ForSomeWithin = "[*]\nseedbed_diagnostic.SEED2008.severity = error\n";

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        Add(solution, "Plain");
        Add(solution, "Unheard").WithProject("net8.0", OnlyWarn + "<NoWarn>$(NoWarn);SEED2001</NoWarn>");
        Add(solution, "ForAll").With(
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.SEED2001.severity = none\ndotnet_diagnostic.SEED2007.severity = warning\ndotnet_diagnostic.SEED2008.severity = error\n");
        Add(solution, "ForSome").With(".editorconfig", ForSome).With("seeds/board/.editorconfig", ForSomeWithin);
        Add(solution, "ForAllAndSome").With(".editorconfig", ForSome).With("seeds/board/.editorconfig", ForSomeWithin)
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.SEED2001.severity = error\ndotnet_diagnostic.SEED2007.severity = error\n");

        solution.Add("Above").WithProject("net8.0", OnlyWarn + "<SeedsDirectory>../papers/board</SeedsDirectory>")
            .With("../papers/board/one.txt", "Garden\n\nThe caf\uFFFD opens.\n\nThe bar\uFFFD closes.\n")
            .With("../papers/.editorconfig", "[board/*]\nseedbed_diagnostic.SEED2001.severity = error\n")
            .With("../papers/board.suppress", "SEED2001 one \"bar\"\n");

        foreach ((string name, string properties) in new[] { ("Unanalyzed", "<RunAnalyzers>false</RunAnalyzers>"), ("Analyzed", "") })
        {
            Consumer consumer = solution.Add(name).WithProject("net8.0", properties).With("seeds/good.txt", "Garden\n\nText.\n");
            File.WriteAllBytes(consumer.PathOf("seeds/bad.txt"), [.. "Garden\n\nCaf"u8, 0xE9, .. ".\n"u8]);
        }
    }

    [Fact]
    public void As_they_are_only_warnings_are_told() => Assert.Equal(Both(Loud), Of("Plain"));

    [Fact]
    public void A_project_silences_a_rule() => Assert.Empty(Of("Unheard"));

    [Fact]
    public void A_command_makes_a_warning_an_error() =>
        Assert.Equal(Both("(3,8): error SEED2001"), Findings.Of(workplace.Solution["Plain"].Build("--no-incremental", "-warnaserror:SEED2001")));

    [Fact]
    public void Rules_that_are_loud_quiet_and_hidden_are_set_for_a_project() => Assert.Equal(
        ["board/two.txt(3,23): error SEED2008", "board/two.txt(5,3): warning SEED2007", "one.txt(3,23): error SEED2008", "one.txt(5,3): warning SEED2007"],
        Of("ForAll"));

    [Fact]
    public void Sections_above_the_folder_and_within_it_set_them_for_some_seeds() =>
        Assert.Equal(["board/two.txt(3,23): error SEED2008", "board/two.txt(5,3): warning SEED2007", "one.txt" + Loud], Of("ForSome"));

    [Fact]
    public void What_is_said_for_the_project_wins_but_for_none() => Assert.Equal(
        ["board/two.txt(3,23): error SEED2008", "board/two.txt(5,3): error SEED2007", "one.txt(3,8): error SEED2001", "one.txt(5,3): error SEED2007"],
        Of("ForAllAndSome"));

    [Fact]
    public void Sections_above_a_folder_of_seeds_that_stands_elsewhere_are_found_and_its_suppressions_too() =>
        Assert.Equal([Path.Combine(workplace.ConsumersFolder, "papers/board/one.txt(3,8): error SEED2001")], Of("Above"));

    [Fact]
    public void Without_analyzers_a_seed_that_cannot_be_generated_still_fails_the_build()
    {
        Assert.Equal(["bad.txt(3,4): error SEED6003"], Of("Unanalyzed"));
        Assert.Equal(["bad.txt(3,4): error SEED1001", "bad.txt(3,4): error SEED6003"], Of("Analyzed"));
    }

    private static Consumer Add(ConsumerSolution solution, string name) =>
        solution.Add(name).WithProject("net8.0", OnlyWarn).With("seeds/one.txt", Text).With("seeds/board/two.txt", Text + "\nSee you there.\n");

    private static string[] Both(string finding) => ["board/two.txt" + finding, "one.txt" + finding];

    private IReadOnlyList<string> Of(string name) => Findings.Of(workplace.Solution.BuildOf(name));
}
