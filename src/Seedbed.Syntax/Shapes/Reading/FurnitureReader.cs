using System;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Tells a site's lines from a person's, by a shape's words.</summary>
internal sealed class FurnitureReader
{
    private static readonly ShapeWords NoWords = new([], [], CommenterName.UsualMaxLength);

    private static readonly Template[] Counts = [.. new LineTemplates { "{count} comment{?s}", "{count} Comment{?s}", "{count} repl{any}" }.Templates];

    /// <summary>Longer lines are no name of a menu, no button and no subject.</summary>
    private const int MaxShortLine = 80;

    /// <summary>Longest subject: 64 characters in Drupal's database, with the words that a theme adds.</summary>
    private const int MaxSubject = 120;

    /// <summary>How many lines a page can have above a thread that begins it.</summary>
    private const int MaxLinesAbovePage = 24;

    /// <summary>Three entries have two dividers, and a divider of spaces is wider than any that a sentence has. Of two spaces, which may stand in one by mistake, there must be more.</summary>
    private const int MinDividersOfBar = 2;
    private const int MinNarrowDividersOfBar = 3;
    private const int MinSpacesOfBar = 3;

    /// <summary>A dot, and the two letters of a country, of which no address has fewer.</summary>
    private const int MinTopLevelDomain = 2;

    /// <summary>Above a thread, so many lines may be the page's title.</summary>
    private const int MaxTitles = 2;

    /// <summary>A page's title, and what stands around it.</summary>
    private const int LinesOfFront = 6;

    /// <summary>Shorter lines are buttons, even with a question mark.</summary>
    private const int MaxButton = 32;

    private readonly SeedLines _lines;
    private readonly Shape _shape;

    /// <summary>Reads by a shape.</summary>
    public FurnitureReader(SeedLines lines, Shape shape)
    {
        _lines = lines;
        _shape = shape;
    }

    /// <summary>Whether a line is a marker of the shape itself.</summary>
    public bool IsOwnMarker(int line) => _shape.Markers.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line heads threads, of this shape or of any.</summary>
    public bool IsMarker(int line) =>
        IsOwnMarker(line) || (_shape.HasCommonMarkers && (CommonLines.Markers.Match(_lines, line, NoWords) ?? CommonLines.EmptyMarkers.Match(_lines, line, NoWords)) is not null);

    /// <summary>Whether a line is a control.</summary>
    public bool IsControl(int line) => _shape.Controls.Make(_lines, line) || IsOwnMarker(line);

    /// <summary>Whether a line is the site's where a comment's text begins or ends.</summary>
    public bool IsLink(int line) => _shape.Links.Make(_lines, line) || _shape.Furniture.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line is the site's even in the middle of a comment.</summary>
    public bool IsInner(int line) => _shape.InnerFurniture.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether words that could name somebody say how many comments there are.</summary>
    public static bool IsCount(string text, SourceSpan name) => char.IsDigit(text[name.Start]) && Array.Exists(Counts, template => template.Match(text, name, NoWords) is not null);

    /// <summary>Whether a line ends a thread.</summary>
    public bool IsEnd(int line) => (_shape.Ends.Match(_lines, line, _shape.Words) ?? CommonLines.Ends.Match(_lines, line, NoWords)) is not null;

    /// <summary>Whether a line ends a thread as this engine prints it.</summary>
    public bool IsOwnEnd(int line) => _shape.Ends.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line is of what boards print about an author.</summary>
    public bool IsProfile(int line) => _shape.Profile.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line says what the line below is about, of what boards print about an author.</summary>
    public bool IsProfileLabel(int line) => _shape.ProfileLabels.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whom a line within a comment quotes; null when it is no such line.</summary>
    public LineMatch? ReadQuote(int line) => _shape.Quotes.Match(_lines, line, _shape.Words);

