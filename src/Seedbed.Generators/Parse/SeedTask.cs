using System.Collections.Generic;
using System.Linq;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;

namespace Seedbed.Generators.Parse;

/// <summary>A seed to be described.</summary>
/// <param name="File">The file.</param>
/// <param name="Suppressions">What is suppressed in it.</param>
internal sealed record SeedTask(SeedFile File, EquatableArray<Suppression> Suppressions)
{
    /// <summary>What is to be known of the text within its paragraphs.</summary>
    public SegmentationLevel Segmentation { get; init; }

    /// <summary>The findings that are not suppressed.</summary>
    public IEnumerable<Finding> Filter(SeedDocument document, IEnumerable<Finding> findings) =>
        findings.Where(finding => !Suppressions.Any(suppression => suppression.Matches(finding, document)));
}
