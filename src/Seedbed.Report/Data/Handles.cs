namespace Seedbed.Report.Data;

/// <summary>Short names of articles for lines that have no room for an id. What the commands take for an article takes most of them.</summary>
internal static class Handles
{
    private const int MaxLength = 12;

    /// <summary>The names by id: the number as the id writes it where only one article has it, else the id, or its end behind an ellipsis.</summary>
    /// <param name="articles">The articles.</param>
    public static Dictionary<string, string> Of(IReadOnlyList<Article> articles)
    {
        var numbers = articles.CountBy(article => article.Ordinal ?? -1).ToDictionary();
        return articles.ToDictionary(
            article => article.Id,
            article => article.Ordinal is { } number && numbers[number] == 1 && article.Id.IndexOf('_', StringComparison.Ordinal) is > 0 and <= MaxLength and int end
                ? article.Id[..end]
                : Shorten(article.Id),
            StringComparer.Ordinal);
    }

    private static string Shorten(string id)
    {
        if (id.Length <= MaxLength)
        {
            return id;
        }

        int start = id.Length - MaxLength + 1;
        return "…" + id[(char.IsLowSurrogate(id[start]) ? start + 1 : start)..];
    }
}