    /// <summary>Whether a line announces a pingback.</summary>
    public bool IsPingback(int line) => _shape.Pingbacks.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line is the site's above or below all comments.</summary>
    public bool IsAboveThread(int line) => IsControl(line) || IsLink(line) || IsMarker(line) || IsEnd(line);

    /// <summary>Whether a line belongs to what sites print above a title.</summary>
    public bool IsTop(int line) => _shape.Top.Match(_lines, line, _shape.Words) is not null || IsCommonTop(line);

    /// <summary>Whether a line is a bar of entries: known ones, or any with bars or marks of a path between, tabs, or spaces. One with numbers is of a table, and so is what stands directly above it.</summary>
    public bool IsMenuBar(int line) => IsMadeOfEntries(line) || (IsBar(line, out bool hasDigit) && !hasDigit && !(line + 1 < _lines.Count && IsBar(line + 1, out hasDigit) && hasDigit));

    /// <summary>Whether a line is made of entries, side by side; one alone is known from <see cref="CommonLines.Top"/> or not at all.</summary>
    private bool IsMadeOfEntries(int line) => Tokens.Count(_lines.Text, _lines.Span(line)) > 1 && (CommonLines.MenuWords.Make(_lines, line) || BeginsAtHome(line));

    /// <summary>Whether a line is "Home", and other words in capitals of which most are entries.</summary>
    private bool BeginsAtHome(int line)
    {
        if (!_lines.StartsWith(line, "Home "))
        {
            return false;
        }

        string[] words = _lines.Span(line).Of(_lines.Text).Split(' ');
        return Array.TrueForAll(words, static word => word.Length > 0 && char.IsUpper(word[0])) && Array.FindAll(words, CommonLines.MenuWords.Contains).Length > words.Length / 2;
    }

    /// <summary>Whether a line is nothing but a site's address, as in "www.example.org".</summary>
    private bool IsAddress(int line)
    {
        SourceSpan span = _lines.Span(line);
        int dot = -1;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = _lines.Text[i];
            bool isPart = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' || (c == '.' && i > span.Start && _lines.Text[i - 1] != '.');
            if (!isPart)
            {
                return false;
            }

            dot = c == '.' ? i : dot;
        }

