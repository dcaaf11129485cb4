using System.Threading;
using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Parse;

/// <summary>Finds out whether a project must bring the record types itself.</summary>
internal static class ModelLookup
{
    /// <summary>The type through which generated code hands over its data; where it is, the record types are.</summary>
    private const string ContractType = "Seedbed.SeedPage";

    private const string ContractVersionField = "ContractVersion";

    /// <summary>The version that this generator writes for.</summary>
    private const int ContractVersion = 4;

    /// <summary>Whether a referenced assembly brings record types that this project may use and that fit the generated code.</summary>
    public static bool IsReferenced(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(ContractType))
        {
            bool isReferenced = !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
            if (isReferenced && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && Fits(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the record types are to be emitted.</summary>
    public static bool IsNeeded((bool IsActive, bool IsReferenced) project, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return project.IsActive && !project.IsReferenced;
    }

    private static bool Fits(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers(ContractVersionField))
        {
            if (member is IFieldSymbol { ConstantValue: ContractVersion })
            {
                return true;
            }
        }

        return false;
    }
}
