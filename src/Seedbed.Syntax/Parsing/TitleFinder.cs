using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Finds the title below what sites print above it: their name and what they say of themselves, menus, the day. Such lines are short and no sentences, as titles
/// are; so a title is told by what is known around it: entries of menus above, author and day below, its words again above the posts of a board.
/// </summary>
internal sealed class TitleFinder
{
    /// <summary>Longest title of a page in Drupal's database.</summary>
    private const int MaxTitleLength = 255;

    /// <summary>Lines about author and day, of which sites print a few.</summary>
    private const int MaxFrontLines = 6;

    /// <summary>The first post or two, in which a board repeats the page's title behind "Re:" or the like; shorter lines may be repeated by chance.</summary>
    private const int MaxLinesOfPost = 60;
    private const int MaxLengthBeforeTitle = 12;
    private const int MinRepeatedTitle = 8;

    /// <summary>An entry of a menu, and the name of a site.</summary>
    private const int MaxEntry = 32;
    private const int MaxWordsOfEntry = 5;

    /// <summary>Titles that have a subtitle are longer, and names of sites rarely are.</summary>
    private const int MaxWordsOfName = 3;

    /// <summary>A site's name, and what it says of itself.</summary>
    private const int MaxNames = 2;

    /// <summary>Below the day, a line of this length is the title however it ends, where the engine prints it there.</summary>
    private const int MaxTitleBelowDate = 100;

    /// <summary>What stands above a title is no longer than this.</summary>
    private const int MaxLinesOfTop = 24;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly FurnitureReader _furniture;
    private readonly int _end;

    /// <summary>Looks in a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="shape">The thread's shape.</param>
    /// <param name="reader">Tells lines about author and day.</param>
    /// <param name="furniture">Tells the site's lines.</param>
    /// <param name="end">0-based line at which the thread begins, or behind the last.</param>
    public TitleFinder(SeedLines lines, Shape shape, BylineReader reader, FurnitureReader furniture, int end)
    {
        _lines = lines;
        _shape = shape;
        _reader = reader;
        _furniture = furniture;
        _end = end;
    }

    private int EndOfTop => Math.Min(_end, MaxLinesOfTop);

    /// <summary>Finds the title.</summary>
    /// <returns>0-based line of the title, and of what is said about author or day above it; -1 for what there is not.</returns>
    public (int Title, int Above) Find()
    {
        if (FindOnBoard() is { Title: >= 0 } onBoard)
        {
            return onBoard;
        }

        int top = FindEndOfTop();
        if (FindBelowDate(top) is >= 0 and int belowDate)
        {
            return (belowDate, belowDate - 1);
        }

        int title = FindFirstOf(Choose(top));
        return (CanBeTitle(title) ? title : CanBeTitle(0) ? 0 : -1, -1);
    }

    /// <summary>Boards repeat the page's title above each post, or name beside it who submitted it; so it is known however it ends and wherever it stands.</summary>
    private (int Title, int Above) FindOnBoard()
    {
        if (!_shape.IsBoard || _end == _lines.Count)
        {
            return (-1, -1);
        }

        for (int i = 0; i < EndOfTop; i++)
        {
            if (FindBelowSubmitter(i) is >= 0 and int below)
            {
                return (below, i);
            }

            if (_furniture.NamesSubmitter(i))
            {
                return (i - 1, -1);
            }
        }

        for (int i = 0; i < EndOfTop && (i == 0 || IsAboveTitle(i - 1) || _furniture.IsAboveThread(i - 1) || _furniture.IsProfile(i - 1)); i++)
        {
            if (!_furniture.IsTop(i) && !_furniture.IsAboveThread(i) && IsRepeatedInPosts(i))
            {
                return (i, -1);
            }
        }

        return (-1, -1);
    }

