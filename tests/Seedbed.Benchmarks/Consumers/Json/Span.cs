namespace Json;

/// <summary>A place in a document.</summary>
internal readonly record struct Span(int Start, int Length, int Line, int Column);
