namespace Seedbed.Analysis;

/// <summary>A stretch of time with the comments posted in it.</summary>
/// <param name="Start">Where it begins, included; it ends where the next begins.</param>
/// <param name="Comments">How many were posted in it, perhaps none.</param>
public readonly record struct ActivityBin(DateTime Start, int Comments);
