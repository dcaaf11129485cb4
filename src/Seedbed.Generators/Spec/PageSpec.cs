namespace Seedbed.Generators.Spec;

/// <summary>A page of documents: one generated file.</summary>
/// <param name="Namespace">Namespace of the class that holds the page.</param>
/// <param name="ClassName">Name of that class.</param>
/// <param name="VariantsClassName">Name of the class that holds what is known across all documents.</param>
/// <param name="Seeds">The documents, in path order; at least one.</param>
internal sealed record PageSpec(string Namespace, string ClassName, string VariantsClassName, EquatableArray<SeedSpec> Seeds);
