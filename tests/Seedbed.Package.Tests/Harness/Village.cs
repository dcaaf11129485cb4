namespace Seedbed.Package.Tests;

/// <summary>
/// Many strangers' projects, restored and built by one command, because a command for each would take most of its time to start. Those
/// that must not build are among them: they stop no other.
/// </summary>
public sealed class Village
{
    private readonly string _folder;
    private readonly Dictionary<string, Consumer> _consumers = new(StringComparer.Ordinal);
    private readonly DotNetRun _build;

    internal Village(string folder)
    {
        _folder = folder;
        Settle<Name_tests>();
        Settle<Text_tests>();
        Settle<Folder_tests>();
        Settle<Framework_tests>();
        Settle<Incremental_tests>();
        Settle<Reference_tests>();
        Settle<Corpus_tests>();
        Settle<Call_tests>();
        Settle<Severity_tests>();
        Settle<Finding_tests>();
        Settle<Promise_tests>();
        Settle<Row_tests>();
        Settle<Compiler_tests>();

        IEnumerable<string> projects = _consumers.Values.Select(consumer => $"""  <Project Path="{Path.GetRelativePath(folder, consumer.Project)}" />""");
        File.WriteAllLines(Path.Combine(folder, "Village.slnx"), ["<Solution>", .. projects, "</Solution>"]);
        _build = DotNet.Run(folder, "build", "Village.slnx");
        Assert.DoesNotContain(": error NU", _build.Output, StringComparison.Ordinal);
    }

    /// <summary>The projects.</summary>
    internal IEnumerable<Consumer> Consumers => _consumers.Values;

    /// <summary>A project of the village.</summary>
    public Consumer this[string name] => _consumers[name];

    /// <summary>A project that was built without an error.</summary>
    public Consumer Built(string name)
    {
        Assert.True(BuildOf(name).Errors.Count == 0 && _build.Lines.Any(line => line.StartsWith($"  {Path.GetFileName(name)} -> ", StringComparison.Ordinal)), _build.Output);
        return this[name];
    }

    /// <summary>Makes a project of the package that will be built with the others.</summary>
    internal Consumer Add(string name)
    {
        var consumer = new Consumer(Path.Combine(_folder, name), hasPackage: true);
        _consumers.Add(name, consumer);
        return consumer;
    }

    /// <summary>What the build said of one project: each of its messages ends with the project's path, or is about the project's file.</summary>
    internal DotNetRun BuildOf(string name)
    {
        string project = this[name].Project;
        IEnumerable<string> lines = _build.Lines.Where(line =>
            line.Contains($" [{project}", StringComparison.Ordinal) || line.StartsWith(project, StringComparison.Ordinal));
        return _build with { Output = string.Join('\n', lines) };
    }

    private void Settle<T>()
        where T : IVillagers => T.Settle(this);
}
