namespace Seedbed
{
    /// <summary>What a page states about a commenter's standing with the site.</summary>
    public enum AuthorStatus
    {
        /// <summary>The page states nothing, or the crawler dropped it.</summary>
        Unstated = 0,

        /// <summary>Drupal's <c>(not verified)</c>: the name was typed by a visitor without an account. It says nothing about the text.</summary>
        NotVerified = 1,

        /// <summary>The site vouches for the name.</summary>
        Verified = 2,

        /// <summary>The commenter moderates the site.</summary>
        Moderator = 3,

        /// <summary>The commenter submitted what is commented on.</summary>
        Submitter = 4,
    }
}
