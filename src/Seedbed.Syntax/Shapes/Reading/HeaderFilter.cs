using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// Tells headers from lines of text that have their form. A time proves a header, as far as the others have one; otherwise it must hold a name, and stand
/// apart from the text if most do.
/// </summary>
internal sealed class HeaderFilter
{
    /// <summary>Of headers that nothing else looks like, so many must stand apart from text before one that does not is doubted: nine of ten.</summary>
    private const int DistinctShare = 10;

    private const string NoTime = "it has no time, and most headers have one";
    private const string AmongText = "text directly above and below";
    private const string Repeated = "author, time and text are those of an earlier comment, so this is a quotation";
    private const string Unclosed = "the comment above is not closed by its time yet, and most are";
    private const string Characters = "characters that no user name has";
    private const string Old = "its time is long before those of all other headers";
    private const string Count = "what would be the name counts comments";
    private const string Broken = "a comma, question or exclamation mark inside the name";

    /// <summary>Threads go on for months, in either order.</summary>
    private static readonly TimeSpan LongBefore = TimeSpan.FromDays(300);

    private readonly SeedLines _lines;
    private readonly ShapeWords _words;
    private readonly Form _form;
    private readonly FurnitureReader _furniture;
    private readonly List<LookAlike> _lookAlikes;
    private readonly HashSet<Header> _closed = [];

    /// <summary>Filters by a form.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="words">What the shape's templates refer to.</param>
    /// <param name="form">The form.</param>
    /// <param name="furniture">Tells the site's words.</param>
    /// <param name="lookAlikes">Where what is dropped is added.</param>
    public HeaderFilter(SeedLines lines, ShapeWords words, Form form, FurnitureReader furniture, List<LookAlike> lookAlikes)
    {
        _lines = lines;
        _words = words;
        _form = form;
        _furniture = furniture;
        _lookAlikes = lookAlikes;
    }

    /// <summary>The headers that are some, in the order of the text.</summary>
    public List<Header> Apply(List<Header> headers)
    {
        if (_form.Closing.Any())
        {
            headers = DropUnclosed(headers);
        }

        headers = Keep(headers, FindFaultOfName);
        int timed = headers.FindAll(static header => header.HasTime).Count;
        if (!_form.LosesTimes && !_form.Closing.Any() && timed * 2 > headers.Count)
        {
            headers = Keep(headers, static header => header.HasTime ? null : NoTime);
        }

        headers = DropOld(DropRepeated(headers));
        HashSet<int> keys = [];
        foreach (Header header in headers)
        {
            keys.Add(header.First);
            keys.Add(header.End - 1);
        }

        // Above the first header of a thread stands its marker, or the end of the article.
        Header? first = headers.Count > 0 ? headers[0] : null;
        int apart = headers.FindAll(header => !StandsAmongText(header, keys)).Count;
        return apart * 2 > headers.Count && (!_form.IsDistinct || apart * DistinctShare >= headers.Count * (DistinctShare - 1))
            ? Keep(headers, header => header == first || (header.HasTime && header.Lines.Count > 1) || !StandsAmongText(header, keys) ? null : AmongText)
            : headers;
    }

    private List<Header> Keep(List<Header> headers, Func<Header, string?> findFault)
    {
        var kept = new List<Header>(headers.Count);
        foreach (Header header in headers)
        {
            if (findFault(header) is { } fault)
            {
                _lookAlikes.Add(new LookAlike(_lines.Span(header.Key), fault));
            }
            else
            {
                kept.Add(header);
            }
        }

        return kept;
    }

    /// <summary>What stands directly below the controls, or states a time, may be any name; further down, phrases are to be feared.</summary>
    private string? FindFaultOfName(Header header)
    {
        if (FurnitureReader.IsCount(_lines.Text, header.Author))
        {
            return Count;
        }

        if (_form.IsDistinct || header.HasTime || _closed.Contains(header))
        {
            return null;
        }

        return CommenterName.IsBroken(_lines.Text, header.Author) ? Broken
            : CommenterName.IsUserName(_lines.Text, header.Author) || (header.First > 0 && _furniture.IsControl(header.First - 1)) ? null
            : Characters;
    }

    private bool StandsAmongText(Header header, HashSet<int> edges) =>
        header.First > 0
        && !_lines.StandsApartFromPrevious(header.First) && IsText(header.First - 1, edges)
        && !_lines.StandsApartFromPrevious(header.End) && IsText(header.End, edges);

    private bool IsText(int line, HashSet<int> edges) =>
        !edges.Contains(line) && !_furniture.IsAboveThread(line) && _form.Closing.Match(_lines, line, _words) is null;

    /// <summary>Where most comments are closed by their time, a header in one that is not closed yet is a quotation.</summary>
    private List<Header> DropUnclosed(List<Header> headers)
    {
        for (int i = 0; i < headers.Count; i++)
        {
            int end = i + 1 < headers.Count ? headers[i + 1].First : _lines.Count;
            for (int line = headers[i].End; line < end; line++)
            {
                if (_form.Closing.Match(_lines, line, _words) is not null)
                {
                    _closed.Add(headers[i]);
                    break;
                }
            }
        }

        if (_closed.Count * 2 <= headers.Count)
        {
            return headers;
        }

        bool isClosed = true;
        return Keep(headers, header =>
        {
            bool isAboveClosed = isClosed;
            isClosed = _closed.Contains(header);
            return isAboveClosed ? null : Unclosed;
        });
    }

    /// <summary>What is much older than every other header was pasted from another thread; in a thread that goes on for years, some other is as old.</summary>
    private List<Header> DropOld(List<Header> headers)
    {
        DateTime?[] times = [.. headers.Select(static header => header.Time)];
        DateTime oldest = times.Min() ?? DateTime.MinValue;
        int place = Array.IndexOf(times, oldest);
        bool isOld = place > 0 && place < times.Length - 1 && !Array.Exists(times, time => time != oldest && !(time - oldest > LongBefore));
        return isOld && times.Count(time => time == oldest) == 1 ? Keep(headers, header => header == headers[place] ? Old : null) : headers;
    }

    /// <summary>What repeats an earlier header and the line below it, to the minute and the word, was pasted into a comment.</summary>
    private List<Header> DropRepeated(List<Header> headers)
    {
        // A time that is printed once proves nothing about others, so most threads need none of the words below.
        if (!headers.Exists(static header => header.HasTime))
        {
            return headers;
        }

        var seen = new HashSet<(string Author, string Time, string Line)>();
        var lines = new HashSet<string>(StringComparer.Ordinal);
        int end = -1;
        return Keep(headers, header =>
        {
            int above = end;
            end = header.End;
            if (header.Find(static match => match.Posted) is not { } posted || header.End >= _lines.Count)
            {
                return null;
            }

            // A header directly below another that stands word by word further up is what somebody quotes, and nobody's empty comment.
            if (header.Lines[0].Match is { Posted: not null, Time.IsRelative: true })
            {
                return !lines.Add(_lines.Span(header.Key).Of(_lines.Text)) && header.First == above ? Repeated : null;
            }

            bool isRelative = header.Find(static match => match.Time.IsRelative ? true : (bool?)null).HasValue;
            (string, string, string) words = (header.Author.Of(_lines.Text), posted.Of(_lines.Text), _lines.Span(header.End).Of(_lines.Text));
            return !isRelative && !seen.Add(words) ? Repeated : null;
        });
    }
}
