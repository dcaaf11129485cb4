using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Tests;

/// <summary>What came of a run.</summary>
internal sealed class GeneratorRun(GeneratorDriverRunResult result, Compilation compilation, ImmutableArray<TestSeed> seeds)
{
    // The compiler's own bookkeeping around our steps, tracked under its own names.
    private static readonly string[] OwnSteps =
    [
        Steps.ReadOptions, Steps.ReadProject, Steps.FindSeeds, Steps.ReadSuppressions, Steps.BeginSeeds, Steps.DescribeSeeds, Steps.ArrangeCorpus, Steps.DecideOnCorpus, Steps.CutPages, Steps.FindPages, Steps.OutlineCorpus, Steps.DescribeIndex,
        Steps.CompareArticles, Steps.CollectFailures, Steps.CheckBudget, Steps.FindModels, Steps.DecideOnModel,
    ];

    private readonly GeneratorRunResult _result = result.Results.Single();

    /// <summary>What the compiler says came of it.</summary>
    public GeneratorDriverRunResult Result => result;

    public IReadOnlyList<(string HintName, string Text)> Sources =>
        [.. _result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>Why each value of each step, and each output, was as it was.</summary>
    public IEnumerable<(string Step, IncrementalStepRunReason Reason)> Reasons =>
        OwnSteps.Where(_result.TrackedSteps.ContainsKey).SelectMany(name => ReasonsOf(name, _result.TrackedSteps[name]))
            .Concat(_result.TrackedOutputSteps.SelectMany(step => ReasonsOf(step.Key, step.Value)));

    /// <summary>The values that a step gave, with the reasons.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        _result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? [.. runs.SelectMany(run => run.Outputs)] : [];

    /// <summary>How many values of a step are new or changed.</summary>
    public int Recomputed(string step) => Outputs(step).Count(output =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed);

    /// <summary>How many generated files were written anew.</summary>
    public int Rewritten => _result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Count(output =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    public string Source(string hintName) => Sources.Single(source => source.HintName == hintName).Text;

    /// <summary>Compiles what was generated with every warning on, and fails if there is any.</summary>
    public CSharpCompilation Compile()
    {
        if (_result.Exception is { } exception)
        {
            throw exception;
        }

        var compiled = (CSharpCompilation)compilation.AddSyntaxTrees(_result.GeneratedSources.Select(source => source.SyntaxTree));
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        return compiled;
    }

    /// <summary>Compiles what was generated together with the seeds, as the build does, and loads it.</summary>
    /// <param name="replace">Gives a seed's resource other bytes, or none; for tests of what does not fit.</param>
    public LoadedCorpus Load(Func<TestSeed, byte[]?>? replace = null)
    {
        replace ??= seed => seed.Bytes;
        using var image = new MemoryStream();
        HashSet<string> reported = [.. Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path)];
        IEnumerable<ResourceDescription> resources = seeds
            .Where(seed => replace(seed) is not null && seed.Resource is not null && !reported.Contains(seed.Path))
            .DistinctBy(seed => seed.Resource)
            .Select(seed => new ResourceDescription(seed.Resource!, () => new MemoryStream(replace(seed)!), isPublic: true));
        Assert.Empty(Compile().Emit(image, manifestResources: resources).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext("corpus", isCollectible: true).LoadFromStream(image);
        return new LoadedCorpus(assembly);
    }

    private static IEnumerable<(string, IncrementalStepRunReason)> ReasonsOf(string name, IEnumerable<IncrementalGeneratorRunStep> runs) =>
        runs.SelectMany(run => run.Outputs).Select(output => (name, output.Reason));
}
