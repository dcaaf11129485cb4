using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>A place in a seed that a rule found, and what it says about it.</summary>
public sealed class Finding
{
    private Finding(Rule rule, string form, SourceSpan span, SourceSpan? related, IReadOnlyList<string> arguments)
    {
        Rule = rule;
        Form = form;
        Span = span;
        Related = related;
        Arguments = arguments;
    }

    /// <summary>Makes a finding outside of a check.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="form">The message, one of <see cref="Rule.Messages"/>.</param>
    /// <param name="span">The place.</param>
    /// <param name="related">The other place, if there is one.</param>
    /// <param name="arguments">What the message fills in: numbers, and text of any kind.</param>
    internal static Finding Create(Rule rule, string form, SourceSpan span, SourceSpan? related, params object[] arguments) =>
        new(rule, form, span, related, Array.ConvertAll(arguments, Show));

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Where; empty where something is missing.</summary>
    public SourceSpan Span { get; }

    /// <summary>The other place, where there are two; null where there is one.</summary>
    public SourceSpan? Related { get; }

    /// <summary>Which of the rule's messages it fills in.</summary>
    public string Form { get; }

    /// <summary>What it fills in: text for one line, nothing hidden in it.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>How many more findings of the rule in this seed are not listed; more than 0 only in the last that is.</summary>
    public int Omitted { get; internal set; }

    /// <summary>What the finding says.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Form, Arguments.ToArray<object>())
        + (Omitted == 0 ? string.Empty : string.Format(CultureInfo.InvariantCulture, " (and {0} more of this rule in this file)", Omitted));

    /// <summary>The same finding, standing for others that are not listed.</summary>
    internal Finding WithOmitted(int omitted) => new(Rule, Form, Span, Related, Arguments) { Omitted = omitted };

    /// <summary>Orders findings by place, then by rule.</summary>
    internal static int Compare(Finding left, Finding right)
    {
        int byStart = left.Span.Start.CompareTo(right.Span.Start);
        int byEnd = byStart != 0 ? byStart : left.Span.End.CompareTo(right.Span.End);
        int byRule = byEnd != 0 ? byEnd : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Rule.Id} {Span.Start}..{Span.End}: {Message}";

    private static string Show(object argument) =>
        argument is string text ? VisibleText.Of(text) : Convert.ToString(argument, CultureInfo.InvariantCulture)!;
}
