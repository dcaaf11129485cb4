using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

public sealed class CharacterSet_tests
{
    [Fact]
    public void It_holds_what_the_text_holds_and_nothing_else()
    {
        var random = new Random(3);
        for (int i = 0; i < 300; i++)
        {
            string text = RandomDocuments.Create(random, 60);
            var characters = new CharacterSet(text);

            Assert.Equal(string.Concat(text.Distinct().Order()), characters.From('\0'));
            Assert.All(text, character => Assert.True(characters.Contains(character)));
            Assert.Equal(text.Contains('\uFFFF'), characters.Contains('\uFFFF'));
        }
    }

    [Fact]
    public void Characters_are_asked_for_one_by_one_by_list_and_by_kind()
    {
        var characters = new CharacterSet("a“é\uFFFF");

        Assert.True(characters.ContainsAny("”“"));
        Assert.False(characters.ContainsAny("”b"));
        Assert.True(characters.Any(char.IsLetter));
        Assert.False(characters.Any(char.IsDigit));
        Assert.Equal("“\uFFFF", characters.From('\u0300'));
        Assert.Empty(new CharacterSet(string.Empty).From('\0'));
    }
}
