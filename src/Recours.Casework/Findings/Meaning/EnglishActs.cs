namespace Recours.Casework.Findings.Meaning;

/// <summary>English, with pidgin and Taglish: verbs and what they say with the words around them.</summary>
internal static class EnglishActs
{
    public const string Verbs = """
        limb: =nose =leg =legs =knee =knees =kneecaps =bones =bone =fingers =teeth =skull =neck =throat =ribs =spine
        pay: pay:paid send:sent transfer deposit wire load buy:bought put:put drop push zelle venmo cashapp give:gave,given dash remit top:topped add:added settle throw:threw,thrown squeeze clear
        hurt: break:broke,broken smash crack cut:cut stab shoot:shot beat:beaten kill hurt:hurt slap punch burn bury choke strangle drown slit wound
          harm maim cripple rape kidnap murder torture butcher skin shoot slice knock bash lynch flog machete matchet waste finish wound
        body: =nose =face =jaw =leg =legs =arm =arms =knee =knees =kneecaps =bones =bone =fingers =finger =hand =hands =teeth =head =skull =neck
          =throat =ribs =spine =back
        send: send:sent mail email forward fwd dm text message deliver ship whatsapp cc blast broadcast distribute circulate share pass transmit hand
          drop attach mass
        pub: post upload publish leak release expose spread dump print pin viral tag stream air reveal leak
        tell: tell:told show:shown,showed inform notify call contact alert warn ring:rang phone write:wrote,written message dm text tag invite add @
          report
        see: see:seen,saw watch receive recieve get:got,gotten open read hear find discover know learn enjoy love like view notice recognize recognise
          =wake =waking collect chop hear
        it: =it =this =that =them =everything =all =these =those =am =ur =your =the =every =em
        them: =him =her =them =they =em
        who: =he =she =they =everyone =everybody =people =who =them =ppl
        """;

    public const string Phrases = """
        Paid: (pinadala/naipadala/napadala/nagpadala/hinulog/naihulog) (/ko) (/na) (/po) (/ang/yung), (i don/i) (drop/dropped) (/am), (is/are) gone (now/already), (i did/did) (/the) (/a) (transfer/payment/zelle/deposit), (put/drop) (/the) (money/cash) in
        Generated: computer painted, computer made, painted by computer, made by computer, made with ai, made by ai, software made, an app made, app undressed, undress app, photoshop*, deepfake*, face swap, faceswap, swapped your face, rendered, ai pictures, ai made
        Known: small brother, big brother here, your ex, my ex, when we were together, when we lived, we dated, old flatmate, former, used to work, used to live, from work, from the office, you remember me, remember me
        Trade: rent, landlord, lease, eviction, tenant, emi, installment, instalment, contractor, dues, membership, fees for, bets, pool, banker, bet,
          premium, policy, groceries, bill split, split the, utilities, council tax
        VideoCall: vc, vc tayo, wanna call, proper call, call me on cam, cam, on cam, put the camera, open camera, turn on camera, facetime, ft me,
          video chat, hop on call, hop on a call, screen share
        Intimate: no clothes, clothes off, naked, undress, sexy, without clothes, shy, dont be shy, don t be shy, hiyaan, lock the door, lock mo door,
          no stress, tease, strip, show me yours, trade pics, fun, body, shirt off, underwear
        Move: got snap, got telegram, got whatsapp, u got snap, im on there, on there, add me on, text me on, my app is, add me there, lets go on,
          add kita, na add kita, switch to, better on, insta is boring
        Stranger: hiya stranger, hey stranger, hello stranger, saw u at, saw you at, mutual, mutual natin, mutuals, wrong number, we matched,
          u came up, you came up, suggested, random add, is this, found you on
        TimeGiven: u got till, you got till, u got til, no later, at the latest, max, or else by, let me see it by, i wait, clock says, you ve got,
          u ve got
        Received: (i/i have/i don) (see/seen/see the/see your/see am/see alert), sweet landed, it (came/actually came/landed/dropped/reflected),
          claimed, redeemed, its in, money don (land/enter/drop), alert don enter, natanggap, pumasok na, received na
        PayDone: <pay+>, push am, drop am, send am, put in
        Paid: (i/i ve/i have/ive/i just/just/i don/don/i already/we/nag) (/just/already/don/even) (transferred/deposited/wired/loaded/remitted/push/pushed/dropped/put in/topped up/zelled/venmoed/cashapped/dash/send na),
          (naipasok/naisend/nasend/nabayaran/nagpadala/nag send/napadala/binayad/bayad) (/ko/na/na ko/ko na/na ako),
          (gone/away/in) (/now/already) (from my/out of my/to your), thats (/it/the/all) (away/gone/sent)
        Handed: here you go, heres, here s, thats, that s, there you go, there, here is
        WillSend: (i/we) (/just/also/even/might/can/could/will/ll/shall/would/d/gonna/going to/m going to/am going to/m gonna/must/have to/am about to/m about to/go/dey/go dey/start to) (/just/personally/also/gladly/happily/even) <send>,
          (ready to/about to/one tap to/one click to/tempted to/happy to/forced to/prepared to/starting to/time to/rather) <send>,
            (will/gonna/going to/is/are/gets/get/be/being/getting) (be/get/getting/being) <send+>,
          (let me/make i/lemme) <send>, (all it takes/one tap/one click/one button/single click/my finger)
        Publish: (i/we) (/just/also/even/might/can/could/will/ll/shall/would/d/gonna/going to/m going to/am going to/m gonna/must/have to/am about to/m about to/go/dey/go dey) (/just/also/even) <pub>,
          (ready to/about to/forced to/happy to/time to) <pub>, (will/gonna/going to/is/gets/get/be/being) (be/get/getting/being/) <pub+>,
            (goes/go/going/gone) (live/public/viral/online/everywhere/up)
        TellThem: (i/we) (/just/also/even/might/can/could/will/ll/shall/would/d/gonna/going to/m going to/am going to/m gonna/must/have to/go/go dey) <tell> (<them>/your/ur/every/all/the),
          (let me/make i/lemme/want me to/should i/shall i/i can also) <tell> (<them>/your/ur/all/every/the), want me to (say hi/say hello/introduce)
        WillSee: (will/ll/gonna/go/going to/about to/shall/would/might) (/all/just/also/soon/each) <see>,
          <who> (sees/gets/receives/watches/opens/finds/reads/hears/see/get/gets to see/receive) (/it/this/that/everything/first/the/your/ur),
          (sees/gets/receives/watches/opens/reads) (it/this/that/everything/the video/first)
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (i/we) (/will/ll/go/gonna/can) (disappear/vanish/go away/leave you/forget you/forget everything/erase/wipe/erase everything/return the account/give it back/go quiet/stay quiet/keep quiet/close the file/close this),
          never hear from (me/us), (we are/we re/were) (done/even/finished/good/talking/cool), it all goes away, this (goes/all goes) away,
          (the file/everything/it) (is gone/is erased/is wiped/disappears/gets deleted)
        """;
}
