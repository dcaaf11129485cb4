using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>A package, opened.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;

    /// <summary>The version that this repository makes.</summary>
    public static string Version { get; } =
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    public PackageFile(string path)
    {
        _archive = ZipFile.OpenRead(path);
        Metadata = XDocument.Parse(Encoding.UTF8.GetString(Read("Seedbed.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();
    }

    public IEnumerable<string> Entries => _archive.Entries.Select(entry => entry.FullName);

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata { get; }

    /// <summary>The names of the assemblies that a compiler loads.</summary>
    public IEnumerable<string> Assemblies => Entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal));

    /// <summary>An element of what the package says of itself; null when it says nothing of the kind.</summary>
    public XElement? Element(string name) => Metadata.Element(Metadata.Name.Namespace + name);

    public byte[] Read(string entry)
    {
        using Stream stream = _archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>An assembly of it; the caller disposes of it.</summary>
    public PEReader Open(string entry) => new(new MemoryStream(Read(entry)));

    /// <summary>The source files that an assembly's own symbols name.</summary>
    public IReadOnlyList<string> SourceFiles(string entry)
    {
        using PEReader reader = Open(entry);
        DebugDirectoryEntry symbols = reader.ReadDebugDirectory().Single(one => one.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader pdb = provider.GetMetadataReader();
        return [.. pdb.Documents.Select(document => pdb.GetString(pdb.GetDocument(document).Name))];
    }

    public void Dispose() => _archive.Dispose();
}
