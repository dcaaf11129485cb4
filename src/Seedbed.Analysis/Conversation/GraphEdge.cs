namespace Seedbed.Analysis;

/// <summary>That one node of a graph leads to another.</summary>
/// <typeparam name="TNode">A comment or a commenter.</typeparam>
/// <param name="From">Who answers or quotes.</param>
/// <param name="To">Who is answered or quoted; never <paramref name="From"/> itself.</param>
/// <param name="Links">In how many pairs of comments, at least 1.</param>
public sealed record GraphEdge<TNode>(TNode From, TNode To, int Links);
