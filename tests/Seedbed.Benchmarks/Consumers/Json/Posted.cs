namespace Json;

/// <summary>When a comment was posted.</summary>
internal readonly record struct Posted(DateTime? Local, Precision Precision);
