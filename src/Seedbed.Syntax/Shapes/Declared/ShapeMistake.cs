namespace Seedbed.Syntax;

/// <summary>Why a setting about shapes says nothing.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Position">0-based UTF-16 position within its value; null where the key is what is wrong.</param>
/// <param name="Message">What is wrong and what to write instead, without a full stop.</param>
public sealed record ShapeMistake(ShapeSetting Setting, int? Position, string Message);
