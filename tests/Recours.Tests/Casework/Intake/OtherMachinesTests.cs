using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>Alone in the process while it runs: it changes the zone of the machine.</summary>
[CollectionDefinition("the machine's zone", DisableParallelization = true)]
public sealed class MachineZone;

[Collection("the machine's zone")]
public sealed class OtherMachinesTests
{
    public static TheoryData<string, string> Folders => new()
    {
        { "snapchat", "snapchat" }, { "telegram-html", "telegram-html" }, { "instagram-html", "instagram-html" }, { "messenger-html", "messenger-html" },
        { "tiktok", "tiktok" }, { "x", "x" }, { "hinge", "hinge" }, { "tinder", "tinder" }, { "linkedin", "linkedin" }, { "discord", "discord" },
        { "skype", "skype" }, { "line", "line" }, { "kakaotalk", "kakaotalk" }, { "signal", "signal" }, { "signal-text", "signal-text" }, { "viber", "viber" }, { "whatsapp-ios", "whatsapp-ios" }, { "generic", "generic" }, { "google-chat", "google-chat" }, { "google-voice", "google-voice" },
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void Language_and_zone_of_the_machine_change_nothing(string importer, string folder) =>
        Importers.All.Single(one => one.Card.Id == importer).ShouldReadTheSameEverywhere(folder);
}
