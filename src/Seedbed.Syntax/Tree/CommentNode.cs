using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A reader's comment: its header and the lines that belong to it.</summary>
public sealed class CommentNode : SeedNode
{
    internal CommentNode(int index, Attribution attribution, CommentNode? parent, bool isParentByDepth, IReadOnlyList<SeedNode> children)
        : base(new SourceSpan(children[0].Span.Start, children[children.Count - 1].Span.End))
    {
        Index = index;
        Attribution = attribution;
        Parent = parent;
        IsParentByDepth = isParentByDepth;
        Children = children;
        Paragraphs = NodeList.OfType<ParagraphNode>(children);
    }

    /// <summary>0-based place among the thread's comments, in the order of the text.</summary>
    public int Index { get; }

    /// <summary>Who wrote the comment and what else the page states about it.</summary>
    public Attribution Attribution { get; }

    /// <summary>
    /// The comment that is answered: where depth is shown, the one under which this one stands; else the nearest earlier one by the commenter who is named.
    /// Null when the page shows neither, or names nobody who is there.
    /// </summary>
    public CommentNode? Parent { get; }

    /// <summary>Whether it is the depth that shows the parent, and not a name.</summary>
    public bool IsParentByDepth { get; }

    /// <summary>The comment's paragraphs; empty when nothing of its text was kept.</summary>
    public IReadOnlyList<ParagraphNode> Paragraphs { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
