namespace Seedbed.Syntax;

/// <summary>One way in which a shape prints who wrote a comment: a theme, or a version of the software.</summary>
internal sealed class Form
{
    /// <summary>The line by which the form is recognised. It names the author, unless a line beside it does.</summary>
    public LineTemplates Keys { get; init; } = [];

    /// <summary>Where these lines stand.</summary>
    public Placement Placement { get; init; } = Placement.Above;

    /// <summary>The lines above the key, from the key upwards.</summary>
    public LinePattern[] Above { get; init; } = [];

    /// <summary>The lines below the key, downwards.</summary>
    public LinePattern[] Below { get; init; } = [];

    /// <summary>How a key goes on that is broken at <c>{wrap}</c>, on the line below.</summary>
    public LineTemplates Wrapped { get; init; } = [];

    /// <summary>Whether the name stands above the key with what the board prints about its author between (<see cref="Shape.Profile"/>).</summary>
    public bool HasProfileAbove { get; init; }

    /// <summary>Whether what the board prints about the author stands between header and text.</summary>
    public bool HasProfileBelow { get; init; }

    /// <summary>How many lines, such as a rank, may stand above that; none where the text may stand directly below the header.</summary>
    public int RankLines { get; init; } = 2;

    /// <summary>The line that ends the comment's text, where the time stands there and the name above.</summary>
    public LineTemplates Closing { get; init; } = [];

    /// <summary>Whether there is no thread of this form unless most comments are closed so.</summary>
    public bool RequiresClosing { get; init; }

    /// <summary>How many headers with text make a thread where no marker heads it; 0 where no number does.</summary>
    public int HeadersWithoutMarker { get; init; } = 3;

    /// <summary>How many headers make a thread that begins directly below the title, as boards print it; 0 where no number does.</summary>
    public int HeadersBelowTitle { get; init; }

    /// <summary>Whether crawlers keep the time of some headers and lose that of others, so that one without is as good.</summary>
    public bool LosesTimes { get; init; }

    /// <summary>Whether the first line of a comment with others is its subject.</summary>
    public bool HasSubjectBelow { get; init; }

    /// <summary>Whether the name of the one who is answered may stand behind the author's with nothing but a space between.</summary>
    public bool NamesParentBehindAuthor { get; init; }

    /// <summary>Whether a comment may have a subject, on the line above its header.</summary>
    public bool MayHaveSubject { get; init; }

    /// <summary>Whether nothing else prints such a line, so that a name may hold any character.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Whether words of the site at the end of the page prove a thread that no marker heads.</summary>
    public bool IsProvedByEnd { get; init; }

    /// <summary>Whether such lines make a thread even where no marker heads it and no link stands below a comment.</summary>
    public bool StandsAlone { get; init; }
}
