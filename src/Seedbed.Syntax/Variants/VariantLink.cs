using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>A group whose words are nearly those of another.</summary>
/// <param name="Group">0-based index of the other group, which is an earlier one.</param>
/// <param name="Percent">How much of the smaller body stands in the other, in percent, rounded down.</param>
/// <param name="Runs">The paragraphs of the group's first article beside those of the other's first.</param>
internal sealed record VariantLink(int Group, int Percent, IReadOnlyList<AlignedRun> Runs);
