using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The lines of a file that a build writes, white space and all: a path may begin or end with a space.</summary>
internal static class TextLines
{
    /// <summary>The lines that are not empty, without their terminators.</summary>
    public static IEnumerable<SourceSpan> In(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOfAny(LineTable.Terminators, start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                yield return new SourceSpan(start, end);
            }

            start = end + 1;
        }
    }
}
