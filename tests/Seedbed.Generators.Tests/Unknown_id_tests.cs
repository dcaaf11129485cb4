using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Analyze;
using Seedbed.TestKit;

namespace Seedbed.Generators.Tests;

/// <summary>Calls with an id that does not exist: SEED6006, the only rule about C# code. Its places are marked <c>[|</c> and <c>|]</c>.</summary>
public sealed class Unknown_id_tests
{
    private const string NestedClass = "namespace Mine { public static class Seeds { public static string Find(string id) => id; } }";

    private const string Long = "A-long-name-whose-beginning-says-little-and-whose-end-is-what-tells-one-from-another-and-so-it-is-shown-";

    private static readonly TestSeed[] Seeds =
    [
        Thread("garden.txt", "One.", "Two.", "Three."), new("garden2.txt", "Text."), new("class.txt", "Text."), new("it's \"quoted\".txt", "Text."),
        Thread("board/001_a.txt", "One."), new("board/2016/deep.txt", "Text."), new("a#c0.txt", "Text."),
    ];

    private static readonly Lazy<CSharpCompilation> Corpus = new(() => GeneratorHarness.Run(Seeds).Compile());

    [Theory]
    [InlineData("Seeds.Find([|\"gardn\"|])", "There is no article with the id 'gardn'; nearest: 'garden', 'garden2', 'a#c0'")]
    [InlineData("Seeds.Find(id: [|\"gardn\"|])", "There is no article with the id 'gardn'; nearest: 'garden', 'garden2', 'a#c0'")]
    [InlineData("Seeds.TryFind([|\"Class\"|], out _)", "There is no article with the id 'Class'; nearest: 'class', *")]
    [InlineData("Seeds.TryFind(article: out _, id: [|\"Class\"|])", "There is no article with the id 'Class'; nearest: 'class', *")]
    [InlineData("Seeds.Find([|\"" + Long + "one\"|])", "There is no article with the id '" + Long + "one'; nearest: *")]
    [InlineData("Seeds.board.Find([|\"001_a\"|])", "There is no article with the id '001_a' in Seeds.board; nearest: *")]
    [InlineData("Seeds.board.Find([|Seeds.Ids.garden|])", "There is no article with the id 'garden' in Seeds.board; nearest: *")]
    [InlineData("Seeds.board._2016.Find([|Seeds.board.Ids.Article001|])", "There is no article with the id 'board/001_a' in Seeds.board._2016; nearest: 'board/2016/deep'")]
    [InlineData("Seeds.Find([|\"gar\" + \"dn\"|])", "There is no article with the id 'gardn'; *")]
    [InlineData("Seeds.Find([|$\"{Seeds.Ids.garden}s\"|])", "There is no article with the id 'gardens'; nearest: 'garden', *")]
    [InlineData("Seeds.Find([|nameof(Seeds.Articles)|])", "There is no article with the id 'Articles'; *")]
    [InlineData("Seeds.Find(([|\"gardn\"|]))", "There is no article with the id 'gardn'; *")]
    [InlineData("Seeds.Find([|\"\"|])", "There is no article with the id ''; *")]
    [InlineData("Seeds.Find([|\"one\\ntwo\\u202E\"|])", "There is no article with the id 'one\\u000Atwo\\u202E'; *")]
    [InlineData("Find([|\"gardn\"|])", "There is no article with the id 'gardn'; *")]
    [InlineData("Other.Find([|\"gardn\"|])", "There is no article with the id 'gardn'; *")]
    [InlineData("Seeds.FindComment([|\"gardn#c2\"|])", "There is no comment with the id 'gardn#c2'; nearest: 'garden#c2', 'board/001_a#c0'")]
    [InlineData("Seeds.FindComment([|\"garden\"|])", "There is no comment with the id 'garden'; nearest: 'garden#c0', 'board/001_a#c0'")]
    [InlineData("Seeds.FindComment([|\"garden2\"|])", "There is no comment with the id 'garden2': 'garden2' has no comments")]
    [InlineData("Seeds.FindComment([|\"garden2#c0\"|])", "There is no comment with the id 'garden2#c0': 'garden2' has no comments")]
    [InlineData("Seeds.TryFindComment([|\"garden#c3\"|], out _)", "There is no comment with the id 'garden#c3'; those of 'garden' end with 'garden#c2'")]
    [InlineData("Seeds.FindComment([|\"garden#c-1\"|])", "There is no comment with the id 'garden#c-1'; those of 'garden' end with 'garden#c2'")]
    [InlineData("Seeds.FindComment([|Seeds.Ids.garden + \"#c02\"|])", "There is no comment with the id 'garden#c02'; that one is written 'garden#c2'")]
    [InlineData("Seeds.board._2016.FindComment([|\"board/001_a#c0\"|])", "There is no comment with the id 'board/001_a#c0' in Seeds.board._2016: there are none at all")]
    public void An_id_that_does_not_exist_is_a_finding_at_the_argument(string call, string? message) => AssertFound(Corpus.Value, call, message);

