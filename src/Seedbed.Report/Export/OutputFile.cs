namespace Seedbed.Report.Export;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file. What was there before stays until everything is written.</summary>
    /// <param name="path">Where to. A pipe or a device is written as it is; a link is followed.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UserException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                throw new UserException($"'{path}' cannot be written: it is not a file name. Name a file, such as 'corpus.jsonl'.");
            }

            string target = Path.GetFullPath(path);
            MustBeNameOfFile(path, target);
            if (!TryWriteInPlace(target, write))
            {
                Replace(FollowLink(target), write);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UserException($"'{path}' cannot be written: {fault.Message.TrimEnd('.')}. Choose another file.");
        }
    }

    private static void MustBeNameOfFile(string path, string target)
    {
        if (Directory.Exists(target))
        {
            throw new UserException($"'{path}' cannot be written: it is a folder. Name a file in it.");
        }

        string folder = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(folder))
        {
            throw new UserException(File.Exists(folder)
                ? $"'{path}' cannot be written: '{folder}' is a file, not a folder."
                : $"'{path}' cannot be written: there is no folder '{folder}'. Create it first.");
        }
    }

    /// <summary>Writes into what is there if it is no regular file: moving a file over a pipe or a device would replace it.</summary>
    private static bool TryWriteInPlace(string target, Action<Stream> write)
    {
        using FileStream? stream = OpenExisting(target);
        if (stream is null)
        {
            return false;
        }

        if (stream.CanSeek && !IsDevice(target) && !IsDevice(FollowLink(target)))
        {
            return false;
        }

        // Behind `/dev/stdout` may stand a file that is being appended to.
        if (stream.CanSeek)
        {
            stream.Seek(0, SeekOrigin.End);
        }

        write(stream);
        return true;
    }

    /// <summary>Opens what is there; a link may lead to nothing.</summary>
    private static FileStream? OpenExisting(string target)
    {
        try
        {
            return new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    // Devices such as /dev/null pretend to have positions.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static void Replace(string target, Action<Stream> write)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (FileStream file = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(file);
            }

            if (File.Exists(target) && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static string FollowLink(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
}
