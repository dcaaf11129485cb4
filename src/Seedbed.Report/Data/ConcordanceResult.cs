using Seedbed.Analysis;
using Seedbed.Report.Rendering;
using Seedbed.Report.Views;

namespace Seedbed.Report.Data;

/// <summary>Every place of a term (key word in context).</summary>
internal static class ConcordanceResult
{
    /// <summary>Sorted as the texts are.</summary>
    public const string ByText = "text";

    /// <summary>Sorted by the words before the term, the nearest first.</summary>
    public const string ByLeft = "left";

    /// <summary>Sorted by the words behind the term, the nearest first.</summary>
    public const string ByRight = "right";

    private const int Article = 0;
    private const int Line = 1;
    private const int Column = 2;
    private const int Comment = 3;
    private const int Author = 4;
    private const int Left = 5;
    private const int Key = 6;
    private const int Right = 7;

    private static readonly Field[] Fields =
    [
        new("article", "article"), Field.Number("line", "line"), Field.Number("column", "column"), Field.Number("comment", "comment"), new("author", "author"),
        new("left", "left", IsText: true), new("key", "key", IsText: true), new("right", "right", IsText: true),
    ];

    /// <summary>Finds a term.</summary>
    /// <param name="scope">Where.</param>
    /// <param name="term">Its words, folded.</param>
    /// <param name="sort">One of the three ways above.</param>
    /// <param name="width">The most UTF-16 units of context on each side.</param>
    /// <param name="limit">See <see cref="Result.Limit"/>.</param>
    /// <param name="progress">Counts the articles.</param>
    public static Result Of(TextScope scope, IReadOnlyList<string> term, string sort, int width, int? limit, Progress progress)
    {
        var paragraphs = new List<Paragraph>();
        var lists = new List<IReadOnlyList<string>>();
        foreach (Paragraph paragraph in scope.EveryParagraph(progress))
        {
            paragraphs.Add(paragraph);
            lists.Add(FoldedWords.In([paragraph]));
        }

        term = WithoutMarks(term, lists);
        Concordance concordance = Concordance.Of(lists, term);
        IReadOnlyList<ConcordanceHit> hits = sort switch { ByLeft => concordance.SortByLeft(), ByRight => concordance.SortByRight(), _ => concordance.Hits };
        Dictionary<string, string> handles = Handles.Of(scope.Articles);
        return new Result(
            "concordance",
            [new("term", "term", string.Join(' ', term)), new("places", "places", hits.Count), new("articles", "articles with it", ArticlesWith(hits, paragraphs)), new("words", "words searched", lists.Sum(list => list.Count))],
            Fields,
            [new(null, "place", hits.Count, Rows(hits, paragraphs, width))],
            [.. hits.Count == 0 ? NotFound(lists, term) : []],
            limit)
        {
            Picture = rows => new Kwic([.. rows.Select(row => ToLine(row, handles))]),
        };
    }

    /// <summary>The words without marks; marks alone are no words, unless there is nothing else.</summary>
    private static string[] WithoutMarks(IReadOnlyList<string> term, List<IReadOnlyList<string>> lists)
    {
        string[] words = [.. term.Where(static word => !word.All(IsMark))];
        return [.. (words.Length == 0 ? term : words).SelectMany(word => Divide(WithoutMarks(word, lists), lists))];
    }

    /// <summary>A word that is in no text, divided at the marks in it: texts are divided so as well, as in <c>7-8</c>.</summary>
    private static string[] Divide(string word, List<IReadOnlyList<string>> lists)
    {
        string[] pieces = lists.Exists(list => list.Contains(word)) ? [word] : word.Split([.. word.Where(IsMark)], StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length == 0 ? [word] : pieces;
    }

    /// <summary>The word without the marks at its ends, unless a word of the texts has them, as <c>u.s.</c> has.</summary>
    private static string WithoutMarks(string word, List<IReadOnlyList<string>> lists)
    {
        string bare = string.Concat(word.SkipWhile(IsMark).Reverse().SkipWhile(IsMark).Reverse());
        return bare.Length is 0 || bare.Length == word.Length || lists.Exists(list => list.Contains(word)) ? word : bare;
    }

    private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private static int ArticlesWith(IReadOnlyList<ConcordanceHit> hits, List<Paragraph> paragraphs) =>
        hits.Select(hit => paragraphs[hit.List].Owner.Article.Id).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<IReadOnlyList<Cell>> Rows(IReadOnlyList<ConcordanceHit> hits, List<Paragraph> paragraphs, int width)
    {
        // A paragraph may have many places, and its words are put together once.
        var words = new Dictionary<int, Word[]>();
        foreach (ConcordanceHit hit in hits)
        {
            Paragraph paragraph = paragraphs[hit.List];
            if (!words.TryGetValue(hit.List, out Word[]? own))
            {
                words.Add(hit.List, own = [.. FoldedWords.Counted(paragraph.Words)]);
            }

            var context = Context.Of(own, hit, width);
            var comment = paragraph.Owner as Comment;
            yield return [paragraph.Owner.Article.Id, context.Span.Line, context.Span.Column, comment?.Index, comment?.Author, context.Left, context.Key, context.Right];
        }
    }

    private static IEnumerable<string> NotFound(List<IReadOnlyList<string>> lists, IReadOnlyList<string> term)
    {
        FrequencyList words = FrequencyList.Of(lists.SelectMany(list => list));
        string[] missing = [.. term.Distinct(StringComparer.Ordinal).Where(word => words.CountOf(word) == 0)];
        yield return "Titles and subtitles are not looked through, and no character stands for others.";
        if (missing.Length == 0)
        {
            yield return "Each of the words is there, but nowhere in this order, one behind the other.";
        }

        foreach (string word in missing)
        {
            IReadOnlyList<string> nearest = NearestNames.Find(word, words.Ranked.Select(entry => entry.Word));
            yield return $"'{word}' is nowhere." + (nearest.Count == 0 ? string.Empty : $" Nearest: {string.Join(", ", nearest)}.");
        }
    }

    private static KwicLine ToLine(IReadOnlyList<Cell> row, Dictionary<string, string> handles) => new(
        $"{handles[row[Article].ToData()!]}:{row[Line].ToData()}:{row[Column].ToData()}",
        row[Comment].Value is null ? "article" : $"#{row[Comment].ToData()} {row[Author].ToData()}",
        row[Left].ToData()!,
        row[Key].ToData()!,
        row[Right].ToData()!);
}
