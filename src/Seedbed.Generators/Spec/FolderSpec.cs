namespace Seedbed.Generators.Spec;

/// <summary>A folder of seeds as a static class. Its articles, with those of the folders in it, are a run of the corpus.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Path">Path below the seeds folder; empty for that folder itself.</param>
/// <param name="Start">0-based place of its first article in path order.</param>
/// <param name="Count">How many articles it holds, those of the folders in it included.</param>
/// <param name="Articles">The articles that stand in it directly.</param>
/// <param name="Folders">The folders that stand in it directly.</param>
internal sealed record FolderSpec(
    string Name, string Path, int Start, int Count, EquatableArray<ArticleSpec> Articles, EquatableArray<FolderSpec> Folders);
