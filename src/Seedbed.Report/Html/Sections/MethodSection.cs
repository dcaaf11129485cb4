using Seedbed.Analysis;

namespace Seedbed.Report.Html.Sections;

/// <summary>How each figure was made, and after whom.</summary>
internal static class MethodSection
{
    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("Word", "A word, a number or an address; marks do not count. Words and sentences were found while the corpus was compiled."),
        ("Commenter", "A name under one article. Equal names under two articles are not claimed to be one person."),
        ("Reading time", $"Words by {Figures.Number(ReadingTime.WordsPerMinute)} a minute, the mean of 190 studies of adults who read English non-fiction; most read {Figures.Number(ReadingTime.SlowWordsPerMinute)} to {Figures.Number(ReadingTime.FastWordsPerMinute)} (Brysbaert 2019, Journal of Memory and Language 109)."),
        ("Median, quartiles", $"The values below which half, a quarter and three quarters of all are (Tukey 1977; type 7 of Hyndman and Fan 1996). Quartiles take {Figures.Number(FiveNumbers.MinimumForQuartiles)} values or more."),
        ("Gini coefficient", "How unequally comments are divided (Gini 1912, as in Damgaard and Weiner 2000, Ecology 81); corrected for small groups by n / (n - 1) (Deltas 2003, Review of Economics and Statistics 85)."),
        ("Stated link", "The page names who is answered, or prints the comment one step deeper than the one it answers."),
        ("Inferred link", "The comment repeats words of another or of the article, or speaks to somebody by name."),
        ("Reciprocity", "The share of links between commenters that are answered by one in the other direction (Newman 2010, Networks, section 7.10)."),
        ("Depth", "Comments on the longest path from one that answers no other downwards."),
        ("Log-likelihood ratio, G²", "How much the counts speak for a difference, which grows with the corpus (Rayson and Garside 2000, Comparing corpora using frequency profiling)."),
        ("Log ratio", "How large a difference is, in doublings (Hardie 2014). A count of 0 is taken for half an occurrence."),
        ("Level", "The strictest level that a word reaches, by critical value and by expected count (Rayson, Berridge and Francis 2004). It is that of a word chosen beforehand, in a text of independent words."),
        ("Different by running words", "Types by tokens; as the mean of chunks (Scott, WordSmith Tools) and of windows (Covington and McFall 2010, Journal of Quantitative Linguistics 17) it compares texts of different length."),
        ("Readability", "Automated readability index (Senter and Smith 1967), Coleman-Liau index (1975) and LIX (Björnsson 1968). They know the length of words and sentences, and nothing of sense."),
        ("Variants", "Articles with the same words or nearly the same; nearness is the share of the shorter one's runs of five words that stand in the other (Broder 1997, On the resemblance and containment of documents)."),
    ];

    /// <summary>The section.</summary>
    public static PageSection Section { get; } = new("method", "How this was made", Write);

    private static void Write(HtmlWriter html, PageData data)
    {
        html.Write("p", $"By Seedbed {data.Version} from a corpus that was compiled. The same corpus gives the same page, to the byte; where data cannot carry a number, the page gives the reason instead. "
            + "The numbers describe the texts that are here, and estimate nothing about others.");
        using (html.Open("dl", ("class", "terms")))
        {
            foreach ((string term, string meaning) in Terms)
            {
                using (html.Open("div"))
                {
                    html.Write("dt", term);
                    html.Write("dd", meaning);
                }
            }
        }

        html.Write("p", "Control characters, characters that nobody sees and those that turn the direction of writing are shown as escapes such as \\u202E. Long names, titles and texts are cut, with … at the end. "
            + "The page runs no code, loads nothing and sends nothing.");
    }
}
