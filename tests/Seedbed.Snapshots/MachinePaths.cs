namespace VerifyTests;

/// <summary>Folders of this machine. Verify replaces them by tokens; this stand-in wants no text that holds one.</summary>
internal static class MachinePaths
{
    private static readonly string[] Folders =
    [
        .. new[] { AppContext.BaseDirectory, Environment.CurrentDirectory, Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
            .Select(folder => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar)
            .Where(folder => folder.Length > 3),
    ];

    /// <exception cref="NotSupportedException">A text holds a path of this machine.</exception>
    public static void Refuse(IEnumerable<SnapshotPart> parts)
    {
        foreach (SnapshotPart part in parts)
        {
            if (Folders.FirstOrDefault(folder => part.Text.Contains(folder, StringComparison.Ordinal)) is { } found)
            {
                throw new NotSupportedException(
                    $"What is generated holds a path of this machine, {found}, so it would be another elsewhere. Give additional texts relative paths.");
            }
        }
    }
}
