using System.Text;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace Seedbed.Generators.Tests;

/// <summary>When the stand-in for Verify fails, and what it leaves behind.</summary>
public sealed class Snapshot_comparing_tests : IDisposable
{
    private const string TextOfA = "//HintName: a.g.cs\nclass A;\n";
    private const string TextOfB = "//HintName: b.g.cs\nclass B;\n";

    private readonly SnapshotFolder _folder = new();

    [Fact]
    public async Task Equal_files_pass_and_stay_as_they_are()
    {
        byte[] verified = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TextOfA)];
        _folder.Write("x#a.g.verified.cs", verified);

        await _folder.Verify(A).UseFileName("x");

        Assert.Equal(["x#a.g.verified.cs"], _folder.Files);
        Assert.Equal(verified, _folder.Bytes("x#a.g.verified.cs"));
    }

    [Fact]
    public async Task A_verified_file_without_a_mark_is_equal()
    {
        _folder.Write("x#a.g.verified.cs", Encoding.UTF8.GetBytes(TextOfA));

        await _folder.Verify(A).UseFileName("x");
    }

    [Theory]
    [InlineData("//HintName: a.g.cs\nclass A;\r\n", "line 2", "'class A;\\r'", "'class A;'")]
    [InlineData("//HintName: a.g.cs\nclass A;\n\n", "line 4", "''", "(the file has ended)")]
    [InlineData("//HintName: a.g.cs\nclass A;", "line 3", "(the file has ended)", "''")]
    [InlineData("//HintName: a.g.cs\nclass Other;\n", "line 2", "'class Other;'", "'class A;'")]
    [InlineData("//HintName: other.g.cs\nclass A;\n", "line 1", "'//HintName: other.g.cs'", "'//HintName: a.g.cs'")]
    [InlineData("\uFEFF//HintName: a.g.cs\nclass A;\n", "line 1", "'\uFEFF//HintName: a.g.cs'", "'//HintName: a.g.cs'")]
    public async Task A_verified_file_that_differs_fails_and_is_left_alone(string verified, string line, string before, string now)
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(verified)];
        _folder.Write("x#a.g.verified.cs", bytes);

        SnapshotException fault = await Fails(A);

        Assert.Contains($"x#a.g.verified.cs differs from {line} on\n    verified: {before}\n    received: {now}\n", fault.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, _folder.Bytes("x#a.g.verified.cs"));
        Assert.Equal(TextOfA, _folder.Read("x#a.g.received.cs"));
    }

    [Fact]
    public async Task A_verified_file_that_is_not_there_fails()
    {
        SnapshotException fault = await Fails(A);

        Assert.Contains("x#a.g.verified.cs is not there", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["x#a.g.received.cs"], _folder.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task A_verified_file_that_is_empty_fails(string text)
    {
        _folder.Write("x#a.g.verified.cs", Encoding.UTF8.GetBytes(text));

        SnapshotException fault = await Fails(A);

        Assert.Contains("x#a.g.verified.cs is empty", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["x#a.g.received.cs", "x#a.g.verified.cs"], _folder.Files);
    }

    [Theory]
    [InlineData("x#b.g.verified.cs")]
    [InlineData("x.verified.txt")]
    [InlineData("x#a.g.verified.txt")]
    public async Task A_verified_file_of_nothing_that_is_generated_fails(string orphan)
    {
        _folder.Write("x#a.g.verified.cs", TextOfA);
        _folder.Write(orphan, TextOfB);

        SnapshotException fault = await Fails(A);

        Assert.Contains($"{orphan} belongs to nothing that is generated: delete it", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Files.Count);
    }

    [Fact]
    public async Task A_verified_file_fails_where_nothing_is_generated_at_all()
    {
        _folder.Write("x#a.g.verified.cs", TextOfA);

        SnapshotException fault = await Fails(SampleGenerator.Giving());

        Assert.Contains("x#a.g.verified.cs belongs to nothing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_test_whose_name_only_begins_the_same_are_its_own()
    {
        string[] others = ["x_a=1#a.g.received.cs", "x_a=1#a.g.verified.cs", "x_too#b.g.verified.cs", "xy.received.txt", "xy.verified.txt"];
        foreach (string other in others)
        {
            _folder.Write(other, "Another's.");
        }

        _folder.Write("x#a.g.verified.cs", TextOfA);
        await _folder.Verify(A).UseFileName("x");

        Assert.Equal([.. others.Append("x#a.g.verified.cs").Order(StringComparer.Ordinal)], _folder.Files);
    }

    [Fact]
    public async Task Only_parts_that_differ_are_received()
    {
        _folder.Write("x#a.g.verified.cs", TextOfA);
        _folder.Write("x#b.g.verified.cs", "Another text.");

        SnapshotException fault = await Fails(AAndB);

        Assert.Equal(["x#a.g.verified.cs", "x#b.g.received.cs", "x#b.g.verified.cs"], _folder.Files);
        Assert.DoesNotContain("x#a.g", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_part_that_differs_is_told()
    {
        SnapshotException fault = await Fails(AAndB);

        Assert.Contains("x#a.g.verified.cs is not there", fault.Message, StringComparison.Ordinal);
        Assert.Contains("x#b.g.verified.cs is not there", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["x#a.g.received.cs", "x#b.g.received.cs"], _folder.Files);
    }

    [Fact]
    public async Task Received_files_of_an_earlier_run_are_deleted_first()
    {
        foreach (string old in (string[])["x#a.g.received.cs", "x#gone.g.received.cs", "x.received.txt"])
        {
            _folder.Write(old, "Of an earlier run.");
        }

        _folder.Write("x#a.g.verified.cs", TextOfA);
        await _folder.Verify(A).UseFileName("x");

        Assert.Equal(["x#a.g.verified.cs"], _folder.Files);
    }

    [Fact]
    public async Task Moving_received_over_verified_is_accepting()
    {
        _folder.Write("x#a.g.verified.cs", "Another text.");
        await Fails(AAndB);

        _folder.Accept();
        await _folder.Verify(AAndB).UseFileName("x").DisableRequireUniquePrefix();

        Assert.Equal(["x#a.g.verified.cs", "x#b.g.verified.cs"], _folder.Files);
    }

    [Fact]
    public async Task The_failure_tells_which_file_is_to_be_moved_where()
    {
        SnapshotException fault = await Fails(A);

        Assert.Matches(@"move the received file over the verified one:\n  .+x#a\.g\.received\.cs\n    -> .+x#a\.g\.verified\.cs$", fault.Message);
    }

    [Fact]
    public async Task Nothing_is_compared_before_the_result_is_awaited()
    {
        SettingsTask task = _folder.Verify(A).UseFileName("x");
        Assert.Empty(_folder.Files);

        await Assert.ThrowsAsync<SnapshotException>(() => task);
        await Assert.ThrowsAsync<SnapshotException>(async () => await task);

        Assert.Single(_folder.Files);
    }

    public void Dispose() => _folder.Dispose();

    private static GeneratorDriver A => SampleGenerator.Giving(("a.g.cs", "class A;\n"));

    private static GeneratorDriver AAndB => SampleGenerator.Giving(("a.g.cs", "class A;\n"), ("b.g.cs", "class B;\n"));

    private Task<SnapshotException> Fails(GeneratorDriver driver) => Assert.ThrowsAsync<SnapshotException>(
        async () => await _folder.Verify(driver).UseFileName("x").DisableRequireUniquePrefix());
}
