namespace Seedbed.Generators.Spec;

/// <summary>A seed that was not generated.</summary>
/// <param name="File">The file as the build names it.</param>
/// <param name="Path">Path below the seeds folder.</param>
/// <param name="Reason">Why, and what to do, without a full stop.</param>
/// <param name="Start">0-based position in the text.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
internal sealed record SeedFailure(string File, string Path, string Reason, int Start = 0, int Line = 1, int Column = 1);
