using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The shapes that are known without being declared by a project. Of two that explain a page equally well, the first is taken.</summary>
internal static class ShapeCatalog
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        DrupalShape.Shape,
        WordPressShape.Shape,
        BloggerShape.Shape,
        MovableTypeShape.Shape,
        DisqusShape.Shape,
        HackerNewsShape.Shape,
        RedditShape.Shape,
        VBulletinShape.Shape,
        PhpBbShape.Shape,
        MailShape.Shape,
    ];
}
