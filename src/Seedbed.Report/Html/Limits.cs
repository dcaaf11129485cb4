namespace Seedbed.Report.Html;

/// <summary>
/// How much of each thing a page shows, so that it stays readable and of bounded size for a corpus of any. Where something is left out, the page says how much.
/// </summary>
internal static class Limits
{
    /// <summary>Articles in the list.</summary>
    public const int Articles = 12;

    /// <summary>Articles in the table of those that are not in the list.</summary>
    public const int ArticleRows = 200;

    /// <summary>Bars of commenters.</summary>
    public const int Commenters = 12;

    /// <summary>Dots of a strip plot; of more, nobody could tell one from another.</summary>
    public const int Dots = 500;

    /// <summary>Threads that are drawn, those with the most comments first.</summary>
    public const int Threads = 6;

    /// <summary>Lines of a drawn thread.</summary>
    public const int ThreadRows = 60;

    /// <summary>Rows of the table of a thread's links.</summary>
    public const int Links = 150;

    /// <summary>Key words of each side.</summary>
    public const int Keywords = 12;

    /// <summary>Pairs of variants that are laid side by side.</summary>
    public const int Variants = 12;

    /// <summary>Pairs of paragraphs of two variants.</summary>
    public const int ParagraphPairs = 60;

    /// <summary>Bins of time that are drawn.</summary>
    public const int Bins = 120;

    /// <summary>UTF-16 units of a name.</summary>
    public const int Name = 60;

    /// <summary>UTF-16 units of a name beside which more stands on a line.</summary>
    public const int DrawnName = 22;

    /// <summary>UTF-16 units of a title.</summary>
    public const int Title = 160;

    /// <summary>UTF-16 units of words that show something.</summary>
    public const int Words = 90;

    /// <summary>UTF-16 units of a paragraph or a message.</summary>
    public const int Excerpt = 180;
}
