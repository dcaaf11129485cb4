namespace Seedbed.Analysis;

/// <summary>
/// The words of records as measures of words want them: in lower case, apostrophes and hyphens of one kind, marks left out. Numbers and addresses are words here, so that
/// there are as many tokens as <c>WordCount</c> says. A word in another case, or with an ending, is another type only where its letters differ: nothing is lemmatised.
/// </summary>
public static class FoldedWords
{
    /// <summary>A word as it is counted.</summary>
    /// <param name="word">The word.</param>
    public static string Of(Word word) => Of(word.Text);

    /// <summary>A word that somebody asks for, folded as those of records are.</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.ToLowerInvariant().Replace('’', '\'').Replace('\u2010', '-').Replace('\u2011', '-');
    }

    /// <summary>The words of some paragraphs, one behind the other.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Their corpus was not compiled with <c>SeedsSegmentation</c> = <c>Words</c>.</exception>
    public static IReadOnlyList<string> In(IEnumerable<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return [.. paragraphs.SelectMany(static paragraph => Counted(paragraph.Words)).Select(Of)];
    }

    /// <summary>The sentences of some paragraphs, each the list of its words.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Their corpus was not compiled with <c>SeedsSegmentation</c> = <c>Words</c>.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Sentences(IEnumerable<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        return [.. paragraphs.SelectMany(static paragraph => paragraph.Sentences).Select(static IReadOnlyList<string> (sentence) => [.. Counted(sentence.Words).Select(Of)])];
    }

    /// <summary>Those that are no marks.</summary>
    /// <param name="words">Words of a paragraph or of a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static IEnumerable<Word> Counted(IEnumerable<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Where(static word => word.Kind != WordKind.Punctuation);
    }
}
