namespace Seedbed.Analysis;

/// <summary>Groups of nodes that edges connect, whatever their direction (Tarjan 1975, "Efficiency of a good but not linear set union algorithm").</summary>
internal static class WeakComponents
{
    /// <summary>Counts them. A node without edges is one.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="edges">The edges, by 0-based indices of nodes.</param>
    public static int Count(int nodes, IEnumerable<(int From, int To)> edges)
    {
        int[] parents = [.. Enumerable.Range(0, nodes)];
        int components = nodes;
        foreach ((int from, int to) in edges)
        {
            int left = Find(parents, from);
            int right = Find(parents, to);
            parents[left] = right;
            components -= left == right ? 0 : 1;
        }

        return components;
    }

    private static int Find(int[] parents, int node)
    {
        while (parents[node] != node)
        {
            // Halves the way for whoever comes next.
            parents[node] = parents[parents[node]];
            node = parents[node];
        }

        return node;
    }
}
