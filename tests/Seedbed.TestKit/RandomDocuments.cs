using System.Text;

namespace Seedbed.TestKit;

/// <summary>Texts made of pieces that mean something to the parser or to a rule, so that random ones come near to being documents, and go wrong.</summary>
public static class RandomDocuments
{
    /// <summary>The pieces.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        // Lines, space and what is no text.
        "\n", "\r\n", "\r", "\n\n", "\n\n", "\n\n\n\n", " ", " ", "\t", "\u00A0", "\u00A0 ", "\u2028", "\u0085", "\f", "\uFEFF", "\0", "\uD83C", "\uDF89", "🎉", "\uFFFD", "\uFFFE",
        "\u200B", "\u200D", "\u202E", "\u0301", "e\u0301", "\u0099", "Å\u030A", "\u1100\u1161\u11A8",

        // Threads.
        "Comment viewing options", "Select your preferred way to display the comments and click \"Save settings\" to activate your changes.", "Save settings",
        "Fern's picture", "Moss’s picture", "Old Oak's picture", "fern's picture", "Fern's Picture", "Fern's picture:", "'s picture", "’s picture", "O'Neil's picture", "reply",
        "By Rosa Lind", "by Rosa", "44 Comments", "3 Responses to “Garden”", "Comments (12)", "3 years ago", "yesterday at 9:30",
        "Fern (not verified) Moss Feb 4, 2016 12:10 PM", "Moss Fern Feb 3, 2016 12:10 PM", "Fern Feb 30, 2016 13:10 PM", "Oak Feb 4, 2016 12:10 PM", "Feb 4, 2016 12:10 PM", "(not verified)",

        // Threads of other shapes.
        "Moss says:", "March 3, 2015 at 10:15 am", "Fern said...", "3/04/2015 10:15 AM", "No comments yet", "Posted by: Moss | March 3, 2009 10:15 AM", "Moss • 2 years ago", "• Reply•Share ›",
        "moss 2 days ago | parent | next [–]", "[–]moss[S] 3 points 2 months ago", "Old 03-13-2009, 10:15 AM   #2", "Join Date: Mar 2008", "Originally Posted by Moss View Post",
        "Post by Moss » Tue Mar 03, 2009 10:15 am", "Moss wrote:", "On Tue, Mar 3, 2015 at 10:15 AM, Moss wrote:", "Thu, 08/09/2012 - 13:04 | 3 Moss", "Submitted by moss on Tue, 08/09/2012 - 13:04.", "Leave a Reply", "March 3, 2015",

        // Prose, whole and damaged.
        "A Title Without A Stop", "A sentence. Another one.", "A question?", "…", "...", "U.S.", ".", ",", "-", "\"", "“", "”", "„", "''", "(", "[", "{0}", "}", "word", "日本語。", "ÉCOLE",
        "????", "??", "what???", "cafÃ©", "itâ€™s", "Ã¢â‚¬â„¢", "ðŸ˜€", "ÐŸÑ€Ð¸", "«CAFÉ»", "3×½", "<b>", "</div", "<!--", "&nbsp;", "&#8217;", "&", "<", ">", "a<b",
        "&b=c&d=e...", "http://example.org/a/b...", "www.example.org", "](http", "One.Two", "end.\"In", "of the", "[...]", "Read more", "Advertisement", "This site uses cookies.",
        "The garden opens at ten and closes at six, except on days with heavy rain, when the gate stays shut all day.",
    ];

    /// <summary>A text of random pieces.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="maxPieces">How many pieces there are at most.</param>
    public static string Create(Random random, int maxPieces)
    {
        var text = new StringBuilder();
        for (int left = random.Next(maxPieces + 1); left > 0; left--)
        {
            text.Append(Pieces[random.Next(Pieces.Count)]);
        }

        return text.ToString();
    }

    /// <summary>A text in which some places are replaced by random pieces.</summary>
    public static string Mutate(Random random, string text)
    {
        for (int left = random.Next(1, 6); left > 0; left--)
        {
            int at = random.Next(text.Length + 1);
            int length = random.Next(Math.Min(200, text.Length - at) + 1);
            text = text[..at] + Pieces[random.Next(Pieces.Count)] + text[(at + length)..];
        }

        return text;
    }
}
