namespace Seedbed.Syntax;

/// <summary>Marks as several rules tell them. The lists are fixed, so that every machine reads the same.</summary>
internal static class Punctuation
{
    /// <summary>NO-BREAK SPACE.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>How many closing marks a sentence can have behind its end; the limit keeps a line of quotes linear.</summary>
    private const int MaxClosers = 8;

    private const string Opening = "([{\"'“„‘‚«‹¿¡（「『《〈【［";

    // German closes with the marks that open in English, and prints the angles the other way round.
    private const string Closing = ")]}\"'”’“‘»›«‹）」』》〉】］";

    // With those of Hindi, Urdu, Arabic, Armenian and Amharic.
    private const string SentenceEnds = ".!?…。．｡！？।॥۔\u061F\u0589\u1362";

    /// <summary>Whether a mark can open a quotation or a bracket.</summary>
    public static bool CanOpen(char c) => Opening.IndexOf(c) >= 0;

    /// <summary>Whether a mark can close a quotation or a bracket.</summary>
    public static bool CanClose(char c) => Closing.IndexOf(c) >= 0;

    /// <summary>Whether a mark ends a sentence, in any script.</summary>
    public static bool EndsSentence(char c) => SentenceEnds.IndexOf(c) >= 0;

    /// <summary>Where the closing marks that end at a position begin.</summary>
    public static int SkipClosersBackwards(string text, int start, int end)
    {
        int limit = System.Math.Max(start, end - MaxClosers);
        while (end > limit && CanClose(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a stretch of text ends as a sentence does, closing marks aside.</summary>
    public static bool IsSentence(string text, SourceSpan span)
    {
        int end = SkipClosersBackwards(text, span.Start, span.End);
        return end > span.Start && EndsSentence(text[end - 1]);
    }
}
