using System.Text;
using System.Xml;
using System.Xml.Linq;
using Seedbed.Report.Export.Tei;

namespace Seedbed.Report.Tests;

public sealed class Export_tei_tests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Id = XNamespace.Xml + "id";

    [Fact]
    public void A_comment_is_a_post_below_its_article()
    {
        XElement text = Read("orchard").Element(Tei + "text")!;

        Assert.Equal(
            """
            <body xmlns="http://www.tei-c.org/ns/1.0">
              <head>Garden Club Plants Trees</head>
              <head type="sub">What grows where the shed stood</head>
              <byline>Rosa Lind</byline>
              <dateline>
                <date when-iso="2015-03-03">March 3, 2015</date>
              </dateline>
              <p xml:id="p0-orchard" n="7">The club planted four trees on Sunday. It rained all day, and nobody minded.</p>
              <div type="comments" subtype="drupal">
                <post xml:id="c0-orchard" n="0" modality="written" who="#u1-orchard" when-iso="2015-03-03T09:00">
                  <head>On apples</head>
                  <opener>
                    <name type="commenter" ref="#u1-orchard" role="NotVerified">Fern</name>
                    <date when-iso="2015-03-03T09:00">Tue, 03/03/2015 - 09:00</date>
                  </opener>
                  <p n="14">The apples will take three years.</p>
                </post>
                <post xml:id="c1-orchard" n="1" modality="written" who="#u2-orchard" when-iso="2015-03-13T10:00">
                  <head>On pears</head>
                  <opener>
                    <name type="commenter" ref="#u2-orchard">Moss</name>
                    <date when-iso="2015-03-13T10:00">Fri, 03/13/2015 - 10:00</date>
                  </opener>
                  <p n="19">The pears will take four.</p>
                </post>
              </div>
            </body>
            """.ReplaceLineEndings("\n"),
            text.Element(Tei + "body")!.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_header_names_the_file_and_everybody_in_it()
    {
        XElement header = Read("orchard").Element(Tei + "teiHeader")!;
        Article orchard = Samples.Articles.Single(article => article.Id == "orchard");

        Assert.Equal(["Garden Club Plants Trees", "Rosa Lind"], header.Descendants(Tei + "titleStmt").Elements().Select(element => element.Value));
        Assert.Equal(["orchard.txt", orchard.Source.Sha256], header.Descendants(Tei + "idno").Select(element => element.Value));
        Assert.Equal(
            ["u0-orchard author Rosa Lind", "u1-orchard commenter Fern", "u2-orchard commenter Moss"],
            header.Descendants(Tei + "person").Select(person => $"{person.Attribute(Id)!.Value} {person.Attribute("role")!.Value} {person.Value}"));
        Assert.Equal("label", Read("zoo/blank").Descendants(Tei + "title").Single().Attribute("type")!.Value);
    }

    [Fact]
    public void What_is_stated_is_replyTo_and_what_is_inferred_is_a_link()
    {
        XElement board = Read("pond");
        XElement real = ReadAll(Corpus.Seeds.Articles).Elements(Tei + "TEI").ElementAt(1);
        XElement[] posts = [.. real.Descendants(Tei + "post")];

        Assert.Equal([null, "#c0-pond", null], board.Descendants(Tei + "post").Select(post => post.Attribute("replyTo")?.Value));
        Assert.Equal(["9 months ago", "9 months ago", "8 months ago"], board.Descendants(Tei + "date").Where(date => !date.HasAttributes).Select(date => date.Value));
        Assert.Null(posts[43].Attribute("replyTo"));
        Assert.Equal("""<link type="Address" target="#c43-001_b0565ee3d524f136 #c42-001_b0565ee3d524f136" xmlns="http://www.tei-c.org/ns/1.0" />""", posts[43].Descendants(Tei + "link").Single().ToString());
        Assert.Equal("#c8-001_b0565ee3d524f136 #p11-001_b0565ee3d524f136", posts[8].Descendants(Tei + "link").Single().Attribute("target")!.Value);
        Assert.Equal(["commenter", "inReplyTo"], posts[6].Descendants(Tei + "name").Select(name => name.Attribute("type")!.Value));
        Assert.Null(posts[6].Attribute("replyTo"));
    }

    [Fact]
    public void Every_pointer_leads_to_an_element()
    {
        foreach (IReadOnlyList<Article> articles in new[] { Samples.Articles, Corpus.Seeds.Articles })
        {
            XElement corpus = ReadAll(articles);
            string[] ids = [.. corpus.Descendants().Attributes(Id).Select(id => id.Value)];
            IEnumerable<string> pointers = corpus.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "who" or "ref" or "replyTo" or "target")
                .SelectMany(attribute => attribute.Value.Split(' '));

            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, id => XmlConvert.VerifyNCName(id));
            Assert.Empty(pointers.Select(pointer => pointer[1..]).Except(ids));
        }
    }

    [Fact]
    public void Every_paragraph_comes_back_with_its_line_whatever_it_holds()
    {
        foreach (IReadOnlyList<Article> articles in new[] { Samples.Articles, Corpus.Seeds.Articles })
        {
            IEnumerable<(string Line, string Text)> expected = articles
                .SelectMany(article => article.Paragraphs.Concat(article.Comments.SelectMany(comment => comment.Paragraphs)).Concat(article.Thread?.Unattributed ?? []))
                .Select(paragraph => (TeiIds.Number(paragraph.Line), paragraph.Text));

            IEnumerable<(string Line, string Text)> written = ReadAll(articles).Descendants(Tei + "body").Descendants()
                .Where(element => element.Name == Tei + "p" || element.Name == Tei + "ab").Where(element => element.Attribute("n") is not null)
                .Select(element => (element.Attribute("n")!.Value, TextOf(element)));

            Assert.Equal(expected.Order(), written.Order());
        }
    }

    [Fact]
    public void Text_that_no_comment_claims_stands_where_it_stood()
    {
        IEnumerable<XElement> parts = Read("hostile").Descendants(Tei + "div").Single().Elements();

        Assert.Equal(["ab", "post", "post"], parts.Select(part => part.Name.LocalName));
        Assert.Equal("""<ab type="unattributed" n="7" xmlns="http://www.tei-c.org/ns/1.0">Stray [link=x]text[/].</ab>""", parts.First().ToString());
    }

    [Theory]
    [InlineData("zoo/blank")]
    [InlineData("zoo/quiet")]
    public void What_is_empty_holds_what_TEI_needs_and_no_text(string id)
    {
        XElement place = Read(id).Descendants(id == "zoo/blank" ? Tei + "body" : Tei + "div").Single();

        Assert.Equal("""<p xmlns="http://www.tei-c.org/ns/1.0"></p>""", Assert.Single(place.Elements()).ToString());
    }

    [Theory]
    [InlineData("a\u0001b", "a<g type=\"unencodable\" n=\"U+0001\">\uFFFD</g>b")]
    [InlineData("\0", "<g type=\"unencodable\" n=\"U+0000\">\uFFFD</g>")]
    [InlineData("\uFFFE\uFFFF", "<g type=\"unencodable\" n=\"U+FFFE\">\uFFFD</g><g type=\"unencodable\" n=\"U+FFFF\">\uFFFD</g>")]
    [InlineData("moss \U0001F331 moss", "moss \U0001F331 moss")]
    [InlineData("]]> <b> & \"x\" \u2028 \u0085 \u009B", "]]&gt; &lt;b&gt; &amp; \"x\" \u2028 \u0085 \u009B")]
    [InlineData("\r", "&#xD;")]
    [InlineData("", "")]
    public void What_XML_cannot_hold_is_named(string text, string expected) => Assert.Equal(expected, Write(text));

    [Fact]
    public void Halves_of_pairs_are_named_too()
    {
        const char High = '\uD83C';
        const char Low = '\uDF31';

        Assert.Equal("<g type=\"unencodable\" n=\"U+D83C\">\uFFFD</g>", Write($"{High}"));
        Assert.Equal("<g type=\"unencodable\" n=\"U+DF31\">\uFFFD</g><g type=\"unencodable\" n=\"U+D83C\">\uFFFD</g>", Write($"{Low}{High}"));
        Assert.Equal($"<g type=\"unencodable\" n=\"U+D83C\">\uFFFD</g>{High}{Low}", Write($"{High}{High}{Low}"));
    }

    [Fact]
    public void A_file_holds_what_standard_output_gets()
    {
        using var scratch = new ExportScratch();

        Assert.Equal(0, CommandLineRun.On(Samples.Articles, "export", "--format", "tei", "-o", scratch["corpus.xml"]).ExitCode);

        Assert.Equal(Encoding.UTF8.GetBytes(CommandLineRun.On(Samples.Articles, "export", "--format", "tei").Output), File.ReadAllBytes(scratch["corpus.xml"]));
    }

    private static string Write(string text)
    {
        var output = new StringBuilder();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.Entitize }))
        {
            xml.WriteText(text);
        }

        return output.ToString();
    }

    /// <summary>The element's text, with each named character in its place.</summary>
    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XElement named => ((char)Convert.ToInt32(named.Attribute("n")!.Value[2..], 16)).ToString(),
        XText text => text.Value,
        _ => throw new InvalidOperationException(),
    }));

    /// <summary>An article without the white space between its elements.</summary>
    private static XElement Read(string id) =>
        XDocument.Parse(CommandLineRun.On([Samples.Articles.Single(article => article.Id == id)], "export", "--format", "tei").Output).Root!.Element(Tei + "TEI")!;

    private static XElement ReadAll(IReadOnlyList<Article> articles)
    {
        string text = CommandLineRun.On(articles, "export", "--format", "tei").Output;
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        XElement corpus = XDocument.Load(reader).Root!;
        Assert.Equal(articles.Count, corpus.Elements(Tei + "TEI").Count());
        return corpus;
    }
}
