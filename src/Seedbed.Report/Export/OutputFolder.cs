namespace Seedbed.Report.Export;

/// <summary>Writes folders that appear whole or not at all.</summary>
internal static class OutputFolder
{
    /// <summary>Writes a folder. What was there before stays until everything is written.</summary>
    /// <param name="path">Where to: a folder that is not there, that is empty, or that an earlier export made. A link is followed.</param>
    /// <param name="findStranger">What there is in a folder that no export made; null if nothing.</param>
    /// <param name="write">Writes the files into a folder that is empty.</param>
    /// <exception cref="UserException">The folder cannot be written, or holds something else.</exception>
    public static void Write(string path, Func<DirectoryInfo, string?> findStranger, Action<DirectoryInfo> write)
    {
        try
        {
            if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                throw new UserException($"'{path}' cannot be written: it is not a name of a folder. Name one, such as 'corpus'.");
            }

            DirectoryInfo target = FollowLink(new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));
            MustBeFree(path, target, findStranger);
            Replace(target, write);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UserException($"'{path}' cannot be written: {fault.Message.TrimEnd('.')}. Choose another folder.");
        }
    }

    private static void MustBeFree(string path, DirectoryInfo target, Func<DirectoryInfo, string?> findStranger)
    {
        if (File.Exists(target.FullName))
        {
            throw new UserException($"'{path}' cannot be written: it is a file. Name a folder that is not there yet.");
        }

        if (target.Exists && findStranger(target) is { } stranger)
        {
            throw new UserException(
                $"'{path}' cannot be written: it holds '{stranger}', which no export made. Name a folder that is not there yet, such as '{Path.Combine(path, "corpus")}'.");
        }

        if (target.Parent is not { Exists: true } parent)
        {
            throw new UserException($"'{path}' cannot be written: there is no folder '{target.Parent}'. Create it first.");
        }
    }

    private static void Replace(DirectoryInfo target, Action<DirectoryInfo> write)
    {
        string name = Path.Combine(target.Parent!.FullName, $".{Guid.NewGuid():N}");
        DirectoryInfo made = Directory.CreateDirectory(name + ".tmp");
        try
        {
            write(made);
            Swap(made, target, name + ".old");
        }
        finally
        {
            // What was moved to its place is not here any more.
            if (Directory.Exists(made.FullName))
            {
                Directory.Delete(made.FullName, recursive: true);
            }
        }
    }

    /// <summary>A folder cannot be moved over another: the earlier one steps aside, and comes back if that fails.</summary>
    private static void Swap(DirectoryInfo made, DirectoryInfo target, string aside)
    {
        if (!target.Exists)
        {
            Directory.Move(made.FullName, target.FullName);
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            // Whoever could not read the folder must not read what takes its place.
            File.SetUnixFileMode(made.FullName, File.GetUnixFileMode(target.FullName));
        }

        Directory.Move(target.FullName, aside);
        try
        {
            Directory.Move(made.FullName, target.FullName);
        }
        catch
        {
            Directory.Move(aside, target.FullName);
            throw;
        }

        Directory.Delete(aside, recursive: true);
    }

    private static DirectoryInfo FollowLink(DirectoryInfo folder) =>
        folder.LinkTarget is null ? folder : (DirectoryInfo)folder.ResolveLinkTarget(returnFinalTarget: true)!;
}
