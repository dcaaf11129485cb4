using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The names that are known in a document, by what readers type: the whole name, or a beginning of it that nobody else's name has.</summary>
internal sealed class NameBook
{
    private const int MaxParts = 6;

    private readonly Dictionary<string, KnownName> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName?> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _firstWords = [];
    private readonly List<KnownName> _all = [];
    private KnownName[] _sorted = [];
    private int _longest;

    private NameBook()
    {
    }

    /// <summary>All names, each once.</summary>
    public IReadOnlyList<KnownName> All => _all;

    /// <summary>Collects the names of a document.</summary>
    public static NameBook Of(SeedDocument document, ThreadNode thread)
    {
        var book = new NameBook();
        foreach (CommentNode comment in thread.Comments)
        {
            book.Add(comment.Attribution.Author).Comments.Add(comment.Index);
        }

        foreach (CommentNode comment in thread.Comments)
        {
            if (comment.Parent is null && comment.Attribution.Parent is { } stated)
            {
                book.Add(stated.Of(document.Text));
            }
        }

        if (document.Byline is { } byline)
        {
            KnownName author = book.Add(byline.Attribution.Author);
            book.Sort();
            book.AddSurname(author);
            return book;
        }

        book.Sort();
        return book;
    }

    /// <summary>The name itself.</summary>
    public KnownName this[string name] => _byName[name];

    /// <summary>Whether a known name, or a part of one, may begin with a word.</summary>
    public bool MayBegin(Word word) => _firstWords.Contains(word.Hash);

    /// <summary>The known name that stands at a position, the longest if there are several.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">0-based position of its first character.</param>
    /// <param name="limit">0-based position at which it ends at the latest.</param>
    /// <param name="anyPart">Whether any beginning of a name will do, as where somebody is spoken to.</param>
    public NameMatch? Find(string text, int start, int limit, bool anyPart)
    {
        NameMatch? found = null;
        string key = string.Empty;
        int at = start;
        while (at < limit && key.Length <= _longest)
        {
            int word = at;
            while (at < limit && NameKey.IsOfKey(text[at]))
            {
                at++;
            }

            if (at == word)
            {
                break;
            }

            key += NameKey.Of(text.Substring(word, Math.Min(at - word, _longest + 1)));
            if (Look(key, anyPart && found is null) is { } match)
            {
                found = new NameMatch(match.Name, new SourceSpan(start, at), match.IsWhole);
            }

            // One separator, of those that names are made of.
            at += at < limit && (text[at] is '_' or '-' or '.' or '\'' or '’' || char.IsWhiteSpace(text[at])) ? 1 : 0;
            at += at < limit && text[at - 1] == '.' && char.IsWhiteSpace(text[at]) ? 1 : 0;
        }

        return found;
    }

    private (KnownName Name, bool IsWhole)? Look(string key, bool anyPart)
    {
        if (_byKey.TryGetValue(key, out KnownName? known))
        {
            return known is null ? null : (known, known.Key.Length == key.Length);
        }

        const int ShortestBeginning = 4;
        return anyPart && key.Length >= ShortestBeginning && OnlyOneThatBegins(key) is { } name ? (name, false) : null;
    }

    private KnownName Add(string name)
    {
        if (!_byName.TryGetValue(name, out KnownName? known))
        {
            known = new KnownName(name);
            _byName.Add(name, known);
            _all.Add(known);
        }

        return known;
    }

    private void Sort()
    {
        _sorted = [.. _all];
        Array.Sort(_sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        foreach (KnownName name in _all)
        {
            if (name.Key.Length == 0)
            {
                continue;
            }

            // Names that differ in capitals or spaces alone: whom a reader means, nobody can tell, unless it is one of them that is typed as it is printed.
            _byKey[name.Key] = _byKey.TryGetValue(name.Key, out KnownName? other) && other != name ? null : name;
            _longest = Math.Max(_longest, name.Key.Length);
            AddFirstWords(name.Name);
        }

        foreach (KnownName name in _all)
        {
            int parts = 0;
            foreach (string part in NameKey.PartsOf(name.Name))
            {
                AddPart(name, part);
                parts++;
                if (parts == MaxParts)
                {
                    break;
                }
            }
        }
    }

    private void AddPart(KnownName name, string part)
    {
        bool isTaken = _byKey.TryGetValue(part, out KnownName? other) && other != name;
        bool isBeginning = name.Key.StartsWith(part, StringComparison.Ordinal);
        if (isTaken && other?.Key.Length != part.Length)
        {
            _byKey[part] = null;
        }
        else if (!isTaken && (!isBeginning || OnlyOneThatBegins(part) is not null))
        {
            _byKey[part] = name;
            AddFirstWords(part);
        }
        else if (!isTaken)
        {
            _byKey[part] = null;
        }
    }

    /// <summary>The author of an article is called by the last word of the name as well.</summary>
    private void AddSurname(KnownName author)
    {
        string surname = NameKey.Of(author.Name.Substring(author.Name.LastIndexOf(' ') + 1));
        if (surname.Length >= NameKey.ShortestPart && !_byKey.ContainsKey(surname) && OnlyOneThatBegins(surname) is null)
        {
            _byKey.Add(surname, author);
            AddFirstWords(surname);
        }
    }

    /// <summary>The one whose name begins with a key; null if there are several, or none.</summary>
    private KnownName? OnlyOneThatBegins(string key)
    {
        int low = 0;
        int high = _sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(_sorted[middle].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        bool begins = low < _sorted.Length && _sorted[low].Key.StartsWith(key, StringComparison.Ordinal);
        bool isOnly = low + 1 >= _sorted.Length || !_sorted[low + 1].Key.StartsWith(key, StringComparison.Ordinal);
        return begins && isOnly ? _sorted[low] : null;
    }

    private void AddFirstWords(string name)
    {
        int at = 0;
        if (Words.TryRead(name, ref at, name.Length, out Word first))
        {
            _firstWords.Add(first.Hash);
        }

        string key = NameKey.Of(name);
        at = 0;
        if (Words.TryRead(key, ref at, key.Length, out Word whole))
        {
            _firstWords.Add(whole.Hash);
        }
    }
}
