using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Takes a value apart that holds several things with <c>|</c> between them.</summary>
internal static class Alternatives
{
    /// <summary>The parts, without white space at their ends, each with the 0-based position at which it begins.</summary>
    public static IEnumerable<(int Start, string Words)> Split(string value)
    {
        int start = 0;
        while (start <= value.Length)
        {
            int bar = value.IndexOf('|', start);
            int end = bar < 0 ? value.Length : bar;
            int first = start;
            while (first < end && char.IsWhiteSpace(value[first]))
            {
                first++;
            }

            yield return (first, value.Substring(first, end - first).TrimEnd());
            start = end + 1;
        }
    }
}
