using System;

namespace Seedbed.Syntax;

/// <summary>
/// Control characters other than tab and line ends. Those of C1 are often pieces of UTF-8 that was read as Latin-1; that is damage of
/// another kind, which has a rule of its own.
/// </summary>
internal sealed class ControlCharacter : SeedCheck
{
    private const string Single = "Control character U+{0} in text";
    private const string Repeated = "Control character U+{0} in text, {1} times";

    /// <summary>What the lowest byte that begins a sequence of UTF-8 is read as; hardly any text goes beyond it.</summary>
    private const char FirstLead = '\u00C2';

    public override Rule Rule { get; } = new(
        "SEED1008", nameof(ControlCharacter), RuleSeverity.Warning, "A control character stands in the text", Single, Repeated);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Any(IsControl))
        {
            return;
        }

        string text = seed.Text;
        int at = 0;
        while (at < text.Length)
        {
            int misread = text[at] >= FirstLead ? MisreadUtf8.LengthAt(text, at, text.Length) : 0;
            int end = at + Math.Max(misread, 1);
            if (misread == 0 && IsControl(text[at]))
            {
                end = CodeUnit.RunEnd(text, at);
                string form = end - at == 1 ? Single : Repeated;
                findings.ReportAs(form, new SourceSpan(at, end), related: null, CodeUnit.Hex(text[at]), end - at);
            }

            at = end;
        }
    }

    private static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F');
}
