using SkiaSharp;

namespace Recours.Bench.Screens;

/// <summary>How a program shows a conversation, as far as a reader of pictures sees it. Sizes are in points: 360 to 390 across the screen.</summary>
internal sealed record Look(string Name, bool Dark, SKColor Background, SKColor Header, SKColor HeaderText, SKColor SubText, SKColor Peer, SKColor PeerText, SKColor[] Owner, SKColor OwnerText, SKColor Time)
{
    /// <summary>Whether the clock stands in each bubble; otherwise above a group of messages.</summary>
    public bool ClockInBubble { get; init; }

    /// <summary>A pattern behind the bubbles that does not move with them.</summary>
    public bool Wallpaper { get; init; }

    /// <summary>A round picture beside what the other person wrote.</summary>
    public bool Avatar { get; init; }

    /// <summary>No bubbles: a coloured bar and the name above it.</summary>
    public bool Bars { get; init; }

    public float Radius { get; init; } = 18;

    /// <summary>Whether the sides are exchanged in an Arabic interface.</summary>
    public bool Mirrors { get; init; } = true;

    /// <summary>What stands behind dates between messages; null where they stand on the background.</summary>
    public SKColor? Pill { get; init; }

    public SKColor PillText { get; init; }

    /// <summary>What stands under the name: the handle, or whether the person is there.</summary>
    public bool HandleUnderName { get; init; }

    public static IReadOnlyList<Look> All { get; } =
    [
        new("whatsapp", false, C(0xEFEAE2), C(0xFFFFFF), C(0x111B21), C(0x667781), C(0xFFFFFF), C(0x111B21), [C(0xD9FDD3)], C(0x111B21), C(0x667781))
            { ClockInBubble = true, Wallpaper = true, Radius = 9, Pill = C(0xFFFFFF), PillText = C(0x54656F) },
        new("whatsapp", true, C(0x0B141A), C(0x1F2C34), C(0xE9EDEF), C(0x8696A0), C(0x1F2C34), C(0xE9EDEF), [C(0x005C4B)], C(0xE9EDEF), C(0x8FA3AD))
            { ClockInBubble = true, Wallpaper = true, Radius = 9, Pill = C(0x182229), PillText = C(0x8696A0) },
        new("telegram", false, C(0xC9DBB4), C(0x527DA3), C(0xFFFFFF), C(0xD0DEEA), C(0xFFFFFF), C(0x000000), [C(0xEFFDDE)], C(0x000000), C(0x7A9A78))
            { ClockInBubble = true, Wallpaper = true, Radius = 14, Mirrors = false, Pill = C(0x7E9A6C), PillText = C(0xFFFFFF) },
        new("telegram", true, C(0x0E1621), C(0x17212B), C(0xFFFFFF), C(0x7F91A4), C(0x182533), C(0xFFFFFF), [C(0x2B5278)], C(0xFFFFFF), C(0x8FA9C2))
            { ClockInBubble = true, Radius = 14, Mirrors = false, Pill = C(0x1E2C3A), PillText = C(0xFFFFFF) },
        new("instagram", false, C(0xFFFFFF), C(0xFFFFFF), C(0x000000), C(0x737373), C(0xEFEFEF), C(0x000000), [C(0xA033FF), C(0x5B51D8), C(0x3797F0)], C(0xFFFFFF), C(0x737373)) { Avatar = true, HandleUnderName = true, Radius = 20 },
        new("instagram", true, C(0x000000), C(0x000000), C(0xF5F5F5), C(0xA8A8A8), C(0x262626), C(0xF5F5F5), [C(0xA033FF), C(0x5B51D8), C(0x3797F0)], C(0xFFFFFF), C(0xA8A8A8)) { Avatar = true, HandleUnderName = true, Radius = 20 },
        new("messenger", false, C(0xFFFFFF), C(0xFFFFFF), C(0x050505), C(0x65676B), C(0xE4E6EB), C(0x050505), [C(0x0A7CFF)], C(0xFFFFFF), C(0x8A8D91)) { Avatar = true },
        new("messenger", true, C(0x000000), C(0x000000), C(0xE4E6EB), C(0xB0B3B8), C(0x303030), C(0xE4E6EB), [C(0x0A7CFF)], C(0xFFFFFF), C(0x8A8D91)) { Avatar = true },
        new("snapchat", false, C(0xFFFFFF), C(0xFFFFFF), C(0x16191C), C(0x656D78), C(0x0EADFF), C(0x16191C), [C(0xF23C57)], C(0x16191C), C(0x656D78)) { Bars = true },
        new("snapchat", true, C(0x121212), C(0x121212), C(0xDEDEDE), C(0x9E9E9E), C(0x0EADFF), C(0xDEDEDE), [C(0xF23C57)], C(0xDEDEDE), C(0x9E9E9E)) { Bars = true },
    ];

    private static SKColor C(uint rgb) => new(0xFF000000 | rgb);
}
