using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A part of a document. Spans nest: a child lies within its parent and behind its elder siblings.</summary>
public abstract class SeedNode
{
    private protected SeedNode(SourceSpan span) => Span = span;

    /// <summary>Where the part stands, without white space around it.</summary>
    public SourceSpan Span { get; }

    /// <summary>The parts of this part, in the order of the text.</summary>
    public virtual IReadOnlyList<SeedNode> Children => [];
}
