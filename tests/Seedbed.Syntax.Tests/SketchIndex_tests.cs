namespace Seedbed.Syntax.Tests;

public sealed class SketchIndex_tests
{
    [Fact]
    public void What_all_have_leads_to_the_first_few_and_the_last_few_before()
    {
        var index = new SketchIndex([.. Enumerable.Repeat(new uint[] { 7 }, 1000)]);

        Assert.Empty(index.CandidatesOf(0));
        Assert.Equal([0], index.CandidatesOf(1));
        Assert.Equal(Enumerable.Range(0, 12), index.CandidatesOf(12));
        Assert.Equal([.. Enumerable.Range(0, 8), .. Enumerable.Range(991, 8)], index.CandidatesOf(999));
        Assert.Equal(index.CandidatesOf(999), index.CandidatesOf(999));
    }

    [Fact]
    public void Those_that_share_the_greater_part_come_first_and_an_eighth_is_enough()
    {
        uint[] sixteen = [.. Enumerable.Range(1, 16).Select(i => (uint)i)];
        uint[] With(int shared) => [.. sixteen.Take(shared), .. Enumerable.Range(0, 16 - shared).Select(i => (uint)(100 + (20 * shared) + i))];

        var index = new SketchIndex([With(1), With(2), With(9), [1, 2, uint.MaxValue], With(9), sixteen]);

        Assert.Equal([3, 2, 4, 1], index.CandidatesOf(5));
    }

    [Fact]
    public void Nothing_leads_nowhere()
    {
        Assert.Empty(new SketchIndex([[], [1], []]).CandidatesOf(2));
        Assert.Empty(new SketchIndex([[0], [uint.MaxValue]]).CandidatesOf(1));
    }
}
