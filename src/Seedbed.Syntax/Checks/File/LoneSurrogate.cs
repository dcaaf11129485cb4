namespace Seedbed.Syntax;

/// <summary>Half of a character of UTF-16. No encoding can write it, so the text cannot be saved as it is.</summary>
internal sealed class LoneSurrogate : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1011", nameof(LoneSurrogate), RuleSeverity.Error, "Half of a character stands in the text", "Unpaired surrogate U+{0}");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Any(char.IsSurrogate))
        {
            return;
        }

        string text = seed.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && VisibleText.IsUnpaired(text, i))
            {
                findings.Report(new SourceSpan(i, i + 1), CodeUnit.Hex(text[i]));
            }
        }
    }
}
