namespace Seedbed.Benchmarks;

/// <summary>A folder of documents.</summary>
internal static class DocumentFolder
{
    /// <summary>The documents in path order, as the generator sorts them.</summary>
    public static IEnumerable<(string Name, string Text)> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllText(file.Path)));
}
