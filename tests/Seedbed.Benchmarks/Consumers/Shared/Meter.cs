using System.Diagnostics;

namespace Consumers;

/// <summary>Time and allocated bytes since a moment.</summary>
internal readonly struct Meter
{
    private readonly long _bytes;
    private readonly long _started;

    private Meter(long bytes, long started)
    {
        _bytes = bytes;
        _started = started;
    }

    public static Meter Start() => new(GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());

    /// <summary>Microseconds and bytes.</summary>
    public (double Microseconds, long Bytes) Read()
    {
        double microseconds = Stopwatch.GetElapsedTime(_started).TotalMicroseconds;
        return (microseconds, GC.GetTotalAllocatedBytes(precise: true) - _bytes);
    }
}
