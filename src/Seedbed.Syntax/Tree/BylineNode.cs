using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The line that names the article's author.</summary>
public sealed class BylineNode : SeedNode
{
    internal BylineNode(Attribution attribution)
        : base(attribution.Span)
    {
        Attribution = attribution;
        Children = [attribution];
    }

    /// <summary>Who wrote the article and, where it is stated, when.</summary>
    public Attribution Attribution { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
