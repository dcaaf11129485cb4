namespace Seedbed.Report.Html.Sections;

/// <summary>Names articles.</summary>
internal static class ArticleLink
{
    /// <summary>Writes its title; where it has none, its first words as what they are.</summary>
    public static void WriteTitle(HtmlWriter html, Article article)
    {
        if (article.Title is { } title)
        {
            html.Name(HtmlText.Excerpt(title, Limits.Title));
            return;
        }

        html.Write("span", "Without a title: ", ("class", "quiet"));
        html.Name(HtmlText.Excerpt(article.Label, Limits.Title));
    }

    /// <summary>Writes its id, with a link to its place in the list if it has one there.</summary>
    public static void WriteId(HtmlWriter html, PageData data, Article article)
    {
        string id = HtmlText.Excerpt(article.Id, Limits.Name);
        if (data.AnchorOf(article) is { } anchor)
        {
            html.Write("a", id, ("href", "#" + anchor), ("dir", "auto"));
        }
        else
        {
            html.Name(id);
        }
    }
}
