using System.Globalization;

namespace Seedbed.Benchmarks;

/// <summary>The linker that NativeAOT needs, which is often installed under a name with a version only.</summary>
internal static class NativeLinker
{
    private const int Oldest = 11;
    private const int Newest = 25;

    /// <summary>The name of the newest clang on the path; null when there is none.</summary>
    public static string? Find()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return Names().FirstOrDefault(name => folders.Any(folder => File.Exists(Path.Combine(folder, name))));
    }

    private static IEnumerable<string> Names()
    {
        yield return "clang";
        for (int version = Newest; version >= Oldest; version--)
        {
            yield return "clang-" + version.ToString(CultureInfo.InvariantCulture);
        }
    }
}
