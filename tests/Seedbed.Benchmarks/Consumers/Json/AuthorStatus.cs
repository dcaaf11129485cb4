namespace Json;

/// <summary>What a page states about a commenter's standing with the site.</summary>
internal enum AuthorStatus
{
    Unstated = 0,
    NotVerified = 1,
}
