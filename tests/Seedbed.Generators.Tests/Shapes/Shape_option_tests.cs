using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Tests;

/// <summary>Seeds whose sections of <c>.editorconfig</c> say of what shape their threads are, and what is read anew when that changes.</summary>
public sealed class Shape_option_tests
{
    private const string Text = "Garden Club\n\nThe club met on Sunday, and everybody brought beans.\n\nFern wrote:\n\nBeans.\n\nMoss wrote:\n\nPeas.\n";

    private static readonly (string Part, string Value)[] Wrote = [("", "board"), (".board.header", "{author} wrote:")];

    [Fact]
    public void A_seed_is_read_by_the_shape_of_its_sections()
    {
        Assert.Null(Read(Text).Document.Thread);
        Assert.Equal("board", Read(Text, Wrote).Document.Thread!.Shape);
        Assert.Equal(["Fern", "Moss"], Read(Text, Wrote).Document.Thread!.Comments.Select(comment => comment.Attribution.Author));
        Assert.Null(Read(Text, ("", "none"), Wrote[1]).Document.Thread);
        Assert.Null(Read(Text, Wrote[1]).Document.Thread);
    }

    [Fact]
    public void Keys_are_read_in_any_case_and_those_of_other_shapes_play_no_part()
    {
        SeedFile one = Find(new TestSeed("a.txt", Text) { Keys = Keys(Wrote) });
        SeedFile other = Find(new TestSeed("a.txt", Text) { Keys = Keys([("", " board "), (".Board.Header", "{author} wrote:"), (".letters.header", "{oops}")]) });

        Assert.Equal(one.Shapes, other.Shapes);
        Assert.Empty(other.Shapes.Mistakes);
    }

    [Fact]
    public void A_seed_without_settings_has_those_shapes_that_all_have() =>
        Assert.Same(ThreadShapes.Known, Find(new TestSeed("a.txt", Text) { Keys = Keys([(".board.header", "{author} wrote:"), ("s", "board")]) }).Shapes);

    [Fact]
    public void A_text_that_is_read_by_other_shapes_is_read_anew_and_by_the_same_only_once()
    {
        var text = new CountingText(Text);
        SeedFile plain = Find(new TestSeed("a.txt", Text));
        SeedFile declared = Find(new TestSeed("a.txt", Text) { Keys = Keys(Wrote) });

        var first = SeedReading.Of(plain, text);
        int once = text.Readings;
        Assert.Same(first, SeedReading.Of(plain, text));
        Assert.Equal(once, text.Readings);

        var second = SeedReading.Of(declared, text);
        Assert.Null(first.Document.Thread);
        Assert.NotNull(second.Document.Thread);
        Assert.Same(second, SeedReading.Of(Find(new TestSeed("a.txt", Text) { Keys = Keys(Wrote) }), text));
    }

    [Fact]
    public void A_change_of_settings_reads_the_seeds_anew_that_it_is_about()
    {
        var options = new ChangingOptions();
        GeneratorDriver driver = Start(options, out Compilation compilation);
        driver = driver.RunGenerators(compilation);

        // Another object with the same answers, as after any edit of a configuration file.
        driver = driver.WithUpdatedAnalyzerConfigOptions(options = options.Copy()).RunGenerators(compilation);
        Assert.Empty(Recomputed(driver));

        options = options.Copy();
        options.Keys["b.txt"] = Keys(Wrote);
        driver = driver.WithUpdatedAnalyzerConfigOptions(options).RunGenerators(compilation);
        Assert.Equal(["b.txt"], Recomputed(driver));

        options = options.Copy();
        options.Keys["b.txt"] = Keys([.. Wrote, (".letters.header", "{author} said:")]);
        driver = driver.WithUpdatedAnalyzerConfigOptions(options).RunGenerators(compilation);
        Assert.Empty(Recomputed(driver));

        options = options.Copy();
        options.Keys["b.txt"] = Keys([.. Wrote, (".board.marker", "Answers")]);
        options.Keys["c.txt"] = Keys(Wrote);
        driver = driver.WithUpdatedAnalyzerConfigOptions(options).RunGenerators(compilation);
        Assert.Equal(["b.txt", "c.txt"], Recomputed(driver));
    }

    [Fact]
    public void What_is_generated_carries_the_declared_shape()
    {
        LoadedCorpus corpus = GeneratorHarness.Run(new TestSeed("a.txt", Text) { Keys = Keys(Wrote) }, new TestSeed("b.txt", Text)).Load();

        Assert.Equal(2, (int)corpus.Articles[0].Thread.Comments.Count);
        Assert.Equal("board", (string)corpus.Articles[0].Thread.Shape);
        Assert.Null((object?)corpus.Articles[1].Thread);
    }

    internal static ImmutableDictionary<string, string> Keys(IEnumerable<(string Part, string Value)> settings) =>
        settings.ToImmutableDictionary(setting => "seedbed_shape" + setting.Part, setting => setting.Value, StringComparer.OrdinalIgnoreCase);

    private static CSharpGeneratorDriver Start(ChangingOptions options, out Compilation compilation)
    {
        compilation = Target.Default.CreateCompilation();
        return CSharpGeneratorDriver.Create(
            [new SeedGenerator().AsSourceGenerator()],
            new[] { "a.txt", "b.txt", "c.txt" }.Select(name => new TestSeed(name, Text)),
            Target.Default.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The seeds that were described anew, by their names.</summary>
    private static IEnumerable<string> Recomputed(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedSteps[Steps.DescribeSeeds]
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New or IncrementalStepRunReason.Unchanged)
        .Select(output => ((Spec.SeedOutcome)output.Value).File.Path)
        .Order(StringComparer.Ordinal);

    private static SeedFile Find(TestSeed seed) => SeedFile.TryRead(seed, new TestOptions())!;

    private static SeedReading Read(string text, params (string Part, string Value)[] settings)
    {
        var seed = new TestSeed("a.txt", text) { Keys = Keys(settings) };
        return SeedReading.Of(Find(seed), seed.GetText());
    }

    /// <summary>Options of seeds that change while the seeds do not, as when a configuration file is edited.</summary>
    private sealed class ChangingOptions : AnalyzerConfigOptionsProvider
    {
        private readonly TestOptions _usual = new();

        public Dictionary<string, ImmutableDictionary<string, string>> Keys { get; private init; } = new(StringComparer.Ordinal);

        public override AnalyzerConfigOptions GlobalOptions => _usual.GlobalOptions;

        public ChangingOptions Copy() => new() { Keys = new(Keys, StringComparer.Ordinal) };

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _usual.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            string name = Path.GetFileName(textFile.Path);
            return _usual.GetOptions(new TestSeed(name, Text) { Keys = Keys.GetValueOrDefault(name, ImmutableDictionary<string, string>.Empty) });
        }
    }
}
