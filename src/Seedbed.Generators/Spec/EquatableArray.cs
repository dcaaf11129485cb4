using System;
using System.Collections;
using System.Collections.Generic;

namespace Seedbed.Generators.Spec;

/// <summary>An array that is equal to another when its items are, so that a pipeline sees that nothing changed.</summary>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Takes the items; the array must not be changed afterwards.</summary>
    public EquatableArray(T[] items) => _items = items;

    /// <inheritdoc />
    public int Count => Items.Length;

    private T[] Items => _items ?? [];

    /// <inheritdoc />
    public T this[int index] => Items[index];

    /// <inheritdoc />
    public bool Equals(EquatableArray<T> other) => Items.AsSpan().SequenceEqual(other.Items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Count == 0 ? 0 : unchecked((Count * 397) ^ Items[0].GetHashCode());

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
