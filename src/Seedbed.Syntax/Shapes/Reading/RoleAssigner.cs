using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Gives every line of a thread its role: header, text of a comment, or the site's.</summary>
internal sealed class RoleAssigner
{
    /// <summary>Boards print no more lines about an author.</summary>
    private const int MaxProfileLines = 10;

    /// <summary>Between a name and what boards print about its author, a rank may stand.</summary>
    private const int MaxLinesOfRank = 2;

    /// <summary>Of a pingback below the last comment, so many lines are its own: title, time and excerpt.</summary>
    private const int MaxLinesOfPingback = 3;

    /// <summary>A page's title, with a word or two before it.</summary>
    private const int MaxTitle = 160;

    /// <summary>Fewer such lines may be a person's, unless the author's name stands above them.</summary>
    private const int LinesOfProfile = 2;

    /// <summary>A line that is a time and nothing else.</summary>
    private static readonly LineTemplates Times = ["{posted}"];

    /// <summary>The foot of a page has no more lines.</summary>
    private const int MaxLinesOfFoot = 16;

    /// <summary>"Thread: " and the like.</summary>
    private const int MaxWordsBeforeTitle = 8;

    /// <summary>Above a title stand menus of so many lines.</summary>
    private const int MaxLinesAboveTitle = 16;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly Form _form;
    private readonly FurnitureReader _furniture;
    private readonly LineRole[] _roles;
    private readonly int _start;
    private int _threadEnd;
    private readonly HashSet<string> _authors = new(StringComparer.Ordinal);

    /// <summary>Assigns roles from a line on.</summary>
    public RoleAssigner(SeedLines lines, Shape shape, Form form, FurnitureReader furniture, LineRole[] roles, int start)
    {
        _lines = lines;
        _shape = shape;
        _form = form;
        _furniture = furniture;
        _roles = roles;
        _start = start;
    }

    /// <summary>How many lines from one to another are text.</summary>
    public int CountText(int from, int end)
    {
        int count = 0;
        for (int i = from; i < end; i++)
        {
            count += _roles[i - _start] == LineRole.Paragraph ? 1 : 0;
        }

        return count;
    }

    /// <summary>Assigns the roles.</summary>
    /// <param name="headers">The headers, in the order of the text.</param>
    /// <param name="placement">Where they stand.</param>
    /// <param name="marker">The line that heads the thread.</param>
    /// <returns>The headers of persons' comments, and the lines at which their comments begin and end.</returns>
    [MethodImpl(HotLoop.Options)]
    public (List<Header> Headers, int[] Starts, int[] Ends) Assign(List<Header> headers, Placement placement, Marker? marker)
    {
        if (marker is { } found)
        {
            this[found.Line] = LineRole.Furniture;
        }

        headers = FindPingbacks(headers, placement);
        // A pingback below the end of the thread is a line of the page's foot.
        _threadEnd = FindEnd(headers.FindLast(static header => !header.IsPingback)?.End ?? headers[0].End);
        headers.RemoveAll(header => header.First >= _threadEnd);
        if (_shape.Quotes.Any() || _shape.Profile.Any())
        {
            _authors.UnionWith(headers.Where(static header => !header.IsPingback).Select(header => CommenterName.Fold(header.Author.Of(_lines.Text))));
        }

        foreach (HeaderLine line in headers.SelectMany(static header => header.Lines))
        {
            this[line.Line] = LineRole.Header;
        }

        int[] starts = new int[headers.Count];
        int[] ends = new int[headers.Count];
        for (int i = 0; i < headers.Count; i++)
        {
            bool isLast = i + 1 == headers.Count;
            bool isBelow = placement == Placement.Below;
            starts[i] = !isBelow ? headers[i].First : i == 0 ? (marker?.Line ?? headers[i].First - 1) + 1 : headers[i - 1].End;
            ends[i] = isBelow ? headers[i].End : isLast ? _threadEnd : headers[i + 1].First;
        }

        AssignComments(headers, starts, ends, placement);
        return SelectPersons(headers, starts, ends);
    }

