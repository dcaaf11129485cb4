namespace Seedbed.Syntax;

/// <summary>Tells by what stands around a double quotation mark whether it can open or close a quotation.</summary>
internal static class QuoteMark
{
    private const string BeforeOpening = "([{«‹“„‘‚\"'-–—―/=:¿¡";
    private const string BehindClosing = ")]}»›”’\"'-–—―/.,;:!?…";

    /// <summary>Whether a mark opens a quotation, or one within another; if not, it closes one or is none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The paragraph in which it stands.</param>
    /// <param name="at">0-based position of the mark.</param>
    /// <param name="innermost">The mark that opened what is open there; null if nothing is.</param>
    public static bool Opens(string text, SourceSpan paragraph, int at, char? innermost)
    {
        bool canOpen = CanOpen(text, paragraph, at);
        bool canClose = CanClose(text, paragraph, at);
        switch (text[at])
        {
            case '„':
            case '「':
            case '『':
                return true;
            case '」':
            case '』':
                return false;
            case '“':
                // German and Czech close with the mark that opens in English.
                return innermost != '„' && (canOpen || !canClose);
            case '”':
                // Swedish and Finnish open with the mark that closes in English.
                return innermost is null && canOpen && !canClose;
            default:
                bool isInches = at > paragraph.Start && char.IsDigit(text[at - 1]);
                bool isUnclear = canOpen == canClose;
                return !isInches && !IsLetter(text, paragraph, at) && (isUnclear ? innermost is null : canOpen);
        }
    }

    /// <summary>Whether the mark stands where a quotation opens: behind white space or an opening mark.</summary>
    public static bool CanOpen(string text, SourceSpan paragraph, int at) =>
        at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || BeforeOpening.IndexOf(text[at - 1]) >= 0;

    /// <summary>Whether the mark stands where a quotation closes: before white space or a mark that ends something.</summary>
    public static bool CanClose(string text, SourceSpan paragraph, int at) =>
        at + 1 == paragraph.End || char.IsWhiteSpace(text[at + 1]) || BehindClosing.IndexOf(text[at + 1]) >= 0;

    /// <summary>Whether a straight mark is no quotation mark: Hebrew writes one before the last letter of an abbreviation.</summary>
    public static bool IsLetter(string text, SourceSpan paragraph, int at) =>
        at > paragraph.Start && at + 1 < paragraph.End && IsHebrew(text[at - 1]) && IsHebrew(text[at + 1]);

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05FF';
}
