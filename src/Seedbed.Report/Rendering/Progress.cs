using Spectre.Console;

namespace Seedbed.Report.Rendering;

/// <summary>
/// Tells somebody who waits at a terminal how far a command is. It goes to standard error, begins when a second is about to pass, and leaves nothing behind; work that is
/// quicker never loads what draws it.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    private readonly ManualResetEventSlim _done = new();
    private readonly Task _drawing;
    private int _count;

    /// <summary>Begins to wait.</summary>
    /// <param name="error">Where to draw; null where nobody looks.</param>
    /// <param name="what">What is being done, as words of this program.</param>
    /// <param name="total">How many things it is done to.</param>
    public Progress(TextWriter? error, string what, int total) =>
        _drawing = error is null ? Task.CompletedTask : Task.Run(() => Draw(error, what, total));

    /// <summary>The same things, each counted when it is asked for.</summary>
    public IEnumerable<T> Count<T>(IEnumerable<T> things)
    {
        foreach (T thing in things)
        {
            Interlocked.Increment(ref _count);
            yield return thing;
        }
    }

    /// <summary>Ends, and takes away what was drawn.</summary>
    public void Dispose()
    {
        _done.Set();
        _drawing.Wait();
        _done.Dispose();
    }

    private void Draw(TextWriter error, string what, int total)
    {
        if (_done.Wait(Delay))
        {
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        void ShowCursor(object? sender, ConsoleCancelEventArgs args) => console.Cursor.Show();
        Console.CancelKeyPress += ShowCursor;
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(what), maxValue: Math.Max(1, total));
            while (!_done.Wait(Interval))
            {
                task.Value = Volatile.Read(ref _count);
            }
        });
        Console.CancelKeyPress -= ShowCursor;
    }
}