    private void AssignComments(List<Header> headers, int[] starts, int[] ends, Placement placement)
    {
        AssignOutside(_start, placement == Placement.Below ? starts[0] : headers[0].First);
        AssignOutside(placement == Placement.Below ? ends[ends.Length - 1] : _threadEnd, _lines.Count);
        bool hasLinks = false;
        for (int i = 0; i < headers.Count; i++)
        {
            if (headers[i].IsPingback)
            {
                ends[i] = AssignPingback(headers[i], placement == Placement.Below ? starts[i] : headers[i].First, ends[i], isLast: i + 1 == headers.Count);
            }
            else if (placement == Placement.Below)
            {
                starts[i] = SkipLinks(starts[i], headers[i].First);
                AssignText(headers[i], starts[i], headers[i].First);
            }
            else
            {
                ends[i] = AssignClosing(headers[i], ends[i], isLast: i + 1 == headers.Count);
                int first = AssignHead(headers[i], ends[i]);
                AssignText(headers[i], first, ends[i]);
                hasLinks |= AssignTail(Math.Min(first + 1, ends[i]), ends[i]);
            }
        }

        RepeatedLines.Assign(_lines, _roles, _start, headers, starts, ends);

        AssignFoot(headers, starts, ends, placement);

        // Where comments have links below them, one that is nothing but a link lost its text; elsewhere somebody wrote that word.
        for (int i = 0; hasLinks && i < headers.Count; i++)
        {
            if (!headers[i].IsPingback && CountText(headers[i].End, ends[i]) == 1)
            {
                AssignTail(headers[i].End, ends[i]);
            }
        }
    }

    private LineRole this[int line]
    {
        get => _roles[line - _start];
        set => _roles[line - _start] = value;
    }

    private static (List<Header> Headers, int[] Starts, int[] Ends) SelectPersons(List<Header> headers, int[] starts, int[] ends)
    {
        int[] persons = [.. Enumerable.Range(0, headers.Count).Where(i => !headers[i].IsPingback)];
        return ([.. persons.Select(i => headers[i])], [.. persons.Select(i => starts[i])], [.. persons.Select(i => ends[i])]);
    }

    private List<Header> FindPingbacks(List<Header> headers, Placement placement)
    {
        if (!_shape.Pingbacks.Any())
        {
            return headers;
        }

        var all = new List<Header>();
        for (int i = 0; i < headers.Count; i++)
        {
            Header header = headers[i];
            int end = i + 1 < headers.Count ? headers[i + 1].First : _lines.Count;
            int text = placement == Placement.Below ? header.First - 1 : header.End;
            bool hasExcerpt = text > _start && text < end && IsExcerpt(text);
            header.IsPingback |= hasExcerpt || _furniture.IsPingback(header.AuthorLine);
            all.Add(header);
            for (int line = header.End; line < end; line++)
            {
                // What has other text below it than a time and an excerpt is a person's, whatever it begins with.
                bool standsAsOne = placement == Placement.Below
                    ? line > _start && IsExcerpt(line - 1)
                    : HasNoTextOfPersons(line + 1, end);
                if (standsAsOne && _furniture.IsPingback(line))
                {
                    all.Add(Header.OfPingback(line, _lines.Span(line)));
                }
            }
        }

        return all;
    }

    private bool HasNoTextOfPersons(int from, int end)
    {
        int text = 0;
        for (int i = from; i < end && text <= MaxLinesOfPingback && !_furniture.IsPingback(i) && !_furniture.IsEnd(i); i++)
        {
            bool isKnown = _furniture.IsAboveThread(i);
            if (!isKnown && !IsExcerpt(i) && Times.Match(_lines, i, _shape.Words) is null)
            {
                return false;
            }

            text += isKnown ? 0 : 1;
        }

        return text <= MaxLinesOfPingback;
    }

