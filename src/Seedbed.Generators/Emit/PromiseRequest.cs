using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seedbed.Generators.Emit;

/// <summary>What a build hands over that wants its lock and baseline written. Never compared: such a build is run once.</summary>
/// <param name="Config">What the build and the sections of <c>.editorconfig</c> say of files.</param>
/// <param name="Files">The project's additional files.</param>
/// <param name="Compilation">The project, for its severities.</param>
internal sealed record PromiseRequest(AnalyzerConfigOptionsProvider Config, ImmutableArray<AdditionalText> Files, Compilation Compilation);
