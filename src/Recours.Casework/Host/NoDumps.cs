using System.Runtime.InteropServices;
using System.Text;

namespace Recours.Casework.Host;

/// <summary>
/// What is in memory stays there: no core file of the system, no dump of the runtime, and no other program of the same user that reads along.
/// Whoever rules the machine can do it all the same.
/// </summary>
public static class NoDumps
{
    /// <summary>With these the runtime writes its memory to a file when the program crashes; it reads them before any line of ours runs.</summary>
    private static readonly string[] Dumping = ["DOTNET_DbgEnableMiniDump", "COMPlus_DbgEnableMiniDump"];

    /// <summary>To be called first of all. False when a crash would write the memory to a file all the same: then nothing secret may be read.</summary>
    public static bool Enforce()
    {
        var dumps = Array.Exists(Dumping, name => Environment.GetEnvironmentVariable(name) is not (null or "" or "0"));
        if (OperatingSystem.IsWindows())
        {
            return !dumps;
        }

        const int coreFile = 4;
        Span<long> none = [0, 0];
        _ = setrlimit(coreFile, ref MemoryMarshal.GetReference(none));
        if (!OperatingSystem.IsLinux())
        {
            return !dumps;
        }

        if (dumps)
        {
            return StartAgain();
        }

        const int setDumpable = 4;
        _ = prctl(setDumpable, 0, 0, 0, 0);
        return true;
    }

    /// <summary>The same program in the same process, from its beginning, without the wish for a dump.</summary>
    private static bool StartAgain()
    {
        var arguments = Encoding.UTF8.GetString(File.ReadAllBytes("/proc/self/cmdline")).Split('\0')[..^1];
        var environment = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .Where(variable => !Dumping.Contains((string)variable.Key)).Select(variable => $"{variable.Key}={variable.Value}").ToList();
        _ = execve(Environment.ProcessPath!, [.. arguments, null], [.. environment, null]);
        // It returns only when it failed.
        return false;
    }

#pragma warning disable CA2101, SYSLIB1054, CA5392 // Plain libc calls; strings are UTF-8 on these systems.
    [DllImport("libc", SetLastError = true)]
    private static extern int setrlimit(int resource, ref long limits);

    [DllImport("libc", SetLastError = true)]
    private static extern int prctl(int option, nint second, nint third, nint fourth, nint fifth);

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi)]
    private static extern int execve(string path, string?[] arguments, string?[] environment);
#pragma warning restore CA2101, SYSLIB1054, CA5392
}
