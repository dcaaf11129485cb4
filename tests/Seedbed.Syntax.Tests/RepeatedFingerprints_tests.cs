namespace Seedbed.Syntax.Tests;

public sealed class RepeatedFingerprints_tests
{
    [Fact]
    public void What_repeats_is_always_told_and_little_else()
    {
        var random = new Random(6);
        uint[][] sketches = [.. Enumerable.Range(0, 50).Select(_ => Sketch(random))];
        uint[] all = [.. sketches.SelectMany(sketch => sketch)];
        uint[] repeated = [.. all.GroupBy(fingerprint => fingerprint).Where(group => group.Count() > 1).Select(group => group.Key)];
        uint[] others = [.. all.Except(repeated)];

        var told = new RepeatedFingerprints(sketches, all.Length);

        Assert.NotEmpty(repeated);
        Assert.All(repeated, fingerprint => Assert.True(told.MayContain(fingerprint)));
        Assert.InRange(others.Count(told.MayContain), 0, others.Length / 5);
    }

    [Fact]
    public void Of_no_sketches_nothing_repeats() => Assert.False(new RepeatedFingerprints([], 0).MayContain(uint.MaxValue));

    private static uint[] Sketch(Random random) =>
        [.. Enumerable.Range(0, 200).Select(_ => (uint)random.NextInt64(uint.MaxValue)).Append((uint)random.Next(100)).Distinct().Order()];
}
