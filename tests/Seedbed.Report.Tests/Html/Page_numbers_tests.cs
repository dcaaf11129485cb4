using System.Xml.Linq;
using Seedbed.Analysis;
using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

public sealed class Page_numbers_tests
{
    private static readonly IReadOnlyList<Article> Seeds = Corpus.Seeds.Articles;
    private static readonly ReportPage Page = ReportPage.OfSeeds;

    [Fact]
    public void The_most_active_are_those_of_the_measures() => Assert.Equal(
        ParticipationMeasures.Of(Seeds).Ranking.Take(Limits.Commenters).Select(commenter => (string[])[commenter.Name, $"{commenter.Comments.Count}"]),
        Page.Table("The most active"));

    [Fact]
    public void The_five_numbers_of_turns_are_those_of_the_measures()
    {
        FiveNumbers turns = ParticipationMeasures.Of(Seeds).TurnLengths;

        Assert.Equal(
            new[] { turns.Minimum, turns.LowerQuartile, turns.Median, turns.UpperQuartile, turns.Maximum }.Select(number => Figures.Of(number)).Append("44"),
            Page.Table("Words in a comment").Select(row => row[1]));
    }

    [Fact]
    public void The_links_are_those_of_the_records_with_the_words_that_show_them()
    {
        ReplyEdge[] links = [.. Seeds.SelectMany(article => article.Comments).SelectMany(comment => comment.Answers)];

        IReadOnlyList<string[]> rows = Page.Table("Links with their evidence");

        Assert.Equal(links.Select(link => $"#{link.From.Index} {link.From.Author}"), rows.Select(row => row[0]));
        Assert.Equal(links.Select(link => link.IsStated ? "stated" : "inferred"), rows.Select(row => row[3]));
        Assert.Equal(links.Select(link => HtmlText.Excerpt(link.Words!, Limits.Words)), rows.Select(row => row[4]));
        Assert.Equal(links.GroupBy(link => link.Evidence).ToDictionary(group => group.Key, group => group.Count()).Values.Order(), Page.Table("What shows that a comment answers").Select(row => int.Parse(row[1], null)).Where(count => count > 0).Order());
    }

    [Fact]
    public void An_arc_or_an_open_end_is_drawn_for_every_link()
    {
        string[] ends = [.. Page.Find("conversation").Descendants("svg").Elements().Select(shape => (string?)shape.Attribute("class") ?? "")];

        Assert.Equal(8, ends.Count(kind => kind.EndsWith("tip", StringComparison.Ordinal) || kind.EndsWith("open", StringComparison.Ordinal)));
        Assert.Equal(1, ends.Count(kind => kind is "link header open"));
        Assert.Equal(3, ends.Count(kind => kind is "link quotation tip"));
    }

    [Fact]
    public void The_key_words_are_those_that_reach_a_level()
    {
        FrequencyList comments = FrequencyList.Of(FoldedWords.In(ParagraphsOf.Comments(Seeds)));
        FrequencyList articles = FrequencyList.Of(FoldedWords.In(ParagraphsOf.DistinctArticles(Seeds)));
        IEnumerable<Keyword> sure = Keyness.Compare(comments, articles).Where(word => word.Comparison.Significance.IsGiven).OrderByDescending(word => word.Comparison.Direction);

        Assert.Equal(
            sure.Select(word => $"{word.Word} {word.Comparison.Count} {word.Comparison.ReferenceCount} {Figures.Of(word.Comparison.LogLikelihood, 1)}"),
            Page.Table("Words that one side uses more").Select(row => $"{row[0]} {row[2]} {row[3]} {row[5]}"));
    }

    [Fact]
    public void Measures_of_words_are_those_of_both_sides()
    {
        IReadOnlyList<string> words = FoldedWords.In(ParagraphsOf.Comments(Seeds));

        Dictionary<string, string[]> rows = Page.Table("Measures of words").ToDictionary(row => row[0]);

        Assert.Equal(Figures.Number(words.Count), rows["Running words"][2]);
        Assert.Equal(Figures.Of(TypeTokenRatio.MovingAverage(words), 3), rows["The same, mean of windows of 500 words"][2]);
        Assert.Equal(Figures.Of(Readability.Lix(TextCounts.Of(FoldedWords.Sentences(ParagraphsOf.Comments(Seeds)))), 1), rows["LIX"][2]);
    }

    [Fact]
    public void The_findings_are_those_of_the_measures() => Assert.Equal(
        CorpusHealth.Of(Seeds).Rules.Select(rule => $"{rule.RuleId}, {rule.Severity?.ToString().ToLowerInvariant()} {rule.Findings}"),
        Page.Table("Findings by rule").Select(row => $"{row[0]} {row[1]}"));

    [Fact]
    public void What_the_data_cannot_carry_has_a_reason_and_no_number()
    {
        Assert.Contains("Comments over time are not given: it takes at least 5 comments with a time, found: 1.", Page.Section("conversation"), StringComparison.Ordinal);
        Assert.Contains("not given: it takes at least 1000 words", ReportPage.Of("pond", "orchard").Section("contrast"), StringComparison.Ordinal);
    }
}
