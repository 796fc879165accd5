using Recours.Casework.Host;
using Recours.Companion.Commands;

if (args is [PictureDecoderChild.Argument, ..])
{
    return PictureDecoderChild.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
}

if (args is [BoundedProgram.Argument, ..])
{
    return BoundedProgram.Run(args);
}

if (!NoDumps.Enforce())
{
    Console.Error.WriteLine(CommandLine.Words()["dumps.not-off"]);
    return CommandLine.WorldFailed;
}

return await CommandLine.RunAsync(args, StandardOutput.Open(), Console.Error);
