using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Finds the title below what sites print above it: their name and what they say of themselves, menus, the day. Such lines are short and no sentences, as titles
/// are; so a title is told by what is known around it: entries of menus above, author and day below, its words again above the posts of a board.
/// </summary>
internal sealed class TitleFinder
{
    /// <summary>Between the entries of a menu that are known, no more stand that are not.</summary>
    private const int MaxEntriesBetween = 10;

    /// <summary>Names of sites are rarely longer.</summary>
    private const int MaxWordsOfName = 3;

    /// <summary>A site's name, and what it says of itself.</summary>
    private const int MaxNames = 2;

    /// <summary>Below what may be a name, longer lines are subtitles.</summary>
    private const int MaxTitleBelowName = 80;

    /// <summary>Below the day, a line of this length is the title however it ends, where the engine prints it there.</summary>
    private const int MaxTitleBelowDate = 100;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly FurnitureReader _furniture;
    private readonly TopLines _top;
    private readonly int _end;

    /// <summary>Above this line, all are the site's.</summary>
    private int _endOfSite;

    /// <summary>The first and the last line that are known from menus; the last is -1 without one.</summary>
    private int _beginOfMenu;
    private int _menu = -1;

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
        _top = new TopLines(lines, shape, reader, furniture, end);
        _end = end;
    }

    /// <summary>Finds the title.</summary>
    /// <returns>0-based line of the title, and of what is said about author or day above it; -1 for what there is not.</returns>
    public (int Title, int Above) Find()
    {
        if (_shape.IsBoard && _end < _lines.Count && new BoardTitle(_lines, _shape, _reader, _furniture, _top, _end).Find() is { Title: >= 0 } onBoard)
        {
            _endOfSite = onBoard.Title;
            return onBoard;
        }

        int top = _top.FindEndOfTop();
        if (new BrowserTitle(_lines, _top).Find(top) is >= 0 and int repeated)
        {
            _endOfSite = 1;
            _menu = FindMenu(repeated);
            return (repeated, -1);
        }

        // What a site says of itself may be a sentence.
        bool hasSentence = _shape.HasDateAboveTitle && top == 1 && _top.IsEntry(0) && !_top.BeginsFront(1);
        if (FindBelowDate(hasSentence ? top + 1 : top) is >= 0 and int belowDate)
        {
            return (belowDate, belowDate - 1);
        }

        int title = FindFirstOf(Choose(top));
        return (_top.CanBeTitle(title) ? title : _top.CanBeTitle(0) ? 0 : -1, -1);
    }

    /// <summary>Whether a line above the title is known to be the site's. Others, such as a name that the site may have, may as well be text.</summary>
    public bool IsOfSite(int line) => line < _endOfSite || _furniture.IsTop(line) || (line > _beginOfMenu && line < _menu && _top.IsEntry(line));

    /// <summary>The title where the day stands above it: below nothing but what is known, or where the engine prints it so.</summary>
    private int FindBelowDate(int top)
    {
        if (top + 1 >= _end || _reader.ReadDate(top) is null)
        {
            return -1;
        }

        _menu = FindMenu(top);
        List<int> names = _top.ListUnknown(_menu + 1, top);
        if (names.Count == 0)
        {
            bool isTitle = _top.CanBeTitle(top + 1) || (_shape.HasDateAboveTitle && _lines.Span(top + 1).Length <= MaxTitleBelowDate && !_reader.IsFront(top + 1));
            return isTitle ? top + 1 : -1;
        }

        // What a site says of itself may be long, its name is not.
        bool isBelowNames = names.Count <= MaxNames && _top.IsEntry(names[0]) && _top.CanBeTitle(top + 1);
        bool isAboveByline = top + 2 < _end && _top.IsName(names[0]) && _top.IsTitle(top + 1) && _reader.ReadByline(top + 2, _end) is not null && _top.HeadsText(top + 2);
        bool isAboveText = _menu >= 0 && names.Count == 1 && top + 2 < _end && _top.IsAboveTitle(top + 1) && !_top.BeginsFront(top + 2) && !_furniture.IsShort(top + 2);
        return isBelowNames && (_shape.HasDateAboveTitle || isAboveByline || isAboveText) ? top + 1 : -1;
    }

    private int Choose(int top)
    {
        _menu = FindMenu(top);
        List<int> lines = _top.ListUnknown(_menu + 1, top);
        if (top < _top.EndOfTop && !_top.BeginsFront(top) && !_top.IsNameBelow(top) && _top.CanBeTitle(top) && (_top.IsTitle(top) || IsBelowNames(lines, top)))
        {
            lines.Add(top);
        }

        return _menu >= 0 ? ChooseBelowMenu(lines, top) : ChooseBelowNames(lines);
    }

    /// <summary>Whether a sentence above author or day stands below nothing, or a site's name and what it says of itself: below one line alone, it is a subtitle.</summary>
    private bool IsBelowNames(List<int> above, int line) =>
        above.Count == 0 || (above.Count == MaxNames && above.TrueForAll(_top.IsEntry) && !_reader.IsPicture(line + 1));

    /// <summary>The last line that is known from menus, where they begin at the top or below a site's name; -1 without one.</summary>
    private int FindMenu(int top)
    {
        // Where no text stands below, the lines are a list, a table or a poem in which a word of menus may stand.
        if (!_shape.IsBoard && !_top.HasText(top))
        {
            return -1;
        }

        int first = 0;
        while (first < top && first <= MaxNames && !_furniture.IsTop(first))
        {
            first++;
        }

        int last = -1;
        for (int i = first; i < top && i - Math.Max(first, last) <= MaxEntriesBetween + 1; i++)
        {
            last = _furniture.IsTop(i) ? i : last;
        }

        if (last < 0 || first > MaxNames)
        {
            return -1;
        }

        _beginOfMenu = first;
        bool isCertain = first == 0 || _shape.IsBoard || _shape.HasDateAboveTitle || last > first || _furniture.IsMenuBar(last);
        return isCertain || (_top.IsName(0) && _top.ListUnknown(last + 1, Math.Min(top + 1, _end)).Exists(line => !_top.IsEntry(line) && _top.IsTitle(line))) ? last : -1;
    }

    /// <summary>The title below a menu: the first line that is too long to be of it, or else the last of all.</summary>
    private int ChooseBelowMenu(List<int> lines, int top)
    {
        if (lines.Count > 0 && BeginsBlock(lines[0]))
        {
            return lines[0];
        }

        int at = lines.FindIndex(line => !_top.IsEntry(line));
        if (at < 0)
        {
            // Nothing but more entries, or nothing: a menu may stand below the title.
            List<int> all = _top.ListUnknown(0, top);
            int above = all.FindIndex(line => !_top.IsEntry(line));
            bool isBelow = lines.Count > 0 && (above < 0 || _top.HeadsText(lines[lines.Count - 1] + 1));
            return isBelow ? lines[lines.Count - 1] : all.Count == 0 ? 0 : all[Math.Max(above, 0)];
        }

        // Quantities stand in recipes and lists, not in menus.
        if (at > 1 && lines.FindIndex(0, at, _top.HasDigit) >= 0)
        {
            return lines[0];
        }

        return at > 0 && IsTagline(lines, at) ? lines[at + 1] : lines[at];
    }

    /// <summary>Whether a blank line stands between the menu and a line directly below it, and none between the lines of the menu, nor between that line and the one below.</summary>
    private bool BeginsBlock(int line) =>
        line == _menu + 1 && _menu > 0 && _lines.StandsApartFromPrevious(line) && !_lines.StandsApartFromPrevious(_menu)
        && line + 1 < _end && !_lines.StandsApartFromPrevious(line + 1) && _top.CountWords(line) > 1;

    /// <summary>The title below a site's name, and what it says of itself, if author and day stand below and then the text; or else the first line.</summary>
    private int ChooseBelowNames(List<int> lines)
    {
        int last = lines.Count - 1;
        bool isName = lines.Count > 0 && _top.IsName(lines[0]) && (last == MaxNames || _top.CountWords(lines[0]) <= MaxWordsOfName);
        if (last is < 1 or > MaxNames || !isName || !_top.HeadsText(lines[last] + 1))
        {
            return lines.Count > 0 ? lines[0] : 0;
        }

        if (_top.IsEntry(lines[1]))
        {
            return last == MaxNames && !_top.IsEntry(lines[MaxNames]) ? lines[MaxNames] : lines[0];
        }

        int title = last == MaxNames && IsTagline(lines, 1) ? MaxNames : 1;
        return _lines.Span(lines[title]).Length <= MaxTitleBelowName ? lines[title] : lines[0];
    }

    /// <summary>Whether a long line directly below a name is what the site says of itself, as another such line directly below it is above author or day.</summary>
    private bool IsTagline(List<int> lines, int at) =>
        lines[at - 1] == lines[at] - 1 && at + 1 < lines.Count && lines[at + 1] == lines[at] + 1 && !_top.IsEntry(lines[at + 1]) && _top.BeginsFront(lines[at + 1] + 1);

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
}
