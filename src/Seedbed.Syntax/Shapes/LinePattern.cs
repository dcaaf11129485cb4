namespace Seedbed.Syntax;

/// <summary>A line that stands beside the key of a header.</summary>
/// <param name="Lines">What it may be.</param>
internal sealed record LinePattern(LineTemplates Lines)
{
    /// <summary>Whether there is no header without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A line without which there is no header.</summary>
    public static LinePattern Required(LineTemplates lines) => new(lines) { IsRequired = true };

    /// <summary>A line that a header may have.</summary>
    public static LinePattern Optional(LineTemplates lines) => new(lines);
}
