using System.Collections.Generic;
using Seedbed.Syntax;

namespace Seedbed.Generators;

/// <summary>Rules about what a project says of its seeds, beside their folder and in <c>.editorconfig</c>.</summary>
internal static class PromiseRules
{
    /// <summary>A seed whose bytes are not those that <c>seeds.lock</c> names.</summary>
    public static readonly Rule Drift = new(
        "SEED7005",
        nameof(Drift),
        RuleSeverity.Error,
        "A seed differs from the lock",
        "'{0}' differs from {1} (expected {2}, found {3}); restore it or, if it is meant to differ, run: {4}",
        "'{0}' differs from {1} only in its line endings: {2} where {3} was locked, as a checkout that converts them makes it. Keep them with the line '{4} -text' in .gitattributes and check the file out again, or run: {5}",
        "'{0}' differs from {1} only in whether its last line is ended, as an editor that ends it makes it; restore it, or run: {2}");

    /// <summary>Seeds without a line of <c>seeds.lock</c>, and lines without a seed.</summary>
    public static readonly Rule LockMismatch = new(
        "SEED7006",
        nameof(LockMismatch),
        RuleSeverity.Warning,
        "The lock and the folder do not name the same seeds",
        "'{0}' is not in {1}; to add it, run: {2}",
        "{1} names the seed '{0}', which is gone; restore it, or run: {2}",
        "This line locks nothing: {0}. A line is a SHA-256 in hexadecimal digits, two spaces, and the seed's path below its folder; to write them all, run: {1}",
        "'{0}' is not in {1}, but has the bytes of '{3}', which is gone. If it was renamed, look for sections of .editorconfig and suppressions that name it, and run: {2}");

    /// <summary>A line of <c>seeds.suppress</c> or <c>seeds.baseline</c> that does nothing.</summary>
    public static readonly Rule UnusedSuppression = new(
        "SEED7007",
        nameof(UnusedSuppression),
        RuleSeverity.Warning,
        "A suppression suppresses nothing",
        "Suppression of {0} at {1} matches nothing any more; remove it",
        "Suppression of {0} at {1} matches nothing: its words stand at line {2} of the seed, but the rule finds nothing there",
        "Suppression of {0} names the seed '{1}', which is not there; remove it, or write the seed's path below its folder without the extension",
        "Suppression of {0} names the seed '{1}', which is not there; did you mean '{2}'?",
        "This line suppresses nothing: {0}. A line is: RULE seed-id \"words\", or RULE seed-id#c20 \"words\" within a comment",
        "{0} of the {1} findings in {2} are there no more, this one first; to take them out, run: {3}",
        "This line suppresses nothing: {0}; to write the file anew, run: {1}");

    /// <summary>A seed, or a folder of them, that has not what a section of <c>.editorconfig</c> expects.</summary>
    public static readonly Rule ExpectationFailed = new(
        "SEED7008",
        nameof(ExpectationFailed),
        RuleSeverity.Error,
        "A seed is not what is expected of it",
        "Expected {0} = {1}, found {2}; mend the seed, or what a section of .editorconfig expects of it",
        "Expected {0} = {1} below '{3}', found {2}; {4} line {5} says so",
        "Nothing is expected by 'seedbed_expect.{0} = {1}': {2}");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Drift, LockMismatch, UnusedSuppression, ExpectationFailed];
}
