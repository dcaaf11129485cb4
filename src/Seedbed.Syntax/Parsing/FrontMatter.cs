namespace Seedbed.Syntax;

/// <summary>Finds what stands before an article's first paragraph: its title and its byline.</summary>
internal static class FrontMatter
{
    /// <summary>Longest title of a page in Drupal's database.</summary>
    private const int MaxTitleLength = 255;

    /// <summary>Gives the title, the byline and the byline's detail line their roles.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="end">0-based line before which the front must stand: where the thread begins.</param>
    public static void AssignRoles(SeedLines lines, int end)
    {
        int next = 0;
        if (next < end && HasTitle(lines, end))
        {
            lines[next++] = LineRole.Title;
        }

        if (next < end && lines[next] == LineRole.Paragraph && DrupalHeader.HasForm(lines, next))
        {
            lines[next] = LineRole.Byline;
            if (next + 1 < end && DrupalHeader.HasDetailBelow(lines, next))
            {
                lines[next + 1] = LineRole.BylineDetail;
            }
        }
    }

    private static bool HasTitle(SeedLines lines, int end)
    {
        // A document of one line is its text: a title alone would leave an article with nothing in it.
        if (lines[0] != LineRole.Paragraph || lines.Count == 1)
        {
            return false;
        }

        // What stands above the byline is the title, however it ends.
        if (end > 1 && DrupalHeader.HasForm(lines, 1) && lines.Span(0).Length <= MaxTitleLength)
        {
            return true;
        }

        return !DrupalHeader.HasForm(lines, 0) && !IsContinuedBelow(lines, end) && TitleRule.IsTitle(lines.Text, lines.Span(0));
    }

    /// <summary>Whether the second line goes on in the middle of a sentence: then the first is a piece of wrapped text.</summary>
    private static bool IsContinuedBelow(SeedLines lines, int end) =>
        end > 1 && !lines.StandsApartFromPrevious(1) && char.IsLower(lines.Text[lines.Span(1).Start]);
}
