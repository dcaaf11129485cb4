using System;
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
    private const int MaxLinesBelowArticle = 16;

    /// <summary>The first post or two, in which a board repeats the page's title behind "Re:" or the like; shorter lines may be repeated by chance.</summary>
    private const int MaxLinesOfPost = 60;
    private const int MaxWordsBeforeTitle = 12;
    private const int MinRepeatedTitle = 8;

    /// <summary>An entry of a menu, and the name of a site.</summary>
    private const int MaxMenuEntry = 32;

    /// <summary>Below the day, a line of this length is the title however it ends, where the engine prints it there.</summary>
    private const int MaxShortTitle = 100;
    private const int MaxWordsOfEntry = 5;

    /// <summary>A menu above the title has no more lines.</summary>
    private const int MaxLinesOfTop = 24;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly int _end;
    private readonly FurnitureReader _top;
    private readonly Dictionary<int, LineMatch> _matches = [];
    private readonly string? _firstAuthor;
    private int _titleLine = -1;
    private bool _hasTitle;
    private bool _isKnown;

    private FrontMatter(SeedLines lines, ThreadPlan? thread)
    {
        _lines = lines;
        _end = thread?.Start ?? lines.Count;
        _reader = new BylineReader(lines, thread?.Shape, _end);
        _shape = thread?.Shape ?? DrupalShape.Shape;
        _top = new FurnitureReader(lines, _shape);
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

    /// <summary>Gives the title its role.</summary>
    /// <returns>0-based line behind it.</returns>
    private int ReadTitle()
    {
        int first = FindTitleOfBoard() is >= 0 and int repeated ? repeated : SkipTop();
        if (!HasTitle(first) && !_isKnown)
        {
            return first;
        }

        _lines[first] = LineRole.Title;
        _hasTitle = true;
        return first + 1;
    }

    /// <summary>Menus of the site, and the day that some sites print above the title. They count only with something that can be a title below them.</summary>
    private int SkipTop()
    {
        int first = 0;
        while (first < Math.Min(_end - 1, MaxLinesOfTop) && _top.IsTop(first))
        {
            first++;
        }

        int menu = SkipMenu(first);
        while (menu > first)
        {
            first = menu;
            while (first < Math.Min(_end - 1, MaxLinesOfTop) && _top.IsTop(first))
            {
                first++;
            }

            menu = SkipMenu(first);
        }

        if (_shape.HasDateAboveTitle && first + 2 < _end && _lines.Span(first).Length <= MaxMenuEntry && _reader.ReadDate(first) is null && _reader.ReadDate(first + 1) is not null && HasTitle(first + 2))
        {
            // The name of the site, the day, the title.
            first++;
        }

        if (first + 1 < _end && _reader.ReadDate(first) is { } date && (HasTitle(first + 1) || (_shape.HasDateAboveTitle && _lines.Span(first + 1).Length <= MaxShortTitle && !_reader.IsFront(first + 1))))
        {
            _matches.Add(first, date);
            _lines[first] = LineRole.DateLine;
            AssignTop(first);
            _isKnown = _shape.HasDateAboveTitle;
            return first + 1;
        }

        if (first > 0 && !HasTitle(first))
        {
            return 0;
        }

        AssignTop(first);
        return first;
    }

    /// <summary>Entries of a menu that no list knows: lines of a few words below those that are known, or one above a bar of them, and above a line that is a title rather than they are.</summary>
    private int SkipMenu(int first)
    {
        int behind = first;
        while (behind < Math.Min(_end, MaxLinesOfTop) && _lines.Span(behind).Length <= MaxMenuEntry && _top.IsShort(behind) && CountWords(behind) <= MaxWordsOfEntry && !_reader.IsFront(behind))
        {
            behind++;
        }

        // Where the run ends in the article's text, its last line is the title.
        bool hasTitleAsLast = first > 0 && behind > first + 1 && (behind == _end || (!_reader.IsFront(behind) && !HasTitle(behind))) && HasTitle(behind - 1);
        if (hasTitleAsLast)
        {
            return behind - 1;
        }

        bool isMenu = behind > first && first > 0
            && behind < Math.Min(_end, MaxLinesOfTop) && _lines.Span(behind).Length <= MaxShortTitle && !_reader.IsFront(behind) && HasTitle(behind);
        return isMenu || (behind > first && behind < Math.Min(_end - 1, MaxLinesOfTop) && _top.IsMenuBar(behind)) ? behind : first;
    }

    private int CountWords(int line) => WordCount.Of(_lines.Text, _lines.Span(line));

    /// <summary>Boards repeat the page's title above each post, or name below it who submitted it; so it is known however it ends and wherever it stands.</summary>
    /// <returns>0-based line; -1 when it is not known.</returns>
    private int FindTitleOfBoard()
    {
        if (!_shape.IsBoard || _end == _lines.Count)
        {
            return -1;
        }

        for (int i = 1; i < Math.Min(_end, MaxLinesOfTop); i++)
        {
            if (_top.IsByline(i))
            {
                _isKnown = true;
                AssignTop(i - 1);
                return i - 1;
            }
        }

        for (int i = 0; i < Math.Min(_end, MaxLinesOfTop); i++)
        {
            string line = _lines.Span(i).Of(_lines.Text);
            for (int post = _end; post < Math.Min(_lines.Count, _end + MaxLinesOfPost); post++)
            {
                SourceSpan span = _lines.Span(post);
                bool isRepeated = span.Length - line.Length is >= 0 and <= MaxWordsBeforeTitle && _lines.EndsWith(post, line) && line.Length >= MinRepeatedTitle;
                if (isRepeated && _lines.Text[span.Start] != '>' && !_top.IsAboveThread(i) && !_top.IsTop(i) && AreMenus(i))
                {
                    _isKnown = true;
                    AssignTop(i);
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether all lines above one are known words of sites, or short as entries of a menu are.</summary>
    private bool AreMenus(int end)
    {
        for (int i = 0; i < end; i++)
        {
            bool isEntry = _top.IsShort(i) && _lines.Span(i).Length <= MaxMenuEntry && CountWords(i) <= MaxWordsOfEntry;
            if (!isEntry && !_top.IsTop(i) && !_top.IsAboveThread(i) && !_top.IsProfile(i))
            {
                return false;
            }
        }

        return true;
    }

    private void AssignTop(int end)
    {
        for (int i = 0; i < end; i++)
        {
            _lines[i] = LineRole.Furniture;
        }
    }

    private bool HasTitle(int first)
    {
        // A document of one line is its text: a title alone would leave an article with nothing in it.
        if (_lines.Count == 1)
        {
            return false;
        }

        // What stands above the byline is the title, however it ends.
        if (first + 1 < _end && (_reader.IsCertain(first + 1) || (_reader.ReadDate(first + 1) is not null && _lines.Span(first).Length <= TitleRule.MaxLength && !_reader.IsFront(first))) && _lines.Span(first).Length <= MaxTitleLength)
        {
            return true;
        }

        return first < _end && !_reader.IsFront(first) && !IsContinuedBelow(first) && TitleRule.IsTitle(_lines.Text, _lines.Span(first));
    }

    /// <summary>Whether the line below goes on in the middle of a sentence: then the first is a piece of wrapped text.</summary>
    private bool IsContinuedBelow(int first) =>
        first + 1 < _end && !_lines.StandsApartFromPrevious(first + 1) && !_reader.IsFront(first + 1) && char.IsLower(_lines.Text[_lines.Span(first + 1).Start]);

    /// <summary>Reads the lines about author and day below the title. What stands between these and the title is a subtitle.</summary>
    private void ReadLines(int next)
    {
        if (_hasTitle && next + 1 < _end && _reader.ReadName(next) is { } name)
        {
            Byline = name;
            _lines[next++] = LineRole.Byline;
        }
        else if (_hasTitle && next + 1 < _end && !_reader.IsFront(next) && _reader.IsFront(next + 1) && !(_reader.IsPicture(next + 1) && Punctuation.IsSentence(_lines.Text, _lines.Span(next))) && BylineLines.Labels.Match(_lines, next, BylineLines.Words) is null && _lines.Span(next).Length <= MaxSubtitleLength)
        {
            _lines[next++] = LineRole.Subtitle;
        }

        if (next + 1 < _end && BylineLines.Labels.Match(_lines, next, BylineLines.Words) is not null && _reader.IsFront(next + 1))
        {
            _lines[next++] = LineRole.Furniture;
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

        // A second line about the author may say when.
        if ((_reader.ReadDate(line) ?? (Byline is null ? null : _reader.ReadCertainDate(line))) is { } date)
        {
            _matches.Add(line, date);
            _lines[line] = LineRole.DateLine;
            return 1;
        }

        return 0;
    }

    /// <summary>On a page that begins with its thread, what stands above the title is menus, and so is below it what is known as such. Other lines may be what was asked.</summary>
    private void AssignMenus()
    {
        if (!_shape.IsBoard || _end == _lines.Count || !_top.BeginsPage(_end))
        {
            return;
        }

        bool isBelowTitle = false;
        for (int i = 0; i < _end; i++)
        {
            isBelowTitle |= _lines[i] == LineRole.Title;
            _titleLine = _lines[i] == LineRole.Title ? i : _titleLine;
            bool isMenu = (_hasTitle && !isBelowTitle) || _top.IsTop(i) || _top.IsAboveThread(i) || _top.IsProfile(i) || IsRepeated(i);
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
        for (int i = _end - 1; i > 0 && i >= _end - MaxLinesBelowArticle && _lines[i] == LineRole.Paragraph; i--)
        {
            if (Byline is null && _reader.ReadFooter(i) is { } byline)
            {
                Byline = byline;
                _lines[i] = LineRole.Byline;
            }
            else if (!hasThread && _top.IsBottom(i))
            {
                continue;
            }
            else if (hasThread && (_top.IsAboveThread(i) || _top.IsBottom(i)))
            {
                _lines[i] = LineRole.Furniture;
            }
            else
            {
                break;
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
