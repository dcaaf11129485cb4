namespace Seedbed.Syntax;

/// <summary>Finds what stands before an article's first paragraph: its title and its byline.</summary>
internal static class FrontMatter
{
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

        if (next < end && DrupalShape.TryReadHeader(lines, next, out SourceSpan author))
        {
            lines[next++] = LineRole.Byline;
            if (next < end && DrupalShape.HasDetailBelow(lines, next - 1, author))
            {
                lines[next] = LineRole.BylineDetail;
            }
        }
    }

    private static bool HasTitle(SeedLines lines, int end)
    {
        if (lines[0] != LineRole.Paragraph || DrupalShape.TryReadHeader(lines, 0, out _))
        {
            return false;
        }

        // A document of one line is its text: a title alone would leave an article with nothing in it.
        bool hasMore = lines.Count > 1;
        return hasMore && !IsContinuedBelow(lines, end) && TitleRule.IsTitle(lines.Text, lines.Span(0));
    }

    /// <summary>Whether the second line goes on in the middle of a sentence: then the first is a piece of wrapped text.</summary>
    private static bool IsContinuedBelow(SeedLines lines, int end) =>
        end > 1 && !lines.StandsApartFromPrevious(1) && char.IsLower(lines.Text[lines.Span(1).Start]);
}
