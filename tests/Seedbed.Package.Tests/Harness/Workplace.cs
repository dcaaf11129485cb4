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

    private readonly Lazy<string> _strangers;

    private static readonly string[] NotCopied = ["bin", "obj", ".git", "TestResults", ".vs", ".idea", ".vscode"];

    public Workplace()
    {
        Root = Directory.CreateTempSubdirectory("seedbed-").FullName;
        Copied = CopyRepository("Seedbed");
        _strangers = new Lazy<string>(Pack);
    }

    /// <summary>The folder in which consumers stand beside the copy.</summary>
    public string Root { get; }

    /// <summary>The copy.</summary>
    public string Copied { get; }

    /// <summary>Copies the repository once more, under another name.</summary>
    public string CopyRepository(string name)
    {
        string target = Path.Combine(Root, name);
        Copy(Repository.Root, target);
        return target;
    }

    /// <summary>The folder in which projects find the package, and beside it the folder <c>feed</c> that holds it.</summary>
    public string Strangers => _strangers.Value;

    /// <summary>Makes a project beside the copy.</summary>
    public Consumer CreateConsumer(string name) => new(Path.Combine(Root, name));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string Pack()
    {
        string strangers = Directory.CreateDirectory(Path.Combine(Root, "strangers")).FullName;
        File.WriteAllText(Path.Combine(strangers, "nuget.config"), NuGetConfig);
        DotNet.Run(Copied, "pack", "src/Seedbed.Generators", "--output", Path.Combine(strangers, "feed")).MustSucceed();
        return strangers;
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(source))
        {
            string name = Path.GetFileName(folder);
            if (!NotCopied.Contains(name))
            {
                Copy(folder, Path.Combine(target, name));
            }
        }
    }
}
