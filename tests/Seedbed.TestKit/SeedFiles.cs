using System.Text;

namespace Seedbed.TestKit;

/// <summary>The three seeds of this repository.</summary>
public static class SeedFiles
{
    public const string Untitled = "000_438b60c29a1b6c24.txt";
    public const string Threaded = "001_b0565ee3d524f136.txt";
    public const string Plain = "002_ff074761cc4ddd6b.txt";

    public static IReadOnlyList<string> Names { get; } = [Untitled, Threaded, Plain];

    /// <summary>The text of a seed.</summary>
    public static string Read(string name) => Encoding.UTF8.GetString(ReadBytes(name));

    /// <summary>The bytes of a seed.</summary>
    public static byte[] ReadBytes(string name)
    {
        using Stream stream = typeof(SeedFiles).Assembly.GetManifestResourceStream("seeds/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
