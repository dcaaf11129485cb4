using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>What the measurements rely on: the made corpus is the same everywhere, of the size it says, and in order.</summary>
public sealed class Made_corpus_tests
{
    private static readonly string[] Documents = [.. Enumerable.Range(0, 500).Select(MadeCorpus.Document)];

    [Fact]
    public void A_document_is_the_same_each_time() => Assert.Equal(Documents.Take(100), Enumerable.Range(0, 100).Select(MadeCorpus.Document));

    [Fact]
    public void A_document_is_the_same_on_every_machine() =>
        Assert.StartsWith("Den Bar Gamosga Haselkiga Of Denvoden And Tuhaki That Sel\n\n", MadeCorpus.Document(0), StringComparison.Ordinal);

    [Theory]
    [InlineData(7, CorpusLayout.Flat, "00007_63cbe1e459320dd7.txt")]
    [InlineData(407, CorpusLayout.Folders, "002/00407_9594102a9df23538.txt")]
    public void A_path_is_the_same_on_every_machine(int index, CorpusLayout layout, string path) => Assert.Equal(path, MadeCorpus.Path(index, layout));

    [Fact]
    public void Documents_have_eight_thousand_characters_on_average() => Assert.InRange(Documents.Average(text => text.Length), 7_600, 8_400);

    [Fact]
    public void Comments_are_read_as_they_were_made() => Assert.All(
        Documents.Append(MadeCorpus.LongThread(2_000)).Select(SeedParser.Parse).Select((document, index) => (document, index)),
        made => Assert.Equal(made.index < 500 ? MadeCorpus.CountComments(made.index) : 2_000, made.document.Thread?.Comments.Count ?? 0));

    [Fact]
    public void A_title_is_read_where_one_was_made() => Assert.All(
        Documents.Select((text, index) => (SeedParser.Parse(text).Title, index)), made => Assert.Equal(MadeCorpus.HasTitle(made.index), made.Title is not null));

    [Theory]
    [InlineData(CorpusLayout.Flat)]
    [InlineData(CorpusLayout.Folders)]
    public void No_rule_finds_anything_across_documents(CorpusLayout layout) => Assert.Empty(
        CorpusChecks.Run(Documents.Select((text, index) => new CheckedSeed(MadeCorpus.Path(index, layout), SeedParser.Parse(text)))));

    [Fact]
    public void Few_documents_are_worth_a_warning()
    {
        IEnumerable<string> warned = Documents.Where(text => SeedChecks.Run(new CheckedSeed("seed.txt", SeedParser.Parse(text)))
            .Any(finding => finding.Rule.Severity == RuleSeverity.Warning));
        Assert.InRange(warned.Count(), 0, 4);
    }
}
