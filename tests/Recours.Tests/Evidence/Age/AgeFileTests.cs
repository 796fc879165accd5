using System.Security.Cryptography;
using Recours.Evidence.Age;

namespace Recours.Tests.Evidence.Age;

public sealed class AgeFileTests
{
    private const int Chunk = 64 * 1024;

    private static readonly RandomNumberGenerator Chance = RandomNumberGenerator.Create();
    private static readonly X25519Identity Key = X25519Identity.Generate(Chance);

    public static TheoryData<int> Sizes() => [0, 1, Chunk - 1, Chunk, Chunk + 1, 3 * 1024 * 1024];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_goes_in_comes_out(int size)
    {
        byte[] plain = Sample(size);
        byte[] file = Encrypt(plain, Key.Recipient);
        Decrypt(file, Key).ShouldBe(plain);
        ReadInOrder(file).ShouldBe(plain);
        using AgeDecryptStream seeking = AgeFile.Decrypt(new MemoryStream(file), Key);
        seeking.Length.ShouldBe(size);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Armor_keeps_the_file(int size)
    {
        byte[] file = Encrypt(Sample(size), Key.Recipient);
        MemoryStream text = new();
        using (Stream armor = AgeArmor.Write(text))
            armor.Write(file);
        text.Position = 0;
        using MemoryStream back = new();
        AgeArmor.Read(text).CopyTo(back);
        back.ToArray().ShouldBe(file);
        Decrypt(text.ToArray(), Key).Length.ShouldBe(size);
    }

    [Fact]
    public void Small_writes_give_the_same_plaintext()
    {
        byte[] plain = Sample(2 * Chunk + 77);
        MemoryStream file = new();
        using (AgeEncryptStream stream = AgeFile.Encrypt(file, [Key.Recipient], Chance))
        {
            for (int at = 0; at < plain.Length; at += 999)
                stream.Write(plain.AsSpan(at, Math.Min(999, plain.Length - at)));
            stream.Finish();
        }
        Decrypt(file.ToArray(), Key).ShouldBe(plain);
    }

    [Fact]
    public void Seeking_reads_what_reading_in_order_reads()
    {
        byte[] plain = Sample(3 * Chunk + 1234);
        using AgeDecryptStream stream = AgeFile.Decrypt(new MemoryStream(Encrypt(plain, Key.Recipient)), Key);
        byte[] buffer = new byte[100_000];
        foreach (int at in (int[])[0, 3 * Chunk, 1, Chunk - 1, 2 * Chunk - 50_000, plain.Length - 1, 0, Chunk])
        {
            stream.Position = at;
            int count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            buffer.AsSpan(0, count).SequenceEqual(plain.AsSpan(at, Math.Min(buffer.Length, plain.Length - at))).ShouldBeTrue();
        }
        stream.Seek(0, SeekOrigin.End).ShouldBe(plain.Length);
        stream.ReadByte().ShouldBe(-1);
    }

    [Fact]
    public void A_file_inside_another_stream_starts_where_the_stream_stands()
    {
        byte[] plain = Sample(Chunk + 5);
        MemoryStream source = new([1, 2, 3, .. Encrypt(plain, Key.Recipient)]) { Position = 3 };
        using AgeDecryptStream stream = AgeFile.Decrypt(source, Key);
        stream.Position = Chunk;
        stream.ReadByte().ShouldBe(plain[Chunk]);
    }

    [Theory]
    [InlineData(3 * Chunk)]
    [InlineData(2 * Chunk + 100)]
    public void A_file_cut_at_a_chunk_border_fails(int size)
    {
        byte[] file = Encrypt(Sample(size), Key.Recipient);
        int payload = size + (size + Chunk - 1) / Chunk * 16;
        for (int cut = file.Length - payload; cut < file.Length; cut += Chunk + 16)
        {
            byte[] part = file[..cut];
            Should.Throw<AgeException>(() => Decrypt(part, Key)).Failure.ShouldBe(AgeFailure.Payload);
            Should.Throw<AgeException>(() => ReadInOrder(part)).Failure.ShouldBe(AgeFailure.Payload);
            using AgeDecryptStream seeking = AgeFile.Decrypt(new MemoryStream(part), Key);
            Should.Throw<AgeException>(() => seeking.Length).Failure.ShouldBe(AgeFailure.Payload);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_file_that_was_not_finished_does_not_look_whole(int size)
    {
        MemoryStream file = new();
        using (AgeEncryptStream stream = AgeFile.Encrypt(file, [Key.Recipient], Chance))
            stream.Write(Sample(size));
        Should.Throw<AgeException>(() => Decrypt(file.ToArray(), Key)).Failure.ShouldBe(AgeFailure.Payload);
    }

    [Fact]
    public void Every_recipient_opens_the_file_and_a_stranger_does_not()
    {
        X25519Identity second = X25519Identity.Generate(Chance);
        byte[] file = Encrypt([1, 2, 3], Key.Recipient, second.Recipient);
        Decrypt(file, Key).ShouldBe([1, 2, 3]);
        Decrypt(file, second).ShouldBe([1, 2, 3]);
        Should.Throw<AgeException>(() => Decrypt(file, X25519Identity.Generate(Chance))).Failure.ShouldBe(AgeFailure.NoMatch);
    }

    [Fact]
    public void A_passphrase_opens_the_file_in_either_spelling_of_its_accents()
    {
        byte[] file = Encrypt([7], new ScryptRecipient("caf\u00e9", workFactor: 10));
        Decrypt(file, new ScryptIdentity("cafe\u0301")).ShouldBe([7]);
        Should.Throw<AgeException>(() => Decrypt(file, new ScryptIdentity("cafe"))).Failure.ShouldBe(AgeFailure.NoMatch);
        Should.Throw<AgeException>(() => Decrypt(file, new ScryptIdentity("caf\u00e9", maxWorkFactor: 9))).Failure.ShouldBe(AgeFailure.Header);
    }

    [Fact]
    public void A_hybrid_key_opens_what_was_encrypted_to_it()
    {
        HybridIdentity key = HybridIdentity.Generate(Chance);
        AgeRecipient recipient = AgeRecipient.Parse(key.Recipient.ToString());
        Decrypt(Encrypt([9, 9], recipient), AgeIdentity.Parse(key.ToString())).ShouldBe([9, 9]);
    }

    [Fact]
    public void Recipients_that_weaken_each_other_are_refused()
    {
        HybridRecipient hybrid = HybridIdentity.Generate(Chance).Recipient;
        ScryptRecipient passphrase = new("secret", workFactor: 10);
        Should.Throw<ArgumentException>(() => Encrypt([], hybrid, Key.Recipient));
        Should.Throw<ArgumentException>(() => Encrypt([], passphrase, Key.Recipient));
        Should.Throw<ArgumentException>(() => Encrypt([], passphrase, passphrase));
        Should.Throw<ArgumentException>(() => Encrypt([]));
    }

    [Fact]
    public void Keys_are_read_as_they_are_written()
    {
        AgeIdentity.Parse(Key.ToString()).ShouldBeOfType<X25519Identity>().Secret.ToArray().ShouldBe(Key.Secret.ToArray());
        AgeRecipient.Parse(Key.Recipient.ToString()).ToString().ShouldBe(Key.Recipient.ToString());
    }

    [Fact]
    public void A_key_with_a_typing_error_is_refused()
    {
        string text = Key.Recipient.ToString();
        char other = text[^1] == 'q' ? 'p' : 'q';
        Should.Throw<FormatException>(() => AgeRecipient.Parse(text[..^1] + other));
        Should.Throw<FormatException>(() => AgeRecipient.Parse(text.ToUpperInvariant()));
        Should.Throw<FormatException>(() => AgeRecipient.Parse(Key.ToString()));
        Should.Throw<FormatException>(() => AgeIdentity.Parse(text));
        Should.Throw<FormatException>(() => AgeIdentity.Parse(""));
    }

    [Fact]
    public void Nothing_is_copied_of_a_file_whose_end_is_missing()
    {
        byte[] file = Encrypt(Sample(3 * Chunk), Key.Recipient);
        using AgeDecryptStream stream = AgeFile.Decrypt(new MemoryStream(file[..^1]), Key);
        using MemoryStream copy = new();
        Should.Throw<AgeException>(() => stream.CopyTo(copy)).Failure.ShouldBe(AgeFailure.Payload);
        copy.Length.ShouldBe(0);
    }

    internal static byte[] Sample(int size)
    {
        byte[] plain = new byte[size];
        new Random(size).NextBytes(plain);
        return plain;
    }

    private static byte[] Encrypt(byte[] plain, params AgeRecipient[] recipients)
    {
        MemoryStream file = new();
        using AgeEncryptStream stream = AgeFile.Encrypt(file, recipients, Chance);
        stream.Write(plain);
        stream.Finish();
        return file.ToArray();
    }

    private static byte[] Decrypt(byte[] file, AgeIdentity identity)
    {
        using AgeDecryptStream stream = AgeFile.Decrypt(new MemoryStream(file), identity);
        using MemoryStream plain = new();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] ReadInOrder(byte[] file)
    {
        using AgeDecryptStream stream = AgeFile.Decrypt(new MemoryStream(file), Key);
        using MemoryStream plain = new();
        byte[] buffer = new byte[50_000];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            plain.Write(buffer, 0, count);
        return plain.ToArray();
    }
}
