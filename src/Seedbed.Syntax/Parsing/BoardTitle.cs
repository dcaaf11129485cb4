using System;

namespace Seedbed.Syntax;

/// <summary>Finds the title on the page of a board, which repeats it above each post, or names beside it who submitted it; so it is known however it ends and wherever it stands.</summary>
internal sealed class BoardTitle
{
    /// <summary>The first post or two, in which a board repeats the page's title behind "Re:" or the like; shorter lines may be repeated by chance.</summary>
    private const int MaxLinesOfPost = 60;
    private const int MaxLengthBeforeTitle = 12;
    private const int MinRepeatedTitle = 8;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly BylineReader _reader;
    private readonly FurnitureReader _furniture;
    private readonly TopLines _top;
    private readonly int _end;

    /// <summary>Looks in a document.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="shape">The thread's shape.</param>
    /// <param name="reader">Tells lines about author and day.</param>
    /// <param name="furniture">Tells the site's lines.</param>
    /// <param name="top">Tells what stands above a title.</param>
    /// <param name="end">0-based line at which the thread begins.</param>
    public BoardTitle(SeedLines lines, Shape shape, BylineReader reader, FurnitureReader furniture, TopLines top, int end)
    {
        _lines = lines;
        _shape = shape;
        _reader = reader;
        _furniture = furniture;
        _top = top;
        _end = end;
    }

    /// <summary>Finds the title.</summary>
    /// <returns>0-based line of the title, and of who submitted it where that stands above; -1 for what there is not.</returns>
    public (int Title, int Above) Find()
    {
        // The title may read like text; another such line above who submitted the page is text.
        int text = -1;
        for (int i = 0; i < _top.EndOfTop; i++)
        {
            if (FindBelowSubmitter(i) is >= 0 and int below)
            {
                return (below, i);
            }

            if (_furniture.NamesSubmitter(i) && FindAboveSubmitter(i) is int above && (text < 0 || text == above))
            {
                return (above, -1);
            }

            bool isText = !IsAboveTitle(i);
            if (isText && text >= 0)
            {
                break;
            }

            text = isText ? i : text;
        }

        for (int i = 0; i < _top.EndOfTop && (i == 0 || IsAboveTitle(i - 1)); i++)
        {
            if (!_furniture.IsTop(i) && !_furniture.IsAboveThread(i) && IsRepeatedInPosts(i))
            {
                return (i, -1);
            }
        }

        return (-1, -1);
    }

    private bool IsAboveTitle(int line) => _top.IsAboveTitle(line) || _furniture.IsTop(line) || _furniture.IsAboveThread(line) || _furniture.IsProfile(line);

    /// <summary>The title below the line or lines that name who submitted the page, where the engine prints it there; -1 where it does not.</summary>
    private int FindBelowSubmitter(int line)
    {
        int title = _furniture.NamesSubmitterAboveTitle(line) ? line + 1 : _shape.BylinesAboveTitle.Templates.Count > 0 && _reader.ReadSplit(line) is { } split ? split.End : _end;
        while (title < _end && _furniture.IsControl(title))
        {
            title++;
        }

        return title < _end && _top.CanBeTitle(title) && _top.ListUnknown(0, line).Count == 0 ? title : -1;
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
}
