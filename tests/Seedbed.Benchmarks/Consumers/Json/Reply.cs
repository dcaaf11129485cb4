namespace Json;

/// <summary>Whom a comment answers.</summary>
internal sealed record Reply(string Author, int? Comment);
