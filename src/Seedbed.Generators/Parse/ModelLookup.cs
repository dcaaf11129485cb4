using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Spec;

namespace Seedbed.Generators.Parse;

/// <summary>Finds the record types that a project need not bring itself. The only look at the compilation.</summary>
internal static class ModelLookup
{
    /// <summary>The type through which generated code hands over its data; where it is, the record types are.</summary>
    private const string ContractType = "Seedbed.SeedPage";

    private const string ContractVersionField = "ContractVersion";

    /// <summary>The record types in referenced assemblies that the project may use, in the order of the assemblies' names.</summary>
    public static EquatableArray<ReferencedModel> Find(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new([.. compilation.GetTypesByMetadataName(ContractType)
            .Where(type => IsInReach(type, compilation))
            .Select(Describe)
            .OrderBy(static model => model.Assembly, StringComparer.Ordinal)]);
    }

    /// <summary>Generated code names types from the global namespace on, in which a reference with an alias of its own is not.</summary>
    private static bool IsInReach(INamedTypeSymbol type, Compilation compilation) =>
        compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is { } aliases
        && (aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias))
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private static ReferencedModel Describe(INamedTypeSymbol type) => new(
        type.ContainingAssembly.Name,
        type.GetMembers(ContractVersionField).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as int? ?? 0,
        type.DeclaredAccessibility == Accessibility.Public ? ModelAccess.Public : ModelAccess.Internal);
}
