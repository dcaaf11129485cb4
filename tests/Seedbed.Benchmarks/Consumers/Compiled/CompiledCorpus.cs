using Consumers;
using Seedbed;

namespace Compiled;

/// <summary>The documents as the generator gives them.</summary>
internal sealed class CompiledCorpus : ICorpus
{
    public string First()
    {
        foreach (Article article in Seeds.Articles)
        {
            if (article.Comments.Count > 0)
            {
                return article.Comments[0].Text;
            }
        }

        return string.Empty;
    }

    public void Walk(ref Digest digest)
    {
        foreach (Article article in Seeds.Articles)
        {
            foreach (Comment comment in article.Comments)
            {
                AddStructure(comment, ref digest);
            }
        }
    }

    public void Read(ref Digest digest)
    {
        foreach (Article article in Seeds.Articles)
        {
            AddTexts(article.Paragraphs, ref digest);
            foreach (Comment comment in article.Comments)
            {
                AddStructure(comment, ref digest);
                AddTexts(comment.Paragraphs, ref digest);
            }
        }
    }

    private static void AddStructure(Comment comment, ref Digest digest) => digest.Add(comment.Author, comment.Posted?.Local, comment.TextLength);

    private static void AddTexts(IReadOnlyList<Paragraph> paragraphs, ref Digest digest)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            digest.Add(paragraph.Characters);
        }
    }
}
