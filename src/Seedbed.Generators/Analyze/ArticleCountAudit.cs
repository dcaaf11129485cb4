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
    private readonly string _root;
    private readonly FindingReporter _reporter;

    /// <summary>Takes the seeds.</summary>
    /// <param name="corpus">The seeds of the project.</param>
    /// <param name="root">The seeds folder; empty where the build names none.</param>
    /// <param name="reporter">Where to.</param>
    public ArticleCountAudit(CorpusReading corpus, string root, FindingReporter reporter)
    {
        _corpus = corpus;
        _root = ProjectFile.WithSlashes(root);
        _reporter = reporter;
    }

    /// <summary>Reports folders that hold more or fewer seeds than the files expect: at their first seed or, if there is none, at the expectation.</summary>
    public void Report(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        var configs = files.Select(file => (File: file, Text: file.GetText(cancellation)?.ToString() ?? string.Empty))
            .Select(static file => (file.File, Folder: ProjectFile.FolderOf(file.File.Path), Config: ConfigFile.Read(file.Text), Lines: LineTable.Read(file.Text))).ToArray();
        string[] rootFolders = [.. configs.Where(static config => config.Config.IsRoot).Select(static config => config.Folder)];
        foreach ((AdditionalText file, string folder, ConfigFile config, LineTable lines) in configs)
        {
            string[] othersBelow = [.. rootFolders.Where(root => root != folder && root.StartsWith(folder, StringComparison.Ordinal))];
            foreach (ExpectedCount expected in config.ExpectedCounts.Where(expected => IsAboutThese(folder, expected.Folder)))
            {
                if (Expectations.FindMistake(Expectations.Articles, expected.Value) is { } mistake)
                {
                    _reporter.Report(Describe(2, expected.Span, related: null, Expectations.Articles, expected.Value, mistake), file, lines);
                }
                else
                {
                    Compare(expected, folder + expected.Folder, othersBelow, file, lines);
                }
            }
        }
    }

    /// <summary>
    /// A file above the seeds may be about other projects' as well. A section that names a folder above the seeds folder counts seeds that this
    /// project does not see; one that names none means all of its own.
    /// </summary>
    private bool IsAboutThese(string fileFolder, string named) =>
        named.Length == 0 || _root.Length == 0 || (fileFolder + named).StartsWith(_root, StringComparison.Ordinal);

    private void Compare(ExpectedCount expected, string folder, string[] othersBelow, AdditionalText file, LineTable lines)
    {
        IReadOnlyList<(SeedFile File, SeedReading Reading)> seeds = [.. _corpus.Seeds.Where(seed => IsIn(folder, othersBelow, seed.File))];
        bool isHidden = othersBelow.Any(root => _root.StartsWith(root, StringComparison.Ordinal));
        if (isHidden || CountRange.Read(expected.Value) is not { } range || range.Contains(seeds.Count))
        {
            return;
        }

        string count = seeds.Count.ToString(CultureInfo.InvariantCulture);
        object[] arguments =
        [
            Expectations.Articles, expected.Value, count, expected.Folder.Length > 0 ? expected.Folder : "./",
            new WholeText(file.Path), lines.GetPosition(expected.Span.Start).Line,
        ];
        if (seeds.Count > 0)
        {
            Finding finding = Describe(1, Beginning, expected.Span, arguments);
            _reporter.Report(finding, seeds[0].File.Text, seeds[0].Reading.Document.Lines, file, lines);
        }
        else
        {
            _reporter.Report(Describe(1, expected.Span, related: null, arguments), file, lines);
        }
    }

    private static Finding Describe(int message, SourceSpan span, SourceSpan? related, params object[] arguments) =>
        Finding.Create(Rule, Rule.Messages[message], span, related, arguments);

    private static bool IsIn(string folder, string[] othersBelow, SeedFile file)
    {
        string path = ProjectFile.WithSlashes(file.Text.Path);
        return path.StartsWith(folder, StringComparison.Ordinal) && !othersBelow.Any(root => path.StartsWith(root, StringComparison.Ordinal));
    }
}
