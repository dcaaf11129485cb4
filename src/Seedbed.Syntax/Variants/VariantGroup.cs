using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Articles whose own words are the same, and the groups whose words are nearly the same.</summary>
/// <param name="Members">The articles, by their indices in the corpus, ascending; at least one.</param>
/// <param name="Links">The earlier groups that are nearly the same.</param>
internal sealed record VariantGroup(IReadOnlyList<int> Members, IReadOnlyList<VariantLink> Links);
