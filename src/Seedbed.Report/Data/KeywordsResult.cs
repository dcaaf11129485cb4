using Seedbed.Analysis;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;

namespace Seedbed.Report.Data;

/// <summary>Which words comments use more than articles, and articles more than comments.</summary>
internal static class KeywordsResult
{
    // A convention of this project: among fewer words, only one that makes up more than a hundredth of them is expected eleven times, which most levels ask for.
    private const int FewWords = 1000;

    private static readonly Field[] Fields =
    [
        new("side", "more in", IsDetail: true), new("word", "word", IsText: true),
        Field.Number("comments", "in comments"), Field.Number("commentsPerMillion", "per million", 0, isDetail: true),
        Field.Number("articles", "in articles"), Field.Number("articlesPerMillion", "per million", 0, isDetail: true),
        Field.Number("logLikelihood", "G2"), Field.Number("logRatio", "log ratio"), new("hasZero", "from 0.5", IsDetail: true),
        Field.Number("significance", "level", 4),
    ];

    /// <summary>Compares comments with articles.</summary>
    /// <param name="articles">The articles, with the comments below them; each text of an article is taken once.</param>
    /// <param name="minimum">How often a word must occur on one of the sides.</param>
    /// <param name="isAll">Whether words are listed that reach no level of significance.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles, once for each side.</param>
    public static Result Of(IReadOnlyList<Article> articles, int minimum, bool isAll, int? limit, Progress progress)
    {
        FrequencyList comments = FrequencyList.Of(FoldedWords.In(ParagraphsOf.Comments(progress.Count(articles))));
        FrequencyList own = FrequencyList.Of(FoldedWords.In(ParagraphsOf.DistinctArticles(progress.Count(articles))));
        IReadOnlyList<Keyword> compared = comments.Tokens == 0 || own.Tokens == 0 ? [] : Keyness.Compare(comments, own, minimum);
        Keyword[] listed = [.. compared.Where(keyword => isAll || keyword.Comparison.Significance.IsGiven)];
        Section[] sections = [Side(listed, 1, TextScope.InComments, comments, own), Side(listed, -1, TextScope.InArticles, comments, own)];
        return new Result(
            "keywords",
            [
                new("commentTokens", "words of comments", comments.Tokens), new("articleTokens", "words of articles", own.Tokens),
                new("minimum", "least count on a side", minimum), new("compared", "words compared", compared.Count),
                new("significant", "reach a level", compared.Count(keyword => keyword.Comparison.Significance.IsGiven)),
            ],
            Fields,
            sections,
            [.. Cautions(comments, own, listed), .. new TextScope(articles, TextScope.InArticles).NotesOnCopies],
            limit);
    }

    private static Section Side(Keyword[] keywords, int direction, string side, FrequencyList comments, FrequencyList articles)
    {
        Keyword[] own = [.. keywords.Where(keyword => keyword.Comparison.Direction == direction)];
        return new Section($"More in {side}", "word", own.Length, own.Select(IReadOnlyList<Cell> (keyword) => Row(keyword, side, comments, articles)));
    }

    private static Cell[] Row(Keyword keyword, string side, FrequencyList comments, FrequencyList articles)
    {
        FrequencyComparison found = keyword.Comparison;
        return
        [
            side, keyword.Word, found.Count, comments.PerMillion(keyword.Word), found.ReferenceCount, articles.PerMillion(keyword.Word),
            found.LogLikelihood, found.LogRatio, found.HasZero, found.Significance,
        ];
    }

    private static IEnumerable<string> Cautions(FrequencyList comments, FrequencyList articles, Keyword[] listed)
    {
        if (comments.Tokens == 0 || articles.Tokens == 0)
        {
            yield return $"Nothing is compared: there are no words of {(comments.Tokens == 0 ? TextScope.InComments : TextScope.InArticles)}.";
            yield break;
        }

        if (Math.Min(comments.Tokens, articles.Tokens) < FewWords)
        {
            yield return $"A side has fewer than {Wording.Number(FewWords)} words: little can be told of them, and one comment may decide it.";
        }

        if (listed.Length == 0)
        {
            yield return "No word reaches a level of significance. Those that were compared: --all";
            yield break;
        }

        yield return "A level is that of one word chosen beforehand, in texts whose words are independent: it orders this list, and proves nothing.";
        if (listed.Any(keyword => keyword.Comparison.HasZero))
        {
            yield return $"Where a side never uses the word, the log ratio takes {FrequencyComparison.CountForZero.ToString(System.Globalization.CultureInfo.InvariantCulture)} for its count.";
        }
    }
}
