using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Finds paragraphs by their places, for comments that have thousands.</summary>
internal static class ParagraphSearch
{
    /// <summary>Index of the last paragraph that begins at a position or before; 0 if none does.</summary>
    /// <param name="paragraphs">The paragraphs, in the order of the text; at least one.</param>
    /// <param name="position">0-based position in the text.</param>
    public static int IndexAt(IReadOnlyList<ParagraphNode> paragraphs, int position)
    {
        int low = 0;
        int high = paragraphs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (paragraphs[middle].Span.Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
