using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What a check looks for, and how it says so. <c>docs/rules/{Id}.md</c> explains it to users.</summary>
public sealed class Rule
{
    private static readonly string[] Categories =
        ["", "Seedbed.File", "Seedbed.Damage", "Seedbed.Article", "Seedbed.Thread", "Seedbed.Corpus", "Seedbed.Generation", "Seedbed.Promises"];

    /// <summary>Declares a rule.</summary>
    /// <param name="id"><c>SEED</c> and four digits, the first of which is the category.</param>
    /// <param name="name">A noun in PascalCase; the class that checks the rule bears it.</param>
    /// <param name="severity">How much a finding matters unless a project says otherwise.</param>
    /// <param name="title">What is wrong, in one sentence without a full stop.</param>
    /// <param name="messages">The messages that findings fill in, with <c>{0}</c> and so on; the first is the usual one.</param>
    public Rule(string id, string name, RuleSeverity severity, string title, params string[] messages)
    {
        Id = id;
        Name = name;
        Severity = severity;
        Title = title;
        Messages = messages;
    }

    /// <summary><c>SEED</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>The rule's name, such as <c>LostCharacters</c>.</summary>
    public string Name { get; }

    /// <summary>How much a finding matters unless a project says otherwise.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>What is wrong, in one sentence without a full stop.</summary>
    public string Title { get; }

    /// <summary>The messages that findings fill in.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>
    /// Whether findings travel in the records. Those that depend on the machine's own tables do not: the same seeds give the same generated
    /// code everywhere.
    /// </summary>
    public bool IsInRecords { get; init; } = true;

    /// <summary>The number in the id.</summary>
    public int Number => int.Parse(Id.Substring(4), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The block of rules that it belongs to.</summary>
    public string Category => Categories[Number / 1000];

    /// <inheritdoc />
    public override string ToString() => Id + " " + Name;
}
