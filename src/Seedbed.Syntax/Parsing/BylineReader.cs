using System;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Tells lines about an article's author and day from its text.</summary>
internal sealed class BylineReader
{
    /// <summary>Longer lines say more than that.</summary>
    private const int MaxLength = 160;

    /// <summary>What may stand below an article's last paragraph: "7:15 PM" alone, as a day is printed elsewhere.</summary>
    private static readonly ShapeWords FooterWords = BylineLines.Words with { Times = [.. BylineLines.Words.Times, TimeFormat.Read("h:mm tt", out _)!, TimeFormat.Read("HH:mm", out _)!] };

    private static readonly Form Picture = DrupalShape.Shape.Forms.First(static form => form.LosesTimes);

    private readonly SeedLines _lines;
    private readonly Shape? _shape;
    private readonly int _end;

    /// <summary>Reads the lines of a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="shape">The thread's shape, which may have lines of its own; null without a thread.</param>
    /// <param name="end">0-based line before which the front must stand.</param>
    public BylineReader(SeedLines lines, Shape? shape, int end)
    {
        _end = end;
        _lines = lines;
        _shape = shape;
    }

    /// <summary>Whether a line is about author or day.</summary>
    public bool IsFront(int line) => ReadByline(line, line + 1) is not null || ReadDate(line) is not null;

    /// <summary>Whether a line is the word before an author or a day, which stands on the line below.</summary>
    public bool IsLabel(int line) => BylineLines.Labels.Match(_lines, line, BylineLines.Words) is not null;

    /// <summary>Whether a line is that of Drupal's pictures, which may as well be a caption.</summary>
    public bool IsPicture(int line) => ReadPicture(line, line + 1) is not null;

    /// <summary>Whether a line names the author in a way that nothing else is said in.</summary>
    public bool IsCertain(int line) => ReadPicture(line, line + 1) is not null || (CanBe(line) && ReadCertain(line) is not null);

    /// <summary>The author, as a line states it; null when it does not.</summary>
    /// <param name="line">0-based line.</param>
    /// <param name="end">0-based line before which the byline ends.</param>
    public Header? ReadByline(int line, int end)
    {
        if (ReadPicture(line, end) is { } picture)
        {
            return picture;
        }

        if (ReadSplit(line) is { } split)
        {
            return split;
        }

        if (!CanBe(line))
        {
            return null;
        }

        if (ReadCertain(line) is { } certain)
        {
            return Header.OfByline(line, certain);
        }

        // "Sunday, August 15, 2010" is a day and nobody's name.
        if (ReadDate(line) is not null)
        {
            return null;
        }

        if (line > 0 && BylineLines.Labelled.Match(_lines, line, BylineLines.Words) is { Author: { } fullName } labelled && BylineName.IsFullName(_lines.Text, fullName))
        {
            return Header.OfByline(line, labelled);
        }

        return BylineLines.Named.Match(_lines, line, BylineLines.Words) is { Author: { } author } named && BylineName.IsOne(_lines.Text, author)
            ? Header.OfByline(line, named)
            : null;
    }

    /// <summary>The author, where nothing but a name stands between title and day; null where something else does.</summary>
    public Header? ReadName(int line) =>
        line + 1 < _end && _lines.Span(line).Length <= CommenterName.UsualMaxLength && BylineName.IsFullName(_lines.Text, _lines.Span(line)) && ReadDate(line + 1) is not null
            && CommonLines.Bottom.Match(_lines, line, BylineLines.Words) is null
            ? Header.OfByline(line, LineMatch.OfName(_lines.Span(line)))
            : null;

    /// <summary>When the article was published or changed, as a line states it; null when it does not.</summary>
    public LineMatch? ReadDate(int line)
    {
        LineMatch? match = CanBe(line) ? BylineLines.Dates.Match(_lines, line, BylineLines.Words) ?? BylineLines.Updates.Match(_lines, line, BylineLines.Words) : null;

        // "3 years ago" and nothing else may head a paragraph.
        return match is { Time.IsRelative: true } && match.Posted == _lines.Span(line) ? null : match;
    }

    /// <summary>When the article was published, as a line states it that names an author as well; null when it does not.</summary>
    public LineMatch? ReadCertainDate(int line) => CanBe(line) && ReadCertain(line) is { Posted: not null, Time.IsRelative: false } match ? match : null;

    /// <summary>Whether a line says when the article was changed, rather than published.</summary>
    public bool IsUpdate(int line) => BylineLines.Updates.Match(_lines, line, BylineLines.Words) is not null;

    /// <summary>The author, as a line below the article states it; null when it does not.</summary>
    public Header? ReadFooter(int line)
    {
        if (ReadSplit(line) is { } split)
        {
            return split;
        }

        LineMatch? match = CanBe(line) ? BylineLines.Footers.Match(_lines, line, FooterWords) : null;
        bool isCertain = match is { Author: { } author } && (match.Posted is not null || BylineName.IsOne(_lines.Text, author));
        return isCertain ? Header.OfByline(line, match!) : null;
    }

    /// <summary>The author below the word before it, each on a line of its own, as crawlers leave them where the page has them in elements of their own; null when they do not stand so.</summary>
    public Header? ReadSplit(int line)
    {
        if (line + 1 >= _end || BylineLines.Split.Keys.Match(_lines, line, BylineLines.Words) is not { } label)
        {
            return null;
        }

        Header? header = Header.TryRead(_lines, BylineLines.Shape, BylineLines.Split, new TaggedMatch(0, line, label, 0), line);
        if (header is null || header.End > _end || (!header.HasTime && header.End > header.AuthorLine + 1))
        {
            return null;
        }

        // "u/" stands before a name and nothing else; one word alone may as well go on with a sentence.
        bool isHandle = _lines.Span(header.AuthorLine).Start < header.Author.Start;
        bool isName = BylineName.IsOne(_lines.Text, header.Author) && (header.HasTime || Tokens.Count(_lines.Text, header.Author) > 1);
        return isHandle || isName ? header : null;
    }

    private LineMatch? ReadCertain(int line) =>
        _shape?.Bylines.Match(_lines, line, _shape.Words) ?? BylineLines.Certain.Match(_lines, line, BylineLines.Words);

    private Header? ReadPicture(int line, int end)
    {
        LineMatch? match = Picture.Keys.Match(_lines, line, DrupalShape.Shape.Words);
        if (match?.Author is not { } author || CommenterName.IsBroken(_lines.Text, author))
        {
            return null;
        }

        Header? header = Header.TryRead(_lines, DrupalShape.Shape, Picture, new TaggedMatch(0, line, match, 0), line);
        return header is not null && header.End > Math.Max(end, line + 1) ? Header.OfByline(line, match) : header;
    }

    private bool CanBe(int line)
    {
        SourceSpan span = _lines.Span(line);
        char last = _lines.Text[span.End - 1];
        return span.Length <= MaxLength && (last != '.' || span.Length < MaxLength / 2) && _shape?.Controls.Make(_lines, line) != true;
    }
}
