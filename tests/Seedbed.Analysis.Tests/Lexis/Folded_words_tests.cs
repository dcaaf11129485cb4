using Seedbed.Corpus;

namespace Seedbed.Analysis.Tests;

/// <summary>What measures of words are fed with.</summary>
public sealed class Folded_words_tests
{
    [Fact]
    public void There_are_as_many_as_the_records_count()
    {
        Assert.Equal(Seeds.Articles.Sum(article => article.WordCount), FoldedWords.In(Seeds.Articles.SelectMany(article => article.Paragraphs)).Count);
        Assert.Equal(Seeds.Article000.WordCount, FoldedWords.Sentences(Seeds.Article000.Paragraphs).Sum(sentence => sentence.Count));
    }

    [Theory]
    [InlineData("Russia’s", "russia's")]
    [InlineData("Deir‑Ezzor", "deir-ezzor")]
    [InlineData("U.S.", "u.s.")]
    public void Case_and_kinds_of_apostrophes_do_not_matter(string word, string expected) => Assert.Equal(expected, FoldedWords.Of(word));

    [Fact]
    public void A_copy_of_an_article_is_counted_once()
    {
        Assert.Equal(58, Seeds.Articles.Sum(article => article.Paragraphs.Count));
        Assert.Equal(38, ParagraphsOf.DistinctArticles(Seeds.Articles).Count());
        Assert.Equal(76, ParagraphsOf.Comments(Seeds.Articles).Count());
    }
}
