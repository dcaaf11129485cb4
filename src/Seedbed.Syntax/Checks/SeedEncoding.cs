namespace Seedbed.Syntax;

/// <summary>How a seed's bytes became its text.</summary>
public enum SeedEncoding
{
    /// <summary>The bytes are valid UTF-8.</summary>
    Utf8,

    /// <summary>The file is marked as UTF-16, of either byte order.</summary>
    Utf16,

    /// <summary>The bytes are neither; the text is a guess.</summary>
    Unknown,

    /// <summary>There is no text: the file could not be read, or holds what the compiler takes for binary data.</summary>
    Unreadable,
}
