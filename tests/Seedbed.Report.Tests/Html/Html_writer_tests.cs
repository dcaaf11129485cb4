using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

public sealed class Html_writer_tests
{
    [Fact]
    public void Texts_and_values_of_attributes_are_encoded() =>
        Assert.Equal("\n<p title=\"&quot;&gt;moss\">&lt;b&gt;</p>", Written(html => html.Write("p", "<b>", ("title", "\">moss"), ("id", null))));

    [Theory]
    [InlineData("onclick")]
    [InlineData("ONLOAD")]
    [InlineData("style")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("")]
    public void A_name_that_is_no_attribute_of_a_page_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => Written(html => html.Void("rect", (name, "x"))));

    [Fact]
    public void Elements_are_closed_where_their_block_ends() =>
        Assert.Equal("\n<ul>\n<li>moss</li>\n<hr /></ul>", Written(html =>
        {
            using (html.Open("ul"))
            {
                html.Write("li", "moss");
                html.Void("hr");
            }
        }));

    private static string Written(Action<HtmlWriter> write)
    {
        using var output = new StringWriter();
        write(new HtmlWriter(output));
        return output.ToString();
    }
}
