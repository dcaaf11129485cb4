using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What stands before an article's first paragraph: its title, a subtitle, who wrote it and when. Some sites print the latter below the article.</summary>
internal sealed class FrontMatter
{
    /// <summary>A subtitle is a sentence or two.</summary>
    private const int MaxSubtitleLength = 300;

    /// <summary>Lines about author and day, of which sites print a few.</summary>
    private const int MaxFrontLines = 6;

    /// <summary>Below the article, the line that names its author is among so many above the thread.</summary>
    private const int MaxLinesBelowArticle = 16;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly int _end;
    private readonly FurnitureReader _furniture;
    private readonly Dictionary<int, LineMatch> _matches = [];
    private readonly string? _firstAuthor;
    private int _titleLine = -1;
    private bool _hasTitle;

    private FrontMatter(SeedLines lines, ThreadPlan? thread)
    {
        _lines = lines;
        _end = thread?.Start ?? lines.Count;
        _reader = new BylineReader(lines, thread?.Shape, _end);
        _shape = thread?.Shape ?? DrupalShape.Shape;
        _furniture = new FurnitureReader(lines, _shape);
        _firstAuthor = thread is { Comments.Count: > 0 } ? thread.Comments[0].Header.Author.Of(lines.Text) : null;
    }

    /// <summary>The lines that name the author; null when none do.</summary>
    public Header? Byline { get; private set; }

    /// <summary>How dates are written.</summary>
    public DayOrder DayOrder { get; private set; } = new();

    /// <summary>What a date line states.</summary>
    public LineMatch MatchOf(int line) => _matches[line];

    /// <summary>Whether a date line says when the article was changed.</summary>
    public bool IsUpdate(int line) => _reader.IsUpdate(line);

    /// <summary>Reads the front, and gives its lines their roles.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="thread">The thread, before which the front must stand; null without one.</param>
    public static FrontMatter Read(SeedLines lines, ThreadPlan? thread)
    {
        var front = new FrontMatter(lines, thread);
        if (front._end > 0)
        {
            int next = front.ReadTitle();
            front.ReadLines(next);
            front.AssignMenus();
            front.ReadBelow(thread is not null);
            front.DayOrder = DayOrder.Of([.. front.Times(), .. thread?.Times ?? []]);
        }

        return front;
    }

    /// <summary>Gives the title its role, and what is said about author or day above it.</summary>
    /// <returns>0-based line behind it; 0 without one.</returns>
    private int ReadTitle()
    {
        var finder = new TitleFinder(_lines, _shape, _reader, _furniture, _end);
        (int title, int above) = finder.Find();
        if (title < 0)
        {
            return 0;
        }

        for (int i = 0; i < title; i++)
        {
            _lines[i] = finder.IsOfSite(i) ? LineRole.Furniture : LineRole.Paragraph;
        }

        if (above >= 0)
        {
            ReadLine(above);
        }

        _lines[title] = LineRole.Title;
        _hasTitle = true;
        return title + 1;
    }

    /// <summary>Reads the lines about author and day below the title. What stands between these and the title is a subtitle.</summary>
    private void ReadLines(int next)
    {
        next = SkipKnown(next);
        if (_hasTitle && IsSubtitle(next))
        {
            _lines[next++] = LineRole.Subtitle;
        }

        if (_hasTitle && next + 1 < _end && _reader.ReadName(next) is { } name)
        {
            Byline = name;
            _lines[next++] = LineRole.Byline;
        }

        next = SkipLabel(SkipKnown(next));
        int behind = next + MaxFrontLines;
        while (next < _end && next < behind && ReadLine(next) is > 0 and int count)
        {
            next = SkipLabel(SkipKnown(next + count));
        }
    }

    private int SkipLabel(int line)
    {
        if (line + 1 >= _end || _reader.IsFront(line) || !_reader.IsLabel(line) || !_reader.IsFront(line + 1))
        {
            return line;
        }

        _lines[line] = LineRole.Furniture;
        return line + 1;
    }

    /// <summary>Skips buttons, counts and menus that stand above a line about author or day, or above a subtitle.</summary>
    /// <returns>0-based line behind them; the same where no such line follows.</returns>
    private int SkipKnown(int line)
    {
        int behind = FindBehindKnown(line);
        if (behind == _end || !(BeginsFront(behind) || IsSubtitle(behind)))
        {
            return line;
        }

        for (int i = line; i < behind; i++)
        {
            _lines[i] = LineRole.Furniture;
        }

        return behind;
    }

    private int FindBehindKnown(int line)
    {
        int behind = line;
        while (_hasTitle && behind < _end && !BeginsFront(behind) && (_furniture.IsButton(behind) || (_shape.IsBoard && _furniture.IsTop(behind))))
        {
            behind++;
        }

        return behind;
    }

    /// <summary>Whether a line is about author or day, or is the word before such a line.</summary>
    private bool BeginsFront(int line) =>
        line < _end && (_reader.IsFront(line) || _reader.ReadName(line) is not null || (line + 1 < _end && _reader.IsLabel(line) && _reader.IsFront(line + 1)));

