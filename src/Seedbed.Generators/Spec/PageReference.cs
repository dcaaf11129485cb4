namespace Seedbed.Generators.Spec;

/// <summary>A page as the index refers to it.</summary>
/// <param name="ClassName">Name of the class that holds the page.</param>
/// <param name="Start">How many articles stand before it.</param>
internal sealed record PageReference(string ClassName, int Start);
