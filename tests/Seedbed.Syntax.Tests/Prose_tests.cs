namespace Seedbed.Syntax.Tests;

/// <summary>Sentences and words of prose are those that a reader marked.</summary>
public sealed class Prose_tests
{
    private const string Seed = "000_438b60c29a1b6c24";

    [Fact]
    public void The_seed_has_the_words_that_a_reader_marked()
    {
        var labels = LabelledProse.Read(Seed);
        Assert.Equal(18, labels.Paragraphs.Count);
        Assert.All(labels.Paragraphs, paragraph => Assert.Equal(paragraph.Words, ReadProse.Of(labels.Text, paragraph.Span).Marked));
    }

    [Fact]
    public void The_seed_has_the_sentences_that_a_reader_marked()
    {
        var labels = LabelledProse.Read(Seed);
        Assert.All(labels.Paragraphs, paragraph => Assert.Equal(paragraph.Sentences, ReadProse.Of(labels.Text, paragraph.Span).Sentences));
    }

    [Fact]
    public void The_labels_are_the_seeds_own_text()
    {
        string seed = TestKit.Repository.Read($"seeds/{Seed}.txt");
        Assert.Equal(
            seed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            LabelledProse.Read(Seed).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Over_all_labelled_texts_words_are_a_readers()
    {
        var score = Score.Of(LabelledProse.All, labels => labels.Paragraphs.SelectMany(paragraph => paragraph.WordSpans), Words);
        Assert.True(score is { Precision: >= 0.997, Recall: >= 0.998 }, score.ToString());
    }

    [Fact]
    public void Over_all_labelled_texts_sentences_are_a_readers()
    {
        var score = Score.Of(LabelledProse.All, labels => labels.Paragraphs.SelectMany(paragraph => paragraph.SentenceEnds), Sentences);
        Assert.True(score is { Precision: >= 0.98, Recall: >= 0.985 }, score.ToString());
    }

    private static IEnumerable<WordSegment> Words(LabelledProse labels) =>
        labels.Paragraphs.SelectMany(paragraph => ReadProse.Of(labels.Text, paragraph.Span).Words);

    private static IEnumerable<int> Sentences(LabelledProse labels) =>
        labels.Paragraphs.SelectMany(paragraph => ReadProse.Of(labels.Text, paragraph.Span).SentenceEnds);

    /// <summary>How much of what is found is right, and how much of what is right is found.</summary>
    private sealed record Score(double Precision, double Recall, string Misses)
    {
        public static Score Of<T>(IEnumerable<LabelledProse> texts, Func<LabelledProse, IEnumerable<T>> expected, Func<LabelledProse, IEnumerable<T>> actual)
        {
            int right = 0;
            int found = 0;
            int wanted = 0;
            var misses = new List<string>();
            foreach (LabelledProse labels in texts)
            {
                HashSet<T> labelled = [.. expected(labels)];
                HashSet<T> read = [.. actual(labels)];
                right += labelled.Intersect(read).Count();
                found += read.Count;
                wanted += labelled.Count;
                misses.AddRange(labelled.Except(read).Select(item => $"{labels.Name}: missing {item}").Concat(read.Except(labelled).Select(item => $"{labels.Name}: wrong {item}")));
            }

            return new Score((double)right / found, (double)right / wanted, string.Join('\n', misses));
        }
    }
}
