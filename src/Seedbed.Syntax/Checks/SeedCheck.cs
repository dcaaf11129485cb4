namespace Seedbed.Syntax;

/// <summary>
/// Looks for what one rule is about, in one seed. A check is a pure function: it keeps nothing, changes nothing, and says the same of the
/// same seed on every machine.
/// </summary>
internal abstract class SeedCheck
{
    /// <summary>The rule.</summary>
    public abstract Rule Rule { get; }

    /// <summary>Whether it looks at the file rather than its text; only such checks look at a file whose text is not known.</summary>
    public virtual bool IsAboutFile => false;

    /// <summary>Reports every place that breaks the rule, in time linear in the text.</summary>
    public abstract void Run(CheckedSeed seed, FindingList findings);
}
