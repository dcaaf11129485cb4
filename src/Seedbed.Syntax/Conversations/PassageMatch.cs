using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>How far the words of a passage are those that stand at another place.</summary>
/// <param name="Place">The other place.</param>
/// <param name="Words">How many of the passage's words stand there.</param>
/// <param name="Reach">How many words of the passage were passed, until they ceased to be the same.</param>
/// <param name="End">0-based position behind the last word there.</param>
internal readonly record struct PassageMatch(PassagePlace Place, int Words, int Reach, int End)
{
    /// <summary>How many words may be left out of another's for an ellipsis.</summary>
    private const int MaxGap = 100;

    /// <summary>A word in so many may be another: who quotes mends spelling, and makes mistakes.</summary>
    private const int WordsPerSlip = 8;

    /// <summary>Compares a passage with what stands around a place: from as many words before it as the passage has before its anchor, where nothing is left out of these.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="anchor">Index of its word that stands at the place.</param>
    /// <param name="place">The place.</param>
    /// <param name="paragraphs">The paragraphs there.</param>
    public static PassageMatch From(string text, Passage passage, int anchor, PassagePlace place, IReadOnlyList<ParagraphNode> paragraphs)
    {
        bool hasGap = false;
        for (int i = 1; i <= anchor; i++)
        {
            hasGap |= passage.HasGapBefore(i);
        }

        return anchor == 0 || hasGap
            ? Of(text, passage, anchor, place, paragraphs)
            : Of(text, passage, 0, place with { Position = Before(text, paragraphs[place.Paragraph].Span.Start, place.Position, anchor) }, paragraphs);
    }

    /// <summary>Where the words begin that stand before a position, so many of them; fewer where the paragraph begins.</summary>
    private static int Before(string text, int start, int position, int words)
    {
        const int MaxLength = 200;
        int at = System.Math.Max(start, position - MaxLength);
        var starts = new Queue<int>();
        while (Syntax.Words.TryRead(text, ref at, position, out Word word))
        {
            starts.Enqueue(word.Span.Start);
            if (starts.Count > words)
            {
                starts.Dequeue();
            }
        }

        return starts.Count == 0 ? position : starts.Peek();
    }

    /// <summary>Compares a passage with what stands at a place.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="anchor">Index of its word that stands at the place.</param>
    /// <param name="place">The place.</param>
    /// <param name="paragraphs">The paragraphs there; words go on in the next one.</param>
    public static PassageMatch Of(string text, Passage passage, int anchor, PassagePlace place, IReadOnlyList<ParagraphNode> paragraphs)
    {
        IReadOnlyList<Word> words = passage.Words;
        var there = new WordReader(text, paragraphs, place.Paragraph, place.Position);
        int slips = passage.Kind == PassageKind.Unclosed ? 0 : words.Count / WordsPerSlip;
        int same = 0;
        int end = place.Position;
        int i = anchor;
        while (i < words.Count)
        {
            // Behind a gap, the next word alone says little: it may be a "the" of what was left out.
            if (passage.HasGapBefore(i) && SkipTo(text, words, i, there) is { } behind)
            {
                there = behind;
            }

            WordReader before = there;
            if (there.Read() && IsSame(text, words[i], there.Word))
            {
                same++;
                end = there.Word.Span.End;
                i++;
            }
            else if (slips > 0 && Slip(text, words, ref i, before) is { } resumed)
            {
                slips--;
                there = resumed;
            }
            else
            {
                break;
            }
        }

        return new PassageMatch(place, same, i, end);
    }

    /// <summary>The place before the next words that are those behind a gap.</summary>
    private static WordReader? SkipTo(string text, IReadOnlyList<Word> words, int i, WordReader there)
    {
        for (int skipped = 0; skipped < MaxGap; skipped++)
        {
            WordReader before = there;
            if (!there.Read())
            {
                return null;
            }

            WordReader next = there;
            if (IsSame(text, words[i], there.Word) && (i + 1 == words.Count || (next.Read() && IsSame(text, words[i + 1], next.Word))))
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>The place at which the words are the same again if one was replaced, added or left out.</summary>
    private static WordReader? Slip(string text, IReadOnlyList<Word> words, ref int i, WordReader there)
    {
        WordReader one = there;
        if (i + 1 >= words.Count || !one.Read())
        {
            return null;
        }

        WordReader two = one;
        if (IsSame(text, words[i + 1], one.Word))
        {
            i++;
            return there;
        }

        if (two.Read() && IsSame(text, words[i + 1], two.Word))
        {
            i++;
            return one;
        }

        if (two.HasWord && IsSame(text, words[i], two.Word))
        {
            return one;
        }

        // One word for two, or two for one: "its" and "it's".
        if (two.HasWord && i + 2 < words.Count && IsSame(text, words[i + 2], two.Word))
        {
            i += 2;
            return one;
        }

        WordReader three = two;
        if (two.HasWord && three.Read() && IsSame(text, words[i + 1], three.Word))
        {
            i++;
            return two;
        }

        return null;
    }

    private static bool IsSame(string text, Word word, Word other) =>
        word.Hash == other.Hash && Syntax.Words.AreSame(text, word.Span, text, other.Span);
}
