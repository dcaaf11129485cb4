using Seedbed.Syntax;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>Something that happens between two runs of a generator.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Make">Makes it happen to a project; the number tells one time from another.</param>
internal sealed record SeedEdit(string Name, Action<GeneratorSession, int, int> Make)
{
    /// <summary>What is measured.</summary>
    public static IReadOnlyList<SeedEdit> All { get; } =
    [
        new("nothing is edited", (_, _, _) => { }),
        new("the project's code is edited", (session, _, _) => session.EditCode()),
        new("words of a paragraph are edited", (session, seed, time) => session.Edit(seed, text => Insert(text, document => document.Paragraphs[^1].Span, time))),
        new("a title is edited", (session, seed, time) => session.Edit(seed, text => Insert(text, document => document.Title!.Span, time))),
    ];

    /// <summary>Which of so many documents is edited: one from the middle that has a title.</summary>
    public static int Choose(int count) => Enumerable.Range(count / 2, count).First(MadeCorpus.HasTitle);

    // Behind the first word, so that a title stays one.
    private static string Insert(string text, Func<SeedDocument, SourceSpan> pick, int time) =>
        text.Insert(text.IndexOf(' ', pick(SeedParser.Parse(text)).Start), $" Gate{time}");
}
