using System;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// One site engine's way of printing a thread of comments, declared as data: templates of lines (<see cref="TemplateReader"/>), and words of which
/// lines are made (<see cref="FurnitureWords"/>).
/// </summary>
internal sealed class Shape
{
    /// <summary>Names a shape.</summary>
    /// <param name="name">What <c>Thread.Shape</c> says; of lower-case letters, digits, <c>_</c> and <c>-</c>.</param>
    public Shape(string name) => Name = name;

    /// <summary>The shape's name.</summary>
    public string Name { get; }

    /// <summary>The forms of its headers; of two that explain a page equally well, the first is taken.</summary>
    public Form[] Forms { get; init; } = [];

    /// <summary>Lines that head a thread and nothing else.</summary>
    public LineTemplates Markers { get; init; } = [];

    /// <summary>Whether what any site may print above comments heads its threads as well (<see cref="CommonLines.Markers"/>).</summary>
    public bool HasCommonMarkers { get; init; } = true;

    /// <summary>Controls above a thread, and below it where they are printed twice.</summary>
    public FurnitureWords Controls { get; init; } = [];

    /// <summary>Links below a comment.</summary>
    public FurnitureWords Links { get; init; } = [];

    /// <summary>Lines that are the site's where a comment's text begins or ends.</summary>
    public LineTemplates Furniture { get; init; } = [];

    /// <summary>Lines that are the site's even in the middle of a comment.</summary>
    public LineTemplates InnerFurniture { get; init; } = [];

    /// <summary>What boards print about an author beside each comment; the author's name and rank stand with these lines.</summary>
    public LineTemplates Profile { get; init; } = [];

    /// <summary>The same, where what is said stands on the line below.</summary>
    public LineTemplates ProfileLabels { get; init; } = [];

    /// <summary>Lines with which the site ends a thread; what follows them is no comment.</summary>
    public LineTemplates Ends { get; init; } = [];

    /// <summary>Lines within a comment that name whom it quotes.</summary>
    public LineTemplates Quotes { get; init; } = [];

    /// <summary>Lines that announce what software wrote about another page: a pingback is nobody's comment.</summary>
    public LineTemplates Pingbacks { get; init; } = [];

    /// <summary>Lines above a page's title.</summary>
    public LineTemplates Top { get; init; } = [];

    /// <summary>Lines below a page's title that name who submitted it.</summary>
    public LineTemplates Bylines { get; init; } = [];

    /// <summary>Those of <see cref="Bylines" /> that stand above the title.</summary>
    public LineTemplates BylinesAboveTitle { get; init; } = [];

    /// <summary>Lines that divide a comment's text from its author's signature.</summary>
    public LineTemplates Signatures { get; init; } = [];

    /// <summary>Whether a line of <c>_</c> divides a comment's text from its author's signature.</summary>
    public bool HasSignatures { get; init; }

    /// <summary>Whether its pages print the day above the title.</summary>
    public bool HasDateAboveTitle { get; init; }

    /// <summary>Whether its pages are threads that need no article above.</summary>
    public bool IsBoard { get; init; }

    /// <summary>What its templates refer to.</summary>
    public ShapeWords Words { get; private set; } = new([], [], CommenterName.UsualMaxLength);

    /// <summary>Declares how times are printed: format strings of .NET, or <c>ago</c>.</summary>
    public string[] Times
    {
        init => Words = Words with { Times = [.. value.Select(ReadTime)] };
    }

    /// <summary>Declares words for an author's standing.</summary>
    public StatusWord[] Statuses
    {
        init => Words = Words with { Statuses = value };
    }

    /// <summary>Declares how long a name can be, in characters.</summary>
    public int MaxNameLength
    {
        init => Words = Words with { MaxNameLength = value };
    }

    /// <summary>What a status word means.</summary>
    public StatedStatus StatusOf(string words) => Array.Find(Words.Statuses, status => string.Equals(status.Words, words, StringComparison.Ordinal))?.Status ?? StatedStatus.Unstated;

    private static TimeFormat ReadTime(string format) =>
        TimeFormat.Read(format, out int mistake) ?? throw new ArgumentException($"'{format}', {mistake}: {TimeFormat.Advice}", nameof(format));
}
