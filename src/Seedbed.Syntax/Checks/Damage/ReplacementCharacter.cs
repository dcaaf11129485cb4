namespace Seedbed.Syntax;

/// <summary>
/// U+FFFD in a file that is valid UTF-8: somebody decoded the page wrongly and saved the result. Bytes that are not UTF-8 are
/// <see cref="NotUtf8"/>.
/// </summary>
internal sealed class ReplacementCharacter : SeedCheck
{
    private const char Replacement = '\uFFFD';

    public override Rule Rule { get; } = new(
        "SEED2001",
        nameof(ReplacementCharacter),
        RuleSeverity.Warning,
        "A replacement character stands where a character was lost",
        "U+FFFD: {0} character(s) were lost before this file was saved");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Contains(Replacement))
        {
            return;
        }

        string text = seed.Text;
        int start = text.IndexOf(Replacement);
        while (start >= 0)
        {
            int end = CodeUnit.RunEnd(text, start);
            findings.Report(new SourceSpan(start, end), end - start);
            start = text.IndexOf(Replacement, end);
        }
    }
}
