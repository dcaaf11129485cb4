namespace Seedbed.Syntax.Tests;

/// <summary>The tailoring for prose, a line on each side of each border. Words stand apart by a space, sentences by <c>‖</c>.</summary>
public sealed class Prose_border_tests
{
    [Theory]
    [InlineData("The U.S. sent beans.", "The U.S. sent beans .")]
    [InlineData("The U.S.’s beans, the U.S.-led club", "The U.S.’s beans , the U.S.-led club")]
    [InlineData("Deir-Ezzor, al-Nusra and a no-so-veiled F-16", "Deir-Ezzor , al-Nusra and a no-so-veiled F-16")]
    [InlineData("2010-2012 and 20-year-old beans", "#2010 - #2012 and 20-year-old beans")]
    [InlineData("beans - moss--and—fern", "beans - moss -- and — fern")]
    [InlineData("Wait... beans.. ", "Wait ... beans ..")]
    [InlineData("40,000 at 3.14 by 10:30, 15th, 1.", "#40,000 at #3.14 by #10:30 , 15th , #1 .")]
    [InlineData("AT&T and moss&fern", "AT&T and moss & fern")]
    [InlineData("J. K. Moss, J.K. Moss, J.Moss", "J. K. Moss , J.K. Moss , J. Moss")]
    [InlineData("Plan B. The beans. Plan B.", "Plan B . ‖ The beans . ‖ Plan B .")]
    [InlineData("The beans.The moss.I wait, Ph.D, node.js", "The beans . ‖ The moss . ‖ I wait , Ph.D , node.js")]
    [InlineData("Note:The EU:s beans", "Note : The EU:s beans")]
    [InlineData("No. 5 is out. He said no. Then he left.", "No. #5 is out . ‖ He said no . ‖ Then he left .")]
    [InlineData("It is 3 ft. long. She bit her ft. Then", "It is #3 ft. long . ‖ She bit her ft . ‖ Then")]
    [InlineData("don't, O'Brien’s dogs' '90s", "don't , O'Brien’s dogs ' ' 90s")]
    public void Words_of_prose(string text, string expected) => Assert.Equal(expected, string.Join(" ‖ ", ReadProse.Of(text).Sentences));

    [Theory]
    [InlineData("see https://example.org/a_(b)?c=1#d, and", "see @https://example.org/a_(b)?c=1#d , and")]
    [InlineData("www.example.org and www.example.org", "@www.example.org and @www.example.org")]
    [InlineData("(www.example.org).", "( @www.example.org ) .")]
    [InlineData("at example.org/beans/1. Then", "at @example.org/beans/1 . ‖ Then")]
    [InlineData("to moss.fern@garden-club.example.org: yes", "to @moss.fern@garden-club.example.org : yes")]
    [InlineData("Amazon.com and beans/moss and a@b", "Amazon.com and beans / moss and a @ b")]
    [InlineData("http:// and www. and ://", "http : / / and www . ‖ and : / /")]
    [InlineData("“http://example.org/”", "“ @http://example.org/ ”")]
    public void Addresses(string text, string expected) => Assert.Equal(expected, string.Join(" ‖ ", ReadProse.Of(text).Sentences));

