using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Emit;
using Seedbed.Generators.Parse;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators;

/// <summary>Turns a project's seeds into typed records: parse, describe, emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedGenerator : IIncrementalGenerator
{
    /// <summary>What there is room for; tests leave less.</summary>
    internal BudgetLimits Limits { get; init; } = BudgetLimits.OfAssembly;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Settings, and the files that the build marked as seeds.
        IncrementalValueProvider<AnalyzerConfigOptionsProvider> config = context.AnalyzerConfigOptionsProvider;
        IncrementalValueProvider<SeedOptions> options = config.Select(SeedOptions.Read).WithTrackingName(Steps.ReadOptions);
        IncrementalValuesProvider<SeedFile> files = context.AdditionalTextsProvider.Combine(config)
            .SelectMany(SeedFile.FindSeed).WithTrackingName(Steps.FindSeeds);

        // What the project has declared known; each seed gets its own part of it.
        IncrementalValueProvider<SuppressionTable> suppressions = context.AdditionalTextsProvider.Combine(config)
            .SelectMany(SuppressionTable.FindFile).Collect().Select(SuppressionTable.Read).WithTrackingName(Steps.ReadSuppressions);
        IncrementalValuesProvider<SeedTask> tasks = files.Combine(suppressions).Combine(options)
            .Select(SeedDescriber.Begin).WithTrackingName(Steps.BeginSeeds);

        // Each seed for itself: what is to be emitted of it, or why nothing can be.
        IncrementalValuesProvider<SeedOutcome> seeds = tasks.Select(SeedDescriber.Describe).WithTrackingName(Steps.DescribeSeeds);

        // All seeds together: their order and names. Taken apart again at once, so that an edit reaches only what it changed.
        IncrementalValueProvider<CorpusSpec> corpus = seeds.Collect().Combine(options)
            .Select(Arrange).WithTrackingName(Steps.ArrangeCorpus);
        IncrementalValueProvider<PageTable> table = corpus.Select(PageTable.Cut).WithTrackingName(Steps.CutPages);
        IncrementalValuesProvider<PageSpec> pages = seeds.Combine(table).SelectMany(PageTable.FindPage).WithTrackingName(Steps.FindPages);
        IncrementalValuesProvider<CorpusOutline> outline = corpus.SelectMany(CorpusSpec.GetOutline).WithTrackingName(Steps.OutlineCorpus);
        IncrementalValuesProvider<VariantsSpec> variants = corpus.SelectMany(VariantsWriter.Compare).WithTrackingName(Steps.CompareArticles);
        IncrementalValuesProvider<SeedFailure> failures = corpus.SelectMany(CorpusSpec.GetFailures).WithTrackingName(Steps.CollectFailures);
        IncrementalValuesProvider<BudgetReport> budget = corpus.SelectMany(CorpusSpec.GetBudget).WithTrackingName(Steps.CheckBudget);

        // The record types, unless a referenced assembly brings them; the class by which seeds are reached is for those who see them.
        IncrementalValueProvider<EquatableArray<ReferencedModel>> referenced = context.CompilationProvider
            .Select(ModelLookup.Find).WithTrackingName(Steps.FindModels);
        IncrementalValueProvider<ModelAccess> needed = corpus.Select(CorpusSpec.GetModel).WithTrackingName(Steps.DecideOnCorpus);
        IncrementalValueProvider<ModelPlan> model = needed.Combine(referenced).Select(ModelPlan.Decide).WithTrackingName(Steps.DecideOnModel);
        IncrementalValuesProvider<IndexSpec> index = outline.Combine(model)
            .Select(CorpusOutline.DescribeIndex).WithTrackingName(Steps.DescribeIndex);
        IncrementalValueProvider<string> project = config.Select(SeedOptions.ReadProject).WithTrackingName(Steps.ReadProject);

        // What the targets that write the lock and the baseline ask for; nothing in any other build.
        IncrementalValuesProvider<PromiseRequest> requests = config.SelectMany(PromiseEmitter.FindRequest)
            .Combine(context.AdditionalTextsProvider.Collect()).Combine(context.CompilationProvider).Select(PromiseEmitter.Join);

        context.RegisterSourceOutput(pages, PageEmitter.Emit);
        context.RegisterSourceOutput(index, IndexEmitter.Emit);
        context.RegisterSourceOutput(variants, VariantsEmitter.Emit);
        context.RegisterSourceOutput(model, ModelEmitter.Emit);
        context.RegisterSourceOutput(model.Combine(project), FailureReporter.ReportConflict);
        context.RegisterSourceOutput(failures, FailureReporter.ReportNotGenerated);
        context.RegisterSourceOutput(budget, FailureReporter.ReportBudget);
        context.RegisterSourceOutput(requests, PromiseEmitter.Emit);
    }

    private CorpusSpec Arrange((ImmutableArray<SeedOutcome> Outcomes, SeedOptions Options) input, CancellationToken cancellation) =>
        CorpusSpec.Arrange((input.Outcomes, input.Options, Limits), cancellation);
}
