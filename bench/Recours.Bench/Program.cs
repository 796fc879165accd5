using System.Globalization;
using Recours.Bench;
using Recours.Bench.Screens;

// The figures are in docs/benchmarks.md; TMPDIR chooses the file system.
int Number(int otherwise) => args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : otherwise;
switch (args.FirstOrDefault())
{
    case "search":
        SearchBench.Run(Number(1_000_000));
        break;
    case "findings":
        FindingsBench.Score(args.Length > 1 ? args[1] : "dev", isLong: args.Contains("errors"));
        break;
    case "findings-learn" when args is [_, var findings, var folder]:
        FindingsLearn.Run(findings, folder);
        break;
    case "findings-speed":
        FindingsSpeed.Run(Number(1_000_000));
        break;
    case "read":
        ReadBench.Run(Number(256), args.ElementAtOrDefault(2), args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5);
        break;
    case "read-once" when args is [_, var path, ..]:
        PeerBench.ReadOnce(path);
        break;
    case "peers":
        PeerBench.Run(Number(24));
        break;
    case "read-large":
        ReadBench.RunLarge(Number(2048));
        break;
    case "screens" when args is [_, "draw", var folder, ..]:
        ScreensBench.Draw(folder, args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1, args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 30, args.Length > 5 ? args[5] : "", args.Length > 6 ? int.Parse(args[6], CultureInfo.InvariantCulture) : 0,
            args.Length > 7 ? int.Parse(args[7], CultureInfo.InvariantCulture) : 0);
        break;
    case "screens" when args is [_, "film", var folder, var wanted, ..]:
        ScreensBench.Film(folder, args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 1, args.Length > 5 ? int.Parse(args[5], CultureInfo.InvariantCulture) : 9, wanted);
        break;
    case "screens" when args is [_, "read", var folder, ..]:
        await ScreensBench.Read(folder, args.Length > 3 ? args[3] : "");
        break;
    case "import":
        VaultBench.Run(Number(256), alone: true);
        break;
    case "open-large":
        OpenLargeBench.Run(Number(1_000_000));
        break;
    case "open-met" when args is [_, var home, var met]:
        OpenLargeBench.Met(home, met, 1);
        break;
    case "open-large-once" when args is [_, var place, var cpu, var wall]:
        OpenLargeBench.Once(place, double.Parse(cpu, CultureInfo.InvariantCulture), double.Parse(wall, CultureInfo.InvariantCulture));
        break;
    case "open-large-parts" when args is [_, var place, var cpu, var wall]:
        OpenLargeBench.Parts(place, double.Parse(cpu, CultureInfo.InvariantCulture), double.Parse(wall, CultureInfo.InvariantCulture));
        break;
    case "long-log":
        VaultBench.RunLongLog(Number(100_000));
        break;
    case "large":
        VaultBench.RunLarge(Number(10));
        break;
    default:
        VaultBench.Run(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 256);
        break;
}
