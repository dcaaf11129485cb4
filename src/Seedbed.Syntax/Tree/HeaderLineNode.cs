namespace Seedbed.Syntax;

/// <summary>A line that states who wrote a text, to whom or when. Its leaves tell which words state what.</summary>
public sealed class HeaderLineNode : SeedNode
{
    internal HeaderLineNode(SourceSpan span)
        : base(span)
    {
    }
}
