using Microsoft.CodeAnalysis;
using VerifyTests;

namespace Seedbed.Generators.Tests;

/// <summary>What the stand-in for Verify makes of what a generator gave, and the bytes it writes.</summary>
public sealed class Snapshot_parts_tests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    [Fact]
    public async Task A_driver_and_its_result_are_compared_alike()
    {
        GeneratorDriver driver = SampleGenerator.Giving(("a.g.cs", "class A;\n"));

        IReadOnlyList<string> ofDriver = await _folder.NamesFor(driver, task => task.UseFileName("driver"));
        IReadOnlyList<string> ofBoth = await _folder.NamesFor(driver.GetRunResult(), task => task.UseFileName("result"));

        Assert.Equal(["driver#a.g.received.cs"], ofDriver);
        Assert.Equal(["driver#a.g.received.cs", "result#a.g.received.cs"], ofBoth);
        Assert.Equal(_folder.Bytes(ofBoth[0]), _folder.Bytes(ofBoth[1]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData(1)]
    [InlineData(null)]
    public void Anything_else_is_refused(object? target)
    {
        NotSupportedException fault = Assert.Throws<NotSupportedException>(() => { _ = _folder.Verify(target!); });

        Assert.Contains(target?.GetType().FullName ?? "null", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_source_is_a_part_with_its_hint_name_above_it()
    {
        await _folder.NamesFor(SampleGenerator.Giving(("a.g.cs", "class A;\n"), ("b.cs", "\n class B;")), task => task.UseFileName("x"));

        Assert.Equal(["x#a.g.received.cs", "x#b.received.cs"], _folder.Files);
        Assert.Equal("//HintName: a.g.cs\nclass A;\n", _folder.Read("x#a.g.received.cs"));
        Assert.Equal("//HintName: b.cs\n\n class B;", _folder.Read("x#b.received.cs"));
    }

    [Fact]
    public async Task A_source_that_is_there_initially_is_a_part() => Assert.Equal(
        ["x#a.g.received.cs", "x#initial.received.cs"],
        await _folder.NamesFor(SampleGenerator.GivingInitially("initial.cs", ("a.g.cs", "class A;\n")), task => task.UseFileName("x")));

    [Fact]
    public async Task Folders_of_a_hint_name_stand_in_the_text_only()
    {
        await _folder.NamesFor(SampleGenerator.Giving(("one/two/a.g.cs", "class A;\n")), task => task.UseFileName("x"));

        Assert.Equal("//HintName: one/two/a.g.cs\nclass A;\n", _folder.Read("x#a.g.received.cs"));
    }

    [Fact]
    public async Task Sources_of_equal_names_are_counted_in_the_order_of_their_hint_names()
    {
        await _folder.NamesFor(
            SampleGenerator.Giving(("two/a.g.cs", "class Second;\n"), ("one/a.g.cs", "class First;\n"), ("b.g.cs", "class B;\n")), task => task.UseFileName("x"));

        Assert.Equal(["x#a.g.00.received.cs", "x#a.g.01.received.cs", "x#b.g.received.cs"], _folder.Files);
        Assert.Contains("First", _folder.Read("x#a.g.00.received.cs"), StringComparison.Ordinal);
        Assert.Contains("Second", _folder.Read("x#a.g.01.received.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_can_be_left_out()
    {
        GeneratorDriver driver = SampleGenerator.Giving(("one/a.g.cs", "class A;\n"), ("two/a.g.cs", "class A2;\n"), ("b.g.cs", "class B;\n"), ("c.g.cs", "class C;\n"));
        var settings = new VerifySettings();
        settings.UseFileName("x");
        settings.IgnoreGeneratedResult(source => source.HintName == "c.g.cs");

        Assert.Equal(
            ["x#a.g.received.cs", "x#b.g.received.cs"],
            await _folder.NamesFor(driver, task => task.IgnoreGeneratedResult(source => source.HintName == "two/a.g.cs"), settings));
    }

    [Fact]
    public async Task Nothing_generated_passes_and_writes_nothing()
    {
        await _folder.Verify(SampleGenerator.Giving());

        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task What_a_generator_throws_is_thrown()
    {
        var fault = new InvalidTimeZoneException("out of cheese");

        Assert.Same(fault, await Assert.ThrowsAsync<InvalidTimeZoneException>(async () => await _folder.Verify(SampleGenerator.Failing(fault))));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task What_several_generators_throw_is_thrown_together()
    {
        Exception[] faults = [new InvalidTimeZoneException("out of cheese"), new FormatException("out of order")];

        AggregateException thrown = await Assert.ThrowsAsync<AggregateException>(async () => await _folder.Verify(SampleGenerator.Failing(faults)));

        Assert.Equal(faults, thrown.InnerExceptions);
    }

    [Fact]
    public async Task Files_are_UTF8_behind_a_mark_with_line_feeds_only_and_nothing_added()
    {
        await _folder.NamesFor(SampleGenerator.Giving(("a.g.cs", "// é\r\n// b\r// c\n//\n\n// d")), task => task.UseFileName("x"));

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "//HintName: a.g.cs\n// é\n// b\n// c\n//\n\n// d"u8], _folder.Bytes("x#a.g.received.cs"));
    }

    [Theory]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public async Task Only_carriage_returns_and_line_feeds_are_line_ends(string character)
    {
        await _folder.NamesFor(SampleGenerator.Giving(("a.g.cs", $"/* {character} */")), task => task.UseMethodName("m").UseParameters(character));

        Assert.EndsWith($"/* {character} */", _folder.Read(_folder.Files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_of_the_machine_in_a_text_is_refused()
    {
        NotSupportedException fault = await Assert.ThrowsAsync<NotSupportedException>(
            async () => await _folder.Verify(SampleGenerator.Giving(("a.g.cs", $"// {Path.Combine(AppContext.BaseDirectory, "a.txt")}"))));

        Assert.Contains(AppContext.BaseDirectory, fault.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void Verify_SourceGenerators_is_initialized_once() => Assert.Throws<InvalidOperationException>(VerifySourceGenerators.Initialize);

    public void Dispose() => _folder.Dispose();
}
