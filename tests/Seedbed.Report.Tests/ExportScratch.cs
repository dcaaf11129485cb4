namespace Seedbed.Report.Tests;

/// <summary>A folder for one test, which goes with it.</summary>
internal sealed class ExportScratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seedbed");

    public string Root => _folder.FullName;

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Names => _folder.GetFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
