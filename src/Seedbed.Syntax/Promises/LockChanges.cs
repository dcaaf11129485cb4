using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Says what a new lock changes, so that whoever writes it sees what they sign.</summary>
public static class LockChanges
{
    private const int MaxNamed = 5;

    /// <summary>The changes in a line, such as <c>3 seeds; changed: a.txt; added: b.txt</c>.</summary>
    /// <param name="before">The lock as it was.</param>
    /// <param name="after">The lock as it will be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(LockFile before, LockFile after)
    {
        _ = before ?? throw new ArgumentNullException(nameof(before));
        _ = after ?? throw new ArgumentNullException(nameof(after));
        var old = before.Lines.ToDictionary(static line => line.Path, static line => line.Sha256, StringComparer.Ordinal);
        var present = new HashSet<string>(after.Lines.Select(static line => line.Path), StringComparer.Ordinal);
        string changes =
            List("changed", after.Lines.Where(line => old.TryGetValue(line.Path, out string? hash) && hash != line.Sha256))
            + List("added", after.Lines.Where(line => !old.ContainsKey(line.Path)))
            + List("removed", before.Lines.Where(line => !present.Contains(line.Path)));
        return after.Lines.Count.ToString(CultureInfo.InvariantCulture) + (after.Lines.Count == 1 ? " seed" : " seeds") + (changes.Length == 0 ? "; nothing changed" : changes);
    }

    private static string List(string what, IEnumerable<LockLine> lines)
    {
        LockLine[] all = [.. lines];
        return all.Length == 0 ? string.Empty
            : $"; {what}: " + string.Join(", ", all.Take(MaxNamed).Select(static line => VisibleText.Of(line.Path)))
            + (all.Length > MaxNamed ? string.Format(CultureInfo.InvariantCulture, " and {0} more", all.Length - MaxNamed) : string.Empty);
    }
}
