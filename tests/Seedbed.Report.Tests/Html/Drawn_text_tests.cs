using Seedbed.Report.Html.Charts;

namespace Seedbed.Report.Tests.Html;

public sealed class Drawn_text_tests
{
    [Theory]
    [InlineData("moss")]
    [InlineData("Fern & Sons")]
    [InlineData("")]
    public void What_fits_is_drawn_whole(string text) => Assert.Equal(text, DrawnText.Fit(text, 200));

    [Theory]
    [InlineData("m")]
    [InlineData("W")]
    [InlineData("庭")]
    [InlineData("🌱")]
    [InlineData("\u202E")]
    public void What_does_not_fit_is_cut_and_says_so(string letter)
    {
        string drawn = DrawnText.Fit(string.Concat(Enumerable.Repeat(letter, 10_000)), 200);

        Assert.EndsWith("…", drawn, StringComparison.Ordinal);
        Assert.InRange(DrawnText.WidthOf(drawn, DrawnText.LabelSize), 100, 200);
        Assert.DoesNotContain('\uFFFD', string.Concat(drawn.EnumerateRunes().Select(rune => rune.ToString())));
    }
}
