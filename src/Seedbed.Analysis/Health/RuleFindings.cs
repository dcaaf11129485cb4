namespace Seedbed.Analysis;

/// <summary>What a rule finds in a corpus.</summary>
/// <param name="RuleId">The rule's id, such as <c>SEED2002</c>.</param>
/// <param name="Severity">How severe it is unless a project says otherwise; null for a rule that is not known.</param>
/// <param name="Findings">Number of findings that the records list.</param>
/// <param name="Articles">Number of articles with at least one.</param>
/// <param name="IsAtLeast">Whether there may be more: an article has as many as a seed can list, see <see cref="CorpusHealth.ListedInSeed"/>.</param>
public sealed record RuleFindings(string RuleId, FindingSeverity? Severity, int Findings, int Articles, bool IsAtLeast);
