using System.Text;
using Recours.Casework.Findings.Kinds;

namespace Recours.Tests.Casework.Findings;

/// <summary>Checksums of accounts against the vectors that their own specifications publish.</summary>
public sealed class TheChecksums
{
    [Theory]
    [InlineData("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")]
    [InlineData("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")]
    [InlineData("The quick brown fox jumps over the lazy dog", "4d741b6f1eb29cb2a9b9911c82f56fa8d73b04959d3d9d222895df6c0b28aa15")]
    [InlineData("testing", "5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02")]
    public void Keccak_gives_the_published_hashes(string text, string hash) =>
        Convert.ToHexStringLower(Keccak.Hash256(Encoding.ASCII.GetBytes(text))).ShouldBe(hash);

    [Fact]
    public void Keccak_takes_texts_around_the_length_of_its_block()
    {
        // Three lengths around the rate of 136 bytes give three hashes, and a block more than one is absorbed.
        new[] { 135, 136, 137, 272 }.Select(length => Convert.ToHexString(Keccak.Hash256(new byte[length]))).Distinct().Count().ShouldBe(4);
    }

    // BIP-173 and BIP-350, "Test vectors".
    [Theory]
    [InlineData("A12UEL5L")]
    [InlineData("a12uel5l")]
    [InlineData("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs")]
    [InlineData("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")]
    [InlineData("11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j")]
    [InlineData("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")]
    [InlineData("?1ezyfcl")]
    public void Bech32_takes_the_valid_strings_of_its_specification(string text) => Bech32.Decode(text, out _, out _).ShouldBe(1u);

    [Theory]
    [InlineData("A1LQFN3A")]
    [InlineData("a1lqfn3a")]
    [InlineData("an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6")]
    [InlineData("abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx")]
    [InlineData("split1checkupstagehandshakeupstreamerranterredcaperredlc445v")]
    [InlineData("?1v759aa")]
    public void Bech32m_takes_the_valid_strings_of_its_specification(string text) => Bech32.Decode(text, out _, out _).ShouldBe(0x2BC830A3u);

    [Theory]
    [InlineData(" 1nwldj5")]
    [InlineData("pzry9x0s0muk")]
    [InlineData("1pzry9x0s0muk")]
    [InlineData("x1b4n0q5v")]
    [InlineData("li1dgmt3")]
    [InlineData("A1G7SGD8")]
    [InlineData("10a06t8")]
    [InlineData("1qzzfhee")]
    [InlineData("y1b0jsk6g")]
    [InlineData("lt1igcx5c0")]
    [InlineData("in1muywd")]
    [InlineData("mm1crxm3i")]
    [InlineData("au1s5cgom")]
    [InlineData("M1VUXWEZ")]
    [InlineData("16plkw9")]
    [InlineData("1p2gdwpf")]
    public void Bech32_refuses_the_invalid_strings(string text) => Bech32.Decode(text, out _, out _).ShouldBeNull();

    [Theory]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")]
    [InlineData("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y")]
    [InlineData("BC1SW50QGDZ25J")]
    [InlineData("bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")]
    public void Segwit_addresses_of_the_specification_are_valid(string text) => Bech32.IsAddress(text, "bc").ShouldBeTrue();

    [Theory]
    [InlineData("tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")]
    [InlineData("BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2")]
    [InlineData("bc1rw5uspcuh")]
    [InlineData("bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90")]
    [InlineData("BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P")]
    [InlineData("bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du")]
    [InlineData("bc1gmk9yu")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd")]
    [InlineData("bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4")]
    [InlineData("BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R")]
    [InlineData("bc1pw5dgrnzv")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav")]
    public void Segwit_addresses_that_the_specification_refuses_are_refused(string text) => Bech32.IsAddress(text, "bc").ShouldBeFalse();

    // EIP-55, "Test Cases".
    [Theory]
    [InlineData("0x52908400098527886E0F7030069857D2E4169EE7")]
    [InlineData("0x8617E340B3D01FA5F11F306F4090FD50E238070D")]
    [InlineData("0xde709f2102306220921060314715629080e2fb77")]
    [InlineData("0x27b1fdb04752bbc536007a920d24acb045561c26")]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")]
    [InlineData("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")]
    [InlineData("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB")]
    [InlineData("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb")]
    public void Ethereum_addresses_come_in_the_capitals_of_EIP_55(string text)
    {
        Wallets.Ethereum(text).ShouldBe(text);
        Wallets.Ethereum("0x" + text[2..].ToLowerInvariant()).ShouldBe(text);
        Wallets.Ethereum("0x" + text[2..].ToUpperInvariant()).ShouldBe(text);
    }

    [Fact]
    public void Ethereum_addresses_with_one_wrong_capital_are_refused() => Wallets.Ethereum("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD").ShouldBeNull();

    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "bitcoin")]
    [InlineData("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "bitcoin")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "bitcoin")]
    [InlineData("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron")]
    [InlineData("888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H", "monero")]
    public void Wallets_of_each_kind_are_known(string text, string type) => Wallets.Of(text).ShouldBe(new Wallet(type, text));

    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "bitcoin")]
    [InlineData("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u", "tron")]
    [InlineData("888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3G", "monero")]
    public void Wallets_with_one_wrong_letter_have_the_shape_and_no_value(string text, string type) => Wallets.Of(text).ShouldBe(new Wallet(type, null));

    // Examples of SWIFT's registry of IBANs.
    [Theory]
    [InlineData("AD1200012030200359100100")]
    [InlineData("AE070331234567890123456")]
    [InlineData("AT611904300234573201")]
    [InlineData("BE68539007547034")]
    [InlineData("BR1800360305000010009795493C1")]
    [InlineData("CH9300762011623852957")]
    [InlineData("DE89370400440532013000")]
    [InlineData("EG380019000500000000263180002")]
    [InlineData("ES9121000418450200051332")]
    [InlineData("FR1420041010050500013M02606")]
    [InlineData("GB29NWBK60161331926819")]
    [InlineData("IT60X0542811101000000123456")]
    [InlineData("LU280019400644750000")]
    [InlineData("MC5811222000010123456789030")]
    [InlineData("MR1300020001010000123456753")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("NO9386011117947")]
    [InlineData("PT50000201231234567890154")]
    [InlineData("SA0380000000608010167519")]
    [InlineData("TN5910006035183598478831")]
    [InlineData("TR330006100519786457841326")]
    public void Account_numbers_of_the_registry_are_valid(string text)
    {
        Iban.IsValid(text).ShouldBeTrue();
        // Any single figure that differs is noticed.
        for (var i = 2; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var other = text.ToCharArray();
                other[i] = (char)('0' + ((text[i] - '0' + 1) % 10));
                Iban.IsValid(other).ShouldBeFalse();
            }
        }

        Iban.IsValid(text.AsSpan(0, text.Length - 1)).ShouldBeFalse();
    }
}
