namespace Seedbed
{
    /// <summary>What an article's name and first lines say, read together when one of it is asked for: a walk over comments needs none.</summary>
    internal sealed class ArticleHeader
    {
        public readonly string Id;
        public readonly int? Ordinal;
        public readonly string? SourceKey;
        public readonly string? Title;
        public readonly SourceSpan? TitleSpan;
        public readonly SourceSpan? SubtitleSpan;
        public readonly Byline? Byline;
        public readonly Timestamp? Published;
        public readonly string Fingerprint;

        public ArticleHeader(Article article, in SeedLayout layout)
        {
            Id = SeedLayout.IdOf(layout.Path);
            int ordinal = layout.ReadHead().Ordinal;
            if (ordinal >= 0)
            {
                Ordinal = ordinal;
                SourceKey = Id.Substring(Id.IndexOf('_', Id.LastIndexOf('/') + 1) + 1);
            }

            Fingerprint = SeedNumber.ToHex(layout.Fingerprint, 16);
            Title = layout.Title;
            SeedRows rows = new SeedRows(layout, layout.FirstRow);
            if (rows.Find(SeedRows.RowKind.Title))
            {
                TitleSpan = rows.Span;
            }

            rows = new SeedRows(layout, layout.FirstRow);
            if (rows.Find(SeedRows.RowKind.Subtitle))
            {
                SubtitleSpan = rows.Span;
            }

            rows = new SeedRows(layout, layout.FirstRow);
            if (rows.Find(SeedRows.RowKind.Byline))
            {
                Byline = new Byline(layout.Byline, rows.Span);
            }

            rows = new SeedRows(layout, layout.FirstRow);
            if (rows.Find(SeedRows.RowKind.Published))
            {
                Published = rows.ReadTimestamp(article.Source);
            }
        }
    }
}
