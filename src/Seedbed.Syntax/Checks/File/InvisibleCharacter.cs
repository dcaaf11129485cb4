namespace Seedbed.Syntax;

/// <summary>
/// Characters that nobody sees and that part words or reorder text. Many are needed in some script; there they are silent. Soft hyphens
/// are common and do no harm but to a search, so they are left alone.
/// </summary>
internal sealed class InvisibleCharacter : SeedCheck
{
    /// <summary>Stands for what is beyond the text's ends.</summary>
    private const char Nothing = '\n';

    public override Rule Rule { get; } = new(
        "SEED1009", nameof(InvisibleCharacter), RuleSeverity.Warning, "An invisible character stands in the text", "Invisible character U+{0} ({1})");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Any(static c => NameOf(c) is not null))
        {
            return;
        }

        string text = seed.Text;
        bool? hasRightToLeft = null;
        int at = 0;
        while (at < text.Length)
        {
            if (NameOf(text[at]) is null)
            {
                at++;
                continue;
            }

            hasRightToLeft ??= Scripts.HasRightToLeft(text);

            // What decides is the visible text around all that cannot be seen.
            int end = EndOfInvisible(text, at);
            char before = at > 0 ? text[at - 1] : Nothing;
            char after = end < text.Length ? text[end] : Nothing;
            while (at < end)
            {
                int runEnd = CodeUnit.RunEnd(text, at);
                if (!IsNeeded(text[at], before, after, hasRightToLeft.Value))
                {
                    findings.Report(new SourceSpan(at, runEnd), CodeUnit.Hex(text[at]), NameOf(text[at])!);
                }

                at = runEnd;
            }
        }
    }

    private static int EndOfInvisible(string text, int start)
    {
        int end = start;
        while (end < text.Length && NameOf(text[end]) is not null)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a character does there what it is for (The Unicode Standard, 23.2; for Mongolian, 13.5).</summary>
    private static bool IsNeeded(char c, char before, char after, bool hasRightToLeft) => c switch
    {
        '\u200B' => Scripts.IsWrittenWithoutSpaces(before) || Scripts.IsWrittenWithoutSpaces(after),
        '\u200C' or '\u200D' => !Scripts.IsLatinOrDigit(before) || !Scripts.IsLatinOrDigit(after),
        '\u200E' or '\u200F' or '\u202A' or '\u202B' or '\u202C' or (>= '\u2066' and <= '\u2069') => hasRightToLeft,
        '\u180E' => Scripts.IsMongolian(before) && Scripts.IsMongolian(after),
        _ => false,
    };

    /// <summary>The Unicode name of a character that the rule knows; null for all others.</summary>
    private static string? NameOf(char c) => c < '\u180E' ? null : c switch
    {
        '\u180E' => "MONGOLIAN VOWEL SEPARATOR",
        '\u200B' => "ZERO WIDTH SPACE",
        '\u200C' => "ZERO WIDTH NON-JOINER",
        '\u200D' => "ZERO WIDTH JOINER",
        '\u200E' => "LEFT-TO-RIGHT MARK",
        '\u200F' => "RIGHT-TO-LEFT MARK",
        '\u202A' => "LEFT-TO-RIGHT EMBEDDING",
        '\u202B' => "RIGHT-TO-LEFT EMBEDDING",
        '\u202C' => "POP DIRECTIONAL FORMATTING",
        '\u202D' => "LEFT-TO-RIGHT OVERRIDE",
        '\u202E' => "RIGHT-TO-LEFT OVERRIDE",
        '\u2060' => "WORD JOINER",
        '\u2061' => "FUNCTION APPLICATION",
        '\u2062' => "INVISIBLE TIMES",
        '\u2063' => "INVISIBLE SEPARATOR",
        '\u2064' => "INVISIBLE PLUS",
        '\u2066' => "LEFT-TO-RIGHT ISOLATE",
        '\u2067' => "RIGHT-TO-LEFT ISOLATE",
        '\u2068' => "FIRST STRONG ISOLATE",
        '\u2069' => "POP DIRECTIONAL ISOLATE",
        '\uFEFF' => "ZERO WIDTH NO-BREAK SPACE",
        _ => null,
    };
}
