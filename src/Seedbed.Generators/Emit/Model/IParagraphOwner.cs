namespace Seedbed
{
    using global::System.Collections.Generic;

    /// <summary>Who a paragraph belongs to: an <see cref="Seedbed.Article"/>, a <see cref="Comment"/>, or a <see cref="CommentThread"/> for text in it that no header claims.</summary>
    public interface IParagraphOwner
    {
        /// <summary>The article itself, or the article under which the comment or thread stands.</summary>
        Article Article { get; }

        /// <summary>The owner's own paragraphs, in the order of the text.</summary>
        IReadOnlyList<Paragraph> Paragraphs { get; }
    }
}
