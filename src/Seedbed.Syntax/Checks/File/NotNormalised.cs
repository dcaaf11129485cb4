using System.Globalization;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// Text that Unicode would write with other characters, such as <c>e</c> and U+0301 for <c>é</c>: it looks the same, and a search does
/// not find it. It is a habit of a text, so it is said once.
/// </summary>
internal sealed class NotNormalised : SeedCheck
{
    private const string Once = "Text is not in Unicode form NFC at '{0}'";
    private const string Often = "Text is not in Unicode form NFC at {1} places, the first of them '{0}'";

    /// <summary>
    /// No language puts more marks on a letter (UAX #15, Stream-Safe Text Format). Sorting marks takes the square of their number, and a
    /// piece of a normalised text is normalised, so longer runs are looked at in pieces.
    /// </summary>
    private const int MaxMarks = 30;

    /// <summary>No character before this one is changed by NFC, or joins the one before it.</summary>
    private const char FirstMark = '\u0300';

    public override Rule Rule { get; } = new(
        "SEED1010", nameof(NotNormalised), RuleSeverity.Info, "A text is not in Unicode's normalisation form C", Once, Often)
    {
        IsInRecords = false,
    };

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (IsSettled(seed.Characters.From(FirstMark)))
        {
            return;
        }

        string text = seed.Text;
        SourceSpan? first = null;
        int count = 0;
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] < FirstMark && (at + 1 == text.Length || text[at + 1] < FirstMark))
            {
                at++;
                continue;
            }

            int end = SegmentEnd(text, at);
            if (Changes(text, at, end))
            {
                first ??= new SourceSpan(at, end);
                count++;
            }

            at = end;
        }

        if (first is { } place)
        {
            findings.ReportAs(count == 1 ? Once : Often, place, related: null, place.Of(text), count);
        }
    }

    /// <summary>
    /// Whether no text of these characters and of earlier ones is changed, because none of them joins another and each is normalised. Those of
    /// two units, which are not known one by one, settle nothing.
    /// </summary>
    private static bool IsSettled(string characters)
    {
        for (int i = 0; i < characters.Length; i++)
        {
            if (char.IsSurrogate(characters[i]) || !IsCharacter(characters, i) || JoinsPrevious(characters, i))
            {
                return false;
            }
        }

        return characters.IsNormalized(NormalizationForm.FormC);
    }

    private static bool Changes(string text, int start, int end)
    {
        bool isAlone = end - start == 1;
        return !(isAlone && IsUnchanging(text[start])) && IsCharacter(text, start) && !text.Substring(start, end - start).IsNormalized(NormalizationForm.FormC);
    }

    /// <summary>The end of a character with the marks that belong to it.</summary>
    private static int SegmentEnd(string text, int start)
    {
        int end = start + UnitsAt(text, start);
        if (!IsCharacter(text, start))
        {
            return end;
        }

        for (int marks = 0; marks < MaxMarks && end < text.Length && JoinsPrevious(text, end); marks++)
        {
            end += UnitsAt(text, end);
        }

        return end;
    }

    private static int UnitsAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    /// <summary>Whether a character may become one with what stands before it: a mark, or a later letter of a Korean syllable.</summary>
    private static bool JoinsPrevious(string text, int at) =>
        text[at] >= FirstMark
        && (text[at] is >= '\u1160' and <= '\u11FF'
            || CharUnicodeInfo.GetUnicodeCategory(text, at)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    /// <summary>Spares the commonest characters the way to the tables: all before the marks, dashes and quotation marks, and the ideographs in use.</summary>
    private static bool IsUnchanging(char c) => c is < FirstMark or (>= '\u2010' and <= '\u2027') or (>= '\u3400' and <= '\u9FFF');

    /// <summary>Lone surrogates and noncharacters are no characters: asked about them, some runtimes throw.</summary>
    private static bool IsCharacter(string text, int at)
    {
        if (VisibleText.IsUnpaired(text, at))
        {
            return false;
        }

        int codePoint = char.ConvertToUtf32(text, at);
        return (codePoint & 0xFFFE) != 0xFFFE && codePoint is not (>= 0xFDD0 and <= 0xFDEF);
    }
}
