using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

public sealed class Page_progress_tests
{
    [Fact]
    public void What_is_quick_says_nothing()
    {
        using var terminal = new StringWriter();
        using (var progress = new PageProgress(terminal))
        {
            progress.Say("Counting");
        }

        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void What_takes_over_a_second_says_what_it_does_and_leaves_nothing_behind()
    {
        using var terminal = new Terminal();
        using (var progress = new PageProgress(terminal))
        {
            progress.Say("Counting");
            Assert.True(terminal.Written.Wait(TimeSpan.FromSeconds(15)), "Nothing is said for long.");
        }

        Assert.StartsWith("\r\u001B[KCounting …", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\u001B[K", terminal.ToString(), StringComparison.Ordinal);
    }

    private sealed class Terminal : StringWriter
    {
        public ManualResetEventSlim Written { get; } = new();

        public override void Write(string? value)
        {
            base.Write(value);
            Written.Set();
        }

        protected override void Dispose(bool disposing)
        {
            Written.Dispose();
            base.Dispose(disposing);
        }
    }
}