    /// <summary>Whether a line is cut at both ends, as software cuts what it found around a link.</summary>
    private bool IsExcerpt(int line) =>
        (_lines.StartsWith(line, "[...]") || _lines.StartsWith(line, "[…]") || _lines.StartsWith(line, "[..."))
        && (_lines.EndsWith(line, "[...]") || _lines.EndsWith(line, "[…]") || _lines.EndsWith(line, "...]"));

    private int AssignPingback(Header header, int start, int end, bool isLast)
    {
        int behind = isLast ? Math.Min(end, header.End + MaxLinesOfPingback) : end;
        for (int i = start; i < behind; i++)
        {
            this[i] = LineRole.Furniture;
        }

        AssignOutside(behind, end);
        return behind;
    }

    /// <summary>The line with which the site ends the thread, behind the last header; the number of lines when there is none.</summary>
    private int FindEnd(int from)
    {
        for (int i = from; i < _lines.Count; i++)
        {
            bool isRepeated = _furniture.IsOwnMarker(i) && (i + 1 == _lines.Count || _furniture.IsControl(i + 1));
            if (isRepeated || _furniture.IsEnd(i))
            {
                return i;
            }
        }

        return _lines.Count;
    }

    private void AssignOutside(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (this[i] == LineRole.Paragraph && (_furniture.IsAboveThread(i) || _furniture.IsPingback(i) || _furniture.IsProfile(i)))
            {
                this[i] = LineRole.Furniture;
            }
        }
    }

    private int SkipLinks(int from, int end)
    {
        while (from < end && _furniture.IsAboveThread(from))
        {
            this[from++] = LineRole.Furniture;
        }

        return from;
    }

    /// <summary>The last line of a comment that states its time, where the form prints it there. What follows the last of them is nobody's.</summary>
    /// <returns>0-based line behind the comment.</returns>
    private int AssignClosing(Header header, int end, bool isLast)
    {
        if (!_form.Closing.Any())
        {
            return end;
        }

        for (int i = end - 1; i >= header.End; i--)
        {
            if (_form.Closing.Match(_lines, i, _shape.Words) is { } match)
            {
                header.Add(new HeaderLine(i, match));
                this[i] = LineRole.Header;
                if (isLast)
                {
                    AssignOutside(i + 1, end);
                    return i + 1;
                }

                AssignTail(i + 1, end);
                return end;
            }
        }

        return end;
    }

    /// <summary>Gives what the site prints between header and text its role.</summary>
    /// <returns>0-based first line of the text.</returns>
    private int AssignHead(Header header, int end)
    {
        int first = header.End;
        if (_form.HasProfileBelow)
        {
            int behind = first;
            for (int i = first; i < Math.Min(end, first + MaxProfileLines) && this[i] == LineRole.Paragraph && _furniture.IsShort(i) && i - behind <= (behind == first ? _form.RankLines : 1); i++)
            {
                behind = _furniture.IsProfile(i) ? i + 1 : _furniture.IsProfileLabel(i) && i + 1 < end ? i + 2 : behind;
            }

            AssignFurniture(first, behind);
            first = behind;
        }

        while (first < end && this[first] == LineRole.Paragraph && _lines.Span(first).Length <= MaxTitle && (_shape.Furniture.Match(_lines, first, _shape.Words) is not null || (_shape.IsBoard && IsTitle(first))))
        {
            this[first++] = LineRole.Furniture;
        }

        return first;
    }

    /// <summary>Whether a line repeats the page's title, as boards do above each post: a line above the thread has the same words.</summary>
    private bool IsTitle(int line)
    {
        SourceSpan span = _lines.Span(line);
        for (int i = 0; i < Math.Min(_start, MaxLinesAboveTitle); i++)
        {
            SourceSpan title = _lines.Span(i);
            if (title.Length >= span.Length && title.Length <= span.Length + MaxWordsBeforeTitle && string.CompareOrdinal(_lines.Text, title.End - span.Length, _lines.Text, span.Start, span.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where comments end with links of the site, short lines below those of the last comment are the page's foot.</summary>
    private void AssignFoot(List<Header> headers, int[] starts, int[] ends, Placement placement)
    {
        int last = headers.Count - 1;
        int closed = 0;
        int persons = 0;
        for (int i = 0; i < last; i++)
        {
            persons += headers[i].IsPingback ? 0 : 1;
            closed += !headers[i].IsPingback && ends[i] > starts[i] && this[ends[i] - 1] == LineRole.Furniture ? 1 : 0;
        }

        if (placement == Placement.Below || closed == 0 || closed * 2 < persons || headers[last].IsPingback)
        {
            return;
        }

        int foot = ends[last];
        while (foot > headers[last].End && foot > ends[last] - MaxLinesOfFoot && this[foot - 1] == LineRole.Paragraph && _furniture.IsShort(foot - 1))
        {
            foot--;
        }

        if (foot < ends[last] && FindLink(headers[last].End + 1, ends[last]) is > 0 and int link && link >= foot)
        {
            this[link] = LineRole.Furniture;
            ends[last] = link + 1;
            AssignTail(headers[last].End + 1, ends[last]);
        }
    }

    private int FindLink(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (this[i] == LineRole.Paragraph && _furniture.IsLink(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gives the links that end a comment their role, and what boards print about the author above them.</summary>
    /// <returns>Whether there are any links.</returns>
    [MethodImpl(HotLoop.Options)]
    private bool AssignTail(int start, int end)
    {
        int last = SkipLinksBackwards(start, end - 1, end == _threadEnd);
        bool hasLinks = last < end - 1;
        int profile = last;
        while (profile >= start && this[profile] == LineRole.Paragraph && (_furniture.IsProfile(profile) || _furniture.IsLink(profile)))
        {
            profile--;
        }

        int count = last - profile;
        int name = profile;
        while (count > 0 && name >= start && name >= profile - MaxLinesOfRank && !_authors.Contains(CommenterName.Fold(_lines.Span(name).Of(_lines.Text))))
        {
            name--;
        }

        bool hasName = count > 0 && name >= start && name >= profile - MaxLinesOfRank;
        if (hasName || count >= LinesOfProfile)
        {
            int first = hasName ? name : profile + 1;
            AssignFurniture(first, last + 1);
            SkipLinksBackwards(start, first - 1, isLast: false);
        }

        return hasLinks;
    }

    /// <summary>Gives the site's words that end a stretch of lines their role.</summary>
    /// <returns>0-based last line that is none of them; before the stretch when all are.</returns>
    private int SkipLinksBackwards(int start, int last, bool isLast)
    {
        while (last >= start && (this[last] != LineRole.Paragraph || _furniture.IsLink(last) || (isLast && _furniture.IsControl(last))))
        {
            this[last] = this[last] == LineRole.Paragraph ? LineRole.Furniture : this[last];
            last--;
        }

        return last;
    }

    /// <summary>Finds within a comment's text what the site put there: whom it quotes, the author's signature.</summary>
    private void AssignText(Header header, int from, int end)
    {
        bool isSignature = false;
        for (int i = from; i < end; i++)
        {
            if (this[i] != LineRole.Paragraph)
            {
                continue;
            }

            isSignature |= _furniture.IsSignatureRule(i);
            if (isSignature || _furniture.IsInner(i))
            {
                this[i] = LineRole.Furniture;
            }
            else if (_furniture.ReadQuote(i) is { Parent: { } parent } match && _authors.Contains(CommenterName.Fold(parent.Of(_lines.Text))))
            {
                header.Add(new HeaderLine(i, match, IsQuote: true));
                this[i] = LineRole.Header;
            }
        }
    }

    /// <summary>Gives lines of text the role; those that state something keep theirs.</summary>
    private void AssignFurniture(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            this[i] = this[i] == LineRole.Paragraph ? LineRole.Furniture : this[i];
        }
    }
}
