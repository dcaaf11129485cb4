namespace Seedbed.TestKit;

/// <summary>What becomes of an article between two fetches of it, or two sites.</summary>
public static class ArticleVersions
{
    /// <summary>Every way.</summary>
    public static IReadOnlyList<(string Name, Func<Random, RandomArticle, RandomArticle> Make)> All { get; } =
    [
        ("a few words replaced", (random, article) => Edit(random, article, 0.02, (word, other) => other)),
        ("many words replaced", (random, article) => Edit(random, article, 0.1, (word, other) => other)),
        ("words inserted", (random, article) => Edit(random, article, 0.08, (word, other) => word + " " + other)),
        ("words deleted", (random, article) => Edit(random, article, 0.08, (word, other) => string.Empty)),
        ("cut to a third", (_, article) => article with { Paragraphs = [.. article.Paragraphs.Take((article.Paragraphs.Count + 2) / 3)] }),
        ("paragraphs in another order", (random, article) => article with { Paragraphs = [.. article.Paragraphs.OrderBy(_ => random.Next())] }),
        ("a byline in no known form", (_, article) => article with { Paragraphs = ["By Rosa Lind | 3 comments", .. article.Paragraphs] }),
        ("a thread", (random, article) => article with { Comments = [.. Replies(random, article)] }),
        ("a thread in no known form", (random, article) => article with { Paragraphs = [.. article.Paragraphs, .. Replies(random, article).SelectMany(text => (string[])["Fern, 3 years ago", text])] }),
        ("curly marks", (_, article) => article with { Paragraphs = [.. article.Paragraphs.Select(text => "“" + text.Replace(".", "…", StringComparison.Ordinal) + "”")] }),
    ];

    private static IEnumerable<string> Replies(Random random, RandomArticle article)
    {
        var articles = new RandomArticles(random);
        return Enumerable.Range(0, 1 + (article.WordCount / 60)).Select(_ => articles.Prose(random.Next(5, 40)));
    }

    /// <summary>Changes a part of the words.</summary>
    private static RandomArticle Edit(Random random, RandomArticle article, double part, Func<string, string, string> change)
    {
        var articles = new RandomArticles(random);
        string[][] words = [.. article.Paragraphs.Select(text => text.Split(' '))];
        (int Paragraph, int Word)[] all = [.. words.SelectMany((paragraph, i) => paragraph.Select((_, at) => (i, at)))];
        random.Shuffle(all);
        foreach ((int paragraph, int word) in all.Take((int)Math.Ceiling(all.Length * part)))
        {
            words[paragraph][word] = change(words[paragraph][word], articles.Word());
        }

        return article with { Paragraphs = [.. words.Select(paragraph => string.Join(' ', paragraph.Where(word => word.Length > 0)))] };
    }
}
