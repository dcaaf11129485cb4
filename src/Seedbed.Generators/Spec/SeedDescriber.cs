using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Describes what is emitted of a seed. Whatever goes wrong with one seed stays with that seed.</summary>
internal static class SeedDescriber
{
    private const int MaxAhead = 4;
    private const int WordsOfBeginning = 10;
    private const int MaxBeginningLength = 90;

    /// <summary>Longest name that the compiler writes into an assembly, in bytes of UTF-8 (CS7013).</summary>
    private const int MaxResourceLength = 1023;

    // A few at a time: a compiler's server has others to serve.
    private static readonly TaskFactory Ahead = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, MaxAhead).ConcurrentScheduler);

    /// <summary>
    /// Takes a seed with what is suppressed in it, and begins to describe it: a compiler asks for one seed after the other, and all cores but one
    /// would stand idle. What comes of it waits with the seed's text until it is asked for.
    /// </summary>
    public static SeedTask Begin(((SeedFile File, SuppressionTable Table) Seed, SeedOptions Options) input, CancellationToken cancellation)
    {
        SeedTask task = SuppressionTable.Assign(input.Seed, cancellation) with { Segmentation = input.Options.Segmentation };
        _ = Ahead.StartNew(() => Describe(task, cancellation), cancellation);
        return task;
    }

    /// <summary>Reads and describes a seed, or waits until it is described.</summary>
    public static SeedOutcome Describe(SeedTask task, CancellationToken cancellation)
    {
        try
        {
            return FindFault(task.File) is { } reason ? Fail(task.File, reason) : Read(task, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Fail(task.File, $"Seedbed itself failed on it with {fault.GetType().Name} ({fault.Message}); please report this with the file");
        }
    }

    /// <summary>Why a file cannot be generated, as far as its name and its items tell; null if it can.</summary>
    public static string? FindFault(SeedFile file)
    {
        if (file.Resource.Length == 0)
        {
            return "the item has SeedPath but no SeedResource metadata, so its text would be missing at run time; "
                + "let Seedbed's targets add it (see SeedsDirectory and SeedsPattern) or set both";
        }

        if (Encoding.UTF8.GetByteCount(file.Resource) > MaxResourceLength)
        {
            return "its path is too long for the name of a resource; shorten the names of its folders or its own";
        }

        if (Array.Exists(file.Path.Split('/'), static part => part is "" or "." or ".." || part.IndexOf('\\') >= 0))
        {
            return "its SeedPath is not a path below a folder; write it relative, with / between folders and without . or ..";
        }

        return file.Path.IndexOfAny(['\n', '\r']) >= 0 || file.Resource.IndexOfAny(['\n', '\r']) >= 0
            ? "its name holds a line break; rename it"
            : null;
    }

    private static SeedOutcome Read(SeedTask task, CancellationToken cancellation)
    {
        SeedFile file = task.File;
        var reading = SeedReading.Of(file, file.Text.GetText(cancellation));
        return reading.Bytes switch
        {
            null => Fail(file, "it could not be read as text; check that it is there, may be read, and is UTF-8 text"),
            { IsKnown: false } => FailOnEncoding(file, reading.Document),
            { } bytes => reading.Outcome.GetOrMake(task, () => new SeedOutcome(file, Describe(task, reading, bytes), Failure: null)),
        };
    }

    private static SeedSpec Describe(SeedTask task, SeedReading reading, FileBytes bytes)
    {
        Finding[] findings = [.. task.Filter(reading.Document, reading.Findings).Where(static finding => finding.Rule.IsInRecords)];
        var segments = new SegmentsWriter(reading.Document.Text, task.Segmentation);
        string layout = LayoutWriter.Write(reading.Seed, task.File, bytes, findings, segments);
        return new SeedSpec(
            task.File.Text.Path,
            new SeedOutline(task.File.Path, task.File.Name, Summarise(reading.Document)),
            bytes.Length,
            layout,
            segments.Finish(),
            IssueWriter.FormsOf(findings));
    }

    private static SeedOutcome FailOnEncoding(SeedFile file, SeedDocument document)
    {
        int place = Math.Max(0, document.Text.IndexOf('\uFFFD'));
        Syntax.LinePosition position = document.Lines.GetPosition(place);
        return new SeedOutcome(file, Spec: null, new SeedFailure(
            file.Text.Path, file.Path, "it is not valid UTF-8, so its text would depend on the machine; save it as UTF-8",
            place, position.Line, position.Column));
    }

    private static SeedOutcome Fail(SeedFile file, string reason) =>
        new(file, Spec: null, new SeedFailure(file.Text.Path, file.Path, reason));

    private static SeedSummary Summarise(SeedDocument document) => new(
        document.Title?.Span.Of(document.Text),
        document.Byline?.Attribution.Author,
        document.Paragraphs.Count,
        document.Thread is not null,
        document.Thread?.Comments.Count ?? 0,
        CommenterNames.CountCommenters(document),
        document.Paragraphs.Count == 0 ? string.Empty : Beginning(document.Text, document.Paragraphs[0].Span));

    private static string Beginning(string text, SourceSpan span)
    {
        int limit = Math.Min(span.End, span.Start + MaxBeginningLength);
        int end = span.Start;
        for (int words = 0; end < limit && words < WordsOfBeginning; end++)
        {
            bool endsWord = !char.IsWhiteSpace(text[end]) && (end + 1 == span.End || char.IsWhiteSpace(text[end + 1]));
            words += endsWord ? 1 : 0;
        }

        return new SourceSpan(span.Start, end).Of(text) + (end < span.End ? "…" : string.Empty);
    }
}
