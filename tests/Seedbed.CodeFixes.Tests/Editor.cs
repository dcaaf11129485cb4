using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators;
using Seedbed.Generators.Analyze;
using Seedbed.Generators.Tests;

namespace Seedbed.CodeFixes.Tests;

/// <summary>An editor with one project that has seeds, and one C# file that somebody writes.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private static readonly MetadataReference[] Framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _file;
    private Solution _solution;

    public Editor(string code, params TestSeed[] seeds)
        : this(code, corpus: null, seeds)
    {
    }

    /// <param name="code">What the file says.</param>
    /// <param name="corpus">A corpus that the project references; null where its seeds are its own.</param>
    /// <param name="seeds">The project's seeds.</param>
    public Editor(string code, MetadataReference? corpus, params TestSeed[] seeds)
    {
        var project = ProjectId.CreateNewId();
        IEnumerable<MetadataReference> references = corpus is null ? Framework : Framework.Append(corpus);
        _solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "Project", "Project", LanguageNames.CSharp, parseOptions: ParseOptions, metadataReferences: references,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
        foreach (SyntaxTree tree in seeds.Length == 0 ? [] : Generate(seeds))
        {
            _solution = _solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(tree.FilePath), tree.GetText());
        }

        _file = DocumentId.CreateNewId(project);
        _solution = _solution.AddDocument(_file, "File.cs", SourceText.From(code));
    }

    /// <summary>What the file says now.</summary>
    public string Code => File.GetTextAsync().GetAwaiter().GetResult().ToString();

    private Document File => _solution.GetDocument(_file)!;

    /// <summary>Seeds as a reference to their compiled corpus.</summary>
    public static MetadataReference Compile(params TestSeed[] seeds) =>
        CSharpCompilation.Create("Corpus", Generate(seeds), Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    /// <summary>The findings in the file, in the order of their places; the file must compile.</summary>
    public IReadOnlyList<Diagnostic> Find()
    {
        Compilation compilation = File.Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> findings = compilation.WithAnalyzers([new IdAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>What is offered at the first finding.</summary>
    public IReadOnlyList<CodeAction> Offer()
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(File, Find()[0], (action, _) => actions.Add(action), CancellationToken.None);
        new UnknownIdFix().RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return actions;
    }

    /// <summary>Takes an offer at the first finding.</summary>
    public void Take(string title) => Apply(Offer().Single(action => action.Title == title));

    public void Dispose() => _workspace.Dispose();

    private static ImmutableArray<SyntaxTree> Generate(TestSeed[] seeds) =>
        CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], seeds, ParseOptions, new TestOptions())
            .RunGenerators(CSharpCompilation.Create("Project", references: Framework)).GetRunResult().GeneratedTrees;

    private void Apply(CodeAction action) =>
        _solution = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
