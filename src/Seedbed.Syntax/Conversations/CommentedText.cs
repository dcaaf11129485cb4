using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>An article with comments, of which it is known whom they name, and which were there before others.</summary>
internal sealed class CommentedText
{
    /// <summary>How many names of a comment are compared, so that one that lists thousands is read in linear time.</summary>
    private const int MaxNames = 16;

    private readonly List<NamedPlace>[] _named;

    /// <summary>Takes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="named">Whom each comment names.</param>
    public CommentedText(SeedDocument document, IReadOnlyList<CommentNode> comments, List<NamedPlace>[] named)
    {
        Document = document;
        Comments = comments;
        Order = new ThreadOrder(comments);
        _named = named;
    }

    /// <summary>The document.</summary>
    public SeedDocument Document { get; }

    /// <summary>The whole text.</summary>
    public string Text => Document.Text;

    /// <summary>The comments, in the order of the text.</summary>
    public IReadOnlyList<CommentNode> Comments { get; }

    /// <summary>Which comments were there before others.</summary>
    public ThreadOrder Order { get; }

    /// <summary>Whether two comments have the same name above them.</summary>
    public static bool IsSameAuthor(CommentNode comment, CommentNode other) =>
        string.Equals(comment.Attribution.Author, other.Attribution.Author, StringComparison.Ordinal);

    /// <summary>The paragraphs of a comment; those of the article for -1.</summary>
    public IReadOnlyList<ParagraphNode> ParagraphsOf(int owner) => owner < 0 ? Document.Paragraphs : Comments[owner].Paragraphs;

    /// <summary>Where a comment names somebody.</summary>
    public IReadOnlyList<NamedPlace> NamedIn(CommentNode comment) => _named[comment.Index];

    /// <summary>Whether a comment answers another: as its header says, or because it names who wrote it.</summary>
    public bool IsAnswered(CommentNode comment, CommentNode other) =>
        other == comment.Parent || _named[comment.Index].Take(MaxNames).Any(place => place.Name == other.Attribution.Author);

    /// <summary>The last comment under a name that was there before another comment; null if none was.</summary>
    public CommentNode? NearestBefore(KnownName name, CommentNode comment) =>
        Order.NearestBefore(name.Comments, comment.Index) is var index and >= 0 ? Comments[index] : null;
}
