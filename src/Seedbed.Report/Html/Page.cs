using Seedbed.Report.Html.Sections;

namespace Seedbed.Report.Html;

/// <summary>The page: one file that needs no other, and runs nothing.</summary>
internal static class Page
{
    private const string Title = "What is in this corpus";

    private static readonly PageSection[] Sections =
    [
        GlanceSection.Section,
        ArticlesSection.Section,
        SpeakersSection.Section,
        ConversationSection.Section,
        ContrastSection.Section,
        VariantsSection.Section,
        FindingsSection.Section,
        MethodSection.Section,
    ];

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="articles">The articles, at least one.</param>
    /// <param name="progress">What is told of what is being done.</param>
    public static void Write(TextWriter output, IReadOnlyList<Article> articles, PageProgress progress)
    {
        progress.Say("Counting");
        PageData data = PageData.Of(articles);
        var html = new HtmlWriter(output);
        html.Start();
        using (html.Open("html", ("lang", "en")))
        {
            WriteHead(html, StyleSheet.Read());
            using (html.Open("body"))
            {
                html.Write("a", "Skip to the report", ("class", "skip"), ("href", "#main"));
                WriteHeader(html, data);
                WriteContents(html);
                WriteMain(html, data, progress);
                WriteFooter(html, data);
            }
        }

        output.Write('\n');
    }

    private static void WriteHead(HtmlWriter html, StyleSheet sheet)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", sheet.Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Write("title", Title);
            html.Style(sheet);
        }
    }

    private static void WriteHeader(HtmlWriter html, PageData data)
    {
        using (html.Open("header"))
        {
            html.Write("p", "Seedbed report", ("class", "kicker"));
            html.Write("h1", Title);
            html.Write("p", $"{Figures.Count(data.Articles.Count, "article")}, {Figures.Count(data.Participation.Comments, "comment")}, {Figures.Count(data.Measures.Words + data.Measures.CommentWords, "word")}", ("class", "summary"));
        }
    }

    private static void WriteContents(HtmlWriter html)
    {
        using (html.Open("nav", ("aria-label", "Contents")))
        using (html.Open("ol"))
        {
            foreach (PageSection section in Sections)
            {
                using (html.Open("li"))
                {
                    html.Write("a", section.Title, ("href", "#" + section.Id));
                }
            }
        }
    }

    private static void WriteMain(HtmlWriter html, PageData data, PageProgress progress)
    {
        using (html.Open("main", ("id", "main")))
        {
            foreach (PageSection section in Sections)
            {
                progress.Say($"Writing: {section.Title}");
                using (html.Open("section", ("id", section.Id), ("aria-labelledby", section.Id + "-title")))
                {
                    html.Write("h2", section.Title, ("id", section.Id + "-title"));
                    section.Write(html, data);
                }
            }
        }
    }

    private static void WriteFooter(HtmlWriter html, PageData data)
    {
        using (html.Open("footer"))
        {
            html.Write("p", $"Made by Seedbed {data.Version}. The texts belong to those who wrote them.");
        }
    }
}
