namespace Seedbed.Package.Tests;

/// <summary>Names of seeds: what of a file system can be generated, and what is said of the rest.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Name_tests(Workplace workplace) : IConsumerProjects
{
    /// <summary>A path of two names that are as long as a file system takes them.</summary>
    private static readonly string TooLong = $"{new string('日', 83)}/{new string('日', 83)}.txt";

    /// <summary>Characters that the compiler's command line or its configuration files cannot carry in a name.</summary>
    private static readonly char[] NotCarried =
        ['"', ':', '|', '\\', '\u0085', '\u2028', '\u2029', .. Enumerable.Range(1, 31).Select(i => (char)i)];

    // Letters once only: names that differ in case have a test of their own.
    private static readonly char[] Characters =
    [
        .. Enumerable.Range(1, 126).Select(i => (char)i).Where(c => c != '/' && !char.IsAsciiLetterUpper(c)),
        '\u0085', '\u00A0', '\u00AD', '\u200B', '\u2028', '\u2029', '\u202E', '\uFEFF', '\uFFFD', 'é', '日',
    ];

    private static readonly string[] Names =
    [
        .. Characters.Select(c => $"x{c}y.txt"), .. Characters.Where(c => c != '.').Select(c => $"{c}.txt"),
        "e\u0301.txt", "🎉.txt", "pct%41.txt", "x.de.txt", "x.resx.txt", "class.txt", "Equals.txt", "Seeds.txt", "get_Find.txt",
        "001_abc.txt", "001_def.txt", "my-note.txt", "my_note.txt", new string('n', 251) + ".txt", new string('日', 83) + ".txt",
        TooLong, "class/class/class.txt", "a b/c;d/e#f.txt",
    ];

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        Consumer names = solution.Add("Names").WithProject("net10.0", Programs.Properties).With("Program.cs", Programs.Listing);
        Array.ForEach(Names, name => names.With("seeds/" + name, "Text."));
        solution.Add("Case").WithProject("net8.0", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .With("seeds/Note.txt", "One.").With("seeds/note.txt", "Two.").With("seeds/other.txt", "Three.");
        solution.Add("PipeFolder").WithProject("net10.0", "<SeedsDirectory>a|b</SeedsDirectory>").With("a|b/a.txt", "Text.");
        solution.Add("PercentFolder").WithProject("net10.0", "<SeedsDirectory>p%2541q</SeedsDirectory>").With("p%41q/a.txt", "Text.");
    }

    [Fact]
    public void Every_file_name_is_generated_or_named_in_an_error()
    {
        Consumer consumer = workplace.Solution["Names"];

        HashSet<string> reported = [.. workplace.Solution.BuildOf("Names").Errors
            .Where(error => error.Contains(": error SEED6003: ", StringComparison.Ordinal))
            .Select(error => error[..error.IndexOf(": error ", StringComparison.Ordinal)].TrimEnd())
            .Select(place => place.StartsWith(consumer.Folder, StringComparison.Ordinal) ? place[(consumer.Folder.Length + "/seeds/".Length)..] : place)
            .Select(place => place.EndsWith("(1,1)", StringComparison.Ordinal) ? place[..^5] : Uri.UnescapeDataString(place))];
        Assert.Equal(
            Names.Where(name => !IsCarried(name)).Select(name => name.Replace('\\', '/').TrimStart('/')).Order(StringComparer.Ordinal),
            reported.Order(StringComparer.Ordinal));

        // Without those, the rest builds, and every text is there.
        foreach (string name in Names.Where(name => !IsCarried(name)))
        {
            File.Delete(consumer.PathOf("seeds/" + name));
        }

        DotNetRun run = consumer.Run().MustSucceed();
        Assert.Equal(
            Names.Where(IsCarried).Select(name => $"{Uri.EscapeDataString(name)} 5").Order(StringComparer.Ordinal),
            run.Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_named_together_and_leave_the_others_alone()
    {
        string error = Assert.Single(workplace.Solution.BuildOf("Case").Errors);

        Assert.Contains("error SEED6003: Seeds whose names differ only in case", error, StringComparison.Ordinal);
        Assert.Contains("/seeds/Note.txt, ", error.Replace("note.txt, ", "Note.txt, ", StringComparison.Ordinal), StringComparison.Ordinal);
        string generated = workplace.Solution["Case"].PathOf("obj/Debug/net8.0/generated");
        string page = Assert.Single(Directory.GetFiles(generated, "Seeds.Page.*.cs", SearchOption.AllDirectories));
        Assert.Contains("// other.txt: 1 paragraph", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.DoesNotContain("note.txt", File.ReadAllText(page), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("PipeFolder", "a|b")]
    [InlineData("PercentFolder", "p%41q")]
    public void A_folder_whose_name_the_build_cannot_carry_is_named(string project, string folder) => Assert.Contains(
        $"error SEED5010: The seeds folder '{workplace.Solution[project].Folder}/{folder}/' cannot be used",
        Assert.Single(workplace.Solution.BuildOf(project).Errors),
        StringComparison.Ordinal);

    private static bool IsCarried(string name) => name.IndexOfAny(NotCarried) < 0 && name != TooLong;
}
