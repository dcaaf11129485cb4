namespace Seedbed.Syntax;

/// <summary>A word as texts are compared by: letters and digits, capitals and marks aside.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Hash">A hash of its letters (FNV-1a, 64 bits, over UTF-16 units in lower case, without those that are not seen).</param>
internal readonly record struct Word(SourceSpan Span, ulong Hash);