    [Theory]
    [InlineData("In the U.S. Former members left.", "In the U.S. ‖ Former members left .")]
    [InlineData("The U.S. Army left.", "The U.S. Army left .")]
    [InlineData("At 5 p.m. The club met.", "At #5 p.m. ‖ The club met .")]
    [InlineData("At 5 p.m. Tuesday it met.", "At #5 p.m. Tuesday it met .")]
    [InlineData("Dr. Lind and Mr. Moss met.", "Dr. Lind and Mr. Moss met .")]
    [InlineData("Beans, etc. Moss grew.", "Beans , etc. ‖ Moss grew .")]
    [InlineData("Beans Inc. President Lind left.", "Beans Inc. President Lind left .")]
    [InlineData("“Go!” she said. “Why?” he asked.", "“ Go ! ” she said . ‖ “ Why ? ” he asked .")]
    [InlineData("It rains. (So they say.) Yes", "It rains . ‖ ( So they say . ) ‖ Yes")]
    [InlineData("it rains. we wait", "it rains . ‖ we wait")]
    [InlineData("Wait… then go… Then wait…", "Wait … then go … ‖ Then wait …")]
    [InlineData("Really?! Yes!!! Yes.", "Really ? ! ‖ Yes ! ! ! ‖ Yes .")]
    [InlineData("1. Plant beans. 2. Water them.", "#1 . Plant beans . ‖ #2 . Water them .")]
    [InlineData("Am 3. Oktober regnet es.", "Am #3 . Oktober regnet es .")]
    [InlineData("Beans. 5 of them. $5 each.", "Beans . ‖ #5 of them . ‖ $ #5 each .")]
    [InlineData("Oui. « Non ! » M. Lefèvre rit.", "Oui . ‖ « Non ! » ‖ M. Lefèvre rit .")]
    [InlineData("雨です。晴れです。", "雨 で す 。 ‖ 晴 れ で す 。")]
    public void Sentences_of_prose(string text, string expected) => Assert.Equal(expected, string.Join(" ‖ ", ReadProse.Of(text).Sentences));

    [Theory]
    [InlineData("Gen. \"Bud\" Lind met Dr. “Moss” Lind.", "Gen. \" Bud \" Lind met Dr. “ Moss ” Lind .")]
    [InlineData("William J. “Bill” Lind and William J. (Bill) Lind", "William J. “ Bill ” Lind and William J. ( Bill ) Lind")]
    [InlineData("It is 5 p.m. “We know.”", "It is #5 p.m. ‖ “ We know . ”")]
    [InlineData("She works in HR. She likes it. In San Jose, CA. The garden.", "She works in HR . ‖ She likes it . ‖ In San Jose , CA . ‖ The garden .")]
    [InlineData("Am 24. und 25. Mai. Der 1. FC. Im 18. Jahrhundert.", "Am #24 . und #25 . Mai . ‖ Der #1 . FC . ‖ Im #18 . Jahrhundert .")]
    [InlineData("I am 5. The end. Paul II. sprach. In Paris II. The end.", "I am #5 . ‖ The end . ‖ Paul II . sprach . ‖ In Paris II . ‖ The end .")]
    [InlineData("How many? 12. That is all.", "How many ? ‖ #12 . ‖ That is all .")]
    [InlineData("Beans! 😀 Moss? :-) Yes. ✔ Done", "Beans ! 😀 ‖ Moss ? : - ) ‖ Yes . ✔ ‖ Done")]
    [InlineData("We use .NET. The .Net club", "We use . NET . ‖ The . Net club")]
    [InlineData("no. i think not. no. 5 is out", "no . ‖ i think not . ‖ no. #5 is out")]
    [InlineData("It rains.\u200E we wait.\u200B We go\u2028Then we stay", "It rains .\u200E ‖ we wait . \u200B ‖ We go ‖ Then we stay")]
    [InlineData("हम रुकें।हम गए।", "हम रुकें । ‖ हम गए ।")]
    [InlineData("at $5 per lb. on Monday, Cllr. Lind of Moss plc. said", "at $ #5 per lb. on Monday , Cllr. Lind of Moss plc. said")]
    [InlineData("eg. beans (est. 1990), 5 sq. ft. and 5 km² of moss", "eg. beans ( est. #1990 ) , #5 sq. ft. and #5 km² of moss")]
    [InlineData("Rosa.Lind@example.org, www.Example.com, www.4beans.org, moss@4beans.org, x.com/moss", "@Rosa.Lind@example.org , @www.Example.com , @www.4beans.org , @moss@4beans.org , @x.com/moss")]
    [InlineData("见https://example.org。谢谢", "见 @https://example.org 。 ‖ 谢 谢")]
    public void What_readers_would_find_silly_otherwise(string text, string expected) => Assert.Equal(expected, string.Join(" ‖ ", ReadProse.Of(text).Sentences));

    [Fact]
    public void A_paragraph_without_words_has_no_sentence() => Assert.Empty(ReadProse.Of(" \u00A0\t").Ends);
}
