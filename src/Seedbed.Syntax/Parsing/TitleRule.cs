namespace Seedbed.Syntax;

/// <summary>
/// Tells a title from a first sentence by its punctuation. Headlines end without a full stop; they may end in a question mark, an
/// exclamation mark, an abbreviation or a quotation. Text ends its sentences.
/// </summary>
internal static class TitleRule
{
    /// <summary>Longest title in UTF-16 units that is told by its looks alone.</summary>
    public const int MaxLength = 200;

    /// <summary>Above this length a line with several sentences is text, whatever it ends in.</summary>
    private const int MaxLengthOfSentences = 120;

    /// <summary>Above this length a question or an exclamation is a title only in the capitals of a headline.</summary>
    private const int MaxLengthOfQuestion = 80;

    /// <summary>In headlines, shorter words are often not capitalised, so they tell nothing.</summary>
    private const int MinLengthOfTellingWord = 4;

    private const string Closers = "\"'”’»)]›";
    private const string Quotes = "\"'”’»";
    private const string Openers = "\"'“‘«([‹";
    private const string FullStops = ".。．｡।۔։";

    /// <summary>Whether a line reads as a title.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends; not empty.</param>
    public static bool IsTitle(string text, SourceSpan line)
    {
        if (line.Length > MaxLength)
        {
            return false;
        }

        int end = SkipClosersBackwards(text, line.Start, SkipNotesBackwards(text, line));
        int sentencesWithin = CountSentenceEnds(text, new SourceSpan(line.Start, end));
        char last = text[end - 1];
        if (IsEllipsis(text, line.Start, end) || last is '?' or '!' or '？' or '！')
        {
            return (sentencesWithin == 0 || line.Length <= MaxLengthOfSentences)
                && (line.Length <= MaxLengthOfQuestion || CapitalBalance(text, line) >= 0);
        }

        if (FullStops.IndexOf(last) >= 0)
        {
            // The stop may be that of an abbreviation, or of what the headline quotes; more capitals than not must speak for the latter.
            int needed = Abbreviation.EndsAt(text, line.Start, end - 1) ? 0 : IsQuoteEnd(text, end, line.End) ? 1 : int.MaxValue;
            return sentencesWithin == 0 && CapitalBalance(text, line) >= needed;
        }

        return last is not (',' or ':') && sentencesWithin <= 1;
    }

    /// <summary>Marks of footnotes, as in <c>end.[1]</c> or <c>end.*</c>, hide how a sentence ends.</summary>
    private static int SkipNotesBackwards(string text, SourceSpan line)
    {
        int end = line.End;
        while (true)
        {
            int before = end;
            while (end > line.Start + 1 && (text[end - 1] is '*' or '†' or '‡' || char.IsWhiteSpace(text[end - 1])))
            {
                end--;
            }

            int bracket = end - 2;
            while (bracket > line.Start && char.IsDigit(text[bracket]))
            {
                bracket--;
            }

            if (text[end - 1] == ']' && bracket > line.Start && bracket < end - 2 && text[bracket] == '[')
            {
                end = bracket;
            }

            if (end == before)
            {
                return end;
            }
        }
    }

    private static int SkipClosersBackwards(string text, int start, int end)
    {
        while (end > start + 1 && Closers.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        return end;
    }

    private static bool IsEllipsis(string text, int start, int end) =>
        text[end - 1] == '…' || (end - start >= 3 && string.CompareOrdinal(text, end - 3, "...", 0, 3) == 0);

    /// <summary>Counts full stops, question and exclamation marks behind which another sentence begins.</summary>
    private static int CountSentenceEnds(string text, SourceSpan span)
    {
        int count = 0;
        for (int i = span.Start; i < span.End - 1; i++)
        {
            bool isEnd = text[i] is '?' or '!' || (text[i] == '.' && !Abbreviation.EndsAt(text, span.Start, i));
            if (isEnd && BeginsSentenceBehind(text, i + 1, span.End))
            {
                count++;
            }
        }

        return count;
    }

    private static bool BeginsSentenceBehind(string text, int at, int end)
    {
        while (at < end && Closers.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        int afterClosers = at;
        while (at < end && (char.IsWhiteSpace(text[at]) || (at > afterClosers && Openers.IndexOf(text[at]) >= 0)))
        {
            at++;
        }

        return at > afterClosers && at < end && (char.IsUpper(text[at]) || char.IsDigit(text[at]));
    }

    private static bool IsQuoteEnd(string text, int at, int end) => at < end && Quotes.IndexOf(text[at]) >= 0;

    /// <summary>How many more long words begin with a capital than do not, the first word aside; 0 in scripts without case.</summary>
    private static int CapitalBalance(string text, SourceSpan line)
    {
        int capitals = 0;
        int at = line.Start;
        bool isFirst = true;
        while (at < line.End)
        {
            int start = at;
            while (at < line.End && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at - start >= MinLengthOfTellingWord && !isFirst)
            {
                capitals += char.IsUpper(text[start]) ? 1 : char.IsLower(text[start]) ? -1 : 0;
            }

            isFirst &= at == start;
            at += at == start ? 1 : 0;
        }

        return capitals;
    }
}
