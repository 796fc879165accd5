using System.Text;

namespace Recours.Companion.Commands;

/// <summary>Where the program writes what it was asked for.</summary>
public static class StandardOutput
{
    private const int Room = 1 << 16;

    /// <summary>
    /// The console's own writer hands on 256 bytes at a time: hundreds of thousands of calls of the system for the JSON of a long conversation.
    /// Into a file, or to another program, it goes in larger pieces; whatever is written at once, such as a line, is still handed on at once.
    /// </summary>
    public static TextWriter Open() => Console.IsOutputRedirected
        ? TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput(), WithoutMark(Console.OutputEncoding), Room) { AutoFlush = true })
        : Console.Out;

    private static Encoding WithoutMark(Encoding encoding) => encoding is UTF8Encoding ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : encoding;
}
