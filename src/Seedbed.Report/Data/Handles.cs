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
            article => article.Ordinal is { } number && numbers[number] == 1 ? NumberOf(article.Id) : Shorten(article.Id),
            StringComparer.Ordinal);
    }

    /// <summary>The number as the file's name has it, whatever folder it stands in.</summary>
    private static string NumberOf(string id)
    {
        string name = id[(id.LastIndexOf('/') + 1)..];
        int end = name.IndexOf('_', StringComparison.Ordinal);
        return end is > 0 and <= MaxLength ? name[..end] : Shorten(id);
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
