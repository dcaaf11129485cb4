namespace Seedbed.Generators.Spec;

/// <summary>Which articles of a corpus are variants of which: facts across documents, which stand in a file of their own, so that they touch no page.</summary>
/// <param name="Namespace">Namespace of the class by which seeds are reached.</param>
/// <param name="ClassName">Name of that class.</param>
/// <param name="Groups">The groups, as <see cref="VariantsWriter"/> writes them.</param>
internal sealed record VariantsSpec(string Namespace, string ClassName, EquatableArray<VariantGroupSpec> Groups)
{
    /// <summary>Name of the class that holds the variants of a corpus.</summary>
    /// <param name="corpusClass">Name of the class by which its seeds are reached.</param>
    public static string NameOf(string corpusClass) => corpusClass + "_Variants";
}