    [Theory]
    [InlineData("Seeds.Find(Seeds.Ids.garden)")]
    [InlineData("Seeds.Find(\"it's \\\"quoted\\\"\")")]
    [InlineData("Seeds.Find(Seeds.board.Ids.Article001)")]
    [InlineData("Seeds.Find(\"a#c0\")")]
    [InlineData("Seeds.board.Find(\"board/2016/deep\")")]
    [InlineData("Seeds.board._2016.TryFind(\"board/2016/deep\", out _)")]
    [InlineData("Seeds.FindComment(\"garden#c0\")")]
    [InlineData("Seeds.FindComment(Seeds.Ids.garden + \"#c2\")")]
    [InlineData("Seeds.board.FindComment(\"board/001_a#c0\")")]
    [InlineData("Seeds.TryFindComment(\"board/001_a#c0\", out _)")]
    public void An_id_that_exists_is_none(string call) => AssertFound(Corpus.Value, call, message: null);

    [Theory]
    [InlineData("Seeds.Find(null!)")]
    [InlineData("Seeds.Find(default(string)!)")]
    [InlineData("Seeds.Find(variable)")]
    [InlineData("Seeds.Find(variable + \"x\")")]
    [InlineData("System.Linq.Enumerable.Select(new[] { \"gardn\" }, Seeds.Find)")]
    [InlineData("Seeds.ByTitle(\"gardn\")")]
    [InlineData("Mine.Seeds.Find(\"gardn\")")]
    [InlineData("System.Array.Find(new[] { \"gardn\" }, _ => true)!")]
    public void What_asks_for_no_constant_id_of_a_corpus_is_let_alone(string call) => AssertFound(Corpus.Value, call, message: null);

    [Fact]
    public void Nothing_is_found_exactly_where_a_call_fails_at_run_time()
    {
        string[] ends = ["", "#", "#c", "#c0", "#c1", "#c2", "#c3", "#c00", "#c-0", "#c+1", "#c 1", "#c1 ", "#C1", "#c0x1", "#c\u0661", "#c2147483648", "#c0#c0", "#x#c0", "#c0#"];
        string[] ids = [.. from start in (string[])["garden", "Garden", "garden2", "board/001_a", "board", "a#c0", "a", ""] from end in ends select start + end];
        LoadedCorpus loaded = GeneratorHarness.Run(Seeds).Load();
        INamedTypeSymbol type = Corpus.Value.GetTypeByMetadataName("Test.Corpus.Seeds")!;
        var lookup = new IdLookup(Tables(Corpus.Value).Of(type)!, type);

        Assert.All(ids, id =>
        {
            Assert.Equal(Succeeds(() => loaded.Call("Find", id)), lookup.FindArticle(id) is null);
            Assert.Equal(Succeeds(() => loaded.Call("FindComment", id)), lookup.FindComment(id) is null);
        });
    }

