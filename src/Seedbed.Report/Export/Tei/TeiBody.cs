using System.Xml;

namespace Seedbed.Report.Export.Tei;

/// <summary>Writes an article and, behind it, the division with its comments.</summary>
internal static class TeiBody
{
    /// <summary>Writes what stands in the body.</summary>
    public static void Write(XmlWriter xml, Article article, TeiPeople people)
    {
        WriteTop(xml, article);
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            xml.WriteParagraph(paragraph, TeiIds.OfParagraph(paragraph));
        }

        if (article.Thread is { } thread)
        {
            WriteThread(xml, thread, people);
        }
        else if (article.Paragraphs.Count == 0)
        {
            WriteNothing(xml);
        }
    }

    /// <summary>The elements of a time: the page's words, and what they say if they say a time.</summary>
    public static void WriteTime(XmlWriter xml, string name, Timestamp time) => xml.WriteElement(name, time.Text, ("when-iso", time.ToIsoString()));

    /// <summary>TEI has no body and no division without anything in it. A paragraph of the page would have its line.</summary>
    private static void WriteNothing(XmlWriter xml) => xml.WriteElement("p", string.Empty);

    private static void WriteTop(XmlWriter xml, Article article)
    {
        if (article.Title is { } title)
        {
            xml.WriteElement("head", title);
        }

        if (article.Subtitle is { } subtitle)
        {
            xml.WriteElement("head", subtitle, ("type", "sub"));
        }

        if (article.Byline is { } byline)
        {
            xml.WriteElement("byline", byline.Name);
        }

        if (article.Published is { } published)
        {
            xml.WriteStartElement("dateline");
            WriteTime(xml, "date", published);
            xml.WriteEndElement();
        }
    }

    private static void WriteThread(XmlWriter xml, CommentThread thread, TeiPeople people)
    {
        xml.WriteStartElement("div");
        xml.WriteAttributeString("type", "comments");
        xml.WriteAttributeString("subtype", thread.Shape);
        int firstLine = thread.Comments.Count > 0 ? thread.Comments[0].Span.Line : 0;
        WriteUnattributed(xml, thread.Unattributed.TakeWhile(paragraph => paragraph.Line < firstLine));
        foreach (Comment comment in thread.Comments)
        {
            TeiPost.Write(xml, comment, people);
        }

        WriteUnattributed(xml, thread.Unattributed.SkipWhile(paragraph => paragraph.Line < firstLine));
        if (thread.Comments.Count + thread.Unattributed.Count == 0)
        {
            WriteNothing(xml);
        }

        xml.WriteEndElement();
    }

    private static void WriteUnattributed(XmlWriter xml, IEnumerable<Paragraph> paragraphs)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            xml.WriteElement("ab", paragraph.Text, ("type", "unattributed"), ("n", TeiIds.Number(paragraph.Line)));
        }
    }
}
