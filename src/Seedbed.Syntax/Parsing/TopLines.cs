using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Tells what stands above a title: entries of menus, names of sites, the day; and what can be one.</summary>
internal sealed class TopLines
{
    /// <summary>Longest title of a page in Drupal's database.</summary>
    private const int MaxTitleLength = 255;

    /// <summary>Lines about author and day, of which sites print a few.</summary>
    private const int MaxFrontLines = 6;

    /// <summary>An entry of a menu, and the name of a site.</summary>
    private const int MaxEntry = 32;
    private const int MaxWordsOfEntry = 5;

    /// <summary>In names, words such as "of" have no capitals.</summary>
    private const int MinCapitalised = 4;

    /// <summary>What stands above a title is no longer than this.</summary>
    private const int MaxLinesOfTop = 24;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly FurnitureReader _furniture;
    private readonly int _end;

    /// <summary>Looks at a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="shape">The thread's shape.</param>
    /// <param name="reader">Tells lines about author and day.</param>
    /// <param name="furniture">Tells the site's lines.</param>
    /// <param name="end">0-based line at which the thread begins, or behind the last.</param>
    public TopLines(SeedLines lines, Shape shape, BylineReader reader, FurnitureReader furniture, int end)
    {
        _lines = lines;
        _shape = shape;
        _reader = reader;
        _furniture = furniture;
        _end = end;
    }

    /// <summary>0-based line behind those among which the title is looked for.</summary>
    public int EndOfTop => Math.Min(_end, MaxLinesOfTop);

    /// <summary>Where lines end that can stand above a title, or be it: at a sentence, or at a line about author or day.</summary>
    public int FindEndOfTop()
    {
        int end = 0;
        // A site's name may end in a full stop, as in "Beans & Co."; a menu directly below tells it from a sentence.
        while (end < EndOfTop && (IsDayOfPage(end) || (end == 0 && end + 1 < EndOfTop && _lines.Span(end).Length <= MaxEntry && _furniture.IsMenuBar(end + 1)) || (IsAboveTitle(end) && !IsNameBelow(end))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The lines that are not known to be the site's.</summary>
    public List<int> ListUnknown(int from, int end)
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

    /// <summary>Whether a line can be a title.</summary>
    public bool CanBeTitle(int line)
    {
        // A document of one line is its text: a title alone would leave an article with nothing in it.
        if (_lines.Count == 1 || line >= _end)
        {
            return false;
        }

        return IsAboveFront(line) || (!_reader.IsFront(line) && (line == 0 || !_furniture.IsBottom(line)) && !IsContinuedBelow(line) && IsTitle(line));
    }

    /// <summary>Whether a line reads as a title.</summary>
    public bool IsTitle(int line) => TitleRule.IsTitle(_lines.Text, _lines.Span(line));

    /// <summary>Whether a line is as short as an entry of a menu, or as a site's name.</summary>
    public bool IsEntry(int line) =>
        _lines.Span(line).Length <= MaxEntry && _furniture.IsShort(line) && CountWords(line) <= MaxWordsOfEntry;

    /// <summary>Whether a line can be a site's name: an entry in capitals.</summary>
    public bool IsName(int line)
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

    /// <summary>Whether a line has a number, as entries of menus and names do not.</summary>
    public bool HasDigit(int line)
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

    /// <summary>Whether a line is short and no sentence, as all are above a title.</summary>
    public bool IsAboveTitle(int line) => _furniture.IsShort(line) && !BeginsFront(line);

    /// <summary>Whether a line is about author or day, or is the word before such a line.</summary>
    public bool BeginsFront(int line) =>
        line < _end && (_reader.IsFront(line) || (line + 1 < _end && _reader.IsLabel(line) && _reader.IsFront(line + 1)));

    /// <summary>Whether lines about author and day stand here, with text below.</summary>
    public bool HeadsText(int line)
    {
        int end = Math.Min(_end, line + MaxFrontLines);
        int behind = line;
        while (behind < end && EndOfFront(behind) is int next && (next > behind || (behind > line && _furniture.IsBottom(behind))))
        {
            behind = Math.Max(next, behind + 1);
        }

        return behind > line && behind < _end && !_furniture.IsShort(behind);
    }

    /// <summary>Whether text stands below a line: a sentence, or what is longer than a heading.</summary>
    public bool HasText(int line)
    {
        while (line < _end && _furniture.IsShort(line))
        {
            line++;
        }

        return line < _end;
    }

    /// <summary>Number of words.</summary>
    public int CountWords(int line) => Tokens.Count(_lines.Text, _lines.Span(line));

    /// <summary>Whether a line is nothing but the author's name, below what can be the title.</summary>
    public bool IsNameBelow(int line) =>
        !_shape.HasDateAboveTitle && _reader.ReadName(line) is not null && ListUnknown(0, line).Count > 0;

    /// <summary>Whether author or day stand directly below: what is above them is the title, however it ends.</summary>
    private bool IsAboveFront(int line) =>
        line + 1 < _end && (_reader.IsCertain(line + 1)
            ? _lines.Span(line).Length <= MaxTitleLength
            : _lines.Span(line).Length <= TitleRule.MaxLength && BeginsFront(line + 1) && !_reader.IsFront(line));

    /// <summary>Whether the line below goes on in the middle of a sentence: then the first is a piece of wrapped text.</summary>
    private bool IsContinuedBelow(int line) =>
        line + 1 < _end && !_lines.StandsApartFromPrevious(line + 1) && !_reader.IsFront(line + 1) && char.IsLower(_lines.Text[_lines.Span(line + 1).Start]);

    /// <summary>Whether a line states the day on which the page was printed, above its menu.</summary>
    private bool IsDayOfPage(int line) => line + 1 < _end && _furniture.IsTop(line + 1) && _reader.ReadDate(line) is not null;

    private int EndOfFront(int line) =>
        _reader.ReadByline(line, _end) is { } byline ? byline.End : BeginsFront(line) || _reader.ReadName(line) is not null ? line + 1 : line;
}
