using FsCheck;
using FsCheck.Fluent;
using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Generators.Tests;

/// <summary>Findings travel in the records as the compiler said them.</summary>
public sealed class Issue_tests
{
    private const string Lost =
        "Garden Club Meets\n\nRosa's picture\n\nThe caf\uFFFD opens.\n\nThe garden is open.\n\nComment viewing options\n\n"
        + "Fern's picture\n\nI will \uFFFD beans.\n\nMoss's picture\n\nAnd I peas.\n";

    private static readonly string[] Lines =
    [
        "Garden Club Meets On Sunday", "The caf\uFFFD opens at ten.", "Beans ????? ???? and peas.", "Fern's picture", "Moss’s picture", "Comment viewing options",
        "Fern (not verified) Moss Feb 4, 2016 12:10 PM", "Moss Fern Feb 30, 2016 12:10 PM", "A {0} brace } and \"quote\\.", "One.Two and &amp; three\u200B.", "It\u00A0is cafÃ©.",
    ];

    private static readonly string[] Gaps = ["\n\n", "\n\n", "\n", "\r\n", "\r", "\n\n\n\n", " \n\n"];

    public static TheoryData<string> Seeds => [.. SeedFiles.Names];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_seeds_carry_what_the_rules_find(string file) => AssertCarried(file, SeedFiles.Read(file));

    [Fact]
    public void Documents_of_all_kinds_carry_what_the_rules_find()
    {
        Gen<string> document =
            from pairs in Gen.Zip(Gen.Elements(Lines), Gen.Elements(Gaps)).ListOf()
            select string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2));
        string[] texts = [.. document.Sample(60, 100)];

        LoadedCorpus corpus = GeneratorHarness.Run([.. texts.Select((text, i) => new TestSeed($"{i:0000}.txt", text))]).Load();

        for (int i = 0; i < texts.Length; i++)
        {
            Assert.Equal(Found($"{i:0000}.txt", texts[i]), Carried(corpus.Articles[i].Issues));
        }
    }

    [Fact]
    public void Text_and_comments_know_their_own_issues()
    {
        dynamic article = GeneratorHarness.Run(new TestSeed("a.txt", Lost)).Load().Articles[0];

        Assert.Equal("SEED2001", Rules((object)article.Paragraphs[0].Issues));
        Assert.Empty(article.Paragraphs[1].Issues);
        Assert.Equal("SEED2001", Rules((object)article.Comments[0].Issues));
        Assert.Equal("SEED2001", Rules((object)article.Comments[0].Paragraphs[0].Issues));
        Assert.Empty(article.Comments[1].Issues);
        Assert.Equal("(5,8)", article.Paragraphs[0].Issues[0].Span.ToString());
        Assert.Equal("(5,8): SEED2001: U+FFFD: 1 character(s) were lost before this file was saved", article.Paragraphs[0].Issues[0].ToString());
        Assert.Same((object)article.Issues, (object)article.Issues);
    }

    [Fact]
    public void What_concerns_the_article_or_the_file_is_no_issue_of_a_paragraph()
    {
        dynamic article = GeneratorHarness.Run(new TestSeed("a.txt", "The garden is open. It was closed for long.\n\nThe end.\n")).Load().Articles[0];

        Assert.Contains("SEED3001", Rules((object)article.Issues), StringComparison.Ordinal);
        Assert.Empty(article.Paragraphs[0].Issues);
    }

    [Fact]
    public void What_is_suppressed_is_no_issue()
    {
        dynamic article = GeneratorHarness.Run(new TestSeed("a.txt", Lost), TestSeed.Suppressions("SEED2001 a#c0\n")).Load().Articles[0];

        Assert.Empty(article.Comments[0].Issues);
        Assert.Equal("SEED2001", Rules((object)article.Paragraphs[0].Issues));
    }

    [Fact]
    public void EditingSuppressionsReachesOnlyTheSeedsTheyName()
    {
        GeneratorHarness project = GeneratorHarness.Start(
            [.. Enumerable.Range(0, 300).Select(i => new TestSeed($"{i:000}.txt", Lost)), TestSeed.Suppressions("SEED2001 010\n")]);
        project.RunOnce();

        project.Replace(300, TestSeed.Suppressions("SEED2001 010\n# A word.\n"));
        GeneratorRun unchanged = project.RunOnce();
        project.Replace(300, TestSeed.Suppressions("SEED2001 011\n"));
        GeneratorRun changed = project.RunOnce();

        Assert.Equal((0, 0), (unchanged.Recomputed(Steps.DescribeSeeds), unchanged.Rewritten));
        Assert.Equal(2, changed.Recomputed(Steps.DescribeSeeds));
        Assert.InRange(changed.Rewritten, 1, 2);
    }

    private static void AssertCarried(string file, string text) =>
        Assert.Equal(Found(file, text), Carried(GeneratorHarness.Run(new TestSeed(file, text)).Load().Articles[0].Issues));

    private static IEnumerable<string> Found(string path, string text)
    {
        SeedDocument document = SeedParser.Parse(text);
        return SeedChecks.Run(new CheckedSeed(path, document)).Where(finding => finding.Rule.IsInRecords).Select(finding =>
        {
            LinePosition place = document.Lines.GetPosition(finding.Span.Start);
            return $"({place.Line},{place.Column})+{finding.Span.Length} at {finding.Span.Start}: {finding.Rule.Id}: {finding.Message}";
        });
    }

    private static IEnumerable<string> Carried(dynamic issues) =>
        ((IEnumerable<object>)issues).Select(issue =>
        {
            dynamic known = issue;
            return (string)$"{known.Span}+{known.Span.Length} at {known.Span.Start}: {known.RuleId}: {known.Message}";
        });

    private static string Rules(object issues) => string.Join(' ', ((IEnumerable<object>)issues).Select(issue => (string)((dynamic)issue).RuleId));
}
