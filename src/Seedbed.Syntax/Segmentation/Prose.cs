using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>A paragraph divided into sentences and words: Unicode's rules (UAX #29), tailored for news prose as <c>docs/segmentation.md</c> says.</summary>
public sealed class Prose
{
    private readonly List<WordSegment> _words = [];
    private readonly List<int> _sentenceEnds = [];

    [MethodImpl(HotLoop.Options)]
    private Prose(string text, SourceSpan paragraph)
    {
        var words = new ProseWords(text, paragraph);
        while (words.Read())
        {
            _words.Add(words.Current);
        }

        new ProseSentences(text, _words).AppendEnds(_sentenceEnds);
    }

    /// <summary>The words and everything else that is not white space, in the order of the text.</summary>
    public IReadOnlyList<WordSegment> Words => _words;

    /// <summary>For each sentence, how many of the words stand before its end.</summary>
    public IReadOnlyList<int> SentenceEnds => _sentenceEnds;

    /// <summary>Divides a paragraph.</summary>
    /// <param name="text">The document's whole text.</param>
    /// <param name="paragraph">Where the paragraph stands.</param>
    public static Prose Of(string text, SourceSpan paragraph) => new(text, paragraph);

    /// <summary>How many of some words are words, numbers or addresses.</summary>
    /// <param name="first">0-based index of the first.</param>
    /// <param name="end">0-based index behind the last.</param>
    [MethodImpl(HotLoop.Options)]
    public int Count(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            count += _words[i].Kind == WordKind.Punctuation ? 0 : 1;
        }

        return count;
    }
}
