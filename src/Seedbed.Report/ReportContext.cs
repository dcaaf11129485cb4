using System.Globalization;
using Seedbed.Report.Rendering;

namespace Seedbed.Report;

/// <summary>What every command works with.</summary>
/// <param name="All">All articles of the corpus, in path order; may be empty.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Renderer">How results are shown.</param>
internal sealed record ReportContext(IReadOnlyList<Article> All, TextWriter Output, IRenderer Renderer)
{
    private const int MaxListed = 5;

    /// <summary>Where mistakes and notes are reported.</summary>
    public TextWriter Error { get; init; } = TextWriter.Null;

    /// <summary>Whether somebody looks at <see cref="Error"/> and wants to know how far a command is.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The articles of the corpus; at least one.</summary>
    /// <exception cref="UserException">The corpus is empty.</exception>
    public IReadOnlyList<Article> Articles => All.Count > 0
        ? All
        : throw new UserException(
            "the corpus is empty: no seed was compiled in. Put text files into the seeds folder, or name another one: "
            + "dotnet run --project src/Seedbed.Report -p:SeedsDirectory=/any/folder");

    /// <summary>The article that a user means, or all articles if no name was given.</summary>
    /// <param name="name">What <see cref="FindArticle"/> takes; null for all.</param>
    /// <exception cref="UserException">None or several fit, or the corpus is empty.</exception>
    public IReadOnlyList<Article> FindArticles(string? name) => name is null ? Articles : [FindArticle(name)];

    /// <summary>Tells somebody who waits how far a command is, until it is disposed.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="total">How many things it is done to.</param>
    public Progress StartProgress(string what, int total) => new(ShowsProgress ? Error : null, what, total);

    /// <summary>
    /// The article that a user means: by its id, its path, its number, or the beginning or file name or a part of its id. The first of these
    /// ways that fits any article must fit only one. A number is no part of an id: it would fit the digits of another article's key.
    /// </summary>
    /// <exception cref="UserException">None or several fit.</exception>
    public Article FindArticle(string name)
    {
        Article[] fitting = Best(
            article => article.Id == name || article.Source.Path == name,
            article => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && article.Ordinal == number,
            article => article.Id.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase),
            article => article.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase),
            article => !name.All(char.IsAsciiDigit) && article.Id.Contains(name, StringComparison.OrdinalIgnoreCase));
        return fitting.Length switch
        {
            1 => fitting[0],
            0 => throw new UserException($"there is no article '{name}'. Nearest: {string.Join(", ", NearestNames.Find(name, Articles.Select(article => article.Id)))}."),
            _ => throw new UserException($"'{name}' fits {fitting.Length} articles: {string.Join(", ", fitting.Take(MaxListed).Select(article => article.Id))}{(fitting.Length > MaxListed ? ", …" : ".")}"),
        };
    }

    private Article[] Best(params Func<Article, bool>[] tests) =>
        tests.Select(test => Articles.Where(test).ToArray()).FirstOrDefault(found => found.Length > 0) ?? [];
}
