using Seedbed.TestKit;

namespace Seedbed.Report.Tests;

/// <summary>A test that runs queries with DuckDB under Node. It is skipped, and says how to have it, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExportPageFactAttribute : FactAttribute
{
    private const string Place = "tests/Seedbed.Report.Tests/ExportPage";

    public ExportPageFactAttribute()
    {
        if (Node is null)
        {
            Skip = "The queries of docs/scale-out.md need Node, and there is none on the path.";
        }
        else if (!Directory.Exists(Path.Combine(Folder, "node_modules", "@duckdb", "node-api")))
        {
            Skip = $"The queries of docs/scale-out.md need DuckDB: npm install --prefix {Place}";
        }
    }

    /// <summary>The folder of the script that runs them.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, Place);

    /// <summary>The program; null when it is not on the path.</summary>
    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")).FirstOrDefault(File.Exists);
}
