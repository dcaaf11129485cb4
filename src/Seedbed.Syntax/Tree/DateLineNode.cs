using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A line that says when the article was published, or changed, and nothing else.</summary>
public sealed class DateLineNode : SeedNode
{
    internal DateLineNode(HeaderLineNode line, StatedTime time, bool isUpdate)
        : base(line.Span)
    {
        Time = time;
        IsUpdate = isUpdate;
        Children = [line];
    }

    /// <summary>What it says.</summary>
    public StatedTime Time { get; }

    /// <summary>Whether it says when the article was changed.</summary>
    public bool IsUpdate { get; }

    /// <inheritdoc />
    public override IReadOnlyList<SeedNode> Children { get; }
}
