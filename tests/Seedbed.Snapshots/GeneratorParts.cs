using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Takes apart what a generator gave.</summary>
internal static class GeneratorParts
{
    /// <summary>The diagnostics, if there are any, and a part for each source.</summary>
    /// <param name="result">What came of a run.</param>
    /// <param name="ignores">Which sources are left out.</param>
    /// <exception cref="Exception">What a generator threw, if one did.</exception>
    public static IReadOnlyList<SnapshotPart> Of(GeneratorDriverRunResult result, Predicate<GeneratedSourceResult> ignores)
    {
        Rethrow([.. result.Results.Select(one => one.Exception).OfType<Exception>()]);
        IEnumerable<SnapshotPart> diagnostics = result.Diagnostics.IsEmpty ? [] : [new SnapshotPart(Name: null, "txt", DiagnosticsText.Of(result.Diagnostics))];
        IEnumerable<SnapshotPart> sources = result.Results
            .SelectMany(one => one.GeneratedSources.Where(source => !ignores(source)).OrderBy(source => source.HintName))
            .Select(PartOf);
        return [.. diagnostics, .. Numbered([.. sources])];
    }

    private static SnapshotPart PartOf(GeneratedSourceResult source)
    {
        string text = $"//HintName: {source.HintName}\n{source.SourceText}";
        return new SnapshotPart(Path.GetFileNameWithoutExtension(source.SyntaxTree.FilePath), "cs", WithLineFeeds(text));
    }

    // ReplaceLineEndings would take form feeds and U+2028 for line ends, too.
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>Sources from several folders may bear the same name; those are counted.</summary>
    private static IEnumerable<SnapshotPart> Numbered(IReadOnlyList<SnapshotPart> parts)
    {
        ILookup<string?, SnapshotPart> byName = parts.ToLookup(part => part.Name);
        return parts.Select(part => byName[part.Name].Count() == 1
            ? part
            : part with { Name = FormattableString.Invariant($"{part.Name}.{IndexOf(part, byName[part.Name]):00}") });
    }

    private static int IndexOf(SnapshotPart part, IEnumerable<SnapshotPart> parts) => parts.TakeWhile(other => !ReferenceEquals(other, part)).Count();

    private static void Rethrow(IReadOnlyList<Exception> exceptions)
    {
        if (exceptions.Count > 1)
        {
            throw new AggregateException(exceptions);
        }

        if (exceptions.Count == 1)
        {
            ExceptionDispatchInfo.Throw(exceptions[0]);
        }
    }
}
