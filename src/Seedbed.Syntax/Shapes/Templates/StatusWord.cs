namespace Seedbed.Syntax;

/// <summary>A shape's words for an author's standing, such as <c>(not verified)</c>.</summary>
/// <param name="Words">The words.</param>
/// <param name="Status">What they mean.</param>
internal sealed record StatusWord(string Words, StatedStatus Status);
