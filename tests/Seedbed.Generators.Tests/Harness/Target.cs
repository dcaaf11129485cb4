using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Tests;

/// <summary>What a consumer compiles for.</summary>
internal sealed partial record Target(string Name, LanguageVersion Language, IEnumerable<MetadataReference> References, params string[] Symbols)
{
    /// <summary>An empty project: every warning on, documentation checked.</summary>
    public CSharpCompilation CreateCompilation(string assemblyName = "Corpus", params string[] sources) => CSharpCompilation.Create(
        assemblyName,
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public CSharpParseOptions ParseOptions { get; } = new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Symbols);

    public override string ToString() => Name;

    /// <summary>The framework on which the tests run is net10.0, and there are no reference assemblies of it in a package.</summary>
    private static IEnumerable<MetadataReference> FrameworkOfTheTests() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
}
