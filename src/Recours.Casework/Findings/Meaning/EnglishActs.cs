namespace Recours.Casework.Findings.Meaning;

/// <summary>English, with pidgin and Taglish: verbs and what they say with the words around them.</summary>
internal static class EnglishActs
{
    public const string Verbs = """
        hurt: break:broke,broken smash crack cut:cut stab shoot:shot beat:beaten kill hurt:hurt slap punch burn bury choke strangle drown slit wound harm maim cripple rape kidnap murder torture butcher skin shoot slice knock bash lynch flog machete matchet waste finish wound
        body: =nose =face =jaw =leg =legs =arm =arms =knee =knees =kneecaps =bones =bone =fingers =finger =hand =hands =teeth =head =skull =neck =throat =ribs =spine =back
        send: send:sent mail email forward fwd dm text message deliver ship whatsapp cc blast broadcast distribute circulate share pass transmit hand drop attach mass
        pub: post upload publish leak release expose spread dump print pin viral tag stream air reveal leak
        tell: tell:told show:shown,showed inform notify call contact alert warn ring:rang phone write:wrote,written message dm text tag invite add @ report
        see: see:seen,saw watch receive recieve get:got,gotten open read hear find discover know learn enjoy love like view notice recognize recognise =wake =waking collect chop hear
        it: =it =this =that =them =everything =all =these =those =am =ur =your =the =every =em
        them: =him =her =them =they =em
        who: =he =she =they =everyone =everybody =people =who =them =ppl
        """;

    public const string Phrases = """
        WillSend: (i/we) (/just/also/even/might/can/could/will/ll/shall/would/d/gonna/going to/m going to/am going to/m gonna/must/have to/am about to/m about to/go/dey/go dey/start to) (/just/personally/also/gladly/happily/even) <send>,
          (ready to/about to/one tap to/one click to/tempted to/happy to/forced to/prepared to/starting to/time to/rather) <send>, (will/gonna/going to/is/are/gets/get/be/being/getting) (be/get/getting/being) <send+>,
          (let me/make i/lemme) <send>, (all it takes/one tap/one click/one button/single click/my finger)
        Publish: (i/we) (/just/also/even/might/can/could/will/ll/shall/would/d/gonna/going to/m going to/am going to/m gonna/must/have to/am about to/m about to/go/dey/go dey) (/just/also/even) <pub>,
          (ready to/about to/forced to/happy to/time to) <pub>, (will/gonna/going to/is/gets/get/be/being) (be/get/getting/being/) <pub+>, (goes/go/going/gone) (live/public/viral/online/everywhere/up)
        TellThem: (i/we) (/just/also/even/might/can/could/will/ll/shall/would/d/gonna/going to/m going to/am going to/m gonna/must/have to/go/go dey) <tell> (<them>/your/ur/every/all/the), (let me/make i/lemme/want me to/should i/shall i/i can also) <tell> (<them>/your/ur/all/every/the), want me to (say hi/say hello/introduce)
        WillSee: (will/ll/gonna/go/going to/about to/shall/would/might) (/all/just/also/soon/each) <see>, <who> (sees/gets/receives/watches/opens/finds/reads/hears/see/get/gets to see/receive) (/it/this/that/everything/first/the/your/ur), (sees/gets/receives/watches/opens/reads) (it/this/that/everything/the video/first)
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (i/we) (/will/ll/go/gonna/can) (disappear/vanish/go away/leave you/forget you/forget everything/erase/wipe/erase everything/return the account/give it back/go quiet/stay quiet/keep quiet/close the file/close this), never hear from (me/us), (we are/we re/were) (done/even/finished/good/talking/cool), it all goes away, this (goes/all goes) away, (the file/everything/it) (is gone/is erased/is wiped/disappears/gets deleted)
        """;
}