    /// <summary>The title below the line or lines that name who submitted the page, where the engine prints it there; -1 where it does not.</summary>
    private int FindBelowSubmitter(int line)
    {
        int title = _furniture.NamesSubmitterAboveTitle(line) ? line + 1 : _shape.BylinesAboveTitle.Templates.Count > 0 && _reader.ReadSplit(line) is { } split ? split.End : _end;
        while (title < _end && _furniture.IsControl(title))
        {
            title++;
        }

        return title < _end && (line == 0 || IsEntry(line - 1)) && !IsEntry(title) && CanBeTitle(title) ? title : -1;
    }

    private bool IsRepeatedInPosts(int line)
    {
        string words = _lines.Span(line).Of(_lines.Text);
        string labelled = ": " + words;
        int end = words.Length < MinRepeatedTitle ? _end : Math.Min(_lines.Count, _end + MaxLinesOfPost);
        for (int post = _end; post < end; post++)
        {
            bool isBehindFewWords = _lines.Span(post).Length - words.Length <= MaxLengthBeforeTitle || _lines.EndsWith(post, labelled);
            if (isBehindFewWords && _lines.EndsWith(post, words) && _lines.Text[_lines.Span(post).Start] != '>')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where lines end that can stand above a title, or be it: at a sentence, or at a line about author or day.</summary>
    private int FindEndOfTop()
    {
        int end = 0;
        while (end < EndOfTop && IsAboveTitle(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The title where the day stands above it: below nothing but what is known, or where the engine prints it so.</summary>
    private int FindBelowDate(int top)
    {
        if (top + 1 >= _end || _reader.ReadDate(top) is null)
        {
            return -1;
        }

        int names = top - CountKnown(top);
        bool isTitle = CanBeTitle(top + 1) || (names == 0 && _shape.HasDateAboveTitle && _lines.Span(top + 1).Length <= MaxTitleBelowDate && !_reader.IsFront(top + 1));
        return isTitle && (names == 0 || (_shape.HasDateAboveTitle && names <= MaxNames && (IsEntry(0) || names < top))) ? top + 1 : -1;
    }

    /// <summary>Chooses among the lines above the article's text.</summary>
    private int Choose(int top)
    {
        int end = top < EndOfTop && !BeginsFront(top) && CanBeTitle(top) && (IsTitle(top) || IsBelowNames(top)) ? top + 1 : top;
        int menu = FindLastOfMenu(end);
        List<int> lines = ListUnknown(menu + 1, end);
        if (lines.Count == 0 || (menu >= 0 && !lines.Exists(line => !IsEntry(line))))
        {
            List<int> all = ListUnknown(0, end);
            lines = lines.Count == 0 || all.Exists(line => !IsEntry(line)) ? all : lines;
        }

        return lines.Count == 0 ? 0 : Choose(lines, isBelowMenu: menu >= 0);
    }

    private int Choose(List<int> lines, bool isBelowMenu)
    {
        int last = lines[lines.Count - 1];
        int at = lines.FindIndex(line => !IsEntry(line));
        bool isAboveArticle = BeginsFront(last + 1) && HeadsText(last + 1);
        if (at < 0)
        {
            bool isBelowNames = isAboveArticle && (lines.Count > MaxNames || CountWords(lines[0]) <= MaxWordsOfName) && CountWords(last) > 1;
            return isBelowMenu || isBelowNames ? last : lines[0];
        }

        if (at == 0 || (!isBelowMenu && !(isAboveArticle && (at > 1 || CountWords(lines[0]) <= MaxWordsOfName))))
        {
            return lines[0];
        }

        // A long line directly below a site's name is what it says of itself, where another can be the title.
        int longest = lines.FindLastIndex(line => !IsEntry(line));
        return lines[at - 1] == lines[at] - 1 && longest > at ? lines[longest] : lines[at];
    }

    /// <summary>The last line that is known from menus, where they begin at the top or below a site's name; -1 without one.</summary>
    private int FindLastOfMenu(int end)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < end; i++)
        {
            if (_furniture.IsTop(i))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        bool isMenu = first == 0 || (first is > 0 and <= MaxNames && (_shape.IsBoard || last > first || _furniture.IsMenuBar(last)));
        return isMenu ? last : -1;
    }

    private List<int> ListUnknown(int from, int end)
    {
        var lines = new List<int>();
        for (int i = from; i < end; i++)
        {
            if (!_furniture.IsTop(i) && !_furniture.IsBottom(i))
            {
                lines.Add(i);
            }
        }

        return lines;
    }

    /// <summary>Whether a sentence above author or day stands below nothing but names of the site, rather than as subtitle or text below a title.</summary>
    private bool IsBelowNames(int line)
    {
        List<int> above = ListUnknown(0, line);
        return above.Count == 0 || (!_reader.IsPicture(line + 1) && above.TrueForAll(IsEntry) && (above.Count > 1 || CountWords(above[0]) <= MaxWordsOfName));
    }

    /// <summary>Boards may print the title again above the first post.</summary>
    private int FindFirstOf(int title)
    {
        for (int i = 0; i < title; i++)
        {
            if (_lines.Span(i).Length == _lines.Span(title).Length && _lines.EndsWith(i, _lines.Span(title).Of(_lines.Text)))
            {
                return i;
            }
        }

        return title;
    }

    private int CountKnown(int end) => end - ListUnknown(0, end).Count;

    /// <summary>Whether a line can be a title.</summary>
    private bool CanBeTitle(int line)
    {
        // A document of one line is its text: a title alone would leave an article with nothing in it.
        if (_lines.Count == 1 || line >= _end)
        {
            return false;
        }

        return IsAboveFront(line) || (!_reader.IsFront(line) && !_furniture.IsBottom(line) && !IsContinuedBelow(line) && IsTitle(line));
    }

    private bool IsTitle(int line) => TitleRule.IsTitle(_lines.Text, _lines.Span(line));

    /// <summary>Whether author or day stand directly below: what is above them is the title, however it ends.</summary>
    private bool IsAboveFront(int line) =>
        line + 1 < _end && (_reader.IsCertain(line + 1)
            ? _lines.Span(line).Length <= MaxTitleLength
            : _lines.Span(line).Length <= TitleRule.MaxLength && BeginsFront(line + 1) && !_reader.IsFront(line));

    /// <summary>Whether the line below goes on in the middle of a sentence: then the first is a piece of wrapped text.</summary>
    private bool IsContinuedBelow(int line) =>
        line + 1 < _end && !_lines.StandsApartFromPrevious(line + 1) && !_reader.IsFront(line + 1) && char.IsLower(_lines.Text[_lines.Span(line + 1).Start]);

    /// <summary>Whether a line is short and no sentence, as all are above a title.</summary>
    private bool IsAboveTitle(int line) => _furniture.IsShort(line) && !BeginsFront(line);

    /// <summary>Whether a line is as short as an entry of a menu, or as a site's name.</summary>
    private bool IsEntry(int line) =>
        _lines.Span(line).Length <= MaxEntry && _furniture.IsShort(line) && CountWords(line) <= MaxWordsOfEntry;

    /// <summary>Whether a line is about author or day, or is the word before such a line.</summary>
    private bool BeginsFront(int line) =>
        line < _end && (_reader.IsFront(line) || (line + 1 < _end && _reader.IsLabel(line) && _reader.IsFront(line + 1)));

    /// <summary>Whether lines about author and day stand here with text below, rather than the cells of a table or a programme with its hours.</summary>
    private bool HeadsText(int line)
    {
        int end = Math.Min(_end, line + MaxFrontLines);
        bool isArticle = false;
        while (line < end && BeginsFront(line))
        {
            isArticle |= _reader.ReadDate(line) is not { Time: { HasClock: true } };
            line++;
        }

        return isArticle && line < _end && !_furniture.IsShort(line);
    }

    private int CountWords(int line) => WordCount.Of(_lines.Text, _lines.Span(line));
}
