using System.Text;

namespace Seedbed.Analysis;

/// <summary>What readability formulas are computed from.</summary>
/// <param name="Characters">Number of letters and digits in the words; marks within words, such as hyphens, do not count.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="LongWords">Number of words with more than <see cref="LongestShortWord"/> letters and digits.</param>
public sealed record TextCounts(int Characters, int Words, int Sentences, int LongWords)
{
    /// <summary>Letters of the longest word that LIX does not call long (Björnsson 1968).</summary>
    public const int LongestShortWord = 6;

    /// <summary>Counts sentences; those without words do not count. A letter is one whatever it takes to store it.</summary>
    /// <param name="sentences">The sentences, each the list of its words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public static TextCounts Of(IEnumerable<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var counts = new TextCounts(0, 0, 0, 0);
        foreach (IReadOnlyList<string> sentence in sentences)
        {
            int[] lengths = [.. sentence.Select(LengthOf)];
            counts = new TextCounts(
                counts.Characters + lengths.Sum(),
                counts.Words + lengths.Length,
                counts.Sentences + (lengths.Length == 0 ? 0 : 1),
                counts.LongWords + lengths.Count(static length => length > LongestShortWord));
        }

        return counts;
    }

    private static int LengthOf(string word)
    {
        int length = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            length += Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return length;
    }
}
