using System.Text;

namespace Seedbed.TestKit;

/// <summary>An article that is made up, in its parts, so that tests can make another version of it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Paragraphs">The body.</param>
/// <param name="Byline">The author's name; null for none.</param>
/// <param name="Comments">The comments, in Drupal's form.</param>
public sealed record RandomArticle(string Title, IReadOnlyList<string> Paragraphs, string? Byline, IReadOnlyList<string> Comments)
{
    /// <summary>How many words the body has.</summary>
    public int WordCount => Paragraphs.Sum(paragraph => paragraph.Split(' ').Length);

    /// <summary>The article as a file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Title).Append("\n\n");
        if (Byline is not null)
        {
            text.Append(Byline).Append("'s picture\n\n");
        }

        text.AppendJoin("\n\n", Paragraphs).Append('\n');
        if (Comments.Count > 0)
        {
            text.Append("\nComment viewing options\n\nSelect your preferred way to display the comments and click \"Save settings\" to activate your changes.\n");
            text.AppendJoin('\n', Comments.Select((comment, i) => $"Reader{i}'s picture\n\n{comment}\n"));
        }

        return text.ToString();
    }
}
