using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>A document's thread as one form of one shape reads it, with the evidence that speaks for it. Candidates compete by <see cref="Score"/>.</summary>
internal sealed class Candidate
{
    /// <summary>What a marker is worth, against one for a line explained and three for a comment with text.</summary>
    private const int ScoreOfOwnMarker = 12;
    private const int ScoreOfCommonMarker = 8;
    private const int ScoreOfFarMarker = 4;
    private const int ScoreOfText = 3;

    private readonly SeedLines _lines;
    private readonly Shape _shape;
    private readonly Form _form;
    private readonly Placement _placement;
    private readonly FurnitureReader _furniture;
    private readonly List<LookAlike> _lookAlikes = [];
    private List<Header> _headers = [];
    private Marker? _marker;
    private bool _isMarkerDirect;
    private LineRole[] _roles = [];

    private Candidate(SeedLines lines, Shape shape, Form form, Placement placement)
    {
        _lines = lines;
        _shape = shape;
        _form = form;
        _placement = placement;
        _furniture = new FurnitureReader(lines, shape);
    }

    /// <summary>The shape.</summary>
    public Shape Shape => _shape;

    /// <summary>0-based line at which the thread begins.</summary>
    public int Start { get; private set; }

    /// <summary>0-based line of the marker, which some themes print below the comments; -1 without one.</summary>
    public int MarkerLine => _marker?.Line ?? FindMarkerBelow();

    /// <summary>How well the form explains the document.</summary>
    public int Score { get; private set; }

    /// <summary>The headers, in the order of the text.</summary>
    public IReadOnlyList<Header> Headers => _headers;

    /// <summary>0-based lines behind each header's comment.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>0-based lines at which each comment begins.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>How many comments have text.</summary>
    public int WithText { get; private set; }

    /// <summary>Lines that look like headers and are text.</summary>
    public IReadOnlyList<LookAlike> LookAlikes => _lookAlikes;

    /// <summary>The role of a line of the thread.</summary>
    public LineRole RoleOf(int line) => _roles[line - Start];

    /// <summary>Reads a document by a form.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="form">One of its forms.</param>
    /// <param name="placement">Where the headers stand.</param>
    /// <param name="keys">The lines that can be keys of the form's headers; one or more.</param>
    /// <param name="markers">The lines that can head a thread of this shape.</param>
    /// <returns>Null when that makes no thread.</returns>
    public static Candidate? Read(SeedLines lines, Shape shape, Form form, Placement placement, List<TaggedMatch> keys, List<Marker> markers)
    {
        var candidate = new Candidate(lines, shape, form, placement);
        candidate.ReadHeaders(keys, markers.Count > 0 ? markers[0].Line : int.MaxValue);
        return candidate._headers.Count > 0
            && candidate.FindStart(markers)
            && candidate.Filter()
            && candidate.Assign()
            && candidate.IsThread()
            ? candidate
            : null;
    }

    private void ReadHeaders(List<TaggedMatch> keys, int marker)
    {
        int from = 0;
        foreach (TaggedMatch key in keys)
        {
            if (key.Line >= from && (key.Line > marker || !_furniture.IsByline(key.Line)) && Header.TryRead(_lines, _shape, _form, key, from) is { } header)
            {
                _headers.Add(header);
                from = header.End;
            }
        }
    }

    private bool FindStart(List<Marker> markers)
    {
        ThreadStart? start = new ThreadStartFinder(_form, _placement, _furniture).Find(_headers, markers);
        if (start is null)
        {
            return false;
        }

        _marker = start.Marker;
        _isMarkerDirect = start.IsDirect;
        Start = start.Line;
        _headers.RemoveRange(0, start.FirstHeader);
        return true;
    }

    /// <summary>Drops headers that are none: phrases, and what comments quote.</summary>
    private bool Filter()
    {
        _headers = new HeaderFilter(_lines, _shape.Words, _form, _furniture, _lookAlikes).Apply(_headers);
        if (_marker is null && _headers.Count > 0)
        {
            Start = _headers[0].First;
        }

        if (_headers.Count > 0 && _form.MayHaveSubject)
        {
            TakeSubjects();
        }

        if (_form.HasSubjectBelow)
        {
            TakeSubjectsBelow();
        }

        if (_form.NamesParentBehindAuthor)
        {
            NameSplitter.Split(_lines, _headers);
        }

        return _headers.Count > 0;
    }

    /// <summary>Comments have subjects where one line, and no more, stands between the marker and the first header; then each header has one above.</summary>
    private void TakeSubjects()
    {
        if (_shape.IsBoard || _marker is null)
        {
            TakeTitlesOfPosts();
            return;
        }

        int above = _headers[0].First - 1;
        int marker = _marker.Value.Line;
        bool hasSubjects = above > marker && _furniture.IsSubject(above)
            && (above == marker + 1 || _furniture.IsAboveThread(above - 1) || _lines.StandsApartFromPrevious(above));
        if (!hasSubjects || _furniture.CountText(marker + 1, above) > 0)
        {
            return;
        }

        for (int i = 0; i < _headers.Count; i++)
        {
            int line = _headers[i].First - 1;
            int from = i == 0 ? marker + 1 : _headers[i - 1].End;
            if (line >= from && _furniture.IsSubject(line))
            {
                _headers[i].TakeSubject(_lines);
            }
        }
    }

