using System.Globalization;
using System.Text;

namespace Seedbed.TestKit;

/// <summary>Makes up one document in the form of the seeds: title, byline, about twenty paragraphs, and a thread in Drupal's form.</summary>
internal sealed class MadeDocument
{
    private const int Paragraphs = 20;

    // Without them, every document would be found not to be English.
    private static readonly string[] Frequent = ["the", "of", "and", "to", "with", "that"];

    private readonly Random _random;
    private readonly RandomArticles _articles;
    private readonly StringBuilder _text = new();

    public MadeDocument(int seed)
    {
        _random = new Random(seed);
        _articles = new RandomArticles(_random, Frequent);
    }

    public string Create(bool hasTitle, bool hasByline, int comments)
    {
        AddFront(hasTitle, hasByline);
        for (int left = Paragraphs + _random.Next(-5, 6); left > 0; left--)
        {
            AddParagraph(10, 54);
        }

        if (comments > 0)
        {
            new MadeThread(_random, _articles, _text).Add(comments);
        }

        return Finish();
    }

    public string CreateLarge(int characters)
    {
        AddFront(hasTitle: true, hasByline: true);
        while (_text.Length < characters)
        {
            AddParagraph(10, 54);
        }

        return Finish();
    }

    public string CreateSmall(int paragraphs)
    {
        AddFront(hasTitle: true, hasByline: false);
        for (int left = paragraphs; left > 0; left--)
        {
            AddParagraph(12, 25);
        }

        return Finish();
    }

    private void AddFront(bool hasTitle, bool hasByline)
    {
        if (hasTitle)
        {
            string[] words = [.. Enumerable.Range(0, _random.Next(6, 11)).Select(_ => Capital(_articles.Word()))];
            _text.AppendJoin(' ', words).Append("\n\n");
        }

        if (hasByline)
        {
            _text.Append(Capital(_articles.Word())).Append(' ').Append(Capital(_articles.Word())).Append("'s picture\n\n");
        }
    }

    private void AddParagraph(int minWords, int maxWords) => _text.Append(_articles.Prose(_random.Next(minWords, maxWords + 1))).Append("\n\n");

    // Blank lines stand between paragraphs, not behind the last.
    private string Finish() => _text.ToString(0, _text.Length - 1);

    internal static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
