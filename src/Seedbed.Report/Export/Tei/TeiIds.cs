using System.Globalization;
using System.Xml;

namespace Seedbed.Report.Export.Tei;

/// <summary>
/// Ids of elements. Each is a letter, a number where there are several, a hyphen, and the article's id, in which <c>_xHHHH_</c> stands for a character
/// that an XML name cannot hold: so an id says where it belongs, and files of several exports have none in common.
/// </summary>
internal static class TeiIds
{
    /// <summary>The id of an article.</summary>
    public static string Of(Article article) => Make("a", article);

    /// <summary>The id of a comment; its number is the 0-based index.</summary>
    public static string Of(Comment comment) => Make("c" + Number(comment.Index), comment.Article);

    /// <summary>The id of an article's own paragraph; its number is the 0-based index.</summary>
    public static string OfParagraph(Paragraph paragraph) => Make("p" + Number(paragraph.Index), paragraph.Owner.Article);

    /// <summary>The id of somebody; its number is the place in the list of those whom the document names.</summary>
    public static string OfPerson(Article article, int number) => Make("u" + Number(number), article);

    /// <summary>A number as everybody writes it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The prefix is what a name may begin with, so that digits behind it need no escape.
    private static string Make(string prefix, Article article) => XmlConvert.EncodeLocalName($"{prefix}-{article.Id}")!;
}
