using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Generators.Parse;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Reports what sections of <c>.editorconfig</c> say about shapes and cannot be used, at its place in the file.</summary>
internal sealed class ShapeAudit
{
    private static readonly SourceSpan Beginning = new(0, 0);

    private readonly Lazy<(AdditionalText File, string Folder, ConfigFile Config, LineTable Lines)[]> _configs;
    private readonly FindingReporter _reporter;
    private readonly Dictionary<string, IReadOnlyList<ShapeMistake>> _mistakes = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, int Position, string Message)> _reported = [];

    /// <summary>Takes the files.</summary>
    /// <param name="configs">The files <c>.editorconfig</c> above the seeds; read if there is a mistake.</param>
    /// <param name="reporter">Where to.</param>
    /// <param name="cancellation">When to stop.</param>
    public ShapeAudit(IReadOnlyList<AdditionalText> configs, FindingReporter reporter, CancellationToken cancellation)
    {
        _reporter = reporter;
        _configs = new(() =>
        [.. configs.Select(file => (File: file, Text: file.GetText(cancellation)?.ToString() ?? string.Empty))
            .Select(static file => (file.File, Folder: ProjectFile.FolderOf(file.File.Path), Config: ConfigFile.Read(file.Text), Lines: LineTable.Read(file.Text)))
            .OrderByDescending(static file => file.Folder.Length)]);
    }

    /// <summary>Reports each mistake once for each place, however many seeds it is about.</summary>
    public void Report(CorpusReading corpus, AnalyzerConfigOptionsProvider config)
    {
        foreach ((SeedFile file, SeedReading reading) in corpus.Seeds)
        {
            foreach (ShapeMistake mistake in FindMistakes([.. ShapeOptions.ReadAll(config.GetOptions(file.Text))]))
            {
                Report(mistake, file, reading);
            }
        }
    }

    /// <summary>The seeds of a section have the same settings.</summary>
    private IReadOnlyList<ShapeMistake> FindMistakes(ShapeSetting[] settings)
    {
        if (settings.Length == 0)
        {
            return [];
        }

        string key = string.Join("\n", settings.Select(static setting => $"{setting.Key} = {setting.Value}"));
        if (!_mistakes.TryGetValue(key, out IReadOnlyList<ShapeMistake>? mistakes))
        {
            _mistakes.Add(key, mistakes = ThreadShapes.FindMistakes(settings));
        }

        return mistakes;
    }

    private void Report(ShapeMistake mistake, SeedFile seed, SeedReading reading)
    {
        ShapeSetting setting = mistake.Setting;
        var finding = Finding.Create(
            GenerationRules.BadShape, GenerationRules.BadShape.Messages[0], Beginning, related: null, setting.Key, setting.Value, new WholeText(mistake.Message));
        if (FindPlace(setting, seed) is not { } place)
        {
            if (_reported.Add((string.Empty, 0, finding.Message)))
            {
                _reporter.Report(finding, seed.Text, reading.Document.Lines);
            }

            return;
        }

        SourceSpan span = mistake.Position is not { } position
            ? place.Setting.KeySpan
            : new SourceSpan(Math.Min(place.Setting.ValueSpan.Start + position, place.Setting.ValueSpan.End), place.Setting.ValueSpan.End);
        if (_reported.Add((place.File.Path, span.Start, finding.Message)))
        {
            _reporter.Report(GenerationRules.BadShape, place.File, span, place.Lines, finding.Message);
        }
    }

    /// <summary>
    /// Where a setting of a seed stands: in the nearest file above it that has it, in the last of the sections whose folders it may be in.
    /// Which of those the patterns match, only the compiler knows; but all of them say the same.
    /// </summary>
    private (AdditionalText File, ConfigSetting Setting, LineTable Lines)? FindPlace(ShapeSetting setting, SeedFile seed)
    {
        string path = ProjectFile.WithSlashes(seed.Text.Path);
        foreach ((AdditionalText file, string folder, ConfigFile config, LineTable lines) in _configs.Value)
        {
            ConfigSetting? found = config.ShapeSettings.LastOrDefault(own =>
                own.Key == setting.Key && own.Value == setting.Value && path.StartsWith(folder + own.Folder, StringComparison.Ordinal));
            if (found is not null)
            {
                return (file, found, lines);
            }
        }

        return null;
    }
}
