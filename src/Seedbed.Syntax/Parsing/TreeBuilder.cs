using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Folds lines with their roles into the tree. Looks at each line once.</summary>
internal sealed class TreeBuilder
{
    private readonly SeedLines _lines;
    private readonly LeafList _leaves = new();
    private readonly Dictionary<string, CommentNode> _latestByAuthor = new(StringComparer.Ordinal);
    private int _next;

    private TreeBuilder(SeedLines lines) => _lines = lines;

    /// <summary>Builds the tree.</summary>
    /// <param name="lines">The lines, every role assigned.</param>
    /// <param name="table">The line table of the whole text.</param>
    /// <param name="threadStart">0-based line at which the thread begins; the number of lines when there is none.</param>
    [MethodImpl(HotLoop.Options)]
    public static SeedDocument Build(SeedLines lines, LineTable table, int threadStart)
    {
        var builder = new TreeBuilder(lines);
        var children = new List<SeedNode>();
        while (builder._next < threadStart)
        {
            children.Add(builder.ReadArticleLine());
        }

        if (threadStart < lines.Count)
        {
            children.Add(builder.ReadThread());
        }

        return new SeedDocument(lines.Text, table, builder._leaves.Finish(lines.Text.Length), children);
    }

    private SeedNode ReadArticleLine() => _lines[_next] switch
    {
        LineRole.Title => new TitleNode(ReadLine(LeafKind.Title)),
        LineRole.Byline => new BylineNode(ReadAttribution(LineRole.BylineDetail)),
        _ => ReadPlainLine(),
    };

    [MethodImpl(HotLoop.Options)]
    private SeedNode ReadPlainLine() => _lines[_next] == LineRole.Furniture
        ? new FurnitureNode(ReadLine(LeafKind.Furniture))
        : new ParagraphNode(ReadLine(LeafKind.Paragraph));

    [MethodImpl(HotLoop.Options)]
    private ThreadNode ReadThread()
    {
        int start = _lines.Span(_next).Start;
        var children = new List<SeedNode>();
        int comments = 0;
        while (_next < _lines.Count)
        {
            children.Add(_lines[_next] == LineRole.Header ? ReadComment(comments++) : ReadPlainLine());
        }

        return new ThreadNode(new SourceSpan(start, children[children.Count - 1].Span.End), DrupalShape.Name, children);
    }

    [MethodImpl(HotLoop.Options)]
    private CommentNode ReadComment(int index)
    {
        Attribution attribution = ReadAttribution(LineRole.HeaderDetail);
        var lines = new List<SeedNode>();
        while (_next < _lines.Count && _lines[_next] != LineRole.Header && !ClosesThread())
        {
            lines.Add(ReadPlainLine());
        }

        int end = lines.Count > 0 ? lines[lines.Count - 1].Span.End : attribution.Span.End;
        var comment = new CommentNode(
            index, new SourceSpan(attribution.Span.Start, end), attribution, FindParent(attribution), lines);

        // Only now: an answer to a namesake, or to oneself, means an earlier comment. So no chain of answers can return to itself.
        _latestByAuthor[DrupalDetail.Fold(attribution.Author)] = comment;
        if (DrupalDetail.Shorten(attribution.Author) is { } shortName)
        {
            _latestByAuthor[DrupalDetail.Fold(shortName)] = comment;
        }

        return comment;
    }

    /// <summary>Controls that are printed once more below the last comment: what follows them is nobody's comment.</summary>
    private bool ClosesThread() => _lines[_next] == LineRole.Furniture && DrupalFurniture.IsMarker(_lines, _next);

    private CommentNode? FindParent(Attribution attribution) =>
        attribution.Detail?.Parent is { } parent && _latestByAuthor.TryGetValue(DrupalDetail.Fold(parent.Of(_lines.Text)), out CommentNode? comment)
            ? comment
            : null;

    [MethodImpl(HotLoop.Options)]
    private Attribution ReadAttribution(LineRole detailRole)
    {
        SourceSpan line = _lines.Span(_next);
        DrupalHeader.TryRead(_lines, _next++, out SourceSpan author);
        _leaves.Add(LeafKind.Author, author);
        _leaves.Add(LeafKind.HeaderWords, new SourceSpan(author.End, line.End));

        AttributionDetail? detail = null;
        if (_next < _lines.Count && _lines[_next] == detailRole)
        {
            detail = DrupalDetail.TryRead(_lines.Text, _lines.Span(_next++), author);
            AddDetailLeaves(detail!);
        }

        return new Attribution(line, author.Of(_lines.Text), author, detail);
    }

    private void AddDetailLeaves(AttributionDetail detail)
    {
        _leaves.Add(LeafKind.Author, detail.Author);
        if (detail.Status is { } status)
        {
            _leaves.Add(LeafKind.Status, status);
        }

        if (detail.Parent is { } parent)
        {
            _leaves.Add(LeafKind.Parent, parent);
        }

        if (detail.ParentStatus is { } parentStatus)
        {
            _leaves.Add(LeafKind.Status, parentStatus);
        }

        _leaves.Add(LeafKind.Posted, detail.Posted.Span);
    }

    [MethodImpl(HotLoop.Options)]
    private SourceSpan ReadLine(LeafKind kind)
    {
        SourceSpan span = _lines.Span(_next++);
        _leaves.Add(kind, span);
        return span;
    }
}
