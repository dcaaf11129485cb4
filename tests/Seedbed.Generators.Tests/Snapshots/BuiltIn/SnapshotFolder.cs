using System.Text;
using VerifyTests;
using VerifyXunit;

namespace Seedbed.Generators.Tests;

/// <summary>A folder for the snapshots of one test of the stand-in, with an imagined test file in it.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("snapshots-").FullName;

    /// <summary>Names of the files in it and below, with <c>/</c> between folders.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Compares what a generator gave with the files in this folder.</summary>
    public SettingsTask Verify(object target, VerifySettings? settings = null) => Verifier.Verify(target, settings, Path.Combine(_root, "Imagined_tests.cs"));

    /// <summary>Compares with files of which there are none yet; they come to stand here as received ones.</summary>
    public async Task<IReadOnlyList<string>> NamesFor(object target, Func<SettingsTask, SettingsTask>? set = null, VerifySettings? settings = null)
    {
        SettingsTask task = Verify(target, settings);
        await Assert.ThrowsAsync<SnapshotException>(async () => await (set is null ? task : set(task)));
        return Files;
    }

    public string Read(string name) => Encoding.UTF8.GetString(Bytes(name)).TrimStart('\uFEFF');

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_root, name));

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_root, name), text);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_root, name), bytes);

    /// <summary>Does what a person does who accepts.</summary>
    public void Accept()
    {
        foreach (string received in Files.Where(file => file.Contains(".received.", StringComparison.Ordinal)))
        {
            string verified = received.Replace(".received.", ".verified.", StringComparison.Ordinal);
            File.Move(Path.Combine(_root, received), Path.Combine(_root, verified), overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
