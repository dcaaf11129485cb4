namespace Seedbed.Syntax;

/// <summary>A line of <c>seeds.lock</c>: which bytes a seed is to have.</summary>
/// <param name="Sha256">SHA-256 of the file's bytes in 64 lower-case hexadecimal digits.</param>
/// <param name="Path">The seed's path below the seeds folder, with <c>/</c> between folders.</param>
/// <param name="Span">Where in <c>seeds.lock</c> the line stands.</param>
public sealed record LockLine(string Sha256, string Path, SourceSpan Span);
