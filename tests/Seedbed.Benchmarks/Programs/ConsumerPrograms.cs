using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>The programs in <c>Consumers</c>, built in a folder that is deleted in the end, so that nothing is left of another corpus.</summary>
internal sealed class ConsumerPrograms : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("seedbed-").FullName;
    private readonly string _documents;

    public ConsumerPrograms(string documents)
    {
        _documents = Path.GetFullPath(documents);
        ArticlesFile.Write(_documents, Articles);
    }

    /// <summary>The documents as JSON.</summary>
    public string Articles => Path.Combine(_output, "articles.json");

    /// <summary>Builds a program as its user does, and gives its path.</summary>
    public string Build(string name)
    {
        Console.Error.WriteLine($"building {name} …");
        RunDotNet(["build", .. Arguments(name, _output), "-clp:ErrorsOnly"]);
        return Path.Combine(_output, "bin", name, "release", name + Extension);
    }

    /// <summary>Publishes a program, and gives its folder and what the build said.</summary>
    /// <param name="name">The program.</param>
    /// <param name="kind">The value of <c>ConsumerPublish</c>.</param>
    /// <param name="options">More options.</param>
    public (string Folder, string Log) Publish(string name, string kind, params string[] options)
    {
        Console.Error.WriteLine($"publishing {name}, {kind} …");
        string output = Path.Combine(_output, kind);
        string log = RunDotNet(["publish", .. Arguments(name, output), $"-p:ConsumerPublish={kind}", .. options]);
        return (Directory.GetDirectories(Path.Combine(output, "publish", name)).Single(), log);
    }

    /// <summary>The program within its published folder.</summary>
    public static string ProgramIn(string folder, string name) => Path.Combine(folder, name + Extension);

    public void Dispose() => Directory.Delete(_output, recursive: true);

    private static string Extension => OperatingSystem.IsWindows() ? ".exe" : string.Empty;

    private string RunDotNet(string[] arguments)
    {
        DotNetRun run = DotNet.Run(_output, arguments);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed\n{run.Output}");
    }

    private string[] Arguments(string name, string output) =>
    [
        Path.Combine(Repository.Root, "tests/Seedbed.Benchmarks/Consumers", name),
        "-c", "Release", "--artifacts-path", output, $"-p:SeedsDirectory={_documents}", $"-p:ArticlesFile={Articles}",
    ];
}
