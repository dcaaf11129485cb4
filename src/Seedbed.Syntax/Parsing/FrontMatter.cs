using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What stands before an article's first paragraph: its title, a subtitle, who wrote it and when. Some sites print the latter below the article.</summary>
internal sealed class FrontMatter
{
    /// <summary>Longest title of a page in Drupal's database.</summary>
    private const int MaxTitleLength = 255;

    /// <summary>A subtitle is a sentence or two.</summary>
    private const int MaxSubtitleLength = 300;

    /// <summary>Lines about author and day, of which sites print a few.</summary>
    private const int MaxFrontLines = 6;

    /// <summary>Below the article, the line that names its author is among so many above the thread.</summary>
    private const int MaxLinesBelowArticle = 5;

    private readonly SeedLines _lines;
    private readonly BylineReader _reader;
    private readonly int _end;
    private readonly Dictionary<int, LineMatch> _matches = [];

    private FrontMatter(SeedLines lines, ThreadPlan? thread)
    {
        _lines = lines;
        _end = thread?.Start ?? lines.Count;
        _reader = new BylineReader(lines, thread?.Shape);
        Shape = thread?.Shape ?? DrupalShape.Shape;
    }

    /// <summary>The lines that name the author; null when none do.</summary>
    public Header? Byline { get; private set; }

    /// <summary>The shape by which the byline's words are told.</summary>
    public Shape Shape { get; }

    /// <summary>How dates are written.</summary>
    public DayOrder DayOrder { get; private set; } = new();

    /// <summary>What a date line states.</summary>
    public LineMatch MatchOf(int line) => _matches[line];

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
            front.ReadBelow(thread is not null);
            front.DayOrder = DayOrder.Of(front.Times());
        }

        return front;
    }

    /// <summary>Gives the title its role.</summary>
    /// <returns>0-based line behind it.</returns>
    private int ReadTitle()
    {
        if (!HasTitle())
        {
            return 0;
        }

        _lines[0] = LineRole.Title;
        return 1;
    }

    private bool HasTitle()
    {
        // A document of one line is its text: a title alone would leave an article with nothing in it.
        if (_lines.Count == 1)
        {
            return false;
        }

        // What stands above the byline is the title, however it ends.
        if (_end > 1 && _reader.IsCertain(1) && _lines.Span(0).Length <= MaxTitleLength)
        {
            return true;
        }

        return !_reader.IsFront(0) && !IsContinuedBelow() && TitleRule.IsTitle(_lines.Text, _lines.Span(0));
    }

    /// <summary>Whether the second line goes on in the middle of a sentence: then the first is a piece of wrapped text.</summary>
    private bool IsContinuedBelow() =>
        _end > 1 && !_lines.StandsApartFromPrevious(1) && !_reader.IsFront(1) && char.IsLower(_lines.Text[_lines.Span(1).Start]);

    /// <summary>Reads the lines about author and day below the title. What stands between these and the title is a subtitle.</summary>
    private void ReadLines(int next)
    {
        bool hasTitle = next == 1;
        if (hasTitle && next + 1 < _end && !_reader.IsFront(next) && _reader.IsFront(next + 1) && _lines.Span(next).Length <= MaxSubtitleLength)
        {
            _lines[next++] = LineRole.Subtitle;
        }

        int behind = next + MaxFrontLines;
        while (next < _end && next < behind && ReadLine(next) is > 0 and int count)
        {
            next += count;
        }
    }

    /// <summary>Reads a line about author or day.</summary>
    /// <returns>How many lines it was; 0 when it is none.</returns>
    private int ReadLine(int line)
    {
        if (Byline is null && _reader.ReadByline(line, _end) is { } byline)
        {
            Byline = byline;
            for (int i = byline.First; i < byline.End; i++)
            {
                _lines[i] = LineRole.Byline;
            }

            return byline.End - byline.First;
        }

        if (_reader.ReadDate(line) is { } date)
        {
            _matches.Add(line, date);
            _lines[line] = LineRole.DateLine;
            return 1;
        }

        return 0;
    }

    /// <summary>Some sites name the author below the article; and above the thread stand links that are no text of it.</summary>
    private void ReadBelow(bool hasThread)
    {
        if (!hasThread)
        {
            return;
        }

        var furniture = new FurnitureReader(_lines, Shape);
        for (int i = _end - 1; i > 0 && i >= _end - MaxLinesBelowArticle && _lines[i] == LineRole.Paragraph && furniture.IsShort(i); i--)
        {
            if (furniture.IsAboveThread(i))
            {
                _lines[i] = LineRole.Furniture;
            }
            else if (Byline is null && _reader.ReadFooter(i) is { } byline)
            {
                Byline = byline;
                _lines[i] = LineRole.Byline;
            }
        }
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
