using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What a template found in a line.</summary>
internal sealed class LineMatch
{
    /// <summary>A name, words, a time.</summary>
    private const int UsualLeaves = 3;

    private readonly List<Leaf> _leaves = new(UsualLeaves);

    /// <summary>The line's pieces, in order; white space between them is left out.</summary>
    public IReadOnlyList<Leaf> Leaves => _leaves;

    /// <summary>Where the author's name stands.</summary>
    public SourceSpan? Author { get; private set; }

    /// <summary>Where the author's status stands.</summary>
    public SourceSpan? Status { get; private set; }

    /// <summary>Where the name of the one who is answered stands.</summary>
    public SourceSpan? Parent { get; private set; }

    /// <summary>Where that one's status stands.</summary>
    public SourceSpan? ParentStatus { get; private set; }

    /// <summary>Where the time stands.</summary>
    public SourceSpan? Posted { get; private set; }

    /// <summary>What the time states.</summary>
    public TimeParts Time { get; private set; }

    /// <summary>Where the comment's number stands.</summary>
    public SourceSpan? Number { get; private set; }

    /// <summary>The comment's depth; -1 when the line does not state it.</summary>
    public int Level { get; private set; } = -1;

    /// <summary>Whether the line goes on on the one below.</summary>
    public bool IsWrapped { get; private set; }

    /// <summary>A line whose words are the site's and state nothing.</summary>
    public static LineMatch OfWords(SourceSpan line)
    {
        var match = new LineMatch();
        match._leaves.Add(new Leaf(LeafKind.HeaderWords, line));
        return match;
    }

    /// <summary>A line that is nothing but the author's name.</summary>
    public static LineMatch OfName(SourceSpan line)
    {
        var match = new LineMatch { Author = line };
        match._leaves.Add(new Leaf(LeafKind.Author, line));
        return match;
    }

    /// <summary>A line that is the subject of a comment.</summary>
    public static LineMatch OfSubject(SourceSpan line)
    {
        var match = new LineMatch();
        match._leaves.Add(new Leaf(LeafKind.Subject, line));
        return match;
    }

    /// <summary>The same line, of which the words that name the author are two names.</summary>
    public LineMatch SplitAuthor(SourceSpan author, SourceSpan parent)
    {
        var match = new LineMatch { Author = author, Parent = parent, Status = Status, Posted = Posted, Time = Time, Number = Number, Level = Level };
        foreach (Leaf leaf in _leaves)
        {
            if (leaf.Kind == LeafKind.Author)
            {
                match._leaves.Add(new Leaf(LeafKind.Author, author));
                match._leaves.Add(new Leaf(LeafKind.Parent, parent));
            }
            else
            {
                match._leaves.Add(leaf);
            }
        }

        return match;
    }

    /// <summary>Adds what a part of a template matched, in the order of the text.</summary>
    public void Add(PartKind kind, SourceSpan span, string text, in TimeParts time)
    {
        switch (kind)
        {
            case PartKind.Author:
                Author ??= span;
                break;
            case PartKind.Parent:
                Parent ??= span;
                break;
            case PartKind.Posted:
                Posted ??= span;
                Time = time;
                break;
            case PartKind.Status when Parent is null:
                Status ??= span;
                break;
            case PartKind.Status:
                ParentStatus ??= span;
                break;
            case PartKind.Number:
                Number ??= span;
                break;
            case PartKind.Level:
                Level = ReadLevel(text, span);
                break;
            case PartKind.Wrap:
                IsWrapped = true;
                break;
            case PartKind.Quote:
                Level = CountMarks(text, span);
                break;
        }

        AddLeaf(KindOf(kind), span, text);
    }

    /// <summary>Adds a piece without the white space at its ends, joined with the piece before where both are words of the site.</summary>
    private void AddLeaf(LeafKind kind, SourceSpan span, string text)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return;
        }

        int last = _leaves.Count - 1;
        if (kind == LeafKind.HeaderWords && last >= 0 && _leaves[last].Kind == kind)
        {
            _leaves[last] = new Leaf(kind, new SourceSpan(_leaves[last].Span.Start, end));
        }
        else
        {
            _leaves.Add(new Leaf(kind, new SourceSpan(start, end)));
        }
    }

    private static int ReadLevel(string text, SourceSpan span)
    {
        int level = 0;
        for (int i = span.Start; i < span.End && level < 1000; i++)
        {
            level = (level * 10) + (text[i] - '0');
        }

        return level;
    }

    private static int CountMarks(string text, SourceSpan span)
    {
        int count = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            count += text[i] == '>' ? 1 : 0;
        }

        return count;
    }

    private static LeafKind KindOf(PartKind kind) => kind switch
    {
        PartKind.Author => LeafKind.Author,
        PartKind.Parent => LeafKind.Parent,
        PartKind.Posted => LeafKind.Posted,
        PartKind.Status => LeafKind.Status,
        _ => LeafKind.HeaderWords,
    };
}
