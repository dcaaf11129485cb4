namespace Seedbed.Syntax;

/// <summary>A paragraph: one line that holds more than white space.</summary>
public sealed class ParagraphNode : SeedNode
{
    internal ParagraphNode(SourceSpan span)
        : base(span)
    {
    }
}
