using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Picks nodes of one kind out of a list.</summary>
internal static class NodeList
{
    /// <summary>The nodes of type <typeparamref name="T"/>, in their order.</summary>
    public static IReadOnlyList<T> OfType<T>(IReadOnlyList<SeedNode> nodes)
        where T : SeedNode
    {
        var found = new List<T>(nodes.Count);
        foreach (SeedNode node in nodes)
        {
            if (node is T match)
            {
                found.Add(match);
            }
        }

        return found;
    }
}
