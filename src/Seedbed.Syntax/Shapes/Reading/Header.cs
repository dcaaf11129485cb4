using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The lines that name a comment's author, and what they state.</summary>
internal sealed class Header
{
    /// <summary>Between a name and what boards print about its author, a rank may stand.</summary>
    private const int MaxLinesOfRank = 2;

    /// <summary>What boards print about an author, and the links beside it.</summary>
    private const int MaxLinesOfProfile = 16;

    private readonly List<HeaderLine> _lines = [];

    /// <summary>Lines are asked for in their order, so none is searched for.</summary>
    private int _read;

    private Header(int key) => Key = key;

    /// <summary>0-based line by which the header was recognised.</summary>
    public int Key { get; }

    /// <summary>0-based first line.</summary>
    public int First { get; private set; }

    /// <summary>0-based line behind the last one.</summary>
    public int End { get; private set; }

    /// <summary>The lines, in the order of the text; those within the comment's text, such as the one that closes it, are among them.</summary>
    public IReadOnlyList<HeaderLine> Lines => _lines;

    /// <summary>Where the author's name stands.</summary>
    public SourceSpan Author { get; private set; }

    /// <summary>0-based line of the author's name.</summary>
    public int AuthorLine { get; private set; }

    /// <summary>Whether the lines say when the comment was posted.</summary>
    public bool HasTime => Find(static match => match.Posted) is not null;

    /// <summary>That time, where day and month cannot be mistaken; null otherwise.</summary>
    public DateTime? Time
    {
        get
        {
            foreach (HeaderLine line in _lines)
            {
                if (line is { IsQuote: false, Match: { Posted: not null, Time: { IsNumeric: false, IsRelative: false } time } })
                {
                    return time.ToDateTime();
                }
            }

            return null;
        }
    }

    /// <summary>Whether it heads what software wrote about another page, which is nobody's comment.</summary>
    public bool IsPingback { get; set; }

    /// <summary>0-based line of the comment's subject; -1 when it has none.</summary>
    public int Subject { get; private set; } = -1;

    /// <summary>Reads the lines around a key.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="form">The form to which the key belongs.</param>
    /// <param name="key">The key.</param>
    /// <param name="from">0-based line above which no line belongs to the header.</param>
    /// <returns>Null when a line is missing without which there is no header.</returns>
    public static Header? TryRead(SeedLines lines, Shape shape, Form form, TaggedMatch key, int from)
    {
        var header = new Header(key.Line) { First = key.Line, End = key.Line + 1 };
        header._lines.Add(new HeaderLine(key.Line, key.Match));
        SourceSpan? author = key.Match.Author;
        if (key.Match.IsWrapped && !header.TryAddWrapped(lines, shape, form))
        {
            return null;
        }

        foreach (LinePattern pattern in form.Below)
        {
            LineMatch? match = header.End < lines.Count ? pattern.Lines.Match(lines, header.End, shape.Words, author) : null;
            if (match is not null)
            {
                header._lines.Add(new HeaderLine(header.End++, match));
                author ??= match.Author;
            }
            else if (pattern.IsRequired)
            {
                return null;
            }
        }

        foreach (LinePattern pattern in form.Above)
        {
            LineMatch? match = header.First > from ? pattern.Lines.Match(lines, header.First - 1, shape.Words, author) : null;
            if (match is not null)
            {
                header._lines.Insert(0, new HeaderLine(--header.First, match));
                author ??= match.Author;
            }
            else if (pattern.IsRequired)
            {
                return null;
            }
        }

        if (form.HasProfileAbove)
        {
            header.AddProfile(lines, shape, from);
        }

        return header.FindAuthor() ? header : null;
    }

    /// <summary>A header of something that names no author, such as a pingback.</summary>
    public static Header OfPingback(int line, SourceSpan span)
    {
        var header = new Header(line) { First = line, End = line + 1, Author = span, AuthorLine = line, IsPingback = true };
        header._lines.Add(new HeaderLine(line, LineMatch.OfWords(span)));
        return header;
    }

