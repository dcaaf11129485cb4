namespace Seedbed.Analysis;

/// <summary>Who answers or quotes whom, as a directed graph; <see cref="ConversationGraph"/> makes it of threads.</summary>
/// <typeparam name="TNode">A comment or a commenter.</typeparam>
public sealed class ConversationGraph<TNode>
    where TNode : notnull
{
    private readonly Dictionary<TNode, int> _indices = [];
    private readonly int[] _in;
    private readonly int[] _out;
    private readonly int _answered;

    /// <summary>Makes a graph.</summary>
    /// <param name="nodes">The nodes, each once.</param>
    /// <param name="pairs">The links between them; of equal ones, each counts.</param>
    /// <param name="linksOutside">Number of links that lead to none of the nodes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A node is there twice.</exception>
    /// <exception cref="KeyNotFoundException">A link begins or ends at something that is no node.</exception>
    public ConversationGraph(IReadOnlyList<TNode> nodes, IEnumerable<(TNode From, TNode To)> pairs, int linksOutside)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(pairs);
        Nodes = nodes;
        LinksOutside = linksOutside;
        _in = new int[nodes.Count];
        _out = new int[nodes.Count];
        for (int i = 0; i < nodes.Count; i++)
        {
            _indices.Add(nodes[i], i);
        }

        var edges = new Dictionary<(int From, int To), int>();
        foreach ((TNode from, TNode to) in pairs)
        {
            (int From, int To) edge = (_indices[from], _indices[to]);
            edges[edge] = edges.GetValueOrDefault(edge) + 1;
        }

        (int From, int To)[] loops = [.. edges.Keys.Where(static edge => edge.From == edge.To)];
        SelfLoops = loops.Length;
        foreach ((int From, int To) loop in loops)
        {
            edges.Remove(loop);
        }

        foreach ((int from, int to) in edges.Keys)
        {
            _out[from]++;
            _in[to]++;
            _answered += edges.ContainsKey((to, from)) ? 1 : 0;
        }

        Edges = [.. edges
            .OrderBy(static edge => edge.Key.From)
            .ThenBy(static edge => edge.Key.To)
            .Select(edge => new GraphEdge<TNode>(nodes[edge.Key.From], nodes[edge.Key.To], edge.Value))];
        Components = WeakComponents.Count(nodes.Count, edges.Keys);
    }

    /// <summary>The nodes, those without edges too, in the order of the text.</summary>
    public IReadOnlyList<TNode> Nodes { get; }

    /// <summary>Each pair of different nodes of which one leads to the other, once in each direction, in the order of the nodes.</summary>
    public IReadOnlyList<GraphEdge<TNode>> Edges { get; }

    /// <summary>Number of nodes that lead to themselves, such as commenters who answer or quote themselves. Such loops are no <see cref="Edges"/>.</summary>
    public int SelfLoops { get; }

    /// <summary>Number of links that lead to no comment of the thread: to the article, or to somebody of whom there is none.</summary>
    public int LinksOutside { get; }

    /// <summary>Number of weakly connected components: groups of nodes that edges connect, whatever their direction. A node without edges is one.</summary>
    public int Components { get; }

    /// <summary>How many nodes lead to each.</summary>
    public FiveNumbers InDegrees => FiveNumbers.Of(_in.Select(static degree => (double)degree));

    /// <summary>To how many nodes each leads.</summary>
    public FiveNumbers OutDegrees => FiveNumbers.Of(_out.Select(static degree => (double)degree));

    /// <summary>
    /// The share of edges that are answered by one in the other direction, from 0 to 1: Σ AᵢⱼAⱼᵢ / m (Newman 2010, Networks, section 7.10; Wasserman and Faust 1994,
    /// Social Network Analysis, chapter 13, on mutuality). Not given without edges. Between comments it is 0 unless one quotes what stands below it.
    /// </summary>
    public Measurement Reciprocity => Edges.Count == 0 ? Measurement.NotGiven("there are no edges") : Measurement.Of((double)_answered / Edges.Count);

    /// <summary>How many nodes lead to a node, itself not counted.</summary>
    /// <param name="node">One of <see cref="Nodes"/>.</param>
    /// <exception cref="KeyNotFoundException">The graph has no such node.</exception>
    public int InDegreeOf(TNode node) => _in[_indices[node]];

    /// <summary>To how many nodes a node leads, itself not counted.</summary>
    /// <param name="node">One of <see cref="Nodes"/>.</param>
    /// <exception cref="KeyNotFoundException">The graph has no such node.</exception>
    public int OutDegreeOf(TNode node) => _out[_indices[node]];
}
