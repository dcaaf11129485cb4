namespace Seedbed.Report.Html;

/// <summary>Says on a terminal what is being done, once that takes longer than people wait without asking. Nothing stays on the screen.</summary>
internal sealed class PageProgress : IDisposable
{
    private const string ClearLine = "\r\u001B[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly TextWriter? _terminal;
    private readonly Timer? _timer;
    private string _step = string.Empty;
    private bool _isShown;
    private bool _isOver;

    /// <summary>Begins.</summary>
    /// <param name="terminal">Where to; null where nobody looks.</param>
    public PageProgress(TextWriter? terminal)
    {
        _terminal = terminal;
        _timer = terminal is null ? null : new Timer(_ => Show(), null, Patience, Pause);
    }

    /// <summary>What is being done from now on.</summary>
    public void Say(string step) => Volatile.Write(ref _step, step);

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            _timer?.Dispose();
            if (_isShown)
            {
                _terminal?.Write(ClearLine);
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                _isShown = true;
                _terminal?.Write(ClearLine + Volatile.Read(ref _step) + " …");
            }
        }
    }
}
