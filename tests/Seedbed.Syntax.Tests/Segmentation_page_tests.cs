using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>The examples of the page about sentences and words are read as it says.</summary>
public sealed class Segmentation_page_tests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (string line in Repository.Read("docs/segmentation.md").Split('\n').Where(line => line.EndsWith("` |", StringComparison.Ordinal)))
            {
                string[] parts = line.Split('`');
                examples.Add(parts[^4], parts[^2]);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Is_read_as_the_page_says(string text, string expected) => Assert.Equal(expected, string.Join(" ‖ ", ReadProse.Of(text).Sentences));

    [Fact]
    public void There_are_examples() => Assert.Equal(22, Examples.Count);
}
