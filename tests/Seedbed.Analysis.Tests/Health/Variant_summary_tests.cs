using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

public sealed class Variant_summary_tests
{
    [Fact]
    public void A_pair_counts_once()
    {
        VariantSummary moss = VariantSummary.Of(Samples.Articles);

        // The copy and the first are the same; the later one changes a paragraph of three and has one more, against each of them.
        Assert.Equal(new VariantSummary(1, 0, 2, 3 + (2 * 2), 2, 2), moss);
        Assert.Equal(3, moss.Pairs);
    }

    [Fact]
    public void The_real_seeds_have_one_pair_of_20_paragraphs() =>
        Assert.Equal(new VariantSummary(0, 1, 0, 20, 0, 0), VariantSummary.Of(Seeds.Articles));

    [Fact]
    public void What_is_not_given_does_not_count()
    {
        Assert.Equal(0, VariantSummary.Of([Samples.moss_copy]).Pairs);
        Assert.Equal(1, VariantSummary.Of([Samples.moss_later, Samples.moss_copy, Samples.moss_later]).Pairs);
        Assert.Equal(0, VariantSummary.Of([]).Pairs);
    }
}
