namespace Seedbed.Generators.Spec;

/// <summary>An article as a property.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Index">0-based place in path order.</param>
/// <param name="Summary">What the documentation says.</param>
internal sealed record ArticleSpec(string Name, string Id, int Index, SeedSummary Summary);
