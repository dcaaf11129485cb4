using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>A part of a comment that may be somebody else's words.</summary>
internal sealed class Passage
{
    private const int MaxWords = 2000;

    /// <summary>Who leaves out more makes a text of his own.</summary>
    private const int MaxGaps = 8;

    /// <summary>Shorter passages have no word that may differ.</summary>
    private const int FewestForSecond = 8;

    private readonly List<Word> _words = [];
    private readonly HashSet<int> _gaps = [];

    /// <summary>Takes the words.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="parts">Where they stand: one part, or one in each of several paragraphs.</param>
    /// <param name="kind">By what they are told from the comment's own.</param>
    public Passage(string text, IReadOnlyList<SourceSpan> parts, PassageKind kind)
    {
        Kind = kind;
        Span = new SourceSpan(parts[0].Start, parts[parts.Count - 1].End);
        foreach (SourceSpan part in parts)
        {
            Read(text, part);
        }
    }

    /// <summary>From the first part's beginning to the last one's end.</summary>
    public SourceSpan Span { get; }

    /// <summary>By what the words are told from the comment's own.</summary>
    public PassageKind Kind { get; }

    /// <summary>The words; of a very long passage the first.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>Index of the first word by which the passage can be looked for: of the first run of words with nothing left out; -1 if there is none.</summary>
    public int Anchor
    {
        get
        {
            for (int at = 0; at + PassageIndex.WordsOfKey <= _words.Count; at++)
            {
                if (!_gaps.Contains(at + 1) && !_gaps.Contains(at + 2))
                {
                    return at;
                }
            }

            return -1;
        }
    }

    /// <summary>Another such word further on, by which a passage is found whose first words have a slip; -1 if there is none.</summary>
    public int SecondAnchor
    {
        get
        {
            int at = Anchor + PassageIndex.WordsOfKey + 1;
            bool isFound = Anchor == 0 && _words.Count >= FewestForSecond && !Enumerable.Range(1, at + PassageIndex.WordsOfKey - 1).Any(_gaps.Contains);
            return isFound ? at : -1;
        }
    }

    /// <summary>Whether anything is left out.</summary>
    public bool HasGaps => _gaps.Count > 0;

    /// <summary>Whether something is left out before a word: an ellipsis stands there, or brackets with words of the one who quotes.</summary>
    public bool HasGapBefore(int word) => _gaps.Contains(word);

    private void Read(string text, SourceSpan part)
    {
        int at = part.Start;
        int previous = part.Start;
        while (_words.Count < MaxWords && Syntax.Words.TryRead(text, ref at, part.End, out Word word))
        {
            if (_words.Count > 0 && _gaps.Count < MaxGaps && IsGap(text, previous, word.Span.Start))
            {
                _gaps.Add(_words.Count);
            }

            if (EndOfBrackets(text, previous, word.Span.Start, part.End) is var end and > 0)
            {
                _gaps.Add(_words.Count);
                at = end;
            }
            else
            {
                _words.Add(word);
            }

            previous = at;
        }
    }

    private static bool IsGap(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] == '…' || (text[i] == '.' && i + 1 < end && text[i + 1] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where square brackets end that open before a word, as in "[sic]"; 0 where none do.</summary>
    private static int EndOfBrackets(string text, int start, int word, int limit)
    {
        const int MaxLength = 40;
        int open = text.LastIndexOf('[', word - 1 < start ? start : word - 1, word - 1 < start ? 0 : word - start);
        return open < 0 ? 0 : text.IndexOf(']', word, System.Math.Min(limit - word, MaxLength)) + 1;
    }
}
