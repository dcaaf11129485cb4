using System.Xml.Linq;
using Seedbed.Report.Html;

namespace Seedbed.Report.Tests.Html;

/// <summary>A page that was made, as text and as the tree that it is.</summary>
internal sealed class ReportPage
{
    private ReportPage(string text)
    {
        Text = text;
        Root = XDocument.Parse(text).Root!;
    }

    public static ReportPage OfSeeds { get; } = Of(Corpus.Seeds.Articles);

    public static ReportPage OfSamples { get; } = Of(Samples.Articles);

    public string Text { get; }

    public XElement Root { get; }

    public static ReportPage Of(IReadOnlyList<Article> articles)
    {
        using var output = new StringWriter();
        using var progress = new PageProgress(null);
        Page.Write(output, articles, progress);
        return new ReportPage(output.ToString());
    }

    /// <summary>The samples of these ids, as if they were a corpus.</summary>
    public static ReportPage Of(params string[] ids) => Of([.. Samples.Articles.Where(article => ids.Contains(article.Id))]);

    /// <summary>What stands in a section, on one line.</summary>
    public string Section(string id) => Flat(Find(id).Value);

    /// <summary>The element with an id.</summary>
    public XElement Find(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    /// <summary>The cells of every row of the first table whose caption begins so.</summary>
    public IReadOnlyList<string[]> Table(string caption) =>
    [
        .. Root.Descendants("table").First(table => table.Element("caption")!.Value.StartsWith(caption, StringComparison.Ordinal))
            .Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()),
    ];

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
