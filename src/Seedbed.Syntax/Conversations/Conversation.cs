using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What the comments of a document show by their own words: what they quote, and whom they name. What their headers state is not in it.</summary>
public sealed class Conversation
{
    private static readonly Conversation Nothing = new([], []);

    internal Conversation(IReadOnlyList<Quotation> quotations, IReadOnlyList<Mention> mentions)
    {
        Quotations = quotations;
        Mentions = mentions;
    }

    /// <summary>What stands in quotation marks or quote blocks in comments, in the order of the text.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Where comments name those who wrote others, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Reads the comments of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null; no other exception is thrown.</exception>
    public static Conversation Of(SeedDocument document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).Thread is { Comments.Count: > 0 } thread
            ? new ConversationReader(document, thread).Read()
            : Nothing;
}
