namespace Seedbed.TestKit;

/// <summary>How a made corpus lies in its folder.</summary>
public enum CorpusLayout
{
    /// <summary>All documents in one folder.</summary>
    Flat,

    /// <summary>Folders of 200 documents.</summary>
    Folders,
}
