namespace Seedbed.Analysis;

/// <summary>
/// How severe the rules are whose findings records carry, unless a project says otherwise. Records do not carry it, because a project may change it without a change
/// of any record.
/// </summary>
public static class UsualSeverity
{
    /// <summary>The severity of a rule about one seed; null for one that is not known, such as one of a newer version.</summary>
    /// <param name="ruleId">The rule's id, such as <c>SEED2002</c>.</param>
    public static FindingSeverity? Of(string ruleId) => ruleId switch
    {
        "SEED1001" or "SEED1002" or "SEED1011" or "SEED3002" => FindingSeverity.Error,
        "SEED1003" or "SEED1005" or "SEED1007" or "SEED1008" or "SEED1009" or "SEED2001" or "SEED2002" or "SEED2003"
            or "SEED2004" or "SEED2005" or "SEED2013" or "SEED2014" or "SEED2015" or "SEED3001" or "SEED3004" or "SEED3005"
            or "SEED3006" or "SEED4001" or "SEED4002" or "SEED4005" or "SEED4006" or "SEED4007" or "SEED4008" or "SEED4011"
            or "SEED4012" => FindingSeverity.Warning,
        "SEED1004" or "SEED1010" or "SEED2006" or "SEED2007" or "SEED2009" or "SEED2010" or "SEED2012" or "SEED3007"
            or "SEED3008" or "SEED3009" or "SEED4003" or "SEED4004" or "SEED4009" or "SEED4010" => FindingSeverity.Info,
        "SEED1006" or "SEED2008" or "SEED2011" or "SEED2016" or "SEED3003" => FindingSeverity.Hidden,
        _ => null,
    };
}
