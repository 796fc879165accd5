using System.Globalization;
using System.Runtime.InteropServices;

namespace Recours.Casework.Host;

/// <summary>
/// The child side of a foreign program that reads what comes from a criminal (Linux): this process bounds itself, then becomes that program. It may not
/// write into any file: its pipes are all it has.
/// </summary>
public static class BoundedProgram
{
    /// <summary>The hidden first argument. Followed by bytes of memory, seconds of CPU, the program and its arguments.</summary>
    public const string Argument = "--bounded";

    private const int NotStarted = 127;

    /// <summary>Does not return when the program could be started.</summary>
    public static int Run(string[] args)
    {
        const int processorTime = 0, fileSize = 1, data = 2, coreFile = 4;
        Limit(processorTime, long.Parse(args[2], CultureInfo.InvariantCulture));
        Limit(fileSize, 0);
        Limit(data, long.Parse(args[1], CultureInfo.InvariantCulture));
        Limit(coreFile, 0);
        _ = execve(args[3], [.. args[3..], null], [null]);
        return NotStarted;
    }

    private static void Limit(int resource, long value)
    {
        Span<long> limits = [value, value];
        if (setrlimit(resource, ref MemoryMarshal.GetReference(limits)) != 0)
        {
            throw new InvalidOperationException("setrlimit " + resource.ToString(CultureInfo.InvariantCulture));
        }
    }

#pragma warning disable CA2101, SYSLIB1054, CA5392 // Plain libc calls; strings are UTF-8 there.
    [DllImport("libc", SetLastError = true)]
    private static extern int setrlimit(int resource, ref long limits);

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi)]
    private static extern int execve(string path, string?[] arguments, string?[] environment);
#pragma warning restore CA2101, SYSLIB1054, CA5392
}
