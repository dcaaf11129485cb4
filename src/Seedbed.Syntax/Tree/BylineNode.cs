using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The line that names the article's author, with the line below it that states more.</summary>
public sealed class BylineNode : SeedNode
{
    internal BylineNode(Attribution attribution)
        : base(new SourceSpan(attribution.Lines[0].Span.Start, attribution.Lines[attribution.Lines.Count - 1].Span.End))
    {
        Attribution = attribution;
        Children = attribution.Lines;
    }

    /// <summary>Who wrote the article and, where it is stated, when.</summary>
    public Attribution Attribution { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
