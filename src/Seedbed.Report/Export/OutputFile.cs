namespace Seedbed.Report.Export;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file. What was there before stays until everything is written.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UserException">The file cannot be written; nothing was changed.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string? temporary = null;
        try
        {
            string target = Resolve(path);
            if (IsDevice(target))
            {
                using FileStream device = new(target, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp");
            using (FileStream file = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(file);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Delete(temporary);
            throw new UserException($"'{path}' cannot be written: {fault.Message} Nothing was changed; choose another file.");
        }
    }

    private static string Resolve(string path)
    {
        string target = GetFullPath(path);
        string folder = Path.GetDirectoryName(target) ?? target;
        if (Directory.Exists(target))
        {
            throw new UserException($"'{path}' cannot be written: it is a folder. Name a file in it, such as '{Path.Combine(path, "corpus.jsonl")}'.");
        }

        return Directory.Exists(folder)
            ? FollowLink(target)
            : throw new UserException($"'{path}' cannot be written: there is no folder '{folder}'. Create it first.");
    }

    /// <summary>Where a link leads, so that the file is replaced and not the link; a path that is no link leads to itself.</summary>
    private static string FollowLink(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static string GetFullPath(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (ArgumentException fault)
        {
            throw new UserException($"'{path}' cannot be written: {fault.Message} Name a file.");
        }
    }

    // Moving a file over /dev/null or /dev/stdout would replace the device.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static void Delete(string? temporary)
    {
        try
        {
            if (temporary is not null)
            {
                File.Delete(temporary);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The first fault is the one to report; this one only leaves a temporary file behind.
        }
    }
}
