namespace Seedbed.Benchmarks;

/// <summary>A temporary folder outside the repository, so that none of its settings apply to what is built there.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seedbed-builds-");

    public Workplace()
    {
        Write("Directory.Build.props", "<Project />\n");
        Write("Directory.Build.targets", "<Project />\n");
    }

    /// <summary>The folder.</summary>
    public string Root => _folder.FullName;

    /// <summary>Writes a file below the folder.</summary>
    public void Write(string path, string text)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);
}
