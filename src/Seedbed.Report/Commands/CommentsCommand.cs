using System.CommandLine;
using Seedbed.Report.Views;

namespace Seedbed.Report.Commands;

/// <summary><c>comments</c>: the comments of the corpus, or those of one commenter or article.</summary>
internal static class CommentsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ReportContext report)
    {
        var by = new Option<string?>("--by") { Description = "Only those under this name.", HelpName = "NAME" };
        var on = new Option<string?>("--on") { Description = "Only those on this article: its id, its number, or the beginning of its id.", HelpName = "ID" };
        var command = new Command("comments", "Every comment with what its header states.") { by, on };
        command.SetAction(arguments =>
        {
            IReadOnlyList<Article> articles = arguments.GetValue(on) is { } id ? [report.FindArticle(id)] : report.Articles;
            IEnumerable<Comment> comments = arguments.GetValue(by) is { } name
                ? FindCommenters(articles, name).SelectMany(commenter => commenter.Comments)
                : articles.SelectMany(article => article.Comments);
            report.Renderer.Render([CommentsView.Of([.. comments])]);
            return CommandLine.Success;
        });
        return command;
    }

    /// <summary>Everyone of a name; if nobody has exactly this name, everyone who has it but for case.</summary>
    private static List<Commenter> FindCommenters(IReadOnlyList<Article> articles, string name)
    {
        List<Commenter> all = [.. articles.SelectMany(article => article.Thread?.Commenters ?? [])];
        foreach (StringComparison comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            List<Commenter> found = all.FindAll(commenter => commenter.Name.Equals(name, comparison));
            if (found.Count > 0)
            {
                return found;
            }
        }

        IReadOnlyList<string> nearest = NearestNames.Find(name, all.Select(commenter => commenter.Name).Distinct());
        throw new UserException(nearest.Count == 0
            ? $"there is no commenter '{name}': nobody comments there."
            : $"there is no commenter '{name}'. Nearest: {string.Join(", ", nearest)}.");
    }
}
