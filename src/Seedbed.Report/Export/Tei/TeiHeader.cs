using System.Xml;

namespace Seedbed.Report.Export.Tei;

/// <summary>Writes the headers of a corpus and of its articles.</summary>
internal static class TeiHeader
{
    private const string HowPlacesAreGiven =
        "Of a paragraph, n is its 1-based line in the file; of a comment, its 0-based place in the thread. A time is as precise as the page states it, and has no zone unless the page prints one.";

    private const string HowRepliesAreGiven =
        "replyTo is what the page states, by a name in the comment's header or by depth. Links in a linkGrp of the type inferred say whom a comment answers as its own words show it, by what their type names.";

    private const string HowCharactersAreGiven =
        "A g of the type unencodable stands for a character that XML cannot hold, which n names.";

    /// <summary>Writes the header of the corpus.</summary>
    public static void WriteCorpus(XmlWriter xml)
    {
        xml.WriteStartElement("teiHeader");
        xml.WriteStartElement("fileDesc");
        xml.WriteStartElement("titleStmt");
        xml.WriteElement("title", "Corpus of articles with their readers' comments");
        xml.WriteEndElement();
        WriteUnpublished(xml);
        WriteParagraphs(xml, "sourceDesc", "Crawled web pages, as flat text; the header of each text names its file.");
        xml.WriteEndElement();
        xml.WriteStartElement("encodingDesc");
        WriteParagraphs(xml, "projectDesc", "Exported by Seedbed.");
        WriteParagraphs(xml, "editorialDecl", HowPlacesAreGiven, HowRepliesAreGiven, HowCharactersAreGiven);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes the header of an article. TEI wants a title: where the page has none, it is the label, and says so by its type.</summary>
    public static void Write(XmlWriter xml, Article article, TeiPeople people)
    {
        xml.WriteStartElement("teiHeader");
        xml.WriteStartElement("fileDesc");
        xml.WriteStartElement("titleStmt");
        xml.WriteElement("title", article.Label, ("type", article.Title is null ? "label" : null));
        if (article.Byline is { } byline)
        {
            xml.WriteElement("author", byline.Name);
        }

        xml.WriteEndElement();
        WriteUnpublished(xml);
        WriteSource(xml, article);
        xml.WriteEndElement();
        WritePeople(xml, people);
        xml.WriteEndElement();
    }

    private static void WriteUnpublished(XmlWriter xml) => WriteParagraphs(xml, "publicationStmt", "Not published; the rights are those of the pages.");

    private static void WriteSource(XmlWriter xml, Article article)
    {
        xml.WriteStartElement("sourceDesc");
        xml.WriteStartElement("bibl");
        xml.WriteElement("idno", article.Source.Path, ("type", "path"));
        xml.WriteElement("idno", article.Source.Sha256, ("type", "SHA-256"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WritePeople(XmlWriter xml, TeiPeople people)
    {
        // TEI has no list of nobody.
        if (!people.All.Any())
        {
            return;
        }

        xml.WriteStartElement("profileDesc");
        xml.WriteStartElement("particDesc");
        xml.WriteStartElement("listPerson");
        foreach ((string name, string role, string id) in people.All)
        {
            xml.WriteStartElement("person");
            xml.WriteId(id);
            xml.WriteAttributeString("role", role);
            xml.WriteElement("persName", name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteParagraphs(XmlWriter xml, string name, params ReadOnlySpan<string> texts)
    {
        xml.WriteStartElement(name);
        foreach (string text in texts)
        {
            xml.WriteElement("p", text);
        }

        xml.WriteEndElement();
    }
}
