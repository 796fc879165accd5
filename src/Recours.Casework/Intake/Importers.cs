namespace Recours.Casework.Intake;

/// <summary>
/// The importers of this program: found once, by scanning, in the order of their ids (an approved list guards it in the tests). The
/// one that goes by shape alone comes last: whoever knows a source is asked before it. Those that need a tool of the machine are added by the host.
/// </summary>
public static class Importers
{
    public static IReadOnlyList<IChatImporter> All { get; } =
    [
        .. typeof(IChatImporter).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IChatImporter)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (IChatImporter)Activator.CreateInstance(type)!)
            .OrderBy(importer => importer is Generic).ThenBy(importer => importer.Card.Id, StringComparer.Ordinal),
    ];
}
