using Seedbed.TestKit.Labels;

namespace Seedbed.Syntax.Tests;

/// <summary>What is true of every shape that is declared.</summary>
public sealed class Shape_catalog_tests
{
    public static TheoryData<string> Shapes => [.. ShapeCatalog.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_has_three_labelled_documents_or_more(string shape)
    {
        IEnumerable<string> ofShape = LabelledDocument.Names.Where(name => name.StartsWith(shape + "/", StringComparison.Ordinal));

        Assert.True(ofShape.Count(name => LabelledDocument.Load(name).Dialect == shape) >= 3);
    }

    [Fact]
    public void Every_folder_is_that_of_a_shape() =>
        Assert.Equal(ShapeCatalog.All.Select(shape => shape.Name).Append("plain").Order(StringComparer.Ordinal), LabelledDocument.Folders);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_name_can_be_written_in_a_file(string shape)
    {
        Assert.Matches("^[a-z0-9_-]+$", shape);
        Assert.Single(ShapeCatalog.All, other => other.Name == shape);
    }

    [Fact]
    public void Every_declared_line_is_a_template()
    {
        string[] sources = [.. ShapeCatalog.All.SelectMany(Lines).Concat(CommonLines.Markers).Concat(CommonLines.EmptyMarkers)
            .Concat(BylineLines.Certain).Concat(BylineLines.Named).Concat(BylineLines.Dates).Concat(BylineLines.Updates).Concat(BylineLines.Footers)];

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.NotEmpty(TemplateReader.Read(source)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_form_has_keys_and_names_an_author(string name)
    {
        Shape shape = ShapeCatalog.All.Single(other => other.Name == name);

        Assert.NotEmpty(shape.Forms);
        Assert.All(shape.Forms, form => Assert.NotEmpty(form.Keys));
        Assert.All(shape.Forms, form => Assert.True(
            form.HasProfileAbove || form.Keys.Concat(form.Above.Concat(form.Below).SelectMany(pattern => pattern.Lines)).Any(source => source.Contains("{author", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Words_of_controls_and_links_make_their_own_lines(string name)
    {
        Shape shape = ShapeCatalog.All.Single(other => other.Name == name);

        Assert.All(shape.Controls, words => Assert.True(Makes(shape.Controls, words), words));
        Assert.All(shape.Links, words => Assert.True(Makes(shape.Links, words), words));
    }

    private static IEnumerable<string> Lines(Shape shape) => shape.Forms
        .SelectMany(form => form.Keys.Concat(form.Above.Concat(form.Below).SelectMany(pattern => pattern.Lines)).Concat(form.Wrapped).Concat(form.Closing))
        .Concat(shape.Markers).Concat(shape.Furniture).Concat(shape.InnerFurniture).Concat(shape.Profile).Concat(shape.Ends)
        .Concat(shape.Quotes).Concat(shape.Pingbacks).Concat(shape.Bylines);

    private static bool Makes(FurnitureWords words, string declared)
    {
        string text = declared.Replace("{count}", "12", StringComparison.Ordinal);
        return words.Make(new SeedLines(text, LineTable.Read(text)), 0);
    }
}
