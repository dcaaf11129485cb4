using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Analyze;

/// <summary>The ids of a corpus, read from the constants of its generated classes, whether these are compiled here or in a reference.</summary>
internal sealed class IdTable
{
    /// <summary>The attribute on classes of ids; <c>Emit/Model/SeedIdsAttribute.cs</c> tells what its argument means.</summary>
    public const string MarkType = "Seedbed.SeedIdsAttribute";

    private const string ClassOfIds = "Ids";

    private readonly Dictionary<string, KnownId> _byId = new(StringComparer.Ordinal);
    private readonly ImmutableArray<INamedTypeSymbol> _marks;

    /// <summary>Reads a corpus.</summary>
    /// <param name="root">The class for its seeds folder.</param>
    /// <param name="marks">The types called <see cref="MarkType"/>: several where assemblies do not share the record types.</param>
    public IdTable(INamedTypeSymbol root, ImmutableArray<INamedTypeSymbol> marks)
    {
        _marks = marks;
        ReadFolder(root);
    }

    /// <summary>Whether a class is one of a folder of seeds, and not merely has methods of the same names.</summary>
    public static bool IsFolder(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> marks) => FindIds(type, marks) is not null;

    /// <summary>An article that a call on a folder's class finds; null if there is none.</summary>
    public KnownId? Find(string id, INamedTypeSymbol folder) => _byId.TryGetValue(id, out KnownId? known) && known.IsIn(folder) ? known : null;

    /// <summary>All articles that calls on a folder's class find.</summary>
    public IEnumerable<KnownId> AllIn(INamedTypeSymbol folder) => _byId.Values.Where(known => known.IsIn(folder));

    private static (INamedTypeSymbol Ids, AttributeData Mark)? FindIds(INamedTypeSymbol folder, ImmutableArray<INamedTypeSymbol> marks)
    {
        foreach (INamedTypeSymbol ids in folder.GetTypeMembers(ClassOfIds))
        {
            foreach (AttributeData attribute in ids.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && marks.Contains(type, SymbolEqualityComparer.Default))
                {
                    return (ids, attribute);
                }
            }
        }

        return null;
    }

    private void ReadFolder(INamedTypeSymbol folder)
    {
        if (FindIds(folder, _marks) is not var (ids, mark))
        {
            return;
        }

        Dictionary<string, int> counts = ReadCounts(mark);
        foreach (ISymbol member in ids.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string id } constant)
            {
                _byId[id] = new KnownId(id, constant, counts.TryGetValue(constant.Name, out int count) ? count : 0);
            }
        }

        foreach (INamedTypeSymbol child in folder.GetTypeMembers())
        {
            ReadFolder(child);
        }
    }

    private static Dictionary<string, int> ReadCounts(AttributeData mark)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string comments = mark.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : string.Empty;
        foreach (string part in comments.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            int space = part.IndexOf(' ');
            if (space > 0 && int.TryParse(part.Substring(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            {
                counts[part.Substring(0, space)] = count;
            }
        }

        return counts;
    }
}
