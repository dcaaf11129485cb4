namespace Seedbed.Syntax;

/// <summary>What is wrong with a template.</summary>
/// <param name="Position">0-based UTF-16 position within the template.</param>
/// <param name="Message">What is wrong and what to write instead, without a full stop.</param>
public sealed record TemplateMistake(int Position, string Message);
