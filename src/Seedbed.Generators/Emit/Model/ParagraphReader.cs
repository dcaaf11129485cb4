namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Text;

    /// <summary>Makes paragraphs out of rows.</summary>
    internal static class ParagraphReader
    {
        /// <summary>Reads as many paragraphs as there are from a place in the rows.</summary>
        public static ReadOnlyCollection<Paragraph> Read(IParagraphOwner owner, SeedRows rows, int count)
        {
            var paragraphs = new Paragraph[count];
            for (int i = 0; i < count; i++)
            {
                rows.Read();
                paragraphs[i] = new Paragraph(owner, i, rows.Span, rows.ReadNumber());
            }

            return Array.AsReadOnly(paragraphs);
        }

        /// <summary>The paragraphs' texts with a blank line between them.</summary>
        public static string Join(IReadOnlyList<Paragraph> paragraphs)
        {
            var text = new StringBuilder();
            foreach (Paragraph paragraph in paragraphs)
            {
                text.Append(text.Length == 0 ? string.Empty : "\n\n").Append(paragraph.Text);
            }

            return text.ToString();
        }
    }
}
