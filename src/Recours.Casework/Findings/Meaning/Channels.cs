using Recours.Casework.Timeline;

namespace Recours.Casework.Findings.Meaning;

/// <summary>Ways to pay, by their names.</summary>
internal static class Channels
{
    private static readonly (string Channel, string Names)[] Lists =
    [
        ("western_union", "western union,western,westernunion,wu,ويسترن يونيون,ويسترن,وسترن يونيون,westeren union,wester union"),
        ("moneygram", "moneygram,money gram,موني غرام,موني جرام,مونيجرام"),
        ("ria", "ria,ria money"),
        ("wafacash", "wafacash,wafa cash,wafa,وفاكاش,وفا كاش"),
        ("cashplus", "cashplus,cash plus,كاش بلوس,كاشبلوس,فكاش بلوس"),
        ("orange_money", "orange money,orangemoney,om,orange mony,اورنج موني"),
        ("wave", "wave"),
        ("mtn", "mtn,momo,mtn money"),
        ("moov", "moov,flooz,moov money"),
        ("mobile_money", "mobile money,vodafone cash,فودافون كاش,فودافون,mpesa,m pesa,yape,yapea,yapeame,yapee,plin,nequi,daviplata,airtel money,tmoney,free money,inwi money,opay,palmpay,bkash,gcash,زين كاش,اتصالات كاش,orange cash,اورنج كاش,انستا باي,instapay,mercado pago,lydia,twint"),
        ("paypal", "paypal,pay pal,بايبال,باي بال"),
        ("cashapp", "cashapp,cash app,cash apped"),
        ("revolut", "revolut"),
        ("zelle", "zelle"),
        ("venmo", "venmo"),
        ("bizum", "bizum"),
        ("gift_card", "gift card,gift cards,giftcard,giftcards,carte cadeau,cartes cadeaux,steam,itunes,apple card,google play,amazon card,carte amazon,carte google,razer gold,vanilla card,sephora card,tarjeta de regalo,tarjetas de regalo,tarjeta regalo,tarjetas regalo,gutschein,gutscheine,gutscheinkarte,gutscheinkarten,geschenkkarte,geschenkkarten,google play karte,amazon gutschein,ايتونز,ستيم,بطاقات ايتونز,بطاقه ايتونز,جوجل بلاي,قوقل بلاي,كروت ايتونز,بطاقه هدايا,بطاقات هدايا"),
        ("voucher", "pcs,transcash,neosurf,paysafe,paysafecard,paysafecards,paysafekarte,paysafekarten,paysafe karte,paysafe karten,paysafecode,paysafecodes,ticket pcs,toneo,toneo first,recharge pcs,coupon,coupons,recharge transcash,cashlib"),
        ("bank_transfer", "virement,virements,bank transfer,wire transfer,transferencia,transferencia bancaria,uberweisung,uberweis,uberweise,uberweisen,uberwiesen,iban,rib,spei,clabe,cuenta bancaria,bank account,account number,compte bancaire,bankkonto,تحويل بنكي,حساب بنكي,حوالة بنكية,الايبان,ايبان,sort code,virement bancaire,virement instantane,bankuberweisung,pix,direct deposit,fir mon,فيرمون"),
        ("bitcoin", "bitcoin,bitcoins,btc,بيتكوين,بتكوين,البيتكوين"),
        ("crypto", "crypto,usdt,tether,trc20,ethereum,eth,binance,litecoin,monero,xmr,cryptomonnaie,cryptomonnaies,kryptowahrung,criptomonedas,عملات رقميه,trust wallet,usdc,ltc"),
        ("cash", "en liquide,en especes,especes,liquide,in cash,efectivo,en efectivo,in bar,bargeld,نقدا,كاش"),
    ];

    private static readonly PhraseTable Names = new(Lists.SelectMany((list, index) => list.Names.Split(',').Select(name => (FoldedText.Of(name), index + 1))).DistinctBy(pair => pair.Item1));

    /// <summary>The first way to pay that a folded text (a blank at both ends) names.</summary>
    public static string? In(string folded)
    {
        foreach (var (_, _, value) in Names.Find(folded))
        {
            return Lists[value - 1].Channel;
        }

        return null;
    }

    /// <summary>Whether a folded text names a coin, first or beside other ways to pay.</summary>
    public static bool NamesCoin(string folded)
    {
        foreach (var (_, _, value) in Names.Find(folded))
        {
            if (Lists[value - 1].Channel is "bitcoin" or "crypto")
            {
                return true;
            }
        }

        return false;
    }
}
