using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>All seeds of a project, read.</summary>
internal sealed class CorpusReading
{
    private readonly Dictionary<CheckedSeed, SeedFile> _files = [];

    private CorpusReading(IReadOnlyList<(SeedFile File, SeedReading Reading)> seeds)
    {
        Seeds = seeds;
        foreach ((SeedFile file, SeedReading reading) in seeds)
        {
            _files[reading.Seed] = file;
        }
    }

    /// <summary>The seeds, in path order.</summary>
    public IReadOnlyList<(SeedFile File, SeedReading Reading)> Seeds { get; }

    /// <summary>Reads a project's seeds.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="config">What the build and the sections of <c>.editorconfig</c> say of them.</param>
    /// <param name="cancellation">When to stop.</param>
    public static CorpusReading Read(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider config, CancellationToken cancellation)
    {
        var seeds = new List<(SeedFile File, SeedReading Reading)>();
        var listed = new HashSet<(string File, string Path)>();
        foreach (AdditionalText text in files)
        {
            // The same file twice is no fault: a project may list it once more by hand.
            if (SeedFile.TryRead(text, config) is { } file && listed.Add((text.Path, file.Path)))
            {
                seeds.Add((file, SeedReading.Of(file, text.GetText(cancellation))));
            }
        }

        return new CorpusReading([.. seeds
            .OrderBy(static seed => seed.File.Path, StringComparer.Ordinal)
            .ThenBy(static seed => seed.File.Text.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The file of a seed.</summary>
    public SeedFile FileOf(CheckedSeed seed) => _files[seed];
}
