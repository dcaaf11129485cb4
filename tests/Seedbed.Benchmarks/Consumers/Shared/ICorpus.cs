namespace Consumers;

/// <summary>The same documents, however a program comes by them.</summary>
internal interface ICorpus
{
    /// <summary>The text of the first comment.</summary>
    string First();

    /// <summary>Every comment's author, time and length, without a look at a text.</summary>
    void Walk(ref Digest digest);

    /// <summary>The same, and every character of every paragraph.</summary>
    void Read(ref Digest digest);
}
