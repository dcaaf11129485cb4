namespace Seedbed.Syntax;

/// <summary>A key of <c>.editorconfig</c> about the shape of threads, as it applies to a seed.</summary>
/// <param name="Key">The whole key, such as <c>seedbed_shape.board.header</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record ShapeSetting(string Key, string Value);
