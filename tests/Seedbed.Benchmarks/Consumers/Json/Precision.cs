namespace Json;

/// <summary>How exactly a time is stated.</summary>
internal enum Precision
{
    None = 0,
    Day = 1,
    Minute = 2,
    Second = 3,
}
