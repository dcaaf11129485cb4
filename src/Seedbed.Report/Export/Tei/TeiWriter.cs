using System.Text;
using System.Xml;

namespace Seedbed.Report.Export.Tei;

/// <summary>
/// Writes a corpus as one TEI P5 document (TEI Consortium, "TEI P5: Guidelines for Electronic Text Encoding and Interchange"): a <c>teiCorpus</c> of one
/// <c>TEI</c> for each article, with its comments as <c>post</c>, the element for computer-mediated communication that P5 has from 4.8.0 on.
/// </summary>
internal static class TeiWriter
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The document, in pieces of one article each.</summary>
    public static IEnumerable<string> Write(IReadOnlyList<Article> articles)
    {
        yield return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus xmlns=\"{Namespace}\">\n";
        yield return ToText(TeiHeader.WriteCorpus);
        foreach (Article article in articles)
        {
            yield return ToText(xml => WriteArticle(xml, article));
        }

        yield return "</teiCorpus>\n";
    }

    private static void WriteArticle(XmlWriter xml, Article article)
    {
        var people = new TeiPeople(article);
        xml.WriteStartElement("TEI", Namespace);
        xml.WriteId(TeiIds.Of(article));
        TeiHeader.Write(xml, article, people);
        xml.WriteStartElement("text");
        xml.WriteStartElement("body");
        TeiBody.Write(xml, article, people);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string ToText(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            write(xml);
        }

        return text.Append('\n').ToString();
    }
}
