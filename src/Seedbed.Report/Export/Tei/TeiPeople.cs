namespace Seedbed.Report.Export.Tei;

/// <summary>
/// Whom a document names: the article's author, its commenters, and those who are answered without a comment. A commenter who bears the author's name
/// is another entry, because nobody says that they are one.
/// </summary>
internal sealed class TeiPeople
{
    private readonly Article _article;
    private readonly List<(string Name, string Role)> _all = [];
    private readonly Dictionary<string, int> _commenters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);

    /// <summary>Collects them.</summary>
    public TeiPeople(Article article)
    {
        _article = article;
        if (article.Byline is { } byline)
        {
            Add(_others, byline.Name, "author");
        }

        foreach (Commenter commenter in article.Thread?.Commenters ?? [])
        {
            Add(_commenters, commenter.Name, "commenter");
        }

        foreach (ReplyEdge edge in article.Comments.SelectMany(comment => comment.Answers))
        {
            if (edge is { AuthorName: { } name, Comment: null, Paragraph: null } && !_others.ContainsKey(name))
            {
                Add(_others, name, "named");
            }
        }
    }

    /// <summary>Name, role and id of each of them, in the order of their numbers.</summary>
    public IEnumerable<(string Name, string Role, string Id)> All => _all.Select((person, number) => (person.Name, person.Role, TeiIds.OfPerson(_article, number)));

    /// <summary>A pointer to a commenter.</summary>
    public string PointTo(Comment comment) => Point(_commenters[comment.Author]);

    /// <summary>A pointer to what a comment answers: a comment, a paragraph of the article, or somebody.</summary>
    public string PointTo(ReplyEdge edge) => edge switch
    {
        { Comment: { } comment } => "#" + TeiIds.Of(comment),
        { Paragraph: { } paragraph } => "#" + TeiIds.OfParagraph(paragraph),
        _ => Point(_others[edge.AuthorName!]),
    };

    /// <summary>A pointer to the one whose name a header states as answered.</summary>
    public string PointToName(ReplyEdge edge) => edge.Comment is { } comment ? PointTo(comment) : PointTo(edge);

    private string Point(int number) => "#" + TeiIds.OfPerson(_article, number);

    private void Add(Dictionary<string, int> numbers, string name, string role)
    {
        numbers.Add(name, _all.Count);
        _all.Add((name, role));
    }
}
