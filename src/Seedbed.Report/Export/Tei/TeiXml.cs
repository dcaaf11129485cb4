using System.Globalization;
using System.Text;
using System.Xml;

namespace Seedbed.Report.Export.Tei;

/// <summary>Writes what all parts of a TEI document are made of.</summary>
internal static class TeiXml
{
    /// <summary>Writes the element's <c>xml:id</c>.</summary>
    public static void WriteId(this XmlWriter xml, string id) => xml.WriteAttributeString("xml", "id", null, id);

    /// <summary>Writes an element with a text.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="name">The element.</param>
    /// <param name="text">The text, of any characters.</param>
    /// <param name="attributes">Names and values of its attributes; one without a value is left out.</param>
    public static void WriteElement(this XmlWriter xml, string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(attribute, value);
            }
        }

        xml.WriteText(text);
        xml.WriteEndElement();
    }

    /// <summary>Writes a paragraph; its number is its 1-based line in the file.</summary>
    public static void WriteParagraph(this XmlWriter xml, Paragraph paragraph, string? id = null)
    {
        xml.WriteStartElement("p");
        if (id is not null)
        {
            xml.WriteId(id);
        }

        xml.WriteAttributeString("n", TeiIds.Number(paragraph.Line));
        xml.WriteText(paragraph.Text);
        xml.WriteEndElement();
    }

    /// <summary>
    /// Writes a text. XML 1.0 has no way to write most controls, U+FFFE, U+FFFF and halves of surrogate pairs, not even as references (W3C, "Extensible
    /// Markup Language (XML) 1.0", 5th edition, production 2): each of them becomes a <c>g</c> that names it and holds U+FFFD, so that every other
    /// character keeps its position.
    /// </summary>
    public static void WriteText(this XmlWriter xml, string text)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            xml.WriteString(text[written..i]);
            xml.WriteStartElement("g");
            xml.WriteAttributeString("type", "unencodable");
            xml.WriteAttributeString("n", "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            xml.WriteString(Rune.ReplacementChar.ToString());
            xml.WriteEndElement();
            written = i + 1;
        }

        xml.WriteString(text[written..]);
    }
}
