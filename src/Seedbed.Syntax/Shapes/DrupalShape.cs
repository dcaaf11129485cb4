using System.Runtime.CompilerServices;

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
        // A picture line under the title, or on the first line of all, is the byline and not a comment.
        int from = end > 1 && DrupalHeader.HasForm(lines, 1) ? 2 : end > 0 && DrupalHeader.HasForm(lines, 0) ? 1 : 0;
        HeaderScan headers = HeaderScan.Of(lines, from, end);
        if (headers.CountWithText() < HeadersWithoutMarker)
        {
            return lines.Count;
        }

        AssignComments(lines, headers);
        return headers.First;
    }

    [MethodImpl(HotLoop.Options)]
    private static void AssignComments(SeedLines lines, HeaderScan headers)
    {
        bool hasLinks = false;
        for (int i = headers.First; i < headers.End; i = headers.Next(i + 1))
        {
            lines[i] = LineRole.Header;
            if (DrupalHeader.HasDetailBelow(lines, i))
            {
                lines[i + 1] = LineRole.HeaderDetail;
            }

            int end = headers.Next(i + 1);
            end = end == headers.End ? AssignControlsAtEnd(lines, i + 1, end) : end;
            hasLinks |= AssignLinks(lines, FirstLineOfText(lines, i) + 1, end);
        }

        // Where comments have links below them, one that is nothing but a link lost its text; elsewhere somebody wrote that word.
        for (int i = headers.First; hasLinks && i < headers.End; i = headers.Next(i + 1))
        {
            AssignLinks(lines, FirstLineOfText(lines, i), headers.Next(i + 1));
        }
    }

    private static int FirstLineOfText(SeedLines lines, int header) =>
        header + 1 < lines.Count && lines[header + 1] == LineRole.HeaderDetail ? header + 2 : header + 1;

    /// <summary>Gives the links that end a comment their role.</summary>
    /// <returns>Whether there are any.</returns>
    [MethodImpl(HotLoop.Options)]
    private static bool AssignLinks(SeedLines lines, int start, int end)
    {
        int last = end - 1;
        while (last >= start && (lines[last] == LineRole.Furniture || DrupalFurniture.IsLink(lines, last)))
        {
            lines[last--] = LineRole.Furniture;
        }

        return last < end - 1;
    }

    /// <summary>Some themes print the controls once more below the last comment.</summary>
    /// <returns>0-based line at which they begin; <paramref name="end"/> when there are none.</returns>
    [MethodImpl(HotLoop.Options)]
    private static int AssignControlsAtEnd(SeedLines lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (DrupalFurniture.IsMarker(lines, i) && (i + 1 == end || DrupalFurniture.IsControl(lines, i + 1)))
            {
                AssignFurniture(lines, i, end);
                return i;
            }
        }

        return end;
    }

    /// <summary>Gives the site's words from the marker on their role.</summary>
    /// <returns>Whether nothing but the site's words stands there.</returns>
    [MethodImpl(HotLoop.Options)]
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
    [MethodImpl(HotLoop.Options)]
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
