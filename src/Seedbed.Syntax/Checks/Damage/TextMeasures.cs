using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Counts of a text's lines and words, as the filters of language model corpora take them.</summary>
internal sealed class TextMeasures
{
    /// <summary>FineWeb's short_line_length (Penedo et al. 2024).</summary>
    private const int MinLine = 30;

    private const string Bullets = "•‣⁃▪●-*";

    private static readonly char[] NumberSigns = ['#'];

    private static readonly WordKinds[] AsciiKinds = [.. Enumerable.Range(0, 0x80).Select(static c => FindKind((char)c))];

    private readonly RequiredWords _required = new();

    /// <summary>Measures a seed, in one pass over its lines.</summary>
    public TextMeasures(CheckedSeed seed)
    {
        string text = seed.Text;
        foreach (ContentLine line in seed.Lines)
        {
            CountLine(text, line.Span);
            CountWords(text, line.Span);
        }

        DuplicateLines = seed.RepeatedLines.Count;
        DuplicateCharacters = seed.RepeatedLines.Sum(static line => line.Length);
        Characters = text.Length - Count(text, LineTable.Terminators);
        Hashes = seed.Characters.Contains(NumberSigns[0]) ? Count(text, NumberSigns) : 0;
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
    public int DuplicateLines { get; }

    /// <summary>Characters of the lines that occurred before.</summary>
    public int DuplicateCharacters { get; }

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
    }

    /// <summary>Counts the words that <see cref="Tokens.In"/> finds; without a list of them, and looking at each character once.</summary>
    [MethodImpl(HotLoop.Options)]
    private void CountWords(string text, SourceSpan line)
    {
        WordKinds[] asciiKinds = AsciiKinds;
        int start = line.Start;
        var kinds = WordKinds.None;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = text[i];
            WordKinds kind = c < asciiKinds.Length ? asciiKinds[c] : FindKind(c);
            if (kind != WordKinds.Space)
            {
                kinds |= kind;
                continue;
            }

            CountWord(text, new SourceSpan(start, i), kinds);
            start = i + 1;
            kinds = WordKinds.None;
        }

        CountWord(text, new SourceSpan(start, line.End), kinds);
    }

    private static WordKinds FindKind(char c) =>
        char.IsLetter(c) ? WordKinds.Letter
        : char.IsWhiteSpace(c) ? WordKinds.Space
        : c is '.' or '…' ? WordKinds.Dot
        : WordKinds.None;

    [MethodImpl(HotLoop.Options)]
    private void CountWord(string text, SourceSpan word, WordKinds kinds)
    {
        // Between two spaces there is none.
        if (word.IsEmpty)
        {
            return;
        }

        Words++;
        WordCharacters += word.Length;
        WordsWithLetter += (kinds & WordKinds.Letter) != WordKinds.None ? 1 : 0;
        if ((kinds & WordKinds.Dot) != WordKinds.None)
        {
            CountEllipses(text, word);
        }

        _required.Add(text, word);
    }

    [MethodImpl(HotLoop.Options)]
    private void CountEllipses(string text, SourceSpan word)
    {
        int dots = 0;
        for (int i = word.Start; i < word.End; i++)
        {
            dots = text[i] == '.' ? dots + 1 : 0;
            Ellipses += text[i] == '…' || dots == 3 ? 1 : 0;
        }
    }

    private static int Count(string text, char[] characters)
    {
        int count = 0;
        for (int at = text.IndexOfAny(characters); at >= 0; at = text.IndexOfAny(characters, at + 1))
        {
            count++;
        }

        return count;
    }
}
