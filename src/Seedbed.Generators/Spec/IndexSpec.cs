namespace Seedbed.Generators.Spec;

/// <summary>The class by which seeds are reached.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Root">The class itself, with those nested in it.</param>
/// <param name="Pages">The pages, in path order.</param>
/// <param name="IsInternal">Whether the class is for the project itself only.</param>
internal sealed record IndexSpec(string Namespace, FolderSpec Root, EquatableArray<PageReference> Pages, bool IsInternal);
