namespace Seedbed.Syntax;

/// <summary>A last line that nothing ends.</summary>
internal sealed class NoFinalNewline : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1006", nameof(NoFinalNewline), RuleSeverity.Hidden, "A seed does not end with a newline", "'{0}' does not end with a newline");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        string text = seed.Text;
        if (text.Length > 0 && text[text.Length - 1] is not ('\n' or '\r'))
        {
            findings.Report(new SourceSpan(text.Length, text.Length), seed.Path);
        }
    }
}
