namespace Seedbed.Syntax;

/// <summary>What a page states about an author's standing with the site. The values are those of the emitted <c>Seedbed.AuthorStatus</c>.</summary>
public enum StatedStatus
{
    /// <summary>Nothing.</summary>
    Unstated = 0,

    /// <summary>Drupal's <c>(not verified)</c>: the name was typed by a visitor without an account.</summary>
    NotVerified = 1,

    /// <summary>The site vouches for the name.</summary>
    Verified = 2,

    /// <summary>The author moderates the site.</summary>
    Moderator = 3,

    /// <summary>The author submitted what is commented on.</summary>
    Submitter = 4,
}
