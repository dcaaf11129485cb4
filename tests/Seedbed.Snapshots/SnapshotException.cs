namespace VerifyTests;

/// <summary>A snapshot differs from its verified files.</summary>
/// <param name="differences">What is wrong, file by file.</param>
internal sealed class SnapshotException(IReadOnlyList<SnapshotDifference> differences) : Exception(Describe(differences))
{
    private static string Describe(IReadOnlyList<SnapshotDifference> differences)
    {
        IEnumerable<string> found = differences.Select(difference => $"  {Path.GetFileName(difference.Verified)} {difference.What}");
        IEnumerable<string> moves = differences.Where(difference => difference.Received is not null)
            .Select(difference => $"  {difference.Received}\n    -> {difference.Verified}");
        return string.Join('\n', [
            $"A snapshot differs, in {Path.GetDirectoryName(differences[0].Verified)}:", .. found,
            "If what is generated now is right, move the received file over the verified one:", .. moves]);
    }
}
