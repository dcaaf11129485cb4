using System.Globalization;

namespace Seedbed.TestKit;

/// <summary>
/// Makes up articles that are as alike as articles are that have nothing to do with each other: words are drawn by Zipf's law, so that a few
/// make up much of every text and runs of frequent words stand in many.
/// </summary>
public sealed class RandomArticles
{
    private const int Vocabulary = 5000;

    private static readonly string[] Syllables = ["ga", "ro", "lin", "tu", "mos", "fe", "bar", "sel", "vo", "ki", "den", "ha"];

    private static readonly double[] Shares = MakeShares();

    private readonly Random _random;
    private readonly string[] _frequent;

    /// <summary>Begins.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="frequent">The most frequent words, if they are not made up as well.</param>
    public RandomArticles(Random random, params string[] frequent)
    {
        _random = random;
        _frequent = frequent;
    }

    /// <summary>What the site prints below some articles.</summary>
    public static string SiteParagraph => "The garden club is open to all who like to plant and to dig. Write to us if you want to swap seeds, and do not forget your boots.";

    /// <summary>An article.</summary>
    /// <param name="words">About how many words its body has.</param>
    public RandomArticle Create(int words)
    {
        var paragraphs = new List<string>();
        for (int left = words; left > 0;)
        {
            int length = Math.Min(left, _random.Next(20, 90));
            paragraphs.Add(Prose(length));
            left -= length;
        }

        string[] comments = _random.Next(4) == 0 ? [.. Enumerable.Range(0, _random.Next(1, 12)).Select(_ => Prose(_random.Next(3, 60)))] : [];
        string title = string.Join(' ', Enumerable.Range(0, 6).Select(_ => Capital(Word())));
        return new RandomArticle(title, paragraphs, _random.Next(3) == 0 ? Capital(Word()) + " " + Capital(Word()) : null, comments);
    }

    /// <summary>Sentences of so many words.</summary>
    public string Prose(int words)
    {
        string[] drawn = [.. Enumerable.Range(0, words).Select(_ => Word())];
        for (int at = 0; at < words;)
        {
            int end = Math.Min(words, at + _random.Next(6, 25));
            drawn[at] = Capital(drawn[at]);
            drawn[end - 1] += ".";
            at = end;
        }

        return string.Join(' ', drawn);
    }

    /// <summary>A word.</summary>
    public string Word()
    {
        int rank = Array.BinarySearch(Shares, _random.NextDouble());
        rank = rank >= 0 ? rank : ~rank;
        return rank < _frequent.Length ? _frequent[rank] : Spell(rank);
    }

    // Frequent words are short, and no two are spelled alike.
    private static string Spell(int rank)
    {
        string word = string.Empty;
        for (int left = rank + 1; left > 0; left = (left - 1) / Syllables.Length)
        {
            word += Syllables[(left - 1) % Syllables.Length];
        }

        return word;
    }

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    private static double[] MakeShares()
    {
        double[] shares = new double[Vocabulary];
        double sum = 0;
        for (int i = 0; i < Vocabulary; i++)
        {
            sum += 1 / (i + 1.5);
            shares[i] = sum;
        }

        return Array.ConvertAll(shares, share => share / sum);
    }
}
