namespace Seedbed.Syntax.Tests;

/// <summary>Times that are told from when the page was fetched.</summary>
public sealed class Relative_time_tests
{
    [Theory]
    [InlineData("3 years ago")]
    [InlineData("1 year 2 months ago")]
    [InlineData("1 year, 2 months ago")]
    [InlineData("a day ago")]
    [InlineData("An hour ago")]
    [InlineData("about an hour ago")]
    [InlineData("over 2 years ago")]
    [InlineData("almost 3 weeks ago")]
    [InlineData("a few seconds ago")]
    [InlineData("9 mo. ago")]
    [InlineData("5 min. ago")]
    [InlineData("2h ago")]
    [InlineData("13d ago")]
    [InlineData("just now")]
    [InlineData("Just now")]
    [InlineData("yesterday at 3:45 PM")]
    [InlineData("Yesterday, 15:45")]
    [InlineData("today at 9:05 am")]
    [InlineData("Today, 09:05 AM")]
    public void These_are_whole(string text)
    {
        Assert.Equal(text.Length, RelativeTime.Read(text, 0, text.Length));
        Assert.Equal(text, FindAtEnd(text));
    }

    [Theory]
    [InlineData("years ago")]
    [InlineData("long ago")]
    [InlineData("3 moons ago")]
    [InlineData("3 years")]
    [InlineData("3years ago")]
    [InlineData("2 h ago")]
    [InlineData("123456 days ago")]
    [InlineData("just")]
    [InlineData("yesterday")]
    [InlineData("yesterday at noon")]
    [InlineData("yesterday 3:45")]
    [InlineData("yesterday at 3:75")]
    [InlineData("1 year 2 months 3 days ago")]
    [InlineData("")]
    public void These_are_none(string text) => Assert.Equal(-1, RelativeTime.Read(text, 0, text.Length));

    [Theory]
    [InlineData("Moss 3 years ago", "3 years ago")]
    [InlineData("Moss about 3 years ago", "about 3 years ago")]
    [InlineData("Moss 1 year, 2 months ago", "1 year, 2 months ago")]
    [InlineData("Moss 5 yesterday at 3:45 PM", "yesterday at 3:45 PM")]
    [InlineData("Moss just now", "just now")]
    [InlineData("3 years ago.", null)]
    [InlineData("3 years ago we met", null)]
    [InlineData("Moss", null)]
    public void A_line_may_end_with_one(string line, string? expected) => Assert.Equal(expected, FindAtEnd(line));

    [Fact]
    public void A_long_line_is_text() => Assert.Null(FindAtEnd(new string('n', 200) + " 3 years ago"));

    private static string? FindAtEnd(string line) => line.Length == 0 ? null : RelativeTime.FindAtEnd(line, new SourceSpan(0, line.Length))?.Of(line);
}
