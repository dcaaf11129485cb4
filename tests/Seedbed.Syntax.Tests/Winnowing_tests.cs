namespace Seedbed.Syntax.Tests;

public sealed class Winnowing_tests
{
    [Fact]
    public void The_least_of_every_window_is_kept_and_of_several_the_last()
    {
        // The example of Schleimer, Wilkerson and Aiken (2003), figure 2.
        uint[] hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98];

        Assert.Equal([8u, 17, 39], Winnowing.Sketch(hashes, 4));
    }

    [Theory]
    [InlineData(new uint[0], new uint[0])]
    [InlineData(new uint[] { 3 }, new uint[] { 3 })]
    [InlineData(new uint[] { 3, 1, 2 }, new uint[] { 1 })]
    [InlineData(new uint[] { 5, 5, 5, 5, 5, 5 }, new uint[] { 5 })]
    public void Short_and_uniform_texts_have_one_fingerprint_or_none(uint[] hashes, uint[] expected) => Assert.Equal(expected, Winnowing.Sketch(hashes, 4));

    [Fact]
    public void A_shared_run_as_long_as_a_window_leaves_a_common_fingerprint_whatever_stands_around_it()
    {
        var random = new Random(5);
        for (int i = 0; i < 1000; i++)
        {
            uint[] run = Hashes(random, 8);

            uint[] one = Winnowing.Sketch([.. Hashes(random, random.Next(30)), .. run, .. Hashes(random, random.Next(30))], 8);
            uint[] other = Winnowing.Sketch([.. Hashes(random, random.Next(300)), .. run, .. Hashes(random, random.Next(300))], 8);

            Assert.True(one.Intersect(other).Any());
            Assert.Equal(one.Distinct().Order(), one);
        }
    }

    private static uint[] Hashes(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(uint.MaxValue))];
}
