using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Seedbed.TestKit;
using VerifyTests;
using VerifyXunit;

namespace Seedbed.Generators.Tests;

/// <summary>What is generated, to the byte: a case for each shape it has. The files stand in <c>Verified</c>; CONTRIBUTING tells how to accept new ones.</summary>
public sealed class Snapshot_tests
{
    private const string Text = "A line of text.\n";

    /// <summary>A project that brings the record types: they are files of this repository, and need not be shown again.</summary>
    private static readonly CSharpCompilation Model = GeneratorHarness.Run(new TestOptions(("RootNamespace", "Model"))).Compile();

    [Fact]
    public Task The_seeds_of_this_repository() => Verify(Generated_code_tests.RealSeeds());

    [Fact]
    public Task No_seed() => Verify();

    [Fact]
    public Task A_text_without_a_title() => Verify(new TestSeed("note.txt", "It rained all morning, and the club met indoors.\n"));

    [Fact]
    public Task A_title_a_byline_and_a_thread_with_a_reply() => Verify(new TestSeed("001_garden.txt", """
        Garden Club Meets On Sunday

        Rosa Lind's picture

        The club meets at ten. Bring seeds to swap.

        Comment viewing options

        Moss's picture
        Moss Mar 3, 2015 9:12 AM

        Who brings beans?

        Fern's picture
        Fern (not verified) Moss Mar 3, 2015 9:30 AM

        I will bring beans.

        """));

    [Fact]
    public Task Nested_folders() => Verify(
        new TestSeed("top.txt", Text), new TestSeed("board/001_a.txt", Text), new TestSeed("board/2016/deep.txt", Text), new TestSeed("other/note.txt", Text));

    [Fact]
    public Task Names_that_collide() => Verify(
        new TestSeed("001_a.txt", Text),
        new TestSeed("001_b.txt", Text),
        new TestSeed("my-note.txt", Text),
        new TestSeed("my_note.txt", Text),
        new TestSeed("Find.txt", Text));

    [Fact]
    public Task Names_that_are_keywords() => Verify(
        new TestSeed("class.txt", Text), new TestSeed("event/namespace.txt", Text), new TestSeed("record.txt", Text), new TestSeed("Seeds/static.txt", Text));

    [Fact]
    public Task Text_that_tries_to_get_out() => Verify(new TestSeed("a; b }.txt", """
        "; } class Escaped { // */ </summary> & \u0022 \ {0} HIDDEN

        */ class Escaped { } /*'s picture

        */ </remarks> <script> HIDDEN ]]> and so on.

        Comment viewing options

        "; } class Escaped { // HIDDEN's picture

        "); } } */ </summary> HIDDEN

        """.Replace("HIDDEN", "\u202E\u2028\u200B\0", StringComparison.Ordinal)));

    [Fact]
    public Task Another_class_and_namespace() => Verify(
        new TestOptions(("SeedsClass", "Fixtures"), ("RootNamespace", "My-Corpus.2024.class")), "My_Corpus._2024.class.Fixtures", new TestSeed("a/note.txt", Text));

    [Fact]
    public Task Words_and_sentences() => Verify(new TestOptions(("SeedsSegmentation", "Words")), "Test.Corpus.Seeds", new TestSeed("words.txt", "Garden Club Meets\n\nThe club met in the U.S. on Sunday. It sold 1,200 beans!\n\nSee www.example.org.\n"));

    [Fact]
    public Task The_global_namespace() => Verify(new TestOptions(("RootNamespace", "")), "Seeds", new TestSeed("a/note.txt", Text));

    [Fact]
    public Task A_seed_that_cannot_be_generated() => Verify(new TestSeed("bad.txt", [.. "One\nTwo "u8, 0xFF, .. " three\n"u8]), new TestSeed("good.txt", Text));

    [Fact]
    public Task Findings_in_a_page() => Verify(new TestSeed("findings.txt", """
        Garden Club Meets On Sunday

        Rosa Lind's picture

        The cafLOST opens at ten. One &amp; two.

        Comment viewing options

        Fern's picture

        I will LOST beans.

        """.Replace("LOST", "\uFFFD", StringComparison.Ordinal)));

    /// <summary>Hashes cut pages; that of <c>rye.txt</c> does.</summary>
    [Fact]
    public Task Two_pages() => Verify(new TestSeed("moss.txt", Text), new TestSeed("rye.txt", Text), new TestSeed("sage.txt", Text));

    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        string[] tests = [.. typeof(Snapshot_tests).GetMethods().Where(method => method.ReturnType == typeof(Task)).Select(method => $"{nameof(Snapshot_tests)}.{method.Name}")];
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/Seedbed.Generators.Tests/Snapshots/Verified"), "*.verified.*").Select(path => Path.GetFileName(path)!)];

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(file.Split('#')[0].Split(".verified.")[0], tests));
        Assert.All(tests, test => Assert.Contains(files, file => file.StartsWith(test + "#", StringComparison.Ordinal)));
    }

    private static SettingsTask Verify(params TestSeed[] seeds) => Verify(new TestOptions(), "Test.Corpus.Seeds", seeds);

    /// <summary>Compares what is generated with the verified files, and compiles it and reads it all: no snapshot can show what does not run.</summary>
    private static SettingsTask Verify(TestOptions options, string type, params TestSeed[] seeds)
    {
        GeneratorRun run = GeneratorHarness.Run(Target.Default.CreateCompilation().AddReferences(Model.ToMetadataReference()), options, seeds);
        run.Compile();

        // Beside types of its own a project gets the same files; together they can be loaded.
        GeneratorRun alone = GeneratorHarness.Run(Target.Default.CreateCompilation(), options, seeds);
        Assert.Equal(run.Sources, alone.Sources.Where(source => !source.HintName.StartsWith("Seedbed.", StringComparison.Ordinal)));
        Assert.Equal(seeds.Length - run.Diagnostics.Length, ((IEnumerable<dynamic>)alone.Load().Get(type, "Articles")).Count(article => (bool)(article.Text.Length > 0)));

        return Verifier.Verify(run.Result).UseDirectory("Verified");
    }
}
