using System.ComponentModel;
using System.Diagnostics;

namespace Recours.Casework.Host;

/// <summary>What every child that reads a criminal's files has in common: pipes and nothing else, and somebody who ends it.</summary>
internal static class ChildWatch
{
    // What the runtime needs to find itself; everything else of the environment stays here.
    private static readonly string[] Passed = ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_BUNDLE_EXTRACT_BASE_DIR", "SystemRoot", "TEMP", "TMPDIR", "HOME"];

    /// <summary>Pipes, and of the environment only what the runtime needs.</summary>
    public static void Bare(ProcessStartInfo start)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError, start.CreateNoWindow) = (true, true, true, true);
        start.WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory);
        var kept = Passed.Select(name => (name, value: Environment.GetEnvironmentVariable(name))).Where(pair => pair.value is not null).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in kept)
        {
            start.Environment[name] = value;
        }

        // No socket in the folder for temporary files, and no dump of a private picture.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
    }

    /// <summary>Ends a child that takes more memory than it may: on systems where it cannot bound itself, the only limit.</summary>
    public static async Task RunAsync(Process child, long memory, TimeSpan glance, CancellationTokenSource over)
    {
        try
        {
            while (!child.HasExited)
            {
                child.Refresh();
                if (!child.HasExited && child.WorkingSet64 > memory)
                {
                    Kill(child);
                }

                await Task.Delay(glance, over.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or InvalidOperationException)
        {
            // It ended by itself, or its time is over.
        }
    }

    public static void Kill(Process child)
    {
        try
        {
            child.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended already.
        }
    }
}
