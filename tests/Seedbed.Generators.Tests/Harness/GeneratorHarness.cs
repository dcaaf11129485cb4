using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seedbed.Generators.Tests;

/// <summary>
/// Runs the generator as a compiler does. Every run is followed by a second one after an edit of the C# code, and fails unless everything
/// but the look at the model types came from the cache: no test can forget to ask.
/// </summary>
internal sealed class GeneratorHarness
{
    private GeneratorDriver _driver;
    private ImmutableArray<AdditionalText> _seeds;
    private Compilation _compilation;

    private GeneratorHarness(
        Target target, AnalyzerConfigOptionsProvider options, IEnumerable<TestSeed> seeds, Compilation? compilation, SeedGenerator? generator = null)
    {
        _seeds = [.. seeds];
        _compilation = compilation ?? target.CreateCompilation();
        _driver = CSharpGeneratorDriver.Create(
            [(generator ?? new SeedGenerator()).AsSourceGenerator()],
            _seeds,
            target.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Runs once, for the usual target.</summary>
    public static GeneratorRun Run(params TestSeed[] seeds) => Run(Target.Default, seeds);

    /// <summary>Runs a generator that is not set up as usual.</summary>
    public static GeneratorRun Run(SeedGenerator generator, params TestSeed[] seeds) => Run(generator, new TestOptions(), seeds);

    public static GeneratorRun Run(SeedGenerator generator, TestOptions options, params TestSeed[] seeds) =>
        new GeneratorHarness(Target.Default, options, seeds, compilation: null, generator).Run();

    public static GeneratorRun Run(Target target, params TestSeed[] seeds) => Start(target, new TestOptions(), seeds).Run();

    public static GeneratorRun Run(TestOptions options, params TestSeed[] seeds) => Start(Target.Default, options, seeds).Run();

    public static GeneratorRun Run(Compilation compilation, params TestSeed[] seeds) =>
        Run(compilation, new TestOptions(), seeds);

    public static GeneratorRun Run(Compilation compilation, TestOptions options, params TestSeed[] seeds) =>
        new GeneratorHarness(Target.Default, options, seeds, compilation).Run();

    /// <summary>Sets up a project whose seeds change between runs.</summary>
    public static GeneratorHarness Start(params TestSeed[] seeds) => Start(Target.Default, new TestOptions(), seeds);

    /// <summary>Sets up a project with properties.</summary>
    public static GeneratorHarness Start(TestOptions options, params TestSeed[] seeds) => Start(Target.Default, options, seeds);

    /// <summary>Sets up a project with properties and references.</summary>
    public static GeneratorHarness Start(TestOptions options, Compilation compilation, params TestSeed[] seeds) =>
        new(Target.Default, options, seeds, compilation);

    /// <summary>Runs the generator, and once more after an edit of the C# code.</summary>
    public GeneratorRun Run()
    {
        GeneratorRun run = RunOnce();
        EditCSharp();
        GeneratorRun again = RunOnce();
        AssertCached(again);
        Assert.Equal(run.Sources.Select(source => source.Text), again.Sources.Select(source => source.Text));
        return run;
    }

    /// <summary>Runs the generator; for tests that look at what a change recomputes.</summary>
    public GeneratorRun RunOnce()
    {
        _driver = _driver.RunGenerators(_compilation);
        return new GeneratorRun(_driver.GetRunResult(), _compilation, [.. _seeds.Cast<TestSeed>()]);
    }

    public void EditCSharp() => _compilation = _compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText($"class Edit{_compilation.SyntaxTrees.Count()};", (CSharpParseOptions)_driver.GetParseOptions()));

    /// <summary>Gives the project other properties.</summary>
    public void Set(TestOptions options) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(options);

    public void Replace(int index, TestSeed seed)
    {
        _driver = _driver.ReplaceAdditionalText(_seeds[index], seed);
        _seeds = _seeds.SetItem(index, seed);
    }

    public void Add(TestSeed seed)
    {
        _driver = _driver.AddAdditionalTexts([seed]);
        _seeds = _seeds.Add(seed);
    }

    public void Remove(int index)
    {
        _driver = _driver.RemoveAdditionalTexts([_seeds[index]]);
        _seeds = _seeds.RemoveAt(index);
    }

    /// <summary>Replaces all files at once, as when a project is loaded again.</summary>
    public void ReplaceAll(params TestSeed[] seeds) => Reorder(_ => seeds);

    public void Reorder(Func<IEnumerable<AdditionalText>, IEnumerable<AdditionalText>> order)
    {
        _seeds = [.. order(_seeds)];
        _driver = _driver.ReplaceAdditionalTexts(_seeds);
    }

    private static GeneratorHarness Start(Target target, TestOptions options, IEnumerable<TestSeed> seeds) =>
        new(target, options, seeds, compilation: null);

    private static void AssertCached(GeneratorRun run)
    {
        foreach ((string step, IncrementalStepRunReason reason) in run.Reasons)
        {
            bool isExpected = reason == IncrementalStepRunReason.Cached
                || (reason == IncrementalStepRunReason.Unchanged && step == Steps.FindModels);
            Assert.True(isExpected, $"An edit of C# code recomputed the step {step}: {reason}.");
        }
    }
}

file static class DriverExtensions
{
    /// <summary>The driver keeps its parse options to itself; an edit must use the same ones.</summary>
    public static ParseOptions GetParseOptions(this GeneratorDriver driver) =>
        driver.GetRunResult().GeneratedTrees.FirstOrDefault()?.Options ?? new CSharpParseOptions(LanguageVersion.Latest);
}
