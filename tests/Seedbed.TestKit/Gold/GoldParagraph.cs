namespace Seedbed.TestKit;

/// <summary>Where a paragraph stands and how it begins.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="First40">Its first 40 code points, white space at both ends removed.</param>
public sealed record GoldParagraph(int Line, string First40)
{
    /// <summary>The gold entry that a paragraph's text would have.</summary>
    public static GoldParagraph Of(int line, string text) =>
        new(line, string.Concat(text.Trim().EnumerateRunes().Take(40).Select(rune => rune.ToString())));
}
