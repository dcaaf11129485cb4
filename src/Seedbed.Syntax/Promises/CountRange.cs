using System;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>How many of something a corpus promises: <c>44</c>, <c>10..30</c>, <c>10..</c> or <c>..30</c>.</summary>
/// <param name="Least">The least number that is right.</param>
/// <param name="Most">The greatest number that is right; never less than <paramref name="Least"/>.</param>
public readonly record struct CountRange(int Least, int Most)
{
    private const string Between = "..";

    /// <summary>Reads a range.</summary>
    /// <returns>The range; null for any other text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CountRange? Read(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        int at = text.IndexOf(Between, StringComparison.Ordinal);
        string first = (at < 0 ? text : text.Substring(0, at)).Trim();
        string last = (at < 0 ? text : text.Substring(at + Between.Length)).Trim();
        bool isOpenAtBothEnds = first.Length == 0 && last.Length == 0;
        return !isOpenAtBothEnds && ReadEnd(first, ifOpen: 0) is { } least && ReadEnd(last, ifOpen: int.MaxValue) is { } most && least <= most
            ? new CountRange(least, most)
            : null;
    }

    /// <summary>Whether a number lies in the range; its ends belong to it.</summary>
    public bool Contains(int count) => count >= Least && count <= Most;

    private static int? ReadEnd(string text, int ifOpen) =>
        text.Length == 0 ? ifOpen
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int end) ? end
        : null;
}
