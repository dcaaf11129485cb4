namespace Seedbed.Syntax;

/// <summary>Tells by what stands around a double quotation mark whether it can open or close a quotation.</summary>
internal static class QuoteMark
{
    private const string BeforeOpening = "([{«‹“„‘‚\"'-–—―/=:¿¡";
    private const string BehindClosing = ")]}»›”’\"'-–—―/.,;:!?…";

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
