using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Seedbed.Syntax;

namespace Seedbed.Generators.Parse;

/// <summary>What sections of <c>.editorconfig</c> say about the shape of a seed's thread.</summary>
internal static class ShapeOptions
{
    /// <summary>The shapes that are chosen for a seed. Its keys are gone through only if one is.</summary>
    public static ThreadShapes ReadChosen(AnalyzerConfigOptions options) =>
        options.TryGetValue(ThreadShapes.Key, out _) ? ThreadShapes.Of(ReadAll(options)) : ThreadShapes.Known;

    /// <summary>All that is said, of shapes that are not chosen as well.</summary>
    public static IEnumerable<ShapeSetting> ReadAll(AnalyzerConfigOptions options) => options.Keys
        .Where(static key => key.StartsWith(ThreadShapes.Key, StringComparison.OrdinalIgnoreCase))
        .Select(key => new ShapeSetting(key, options.TryGetValue(key, out string? value) ? value : string.Empty));
}
