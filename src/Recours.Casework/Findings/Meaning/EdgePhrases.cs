namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Words that mean little by themselves and much where somebody is blackmailed: how the person speaks who sees no way out without
/// saying so, and how somebody hints at violence.
/// </summary>
internal static class EdgePhrases
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Menace: (surveille/surveillez/surveil/garde/gardez) (/bien) (tes/ses/vos/tes arrieres/le dos/ton dos), (le dernier/la derniere/l autre/un autre) (qui/a) (/a/n a/m a/pas) (refuse/paye/parle/joue/voulu/cooper*/fini), (reste/restent) (plus/pas) (longtemps/beaucoup/bcp) a (vivre/tenir), jours sont comptes
        Harm: menac* (/m/me) (ma/de mort/ma vie)
        Edge: (que dieu/dieu/seigneur) (/me/m) (prenne/reprenne/rappelle/emporte/emmene), que la mort, (si/meme si) tu (meurs/creves/te tues)
        Edge: dors plus, dormir, endormir, m endormir, reveiller, pas de demain, sans moi, tanne, tannee, fatigue, fatiguee, creve, epuise, epuisee,
          a bout, vide, tout rate, rate ma vie, ma faute,
          prenez soin, prends soin, soin de, occupe toi de, occupez vous de, veille sur,
            (le/un/dans le/dans un/contre un) (champ/mur/arbre/platane/ravin/fosse/decor/camion/poids lourd), la lagune, la riviere, le fleuve, la mer,
            le pont, le barrage, la falaise, le lac, le canal, l eau,
          les rails, la voie, l autoroute, la rocade, le toit, le balcon, le dernier etage, le parking, la fenetre, les quais, cimetiere, tombe,
            testament, mes papiers, une lettre, un mot, laisse un mot, mon code, mes mots de passe, ma bague, fusil, couteau, corde, lame, tiroir,
            pharmacie,
          le silence, le calme, le noir, la paix, en paix, repos, me reposer, peine a personne, manquer a personne, manquerai a personne,
            personne pleurera, personne verra, je pars, m en aller, je m en vais, loin, regrette d etre, plus rien, plus personne, plus de place,
            jamais revenir, reviendrai pas, rentrerai pas, pour de bon, pour toujours, a jamais, c etait bien, merci pour tout, merci d avoir,
            (dis/dites) (lui/leur), au revoir, bonne continuation, fini pour moi, m attend plus, m attendez pas, plus peur, plus mal, soulag*, liber*,
            dieu me pardonne, rejoindre, la haut, l au dela, la fin, terminer, arreter tout, stopper
        Menace: <limb>, arranger (/le/ton/ta/la) (visage/portrait/face/gueule), camilla, civiere, brancard, hopital, urgences, morgue, cercueil,
          barre de fer, batte, acide, vitriol, essence, briquet, machette, gourdin, marcher droit, marcher plus, te croiser, on te croise, la nuit,
          en rentrant, derriere toi, regarde derriere, fais attention a toi, surveille, accident, il t arriv*,
          (vas/va) plus (marcher/voir/vendre/sourire/reconnaitre), le quartier la nuit, les petits du, mes petits, mes gars
        """;

    private const string English = """
        Menace: watch (your/ur/his/her/their) back, (that/this) s how, (the) last (one/guy/man/girl/person) (who/that/dey), (how/like) the last, not (have/got) long (/to live), days are (numbered/counted)
        Harm: (threaten/threatening/threatened/threatens) (/on) (my/me with/her/his) (life/death)
        Edge: (god/lord/jesus) (/please/should/to/will) (take/takes/took/collect) (me/my), take my (life/soul), (even if/if) (you/u) (die/dead/kill)
        Edge: sleep, asleep, wake, tired, exhausted, numb, empty, hollow, peace, peaceful, quiet, silence, dark, darkness,
          (top/roof/terrace/rooftop/ledge/balcony/window/top floor/top level/parking garage/car park/multistorey/stairwell),
          (bridge/river/water/sea/ocean/lake/pier/cliff/tracks/rails/train/station/platform/motorway/highway/truck/lorry), cemetery, grave, graveyard,
          church yard, (her/his/their) grave, be along, along shortly, join her, join him, see her soon, see him soon, with mum, with dad, heaven,
          other side, papers, my will, insurance, passwords, (note/letter) (for/on/to), left a note, wrote a letter, on the kitchen table,
          (look/find) for them, find me, found me, (the/my) (dog/cat/kids/daughter/son/wife/boys/girls) (will/won t/gets/get/can have), give my,
          have my things, for making this easy, (no one/nobody/noone) (will/would/ll) (miss/care/notice/know), miss me, without me,
          gone soon, goodbye, bye, farewell, thanks for everything, thank you for everything, it was nice, last, forever, for good, anymore, any more,
          no more, never again, end, ending, over now, it ends, all over, (nothing/no) (left/future/tomorrow), tomorrow without, wont be, won t be,
          drawer, garage, gun, knife, rope, belt, tablets, pills, bottle, whiskey, drunk, cold water, pagod, ayoko na, magising, tapos na, mawala,
          mamatay, tulay, one less problem, ok with it, made up my mind, decided, calm now, not scared, not afraid
        Menace: <limb>, acid, battery, bottle from, small bottle, petrol, lighter, matches, hospital, wheelchair, stretcher, ambulance, coffin, morgue,
          funeral, bat, iron, machete, cutlass, watch your back, behind you, on your way home, at night, accident, accidents happen,
          (something/things) (happen/happens), who will marry, be careful, mind how you go, boys are, my boys, the boys, guys outside, pay a visit,
          visit you, come round, come over there, drop by, know the road, your street, dark alley
        """;

    private const string Spanish = """
        Menace: (cuide/cuida/cuiden/cuidate/cuidese/cuides) (/bien) la espalda, (le/te/les) (queda/quedan) (/muy) (poco/poquito/poquita/poca/pocos/contados/horas), asi (quedo/termino/acabo/quedan/terminan/le fue) (/el/la/los/al), (el/la/al) (ultimo/ultima/otro) (que) (no/se), dias contados, sicario*, no respondo
        Harm: amenaz* (/con/a/de) (mi vida/muerte/matarme)
        Edge: (que) (dios/diosito/el senor) me (lleve/recoja/quite/llame), (aunque/si) te (mueras/mueres/mates/matas)
        Edge: dormir, dormirme, despertar, cansado, cansada, agotado, agotada, vacio, vacia, paz, silencio, oscuro, oscuridad,
          (puente/azotea/techo/balcon/ventana/malecon/acantilado/mar/rio/playa/punta/muelle/via/vias/tren/metro/carretera/camion/barranco), bravo,
          da igual, ya da igual, me da igual, da lo mismo, no importa, ya no importa, si regreso, no regreso, no vuelvo, no voy a volver,
          no le voy a contestar, no contesto, cementerio, tumba, testamento, carta, nota, papeles, claves, contrasenas, seguro, perro, gata, mis cosas,
          mi ropa, cuiden, cuida, sin mi, nadie va a, a nadie le, nadie me, (me/nos) (despido/vemos en), adios, chao, hasta siempre, gracias por todo,
          fue bonito, ultima, ultimo, para siempre, nunca mas, el final, fin, se acabo, hasta aqui, ya no mas, no mas, no hay manana, sin manana,
          cajon, cuchillo, cuerda, soga, pastilla*, botella, trago, alcanzo a, reunirme, con mi mama en el cielo, cielo, del otro lado, decidido,
          ya decidi, tranquilo ya, sin miedo
        Menace: <limb>, camilla, silla de ruedas, hospital, ataud, funeral, velorio, panteon, muelas, acido, gasolina, fierro, fierros, palo de, bate,
          machete, localizan, te ubican, te ubico, ubicado, te encuentran, de noche, en la noche, cuando salgas, por la calle, accidente, cuidate,
          cuidado, mis primos, mis muchachos, la gente, los muchachos, mis compas, te esperan, te estan esperando, visitar, visita, afuera de, rejas,
          porton, (ir/irte/vas a ir) (a/al) (/curro/trabajo) en
        """;

    private const string German = """
        Menace: (pass/pas/passt) (/gut/lieber) auf (/deinen/seinen/ihren) (rucken), (so) (ging/geht/endete/sah) (/es) (dem/der/den) (letzten/letzter/anderen), der letzte der, die letzte die, tage (/sind) gezahlt, nicht mehr lang (/zu leben)
        Harm: (bedrohst/bedroht) (/du/mich) (mein/mit) (leben/dem tod)
        Edge: (gott/herrgott/herr) (/soll/moge/bitte) (mich/nimm/hol) (/mich) (/holen/nehmen/zu sich), (wenn/falls) du (stirbst/tot bist/dich umbringst)
        Edge: schlafen, schlaf, einschlafen, aufwachen, mude, fertig, leer, leere, ruhe, frieden, still, stille, dunkel, dunkelheit,
          (brucke/bruck/dach/balkon/fenster/turm/gleis/gleise/zug/bahn/schienen/autobahn/lkw/see/fluss/wasser/donau/rhein/klippe/garage/parkhaus/keller),
          strom ausgeht, licht aus, stecker, fur immer, nie wieder, nie mehr, nimmer, egal, wurscht, ist mir gleich, scheissegal, macht nix mehr,
          spielt keine rolle, tschuss, ciao, servus allen, leb wohl, macht s gut, mach s gut, danke fur alles, war schon, abschied, verabschiedet,
          brief, zettel, testament, papiere, passworter, kram geht an, sachen gehen an, (mein/meine/meinen) (kram/sachen/hund/katze/zeug),
          kummert euch, kummer dich, pass auf, passt auf, ohne mich, keiner (wird/merkt/vermisst), niemand, vermisst, vermissen, letzte, letzter,
          letztes, letzten, ende, schluss, vorbei, aus, aus und vorbei, keine kraft, schublade, messer, seil, strick, gurtel, tabletten, flasche,
          schnaps, friedhof, grab, zu ihm, zu ihr, bei oma, himmel, entschieden, entschlossen, keine angst mehr, ruhig jetzt
        Menace: <limb>, krankenhaus, spital, rollstuhl, notaufnahme, sarg, saure, benzin, feuerzeug, schlager, eisenstange, nachts, in der nacht,
          heimweg, auf dem heimweg, hinter dir, umdrehen, unfall, pass auf dich auf, aufpassen, vorsicht, besuch, vorbeischauen, vorbeikommen,
          besuchen, abfangen, auflauern, meine jungs, meine leute, die jungs, ein paar leut
        """;

    private const string Arabic = """
        Menace: (انتبه/انتبهي/خلي بالك/دير بالك/احذر) (/من/على/علي/ع) (ظهرك/ضهرك/ظهره/ضهره/حالك/نفسك), (هيك/هكذا/كذا/كده) (صار/حصل/انتهى/خلص) (/مع/في/ب) (اللي/الي/اخر), اخر واحد, (بقاله/باقيله/باقي له/ضايله/ضايل له) (/كم) (يوم/ايام/شويه), ايامك معدوده
        Harm: (تهدد/تهددني/تهدديني/بتهددني) (/ب) (حياتي/بحياتي/بالموت/بالقتل)
        Edge: (ربي/ربنا/الله/رب) (/اللي) (ياخذ/ياخد/ياخذني/ياخدني/يقبض/يخذ/خذ/خد) (/روحي/امانتي/عمري), ياخذ روحي, ياخد روحي, ياخذ امانته, ياخد امانته, خذ روحي, خذني عندك, خدني عندك, (حتى لو/لو/اذا) (مت/متي/تموت/انتحرت)
        Edge: انام, النوم, نوم, اصحى, اصحي, فيق, افيق, تعبان, تعبانه, تعبت, مرهق, فاضي, سلام, ارتاح, راحه, هدوء, ظلام, الظلمه,
          (الجسر/الكوبري/السطح/السطوح/البلكونه/الشباك/البحر/النيل/الكورنيش/كورنيش/النهر/القطر/القطار/المترو/الطريق/الشاحنه/الدور), رساله, ورقه,
          تحت المخده, وصيه, وصيتي, اوراقي, اغراضي, (اهتموا/خلو بالكم/ديروا بالكم/خلي بالك), بدوني, من غيري, محد, ما حد, ولا حد, وداعا, مع السلامه,
          الوداع, سامحوني, سامحيني, سامحني, شكرا على, كفايه, خلاص, خلص, انتهى, انتهت, النهايه, للابد, ابدا, ما يهم, مش مهم, مو مهم, عادي, مش فارقه,
          مش فارق, ما تفرق, سواء, القبر, المقبره, الجنه, الاخره, عند ربنا, عند ربي, ربنا, ارحمني يا رب, حبوب, دوا, سكين, حبل, سم, قررت, خلاص قررت,
          مش خايف, ما خايف
        Menace: <limb>, ضهرك, ظهرك, رجلك, رجليك, ايدك, ايديك, عظامك, راسك, رقبتك, اسنانك, المستشفى, الاسعاف, القبر, كفن, مويه نار, ماء نار, بنزين,
          بالليل, في الليل, نص الليل, وانت راجع, حادث, حادثه, انتبه على, انتبه لنفسك, خلي بالك من نفسك, دير بالك, رجالتي, جماعتي, شبابي, الشباب, نزورك,
          زياره, باب بيتك, باب بيتكم, عباب, بيتكم, بيتكن
        """;

    private const string Darija = """
        Menace: (7di/hdi/rd lbal/red lbal/3ass) (/l/mn) (rassek/dehrek/dhrek/rasek), (hakka/haka/hakda) (wa9e3/w9e3/sra/kmel/ghadi) (/l) (lli/li/lakher/lekher), lakher lli, lekher lli, (ba9i/b9a) lih (chwiya/youm/nhar), (رد البال/حضي) (/ل) (راسك/ظهرك)
        Harm: (تهددني/كتهددني/katheddedni/kat3eddedni) (فحياتي/بالموت/بالقتل/f 7yati/b lmout)
        Edge: (rebbi/rbi/allah/llah) (/y) (yddini/ydini/yeddini/yakhod/yakhodni/yakhed/yakhodli/yrfed) (/rou7i/ro7i), (ربي/الله) (يديني/ياخدني/ياخذني/ياخد/ياخذ/يدي) (/روحي/امانتو), (wakha/ila/waxa) (tmout/mouti/t9tel), (واخا/الى/يلا) (تموت/متي)
        Edge: nn3es, n3es, n3ass, nfi9, nfiq, 3yan, 3yana, 3yit, ta3ban, khawi, hna, raha, nrta7, skat, dlam,
          (l9ontra/lqntra/qantra/ste7/balcon/serjem/chrjem/lb7er/lb7ar/oued/lwad/tran/train/triq/camio/lkamyo), bra, risala, wra9i, 7wayji, thallaw,
          thella, blama, bla bia, 7ta wa7ed, ta wahed, bslama, lwda3, sm7o, sm7i, sme7, chokran 3la kolchi, sala, salina, saliti, lkher, akhir,
          dima, 3mri, ma b9a walo, kif kif, ma bghit walo, ma 3rft, lqber, l9ber, l jenna, 3nd rebbi, kina, dwa, mous, 7bel, 9rrert, ما بقا والو, نعس,
          نرتاح, القنطره, السطح, البحر, الواد, التران, رساله, بسلامه, سمحو, سالا, القبر, عند ربي, الدوا, كينات, الموس, بحال بحال, كيف كيف
        Menace: <limb>, wejhek, wjhek, rjlik, yeddik, 3damek, rassek, sbitar, ambulance, l9ber, lkfen, l ma l 9ate3, lma l9ate3, acide, essence, bllil,
          blil, f lil, ttla3, t7ddi rassek, 7di rassek, drari, wlad 3emmi, wlad 3mmi, nchwweh, nchewweh, darek, darkom, bab dar, ندخلو عليه,
          ندخلو عليك, بالليل, الدراري, ولاد عمي, دارك, داركم, الباب, وجهك, رجليك, يديك, عظامك, السبيطار
        """;
}