    /// <summary>A line that names an article's author.</summary>
    public static Header OfByline(int line, LineMatch match)
    {
        var header = new Header(line) { First = line, End = line + 1 };
        header._lines.Add(new HeaderLine(line, match));
        header.FindAuthor();
        return header;
    }

    /// <summary>What the first of the lines states that states it at all.</summary>
    public T? Find<T>(Func<LineMatch, T?> get)
        where T : struct
    {
        foreach (HeaderLine line in _lines)
        {
            if (!line.IsQuote && get(line.Match) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What a line of the header states; null when it is none.</summary>
    public LineMatch? MatchOf(int line)
    {
        while (_read < _lines.Count && _lines[_read].Line < line)
        {
            _read++;
        }

        return _read < _lines.Count && _lines[_read].Line == line ? _lines[_read].Match : null;
    }

    /// <summary>Adds a line of the comment that states something as well.</summary>
    public void Add(HeaderLine line)
    {
        int at = _lines.Count;
        while (at > 0 && _lines[at - 1].Line > line.Line)
        {
            at--;
        }

        _lines.Insert(at, line);
    }

    /// <summary>Takes the line below as the comment's subject.</summary>
    public void TakeSubjectBelow(SeedLines lines)
    {
        Subject = End++;
        _lines.Add(new HeaderLine(Subject, LineMatch.OfSubject(lines.Span(Subject))));
    }

    /// <summary>Says that the words that name the author are two names.</summary>
    public void SplitAuthor(SourceSpan author, SourceSpan parent)
    {
        int index = _lines.FindIndex(line => line.Line == AuthorLine);
        _lines[index] = new HeaderLine(AuthorLine, _lines[index].Match.SplitAuthor(author, parent));
        Author = author;
    }

    /// <summary>Takes the line above as the comment's subject.</summary>
    public void TakeSubject(SeedLines lines)
    {
        Subject = --First;
        _lines.Insert(0, new HeaderLine(First, LineMatch.OfSubject(lines.Span(First))));
    }

    private bool TryAddWrapped(SeedLines lines, Shape shape, Form form)
    {
        LineMatch? rest = End < lines.Count ? form.Wrapped.Match(lines, End, shape.Words) : null;
        if (rest is null)
        {
            return false;
        }

        _lines.Add(new HeaderLine(End++, rest));
        return true;
    }

    /// <summary>Adds what a board prints about the author, and above it a rank and the name: the first line below a blank one or a link.</summary>
    private void AddProfile(SeedLines lines, Shape shape, int from)
    {
        var furniture = new FurnitureReader(lines, shape);
        int name = First - 1;
        while (name > from && First - name <= MaxLinesOfProfile && (furniture.IsProfile(name) || furniture.IsLink(name)))
        {
            name--;
        }

        // Above the first post there may be no blank line and no link, but the page's title.
        int ranks = from == 0 ? 1 : MaxLinesOfRank;
        for (int i = 0; i < ranks && name > from && !lines.StandsApartFromPrevious(name) && !furniture.IsLink(name - 1) && !furniture.IsTop(name - 1); i++)
        {
            name--;
        }

        if (name < from || !CommenterName.CanBe(lines.Text, lines.Span(name), shape.Words.MaxNameLength))
        {
            return;
        }

        for (int i = First - 1; i > name; i--)
        {
            _lines.Insert(0, new HeaderLine(i, LineMatch.OfWords(lines.Span(i))));
        }

        _lines.Insert(0, new HeaderLine(name, LineMatch.OfName(lines.Span(name))));
        First = name;
    }

    private bool FindAuthor()
    {
        foreach (HeaderLine line in _lines)
        {
            if (line.Match.Author is { } author)
            {
                Author = author;
                AuthorLine = line.Line;
                return true;
            }
        }

        return false;
    }
}
