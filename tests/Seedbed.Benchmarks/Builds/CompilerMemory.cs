using System.Globalization;

namespace Seedbed.Benchmarks;

/// <summary>
/// Watches a build for its compiler and notes the most memory that held. Linux tells the peak of a process while it runs, and only then, so
/// it is asked for again and again; elsewhere nothing is measured.
/// </summary>
internal sealed class CompilerMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly int _root;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _watching;
    private long? _peak;

    private CompilerMemory(int root)
    {
        _root = root;
        _watching = OperatingSystem.IsLinux() ? Task.Run(Watch) : Task.CompletedTask;
    }

    /// <summary>Begins to watch what a process starts.</summary>
    public static CompilerMemory Watch(int process) => new(process);

    /// <summary>Ends watching.</summary>
    /// <returns>The peak in bytes; null if no compiler was seen.</returns>
    public long? Stop()
    {
        _end.Cancel();
        _watching.Wait();
        return _peak;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Stop();
        _end.Dispose();
    }

    private void Watch()
    {
        do
        {
            foreach (int process in Compilers().Where(IsOfBuild))
            {
                _peak = Math.Max(_peak ?? 0, Field(process, "VmHWM") * 1024);
            }
        }
        while (!_end.Token.WaitHandle.WaitOne(Pause));
    }

    // The compiler is a program of its own in newer SDKs, and a library that dotnet runs in older ones.
    private static IEnumerable<int> Compilers() =>
        from folder in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _)
        let command = Read(folder + "/cmdline")
        let words = command.Split('\0')
        where words.Take(3).Any(word => Path.GetFileName(word) is "csc" or "csc.dll")
        select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture);

    // Others may compile on the same machine.
    private bool IsOfBuild(int process)
    {
        while (process > 1 && process != _root)
        {
            process = (int)Field(process, "PPid");
        }

        return process == _root;
    }

    private static long Field(int process, string name)
    {
        string? line = Array.Find(Read($"/proc/{process}/status").Split('\n'), line => line.StartsWith(name + ":", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split((char[])[':', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    // A process may end between two looks at it.
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
