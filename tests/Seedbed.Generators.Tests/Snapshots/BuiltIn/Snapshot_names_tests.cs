using VerifyTests;

namespace Seedbed.Generators.Tests;

/// <summary>How the stand-in for Verify calls its files.</summary>
public sealed class Snapshot_names_tests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    [Fact]
    public async Task Files_stand_beside_the_tests_file_and_are_called_by_type_and_method() => Assert.Equal(
        ["Snapshot_names_tests.Files_stand_beside_the_tests_file_and_are_called_by_type_and_method#a.g.received.cs"],
        await _folder.NamesFor(One));

    [Fact]
    public async Task The_name_of_a_helper_that_compares_does_not_matter() => Assert.Equal(
        ["Snapshot_names_tests.The_name_of_a_helper_that_compares_does_not_matter#a.g.received.cs"],
        await Helper());

    [Fact]
    public async Task A_name_is_known_after_an_await()
    {
        await Task.Yield();

        Assert.Equal(["Snapshot_names_tests.A_name_is_known_after_an_await#a.g.received.cs"], await _folder.NamesFor(One));
    }

    [Fact]
    public async Task A_folder_is_combined_with_that_of_the_tests_file() => Assert.Equal(
        ["below/deeper/Snapshot_names_tests.A_folder_is_combined_with_that_of_the_tests_file#a.g.received.cs"],
        await _folder.NamesFor(One, task => task.UseDirectory("below/deeper")));

    [Fact]
    public async Task Type_and_method_can_be_called_otherwise() => Assert.Equal(
        ["Type.method#a.g.received.cs"], await _folder.NamesFor(One, task => task.UseTypeName("Type").UseMethodName("method")));

    [Fact]
    public async Task Settings_can_be_made_before()
    {
        var settings = new VerifySettings();
        settings.UseDirectory("below");
        settings.UseTypeName("Type");
        settings.UseMethodName("method");

        Assert.Equal(["below/Type.method#a.g.received.cs"], await _folder.NamesFor(One, settings: settings));
    }

    [Fact]
    public async Task Settings_that_were_made_before_are_left_as_they_were()
    {
        var settings = new VerifySettings();

        await _folder.NamesFor(One, task => task.UseDirectory("below"), settings);

        Assert.Empty(settings.Directory);
    }

    [Fact]
    public async Task A_file_name_replaces_all_of_the_name() =>
        Assert.Equal(["name#a.g.received.cs"], await _folder.NamesFor(One, task => task.UseFileName("name")));

    [Fact]
    public async Task A_file_name_and_a_part_of_a_name_contradict_each_other()
    {
        await Assert.ThrowsAsync<NotSupportedException>(async () => await _folder.Verify(One).UseFileName("name").UseTypeName("Type"));
        await Assert.ThrowsAsync<NotSupportedException>(async () => await _folder.Verify(One).UseFileName("name").UseMethodName("method"));
        await Assert.ThrowsAsync<NotSupportedException>(async () => await _folder.Verify(One).UseFileName("name").UseParameters(1));
    }

    [Theory]
    [InlineData(null, true, 1.5, DayOfWeek.Friday)]
    public async Task Arguments_stand_in_the_order_of_parameters(string? text, bool flag, double number, DayOfWeek day) => Assert.Equal(
        ["T.m_text=null_flag=True_number=1.5_day=Friday#a.g.received.cs"],
        await _folder.NamesFor(One, task => task.UseTypeName("T").UseMethodName("m").UseParameters(text, flag, number, day)));

    [Theory]
    [InlineData("a\"b\\c<d>e|f:g*h?i/j\u0001k\nl", "a-b-c-d-e-f-g-h-i-j-k-l")]
    public async Task What_no_file_name_may_hold_becomes_a_hyphen(string value, string clean) => Assert.Equal(
        [$"T.m_value={clean}_clean={clean}#a.g.received.cs"],
        await _folder.NamesFor(One, task => task.UseTypeName("T").UseMethodName("m").UseParameters(value, clean)));

    [Theory]
    [InlineData(-12345)]
    public async Task Numbers_are_written_the_same_in_every_culture(int number)
    {
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fa-IR") { NumberFormat = { NegativeSign = "minus" } };

        Assert.Equal(["T.m_number=-12345#a.g.received.cs"], await _folder.NamesFor(One, task => task.UseTypeName("T").UseMethodName("m").UseParameters(number)));
    }

    [Theory]
    [InlineData("")]
    public async Task An_argument_that_has_no_name_is_refused(object value)
    {
        await Assert.ThrowsAsync<NotSupportedException>(async () => await _folder.Verify(One).UseParameters(value));
        await Assert.ThrowsAsync<NotSupportedException>(async () => await _folder.Verify(One).UseParameters(DateTime.UnixEpoch));
    }

    [Theory]
    [InlineData(1, 2)]
    public async Task A_theory_must_hand_over_all_its_arguments(int a, int b)
    {
        InvalidOperationException none = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _folder.Verify(One));
        InvalidOperationException few = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _folder.Verify(One).UseParameters(a));

        Assert.Contains("UseParameters(a, b)", none.Message, StringComparison.Ordinal);
        Assert.Contains("has 2 parameters and UseParameters got 1 values", few.Message, StringComparison.Ordinal);
        Assert.NotEqual(a, b);
    }

    [Fact]
    public async Task Two_comparisons_cannot_have_the_same_files()
    {
        await _folder.NamesFor(One);

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _folder.Verify(One));

        Assert.Contains("were compared already, by Snapshot_names_tests.Two_comparisons", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_path_that_was_mapped_away_is_refused()
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await VerifyXunit.Verifier.Verify(One, sourceFile: "/_/tests/Imagined_tests.cs"));

        Assert.Contains("there is no '/_/tests/Imagined_tests.cs'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_that_are_generic_or_nested_twice_are_refused()
    {
        Assert.Equal("Snapshot_names_tests.Nested", TestName.NameOf(typeof(Nested)));
        Assert.Throws<NotSupportedException>(() => TestName.NameOf(typeof(Nested.Deeper)));
        Assert.Throws<NotSupportedException>(() => TestName.NameOf(typeof(List<int>)));
    }

    public void Dispose() => _folder.Dispose();

    private static object One => SampleGenerator.Giving(("a.g.cs", "class A;\n"));

    private Task<IReadOnlyList<string>> Helper() => _folder.NamesFor(One);

    /// <summary>Tests in a class within another.</summary>
    public sealed class Nested : IDisposable
    {
        private readonly SnapshotFolder _folder = new();

        [Fact]
        public async Task A_nested_class_stands_behind_the_one_around_it() => Assert.Equal(
            ["Snapshot_names_tests.Nested.A_nested_class_stands_behind_the_one_around_it#a.g.received.cs"], await _folder.NamesFor(One));

        public void Dispose() => _folder.Dispose();

        internal sealed class Deeper;
    }
}
