using System;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Knows the pages of boards: they are threads, with a title and no article above.</summary>
internal static class BoardPage
{
    /// <summary>Whether a thread was read by the shape of a board.</summary>
    public static bool IsOfBoard(CheckedSeed seed, ThreadNode thread) => FindBoard(seed, thread) is not null;

    /// <summary>Whether a document is a board's page, so that it begins with its thread.</summary>
    public static bool Is(CheckedSeed seed)
    {
        if (seed.Document.Thread is not { } thread || FindBoard(seed, thread) is not { } board)
        {
            return false;
        }

        var lines = new SeedLines(seed.Text, seed.Document.Lines);
        int first = Array.FindIndex(seed.Lines, line => line.Span.Start == thread.Span.Start);
        return new FurnitureReader(lines, board).BeginsPage(first);
    }

    private static Shape? FindBoard(CheckedSeed seed, ThreadNode thread) =>
        seed.Shapes.Set.Shapes.FirstOrDefault(shape => shape.IsBoard && string.Equals(shape.Name, thread.Shape, StringComparison.Ordinal));
}
