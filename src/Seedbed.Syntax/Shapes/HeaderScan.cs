using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// Which lines of a stretch of a document open a comment. A detail line below proves a header. Otherwise, where most headers have no text
/// directly above and below, one that has both is a phrase somebody wrote.
/// </summary>
internal sealed class HeaderScan
{
    private readonly int[] _next;
    private readonly int _from;

    private HeaderScan(bool[] isHeader, int from)
    {
        _from = from;
        End = from + isHeader.Length;
        _next = new int[isHeader.Length + 1];
        _next[isHeader.Length] = End;
        for (int i = isHeader.Length - 1; i >= 0; i--)
        {
            _next[i] = isHeader[i] ? from + i : _next[i + 1];
        }
    }

    /// <summary>0-based line behind the stretch.</summary>
    public int End { get; }

    /// <summary>0-based line of the first header; <see cref="End"/> when there is none.</summary>
    public int First => _next[0];

    /// <summary>Looks at every line of a stretch once.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="from">0-based first line of the stretch.</param>
    /// <param name="end">0-based line behind the stretch.</param>
    [MethodImpl(HotLoop.Options)]
    public static HeaderScan Of(SeedLines lines, int from, int end)
    {
        int length = end > from ? end - from : 0;
        var possible = new bool[length];
        var certain = new bool[length];
        int possibleCount = 0;
        int apartCount = 0;
        for (int i = 0; i < length; i++)
        {
            bool hasDetail = DrupalHeader.HasDetailBelow(lines, from + i);
            possible[i] = IsPossible(lines, from + i, hasDetail);
            bool isApart = possible[i] && !StandsAmongText(lines, from + i);
            certain[i] = isApart || hasDetail;
            possibleCount += possible[i] ? 1 : 0;
            apartCount += isApart ? 1 : 0;
        }

        return new HeaderScan(apartCount * 2 > possibleCount ? certain : possible, from);
    }

    /// <summary>The first header at or behind a line; <see cref="End"/> when there is none.</summary>
    /// <param name="index">0-based line; not before the stretch.</param>
    public int Next(int index) => _next[index - _from];

    /// <summary>How many headers have another line before the next of them.</summary>
    public int CountWithText()
    {
        int count = 0;
        for (int i = First; i < End; i = Next(i + 1))
        {
            count += Next(i + 1) > i + 1 ? 1 : 0;
        }

        return count;
    }

    /// <summary>What stands directly below the controls, or has a detail line, may be any name; further down, phrases are to be feared.</summary>
    private static bool IsPossible(SeedLines lines, int index, bool hasDetail)
    {
        if (!DrupalHeader.TryRead(lines, index, out SourceSpan author))
        {
            return false;
        }

        bool isBelowControls = index > 0 && DrupalFurniture.IsControl(lines, index - 1);
        return hasDetail || isBelowControls || DrupalHeader.IsUserName(lines.Text, author);
    }

    private static bool StandsAmongText(SeedLines lines, int index) =>
        !lines.StandsApartFromPrevious(index) && IsText(lines, index - 1)
        && !lines.StandsApartFromPrevious(index + 1) && IsText(lines, index + 1);

    private static bool IsText(SeedLines lines, int index) =>
        !DrupalFurniture.IsControl(lines, index) && !DrupalFurniture.IsLink(lines, index) && !DrupalHeader.HasForm(lines, index);
}
