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

    /// <summary>Between the entries of a menu that are known, no more stand that are not.</summary>
    private const int MaxEntriesBetween = 10;

    /// <summary>Names of sites are rarely longer; in them, words such as "of" have no capitals.</summary>
    private const int MaxWordsOfName = 3;
    private const int MinCapitalised = 4;

    /// <summary>A site's name, and what it says of itself.</summary>
    private const int MaxNames = 2;

    /// <summary>Below what may be a name, longer lines are subtitles.</summary>
    private const int MaxTitleBelowName = 80;

    /// <summary>Below the day, a line of this length is the title however it ends, where the engine prints it there.</summary>
    private const int MaxTitleBelowDate = 100;

    /// <summary>What stands above a title is no longer than this.</summary>
    private const int MaxLinesOfTop = 24;

    private const string Dividers = "|-–—·•«»‹›";
    private static readonly char[] Bars = ['|', '«', '»', '‹', '›', '•', '·'];

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly FurnitureReader _furniture;
    private readonly int _end;

    /// <summary>Above this line, all are the site's.</summary>
    private int _endOfSite;

    /// <summary>The last line that is known from menus; -1 without one.</summary>
    private int _menu = -1;
    private int _beginOfMenu;

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
            _endOfSite = onBoard.Title;
            return onBoard;
        }

        int top = FindEndOfTop();
        if (FindInFirstLine(top) is >= 0 and int repeated)
        {
            _endOfSite = 1;
            _menu = FindMenu(repeated);
            return (repeated, -1);
        }

        // What a site says of itself may be a sentence.
        bool hasSentence = _shape.HasDateAboveTitle && top == 1 && IsEntry(0) && !BeginsFront(1);
        if (FindBelowDate(hasSentence ? top + 1 : top) is >= 0 and int belowDate)
        {
            return (belowDate, belowDate - 1);
        }

        int title = FindFirstOf(Choose(top));
        return (CanBeTitle(title) ? title : CanBeTitle(0) ? 0 : -1, -1);
    }

    /// <summary>Whether a line above the title is known to be the site's. Others, such as a name that the site may have, may as well be text.</summary>
    public bool IsOfSite(int line) => line < _endOfSite || _furniture.IsTop(line) || (line > _beginOfMenu && line < _menu && IsEntry(line));

    /// <summary>Boards repeat the page's title above each post, or name beside it who submitted it; so it is known however it ends and wherever it stands.</summary>
    private (int Title, int Above) FindOnBoard()
    {
        if (!_shape.IsBoard || _end == _lines.Count)
        {
            return (-1, -1);
        }

        // The title may read like text; another such line above who submitted the page is text.
        int text = -1;
        for (int i = 0; i < EndOfTop; i++)
        {
            if (FindBelowSubmitter(i) is >= 0 and int below)
            {
                return (below, i);
            }

            if (_furniture.NamesSubmitter(i) && FindAboveSubmitter(i) is int above && (text < 0 || text == above))
            {
                return (above, -1);
            }

            bool isText = !IsAboveTitleOfBoard(i);
            if (isText && text >= 0)
            {
                break;
            }

            text = isText ? i : text;
        }

        for (int i = 0; i < EndOfTop && (i == 0 || IsAboveTitleOfBoard(i - 1)); i++)
        {
            if (!_furniture.IsTop(i) && !_furniture.IsAboveThread(i) && IsRepeatedInPosts(i))
            {
                return (i, -1);
            }
        }

        return (-1, -1);
    }

    private bool IsAboveTitleOfBoard(int line) => IsAboveTitle(line) || _furniture.IsTop(line) || _furniture.IsAboveThread(line) || _furniture.IsProfile(line);

    /// <summary>The title below the line or lines that name who submitted the page, where the engine prints it there; -1 where it does not.</summary>
    private int FindBelowSubmitter(int line)
    {
        int title = _furniture.NamesSubmitterAboveTitle(line) ? line + 1 : _shape.BylinesAboveTitle.Templates.Count > 0 && _reader.ReadSplit(line) is { } split ? split.End : _end;
        while (title < _end && _furniture.IsControl(title))
        {
            title++;
        }

        return title < _end && CanBeTitle(title) && ListUnknown(0, line).Count == 0 ? title : -1;
    }

    private int FindAboveSubmitter(int line)
    {
        int title = line - 1;
        while (title > 0 && _furniture.IsTop(title))
        {
            title--;
        }

        return title;
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

    /// <summary>The title where the first line is that of the browser's window: the title again, a divider, and the site's name; or the name before the title, which then must be longer than names are.</summary>
    private int FindInFirstLine(int top)
    {
        SourceSpan first = _lines.Span(0);
        for (int i = 1; i < EndOfTop && i <= top; i++)
        {
            SourceSpan line = _lines.Span(i);
            string words = line.Of(_lines.Text);
            bool isFirst = _lines.StartsWith(0, words) && IsDivided(first.Start + line.Length, first.End);
            bool isLast = !IsEntry(i) && _lines.EndsWith(0, words) && IsDividedBackwards(first.Start, first.End - line.Length);
            if (line.Length >= MinRepeatedTitle && (isFirst || isLast) && (IsNamed(first) || BeginsFront(i + 1)) && CanBeTitle(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a line has a divider that nothing but browsers' titles have; a dash divides a title from what it adds as well.</summary>
    private bool IsNamed(SourceSpan line) => _lines.Text.IndexOfAny(Bars, line.Start, line.Length) >= 0 || _lines.Text.IndexOf("::", line.Start, line.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Whether white space follows, and what divides titles from names of sites.</summary>
    private bool IsDivided(int at, int end)
    {
        int start = at;
        while (at < end && char.IsWhiteSpace(_lines.Text[at]))
        {
            at++;
        }

        return at > start && at < end && IsDivider(at);
    }

    private bool IsDividedBackwards(int start, int end)
    {
        int at = end - 1;
        while (at > start && char.IsWhiteSpace(_lines.Text[at]))
        {
            at--;
        }

        return at < end - 1 && at > start && IsDivider(at);
    }

    private bool IsDivider(int at) =>
        Dividers.IndexOf(_lines.Text[at]) >= 0 || (_lines.Text[at] == ':' && (_lines.Text[at - 1] == ':' || _lines.Text[at + 1] == ':'));

    /// <summary>Where lines end that can stand above a title, or be it: at a sentence, or at a line about author or day.</summary>
    private int FindEndOfTop()
    {
        int end = 0;
        while (end < EndOfTop && (IsDayOfPage(end) || (IsAboveTitle(end) && !IsNameBelow(end))))
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

        _menu = FindMenu(top);
        List<int> names = ListUnknown(_menu + 1, top);
        if (names.Count == 0)
        {
            bool isTitle = CanBeTitle(top + 1) || (_shape.HasDateAboveTitle && _lines.Span(top + 1).Length <= MaxTitleBelowDate && !_reader.IsFront(top + 1));
            return isTitle ? top + 1 : -1;
        }

        // What a site says of itself may be long, its name is not.
        bool isBelowNames = names.Count <= MaxNames && IsEntry(names[0]) && CanBeTitle(top + 1);
        bool isAboveByline = top + 2 < _end && IsName(names[0]) && IsTitle(top + 1) && _reader.ReadByline(top + 2, _end) is not null && HeadsText(top + 2);
        bool isAboveText = _menu >= 0 && names.Count == 1 && top + 2 < _end && IsAboveTitle(top + 1) && !BeginsFront(top + 2) && !_furniture.IsShort(top + 2);
        return isBelowNames && (_shape.HasDateAboveTitle || isAboveByline || isAboveText) ? top + 1 : -1;
    }

    private int Choose(int top)
    {
        _menu = FindMenu(top);
        List<int> lines = ListUnknown(_menu + 1, top);
        if (top < EndOfTop && !BeginsFront(top) && !IsNameBelow(top) && CanBeTitle(top) && (IsTitle(top) || IsBelowNames(lines, top)))
        {
            lines.Add(top);
        }

        return _menu >= 0 ? ChooseBelowMenu(lines, top) : ChooseBelowNames(lines);
    }

    /// <summary>Whether a sentence above author or day stands below nothing, or a site's name and what it says of itself: below one line alone, it is a subtitle.</summary>
    private bool IsBelowNames(List<int> above, int line) =>
        above.Count == 0 || (above.Count == MaxNames && above.TrueForAll(IsEntry) && !_reader.IsPicture(line + 1));

    /// <summary>The last line that is known from menus, where they begin at the top or below a site's name; -1 without one.</summary>
    private int FindMenu(int top)
    {
        // Where no text stands below, the lines are a list, a table or a poem in which a word of menus may stand.
        if (!_shape.IsBoard && !HasText(top))
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
        bool isCertain = first == 0 || _shape.IsBoard || last > first || _furniture.IsMenuBar(last);
        return isCertain || (IsName(0) && ListUnknown(last + 1, Math.Min(top + 1, _end)).Exists(line => !IsEntry(line) && IsTitle(line))) ? last : -1;
    }

    private bool HasText(int line)
    {
        while (line < _end && _furniture.IsShort(line))
        {
            line++;
        }

        return line < _end;
    }

    /// <summary>The title below a menu: the first line that is too long to be of it, or else the last of all.</summary>
    private int ChooseBelowMenu(List<int> lines, int top)
    {
        if (lines.Count > 0 && BeginsBlock(lines[0]))
        {
            return lines[0];
        }

        int at = lines.FindIndex(line => !IsEntry(line));
        if (at < 0)
        {
            // Nothing but more entries, or nothing: a menu may stand below the title.
            List<int> all = ListUnknown(0, top);
            int above = all.FindIndex(line => !IsEntry(line));
            bool isBelow = lines.Count > 0 && (above < 0 || HeadsText(lines[lines.Count - 1] + 1));
            return isBelow ? lines[lines.Count - 1] : all.Count == 0 ? 0 : all[Math.Max(above, 0)];
        }

        // Quantities stand in recipes and lists, not in menus.
        if (at > 0 && lines.FindIndex(0, at, HasDigit) >= 0)
        {
            return lines[0];
        }

        return at > 0 && IsTagline(lines, at) ? lines[at + 1] : lines[at];
    }

    /// <summary>Whether a blank line stands between the menu and a line directly below it, and none between the lines of the menu, nor between that line and the one below.</summary>
    private bool BeginsBlock(int line) =>
        line == _menu + 1 && _menu > 0 && _lines.StandsApartFromPrevious(line) && !_lines.StandsApartFromPrevious(_menu)
        && line + 1 < _end && !_lines.StandsApartFromPrevious(line + 1) && CountWords(line) > 1;

    /// <summary>The title below a site's name, and what it says of itself, if author and day stand below and then the text; or else the first line.</summary>
    private int ChooseBelowNames(List<int> lines)
    {
        int last = lines.Count - 1;
        bool isName = lines.Count > 0 && IsName(lines[0]) && (last == MaxNames || CountWords(lines[0]) <= MaxWordsOfName);
        if (last is < 1 or > MaxNames || !isName || !HeadsText(lines[last] + 1))
        {
            return lines.Count > 0 ? lines[0] : 0;
        }

        if (IsEntry(lines[1]))
        {
            return last == MaxNames && !IsEntry(lines[MaxNames]) ? lines[MaxNames] : lines[0];
        }

        int title = last == MaxNames && IsTagline(lines, 1) ? MaxNames : 1;
        return _lines.Span(lines[title]).Length <= MaxTitleBelowName ? lines[title] : lines[0];
    }

    /// <summary>Whether a long line directly below a name is what the site says of itself, as another such line directly below it is above author or day.</summary>
    private bool IsTagline(List<int> lines, int at) =>
        lines[at - 1] == lines[at] - 1 && at + 1 < lines.Count && lines[at + 1] == lines[at] + 1 && !IsEntry(lines[at + 1]) && BeginsFront(lines[at + 1] + 1);

    private List<int> ListUnknown(int from, int end)
    {
        var lines = new List<int>();
        for (int i = from; i < end; i++)
        {
            // Whatever it reads like, the first line may be the title.
            if (!_furniture.IsTop(i) && !IsDayOfPage(i) && (i == 0 || !_furniture.IsBottom(i)) && !(_shape.IsBoard && (_furniture.IsAboveThread(i) || _furniture.IsProfile(i))))
            {
                lines.Add(i);
            }
        }

        return lines;
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

    /// <summary>Whether a line can be a title.</summary>
    private bool CanBeTitle(int line)
    {
        // A document of one line is its text: a title alone would leave an article with nothing in it.
        if (_lines.Count == 1 || line >= _end)
        {
            return false;
        }

        return IsAboveFront(line) || (!_reader.IsFront(line) && (line == 0 || !_furniture.IsBottom(line)) && !IsContinuedBelow(line) && IsTitle(line));
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

    /// <summary>Whether a line states the day on which the page was printed, above its menu.</summary>
    private bool IsDayOfPage(int line) => line + 1 < _end && _furniture.IsTop(line + 1) && _reader.ReadDate(line) is not null;

    /// <summary>Whether a line is as short as an entry of a menu, or as a site's name.</summary>
    private bool IsEntry(int line) =>
        _lines.Span(line).Length <= MaxEntry && _furniture.IsShort(line) && CountWords(line) <= MaxWordsOfEntry;

    /// <summary>Whether a line is about author or day, or is the word before such a line.</summary>
    private bool BeginsFront(int line) =>
        line < _end && (_reader.IsFront(line) || (line + 1 < _end && _reader.IsLabel(line) && _reader.IsFront(line + 1)));

    /// <summary>Whether a line is nothing but the author's name, below what can be the title.</summary>
    private bool IsNameBelow(int line) =>
        !_shape.HasDateAboveTitle && _reader.ReadName(line) is not null && ListUnknown(0, line).Count > 0;

    /// <summary>Whether lines about author and day stand here, with text below.</summary>
    private bool HeadsText(int line)
    {
        int end = Math.Min(_end, line + MaxFrontLines);
        int behind = line;
        while (behind < end && EndOfFront(behind) is int next && (next > behind || (behind > line && _furniture.IsBottom(behind))))
        {
            behind = Math.Max(next, behind + 1);
        }

        return behind > line && behind < _end && !_furniture.IsShort(behind);
    }

    private int EndOfFront(int line) =>
        _reader.ReadByline(line, _end) is { } byline ? byline.End : BeginsFront(line) || _reader.ReadName(line) is not null ? line + 1 : line;

    /// <summary>Whether a line can be a site's name: an entry in capitals.</summary>
    private bool IsName(int line)
    {
        SourceSpan span = _lines.Span(line);
        bool isCapital = char.IsUpper(_lines.Text[span.Start]);
        int start = span.Start;
        for (int i = span.Start; i <= span.End && isCapital; i++)
        {
            if (i == span.End || char.IsWhiteSpace(_lines.Text[i]))
            {
                isCapital = i - start < MinCapitalised || !char.IsLower(_lines.Text[start]);
                start = i + 1;
            }
        }

        return isCapital && IsEntry(line);
    }

    private bool HasDigit(int line)
    {
        SourceSpan span = _lines.Span(line);
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsDigit(_lines.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private int CountWords(int line) => WordCount.Of(_lines.Text, _lines.Span(line));
}
