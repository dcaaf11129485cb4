namespace Seedbed.Syntax;

/// <summary>How much a finding matters unless a project says otherwise. The words and their order are the compiler's.</summary>
public enum RuleSeverity
{
    /// <summary>Seen only by those who ask for it.</summary>
    Hidden,

    /// <summary>Seen in an editor and in a log of findings; an ordinary build does not print it.</summary>
    Info,

    /// <summary>Printed by every build.</summary>
    Warning,

    /// <summary>Fails the build.</summary>
    Error,
}
