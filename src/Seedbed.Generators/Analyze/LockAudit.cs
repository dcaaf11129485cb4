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
    private readonly FindingReporter _reporter;

    private LockAudit(AdditionalText file, string text, FindingReporter reporter)
    {
        _file = file;
        _lock = LockFile.Read(text);
        _lines = LineTable.Read(text);
        _reporter = reporter;
    }

    /// <summary>Reports seeds that differ, seeds without a line, and lines without a seed.</summary>
    public static void Report(AdditionalText file, CorpusReading corpus, FindingReporter reporter, CancellationToken cancellation)
    {
        // Of a lock that cannot be read, the compiler says so; all seeds would seem to be missing from it.
        if (file.GetText(cancellation) is { } text)
        {
            var audit = new LockAudit(file, text.ToString(), reporter);
            audit.ReportSeeds(corpus.Seeds);
            audit.ReportLines(corpus.Seeds);
        }
    }

    private void ReportSeeds(IEnumerable<(SeedFile File, SeedReading Reading)> seeds)
    {
        var byPath = _lock.Lines.ToDictionary(static line => line.Path, StringComparer.Ordinal);
        foreach ((SeedFile file, SeedReading reading) in seeds)
        {
            if (reading.Bytes is null)
            {
                // What cannot be read can be neither compared nor locked; that it cannot is an error already.
                continue;
            }

            if (!byPath.TryGetValue(file.Path, out LockLine? line))
            {
                Finding missing = Finding.Create(Mismatch, Mismatch.Messages[0], Beginning, related: null, file.Path, ProjectFile.NameOf(_file));
                _reporter.Report(missing, file.Text, reading.Document.Lines);
            }
            else if (reading.Bytes.Checksum is { } checksum && LockFile.ToHex(checksum) is var found && found != line.Sha256)
            {
                _reporter.Report(DescribeDrift(file, reading, line, found), file.Text, reading.Document.Lines, _file, _lines);
            }
        }
    }

    private void ReportLines(IEnumerable<(SeedFile File, SeedReading Reading)> seeds)
    {
        var paths = new HashSet<string>(seeds.Select(static seed => seed.File.Path), StringComparer.Ordinal);
        IEnumerable<Finding> gone = _lock.Lines.Where(line => !paths.Contains(line.Path))
            .Select(line => Finding.Create(Mismatch, Mismatch.Messages[1], line.Span, related: null, line.Path, ProjectFile.NameOf(_file)));
        IEnumerable<Finding> mistakes = _lock.Mistakes
            .Select(static mistake => Finding.Create(Mismatch, Mismatch.Messages[2], mistake.Span, related: null, mistake.Reason));
        foreach (Finding finding in gone.Concat(mistakes))
        {
            _reporter.Report(finding, _file, _lines);
        }
    }

    private Finding DescribeDrift(SeedFile file, SeedReading reading, LockLine line, string found)
    {
        Rule rule = PromiseRules.Drift;
        NewlineStyle own = reading.Document.Lines.Newline;
        string name = ProjectFile.NameOf(_file);
        NewlineStyle locked = FindLockedNewlines(reading, line.Sha256);
        if (locked == NewlineStyle.None)
        {
            return Finding.Create(
                rule, rule.Messages[0], Beginning, line.Span, file.Path, name, line.Sha256.Substring(0, ShownDigits), found.Substring(0, ShownDigits));
        }

        return own == locked || own == NewlineStyle.None
            ? Finding.Create(rule, rule.Messages[2], Beginning, line.Span, file.Path, name)
            : Finding.Create(
                rule, rule.Messages[1], Beginning, line.Span, file.Path, name, Newlines.NameOf(own), Newlines.NameOf(locked), PatternOf(ProjectFile.FolderNameOf(_file)));
    }

    /// <summary>The line endings with which the seed would be the one that was locked; none if no line endings make it so.</summary>
    private static NewlineStyle FindLockedNewlines(SeedReading reading, string expected) => reading.Bytes is { IsKnown: true, IsUtf16: false } bytes
        ? Newlines.Uniform.FirstOrDefault(style => Newlines.Variants(reading.Document.Text, style).Any(text => LockFile.ToHex(bytes.HashOf(text)) == expected))
        : NewlineStyle.None;

    /// <summary>What <c>.gitattributes</c> calls all files of a folder.</summary>
    private static string PatternOf(string folder) => folder.IndexOf(' ') < 0 ? folder + "/**" : "\"" + folder + "/**\"";
}
