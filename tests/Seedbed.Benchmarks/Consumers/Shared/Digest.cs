namespace Consumers;

/// <summary>What a walk has seen, so that programs can be compared: cheap, because it is measured as well.</summary>
internal struct Digest
{
    private const ulong Prime = 1099511628211;

    private ulong _hash;
    private long _comments;
    private long _length;
    private long _texts;
    private long _characters;
    private long _sum;

    public void Add(string author, DateTime? posted, long length)
    {
        _comments++;
        _length += length;
        Mix(author.Length == 0 ? 0UL : ((ulong)author.Length << 32) | ((ulong)author[0] << 16) | author[^1]);
        Mix((ulong)(posted?.Ticks ?? -1));
        Mix((ulong)length);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        _texts++;
        _characters += text.Length;
        foreach (char character in text)
        {
            _sum += character;
        }

        Mix((ulong)_sum);
    }

    public override readonly string ToString() =>
        $"{_comments} comments of {_length} characters; {_texts} texts read, {_characters} characters, sum {_sum}; {_hash:x16}";

    private void Mix(ulong value) => _hash = (_hash ^ value) * Prime;
}
