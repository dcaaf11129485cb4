namespace Seedbed
{
    using global::System;
    using global::System.ComponentModel;

    /// <summary>
    /// Marks a class whose constants are the ids of a folder's articles, so that calls with an id can be checked while they are compiled.
    /// Generated code bears it; it does nothing at run time.
    /// </summary>
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class SeedIdsAttribute : Attribute
    {
        /// <summary>Says how far the ids of comments go, which have no constants.</summary>
        /// <param name="comments">
        /// The articles that have comments: the name of each one's constant, a space and how many there are, and between two of them a comma
        /// and a space, such as <c>Article001 44, note 3</c>.
        /// </param>
        public SeedIdsAttribute(string comments)
        {
            Comments = comments;
        }

        /// <summary>The articles that have comments, with how many.</summary>
        public string Comments { get; }
    }
}
