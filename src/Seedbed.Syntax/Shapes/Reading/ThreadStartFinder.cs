using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Finds where a thread begins: at the marker that stands above its first header, or at the header.</summary>
internal sealed class ThreadStartFinder
{
    /// <summary>Between a marker that any site may print and the first header, so many short lines may be a menu.</summary>
    private const int MaxMenuLines = 8;

    /// <summary>Markers may be many, and each looks at the lines below it; there are no more between one and its thread.</summary>
    private const int MaxLinesLookedAt = 64;

    /// <summary>Above the article's text, so many lines may be the title and who wrote it.</summary>
    private const int LinesOfFront = 2;

    private readonly Form _form;
    private readonly Placement _placement;
    private readonly FurnitureReader _furniture;

    /// <summary>Looks for a thread of a form.</summary>
    public ThreadStartFinder(Form form, Placement placement, FurnitureReader furniture)
    {
        _form = form;
        _placement = placement;
        _furniture = furniture;
    }

    /// <summary>Where the thread begins; null when its beginning cannot be told.</summary>
    /// <param name="headers">All that may be headers; one or more.</param>
    /// <param name="markers">All lines that may head a thread.</param>
    public ThreadStart? Find(List<Header> headers, List<Marker> markers) =>
        _placement == Placement.Below ? FindBelow(headers, markers) : FindAbove(headers, markers);

    private ThreadStart? FindAbove(List<Header> headers, List<Marker> markers)
    {
        int first = 0;
        Marker? far = null;
        int farFirst = 0;
        foreach (Marker marker in markers)
        {
            while (first < headers.Count && headers[first].First <= marker.Line)
            {
                first++;
            }

            if (first == headers.Count)
            {
                break;
            }

            int text = CountTextUpTo(marker.Line + 1, headers[first].First);
            bool isSubject = text == 1 && _form.MayHaveSubject && _furniture.IsSubject(headers[first].First - 1);
            if (text == 0 || isSubject)
            {
                return new ThreadStart(marker.Line, marker, IsDirect: true, first);
            }

            // An article may quote the marker; of those with text below, the last before the first header counts.
            bool isFar = marker.Tag >= 0 || (text <= MaxMenuLines && AreShort(marker.Line + 1, headers[first].First));
            if (isFar && (far is null || farFirst == first))
            {
                far = marker;
                farFirst = first;
            }
        }

        return far is not null ? new ThreadStart(far.Value.Line, far, IsDirect: false, farFirst) : FindWithoutMarker(headers);
    }

    /// <summary>How many lines are text, one more than a menu has at most: what is more than that is an article.</summary>
    private int CountTextUpTo(int from, int end) =>
        end - from > MaxLinesLookedAt ? MaxMenuLines + 1 : _furniture.CountText(from, end);

    private ThreadStart? FindWithoutMarker(List<Header> headers)
    {
        // Such a line under the title, or on the first line of all, names the article's author.
        int first = 0;
        while (first < headers.Count && headers[first].Key < LinesOfFront && _form.HeadersBelowTitle == 0)
        {
            first++;
        }

        return first == headers.Count ? null : new ThreadStart(headers[first].First, null, IsDirect: false, first);
    }

    /// <summary>Where headers stand below the text, the first comment begins at the marker: the last one with a header below it that is not within a comment.</summary>
    private static ThreadStart? FindBelow(List<Header> headers, List<Marker> markers)
    {
        ThreadStart? found = null;
        int first = 0;
        foreach (Marker marker in markers)
        {
            while (first < headers.Count && headers[first].First <= marker.Line)
            {
                first++;
            }

            // A line in the middle of a thread that looks like a marker is what somebody wrote: most headers stand below the right one.
            bool hasMost = (headers.Count - first) * 2 >= headers.Count;
            if (first < headers.Count && (found is null || hasMost))
            {
                found = new ThreadStart(marker.Line, marker, IsDirect: true, first);
            }
        }

        return found;
    }

    private bool AreShort(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (!_furniture.IsShort(i) && !_furniture.IsAboveThread(i))
            {
                return false;
            }
        }

        return true;
    }
}
