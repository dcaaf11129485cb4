using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Analyze;

/// <summary>The corpora that a compilation can call, each read once, when a call first needs it.</summary>
internal sealed class IdTables
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Lazy<IdTable>> _byRoot = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<INamedTypeSymbol> _marks;

    /// <summary>Takes the types that mark classes of ids.</summary>
    public IdTables(ImmutableArray<INamedTypeSymbol> marks) => _marks = marks;

    /// <summary>The corpus to which a class belongs; null if it is no class of a folder of seeds.</summary>
    public IdTable? Of(INamedTypeSymbol type)
    {
        if (!IdTable.IsFolder(type, _marks))
        {
            return null;
        }

        INamedTypeSymbol root = type;
        while (root.ContainingType is { } above)
        {
            root = above;
        }

        // Not to be cancelled: what one call gives up, the others would not have either.
        return _byRoot.GetOrAdd(root, key => new Lazy<IdTable>(() => new IdTable(key, _marks))).Value;
    }
}
