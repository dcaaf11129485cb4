using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>The names that are known in a document, by what readers type: the whole name, or a beginning of it that nobody else's name has.</summary>
internal sealed class NameBook
{
    private const int MaxParts = 6;
    private const int ShortestBeginning = 4;

    private readonly Dictionary<string, KnownName> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, Entry> _byKey = [];
    private readonly HashSet<ulong> _firstWords = [];

    // The hashes of keys up to the end of each word but the last: a text that has none of them goes on with something else.
    private readonly HashSet<ulong> _beginnings = [];
    private readonly List<KnownName> _all = [];
    private HashFilter? _filter;
    private KnownName[] _sorted = [];

    private NameBook()
    {
    }

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

    /// <summary>Whether a text is one of the names.</summary>
    public bool IsName(string text) => _byName.ContainsKey(text);

    /// <summary>Whether a known name, or a part of one, may begin with a word.</summary>
    [MethodImpl(HotLoop.Options)]
    public bool MayBegin(Word word)
    {
        // The high bits of a short word's hash say little.
        _filter ??= new HashFilter([.. _firstWords.Select(Shingles.Finish)]);
        return _filter.MayContain(Shingles.Finish(word.Hash)) && _firstWords.Contains(word.Hash);
    }

    /// <summary>The known name that stands at a position, the longest if there are several.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">0-based position of its first character.</param>
    /// <param name="limit">0-based position at which it ends at the latest.</param>
    /// <param name="anyPart">Whether any beginning of a name will do, as where somebody is spoken to.</param>
    [MethodImpl(HotLoop.Options)]
    public NameMatch? Find(string text, int start, int limit, bool anyPart)
    {
        NameMatch? found = null;
        ulong hash = NameKey.HashOfNothing;
        int at = start;
        while (NameKey.TryReadWord(text, ref at, limit, ref hash))
        {
            if (_byKey.TryGetValue(hash, out Entry? entry) && entry.Name is { } name && NameKey.IsKeyOf(text, start, at, entry.Key))
            {
                bool isWhole = name.Key.Length == entry.Key.Length;
                found = new NameMatch(name, new SourceSpan(start, isWhole ? EndOfName(text, at, limit, name.Name) : at), isWhole);
            }

            if (found is null && anyPart && entry is null && at - start is >= ShortestBeginning and <= CommenterName.UsualMaxLength
                && OnlyOneThatBegins(NameKey.Of(text.Substring(start, at - start))) is { } only)
            {
                found = new NameMatch(only, new SourceSpan(start, at), IsWhole: false);
            }

            if (!_beginnings.Contains(hash))
            {
                break;
            }

            at = NameKey.BehindSeparator(text, at, limit);
        }

        return found;
    }

    /// <summary>Where a name ends that ends with a mark, such as <c>Doug H.</c></summary>
    private static int EndOfName(string text, int at, int limit, string name)
    {
        int marks = name.Length;
        while (marks > 0 && !NameKey.IsOfKey(name[marks - 1]))
        {
            marks--;
        }

        int length = name.Length - marks;
        return length <= limit - at && string.CompareOrdinal(text, at, name, marks, length) == 0 ? at + length : at;
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

    [MethodImpl(HotLoop.Options)]
    private void Sort()
    {
        _sorted = [.. _all];
        Array.Sort(_sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        foreach (KnownName name in _all)
        {
            if (name.Key.Length > 0)
            {
                // Names that differ in capitals or spaces alone: whom a reader means, nobody can tell.
                Set(name.Key, Look(name.Key) is { } other && other.Name != name ? null : name);
                AddFirstWords(name.Name);
                AddBeginnings(name.Name);
            }
        }

        foreach (KnownName name in _all)
        {
            foreach (string part in NameKey.PartsOf(name.Name).Take(MaxParts))
            {
                AddPart(name, part);
            }
        }
    }

    private Entry? Look(string key) => _byKey.TryGetValue(NameKey.HashOf(key), out Entry? entry) ? entry : null;

    private void Set(string key, KnownName? name) => _byKey[NameKey.HashOf(key)] = new Entry(key, name);

    [MethodImpl(HotLoop.Options)]
    private void AddPart(KnownName name, string part)
    {
        _beginnings.Add(NameKey.HashOf(part));
        Entry? known = Look(part);
        bool isNameOfOther = known?.Name is { } other && other != name && other.Key.Length == part.Length;
        if (isNameOfOther || known?.Name == name)
        {
            return;
        }

        bool isBeginning = name.Key.StartsWith(part, StringComparison.Ordinal);
        bool isOnly = known is null && (!isBeginning || OnlyOneThatBegins(part) is not null);
        Set(part, isOnly ? name : null);
        if (isOnly)
        {
            AddFirstWords(part);
        }
    }

    private void AddBeginnings(string name)
    {
        ulong hash = NameKey.HashOfNothing;
        int at = 0;
        while (NameKey.TryReadWord(name, ref at, name.Length, ref hash) && at < name.Length)
        {
            _beginnings.Add(hash);
            at = NameKey.BehindSeparator(name, at, name.Length);
        }
    }

    /// <summary>The author of an article is called by the last word of the name as well.</summary>
    private void AddSurname(KnownName author)
    {
        string surname = NameKey.Of(author.Name.Substring(author.Name.LastIndexOf(' ') + 1));
        if (surname.Length >= NameKey.ShortestPart && Look(surname) is null && OnlyOneThatBegins(surname) is null)
        {
            Set(surname, author);
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

    /// <summary>What stands for a name.</summary>
    /// <param name="Key">The name, or a part of it, in the form in which names are compared.</param>
    /// <param name="Name">The name; null where it could be that of several.</param>
    private sealed record Entry(string Key, KnownName? Name);
}
