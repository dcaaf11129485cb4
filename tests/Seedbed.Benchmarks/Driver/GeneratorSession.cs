using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Benchmarks;

/// <summary>A project that is open in an editor: its generator runs again after each edit.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private readonly MemorySeed[] _seeds;
    private GeneratorDriver _driver;

    /// <summary>Opens a project.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="seeds">The project's documents.</param>
    /// <param name="tracksSteps">Whether to note why each step ran, which itself costs time and memory.</param>
    public GeneratorSession(IIncrementalGenerator generator, IEnumerable<MemorySeed> seeds, bool tracksSteps = false)
    {
        _seeds = [.. seeds];
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            _seeds,
            ParseOptions,
            new MemoryOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
    }

    /// <summary>The project's own code.</summary>
    public CSharpCompilation Code { get; private set; } = CSharpCompilation.Create(
        "Made", [CSharpSyntaxTree.ParseText("namespace Made;", ParseOptions)], FrameworkReferences(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What came of the last run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The project's code with all that was generated.</summary>
    public Compilation Compilation => Code.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));

    /// <summary>Runs the generator, as far as anything changed.</summary>
    public void Run() => _driver = _driver.RunGenerators(Code);

    /// <summary>Changes a document.</summary>
    public void Edit(int index, Func<string, string> change)
    {
        var edited = new MemorySeed(_seeds[index].SeedPath, change(_seeds[index].Content));
        _driver = _driver.ReplaceAdditionalText(_seeds[index], edited);
        _seeds[index] = edited;
    }

    /// <summary>Changes the project's own code.</summary>
    public void EditCode() => Code = Code.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{Code.SyntaxTrees.Length};", ParseOptions));

    /// <summary>The generated files by name.</summary>
    public ImmutableDictionary<string, string> Files() =>
        Result.GeneratedSources.ToImmutableDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    private static IEnumerable<MetadataReference> FrameworkReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
}
