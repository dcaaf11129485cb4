namespace Seedbed.Generators.Spec;

/// <summary>What an assembly can hold only so much of.</summary>
internal enum BudgetKind
{
    /// <summary>Structure, in characters of constants.</summary>
    Structure,

    /// <summary>Texts and structure together, in bytes.</summary>
    Size,
}
