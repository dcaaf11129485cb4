namespace Seedbed.Syntax;

/// <summary>
/// Which lines of a document can open a comment. Where a document sets most of its header lines apart by blank lines, one that stands
/// among text is a phrase somebody wrote.
/// </summary>
internal sealed class HeaderScan
{
    private readonly int[] _next;
    private readonly int _lineCount;

    private HeaderScan(bool[] candidates)
    {
        _lineCount = candidates.Length;
        _next = new int[_lineCount + 1];
        _next[_lineCount] = _lineCount;
        for (int i = _lineCount - 1; i >= 0; i--)
        {
            _next[i] = candidates[i] ? i : _next[i + 1];
        }
    }

    /// <summary>Looks at every line once.</summary>
    public static HeaderScan Of(SeedLines lines)
    {
        var candidates = new bool[lines.Count];
        var apart = new bool[lines.Count];
        int found = 0;
        int foundApart = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (DrupalShape.TryReadHeader(lines, i, out SourceSpan author))
            {
                candidates[i] = true;
                apart[i] = IsApartFromText(lines, i, author);
                found++;
                foundApart += apart[i] ? 1 : 0;
            }
        }

        return new HeaderScan(foundApart * 2 >= found ? apart : candidates);
    }

    /// <summary>Whether a line can open a comment.</summary>
    public bool IsCandidate(int index) => _next[index] == index;

    /// <summary>The first line at or behind <paramref name="index"/> that can open a comment; the number of lines when there is none.</summary>
    public int Next(int index) => _next[index];

    /// <summary>How many lines from <paramref name="from"/> on can open a comment and have another line before the next of them.</summary>
    public int CountWithText(int from)
    {
        int count = 0;
        for (int i = Next(from); i < _lineCount; i = Next(i + 1))
        {
            count += i + 1 < _lineCount && !IsCandidate(i + 1) ? 1 : 0;
        }

        return count;
    }

    private static bool IsApartFromText(SeedLines lines, int index, SourceSpan author)
    {
        bool isApartAbove = lines.StandsApartFromPrevious(index) || DrupalShape.IsFurniture(lines, index - 1);
        bool isApartBelow = lines.StandsApartFromPrevious(index + 1) || DrupalShape.HasDetailBelow(lines, index, author);
        return isApartAbove && isApartBelow;
    }
}
