using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Tests;

/// <summary>A generator that gives what a test wants compared.</summary>
/// <param name="emit">What it does.</param>
internal sealed class SampleGenerator(Action<SourceProductionContext> emit) : IIncrementalGenerator
{
    /// <summary>A source that is there before anything is compiled; null for none.</summary>
    private string? Initial { get; init; }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        if (Initial is { } hintName)
        {
            context.RegisterPostInitializationOutput(initial => initial.AddSource(hintName, SourceText.From("// initial\n", Encoding.UTF8)));
        }

        context.RegisterSourceOutput(context.ParseOptionsProvider, (production, _) => emit(production));
    }

    /// <summary>A run that gave sources.</summary>
    public static GeneratorDriver Giving(params (string HintName, string Text)[] sources) => Run(new SampleGenerator(context => Add(context, sources)));

    /// <summary>A run that gave a source before anything was compiled, and another.</summary>
    public static GeneratorDriver GivingInitially(string hintName, params (string HintName, string Text)[] sources) =>
        Run(new SampleGenerator(context => Add(context, sources)) { Initial = hintName });

    /// <summary>A run that gave diagnostics.</summary>
    public static GeneratorDriver Reporting(params Diagnostic[] diagnostics) => Run(new SampleGenerator(context => Array.ForEach(diagnostics, context.ReportDiagnostic)));

    /// <summary>A run in which generators failed.</summary>
    public static GeneratorDriver Failing(params Exception[] exceptions) =>
        Run([.. exceptions.Select(exception => new SampleGenerator(_ => throw exception))]);

    private static GeneratorDriver Run(params SampleGenerator[] generators) =>
        CSharpGeneratorDriver.Create(generators).RunGenerators(CSharpCompilation.Create("Sample"));

    private static void Add(SourceProductionContext context, IEnumerable<(string HintName, string Text)> sources)
    {
        foreach ((string hintName, string text) in sources)
        {
            context.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
        }
    }
}
