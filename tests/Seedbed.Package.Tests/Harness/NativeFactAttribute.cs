namespace Seedbed.Package.Tests;

/// <summary>A test that compiles to native code. It is skipped, and says why, where there is no linker.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    /// <summary>Numbers of clang under which it is looked for, newest first.</summary>
    private static readonly IEnumerable<int> Versions = Enumerable.Range(11, 15).Reverse();

    public NativeFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "NativeAOT is tried on Linux only.";
        }
        else if (Linker is null)
        {
            Skip = "NativeAOT needs clang, and there is none on the path.";
        }
    }

    /// <summary>The name of the newest clang on the path; null when there is none.</summary>
    public static string? Linker { get; } = Versions.Select(version => $"clang-{version}").Prepend("clang").FirstOrDefault(IsOnPath);

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)));
}
