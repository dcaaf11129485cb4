namespace Seedbed.Analysis;

/// <summary>How much a finding matters, the least first.</summary>
public enum FindingSeverity
{
    /// <summary>Seen only by those who ask for it.</summary>
    Hidden = 0,

    /// <summary>Seen in an editor and in a log of findings.</summary>
    Info = 1,

    /// <summary>Printed by every build.</summary>
    Warning = 2,

    /// <summary>Fails the build.</summary>
    Error = 3,
}
