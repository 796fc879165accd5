using System.Globalization;
using Recours.Bench;

// The figures are in docs/benchmarks.md; TMPDIR chooses the file system.
int Number(int otherwise) => args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : otherwise;
switch (args.FirstOrDefault())
{
    case "search":
        SearchBench.Run(Number(1_000_000));
        break;
    case "findings-speed":
        FindingsSpeed.Run(Number(1_000_000));
        break;
    case "read":
        ReadBench.Run(Number(256));
        break;
    case "read-large":
        ReadBench.RunLarge(Number(2048));
        break;
    case "large":
        VaultBench.RunLarge(Number(10));
        break;
    default:
        VaultBench.Run(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 256);
        break;
}
