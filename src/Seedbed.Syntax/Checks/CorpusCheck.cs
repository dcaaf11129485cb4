using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Looks for what one rule is about, across seeds. Like a <see cref="SeedCheck"/>, a pure function.</summary>
internal abstract class CorpusCheck
{
    /// <summary>The rule.</summary>
    public abstract Rule Rule { get; }

    /// <summary>Reports every seed that breaks the rule, without comparing every seed with every other.</summary>
    /// <param name="seeds">The seeds whose text is known, in path order.</param>
    /// <param name="findings">Where to.</param>
    public abstract void Run(IReadOnlyList<CheckedSeed> seeds, CorpusFindingList findings);
}
