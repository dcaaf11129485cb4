using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Tests;

/// <summary>What a consumer compiles for.</summary>
internal sealed record Target(string Name, LanguageVersion Language, IEnumerable<MetadataReference> References, params string[] Symbols)
{
    public static Target NetStandard20 { get; } = new("netstandard2.0, C# 9", LanguageVersion.CSharp9, ReferenceAssemblies.NetStandard20);

    public static Target Net472 { get; } = new("net472, C# 9", LanguageVersion.CSharp9, ReferenceAssemblies.Net472);

    public static Target Net80 { get; } = new("net8.0", LanguageVersion.Latest, ReferenceAssemblies.Net80, "NET8_0_OR_GREATER");

    public static Target Net100 { get; } = new(
        "net10.0", LanguageVersion.Latest, FrameworkOfTheTests(), "NET8_0_OR_GREATER", "NET10_0_OR_GREATER");

    public static IReadOnlyList<Target> All { get; } = [NetStandard20, Net472, Net80, Net100];

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
