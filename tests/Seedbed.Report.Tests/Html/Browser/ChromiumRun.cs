using System.Diagnostics;

namespace Seedbed.Report.Tests.Html.Browser;

/// <summary>A Chromium without windows and without a past, which ends with the test.</summary>
internal sealed class ChromiumRun : IDisposable
{
    private const string Announcement = "DevTools listening on ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("seedbed");
    private readonly Process _process;

    public ChromiumRun()
    {
        var start = new ProcessStartInfo(ChromiumFactAttribute.Program!) { UseShellExecute = false, RedirectStandardError = true };
        foreach (string argument in new[]
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            "--remote-debugging-port=0", "--user-data-dir=" + _profile.FullName,
        })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        try
        {
            Address = Task.Run(() => ReadAddress(_process.StandardError)).WaitAsync(Patience).GetAwaiter().GetResult();
        }
        catch
        {
            Dispose();
            throw;
        }

        // Nobody reads on, but a full pipe would stop it.
        _ = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where it takes commands.</summary>
    public Uri Address { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        DeleteProfile();
    }

    /// <summary>Its helpers may outlive it by a moment and write on.</summary>
    private void DeleteProfile()
    {
        const int Attempts = 20;
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                _profile.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static Uri ReadAddress(StreamReader output)
    {
        while (output.ReadLine() is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                return new Uri(line[Announcement.Length..]);
            }
        }

        throw new InvalidOperationException("Chromium ended before it took commands.");
    }
}
