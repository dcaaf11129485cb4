using System.Globalization;

namespace Seedbed.Benchmarks;

/// <summary>
/// Watches a build for its compiler and notes the most memory that held and the processor time it took. Linux tells both while a process runs,
/// and only then, so it is asked again and again; elsewhere nothing is measured.
/// </summary>
internal sealed class CompilerWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly int _root;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _watching;
    private double _peak = double.NaN;
    private double _processorSeconds = double.NaN;

    private CompilerWatch(int root)
    {
        _root = root;
        _watching = OperatingSystem.IsLinux() ? Task.Run(Watch) : Task.CompletedTask;
    }

    /// <summary>Begins to watch what a process starts.</summary>
    public static CompilerWatch Watch(int process) => new(process);

    /// <summary>Ends watching.</summary>
    /// <returns>The peak in bytes and the time in seconds; not numbers if no compiler was seen.</returns>
    public (double Peak, double ProcessorSeconds) Stop()
    {
        _end.Cancel();
        _watching.Wait();
        return (_peak, _processorSeconds);
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
                // A process that has just ended tells nothing; what it told last stands.
                _peak = double.MaxNumber(_peak, Field(process, "VmHWM") * 1024.0);
                _processorSeconds = double.MaxNumber(_processorSeconds, ProcessorSeconds(process));
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

    // The name in the second field may hold spaces; behind its bracket, the fields from the third on are numbers, in hundredths of a second.
    private static double ProcessorSeconds(int process)
    {
        string[] fields = Read($"/proc/{process}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length < 13 ? 0 : (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
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
