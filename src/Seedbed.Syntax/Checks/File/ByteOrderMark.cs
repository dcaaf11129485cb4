namespace Seedbed.Syntax;

/// <summary>
/// A UTF-8 file that begins with U+FEFF. UTF-16 is known by that mark and always has it (<see cref="UnexpectedEncoding"/>); a second one
/// is text (<see cref="InvisibleCharacter"/>).
/// </summary>
internal sealed class ByteOrderMark : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED1004", nameof(ByteOrderMark), RuleSeverity.Info, "A UTF-8 seed starts with a byte order mark", "'{0}' starts with a byte order mark");

    public override bool IsAboutFile => true;

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (seed.Encoding == SeedEncoding.Utf8 && seed.HasByteOrderMark)
        {
            findings.Report(CheckedSeed.Beginning, seed.Path);
        }
    }
}
