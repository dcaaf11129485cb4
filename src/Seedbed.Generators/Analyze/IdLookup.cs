using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Seedbed.Syntax;

namespace Seedbed.Generators.Analyze;

/// <summary>Looks ids up as a call on a folder's class does at run time.</summary>
internal sealed class IdLookup
{
    private readonly IdTable _ids;
    private readonly INamedTypeSymbol _folder;

    /// <summary>Takes what is known.</summary>
    /// <param name="ids">The ids of the corpus.</param>
    /// <param name="folder">The class that is called.</param>
    public IdLookup(IdTable ids, INamedTypeSymbol folder)
    {
        _ids = ids;
        _folder = folder;
    }

    /// <summary>Looks an article up.</summary>
    /// <returns>What is wrong; null if the article is there.</returns>
    public UnknownId? FindArticle(string id) => _ids.Find(id, _folder) is null
        ? NoneSuch("article", id, [.. Nearest(id, _ids.AllIn(_folder)).Select(static known => new IdSuggestion(known.Id, known.Expression))])
        : null;

    /// <summary>Looks a comment up.</summary>
    /// <returns>What is wrong; null if the comment is there.</returns>
    public UnknownId? FindComment(string id)
    {
        int mark = id.LastIndexOf('#');
        string articleId = mark < 0 ? id : id.Substring(0, mark);
        int? index = mark < 0 ? null : ReadIndex(id.Substring(mark));
        return _ids.Find(articleId, _folder) switch
        {
            { Comments: 0 } article => Say(2, [id, article.Id]),
            { } article when index < article.Comments => Compare(id, article.CommentAt(index.Value)),
            { } article when mark >= 0 => SayWhereTheyEnd(id, article),
            _ => NoneSuch("comment", id, NearestComments(articleId, index ?? 0)),
        };
    }

    private static UnknownId SayWhereTheyEnd(string id, KnownId article)
    {
        string last = article.CommentAt(article.Comments - 1);
        return Say(3, [id, article.Id, last], new IdSuggestion(last, Constant: null));
    }

    /// <summary>An index has one spelling, without zeros before it.</summary>
    private static UnknownId? Compare(string id, string spelled) =>
        id == spelled ? null : Say(4, [id, spelled], new IdSuggestion(spelled, Constant: null));

    private static int? ReadIndex(string end) =>
        end.StartsWith("#c", StringComparison.Ordinal) && int.TryParse(end.Substring(2), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;

    private static IEnumerable<KnownId> Nearest(string id, IEnumerable<KnownId> candidates)
    {
        var byId = candidates.ToDictionary(static known => known.Id, StringComparer.Ordinal);
        return NearestNames.Find(id, byId.Keys).Select(nearest => byId[nearest]);
    }

    /// <summary>Comments of articles whose ids are near, each with the same index, as far as there is one.</summary>
    private IdSuggestion[] NearestComments(string articleId, int index) =>
        [.. Nearest(articleId, _ids.AllIn(_folder).Where(static known => known.Comments > 0))
            .Select(known => new IdSuggestion(known.CommentAt(index < known.Comments ? index : 0), Constant: null))];

    private UnknownId NoneSuch(string what, string id, IdSuggestion[] nearest)
    {
        // What is not in a folder may well be elsewhere.
        string place = _folder.ContainingType is null ? string.Empty : " in " + _folder.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return nearest.Length == 0
            ? Say(1, [what, id, place])
            : Say(0, [what, id, place, string.Join(", ", nearest.Select(static suggestion => $"'{suggestion.Id}'"))], nearest);
    }

    // Ids are told apart by their ends as often as by their beginnings, so they are shown whole.
    private static UnknownId Say(int message, string[] arguments, params IdSuggestion[] suggestions)
    {
        object[] visible = Array.ConvertAll<string, object>(arguments, static argument => new WholeText(argument));
        return new UnknownId(string.Format(CultureInfo.InvariantCulture, GenerationRules.UnknownId.Messages[message], visible), suggestions);
    }
}
