using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Compares the number of seeds below a folder with what a section of <c>.editorconfig</c> expects there.</summary>
internal sealed class ArticleCountAudit
{
    private static readonly SourceSpan Beginning = new(0, 0);
    private static readonly Rule Rule = PromiseRules.ExpectationFailed;

    private readonly CorpusReading _corpus;
    private readonly FindingReporter _reporter;
    private readonly HashSet<string> _roots;

    /// <summary>Takes the seeds.</summary>
    public ArticleCountAudit(CorpusReading corpus, FindingReporter reporter)
    {
        _corpus = corpus;
        _reporter = reporter;
        _roots = new HashSet<string>(corpus.Seeds.Select(static seed => RootOf(seed.File)).OfType<string>(), StringComparer.Ordinal);
    }

    /// <summary>Reports folders that hold more or fewer seeds than the files expect: at their first seed or, if there is none, at the expectation.</summary>
    public void Report(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        List<(AdditionalText File, string Folder, string Text)> configs =
            [.. files.Select(file => (file, FolderOf(file.Path), file.GetText(cancellation)?.ToString() ?? string.Empty))];
        string[] rootFolders = [.. configs.Where(static config => ConfigFile.IsRoot(config.Text)).Select(static config => config.Folder)];
        foreach ((AdditionalText file, string folder, string text) in configs)
        {
            LineTable lines = LineTable.Read(text);
            string[] othersBelow = [.. rootFolders.Where(root => root != folder && root.StartsWith(folder, StringComparison.Ordinal))];
            foreach (ExpectedCount expected in ConfigFile.ReadExpectedCounts(text))
            {
                Report(expected, folder + expected.Folder, othersBelow, file, lines);
            }
        }
    }

    private void Report(ExpectedCount expected, string folder, string[] othersBelow, AdditionalText file, LineTable lines)
    {
        IReadOnlyList<(SeedFile File, SeedReading Reading)> seeds = [.. _corpus.Seeds.Where(seed => IsIn(folder, othersBelow, seed.File))];

        // A file above the seeds may be about the seeds of another project as well. A mistake in a value is told at the seeds that it is said of.
        bool isAboutThese = seeds.Count > 0 || _roots.Any(root => folder.StartsWith(root, StringComparison.Ordinal));
        if (!isAboutThese || CountRange.Read(expected.Value) is not { } range || range.Contains(seeds.Count))
        {
            return;
        }

        string count = seeds.Count.ToString(CultureInfo.InvariantCulture);
        string shown = expected.Folder.Length > 0 ? expected.Folder : "./";
        Finding Describe(SourceSpan span, SourceSpan? related) =>
            Finding.Create(Rule, Rule.Messages[1], span, related, Expectations.Articles, expected.Value, count, shown);
        if (seeds.Count > 0)
        {
            _reporter.Report(Describe(Beginning, expected.Span), seeds[0].File.Text, seeds[0].Reading.Document.Lines, file, lines);
        }
        else
        {
            _reporter.Report(Describe(expected.Span, related: null), file, lines);
        }
    }

    private static bool IsIn(string folder, string[] othersBelow, SeedFile file)
    {
        string path = WithSlashes(file.Text.Path);
        return path.StartsWith(folder, StringComparison.Ordinal) && !othersBelow.Any(root => path.StartsWith(root, StringComparison.Ordinal));
    }

    /// <summary>The seeds folder, with a final slash; null for a seed that a project lists under another path than its own.</summary>
    private static string? RootOf(SeedFile file)
    {
        string path = WithSlashes(file.Text.Path);
        return path.EndsWith("/" + file.Path, StringComparison.Ordinal) ? path.Substring(0, path.Length - file.Path.Length) : null;
    }

    private static string FolderOf(string path)
    {
        string withSlashes = WithSlashes(path);
        return withSlashes.Substring(0, withSlashes.LastIndexOf('/') + 1);
    }

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