    /// <summary>Whether a line stands between the title and the lines about author and day, and is neither.</summary>
    private bool IsSubtitle(int line)
    {
        if (line + 1 >= _end || BeginsFront(line) || _furniture.IsButton(line) || _lines.Span(line).Length > MaxSubtitleLength)
        {
            return false;
        }

        int behind = FindBehindKnown(line + 1);
        if (behind == _end)
        {
            return false;
        }

        // A sentence above a picture is text, and the picture that of a thing; and so is one with nothing but the site's words below, and what announces more.
        bool isText = (_lines.EndsWith(line, ":") && _reader.ReadByline(behind, _end) is null) || (Punctuation.IsSentence(_lines.Text, _lines.Span(line)) && (_reader.IsPicture(line + 1) || !HasText(line + 1)));
        return !isText && (_reader.IsFront(behind) || _reader.ReadName(behind) is not null);
    }

    private bool HasText(int line)
    {
        while (line < _end)
        {
            int behind = _reader.ReadByline(line, _end)?.End ?? line;
            if (behind == line && !BeginsFront(line) && !_furniture.IsBottom(line) && !_furniture.IsAboveThread(line))
            {
                return true;
            }

            line = Math.Max(behind, line + 1);
        }

        return false;
    }

    /// <summary>Reads a line about author or day.</summary>
    /// <returns>How many lines it was; 0 when it is none.</returns>
    private int ReadLine(int line)
    {
        if (Byline is null && _reader.ReadByline(line, _end) is { } byline)
        {
            AssignByline(byline);
            return byline.End - byline.First;
        }

        // A second line about the author may say when.
        if ((_reader.ReadDate(line) ?? (Byline is null ? null : _reader.ReadCertainDate(line))) is { } date)
        {
            _matches.Add(line, date);
            _lines[line] = LineRole.DateLine;
            return 1;
        }

        return 0;
    }

    private void AssignByline(Header byline)
    {
        Byline = byline;
        for (int i = byline.First; i < byline.End; i++)
        {
            _lines[i] = LineRole.Byline;
        }
    }

    /// <summary>On a page that begins with its thread, what stands above the title is menus, and so is below it what is known as such. Other lines may be what was asked.</summary>
    private void AssignMenus()
    {
        if (!_shape.IsBoard || _end == _lines.Count || !_furniture.BeginsPage(_end))
        {
            return;
        }

        bool isBelowTitle = false;
        for (int i = 0; i < _end; i++)
        {
            isBelowTitle |= _lines[i] == LineRole.Title;
            _titleLine = _lines[i] == LineRole.Title ? i : _titleLine;
            bool isMenu = (_hasTitle && !isBelowTitle) || _furniture.IsTop(i) || _furniture.IsAboveThread(i) || _furniture.IsProfile(i) || IsRepeated(i);
            _lines[i] = isMenu && _lines[i] == LineRole.Paragraph ? LineRole.Furniture : _lines[i];
        }
    }

    /// <summary>Whether a line below the title is the title again, or the name of who wrote the first post.</summary>
    private bool IsRepeated(int line)
    {
        string words = _lines.Span(line).Of(_lines.Text);
        return string.Equals(words, _firstAuthor, StringComparison.Ordinal) || (_titleLine >= 0 && words == _lines.Span(_titleLine).Of(_lines.Text));
    }

    /// <summary>Some sites name the author below the article; and above the thread stand links that are no text of it.</summary>
    private void ReadBelow(bool hasThread)
    {
        int bottom = hasThread ? FindBottom() : _end;
        bool isAtEnd = true;
        for (int i = _end - 1; i > 0 && i >= _end - MaxLinesBelowArticle && _lines[i] == LineRole.Paragraph && (isAtEnd || _furniture.IsShort(i) || _furniture.IsBottom(i)); i--)
        {
            // A name is certain if a time stands beside it, or nothing but the site's words below.
            if (Byline is null && _reader.ReadFooter(i) is { } byline && (isAtEnd || (hasThread && (byline.HasTime || byline.End > i + 1))))
            {
                AssignByline(byline);
            }
            else if (i >= bottom)
            {
                _lines[i] = LineRole.Furniture;
            }
            else
            {
                isAtEnd &= !hasThread && _furniture.IsBottom(i);
            }
        }
    }

    /// <summary>Where the site's words below the article begin. Short lines below a line that announces them, such as "Tags:", are among them: names of tags, of other articles.</summary>
    private int FindBottom()
    {
        int bottom = _end;
        for (int i = _end - 1; i > 0 && i >= _end - MaxLinesBelowArticle && _lines[i] == LineRole.Paragraph; i--)
        {
            bool isKnown = _furniture.IsAboveThread(i) || _furniture.IsBottom(i) || (Byline is null && _reader.ReadFooter(i) is not null);
            if (isKnown && (i == bottom - 1 || _furniture.IsListHead(i) || (i == bottom - 2 && _furniture.IsMarker(i) && char.IsDigit(_lines.Text[_lines.Span(i).Start]))))
            {
                bottom = i;
            }
            else if (!isKnown && !_furniture.IsShort(i))
            {
                break;
            }
        }

        return bottom;
    }

    private IEnumerable<TimeParts> Times()
    {
        foreach (LineMatch match in _matches.Values)
        {
            yield return match.Time;
        }

        foreach (HeaderLine line in Byline?.Lines ?? [])
        {
            if (line.Match.Posted is not null)
            {
                yield return line.Match.Time;
            }
        }
    }
}
