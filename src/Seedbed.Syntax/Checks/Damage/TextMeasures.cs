using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Counts of a text's lines and words, as the filters of language model corpora take them.</summary>
internal sealed class TextMeasures
{
    /// <summary>FineWeb's short_line_length (Penedo et al. 2024).</summary>
    private const int MinLine = 30;

    private const int MaxLengthOfRequired = 4;

    private const string Bullets = "•‣⁃▪●-*";

    /// <summary>Gopher's required words (Rae et al. 2021, appendix A).</summary>
    private static readonly HashSet<string> RequiredWords = new("the be to of and that have with".Split(' '), StringComparer.Ordinal);

    private readonly HashSet<(ulong Hash, int Length)> _seen = [];
    private readonly HashSet<string> _required = [];

    /// <summary>Measures a seed, in one pass over its lines.</summary>
    public TextMeasures(CheckedSeed seed)
    {
        foreach (ContentLine line in seed.Lines)
        {
            CountLine(seed.Text, line.Span);
            foreach (SourceSpan word in Tokens.In(seed.Text, line.Span))
            {
                CountWord(seed.Text, word);
            }
        }

        foreach (char c in seed.Text)
        {
            Characters += c is '\n' or '\r' ? 0 : 1;
            Hashes += c == '#' ? 1 : 0;
        }
    }

    /// <summary>Lines that hold text.</summary>
    public int Lines { get; private set; }

    /// <summary>Lines that begin with a bullet.</summary>
    public int BulletLines { get; private set; }

    /// <summary>Lines that end in an ellipsis.</summary>
    public int EllipsisLines { get; private set; }

    /// <summary>Lines that end as sentences do.</summary>
    public int SentenceLines { get; private set; }

    /// <summary>Lines of fewer than 30 characters.</summary>
    public int ShortLines { get; private set; }

    /// <summary>Lines that occurred before.</summary>
    public int DuplicateLines { get; private set; }

    /// <summary>Characters of the lines that occurred before.</summary>
    public int DuplicateCharacters { get; private set; }

    /// <summary>Characters that end no line.</summary>
    public int Characters { get; }

    /// <summary>Number signs.</summary>
    public int Hashes { get; }

    /// <summary>Ellipses, of one character or of three full stops.</summary>
    public int Ellipses { get; private set; }

    /// <summary>Words, as far as white space shows them.</summary>
    public int Words { get; private set; }

    /// <summary>Characters of all words.</summary>
    public int WordCharacters { get; private set; }

    /// <summary>Words that hold a letter.</summary>
    public int WordsWithLetter { get; private set; }

    /// <summary>How many of Gopher's required words occur.</summary>
    public int DistinctRequiredWords => _required.Count;

    private void CountLine(string text, SourceSpan line)
    {
        Lines++;
        BulletLines += Bullets.IndexOf(text[line.Start]) >= 0 ? 1 : 0;
        EllipsisLines += text[line.End - 1] == '…' || (line.Length >= 3 && string.CompareOrdinal(text, line.End - 3, "...", 0, 3) == 0) ? 1 : 0;
        SentenceLines += Punctuation.IsSentence(text, line) ? 1 : 0;
        ShortLines += line.Length < MinLine ? 1 : 0;
        // By hash: a copy of every line would weigh as much as the text.
        if (!_seen.Add(FoldedText.KeyOf(text, line)))
        {
            DuplicateLines++;
            DuplicateCharacters += line.Length;
        }
    }

    private void CountWord(string text, SourceSpan word)
    {
        Words++;
        WordCharacters += word.Length;
        bool hasLetter = false;
        int dots = 0;
        for (int i = word.Start; i < word.End; i++)
        {
            hasLetter |= char.IsLetter(text[i]);
            dots = text[i] == '.' ? dots + 1 : 0;
            Ellipses += text[i] == '…' || dots == 3 ? 1 : 0;
        }

        WordsWithLetter += hasLetter ? 1 : 0;
        if (_required.Count < RequiredWords.Count && Bare(text, word) is { Length: > 0 and <= MaxLengthOfRequired } bare)
        {
            string required = bare.Of(text).ToLowerInvariant();
            _ = RequiredWords.Contains(required) && _required.Add(required);
        }
    }

    /// <summary>A word without the marks around it.</summary>
    private static SourceSpan Bare(string text, SourceSpan word)
    {
        int start = word.Start;
        int end = word.End;
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
