using System.Xml;

namespace Seedbed.Report.Export.Tei;

/// <summary>Writes a comment as a <c>post</c>.</summary>
internal static class TeiPost
{
    /// <summary>
    /// Writes the comment. The Guidelines keep <c>replyTo</c> for what the source represents formally; what the words show is a link of its own, because
    /// somebody inferred it.
    /// </summary>
    public static void Write(XmlWriter xml, Comment comment, TeiPeople people)
    {
        xml.WriteStartElement("post");
        xml.WriteId(TeiIds.Of(comment));
        xml.WriteAttributeString("n", TeiIds.Number(comment.Index));
        xml.WriteAttributeString("modality", "written");
        xml.WriteAttributeString("who", people.PointTo(comment));
        if (comment.Posted?.ToIsoString() is { } when)
        {
            xml.WriteAttributeString("when-iso", when);
        }

        if (comment.InReplyTo is { Comment: not null } edge)
        {
            xml.WriteAttributeString("replyTo", people.PointTo(edge));
        }

        WriteHeader(xml, comment, people);
        foreach (Paragraph paragraph in comment.Paragraphs)
        {
            xml.WriteParagraph(paragraph);
        }

        WriteInferred(xml, comment, people);
        xml.WriteEndElement();
    }

    /// <summary>What the comment's header prints: its subject, who wrote it and in which standing, whom it answers, and when.</summary>
    private static void WriteHeader(XmlWriter xml, Comment comment, TeiPeople people)
    {
        if (comment.Subject is { } subject)
        {
            xml.WriteElement("head", subject);
        }

        xml.WriteStartElement("opener");
        xml.WriteElement(
            "name", comment.Author, ("type", "commenter"), ("ref", people.PointTo(comment)),
            ("role", comment.AuthorStatus == AuthorStatus.Unstated ? null : comment.AuthorStatus.ToString()));
        if (comment.InReplyTo is { Evidence: ReplyEvidence.Header, AuthorName: { } answered } edge)
        {
            xml.WriteElement("name", answered, ("type", "inReplyTo"), ("ref", people.PointToName(edge)));
        }

        if (comment.Posted is { } posted)
        {
            TeiBody.WriteTime(xml, "date", posted);
        }

        xml.WriteEndElement();
    }

    private static void WriteInferred(XmlWriter xml, Comment comment, TeiPeople people)
    {
        ReplyEdge[] inferred = [.. comment.Answers.Where(edge => !edge.IsStated)];
        if (inferred.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("linkGrp");
        xml.WriteAttributeString("type", "inferred");
        foreach (ReplyEdge edge in inferred)
        {
            xml.WriteStartElement("link");
            xml.WriteAttributeString("type", edge.Evidence.ToString());
            xml.WriteAttributeString("target", $"#{TeiIds.Of(comment)} {people.PointTo(edge)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
