using System.Diagnostics;

namespace Seedbed.Report.Tests.Html.Browser;

/// <summary>A Chromium without windows and without a past, which ends with the test.</summary>
internal sealed class ChromiumRun : IDisposable
{
    private const string Announcement = "DevTools listening on ";

    private readonly ExportScratch _profile = new();
    private readonly Process _process;

    public ChromiumRun()
    {
        var start = new ProcessStartInfo(ChromiumFactAttribute.Program!) { UseShellExecute = false, RedirectStandardError = true };
        foreach (string argument in new[]
        {
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            "--remote-debugging-port=0", "--user-data-dir=" + _profile.Root,
        })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        Address = ReadAddress(_process.StandardError);

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
        _profile.Dispose();
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
