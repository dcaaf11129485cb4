namespace Seedbed.Syntax;

/// <summary>Finds the ends of lines, which end as <see cref="LineTable"/> says.</summary>
internal static class LineEnds
{
    /// <summary>Where the line that holds a position ends, before its terminator.</summary>
    public static int EndOfLine(string text, int at)
    {
        // Most lines end in no white space, so that a position behind their text is the end.
        int end = at < text.Length && text[at] is '\n' or '\r' ? at : text.IndexOfAny(LineTable.Terminators, at);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the line behind the one that ends at a position begins.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="end">0-based position of a terminator.</param>
    public static int StartOfNext(string text, int end) => end + LineTable.TerminatorLength(text, end);

    /// <summary>Where the line above the one that holds a position ends, before its terminator; the text's start where there is none.</summary>
    public static int EndOfPrevious(string text, int at)
    {
        int terminator = at == 0 ? -1 : text.LastIndexOfAny(LineTable.Terminators, at - 1);
        bool isPair = terminator > 0 && text[terminator] == '\n' && text[terminator - 1] == '\r';
        return terminator < 0 ? 0 : terminator - (isPair ? 1 : 0);
    }
}
