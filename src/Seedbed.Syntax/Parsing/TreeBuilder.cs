using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Folds lines with their roles into the tree. Looks at each line once.</summary>
internal sealed class TreeBuilder
{
    private readonly SeedLines _lines;
    private readonly FrontMatter _front;
    private readonly LeafList _leaves = new();
    private readonly Dictionary<string, CommentNode> _latestByAuthor = new(StringComparer.Ordinal);
    private int _next;

    private TreeBuilder(SeedLines lines, FrontMatter front)
    {
        _lines = lines;
        _front = front;
    }

    /// <summary>Builds the tree.</summary>
    /// <param name="lines">The lines, every role assigned.</param>
    /// <param name="table">The line table of the whole text.</param>
    /// <param name="front">What stands before the article's first paragraph.</param>
    /// <param name="thread">The thread; null when there is none.</param>
    [MethodImpl(HotLoop.Options)]
    public static SeedDocument Build(SeedLines lines, LineTable table, FrontMatter front, ThreadPlan? thread)
    {
        var builder = new TreeBuilder(lines, front);
        var children = new List<SeedNode>();
        int threadStart = thread?.Start ?? lines.Count;
        while (builder._next < threadStart)
        {
            children.Add(builder.ReadArticleLine());
        }

        if (thread is not null)
        {
            children.Add(builder.ReadThread(thread));
        }

        return new SeedDocument(lines.Text, table, builder._leaves.Finish(lines.Text.Length), children);
    }

    private SeedNode ReadArticleLine()
    {
        switch (_lines[_next])
        {
            case LineRole.Title:
                return new TitleNode(ReadLine(LeafKind.Title));
            case LineRole.Subtitle:
                return new SubtitleNode(ReadLine(LeafKind.Subtitle));
            case LineRole.Byline:
                return ReadByline();
            case LineRole.DateLine:
                LineMatch match = _front.MatchOf(_next);
                return new DateLineNode(ReadHeaderLine(match), _front.DayOrder.Read(match.Posted!.Value, match.Time), _front.IsUpdate(_next - 1));
            default:
                return ReadPlainLine();
        }
    }

    private BylineNode ReadByline()
    {
        Header header = _front.Byline!;
        var lines = new List<HeaderLineNode>(header.Lines.Count);
        foreach (HeaderLine line in header.Lines)
        {
            lines.Add(ReadHeaderLine(line.Match));
        }

        return new BylineNode(Describe(header, lines, BylineLines.Shape, _front.DayOrder));
    }

    [MethodImpl(HotLoop.Options)]
    private SeedNode ReadPlainLine() => _lines[_next] == LineRole.Furniture
        ? new FurnitureNode(ReadLine(LeafKind.Furniture))
        : new ParagraphNode(ReadLine(LeafKind.Paragraph));

    [MethodImpl(HotLoop.Options)]
    private ThreadNode ReadThread(ThreadPlan plan)
    {
        var children = new List<SeedNode>();
        var comments = new List<CommentNode>(plan.Comments.Count);
        foreach (PlannedComment planned in plan.Comments)
        {
            while (_next < planned.Start)
            {
                children.Add(ReadPlainLine());
            }

            CommentNode comment = ReadComment(plan, planned, comments);
            comments.Add(comment);
            children.Add(comment);
        }

        while (_next < _lines.Count)
        {
            children.Add(ReadPlainLine());
        }

        return new ThreadNode(plan.Shape.Name, plan.Evidence, children);
    }

    [MethodImpl(HotLoop.Options)]
    private CommentNode ReadComment(ThreadPlan plan, PlannedComment planned, List<CommentNode> earlier)
    {
        var children = new List<SeedNode>(planned.End - planned.Start);
        var headerLines = new List<HeaderLineNode>(planned.Header.Lines.Count);
        while (_next < planned.End)
        {
            if (_lines[_next] == LineRole.Header && planned.Header.MatchOf(_next) is { } match)
            {
                HeaderLineNode line = ReadHeaderLine(match);
                headerLines.Add(line);
                children.Add(line);
            }
            else
            {
                children.Add(ReadPlainLine());
            }
        }

        Attribution attribution = Describe(planned.Header, headerLines, plan.Shape, plan.DayOrder);
        bool isByDepth = planned.ParentByDepth >= 0;
        CommentNode? parent = isByDepth ? earlier[planned.ParentByDepth] : FindParent(attribution);
        var comment = new CommentNode(earlier.Count, attribution, parent, isByDepth, children);

        // Only now: an answer to a namesake, or to oneself, means an earlier comment. So no chain of answers can return to itself.
        _latestByAuthor[CommenterName.Fold(attribution.Author)] = comment;
        if (CommenterName.Shorten(attribution.Author) is { } shortName)
        {
            _latestByAuthor[CommenterName.Fold(shortName)] = comment;
        }

        return comment;
    }

    private CommentNode? FindParent(Attribution attribution) =>
        attribution.Parent is { } parent && _latestByAuthor.TryGetValue(CommenterName.Fold(parent.Of(_lines.Text)), out CommentNode? comment)
            ? comment
            : null;

    private Attribution Describe(Header header, List<HeaderLineNode> lines, Shape shape, DayOrder order)
    {
        string text = _lines.Text;
        SourceSpan? status = null;
        SourceSpan? parent = null;
        SourceSpan? posted = null;
        TimeParts time = default;
        foreach (HeaderLine line in header.Lines)
        {
            parent ??= line.Match.Parent;
            if (line.IsQuote)
            {
                continue;
            }

            status ??= line.Match.Status;
            if (posted is null && line.Match.Posted is { } found)
            {
                posted = found;
                time = line.Match.Time;
            }
        }

        return new Attribution(header.Author.Of(text), header.Author, _lines.Span(header.AuthorLine), lines)
        {
            Status = status is { } words ? shape.StatusOf(words.Of(text)) : StatedStatus.Unstated,
            StatusSpan = status,
            Parent = parent,
            Posted = posted is { } span ? order.Read(span, time) : null,
            Subject = header.Subject >= 0 ? _lines.Span(header.Subject) : null,
        };
    }

    [MethodImpl(HotLoop.Options)]
    private HeaderLineNode ReadHeaderLine(LineMatch match)
    {
        foreach (Leaf leaf in match.Leaves)
        {
            _leaves.Add(leaf.Kind, leaf.Span);
        }

        return new HeaderLineNode(_lines.Span(_next++));
    }

    [MethodImpl(HotLoop.Options)]
    private SourceSpan ReadLine(LeafKind kind)
    {
        SourceSpan span = _lines.Span(_next++);
        _leaves.Add(kind, span);
        return span;
    }
}
