using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>
/// A folder of its own with a copy of this repository in it, called <c>Seedbed</c>, as a stranger has it after a checkout: nothing is built
/// there yet. Tests build in the copy, so that they disturb no other test and no checkout.
/// </summary>
public sealed class Workplace : IDisposable
{
    private static readonly string[] NotCopied = ["bin", "obj", ".git", "TestResults", ".vs", ".idea", ".vscode"];

    public Workplace()
    {
        Root = Directory.CreateTempSubdirectory("seedbed-").FullName;
        Copied = CopyRepository("Seedbed");
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

    /// <summary>Makes a project beside the copy.</summary>
    public Consumer CreateConsumer(string name) => new(Path.Combine(Root, name));

    public void Dispose() => Directory.Delete(Root, recursive: true);

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
