using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Tests;

/// <summary>Where a project has its record types from, who may use them, and what is said when they do not fit.</summary>
public sealed class Model_sharing_tests
{
    private static readonly TestSeed Seed = new("garden.txt", "Garden Club Meets\n\nThe club meets at ten.\n");

    [Fact]
    public void The_generator_writes_for_the_version_of_the_contract_that_it_emits()
    {
        GeneratorRun run = GeneratorHarness.Run(Referencing(GeneratorHarness.Run(Seed).Compile()), Seed);

        run.Compile();
        Assert.DoesNotContain(run.Sources, source => IsModel(source.HintName));
        Assert.Contains(run.Sources, source => source.HintName == "Seeds.g.cs");
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Record_types_that_a_reference_keeps_to_itself_are_emitted_again()
    {
        GeneratorRun run = GeneratorHarness.Run(Referencing(Internal().Compile()), Seed);

        run.Compile();
        Assert.Contains(run.Sources, source => source.HintName == "Seedbed.Article.g.cs");
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void An_internal_corpus_has_no_public_type()
    {
        CSharpCompilation compiled = Internal(new TestSeed("board/one.txt", "Text.")).Compile();

        Assert.All(AllTypes(compiled.Assembly.GlobalNamespace), type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
        Assert.NotNull(compiled.GetTypeByMetadataName("Test.Corpus.Seeds+board"));
    }

    [Fact]
    public void A_friend_of_an_internal_corpus_shares_its_record_types_and_keeps_its_seeds_to_itself()
    {
        CSharpCompilation first = (CSharpCompilation)Internal().Compile().AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Second\")]", Target.Default.ParseOptions));

        GeneratorRun run = GeneratorHarness.Start(new TestOptions(("RootNamespace", "Test.Second")), Referencing(first), Seed).Run();

        Assert.DoesNotContain(run.Sources, source => IsModel(source.HintName));
        Assert.Equal(Accessibility.Internal, run.Compile().GetTypeByMetadataName("Test.Second.Seeds")!.DeclaredAccessibility);
    }

    [Fact]
    public void A_project_for_the_model_alone_emits_the_record_types_and_no_seeds()
    {
        GeneratorRun run = GeneratorHarness.Run(new TestOptions(("SeedsModelOnly", "true")), Seed);

        run.Compile();
        Assert.NotEmpty(run.Sources);
        Assert.All(run.Sources, source => Assert.True(IsModel(source.HintName), source.HintName));
        Assert.Empty(GeneratorHarness.Run(new TestOptions(("SeedsModelOnly", "true"), ("SeedsEnabled", "false")), Seed).Sources);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Record_types_of_another_version_are_an_error_of_the_project_that_references_them(string isEnabled)
    {
        CSharpCompilation old = Target.Default.CreateCompilation(
            "Old", "namespace Seedbed { public static class SeedPage { public const int ContractVersion = 1; } }");
        CSharpCompilation current = GeneratorHarness.Run(Seed).Compile().WithAssemblyName("Current");

        GeneratorRun run = GeneratorHarness.Start(
            new TestOptions(("SeedsEnabled", isEnabled)), Target.Default.CreateCompilation("Third").AddReferences(old.ToMetadataReference(), current.ToMetadataReference())).Run();

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("SEED6008", error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Equal("my project/a;b.csproj", error.Location.GetLineSpan().Path);
        Assert.Matches("^The record types in 'Old' are of contract version 1, and [0-9]+ is needed here; ", error.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Two_references_that_bring_the_record_types_each_are_one_error_that_names_both()
    {
        CSharpCompilation first = GeneratorHarness.Run(Seed).Compile().WithAssemblyName("First");
        CSharpCompilation second = GeneratorHarness.Run(Seed).Compile().WithAssemblyName("Second");
        CSharpCompilation third = Target.Default.CreateCompilation("Third").AddReferences(second.ToMetadataReference(), first.ToMetadataReference());

        GeneratorRun run = GeneratorHarness.Start(new TestOptions(("RootNamespace", "Test.Third")), third, Seed).Run();

        Assert.StartsWith("'First' and 'Second' bring the record types each", Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(0, Assert.Single(run.Diagnostics).WarningLevel);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, Assert.Single(run.Diagnostics).Descriptor.CustomTags);
        run.Compile();
        Assert.Empty(GeneratorHarness.Start(new TestOptions(("SeedsEnabled", "false")), third).Run().Diagnostics);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_reference_with_an_alias_of_its_own_is_out_of_reach(int version)
    {
        CSharpCompilation first = WithVersion(GeneratorHarness.Run(Seed).Compile(), version);
        CSharpCompilation second = Target.Default.CreateCompilation("Second").AddReferences(first.ToMetadataReference(["other"]));

        GeneratorRun run = GeneratorHarness.Run(second, Seed);

        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Sources, source => source.HintName == "Seedbed.Article.g.cs");
        run.Compile();
    }

    [Fact]
    public void Record_types_of_another_version_are_told_once_and_not_by_each_line_of_generated_code()
    {
        CSharpCompilation old = WithVersion(GeneratorHarness.Run(Seed).Compile(), 0);

        GeneratorRun run = GeneratorHarness.Start(new TestOptions(("RootNamespace", "Test.Second")), Referencing(old), Seed).Run();

        Assert.Equal("SEED6008", Assert.Single(run.Diagnostics).Id);
        run.Compile();
    }

    private static CSharpCompilation WithVersion(CSharpCompilation corpus, int version)
    {
        SyntaxTree contract = corpus.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Seedbed.SeedPage.g.cs", StringComparison.Ordinal));
        string text = Regex.Replace(contract.ToString(), "ContractVersion = [0-9]+", $"ContractVersion = {version}", RegexOptions.None, TimeSpan.FromSeconds(1));
        return corpus.ReplaceSyntaxTree(contract, contract.WithChangedText(SourceText.From(text, Encoding.UTF8)));
    }

    private static GeneratorRun Internal(params TestSeed[] more) =>
        GeneratorHarness.Run(new TestOptions(("SeedsAccessibility", "Internal")), [Seed, .. more]);

    private static CSharpCompilation Referencing(CSharpCompilation first) =>
        Target.Default.CreateCompilation("Second").AddReferences(first.ToMetadataReference());

    private static bool IsModel(string hintName) => hintName.StartsWith("Seedbed.", StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(AllTypes));
}