        return dot >= 0 && span.End - dot > MinTopLevelDomain && char.IsLower(_lines.Text[dot + 1]) && char.IsLower(_lines.Text[span.End - 1]);
    }

    private bool IsBar(int line, out bool hasDigit)
    {
        SourceSpan span = _lines.Span(line);
        hasDigit = false;
        int dividers = 0;
        int narrow = 0;
        int spaces = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = _lines.Text[i];
            hasDigit |= char.IsDigit(c);
            spaces = char.IsWhiteSpace(c) ? spaces + (c == '\t' ? MinSpacesOfBar : 1) : 0;
            bool isBreadcrumb = c is '»' or '›' or '>' or '/' or '•' or '·' && i > span.Start && i + 1 < span.End && _lines.Text[i - 1] == ' ' && _lines.Text[i + 1] == ' ';
            bool endsSpace = spaces > 1 && !char.IsWhiteSpace(_lines.Text[i + 1]);
            dividers += c == '|' || isBreadcrumb || (spaces >= MinSpacesOfBar && endsSpace) ? 1 : 0;
            narrow += endsSpace ? 1 : 0;
        }

        return span.Length <= MaxShortLine && (dividers >= MinDividersOfBar || narrow >= MinNarrowDividersOfBar);
    }

    /// <summary>Whether a line belongs to what sites print between an article and its thread.</summary>
    public bool IsBottom(int line) =>
        IsListHead(line) || IsButton(line) || CommonLines.BottomSentences.Match(_lines, line, NoWords) is not null
        || (!Punctuation.IsSentence(_lines.Text, _lines.Span(line)) && CommonLines.Bottom.Match(_lines, line, NoWords) is not null);

    /// <summary>Whether a line is a button, or a count of comments.</summary>
    public bool IsButton(int line) => CommonLines.Buttons.Match(_lines, line, NoWords) is not null;

    /// <summary>Whether a line below an article announces a list of the site's.</summary>
    public bool IsListHead(int line) => CommonLines.ListHeads.Match(_lines, line, NoWords) is not null;

    /// <summary>Whether a line is short and no sentence: what is left of a menu, a button, a heading.</summary>
    public bool IsShort(int line) =>
        _lines.Span(line).Length <= MaxShortLine && (_lines.EndsWith(line, "…") || !Punctuation.IsSentence(_lines.Text, _lines.Span(line)));

    /// <summary>Whether a line can be a comment's subject.</summary>
    public bool IsSubject(int line) => _lines.Span(line).Length <= MaxSubject && !IsControl(line) && !IsMarker(line) && !IsLink(line);

    private bool IsCommonTop(int line) =>
        IsShort(line)
        && (IsMenuBar(line) || IsAddress(line) || CommonLines.Top.Match(_lines, line, BylineLines.Words) is not null)
        && (_lines.Text.IndexOf('|', _lines.Span(line).Start, _lines.Span(line).Length) >= 0 || !(Punctuation.CanOpen(_lines.Text[_lines.Span(line).Start]) && Punctuation.CanClose(_lines.Text[_lines.Span(line).End - 1])));

    /// <summary>How many lines from one to another are no words of the site.</summary>
    public int CountText(int from, int end)
    {
        int count = 0;
        for (int i = from; i < end; i++)
        {
            count += IsAboveThread(i) ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether a line that ends as a sentence stands above a line: an article, above which a marker is a link.</summary>
    public bool HasSentence(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (Punctuation.IsSentence(_lines.Text, _lines.Span(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that could be an article stands above a line: a title, who submitted the page, menus.</summary>
    public bool BeginsPage(int line)
    {
        if (line > MaxLinesAbovePage)
        {
            return false;
        }

        int titles = 0;
        for (int i = 1; i < line; i++)
        {
            // Menus may stand above the title, and boards repeat it above the first post.
            bool isMenu = IsAboveThread(i) || IsShort(i) || IsByline(i) || IsProfile(i) || IsTop(i) || _lines.Span(i).Length <= MaxButton;
            if (!isMenu && (titles == MaxTitles || _lines.Span(i).Length > TitleRule.MaxLength || !TitleRule.IsTitle(_lines.Text, _lines.Span(i))))
            {
                return false;
            }

            titles += isMenu ? 0 : 1;
        }

        return line == 0 || _lines.Span(0).Length <= TitleRule.MaxLength;
    }

    /// <summary>Whether a line near the top, as this engine prints it, says who submitted the page.</summary>
    public bool HasByline(int end)
    {
        for (int i = 0; i < Math.Min(end, LinesOfFront); i++)
        {
            if (IsByline(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line near the top names who submitted the page. Further down, engines may print the same above a comment.</summary>
    public bool IsByline(int line) => line < LinesOfFront && NamesSubmitter(line);

    /// <summary>Whether a line, wherever it stands, names who submitted something.</summary>
    public bool NamesSubmitter(int line) => _shape.Bylines.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line names who submitted the page, as this engine prints it above the title.</summary>
    public bool NamesSubmitterAboveTitle(int line) => _shape.BylinesAboveTitle.Match(_lines, line, _shape.Words) is not null;

    /// <summary>Whether a line is what the site prints above a signature: ten <c>_</c> or more, or what else the shape says.</summary>
    public bool IsSignatureRule(int line)
    {
        if (_shape.Signatures.Match(_lines, line, _shape.Words) is not null)
        {
            return true;
        }

        const int MinLength = 10;
        SourceSpan span = _lines.Span(line);
        for (int i = span.Start; i < span.End; i++)
        {
            if (_lines.Text[i] != '_')
            {
                return false;
            }
        }

        return _shape.HasSignatures && span.Length >= MinLength;
    }
}
