using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The readers' comments below an article, with the site's words around them.</summary>
public sealed class ThreadNode : SeedNode
{
    internal ThreadNode(string shape, ThreadEvidence evidence, IReadOnlyList<SeedNode> children)
        : base(new SourceSpan(children[0].Span.Start, children[children.Count - 1].Span.End))
    {
        Shape = shape;
        Evidence = evidence;
        Children = children;
        Comments = NodeList.OfType<CommentNode>(children);
        Unattributed = NodeList.OfType<ParagraphNode>(children);
    }

    /// <summary>Name of the shape by which the thread was read, such as <c>drupal</c>.</summary>
    public string Shape { get; }

    /// <summary>Why it was read by that shape.</summary>
    public ThreadEvidence Evidence { get; }

    /// <summary>The comments, in the order of the text.</summary>
    public IReadOnlyList<CommentNode> Comments { get; }

    /// <summary>Paragraphs that belong to no comment: before the first comment's header, or behind the words that end the thread.</summary>
    public IReadOnlyList<ParagraphNode> Unattributed { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
