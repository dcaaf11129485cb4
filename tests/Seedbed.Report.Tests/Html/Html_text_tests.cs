using System.Xml.Linq;
using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

public sealed class Html_text_tests
{
    [Theory]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("\"'", "&quot;&#x27;")]
    [InlineData("-->", "--&gt;")]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("</style>", "&lt;/style&gt;")]
    [InlineData("Grüße aus dem Moos", "Grüße aus dem Moos")]
    [InlineData("גן ירוק", "גן ירוק")]
    [InlineData("one\ntwo\tthree\r", "one two three ")]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    [InlineData("a\u2028b\u2029", "a\\u2028b\\u2029")]
    [InlineData("\0\u0007\u001B[31m\u009F", "\\u0000\\u0007\\u001B[31m\\u009F")]
    [InlineData("a\u200B\uFEFFb", "a\\u200B\\uFEFFb")]
    [InlineData("\uFFFE\uFFFF\uFDD0", "\\uFFFE\\uFFFF\\uFDD0")]
    public void What_means_something_is_encoded_and_what_nobody_sees_is_shown(string text, string expected) => Assert.Equal(expected, HtmlText.Encode(text));

    [Fact]
    public void Halves_of_characters_are_shown_and_whole_ones_are_kept()
    {
        Assert.Equal("a\\uD83Cb\\uDF31", HtmlText.Encode("a\uD83Cb\uDF31"));
        Assert.Equal("🌱", XElement.Parse($"<p>{HtmlText.Encode("🌱")}</p>").Value);
    }

    [Fact]
    public void Every_character_gives_xml()
    {
        for (int value = 0; value <= char.MaxValue; value++)
        {
            string encoded = HtmlText.Encode(new string((char)value, 1));
            Assert.NotEmpty(XElement.Parse($"<p title=\"{encoded}\">{encoded}</p>", LoadOptions.PreserveWhitespace).Value);
        }
    }

    [Fact]
    public void A_name_of_ten_thousand_characters_is_cut_and_says_so()
    {
        Assert.Equal(new string('m', 60) + "…", HtmlText.Excerpt(new string('m', 10_000), 60));
        Assert.Equal("moss", HtmlText.Excerpt("moss", 60));
        Assert.DoesNotContain('\uD83C', HtmlText.Excerpt(string.Concat(Enumerable.Repeat("x🌱", 5_000)), 60)[^2..]);
    }
}
