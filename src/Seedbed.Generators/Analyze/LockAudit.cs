using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Compares the seeds with <c>seeds.lock</c>.</summary>
internal sealed class LockAudit
{
    /// <summary>How many digits of a hash a message shows.</summary>
    private const int ShownDigits = 12;

    private static readonly SourceSpan Beginning = new(0, 0);
    private static readonly Rule Mismatch = PromiseRules.LockMismatch;

    private readonly AdditionalText _file;
    private readonly LockFile _lock;
    private readonly LineTable _lines;
    private readonly WholeText _command;
    private readonly FindingReporter _reporter;

    private LockAudit(AdditionalText file, string text, WholeText command, FindingReporter reporter)
    {
        _file = file;
        _lock = LockFile.Read(text);
        _lines = LineTable.Read(text);
        _command = command;
        _reporter = reporter;
    }

    /// <summary>Reports seeds that differ, seeds without a line, and lines without a seed.</summary>
    /// <param name="file">The lock.</param>
    /// <param name="corpus">The seeds.</param>
    /// <param name="command">How to write the lock anew.</param>
    /// <param name="reporter">Where to.</param>
    /// <param name="cancellation">When to stop.</param>
    public static void Report(
        AdditionalText file, CorpusReading corpus, WholeText command, FindingReporter reporter, CancellationToken cancellation)
    {
        // Of a lock that cannot be read, the compiler says so; all seeds would seem to be missing from it.
        if (file.GetText(cancellation) is { } text)
        {
            var audit = new LockAudit(file, text.ToString(), command, reporter);
            var paths = new HashSet<string>(corpus.Seeds.Select(static seed => seed.File.Path), StringComparer.Ordinal);
            IReadOnlyList<LockLine> gone = [.. audit._lock.Lines.Where(line => !paths.Contains(line.Path))];
            audit.ReportSeeds(corpus.Seeds, gone);
            audit.ReportLines(gone);
        }
    }

    private void ReportSeeds(IEnumerable<(SeedFile File, SeedReading Reading)> seeds, IReadOnlyList<LockLine> gone)
    {
        ILookup<string, LockLine> goneByHash = gone.ToLookup(static line => line.Sha256, StringComparer.Ordinal);
        var byPath = _lock.Lines.ToDictionary(static line => line.Path, StringComparer.Ordinal);
        foreach ((SeedFile file, SeedReading reading) in seeds)
        {
            if (reading.Bytes is null)
            {
                // What cannot be read can be neither compared nor locked; that it cannot is an error already.
                continue;
            }

            string? found = reading.Bytes.Checksum is { } checksum ? LockFile.ToHex(checksum) : null;
            if (!byPath.TryGetValue(file.Path, out LockLine? line))
            {
                _reporter.Report(DescribeNew(file, found is null ? null : goneByHash[found].FirstOrDefault()), file.Text, reading.Document.Lines);
            }
            else if (found is not null && found != line.Sha256)
            {
                _reporter.Report(DescribeDrift(file, reading, line, found), file.Text, reading.Document.Lines, _file, _lines);
            }
        }
    }

    private void ReportLines(IEnumerable<LockLine> gone)
    {
        IEnumerable<Finding> findings = gone
            .Select(line => Finding.Create(
                Mismatch, Mismatch.Messages[1], line.Span, related: null, new WholeText(line.Path), ProjectFile.NameOf(_file), _command))
            .Concat(_lock.Mistakes.Select(mistake => Finding.Create(
                Mismatch, Mismatch.Messages[2], mistake.Span, related: null, mistake.Reason, _command)));
        foreach (Finding finding in findings)
        {
            _reporter.Report(finding, _file, _lines);
        }
    }

    private Finding DescribeNew(SeedFile file, LockLine? renamed) => Finding.Create(
        Mismatch,
        Mismatch.Messages[renamed is null ? 0 : 3],
        Beginning,
        related: null,
        new WholeText(file.Path),
        ProjectFile.NameOf(_file),
        _command,
        new WholeText(renamed?.Path ?? string.Empty));

    private Finding DescribeDrift(SeedFile file, SeedReading reading, LockLine line, string found)
    {
        Rule rule = PromiseRules.Drift;
        NewlineStyle own = reading.Document.Lines.Newline;
        NewlineStyle locked = FindLockedNewlines(reading, line.Sha256);
        var path = new WholeText(file.Path);
        string name = ProjectFile.NameOf(_file);
        Finding Describe(int message, params object[] arguments) => Finding.Create(rule, rule.Messages[message], Beginning, line.Span, [path, name, .. arguments]);
        return locked == NewlineStyle.None ? Describe(0, line.Sha256.Substring(0, ShownDigits), found.Substring(0, ShownDigits), _command)
            : own == locked || own == NewlineStyle.None ? Describe(2, _command)
            : Describe(1, Newlines.NameOf(own), Newlines.NameOf(locked), PatternOf(ProjectFile.FolderNameOf(_file)), _command);
    }

    /// <summary>The line endings with which the seed would be the one that was locked; none if no line endings make it so.</summary>
    private static NewlineStyle FindLockedNewlines(SeedReading reading, string expected) => reading.Bytes is { IsKnown: true, IsUtf16: false } bytes
        ? Newlines.Uniform.FirstOrDefault(style => Newlines.Variants(reading.Document.Text, style).Any(text => LockFile.ToHex(bytes.HashOf(text)) == expected))
        : NewlineStyle.None;

    /// <summary>What <c>.gitattributes</c> calls all files of a folder.</summary>
    private static string PatternOf(string folder) => folder.IndexOf(' ') < 0 ? folder + "/**" : "\"" + folder + "/**\"";
}
