namespace Seedbed.Syntax;

/// <summary>A place at which words stand.</summary>
/// <param name="Owner">Index of the comment; -1 for the article.</param>
/// <param name="Paragraph">Index of the paragraph in it.</param>
/// <param name="Position">0-based position of the first word in the text.</param>
internal readonly record struct PassagePlace(int Owner, int Paragraph, int Position);
