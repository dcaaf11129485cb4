using System.Linq;
using System.Threading;

namespace Seedbed.Generators.Spec;

/// <summary>Where a project has its record types from.</summary>
/// <param name="Emitted">The record types that are emitted: none where one referenced assembly brings them.</param>
/// <param name="IsInternal">Whether the class by which seeds are reached is internal, as it must be if the record types are.</param>
/// <param name="Conflict">Why those that are referenced cannot be used; null if they can, or there are none.</param>
internal sealed record ModelPlan(ModelAccess Emitted, bool IsInternal, ModelConflict? Conflict)
{
    /// <summary>The version that this generator writes for.</summary>
    private const int ContractVersion = 7;

    /// <summary>Decides on what the project needs and what it references.</summary>
    public static ModelPlan Decide((ModelAccess Needed, EquatableArray<ReferencedModel> Referenced) project, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ModelConflict? conflict = FindConflict(project.Needed, project.Referenced);

        // Its own types win against those that it references, so that a project with a conflict has one error and not one in each line.
        ReferencedModel? shared = conflict is null && project.Referenced.Count > 0 ? project.Referenced[0] : null;
        return new ModelPlan(
            shared is null ? project.Needed : ModelAccess.None,
            project.Needed == ModelAccess.Internal || shared is { Access: ModelAccess.Internal },
            conflict);
    }

    private static ModelConflict? FindConflict(ModelAccess needed, EquatableArray<ReferencedModel> referenced)
    {
        // A project without seeds of its own has no version, and may use two corpora apart; but their versions must not differ.
        bool needsTypes = needed != ModelAccess.None;
        int version = needsTypes || referenced.Count == 0 ? ContractVersion : referenced.Max(static model => model.Version);
        return referenced.FirstOrDefault(model => model.Version != version) is { } other ? new ModelConflict(other, Other: null, version)
            : needsTypes && referenced.Count > 1 ? new ModelConflict(referenced[0], referenced[1], version)
            : null;
    }
}
