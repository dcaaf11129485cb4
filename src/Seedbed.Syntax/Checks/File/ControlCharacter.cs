namespace Seedbed.Syntax;

/// <summary>
/// Control characters other than tab and line ends. Those of C1 are often pieces of UTF-8 that was read as Latin-1; that is damage of
/// another kind, which has a rule of its own.
/// </summary>
internal sealed class ControlCharacter : SeedCheck
{
    private const string Single = "Control character U+{0} in text";
    private const string Repeated = "Control character U+{0} in text, {1} times";

    /// <summary>What Windows-1252 has at 80 to 9F: there, a misread byte that continues a character is one of these instead of a control.</summary>
    private const string Windows1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    public override Rule Rule { get; } = new(
        "SEED1008", nameof(ControlCharacter), RuleSeverity.Warning, "A control character stands in the text", Single, Repeated);

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        string text = seed.Text;
        bool isInMojibake = false;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            int end = at + 1;
            if (IsControl(c) && !(isInMojibake && IsContinuation(c)))
            {
                end = CodeUnit.RunEnd(text, at);
                string form = end - at == 1 ? Single : Repeated;
                findings.ReportAs(form, new SourceSpan(at, end), related: null, CodeUnit.Hex(c), end - at);
            }

            isInMojibake = IsLead(c) || (isInMojibake && IsContinuation(c));
            at = end;
        }
    }

    private static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F');

    /// <summary>Whether a byte of this number begins a character in UTF-8.</summary>
    private static bool IsLead(char c) => c is >= '\u00C2' and <= '\u00F4';

    /// <summary>Whether a byte that continues a character in UTF-8 is read as this one.</summary>
    private static bool IsContinuation(char c) => c is >= '\u0080' and <= '\u00BF' || (c > '\u00FF' && Windows1252.IndexOf(c) >= 0);
}
