using System.Collections.Concurrent;

namespace VerifyTests;

/// <summary>The files of one snapshot.</summary>
internal sealed class SnapshotFiles
{
    private static readonly ConcurrentDictionary<string, TestName> Owners = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly string _prefix;

    private SnapshotFiles(string folder, string prefix)
    {
        _folder = folder;
        _prefix = prefix;
    }

    /// <summary>Finds the files of a test.</summary>
    /// <exception cref="InvalidOperationException">The test's file is not there, or the files are another comparison's.</exception>
    public static SnapshotFiles Of(TestName test, VerifySettings settings, string sourceFile)
    {
        string beside = Path.GetDirectoryName(sourceFile) ?? string.Empty;
        if (!Path.IsPathFullyQualified(beside) || !Directory.Exists(beside))
        {
            throw new InvalidOperationException(
                $"Snapshots stand beside the test's file, and there is no '{sourceFile}'. A test project must set neither PathMap nor DeterministicSourcePaths.");
        }

        var files = new SnapshotFiles(Path.GetFullPath(Path.Combine(beside, settings.Directory)), SnapshotPrefix.Of(test, settings));
        string prefix = Path.Combine(files._folder, files._prefix);
        if (settings.RequiresUniquePrefix && !Owners.TryAdd(prefix, test))
        {
            throw new InvalidOperationException($"The files {prefix}… were compared already, by {Owners[prefix].Type}.{Owners[prefix].Method}. Give one of the two another name.");
        }

        return files;
    }

    /// <summary>Compares parts with their verified files, and writes received files of those that differ.</summary>
    /// <exception cref="SnapshotException">Something differs.</exception>
    public void Compare(IReadOnlyList<SnapshotPart> parts)
    {
        MachinePaths.Refuse(parts);
        foreach (string old in Existing("received"))
        {
            File.Delete(old);
        }

        List<SnapshotDifference> differences = [.. parts.Select(Compare).OfType<SnapshotDifference>()];
        HashSet<string> claimed = [.. parts.Select(part => PathOf(part, "verified"))];
        differences.AddRange(Existing("verified").Where(path => !claimed.Contains(path)).Select(SnapshotDifference.Orphan));
        if (differences.Count > 0)
        {
            throw new SnapshotException(differences);
        }
    }

    private SnapshotDifference? Compare(SnapshotPart part)
    {
        string verified = PathOf(part, "verified");
        var difference = SnapshotDifference.Find(verified, part.Text);
        if (difference is null)
        {
            return null;
        }

        string received = PathOf(part, "received");
        Directory.CreateDirectory(_folder);
        File.WriteAllBytes(received, SnapshotBytes.Of(part.Text));
        return difference with { Received = received };
    }

    private string PathOf(SnapshotPart part, string state) =>
        Path.Combine(_folder, $"{_prefix}{(part.Name is null ? "" : "#" + part.Name)}.{state}.{part.Extension}");

    /// <summary>The files of this snapshot that are there; not those of a test whose name only begins the same.</summary>
    private List<string> Existing(string state) => !Directory.Exists(_folder) ? [] : [.. Directory.EnumerateFiles(_folder)
        .Where(path => IsPart(Path.GetFileName(path), state)).Order(StringComparer.Ordinal)];

    private bool IsPart(string fileName, string state)
    {
        if (!fileName.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return false;
        }

        string rest = fileName[_prefix.Length..];
        return rest.StartsWith($".{state}.", StringComparison.Ordinal)
            || (rest.StartsWith('#') && rest.Contains($".{state}.", StringComparison.Ordinal));
    }
}
