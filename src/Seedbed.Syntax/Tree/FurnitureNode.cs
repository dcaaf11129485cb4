namespace Seedbed.Syntax;

/// <summary>A line of the site's own words: the thread's marker, its controls, a link such as "reply".</summary>
public sealed class FurnitureNode : SeedNode
{
    internal FurnitureNode(SourceSpan span)
        : base(span)
    {
    }
}
