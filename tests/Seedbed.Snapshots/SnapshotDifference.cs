using System.Text;

namespace VerifyTests;

/// <summary>What is wrong with one verified file.</summary>
/// <param name="Verified">The file.</param>
/// <param name="What">What is wrong, for a person.</param>
internal sealed record SnapshotDifference(string Verified, string What)
{
    /// <summary>The file that is to be moved over the verified one; null where the verified one is to be deleted.</summary>
    public string? Received { get; init; }

    /// <summary>A verified file of a part that there is no more.</summary>
    public static SnapshotDifference Orphan(string verified) => new(verified, "belongs to nothing that is generated: delete it if that is right");

    /// <summary>Compares byte by byte: a carriage return or one line end too many is a difference.</summary>
    /// <returns>The difference; null if there is none.</returns>
    public static SnapshotDifference? Find(string verified, string text)
    {
        ReadOnlySpan<byte> bytes = File.Exists(verified) ? SnapshotBytes.WithoutMark(File.ReadAllBytes(verified)) : [];
        if (bytes.IsEmpty)
        {
            return new SnapshotDifference(verified, File.Exists(verified) ? "is empty" : "is not there");
        }

        return bytes.SequenceEqual(Encoding.UTF8.GetBytes(text)) ? null : new SnapshotDifference(verified, FirstDifference(Encoding.UTF8.GetString(bytes), text));
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] before = verified.Split('\n');
        string[] now = received.Split('\n');
        int line = 0;
        while (line < before.Length && line < now.Length && before[line] == now[line])
        {
            line++;
        }

        return $"differs from line {line + 1} on\n    verified: {Show(before, line)}\n    received: {Show(now, line)}";
    }

    private static string Show(string[] lines, int line) => line < lines.Length ? $"'{lines[line].Replace("\r", "\\r", StringComparison.Ordinal)}'" : "(the file has ended)";
}