    [Fact]
    public void Every_suggestion_is_an_id_that_exists()
    {
        INamedTypeSymbol type = Corpus.Value.GetTypeByMetadataName("Test.Corpus.Seeds")!;
        var lookup = new IdLookup(Tables(Corpus.Value).Of(type)!, type);

        Assert.All((string[])["gardn", "", "garden#c0"], id =>
            Assert.All(lookup.FindArticle(id)!.Suggestions, suggestion => Assert.Null(lookup.FindArticle(suggestion.Id))));
        Assert.All((string[])["gardn#c1", "", "garden", "garden#c7", "garden#c007", "garden#c01", "x#c1"], id =>
            Assert.All(lookup.FindComment(id)!.Suggestions, suggestion => Assert.Null(lookup.FindComment(suggestion.Id))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_corpus_that_is_referenced_is_known_as_well(bool isReferenceAssembly)
    {
        using var image = new MemoryStream();
        Assert.True(Corpus.Value.Emit(image, options: new(metadataOnly: isReferenceAssembly, includePrivateMembers: !isReferenceAssembly)).Success);
        image.Position = 0;
        CSharpCompilation tests = Target.Default.CreateCompilation("Tests").AddReferences(MetadataReference.CreateFromStream(image));

        AssertFound(tests, "Seeds.Find([|\"gardn\"|])", "There is no article with the id 'gardn'; nearest: 'garden', *");
        AssertFound(tests, "Seeds.FindComment([|\"garden#c3\"|])", "* those of 'garden' end with 'garden#c2'");
        AssertFound(tests, "Seeds.FindComment(Seeds.board.Ids.Article001 + \"#c0\")", message: null);
    }

    [Fact]
    public void Corpora_that_do_not_share_their_types_are_known_each()
    {
        CSharpCompilation other = GeneratorHarness.Run(new TestOptions(("RootNamespace", "Other"), ("SeedsClass", "class")), new TestSeed("tulips.txt", "Text.")).Compile().WithAssemblyName("Other");
        CSharpCompilation tests = Target.Default.CreateCompilation("Tests").AddReferences(Corpus.Value.ToMetadataReference(), other.ToMetadataReference());

        AssertFound(tests, "Seeds.Find([|global::Other.@class.Ids.tulips|])", "There is no article with the id 'tulips'; *");
        AssertFound(tests, "global::Other.@class.Find([|\"garden\"|])", "There is no article with the id 'garden'; nearest: 'tulips'");
    }

    [Fact]
    public void A_corpus_without_articles_has_nothing_to_suggest() => AssertFound(
        GeneratorHarness.Run().Compile(),
        "Seeds.TryFind([|\"garden\"|], out _)", "There is no article with the id 'garden': there are none at all");

    [Fact]
    public void The_examples_of_the_page_are_true()
    {
        string[] blocks = [.. Repository.Read("docs/rules/SEED6006.md").Split("```").Where((_, i) => i % 2 == 1)];
        CSharpCompilation corpus = GeneratorHarness.Run(
            Thread("garden.txt", [.. Enumerable.Range(0, 44).Select(i => $"Text {i}.")]), new TestSeed("tulips.txt", "Text.")).Compile();

        Assert.Equal(blocks[1].Split('\n')[1..^1], Example(blocks[0]).Select(finding =>
            $"Notes.cs{AnalyzerHarness.Show(finding)}: {finding.GetMessage(null)}"));
        Assert.Empty(Example(blocks[2]));

        ImmutableArray<Diagnostic> Example(string block) => Run(
            corpus.WithOptions(corpus.Options.WithOutputKind(OutputKind.ConsoleApplication)),
            block["csharp\n".Length..] + "partial class Program { static string[] arguments = []; }",
            "global using Seedbed; global using Test.Corpus;");
    }

    [Fact]
    public void Generated_code_is_let_alone() =>
        Assert.Empty(Run(Corpus.Value, "// <auto-generated/>\nclass Tool { object Get() => Test.Corpus.Seeds.Find(\"gardn\"); }"));

    [Fact]
    public void A_place_or_a_project_can_do_without_the_rule()
    {
        const string Call = "class Tool { object Get() => Test.Corpus.Seeds.Find(\"gardn\"); }";
        CompilationOptions options = Corpus.Value.Options;

        Assert.Empty(Run(Corpus.Value, "#pragma warning disable SEED6006\n" + Call).Where(finding => !finding.IsSuppressed));
        Assert.Empty(Run(Corpus.Value.WithOptions(options.WithSpecificDiagnosticOptions([new("SEED6006", ReportDiagnostic.Suppress)])), Call));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Run(Corpus.Value.WithOptions(options.WithSyntaxTreeOptionsProvider(new AsErrors())), Call)).Severity);
        Assert.Equal("(1,53): warning SEED6006", AnalyzerHarness.Show(Assert.Single(Run(Corpus.Value, Call))));
    }

    [Fact]
    public void Where_no_corpus_is_in_reach_nothing_is_done()
    {
        Assert.Equal(0, OperationActions(Target.Default.CreateCompilation("Tests", "class Tool { }")));
        Assert.Equal(1, OperationActions(Corpus.Value));
    }

    [Fact]
    public void A_corpus_is_read_once_whichever_of_its_classes_is_called()
    {
        IdTables tables = Tables(Corpus.Value);
        string[] classes = ["Test.Corpus.Seeds", "Test.Corpus.Seeds+board", "Test.Corpus.Seeds+board+_2016"];

        Assert.Single(classes.Select(name => tables.Of(Corpus.Value.GetTypeByMetadataName(name)!)).Distinct());
        Assert.Null(tables.Of(Corpus.Value.GetTypeByMetadataName("Test.Corpus.Seeds+Ids")!));
        Assert.Null(tables.Of(Corpus.Value.GetTypeByMetadataName("Test.Corpus.Seeds_Corpus")!));
    }

    [Fact]
    public void Classes_of_ids_say_how_many_comments_their_articles_have()
    {
        Assert.Equal("garden 3", Argument("Test.Corpus.Seeds+Ids"));
        Assert.Equal("Article001 1", Argument("Test.Corpus.Seeds+board+Ids"));
        Assert.Equal("", Argument("Test.Corpus.Seeds+board+_2016+Ids"));

        static object? Argument(string type) => Corpus.Value.GetTypeByMetadataName(type)!.GetAttributes().Single().ConstructorArguments.Single().Value;
    }

    private static TestSeed Thread(string path, params string[] comments) =>
        new(path, "Title\n\nBody.\n\nComment viewing options\n" + string.Concat(comments.Select((text, i) => $"\nFern{i}'s picture\n\n{text}\n")));

    private static IdTables Tables(Compilation compilation) => new(compilation.GetTypesByMetadataName(IdTable.MarkType));

    private static bool Succeeds(Action call)
    {
        try
        {
            call();
            return true;
        }
        catch (KeyNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Compiles a call and compares what is found with the marked place; without a message nothing is to be found.</summary>
    private static void AssertFound(CSharpCompilation compilation, string call, string? message)
    {
        string marked = $$"""
            using static Test.Corpus.Seeds;
            using Other = Test.Corpus.Seeds;
            namespace Test.Corpus.Users { class Tool { object Get(string variable) => {{call}}; } }
            {{NestedClass}}
            """;
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;

        IReadOnlyList<Diagnostic> findings = Run(compilation, marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

        if (message is null)
        {
            Assert.Empty(findings);
            return;
        }

        Diagnostic finding = Assert.Single(findings);
        Assert.Equal(TextSpan.FromBounds(start, end), finding.Location.SourceSpan);
        Assert.Matches("^" + System.Text.RegularExpressions.Regex.Escape(message).Replace("\\*", ".*", StringComparison.Ordinal) + "$", finding.GetMessage(null));
    }

    private static ImmutableArray<Diagnostic> Run(Compilation compilation, params string[] files)
    {
        Compilation compiled = compilation.AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file, Target.Default.ParseOptions)));
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> findings = compiled.WithAnalyzers([new IdAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.All(findings, finding => Assert.Equal("SEED6006", finding.Id));
        return findings;
    }

    private static int OperationActions(Compilation compilation)
    {
        var analyzer = new IdAnalyzer();
        CompilationWithAnalyzers run = compilation.WithAnalyzers([analyzer]);
        run.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        AnalyzerTelemetryInfo telemetry = run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult();
        return telemetry.OperationActionsCount;
    }

    /// <summary>What <c>dotnet_diagnostic.SEED6006.severity = error</c> in an <c>.editorconfig</c> amounts to.</summary>
    private sealed class AsErrors : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Error;
            return diagnosticId == "SEED6006";
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
