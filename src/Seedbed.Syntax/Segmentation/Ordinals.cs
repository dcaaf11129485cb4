using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Tells the full stop of a number that is an ordinal, as German writes it: <c>am 3. Mai</c>, <c>der 1. FC</c>, <c>Paul II. sprach</c>.</summary>
internal static class Ordinals
{
    private const string RomanDigits = "IVXLCDM";
    private const int MaxRomanDigits = 6;

    private const string Behind =
        "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts Jahrhunderte und bis oder";

    private const string Before = "der die das dem den des am im zum zur vom beim ins";

    private static readonly HashSet<string> WordsBehind = new(Behind.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> WordsBefore = new(Before.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a sentence goes on behind a number with a full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The word before the number; empty for none.</param>
    /// <param name="next">The word behind it. Where it begins a sentence, <c>I am 5. The …</c>, the number is none of these.</param>
    public static bool GoesOn(string text, SourceSpan before, SourceSpan next) =>
        WordsBehind.Contains(next.Of(text)) || (WordsBefore.Contains(before.Of(text)) && !SentenceStarters.Contains(text, next));

    /// <summary>Whether a word is the number of a king or a pope.</summary>
    public static bool IsRoman(string text, SourceSpan word)
    {
        bool isRoman = word.Length <= MaxRomanDigits;
        for (int i = word.Start; isRoman && i < word.End; i++)
        {
            isRoman = RomanDigits.IndexOf(text[i]) >= 0;
        }

        return isRoman;
    }
}
