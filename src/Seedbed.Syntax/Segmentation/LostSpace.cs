namespace Seedbed.Syntax;

/// <summary>Tells where a page lost the space between two words, so that Unicode's rules take them for one.</summary>
internal static class LostSpace
{
    /// <summary>Longest ending behind a colon, as in Finnish <c>EU:ssa</c>.</summary>
    private const int MaxEnding = 4;

    /// <summary>Whether a word with a capital begins behind a full stop, as in <c>beans.The club</c>, and not in <c>Ph.D</c> or <c>example.org</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">0-based position of the full stop, between two letters.</param>
    /// <param name="end">0-based position behind the piece that holds it.</param>
    public static bool IsBehindStop(string text, int stop, int end)
    {
        if (!char.IsUpper(text[stop + 1]))
        {
            return false;
        }

        return stop + 2 < end
            ? char.IsLower(text[stop + 2]) || text[stop + 2] is '\'' or '’'
            : text[stop + 1] == 'I' && char.IsLower(text[stop - 1]);
    }

    /// <summary>Whether what stands behind a colon is the ending of what stands before it, as in Swedish <c>EU:s</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">0-based position of the piece that holds it.</param>
    /// <param name="colon">0-based position of the colon.</param>
    /// <param name="end">0-based position behind the piece.</param>
    public static bool IsEndingBehindColon(string text, int start, int colon, int end)
    {
        bool fits = end - colon - 1 <= MaxEnding && colon - start > 1;
        for (int i = start; fits && i < end; i++)
        {
            fits = i == colon || (i < colon ? char.IsUpper(text[i]) : char.IsLower(text[i]));
        }

        return fits;
    }
}
