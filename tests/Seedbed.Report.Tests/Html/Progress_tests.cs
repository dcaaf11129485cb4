using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

public sealed class Progress_tests
{
    [Fact]
    public void What_is_quick_says_nothing()
    {
        using var terminal = new StringWriter();
        using (var progress = new Progress(terminal))
        {
            progress.Say("Counting");
        }

        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void What_takes_over_a_second_says_what_it_does_and_leaves_nothing_behind()
    {
        using var terminal = new StringWriter();
        using (var progress = new Progress(TextWriter.Synchronized(terminal)))
        {
            progress.Say("Counting");
            Thread.Sleep(TimeSpan.FromSeconds(1.6));
        }

        Assert.Contains("Counting …", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\u001B[K", terminal.ToString(), StringComparison.Ordinal);
    }
}
