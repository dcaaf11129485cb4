using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>The tables by which words and sentences are divided are Unicode's.</summary>
public sealed class Property_table_tests
{
    private const string Table = "src/Seedbed.Syntax/Segmentation/PropertyData.cs";
    private const int CodePoints = 0x110000;

    private static readonly PropertyFile Words = PropertyFile.Read("WordBreakProperty.txt");
    private static readonly PropertyFile Sentences = PropertyFile.Read("SentenceBreakProperty.txt");
    private static readonly PropertyFile Emoji = PropertyFile.Read("emoji-data.txt");

    [Fact]
    public void The_file_is_the_one_that_is_made_of_Unicodes_files()
    {
        string expected = PropertyDataWriter.Write(Words, Sentences, Emoji);
        bool isSame = Repository.Read(Table) == expected;
        if (!isSame)
        {
            File.WriteAllText(Path.Combine(Repository.Root, "tests/Seedbed.Syntax.Tests/PropertyData.received.cs"), expected);
        }

        Assert.True(isSame, $"PropertyData.received.cs is what {Table} should be: read the difference and move it there.");
    }

    [Fact]
    public void Every_code_point_has_the_word_break_of_the_file() =>
        AssertSame(Words, codePoint => BreakProperties.Of(codePoint).Word.ToString());

    [Fact]
    public void Every_code_point_has_the_sentence_break_of_the_file() =>
        AssertSame(Sentences, codePoint => BreakProperties.Of(codePoint).Sentence.ToString());

    [Fact]
    public void Every_code_point_is_pictographic_where_the_file_says_so() => AssertSame(
        Emoji with { Values = [.. Emoji.Values.Where(value => value.Value == "Extended_Pictographic")] },
        codePoint => BreakProperties.Of(codePoint).IsPictographic ? "Extended_Pictographic" : "Other");

    private static void AssertSame(PropertyFile file, Func<int, string> actual)
    {
        string[] expected = new string[CodePoints];
        Array.Fill(expected, "Other");
        foreach ((string value, IReadOnlyList<(int First, int Last)> ranges) in file.Values)
        {
            foreach ((int first, int last) in ranges)
            {
                Array.Fill(expected, value, first, last - first + 1);
            }
        }

        Assert.Equal([], Enumerable.Range(0, CodePoints).Where(codePoint => actual(codePoint) != expected[codePoint]).Take(10));
    }
}
