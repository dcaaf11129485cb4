using System.Collections.Generic;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Says of a name that was not given what became of it.</summary>
internal static class NameConflictFinding
{
    private static readonly SourceSpan Beginning = new(0, 0);

    /// <summary>A conflict as a finding at the beginning of its seed.</summary>
    public static Finding Of(NameConflict conflict)
    {
        (Rule rule, int message, object[] arguments) = conflict.Kind switch
        {
            NameConflictKind.Shared => (GenerationRules.NameCollision, 0, new object[] { conflict.Other!, conflict.Path, conflict.Wanted, conflict.OtherName!, conflict.Name }),
            NameConflictKind.Taken => (GenerationRules.NameCollision, 1, [conflict.Path, conflict.Wanted, conflict.Name]),
            NameConflictKind.Unusable => (GenerationRules.BadAccessor, 0, [conflict.Wanted, conflict.Name]),
            _ => (GenerationRules.BadAccessor, 1, [conflict.Wanted, conflict.Name]),
        };
        var found = new List<Finding>();
        new FindingList(rule, found).ReportAs(rule.Messages[message], Beginning, conflict.Other is null ? null : Beginning, arguments);
        return found[0];
    }
}
