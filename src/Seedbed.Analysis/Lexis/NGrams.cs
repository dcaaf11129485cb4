namespace Seedbed.Analysis;

/// <summary>Sequences of consecutive words.</summary>
public static class NGrams
{
    /// <summary>The longest sequence that is counted. What is longer and repeated is a quotation; and a bound keeps the work linear in the words.</summary>
    public const int MaximumLength = 10;

    /// <summary>
    /// Counts the sequences of a length, each with a space between its words. They stand within a sentence and never across two; a sentence of m words has
    /// m - n + 1 of them, or none.
    /// </summary>
    /// <param name="sentences">The sentences, each the list of its words.</param>
    /// <param name="length">How many words, from 1 to <see cref="MaximumLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is out of range.</exception>
    /// <exception cref="ArgumentException">A word has a space in it, so that two sequences could look the same.</exception>
    public static FrequencyList Of(IEnumerable<IReadOnlyList<string>> sentences, int length)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaximumLength);
        return FrequencyList.Of(sentences.SelectMany(sentence => Read(sentence, length)));
    }

    private static IEnumerable<string> Read(IReadOnlyList<string> sentence, int length)
    {
        foreach (string word in sentence)
        {
            if (word.Contains(' '))
            {
                throw new ArgumentException($"'{word}' is not one word: there is a space in it.", nameof(sentence));
            }
        }

        var gram = new string[length];
        for (int start = 0; start + length <= sentence.Count; start++)
        {
            for (int i = 0; i < length; i++)
            {
                gram[i] = sentence[start + i];
            }

            yield return string.Join(' ', gram);
        }
    }
}
