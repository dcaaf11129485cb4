using Microsoft.CodeAnalysis;
using Seedbed.Generators.Analyze;
using Seedbed.Generators.Tests;

namespace Seedbed.CodeFixes.Tests;

/// <summary>What an editor offers for an id that does not exist, and what becomes of the code.</summary>
public sealed class Unknown_id_fix_tests
{
    private static readonly TestSeed[] Seeds =
    [
        new("garden.txt", "Title\n\nBody.\n\nComment viewing options\n\nFern's picture\n\nOne.\n\nMoss's picture\n\nTwo.\n"),
        new("garden2.txt", "Text."), new("tulips.txt", "Text."), new("class/event.txt", "Text."),
    ];

    [Fact]
    public void Every_id_that_the_finding_names_is_offered_the_nearest_first()
    {
        using var editor = new Editor(File("Seeds.Find(\"gardn\")"), Seeds);

        Assert.Equal(["Use 'garden'", "Use 'garden2'", "Use 'tulips'"], editor.Offer().Select(action => action.Title));
        Assert.Equal(
            "There is no article with the id 'gardn'; nearest: 'garden', 'garden2', 'tulips'", Assert.Single(editor.Find()).GetMessage(null));
    }

    [Theory]
    [InlineData("Seeds.Find(\"gardn\")", "Use 'garden'", "Seeds.Find(Seeds.Ids.garden)")]
    [InlineData("Seeds.Find(\"gardn\")", "Use 'garden2'", "Seeds.Find(Seeds.Ids.garden2)")]
    [InlineData("Seeds.TryFind(article: out _, id: \"gardn\")", "Use 'garden'", "Seeds.TryFind(article: out _, id: Seeds.Ids.garden)")]
    [InlineData("Seeds.Find( /* before */ \"gardn\" /* behind */ )", "Use 'garden'", "Seeds.Find( /* before */ Seeds.Ids.garden /* behind */ )")]
    [InlineData("Seeds.Find(\"gar\" + \"dn\")", "Use 'garden'", "Seeds.Find(Seeds.Ids.garden)")]
    [InlineData("Seeds.Find($\"{nameof(Seeds)}\")", "Use 'garden'", "Seeds.Find(Seeds.Ids.garden)")]
    [InlineData("Seeds.Find(Wrong)", "Use 'garden'", "Seeds.Find(Seeds.Ids.garden)")]
    [InlineData("Seeds.Find(Tool.Wrong)", "Use 'garden'", "Seeds.Find(Seeds.Ids.garden)")]
    [InlineData("Seeds.Find((\"gardn\"))", "Use 'garden'", "Seeds.Find((Seeds.Ids.garden))")]
    [InlineData("Seeds.@class.Find(\"evnt\")", "Use 'class/event'", "Seeds.@class.Find(Seeds.@class.Ids.@event)")]
    [InlineData("Seeds.FindComment(\"gardn#c1\")", "Use 'garden#c1'", "Seeds.FindComment(\"garden#c1\")")]
    [InlineData("Seeds.FindComment(Seeds.Ids.garden + \"#c2\")", "Use 'garden#c1'", "Seeds.FindComment(\"garden#c1\")")]
    [InlineData("Seeds.FindComment(\"garden#c01\")", "Use 'garden#c1'", "Seeds.FindComment(\"garden#c1\")")]
    [InlineData("Seeds.FindComment(\"garden\")", "Use 'garden#c0'", "Seeds.FindComment(\"garden#c0\")")]
    public void An_article_becomes_its_constant_and_a_comment_its_id(string before, string title, string after)
    {
        using var editor = new Editor(File(before), Seeds);

        editor.Take(title);

        Assert.Equal(File(after), editor.Code);
        Assert.Empty(editor.Find());
    }

    [Theory]
    [InlineData("using static Test.Corpus.Seeds;", "Find(\"gardn\")", "Find(Ids.garden)")]
    [InlineData("using Other = Test.Corpus.Seeds;", "Other.Find(\"gardn\")", "Other.Find(Other.Ids.garden)")]
    [InlineData("", "Test.Corpus.Seeds.Find(\"gardn\")", "Test.Corpus.Seeds.Find(Test.Corpus.Seeds.Ids.garden)")]
    public void The_constant_is_written_as_short_as_it_can_be(string import, string before, string after)
    {
        using var editor = new Editor(File(before, import), Seeds);

        editor.Take("Use 'garden'");

        Assert.Equal(File(after, import), editor.Code);
        Assert.Empty(editor.Find());
    }

    [Fact]
    public void Where_no_name_leads_to_the_constant_the_id_is_written()
    {
        using var editor = new Editor(
            "extern alias corpus;\n" + File("corpus::Test.Corpus.Seeds.Find(\"gardn\")", ""), Editor.Compile(Seeds).WithAliases(["corpus"]));

        editor.Take("Use 'garden'");

        Assert.Equal("extern alias corpus;\n" + File("corpus::Test.Corpus.Seeds.Find(\"garden\")", ""), editor.Code);
    }

    [Fact]
    public void A_corpus_that_is_referenced_is_offered_like_the_projects_own()
    {
        using var editor = new Editor(File("Seeds.Find(\"gardn\")"), Editor.Compile(Seeds));

        editor.Take("Use 'garden'");

        Assert.Equal(File("Seeds.Find(Seeds.Ids.garden)"), editor.Code);
    }

    [Fact]
    public void What_a_name_holds_is_shown_and_written_safely()
    {
        using var editor = new Editor(File("Seeds.FindComment(\"a\")"), [new("a\u202E\"b.txt", "Title\n\nBody.\n\nComment viewing options\n\nFern's picture\n\nOne.\n")]);

        editor.Take("Use 'a\\u202E\"b#c0'");

        Assert.Equal(File("Seeds.FindComment(\"a\\u202E\\\"b#c0\")"), editor.Code);
        Assert.Empty(editor.Find());
    }

    [Fact]
    public void No_tool_chooses_for_all_findings_at_once() => Assert.Null(new UnknownIdFix().GetFixAllProvider());

    [Fact]
    public void Nothing_is_offered_where_nothing_is_near()
    {
        using var editor = new Editor(File("Seeds.FindComment(\"tulips#c0\")"), Seeds);

        Assert.Empty(editor.Offer());
    }

    [Fact]
    public void The_fix_is_for_the_findings_of_the_analyzer() =>
        Assert.Equal(new IdAnalyzer().SupportedDiagnostics.Select(rule => rule.Id), new UnknownIdFix().FixableDiagnosticIds);

    [Fact]
    public void What_is_built_refers_to_nothing_that_an_editor_may_have_in_another_version() => Assert.All(
        typeof(UnknownIdFix).Assembly.GetReferencedAssemblies(),
        reference => Assert.Contains(reference.Name, (string[])
            ["netstandard", "System.Collections.Immutable", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces"]));

    [Fact]
    public void What_is_built_is_for_the_oldest_editor_that_loads_the_generator() => Assert.All(
        typeof(UnknownIdFix).Assembly.GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));

    private static string File(string call, string import = "using Test.Corpus;") => $$"""
        {{import}}

        namespace Users
        {
            internal static class Tool
            {
                private const string Wrong = "gardn";

                // The remark stays.
                public static object Get() =>
                    {{call}};
            }
        }
        """;
}
