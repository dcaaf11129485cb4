namespace Seedbed.Syntax;

/// <summary>The article's subtitle: what stands between its title and the line that names its author or its day.</summary>
public sealed class SubtitleNode : SeedNode
{
    internal SubtitleNode(SourceSpan span)
        : base(span)
    {
    }
}
