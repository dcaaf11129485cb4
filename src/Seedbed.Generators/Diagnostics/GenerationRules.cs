using System.Collections.Generic;
using Seedbed.Syntax;

namespace Seedbed.Generators;

/// <summary>Rules about what is generated rather than what a text says.</summary>
internal static class GenerationRules
{
    /// <summary>Names from file names; the generator chose others.</summary>
    public static readonly Rule NameCollision = new(
        "SEED6001",
        nameof(NameCollision),
        RuleSeverity.Warning,
        "Seeds would get the same name",
        "'{0}' and '{1}' would both be '{2}'; '{0}' becomes '{3}' and '{1}' becomes '{4}'",
        "'{0}' would be '{1}', which is taken; it becomes '{2}'");

    /// <summary>A name that a project asked for.</summary>
    public static readonly Rule BadAccessor = new(
        "SEED6002",
        nameof(BadAccessor),
        RuleSeverity.Error,
        "The name that a seed is given cannot be used",
        "Accessor '{0}' is not a C# identifier or is reserved, so the seed is '{1}'; give it another seedbed_name",
        "Accessor '{0}' is given to more than one seed of its folder, so this one is '{1}'; give it another seedbed_name");

    /// <summary>Reported by the generator, so that a seed cannot vanish unseen when analyzers are off.</summary>
    public static readonly Rule NotGenerated = new(
        "SEED6003",
        nameof(NotGenerated),
        RuleSeverity.Error,
        "A seed was not generated",
        "'{0}' was not generated: {1}. Other seeds are not affected.");

    /// <summary>Reported by the generator, before the compiler breaks off without naming a file.</summary>
    public static readonly Rule Budget = new(
        "SEED6004",
        nameof(Budget),
        RuleSeverity.Warning,
        "The corpus is near what one assembly can hold",
        "Structure of the corpus needs {0} of the {1} characters that constants of an assembly can hold; divide it among several projects before it grows further, or set SeedsSegmentation to Sentences or None if it is Words",
        "Structure of the corpus needs {0} of the {1} characters that constants of an assembly can hold; {2} seeds that do not fit, this one first, were not generated. Divide the corpus among several projects, or set SeedsSegmentation to Sentences or None if it is Words",
        "The corpus needs {0} of the {1} bytes that an assembly can hold; divide it among several projects before it grows further",
        "The corpus needs {0} of the {1} bytes that an assembly can hold; {2} seeds that do not fit, this one first, were not generated. Divide the corpus among several projects");

    /// <summary>Reported at calls in C# code, not in seeds.</summary>
    public static readonly Rule UnknownId = new(
        "SEED6006",
        nameof(UnknownId),
        RuleSeverity.Warning,
        "A call asks for an id that does not exist",
        "There is no {0} with the id '{1}'{2}; nearest: {3}",
        "There is no {0} with the id '{1}'{2}: there are none at all",
        "There is no comment with the id '{0}': '{1}' has no comments",
        "There is no comment with the id '{0}'; those of '{1}' end with '{2}'",
        "There is no comment with the id '{0}'; that one is written '{1}'");

    /// <summary>Reported by the generator: record types that code cannot use together.</summary>
    public static readonly Rule ModelConflict = new(
        "SEED6008",
        nameof(ModelConflict),
        RuleSeverity.Error,
        "Record types of several assemblies do not go together",
        "The record types in '{0}' are of contract version {1}, and {2} is needed here; build both projects with the same version of the package Seedbed",
        "'{0}' and '{1}' bring the record types each, and code here could not tell which is meant; let one reference the other, or let both reference a project with SeedsModelOnly=true");

    /// <summary>Reported in <c>.editorconfig</c>, where a shape of threads is declared or chosen.</summary>
    public static readonly Rule BadShape = new(
        "SEED6009",
        nameof(BadShape),
        RuleSeverity.Error,
        "What is said about the shape of threads cannot be used",
        "'{0} = {1}' cannot be used: {2}");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [NameCollision, BadAccessor, NotGenerated, Budget, UnknownId, ModelConflict, BadShape];
}
