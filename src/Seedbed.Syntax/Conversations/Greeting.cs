namespace Seedbed.Syntax;

/// <summary>Words at the beginning of a paragraph that greet, thank or praise.</summary>
/// <param name="End">0-based position of what stands behind them.</param>
/// <param name="IsCertain">Whether they are said to somebody whatever follows: "hi" is, but "good morning" only before one who is set off.</param>
/// <param name="IsOfLetters">Whether letters begin so, also to people who read none of the comments.</param>
internal readonly record struct Greeting(int End, bool IsCertain, bool IsOfLetters)
{
    private const int MaxTails = 4;

    /// <summary>The greeting with which a paragraph begins; null if it begins with none, or has nothing else.</summary>
    public static Greeting? Of(string text, SourceSpan paragraph)
    {
        int at = paragraph.Start;
        if (!Words.TryRead(text, ref at, paragraph.End, out Word first) || first.Span.Start != paragraph.Start)
        {
            return null;
        }

        string head = first.Span.Of(text);
        bool needsTail = SpokenWords.GreetingHeads.Contains(head);
        if (!needsTail && !SpokenWords.Greetings.Contains(head))
        {
            return null;
        }

        int end = EndOfTails(text, first.Span.End, paragraph.End);
        if (needsTail && end == first.Span.End)
        {
            return null;
        }

        while (end < paragraph.End && (char.IsWhiteSpace(text[end]) || text[end] is ',' or '!'))
        {
            end++;
        }

        return end < paragraph.End ? new Greeting(end, IsCertain: !needsTail, SpokenWords.Letters.Contains(head)) : null;
    }

    /// <summary>Where the second words of a greeting end; where its first one does if there are none.</summary>
    private static int EndOfTails(string text, int start, int limit)
    {
        int at = start;
        int end = start;
        int tails = 0;
        while (tails < MaxTails && Words.TryRead(text, ref at, limit, out Word tail)
            && SpokenWords.GreetingTails.Contains(tail.Span.Of(text)) && IsSpace(text, end, tail.Span.Start))
        {
            end = tail.Span.End;
            tails++;
        }

        return end;
    }

    private static bool IsSpace(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
