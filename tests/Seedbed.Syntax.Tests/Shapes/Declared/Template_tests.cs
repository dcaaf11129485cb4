namespace Seedbed.Syntax.Tests;

/// <summary>Which lines a template of a shape matches, and what it finds in them.</summary>
public sealed class Template_tests
{
    [Theory]
    [InlineData("{author} wrote:", "Fern wrote:", "author=Fern")]
    [InlineData("{author} wrote:", "Fern  \t wrote:", "author=Fern")]
    [InlineData("{author} wrote:", "Old Fern wrote wrote:", "author=Old Fern wrote")]
    [InlineData("{author} wrote:", "Fern wrote", null)]
    [InlineData("{author} wrote:", "wrote:", null)]
    [InlineData("{author} Wrote:", "Fern wrote:", null)]
    [InlineData("{author}'s words", "Fern’s words", "author=Fern")]
    [InlineData("{author} - {parent}", "Fern – Moss", "author=Fern parent=Moss")]
    [InlineData("\"{author}\"", "“Fern”", "author=Fern")]
    [InlineData("{author} to {parent}:", "Fern to Moss:", "author=Fern parent=Moss")]
    [InlineData("{author}{gap}{parent}!", "Old Fern  Moss!", "author=Old Fern parent=Moss")]
    [InlineData("{author}{gap}{parent}!", "Fern Moss!", null)]
    [InlineData("{number}. {author}", "12. Fern", "author=Fern")]
    [InlineData("{number}. {author}", "2.1. Fern", "author=Fern")]
    [InlineData("{author} ({count})", "Fern (1,204)", "author=Fern")]
    [InlineData("{author} ({count})", "Fern (many)", null)]
    [InlineData("{quote}{author} wrote:", "> > Fern wrote:", "author=Fern")]
    [InlineData("by {author}{? to {parent}}.", "by Fern.", "author=Fern")]
    [InlineData("by {author}{? to {parent}}.", "by Fern to Moss.", "author=Fern parent=Moss")]
    [InlineData("{? {number}. }{author} wrote", "3. Fern wrote", "author=Fern")]
    [InlineData("{hash}{number} {author}", "#3 Fern", "author=Fern")]
    [InlineData("{author}{semicolon} {any}", "Fern; of the garden", "author=Fern")]
    [InlineData("{author} {pipe} {any}", "Fern | garden", "author=Fern")]
    [InlineData("{author}{tab}said", "Fern\tsaid", "author=Fern")]
    [InlineData("{author}{space}:", "Fern  :", "author=Fern")]
    [InlineData("{{{author}}}", "{Fern}", "author=Fern")]
    [InlineData("{author} = {any}", "Fern = a gardener", "author=Fern")]
    [InlineData("{author} [{any}]:", "Fern [a gardener]:", "author=Fern")]
    [InlineData("{author} wrote:", "A name is never as long as all of this is, so it is what somebody else wrote:", null)]
    public void A_line_matches_as_a_whole(string source, string line, string? expected) => Assert.Equal(expected, Match(source, line));

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm", "2015-03-01 10:05", "2015-03-01 10:05:00")]
    [InlineData("yyyy-MM-dd HH:mm:ss", "2015-03-01 10:05:09", "2015-03-01 10:05:09")]
    [InlineData("yyyy-MM-dd", "2015-3-1", "2015-03-01 00:00:00")]
    [InlineData("MMM d, yyyy", "Mar 1, 2015", "2015-03-01 00:00:00")]
    [InlineData("MMM d, yyyy", "march 1st, 2015", "2015-03-01 00:00:00")]
    [InlineData("MMMM d, yyyy", "Sept. 22nd, 2015", "2015-09-22 00:00:00")]
    [InlineData("d MMMM yyyy 'at' h:mm tt", "1 MARCH 2015 at 1:05 p.m.", "2015-03-01 13:05:00")]
    [InlineData("d MMMM yyyy 'at' h:mm tt", "1 March 2015 at 12:05am", "2015-03-01 00:05:00")]
    [InlineData("dddd, d.M.yy", "Sun, 1.3.15", "2015-03-01 00:00:00")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2015-03-01 10:05 +0100", "2015-03-01 10:05:00")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2015-03-01 10:05 CET", "2015-03-01 10:05:00")]
    [InlineData("yyyy-MM-dd", "2015-02-30", "no time")]
    [InlineData("yyyy-MM-dd", "15-03-01", null)]
    [InlineData("MMMM d, yyyy", "Garden 1, 2015", null)]
    [InlineData("HH:mm, d/M/yyyy", "10:05, 1/3/2015", "2015-03-01 10:05:00")]
    public void A_time_is_read_by_its_format(string format, string printed, string? expected)
    {
        Template[] templates = TemplateReader.Read($"{{author}} on {{posted:{format}}}");
        LineMatch? match = Match(templates, $"Fern on {printed}");

        Assert.Equal(expected, match is null ? null : match.Time.ToDateTime()?.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) ?? "no time");
    }

    [Fact]
    public void A_time_without_a_format_is_one_of_the_shape()
    {
        var words = new ShapeWords([TimeFormat.Read("yyyy-MM-dd", out _)!, TimeFormat.Read("ago", out _)!], [], CommenterName.UsualMaxLength);

        Assert.Equal("2015-03-01", Match(TemplateReader.Read("{author} {posted}"), "Fern 2015-03-01", words)!.Posted!.Value.Of("Fern 2015-03-01"));
        Assert.True(Match(TemplateReader.Read("{author} {posted}"), "Fern 3 days ago", words)!.Time.IsRelative);
        Assert.Null(Match(TemplateReader.Read("{author} {posted}"), "Fern 03/01/2015", words));
    }

    /// <summary>Each field of any length could be tried at each place with each place of the next: a hundred steps to the power of their number.</summary>
    [Theory]
    [InlineData("{any} a {any} a {any} b")]
    [InlineData("{any} a {any} a {any} a {any} a {any} a {any} a {any} a {any} a {any} b")]
    [InlineData("{author} a {any} a {parent} a {any} b")]
    [InlineData("{any}{? a} {any}{? a} {any}{? a} {any}{? a} {any} b")]
    public void What_a_line_costs_does_not_grow_with_the_ways_to_divide_it(string source)
    {
        Template[] templates = TemplateReader.Read(source);
        long[] steps = [.. new[] { 60, 120, 240 }.Select(length =>
        {
            string line = string.Concat(Enumerable.Repeat("a ", length / 2))[..(length - 2)] + "b";
            return templates.Sum(template => template.CountSteps(line, new SourceSpan(0, line.Length), NoWords));
        })];

        // A state is a part of the template and a place in the line. Each is gone through once, and asked for from no more places than the line has.
        Assert.InRange(steps[1], 1, (4 * steps[0]) + 100);
        Assert.InRange(steps[2], 1, (4 * steps[1]) + 100);
        Assert.InRange(steps[2], 1, templates.Length * 20L * 240 * 240);
    }

    [Fact]
    public void Longer_lines_are_text() => Assert.Equal(
        [true, false],
        new[] { Template.MaxLineLength, Template.MaxLineLength + 1 }.Select(length => Match(TemplateReader.Read("{author} wrote {any}"), "Fern wrote " + new string('a', length - 11)) is not null));

    private static ShapeWords NoWords => new([], [], CommenterName.UsualMaxLength);

    private static LineMatch? Match(Template[] templates, string line, ShapeWords? words = null) => templates
        .Select(template => template.Match(line, new SourceSpan(0, line.Length), words ?? NoWords)).FirstOrDefault(match => match is not null);

    private static string? Match(string source, string line) => Match(TemplateReader.Read(source), line) is not { } match ? null
        : string.Join(" ", new[] { ("author", match.Author), ("parent", match.Parent) }.Where(field => field.Item2 is not null).Select(field => $"{field.Item1}={field.Item2!.Value.Of(line)}"));
}
