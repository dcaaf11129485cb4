using System;

namespace Seedbed.Syntax;

/// <summary>What <c>seeds.baseline</c> keeps of a finding: enough to know it again when lines have moved.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="SeedId">The seed's path without extension.</param>
/// <param name="Words">What stands at the place and beside it; empty for what is about the whole file.</param>
public sealed record KnownFinding(string Rule, string SeedId, string Words)
{
    /// <summary>How many words beside a place are kept on either side, so that places which hold a mark alone differ.</summary>
    private const int WordsBeside = 3;

    /// <summary>How much of the text is looked at for them on either side, in UTF-16 units.</summary>
    private const int MaxBeside = 200;

    /// <summary>What there is to keep of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="seed">The seed in which it stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static KnownFinding Of(Finding finding, CheckedSeed seed)
    {
        _ = finding ?? throw new ArgumentNullException(nameof(finding));
        _ = seed ?? throw new ArgumentNullException(nameof(seed));
        return new KnownFinding(
            finding.Rule.Id, SeedFileName.IdOf(seed.Path), finding.Span == CheckedSeed.Beginning ? string.Empty : WordsAt(finding.Span, seed.Text));
    }

    /// <summary>
    /// Words with slashes for backslashes: MSBuild, which writes the file, takes everything for a path, and makes slashes of them on all
    /// systems but one.
    /// </summary>
    internal static string Normalise(string words) => words.Replace('\\', '/');

    private static string WordsAt(SourceSpan place, string text)
    {
        var shown = new SourceSpan(place.Start, Math.Min(place.End, place.Start + VisibleText.MaxQuoteLength));
        string words = WordsBetween(LineStart(shown.Start, text), LineEnd(shown.End, text), shown, text);

        // Where a line holds nothing, such as in a gap, what stands before it tells the place.
        return words.Length > 0 ? words : WordsBetween(0, shown.Start, new SourceSpan(shown.Start, shown.Start), text);
    }

    private static string WordsBetween(int start, int end, SourceSpan place, string text) =>
        Normalise(VisibleText.Of(FoldedText.Of(text, Tokens.Around(text, new SourceSpan(start, end), place, WordsBeside, MaxBeside))));

    private static int LineStart(int position, string text)
    {
        int reach = Math.Min(position, MaxBeside);
        int terminator = reach == 0 ? -1 : text.LastIndexOfAny(LineTable.Terminators, position - 1, reach);
        return terminator < 0 ? position - reach : terminator + 1;
    }

    private static int LineEnd(int position, string text)
    {
        int reach = Math.Min(text.Length - position, MaxBeside);
        int terminator = text.IndexOfAny(LineTable.Terminators, position, reach);
        return terminator < 0 ? position + reach : terminator;
    }
}
