using System.Text.Json;
using Consumers;

namespace Json;

/// <summary>The documents as one file of JSON within the program, read as a whole because there is no other way.</summary>
internal sealed class JsonCorpus : ICorpus
{
    private Article[]? _articles;

    private Article[] Articles => _articles ??= Load();

    public string First()
    {
        foreach (Article article in Articles)
        {
            if (article.Comments.Length > 0)
            {
                return string.Join("\n\n", article.Comments[0].Paragraphs.Select(paragraph => paragraph.Text));
            }
        }

        return string.Empty;
    }

    public void Walk(ref Digest digest)
    {
        foreach (Article article in Articles)
        {
            foreach (Comment comment in article.Comments)
            {
                AddStructure(comment, ref digest);
            }
        }
    }

    public void Read(ref Digest digest)
    {
        foreach (Article article in Articles)
        {
            AddTexts(article.Paragraphs, ref digest);
            foreach (Comment comment in article.Comments)
            {
                AddStructure(comment, ref digest);
                AddTexts(comment.Paragraphs, ref digest);
            }
        }
    }

    private static Article[] Load()
    {
        using Stream stream = typeof(JsonCorpus).Assembly.GetManifestResourceStream("articles.json")!;
        return JsonSerializer.Deserialize(stream, ArticlesContext.Default.ArticleArray)!;
    }

    private static void AddStructure(Comment comment, ref Digest digest)
    {
        // That of the paragraphs joined by a blank line.
        long length = 0;
        foreach (Paragraph paragraph in comment.Paragraphs)
        {
            length += paragraph.Span.Length + (length == 0 ? 0 : 2);
        }

        digest.Add(comment.Author, comment.Posted?.Local, length);
    }

    private static void AddTexts(Paragraph[] paragraphs, ref Digest digest)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            digest.Add(paragraph.Text);
        }
    }
}