    /// <summary>On boards a post has a title, which touches its header, below what belongs to the post before.</summary>
    private void TakeTitlesOfPosts()
    {
        for (int i = 0; i < _headers.Count; i++)
        {
            int line = _headers[i].First - 1;
            int from = i == 0 ? Math.Max(Start - 1, 1) : _headers[i - 1].End;
            bool isTitle = line >= from && !_lines.StandsApartFromPrevious(_headers[i].First) && _furniture.IsSubject(line) && _furniture.IsShort(line)
                && (_lines.StandsApartFromPrevious(line) || line == from || _furniture.IsAboveThread(line - 1) || _furniture.IsProfile(line - 1));
            if (isTitle && !_furniture.IsProfile(line))
            {
                _headers[i].TakeSubject(_lines);
            }
        }

        Start = Math.Min(Start, _headers[0].First);
    }

    private void TakeSubjectsBelow()
    {
        for (int i = 0; i < _headers.Count; i++)
        {
            int line = _headers[i].End;
            int end = i + 1 < _headers.Count ? _headers[i + 1].First : _lines.Count;
            if (line + 1 < end && _furniture.IsSubject(line) && !_furniture.IsAboveThread(line + 1))
            {
                _headers[i].TakeSubjectBelow(_lines);
            }
        }
    }

    [MethodImpl(HotLoop.Options)]
    private bool Assign()
    {
        _roles = new LineRole[_lines.Count - Start];
        var assigner = new RoleAssigner(_lines, _shape, _form, _furniture, _roles, Start);
        (_headers, Starts, Ends) = assigner.Assign(_headers, _placement, _marker);
        if (_headers.Count == 0)
        {
            return false;
        }

        WithText = 0;
        int explained = 0;
        for (int i = 0; i < _headers.Count; i++)
        {
            WithText += assigner.CountText(Starts[i], Ends[i]) > 0 ? 1 : 0;
        }

        foreach (LineRole role in _roles)
        {
            explained += role == LineRole.Paragraph ? 0 : 1;
        }

        int marker = _marker is not { } found ? 0
            : !_isMarkerDirect ? ScoreOfFarMarker
            : found.Tag == Marker.Common ? ScoreOfCommonMarker
            : ScoreOfOwnMarker;
        Score = explained + (ScoreOfText * WithText) + marker + (2 * ScoreOfEnds(assigner));
        return true;
    }

    /// <summary>A header above the text is followed by text to the last; one below it follows text from the first. So each reading is told by its ends.</summary>
    private int ScoreOfEnds(RoleAssigner assigner) =>
        (assigner.CountText(Starts[0], Ends[0]) > 0 ? 1 : 0)
        + (assigner.CountText(Starts[Starts.Length - 1], Ends[Ends.Length - 1]) > 0 ? 1 : 0)
        - Math.Min(assigner.CountText(Start, Starts[0]), 3)
        - (_placement == Placement.Below ? Math.Min(assigner.CountText(Ends[Ends.Length - 1], _lines.Count), 3) : 0);

    /// <summary>How many comments have words of the site below them.</summary>
    private int CountWithFurniture()
    {
        int count = 0;
        for (int i = 0; i < Starts.Length; i++)
        {
            bool hasFurniture = false;
            for (int line = Starts[i]; line < Ends[i]; line++)
            {
                hasFurniture |= RoleOf(line) == LineRole.Furniture && (_furniture.IsAboveThread(line) || _furniture.IsProfile(line));
            }

            count += hasFurniture ? 1 : 0;
        }

        return count;
    }

    private bool HasFurnitureAtEnd() => RoleOf(_lines.Count - 1) == LineRole.Furniture;

    private int FindMarkerBelow()
    {
        for (int i = Ends[Ends.Length - 1]; i < _lines.Count; i++)
        {
            if (_furniture.IsOwnMarker(i))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsThread()
    {
        if (_form.RequiresClosing && _headers.FindAll(static header => header.HasTime).Count * 2 < _headers.Count)
        {
            return false;
        }

        if (_marker is { } marker)
        {
            bool isOwn = marker.Tag >= 0;
            if (!isOwn && !_form.IsDistinct && !_furniture.HasSentence(marker.Line))
            {
                return false;
            }

            bool isProved = isOwn || marker.IsCounted || _form.IsDistinct || _headers.Exists(static header => header.HasTime);
            return isProved && (isOwn || WithText > 0) && (WithText * 2 >= _headers.Count || isOwn);
        }

        bool beginsPage = _form.HeadersBelowTitle > 0 && _headers.Count >= _form.HeadersBelowTitle && _furniture.BeginsPage(Start);
        bool isAnnounced = _furniture.HasByline(Start) && (_form.StandsAlone || CountWithFurniture() * 2 >= _headers.Count);
        int timed = 0;
        foreach (Header header in _headers)
        {
            timed += header.HasTime ? 1 : 0;
        }

        bool isProvedBySite = _form.StandsAlone || _headers.FindAll(static header => header.Lines.Count > 1).Count * 2 >= _headers.Count || CountWithFurniture() * 2 >= _headers.Count || (_form.IsProvedByEnd && HasFurnitureAtEnd());
        bool isProvedByNumber = isProvedBySite && _form.HeadersWithoutMarker > 0 && WithText >= _form.HeadersWithoutMarker && (_form.LosesTimes || _form.IsDistinct || timed * 2 > _headers.Count);
        return _placement != Placement.Below && WithText > 0 && (beginsPage || isAnnounced || isProvedByNumber) && WithText * 2 >= _headers.Count;
    }
}
