using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Seedbed.Generators.Spec;

/// <summary>Where a project has its record types from.</summary>
/// <param name="Emitted">The record types that are emitted: none where a referenced assembly brings them.</param>
/// <param name="IsInternal">Whether the class by which seeds are reached is internal, as it must be if the record types are.</param>
/// <param name="Misfit">Referenced record types that do not fit; null if there are none.</param>
/// <param name="Expected">The version of the contract that would fit.</param>
internal sealed record ModelPlan(ModelAccess Emitted, bool IsInternal, ReferencedModel? Misfit, int Expected)
{
    /// <summary>The version that this generator writes for.</summary>
    private const int ContractVersion = 4;

    /// <summary>Decides on what the project needs and what it references.</summary>
    public static ModelPlan Decide((ModelAccess Needed, EquatableArray<ReferencedModel> Referenced) project, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();

        // A project without seeds of its own has no version; there, those of others must fit each other.
        int expected = project.Needed == ModelAccess.None && project.Referenced.Count > 0 ? project.Referenced.Max(static model => model.Version) : ContractVersion;
        ReferencedModel? misfit = project.Referenced.FirstOrDefault(model => model.Version != expected);
        ReferencedModel? fit = Best(project.Referenced.Where(model => model.Version == expected));
        return new ModelPlan(
            fit is null ? project.Needed : ModelAccess.None,
            project.Needed == ModelAccess.Internal || fit is { Access: ModelAccess.Internal },
            misfit,
            expected);
    }

    private static ReferencedModel? Best(IEnumerable<ReferencedModel> models) => models.OrderBy(static model => model.Access).FirstOrDefault();
}
