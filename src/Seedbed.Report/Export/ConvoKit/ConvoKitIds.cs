namespace Seedbed.Report.Export.ConvoKit;

/// <summary>
/// What utterances and speakers are called. An article, its root utterance, its conversation and the speaker who wrote it bear the article's id. A
/// commenter's id is the article's, <c>//</c> and the name: nobody is claimed to be the one of that name below another article, and as no path
/// holds two slashes in a row, no two commenters have the same id.
/// </summary>
internal static class ConvoKitIds
{
    /// <summary>The id of the speaker who wrote an article.</summary>
    public static string OfAuthor(Article article) => article.Id;

    /// <summary>The id of a speaker who comments on an article.</summary>
    public static string OfCommenter(Article article, string name) => $"{article.Id}//{name}";

    /// <summary>Of two utterances with one id ConvoKit would keep one.</summary>
    /// <exception cref="UserException">A file is named like a comment on another.</exception>
    public static void MustBeUnique(IReadOnlyList<Article> articles)
    {
        HashSet<string> likeComments = [.. articles.Select(article => article.Id).Where(id => id.Contains("#c", StringComparison.Ordinal))];
        if (likeComments.Count == 0)
        {
            return;
        }

        Comment? twin = articles.SelectMany(article => article.Comments).FirstOrDefault(comment => likeComments.Contains(comment.Id));
        if (twin is not null)
        {
            throw new UserException($"the article '{twin.Id}' has the id of a comment on '{twin.Article.Id}', and ConvoKit would keep only one of them. Rename its file.");
        }
    }
}
