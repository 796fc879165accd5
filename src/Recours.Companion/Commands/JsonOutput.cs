using System.Text;
using Recours.Casework.Host;

namespace Recours.Companion.Commands;

/// <summary>UTF-8 written by a JSON writer, handed on to standard output as it comes, so that no document is held whole.</summary>
internal sealed class JsonOutput(TextWriter output) : WritingStream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private char[] letters = new char[1 << 12];

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (letters.Length < buffer.Length + 1)
        {
            letters = new char[buffer.Length + 1];
        }

        output.Write(letters, 0, decoder.GetChars(buffer, letters, flush: false));
    }

    public override void Flush() => output.Flush();
}
