using System.Globalization;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>What the rules about bodies find in whole corpora: what was planted, what looking at every pair finds, and at what cost.</summary>
public sealed class Near_bodies_in_corpora_tests
{
    [Fact]
    public void What_is_reported_is_what_looking_at_every_pair_finds()
    {
        CheckedSeed[] seeds = [.. VersionsOf(7, 300)];

        // Of equal bodies the first stands for all.
        CheckedSeed[] bodies = [.. seeds.DistinctBy(seed => seed.Body)];
        ShingleTable[] shingles = [.. bodies.Select(seed => new ShingleTable(seed.Text, seed.Article.ReadWords()))];
        string[] expected = [.. bodies.Where((_, i) => shingles.Take(i).Any(other => Containment.Of(shingles[i], other).IsNear)).Select(seed => seed.Path)];

        Assert.InRange(expected.Length, 60, 240);
        Assert.Equal(expected, Find(seeds).Where(finding => finding.Finding.Rule.Id == "SEED5004").Select(finding => finding.Seed.Path));
    }

    [Fact]
    public void Editing_one_seed_sketches_and_compares_only_that_seed()
    {
        List<CheckedSeed> seeds = [.. VersionsOf(11, 200)];
        IReadOnlyList<CorpusFinding> before = Find(seeds);
        CheckedSeed[] old = [.. seeds];
        HashSet<(CheckedSeed, CheckedSeed)> known = Compared(old);
        uint[][] sketches = [.. old.Select(seed => seed.Article.Sketch)];
        int comparisons = old.Sum(seed => seed.Article.Comparisons);
        Assert.NotEmpty(known);

        Assert.Equal(before.Select(Show), Find(seeds).Select(Show));
        Assert.Equal(comparisons, old.Sum(seed => seed.Article.Comparisons));

        var edited = RuleTest.Seed(seeds[100].Text + "\nOne more paragraph.\n", seeds[100].Path);
        seeds[100] = edited;
        Find(seeds);

        HashSet<(CheckedSeed Seed, CheckedSeed Other)> added = Compared([.. old, edited]);
        added.ExceptWith(known);
        Assert.All(added, pair => Assert.True(pair.Seed == edited || pair.Other == edited));
        Assert.Equal(added.Count, old.Append(edited).Sum(seed => seed.Article.Comparisons) - comparisons);
        Assert.Equal(sketches, old.Select(seed => seed.Article.Sketch));
        Assert.All(old, (seed, i) => Assert.Same(sketches[i], seed.Article.Sketch));
    }

    [Fact]
    public void What_a_site_prints_everywhere_and_thousands_of_versions_cost_a_few_comparisons_a_seed()
    {
        var articles = new RandomArticles(new Random(3));
        string site = articles.Prose(60);
        RandomArticle one = articles.Create(100);
        CheckedSeed[] withSite = [.. Enumerable.Range(0, 1000).Select(i => Seed(articles.Create(150) is var article ? article with { Paragraphs = [.. article.Paragraphs, site] } : article, i))];
        CheckedSeed[] versions = [.. Enumerable.Range(0, 1000).Select(i => Seed(one with { Paragraphs = [.. one.Paragraphs, articles.Prose(12)] }, i))];

        Assert.Empty(Find(withSite));
        Assert.Equal(999, Find(versions).Count);

        Assert.InRange(withSite.Sum(seed => seed.Article.Comparisons), 0, 1000 * NearBodyLimits.MaxComparisons);
        Assert.InRange(versions.Sum(seed => seed.Article.Comparisons), 999, 1000 * NearBodyLimits.MaxComparisons);
    }

    [Fact]
    public void Of_a_thousand_articles_what_was_planted_is_found_and_nothing_else()
    {
        var random = new Random(20161122);
        var articles = new RandomArticles(random);
        List<RandomArticle> all = [.. Enumerable.Range(0, 1000).Select(_ => WithSite(random, articles.Create(random.Next(40, 1500))))];
        var planted = new List<(int Original, string Path, string Name)>();
        foreach ((string name, Func<Random, RandomArticle, RandomArticle> make) in ArticleVersions.All)
        {
            // What is left of a short one when two thirds are cut has too few words.
            int original = Enumerable.Repeat(0, 1000).Select(_ => random.Next(1000)).First(i => all[i].WordCount >= 100 && planted.TrueForAll(pair => pair.Original != i));
            planted.Add((original, PathOf(all.Count), name));
            all.Add(make(random, all[original]));
        }

        IReadOnlyList<CorpusFinding> found = Find(all.Select(Seed));

        Assert.Equal(planted.Select(pair => $"{pair.Path} {PathOf(pair.Original)}").Order(StringComparer.Ordinal), found.Select(finding => $"{finding.Seed.Path} {finding.Other!.Path}").Order(StringComparer.Ordinal));
    }

