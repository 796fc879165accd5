using System.Globalization;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>What the words of a message stand for.</summary>
internal readonly record struct MessengerBody(EntryKind Kind, string? Sender = null, bool Missed = false, long? Seconds = null);

/// <summary>The marks that LINE puts in the place of what it does not export.</summary>
internal static partial class LineWords
{
    private static readonly HashSet<string> Media = new(StringComparer.Ordinal)
    {
        "[Photo]", "[Photos]", "Photos", "Photo", "[Video]", "Videos", "[Voice message]", "[Audio]", "[File]", "[Album]", "[写真]", "[動画]", "[ボイスメッセージ]", "[ファイル]", "[アルバム]",
        "[照片]", "[圖片]", "[图片]", "[影片]", "[視頻]", "[视频]", "[語音訊息]", "[语音信息]", "[檔案]", "[文件]", "[相簿]", "[사진]", "[동영상]", "[음성메시지]", "[파일]", "[앨범]",
    };

    private static readonly HashSet<string> Stickers = new(StringComparer.Ordinal) { "[Sticker]", "Stickers", "[スタンプ]", "[貼圖]", "[贴图]", "[스티커]" };

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "[Location]", "[位置情報]", "[位置訊息]", "[位置信息]", "[위치정보]" };

    private static readonly HashSet<string> Cards = new(StringComparer.Ordinal) { "[Contact]", "[連絡先]", "[聯絡資訊]", "[联系人]", "[연락처]" };

    private static readonly string[] MissedWords = ["missed", "no answer", "canceled", "cancelled", "不在着信", "応答なし", "キャンセル", "未接", "無人接聽", "取消", "부재중", "취소"];

    /// <summary>What a text says about itself.</summary>
    /// <param name="text">The words of the message.</param>
    /// <param name="byTheApp">Whether the line names no sender.</param>
    public static MessengerBody Read(string text, bool byTheApp)
    {
        string bare = text.Trim();
        if (bare.StartsWith('☎'))
        {
            string lower = bare.ToLowerInvariant();
            return new MessengerBody(EntryKind.Call, null, Array.Exists(MissedWords, word => lower.Contains(word, StringComparison.Ordinal)), Seconds(bare));
        }

        if (byTheApp)
        {
            return Unsent().Match(bare) is { Success: true } match
                ? new MessengerBody(EntryKind.Deleted, match.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Value.Trim())
                : new MessengerBody(EntryKind.System);
        }

        return new MessengerBody(Media.Contains(bare) ? EntryKind.Media : Stickers.Contains(bare) ? EntryKind.Sticker : Places.Contains(bare) ? EntryKind.Location
            : Cards.Contains(bare) ? EntryKind.Contact : EntryKind.Text);
    }

    /// <summary>The duration at the end of a call's words, in seconds.</summary>
    public static long? Seconds(string text)
    {
        if (Duration().Match(text) is not { Success: true } match)
        {
            return null;
        }

        long Number(int group) => match.Groups[group].Success ? long.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return (Number(1) * 3600) + (Number(2) * 60) + Number(3);
    }

    [GeneratedRegex(@"(?:([0-9]{1,3}):)?([0-9]{1,2}):([0-9]{2})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(?:(.+?) unsent a message\.?|(.+?)が?メッセージの送信を取り消しました。?|(.+?)\s?已收回訊息。?|(.+?)\s?已收回一?[則则条]?[訊消][息]。?|(.+?)님이 메시지 전송을 취소했습니다\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unsent();
}

/// <summary>
/// Who writes in a text without marks between name and words: the beginnings of lines that come again, and the title's name.
/// It is a guess, and said to be one.
/// </summary>
internal sealed class LineNames
{
    private const int MostWords = 4, Often = 3;

    private readonly List<string> names;

    private LineNames(List<string> names, bool guessed) => (this.names, Guessed) = (names, guessed);

    public static LineNames None { get; } = new([], false);

    /// <summary>Whether the names were worked out, not written apart.</summary>
    public bool Guessed { get; }

    public static LineNames Of(IReadOnlyList<string> lines, string? title)
    {
        var names = new List<string>();
        if (title is not null && lines.Any(one => Begins(one, title)))
        {
            names.Add(title);
        }

        foreach (var group in lines.Where(one => title is null || !Begins(one, title)).Select(one => one.Split(' ', MostWords + 1)).GroupBy(words => words[0], StringComparer.Ordinal))
        {
            var rows = group.ToList();
            if (rows.Count < 2)
            {
                continue;
            }

            int length = 1;
            while (length < MostWords && rows.Count >= Often && rows.TrueForAll(words => words.Length > length + 1 && words[length] == rows[0][length]))
            {
                length++;
            }

            names.Add(string.Join(' ', rows[0].Take(length)));
        }

        return new LineNames([.. names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Take(1_000)], true);
    }

    public (string? Sender, string Text) Split(string rest)
    {
        string? name = names.Find(one => Begins(rest, one));
        return name is null ? (null, rest) : (name, rest.Length > name.Length ? rest[(name.Length + 1)..] : "");
    }

    private static bool Begins(string line, string name) => line.StartsWith(name, StringComparison.Ordinal) && (line.Length == name.Length || line[name.Length] == ' ');
}
