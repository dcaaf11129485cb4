namespace Seedbed.Syntax;

/// <summary>The article's title.</summary>
public sealed class TitleNode : SeedNode
{
    internal TitleNode(SourceSpan span)
        : base(span)
    {
    }
}
