namespace Seedbed.Package.Tests;

/// <summary>
/// Many projects that use the package, restored and built by one command, because a command for each would take most of its time to start. Those
/// that must not build are among them: they stop no other.
/// </summary>
public sealed class ConsumerSolution
{
    private readonly string _folder;
    private readonly Dictionary<string, Consumer> _consumers = new(StringComparer.Ordinal);
    private readonly DotNetRun _build;

    internal ConsumerSolution(string folder)
    {
        _folder = folder;
        AddProjectsOf<Name_tests>();
        AddProjectsOf<Text_tests>();
        AddProjectsOf<Folder_tests>();
        AddProjectsOf<Framework_tests>();
        AddProjectsOf<Incremental_tests>();
        AddProjectsOf<Reference_tests>();
        AddProjectsOf<Corpus_tests>();
        AddProjectsOf<Call_tests>();
        AddProjectsOf<Severity_tests>();
        AddProjectsOf<Finding_tests>();
        AddProjectsOf<Promise_tests>();
        AddProjectsOf<Row_tests>();
        AddProjectsOf<Compiler_tests>();

        IEnumerable<string> projects = _consumers.Values.Select(consumer => $"""  <Project Path="{Path.GetRelativePath(folder, consumer.Project)}" />""");
        File.WriteAllLines(Path.Combine(folder, "Consumers.slnx"), ["<Solution>", .. projects, "</Solution>"]);
        _build = DotNet.Run(folder, "build", "Consumers.slnx");
        Assert.DoesNotContain(": error NU", _build.Output, StringComparison.Ordinal);
    }

    /// <summary>The projects.</summary>
    internal IEnumerable<Consumer> Consumers => _consumers.Values;

    /// <summary>A project of the solution.</summary>
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

    private void AddProjectsOf<T>()
        where T : IConsumerProjects => T.AddProjects(this);
}
