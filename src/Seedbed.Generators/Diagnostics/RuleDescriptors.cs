using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Seedbed.Syntax;

namespace Seedbed.Generators;

/// <summary>
/// Makes rules known to the compiler. Every descriptor comes from here, so that none lacks its help link. A descriptor's message is a single
/// placeholder, because a rule may have several messages.
/// </summary>
internal static class RuleDescriptors
{
    /// <summary>Where the pages of the rules are; a page is called as its rule. Relative to the repository, which has no address of its own.</summary>
    private const string HelpBase = "docs/rules/";

    /// <summary>The rules whose findings are known only when the compilation ends.</summary>
    public static readonly IReadOnlyList<Rule> AcrossSeeds =
        [.. CorpusChecks.Rules, GenerationRules.NameCollision, GenerationRules.BadAccessor, GenerationRules.BadShape, .. PromiseRules.All];

    private static readonly IReadOnlyList<Rule> NeverKnown =
        [GenerationRules.NotGenerated, GenerationRules.Budget, GenerationRules.UnknownId, GenerationRules.ModelConflict, GenerationRules.BadShape, .. PromiseRules.All];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        SeedChecks.Rules.Concat(CorpusChecks.Rules).Concat(GenerationRules.All).Concat(PromiseRules.All).ToDictionary(static rule => rule.Id, Create, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The descriptors of rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(IEnumerable<Rule> rules) => rules.Select(Of).ToImmutableArray();

    /// <summary>
    /// Whether there is a rule of an id, findings of which a project may declare known: not that a seed is missing from the corpus, nor that
    /// it breaks a promise, nor what is wrong in C# code or in a file about seeds.
    /// </summary>
    public static bool CanBeSuppressed(string id) => ById.ContainsKey(id) && !NeverKnown.Any(rule => rule.Id == id);

    /// <summary>
    /// A descriptor of a rule as an error that no project can turn off, not even together with a warning of the same id. The compiler runs no
    /// analyzer behind such an error, so it is not for what is wrong with single seeds.
    /// </summary>
    public static DiagnosticDescriptor AsUnconditionalError(Rule rule) =>
        Create(rule, DiagnosticSeverity.Error, WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Create(Rule rule) =>
        AcrossSeeds.Contains(rule)
            ? Create(rule, (DiagnosticSeverity)(int)rule.Severity, WellKnownDiagnosticTags.CompilationEnd)
            : Create(rule, (DiagnosticSeverity)(int)rule.Severity);

    private static DiagnosticDescriptor Create(Rule rule, DiagnosticSeverity severity, params string[] tags) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpBase + rule.Id + ".md",
        customTags: tags);
}
