namespace Seedbed.Package.Tests;

/// <summary>The oldest compiler that the package is for loads what is packed: the files themselves, not the projects they come from.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Compiler_tests(Workplace workplace) : IConsumerProjects
{
    /// <summary>A compiler of its own: loads the assemblies that it is given, and prints what was generated of a seed.</summary>
    private const string Compiler = """
        using System.Reflection;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.CodeFixes;
        using Microsoft.CodeAnalysis.CSharp;
        using Microsoft.CodeAnalysis.Diagnostics;
        using Microsoft.CodeAnalysis.Text;

        var generators = new List<ISourceGenerator>();
        int analyzers = 0;
        foreach (string path in args)
        {
            var reference = new AnalyzerFileReference(path, new Loader());
            reference.AnalyzerLoadFailed += (_, failure) => Console.WriteLine($"{Path.GetFileName(path)}: {failure.ErrorCode} {failure.Message}");
            generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
            analyzers += reference.GetAnalyzers(LanguageNames.CSharp).Length;
        }

        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Corpus", references: trusted.Select(path => MetadataReference.CreateFromFile(path)), options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(generators, [new Seed()], optionsProvider: new Options());
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out var diagnostics);

        Console.WriteLine($"Roslyn {typeof(Compilation).Assembly.GetName().Version}, {generators.Count} generator, {(analyzers > 0 ? "analyzers" : "no analyzer")}");
        Console.WriteLine($"{diagnostics.Length + output.GetDiagnostics().Count(one => one.Severity >= DiagnosticSeverity.Warning)} findings");
        Console.WriteLine(output.GetTypeByMetadataName("Seeds")?.GetMembers("garden").Single());
        foreach (string path in args)
        {
            foreach (Type type in Assembly.LoadFrom(path).GetExportedTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider))))
            {
                Console.WriteLine(string.Join(' ', ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds));
            }
        }

        sealed class Loader : IAnalyzerAssemblyLoader
        {
            public void AddDependencyLocation(string fullPath) { }
            public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
        }

        sealed class Seed : AdditionalText
        {
            public override string Path => "seeds/garden.txt";
            public override SourceText GetText(CancellationToken cancellation) =>
                SourceText.From("Garden Club\n\nIt meets.\n", System.Text.Encoding.UTF8);
        }

        sealed class Options : AnalyzerConfigOptionsProvider
        {
            public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.SeedsEnabled"] = "true" });
            public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;
            public override AnalyzerConfigOptions GetOptions(AdditionalText file) => new Values(new()
            {
                ["build_metadata.AdditionalFiles.SeedPath"] = "garden.txt", ["build_metadata.AdditionalFiles.SeedResource"] = "seedbed/garden.txt",
            });
        }

        sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
        """;

    static void IConsumerProjects.AddProjects(ConsumerSolution solution) => solution.Add("Compiler")
        .WithPlainProject("net10.0", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", """
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp.Workspaces" Version="4.8.0" />
            <PackageReference Include="System.Composition" Version="9.0.0" />
            """)
        .With("Program.cs", Compiler);

    [Fact]
    public void The_compiler_of_the_NET_8_SDK_loads_every_file_and_generates()
    {
        string[] packed = Directory.GetFiles(Path.Combine(workplace.ConsumersFolder, "packages/seedbed", PackageFile.Version, "analyzers/dotnet/cs"));

        DotNetRun run = workplace.Solution.Built("Compiler").Start(packed).MustSucceed();

        Assert.Equal(["Roslyn 4.8.0.0, 1 generator, analyzers", "0 findings", "Seeds.garden", "SEED6006"], run.Lines);
    }
}
