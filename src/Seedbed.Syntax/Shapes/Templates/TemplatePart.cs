using System;

namespace Seedbed.Syntax;

/// <summary>A part of a template.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Literal">Its words, for <see cref="PartKind.Literal"/>.</param>
/// <param name="Formats">The formats of a time, for <see cref="PartKind.Posted"/>; empty where the shape's are meant.</param>
internal sealed record TemplatePart(PartKind Kind, string Literal, TimeFormat[] Formats)
{
    /// <summary>Whether it matches any words, so that where it ends depends on what follows.</summary>
    public bool IsFree => Kind is PartKind.Author or PartKind.Parent or PartKind.Any;

    /// <summary>A part that needs nothing but its kind.</summary>
    public static TemplatePart Of(PartKind kind) => new(kind, string.Empty, Array.Empty<TimeFormat>());
}
