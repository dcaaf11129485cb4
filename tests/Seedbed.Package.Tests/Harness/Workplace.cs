using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>
/// A folder of its own with a copy of this repository in it, called <c>Seedbed</c>, as a stranger has it after a checkout: nothing is built
/// there yet. Tests build in the copy, so that they disturb no other test and no checkout. Projects that use the package stand in a folder
/// of their own, where they find it freshly packed from the copy.
/// </summary>
public sealed class Workplace : IDisposable
{
    /// <summary>
    /// Packages are restored to a folder of the workplace, which all projects share: the one of the machine may hold another package of this version.
    /// </summary>
    private const string NuGetConfig = """
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
          <packageSources>
            <add key="freshly packed" value="feed" />
          </packageSources>
        </configuration>
        """;

    /// <summary>The address that the copies say they come from.</summary>
    internal const string Address = "https://git.example.org/seedbed/seedbed.git";

    /// <summary>The commit that the copies say they are.</summary>
    internal const string Commit = "5eed5eed5eed5eed5eed5eed5eed5eed5eed5eed";

    /// <summary>What a build that follows another need not do again.</summary>
    internal static readonly string[] Again = ["--no-restore", "--no-dependencies"];

    private static readonly string[] NotCopied = ["bin", "obj", ".git", "TestResults", ".vs", ".idea", ".vscode"];

    private readonly Lazy<string> _consumersFolder;
    private readonly Lazy<string> _otherCopy;
    private readonly Lazy<ConsumerSolution> _solution;
    private readonly Lazy<DotNetRun> _mainCommand;

    public Workplace()
    {
        Root = Directory.CreateTempSubdirectory("seedbed-").FullName;
        Copied = CopyRepository("Seedbed");
        _consumersFolder = new Lazy<string>(Pack);
        _otherCopy = new Lazy<string>(() => CopyRepository("another place"));
        _solution = new Lazy<ConsumerSolution>(() => new ConsumerSolution(ConsumersFolder));
        _mainCommand = new Lazy<DotNetRun>(() => DotNet.Run(Copied, "run", "--project", "src/Seedbed.Report"));
    }

    /// <summary>The folder in which consumers stand beside the copy.</summary>
    public string Root { get; }

    /// <summary>The copy.</summary>
    public string Copied { get; }

    /// <summary>The copy, after the README's main command was run in it.</summary>
    public string BuiltCopy
    {
        get
        {
            MainCommand.MustSucceed();
            return Copied;
        }
    }

    /// <summary>A copy at another place, in which nothing is built.</summary>
    public string OtherCopy => _otherCopy.Value;

    /// <summary>The README's main command, the first build in the copy.</summary>
    internal DotNetRun MainCommand => _mainCommand.Value;

    /// <summary>The folder in which projects find the package, and beside it the folder <c>feed</c> that holds it.</summary>
    public string ConsumersFolder => _consumersFolder.Value;

    /// <summary>Consumers that are built together.</summary>
    public ConsumerSolution Solution => _solution.Value;

    /// <summary>Makes a project beside the copy.</summary>
    public Consumer CreateConsumer(string name) => new(Path.Combine(Root, name), hasPackage: false);

    /// <summary>Makes a project of the package, built by itself.</summary>
    public Consumer CreatePackageConsumer(string name) => new(Path.Combine(ConsumersFolder, name), hasPackage: true);

    public void Dispose()
    {
        CompilerServer.Stop(Path.Combine(Copied, "src/Seedbed.Corpus"));
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>Makes the package; our own rules about our own code change nothing in it.</summary>
    internal static void Pack(string repository, string feed) =>
        DotNet.Run(repository, "pack", "src/Seedbed.Generators", "--output", feed, "-p:RunAnalyzers=false").MustSucceed();

    private string Pack()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Root, "consumers")).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), NuGetConfig);
        Pack(Copied, Path.Combine(folder, "feed"));
        return folder;
    }

    private string CopyRepository(string name)
    {
        string target = Path.Combine(Root, name);
        Copy(Repository.Root, target);

        // As much of a checkout as the SDK reads, so that the package says where it comes from.
        Directory.CreateDirectory(Path.Combine(target, ".git/objects"));
        Directory.CreateDirectory(Path.Combine(target, ".git/refs"));
        File.WriteAllText(Path.Combine(target, ".git/config"), $"[remote \"origin\"]\n\turl = {Address}\n");
        File.WriteAllText(Path.Combine(target, ".git/HEAD"), Commit + "\n");
        return target;
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source).Where(IsCopied))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(source).Where(IsCopied))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }

    private static bool IsCopied(string path) => !NotCopied.Contains(Path.GetFileName(path));
}
