using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Why a thread was read by its shape and by no other.</summary>
/// <param name="Marker">The line that heads the thread; null when its headers alone show it.</param>
/// <param name="Headers">How many headers the shape found.</param>
/// <param name="HeadersWithText">How many of them have a comment's text.</param>
/// <param name="Score">How much of the document the shape explains; it means something only beside <paramref name="RunnerUpScore"/>.</param>
/// <param name="RunnerUp">Name of the shape that explains the next most; null when no other finds a thread.</param>
/// <param name="RunnerUpScore">How much that one explains; 0 without one.</param>
/// <param name="LookAlikes">Lines that look like headers of the shape and are read as text.</param>
public sealed record ThreadEvidence(
    SourceSpan? Marker, int Headers, int HeadersWithText, int Score, string? RunnerUp, int RunnerUpScore, IReadOnlyList<LookAlike> LookAlikes)
{
    /// <summary>Whether a line heads the thread, or ends it with the same words, as some themes do.</summary>
    public bool HasMarker => Marker is not null;
}
