using System;

namespace Seedbed.Syntax;

/// <summary>Reads a text as a document: title, byline, paragraphs and the thread of comments.</summary>
public static class SeedParser
{
    /// <summary>
    /// Reads a text, its thread by whichever of the known shapes explains it best. Every text gives a document, in time linear in its length; nothing in it is
    /// changed, and what is not recognised is a paragraph.
    /// </summary>
    /// <param name="text">The whole text, decoded, without byte order mark.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null; no other exception is thrown.</exception>
    public static SeedDocument Parse(string text) => Parse(text, ShapeSet.BuiltIn);

    /// <summary>Reads a text, its thread by the shapes that a project chose for it.</summary>
    /// <param name="text">The whole text, decoded, without byte order mark.</param>
    /// <param name="shapes">The shapes; those that are known where there is a mistake in what the project says.</param>
    /// <exception cref="ArgumentNullException">An argument is null; no other exception is thrown.</exception>
    public static SeedDocument Parse(string text, ThreadShapes shapes) =>
        Parse(text, (shapes ?? throw new ArgumentNullException(nameof(shapes))).Set);

    /// <summary>Reads a text, its thread by one of some shapes.</summary>
    internal static SeedDocument Parse(string text, ShapeSet shapes)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        LineTable table = LineTable.Read(text);
        var lines = new SeedLines(text, table);
        ThreadPlan? thread = ThreadReader.Read(lines, shapes);
        FrontMatter front = FrontMatter.Read(lines, thread);
        return TreeBuilder.Build(lines, table, front, thread);
    }
}
