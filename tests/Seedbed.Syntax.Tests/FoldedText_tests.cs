using System.Security.Cryptography;
using System.Text;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

public sealed class FoldedText_tests
{
    [Fact]
    public void Runs_of_white_space_become_one_space_and_none_at_the_ends()
    {
        var random = new Random(4);
        for (int i = 0; i < 500; i++)
        {
            string text = RandomDocuments.Create(random, 40);
            string folded = FoldedText.Of(text, new SourceSpan(0, text.Length));

            Assert.Equal(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), folded);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1024)]
    public void Pieces_join_to_the_whole_however_long_they_are(int length)
    {
        var random = new Random(5);
        for (int i = 0; i < 200; i++)
        {
            SeedDocument document = SeedParser.Parse(RandomDocuments.Create(random, 200));
            var reader = new FoldedTextReader(document.Text, document.Paragraphs);
            char[] piece = new char[length];
            var whole = new StringBuilder();
            for (int count; (count = reader.Read(piece)) > 0;)
            {
                whole.Append(piece, 0, count);
            }

            string words = FoldedText.Of(document.Text, document.Paragraphs);
            Assert.Equal(words, whole.ToString());
            Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(words)), BodyFingerprint.Of(document));
        }
    }
}
