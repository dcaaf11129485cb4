using System;

namespace Seedbed.Syntax;

/// <summary>
/// Bytes that are not UTF-8. The compiler decodes them all the same, to U+FFFD on Linux and by the ANSI code page on Windows, so the same
/// repository would give different texts. A U+FFFD that stands in valid UTF-8 is <see cref="ReplacementCharacter"/>.
/// </summary>
internal sealed class NotUtf8 : SeedCheck
{
    private const string Counted = "'{0}' is not valid UTF-8: {1} byte sequence(s) could not be decoded. The text would differ between Windows and Linux builds";
    private const string Uncounted = "'{0}' is not valid UTF-8. The text would differ between Windows and Linux builds";

    public override Rule Rule { get; } = new(
        "SEED1001", nameof(NotUtf8), RuleSeverity.Error, "A seed is not valid UTF-8", Counted, Uncounted);

    public override bool IsAboutFile => true;

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Encoding != SeedEncoding.Unknown)
        {
            return;
        }

        // Where the code page was used, nothing in the text shows what was wrong.
        int count = 0;
        int first = seed.Text.IndexOf('\uFFFD');
        for (int i = Math.Max(first, 0); i < seed.Text.Length; i++)
        {
            count += seed.Text[i] == '\uFFFD' ? 1 : 0;
        }

        if (count > 0)
        {
            findings.Report(new SourceSpan(first, first + 1), seed.Path, count);
        }
        else
        {
            findings.ReportAs(Uncounted, CheckedSeed.Beginning, related: null, seed.Path);
        }
    }
}
