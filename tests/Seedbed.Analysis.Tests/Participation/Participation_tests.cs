using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

public sealed class Participation_tests
{
    [Fact]
    public void Comments_and_turns_have_distributions()
    {
        ParticipationMeasures who = ParticipationMeasures.Of([Samples.busy]);

        // Ann 3, Ben 2, Cy 2, Dee 2, Eve 2, Gil 1.
        Assert.Equal((6, 1.0, 2.0, 3.0), (who.CommentsOfEach.Count, who.CommentsOfEach.Minimum.Value, who.CommentsOfEach.Median.Value, who.CommentsOfEach.Maximum.Value));
        Assert.Equal((12, 2.0, 7.0), (who.TurnLengths.Count, who.TurnLengths.Minimum.Value, who.TurnLengths.Maximum.Value));
        Assert.Equal(5 / 36.0, who.Gini.Value!.Value, 1e-12);
        Assert.Equal(5 / 30.0, who.CorrectedGini.Value!.Value, 1e-12);
    }

    [Fact]
    public void The_real_thread_is_divided_nearly_evenly()
    {
        ParticipationMeasures who = ParticipationMeasures.Of(Seeds.Articles);

        Assert.Equal((1.0, 1.0, 3.0), (who.CommentsOfEach.Median.Value, who.CommentsOfEach.UpperQuartile.Value, who.CommentsOfEach.Maximum.Value));
        Assert.Equal((44, 26.0), (who.TurnLengths.Count, who.TurnLengths.Median.Value));

        // 29 wrote one, 6 two, 1 three: Σ (2i - 37) xᵢ is 238, by 36 · 44.
        Assert.Equal(238 / 1584.0, who.Gini.Value!.Value, 1e-12);
    }

    [Fact]
    public void Where_nobody_comments_nothing_is_divided()
    {
        ParticipationMeasures who = ParticipationMeasures.Of([Seeds.Article000]);

        Assert.Equal(0, who.CommentsOfEach.Count);
        Assert.False(who.Gini.IsGiven);
        Assert.False(who.TurnLengths.Median.IsGiven);
    }
}
