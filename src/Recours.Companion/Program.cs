using Recours.Casework.Host;
using Recours.Companion.Commands;

if (args is [PictureDecoderChild.Argument, ..])
{
    return PictureDecoderChild.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
}

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
