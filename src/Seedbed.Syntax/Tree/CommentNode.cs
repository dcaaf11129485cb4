using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A reader's comment: its header and the lines that belong to it.</summary>
public sealed class CommentNode : SeedNode
{
    internal CommentNode(int index, SourceSpan span, Attribution attribution, CommentNode? parent, IReadOnlyList<SeedNode> lines)
        : base(span)
    {
        Index = index;
        Attribution = attribution;
        Parent = parent;
        Children = [attribution, .. lines];
        Paragraphs = NodeList.OfType<ParagraphNode>(lines);
    }

    /// <summary>0-based place among the thread's comments, in the order of the text.</summary>
    public int Index { get; }

    /// <summary>Who wrote the comment and what else its header states.</summary>
    public Attribution Attribution { get; }

    /// <summary>The nearest earlier comment by the commenter whom the header names; null when it names nobody, or nobody who is there.</summary>
    public CommentNode? Parent { get; }

    /// <summary>The comment's paragraphs; empty when nothing of its text was kept.</summary>
    public IReadOnlyList<ParagraphNode> Paragraphs { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
