namespace Seedbed.Syntax;

/// <summary>
/// Threads as Drupal prints them with user pictures: a header line <c>{author}'s picture</c>, optionally a detail line below it, then
/// the comment's paragraphs, all below the marker <c>Comment viewing options</c>.
/// </summary>
internal static class DrupalShape
{
    /// <summary>The shape's name.</summary>
    public const string Name = "drupal";

    /// <summary>Without a marker above them, so many headers with text below are evidence enough.</summary>
    private const int HeadersWithoutMarker = 3;

    /// <summary>Gives the thread's lines their roles, if there is a thread.</summary>
    /// <returns>0-based line at which the thread begins; the number of lines when there is none.</returns>
    public static int AssignRoles(SeedLines lines)
    {
        int marker = FindMarker(lines);
        if (marker < 0)
        {
            return AssignWithoutMarker(lines, lines.Count);
        }

        HeaderScan headers = HeaderScan.Of(lines, marker + 1, lines.Count);
        if (headers.First < lines.Count)
        {
            AssignFurniture(lines, marker, headers.First);
            AssignComments(lines, headers);
            return marker;
        }

        // Some themes print the controls below the comments.
        bool endsPage = AssignFurniture(lines, marker, lines.Count);
        int start = endsPage ? AssignWithoutMarker(lines, marker) : lines.Count;
        return start < lines.Count || !endsPage ? start : marker;
    }

    private static int AssignWithoutMarker(SeedLines lines, int end)
    {
        // A picture line under the title is the byline, not a comment.
        int from = end > 1 && !DrupalHeader.HasForm(lines, 0) && DrupalHeader.HasForm(lines, 1) ? 2 : 0;
        HeaderScan headers = HeaderScan.Of(lines, from, end);
        if (headers.CountWithText() < HeadersWithoutMarker)
        {
            return lines.Count;
        }

        AssignComments(lines, headers);
        return headers.First;
    }

    private static void AssignComments(SeedLines lines, HeaderScan headers)
    {
        for (int i = headers.First; i < headers.End; i = headers.Next(i + 1))
        {
            lines[i] = LineRole.Header;
            int text = i + 1;
            if (DrupalHeader.HasDetailBelow(lines, i))
            {
                lines[text++] = LineRole.HeaderDetail;
            }

            // Links stand below a comment, and some themes print the controls once more at the end; a comment that is nothing but such
            // words was written by somebody.
            int next = headers.Next(i + 1);
            for (int last = next - 1; last > text && (DrupalFurniture.IsLink(lines, last) || (next == headers.End && DrupalFurniture.IsControl(lines, last))); last--)
            {
                lines[last] = LineRole.Furniture;
            }
        }
    }

    /// <summary>Gives the site's words from the marker on their role.</summary>
    /// <returns>Whether nothing but the site's words stands there.</returns>
    private static bool AssignFurniture(SeedLines lines, int marker, int end)
    {
        bool isAll = true;
        for (int i = marker; i < end; i++)
        {
            bool isFurniture = DrupalFurniture.IsControl(lines, i) || DrupalFurniture.IsLink(lines, i);
            lines[i] = isFurniture ? LineRole.Furniture : lines[i];
            isAll &= isFurniture;
        }

        return isAll;
    }

    /// <summary>
    /// The marker is the first one that a control, a header or nothing follows: an article may quote its words. Failing that, it is the
    /// last one before a header, or the last.
    /// </summary>
    private static int FindMarker(SeedLines lines)
    {
        int lastHeader = lines.Count - 1;
        while (lastHeader >= 0 && !DrupalHeader.HasForm(lines, lastHeader))
        {
            lastHeader--;
        }

        int weak = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!DrupalFurniture.IsMarker(lines, i))
            {
                continue;
            }

            if (i + 1 == lines.Count || DrupalFurniture.IsControl(lines, i + 1) || DrupalHeader.HasForm(lines, i + 1))
            {
                return i;
            }

            weak = weak < 0 || i < lastHeader ? i : weak;
        }

        return weak;
    }
}
