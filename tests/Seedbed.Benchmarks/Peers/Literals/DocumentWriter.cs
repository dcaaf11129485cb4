using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Seedbed.Syntax;

namespace Literals;

/// <summary>Writes a document as C#.</summary>
internal static class DocumentWriter
{
    public static string Write(string name, SeedDocument document)
    {
        string text = document.Text;
        var source = new StringBuilder()
            .Append("#nullable enable\nnamespace Literals\n{\n    internal static class ").Append(name).Append("\n    {\n")
            .Append("        public static Article Create() => new(\n            ").Append(Literal(document.Title?.Span.Of(text))).Append(",\n            ")
            .Append(Literal(document.Byline?.Attribution.Author)).Append(",\n            ");
        AppendParagraphs(source, text, document.Paragraphs);
        source.Append(",\n            new Comment[]\n            {\n");
        foreach (CommentNode comment in document.Thread?.Comments ?? [])
        {
            AppendComment(source, text, comment);
        }

        return source.Append("            });\n    }\n}\n").ToString();
    }

    public static string WriteList(IEnumerable<string> names)
    {
        var source = new StringBuilder("namespace Literals\n{\n    public static class Documents\n    {\n")
            .Append("        public static System.Collections.Generic.IReadOnlyList<System.Func<Article>> All { get; } = new System.Func<Article>[]\n        {\n");
        foreach (string name in names)
        {
            source.Append("            ").Append(name).Append(".Create,\n");
        }

        return source.Append("        };\n    }\n}\n").ToString();
    }

    private static void AppendComment(StringBuilder source, string text, CommentNode comment)
    {
        string posted = comment.Attribution.Posted?.Local is { } time
            ? string.Format(CultureInfo.InvariantCulture, "new System.DateTime({0:yyyy, M, d, H, m}, 0)", time)
            : "null";
        source.Append("                new Comment(").Append(Literal(comment.Attribution.Author)).Append(", ").Append(posted).Append(", ")
            .Append(Literal(comment.Attribution.Parent?.Of(text) ?? comment.Parent?.Attribution.Author)).Append(", ");
        AppendParagraphs(source, text, comment.Paragraphs);
        source.Append("),\n");
    }

    private static void AppendParagraphs(StringBuilder source, string text, IEnumerable<ParagraphNode> paragraphs) => source
        .Append("new string[] { ").Append(string.Join(", ", paragraphs.Select(paragraph => Literal(paragraph.Span.Of(text))))).Append(" }");

    private static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
