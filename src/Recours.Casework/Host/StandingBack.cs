using System.Runtime.InteropServices;

namespace Recours.Casework.Host;

/// <summary>A thread that works only while nobody else wants the processor.</summary>
public static class StandingBack
{
    /// <summary>Starts one. It ends with its work, and does not keep the program from ending.</summary>
    public static void Start(Action work) => new Thread(() =>
    {
        // The runtime sets no priority on Linux; there a call about process 0 is one about the calling thread alone.
        if (OperatingSystem.IsLinux())
        {
            _ = setpriority(0, 0, 5);
        }

        work();
    })
    { IsBackground = true, Priority = ThreadPriority.Lowest }.Start();

#pragma warning disable SYSLIB1054, CA5392 // A plain libc call.
    [DllImport("libc")]
    private static extern int setpriority(int which, uint who, int priority);
#pragma warning restore SYSLIB1054, CA5392
}
