using System;

namespace Seedbed.Syntax;

/// <summary>Reads endings that nearly are a header's <c>'s picture</c>, as retyped or converted pages have them.</summary>
internal static class HeaderEnding
{
    private const string Picture = "picture";

    private const string Usual = "'’";

    /// <summary>What is typed or printed for an apostrophe; an acute or a grave accent where the right key is hard to find.</summary>
    private const string Apostrophes = "'’‘‛`´ʹʻʼˈ′＇";

    /// <summary>What is wrong with the ending of a line; null when it is no such ending, or nothing is wrong with it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="name">What stands before the ending.</param>
    public static string? FindFault(string text, SourceSpan line, out SourceSpan name)
    {
        name = default;
        int end = text[line.End - 1] is ':' or '.' ? line.End - 1 : line.End;
        int word = end - Picture.Length;
        int behindS = SkipSpaceBackwards(text, line.Start, word);
        int apostrophe = behindS - 2;
        if (apostrophe <= line.Start
            || behindS == word
            || string.Compare(text, word, Picture, 0, Picture.Length, StringComparison.OrdinalIgnoreCase) != 0
            || text[behindS - 1] is not ('s' or 'S')
            || Apostrophes.IndexOf(text[apostrophe]) < 0)
        {
            return null;
        }

        name = new SourceSpan(line.Start, SkipSpaceBackwards(text, line.Start, apostrophe));
        return FaultOf(text, apostrophe, behindS, word, end, line.End, name.End);
    }

    private static string? FaultOf(string text, int apostrophe, int behindS, int word, int end, int lineEnd, int nameEnd) =>
        Usual.IndexOf(text[apostrophe]) < 0 ? "another apostrophe"
        : text[behindS - 1] == 'S' || string.CompareOrdinal(text, word, Picture, 0, Picture.Length) != 0 ? "capitals in \"'s picture\""
        : end < lineEnd ? "punctuation behind it"
        : nameEnd < apostrophe ? "white space before the apostrophe"
        : null;

    private static int SkipSpaceBackwards(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