    private static RandomArticle WithSite(Random random, RandomArticle article) =>
        random.Next(3) == 0 ? article with { Paragraphs = [.. article.Paragraphs, RandomArticles.SiteParagraph] } : article;

    [Fact]
    public void A_version_of_a_short_article_is_found_though_all_articles_end_in_the_same_long_text()
    {
        var articles = new RandomArticles(new Random(5));
        string site = articles.Prose(25);
        RandomArticle[] all = [.. Enumerable.Range(0, 400).Select(_ => articles.Create(40) is var article ? article with { Paragraphs = [.. article.Paragraphs, site] } : article)];
        CheckedSeed[] seeds = [.. all.Select(Seed), Seed(all[200] with { Paragraphs = [.. all[200].Paragraphs, "One more line."] }, 400)];

        CorpusFinding found = Find(seeds).Single(finding => finding.Seed == seeds[400]);

        Assert.StartsWith("'00400_x.txt' holds 100 % of the text of '00200_x.txt' line ", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_that_is_compared_with_many_is_read_once()
    {
        var articles = new RandomArticles(new Random(9));
        CheckedSeed archive = RuleTest.Seed(articles.Prose(NearBodyLimits.LongText), "a.txt");
        CheckedSeed page = RuleTest.Seed(articles.Prose(40), "b.txt");
        var tables = new ShingleTables();

        for (int i = 0; i < 10; i++)
        {
            Assert.Same(tables.Of(archive.Article), tables.Of(archive.Article));
            Assert.NotSame(tables.Of(page.Article), tables.Of(page.Article));
        }

        Assert.Equal(1 + (2 * 10), tables.Read);
    }

    [Fact]
    public void Words_decide_and_not_their_hashes()
    {
        // Every word has one hash, so that every shingle has one key.
        static ShingleTable Table(string text) => new(text, [.. Enumerable.Range(0, text.Length).Select(i => new Word(new SourceSpan(i, i + 1), 7))]);

        Assert.Equal(0, Containment.Of(Table("abcdefgh"), Table("stuvwxyz")).Shared);
        Assert.Equal(1, Containment.Of(Table("abcdefgh"), Table("abcdexyz")).Shared);
        Assert.Equal(4, Containment.Of(Table("abcdefgh"), Table("abcdefgh")).Smaller);
    }

    /// <summary>Articles, every third of which is a version of an earlier one, or of a version, by one of all ways.</summary>
    private static IEnumerable<CheckedSeed> VersionsOf(int number, int count)
    {
        var random = new Random(number);
        var articles = new RandomArticles(random);
        var all = new List<RandomArticle>();
        for (int i = 0; i < count; i++)
        {
            all.Add(i % 3 == 2
                ? ArticleVersions.All[random.Next(ArticleVersions.All.Count)].Make(random, all[random.Next(all.Count)])
                : articles.Create(random.Next(40, 500)));
            yield return Seed(all[i], i);
        }
    }

    private static CheckedSeed Seed(RandomArticle article, int index) => RuleTest.Seed(article.ToString(), PathOf(index));

    private static string PathOf(int index) => index.ToString("00000", CultureInfo.InvariantCulture) + "_x.txt";

    private static List<CorpusFinding> Find(IEnumerable<CheckedSeed> seeds) =>
        [.. CorpusChecks.Run(seeds).Where(finding => finding.Finding.Rule.Id is "SEED5003" or "SEED5004")];

    private static HashSet<(CheckedSeed Seed, CheckedSeed Other)> Compared(CheckedSeed[] seeds) =>
        [.. seeds.SelectMany(seed => seeds.Where(other => seed.Article.Knows(other.Article)).Select(other => (seed, other)))];

    private static string Show(CorpusFinding finding) => $"{finding.Seed.Path} {finding.Finding} {finding.Other?.Path}";
}
