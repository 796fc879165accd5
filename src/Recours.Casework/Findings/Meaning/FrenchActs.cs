namespace Recours.Casework.Findings.Meaning;

/// <summary>French: verbs and what they say with the words around them.</summary>
internal static class FrenchActs
{
    public const string Verbs = """
        limb: =dents =jambe =jambes =genou =genoux =os =doigts =machoire =cotes =crane =cou =gorge =nez
        pay: payer verser virer transferer deposer envoyer regler recharger acheter donner pousser djosser gratter solder crediter mandater wirer ajouter rajouter completer lacher filer balancer =mis
          =remis =djoss =passe =passer =mettre =poussee
        hurt: frapper cogner tabasser bastonner chicoter latter casser peter defoncer eclater fracasser exploser planter poignarder saigner egorger
          etrangler bruler cramer buter tuer crever fumer liquider lyncher corriger gifler massacrer kidnapper sequestrer violer balafrer defigurer
          savater taper broyer couper trancher demonter =demolir =demoli =demolis =abattre =abats =descendre =battre =pendre
        body: =gueule =bouche =nez =tete =dents =jambe =jambes =bras =genou =genoux =os =doigts =main =mains =visage =machoire =cotes =crane =dos =cou
          =gorge =yeux =oeil
        send: envoyer enverr- enver- anvoyer transferer expedier partager repartager balancer distribuer forwarder livrer deposer remettre =transmets
          =transmettre =transmettrai =remets =balanc =glisse =glisser =largue =larguer =lance =lancer
        pub: publier poster diffuser divulguer devoiler exposer afficher reveler lacher uploader leaker propager etaler placarder sortir =mets =mettre
          =mettrai =met =sors =sortir =sortirai
        tell: raconter montrer informer appeler contacter alerter avertir denoncer signaler expliquer parler =dis =dire =dirai =previens =prevenir
          =previendrai =ecris =ecrire =ecrirai =previendrai notifier tagger taguer identifier =joindre =ecri =di
        see: recevoir =recoit =recoivent =recevra =recevront =voit =voient =voir =verra =verront =vera =decouvre =decouvrent =decouvrir =decouvrira
          =decouvriront =apprend =apprendre =apprendra =apprendront =sait =savoir =saura =sauront =lit =lire =lira =liront regarder kiffer adorer
          apprecier profiter halluciner =ouvre =ouvrir =ouvrira tomber parler rigoler rire =entend =entendre =entendra
        it: =le =la =les =l =ca =tout =tt =en =y =sa =cela
        them: =lui =leur =leurs
        """;

    public const string Phrases = """
        Generated: l application fait tout, l appli fait tout, une application, avec une appli, a partir de votre portrait, a partir de votre photo, a partir de ta photo, a partir de tes photos, troublant de realisme, rendu realiste, image de synthese, images de synthese, intelligence artificielle, une ia, l ia, par ia, deepfake*, montage photo, photomontage
        Known: ancien collegue, ancienne collegue, ancien voisin, ton ancien, ton ex, notre rupture, quand on etait ensemble, a l epoque, les vacances a, le reparateur, le collegue, ton collegue, du boulot
        Trade: loyer, loyers, locataire, bail, lettre recommandee, mise en demeure, juge de paix, huissier, regulariser, expulsion, quitter les lieux,
          cotisation, cotisations, echeance, mensualite, travaux, chantier, devis, mise, cagnotte, pari, paris, pronos, tontine, colloc
        VideoCall: visio, vizio, une visio, call avec cam, call en video, j te call, te call, cam, appel cam, on fait video, fait video,
          fait une video, faire une video, se gbe, video call, voir sans, face cam, facecam
        Intimate: coquine, coquin, sans maillot, sans rien, deshabille, deshabiller, le linge, confo, nu, nue, sous la douche, dans douche, je me lave,
          lumiere, sexy, chaud, chaude, te montre un truc, plaisir, caresse
        Move: t as telegram, t as snap, t as whatsapp, tu as telegram, passe sur, viens sur, on tok la bas, la bas, envoie ton, parle ici,
          jte parle ici, ajoute moi, ajoute, mon app bug, c est mieux ici
        Stranger: on a matche, on s est vu, c est la go de, la copine de ta camarade, je te connais pas, nou kone, mutuel, amis en commun,
          ami en commun, sur badoo, sur tinder, d insta, de badoo, de tinder, de facebook
        TimeGiven: delai, dernier delai, grand max, au plus tard, chrono, je te laisse, jte done, je te donne, t as jusqu a, tu as jusqu a,
          dans la journee
        Received: (c est/ca c est/est/c) (/bien) (descendu/tombe/passe/rentre/entre/credite/arrive), ok passe, bien passe, valide, c est valide,
          bien recu vos, j ai vu, j ai vu les, j ai vu le message
        PayDone: <pay+>
        Paid: (j ai/jai/g/je viens de/viens de/on a/je viens d/viens d/je vous ai/je t ai/t ai/vous ai) (/te/t/deja/tout/lui/fait) (paye/verse/vire/transfere/depose/regle/recharge/solde/credite/djoss/pousse/remis/fait passer),
          (elle/il/mon cousin/ma soeur/mon frere/ma cousine/mon ami) a (pousse/fait/envoye/depose/verse) (/un transfert/un depot/le depot)
        Sent: je t ai mis, c est envoye, c parti, c partit
        Handed: tiens, tiens voila, voila deja, voila
        WillSend: (je/j/on/nous) (/<it>) (/<them>) <send>, (je/j/on/nous) (/<them>) (/<it>) <send>,
          (je vais/on va/nous allons/je veux/je peux/on peut/je pourrais/je compte/je dois/hesiterai pas a/hesite pas a/pret a/prete a/prets a/envie de/envie d/sur le point de/sur le point d/plus qu a/n ai qu a/suffit de/suffit d/oblige de/oblige d/oblige a/le temps de/en train de/en train d) (/<it>) (/<them>) <send>,
          (j hesiterai/j hesite/j hesiterais) pas, <send!>, (sera/seront/serait/va etre/vont etre/est pret a etre/prete a etre) <send+>
        Publish: (je/j/on/nous) (/te/t/vous) (/<it>) <pub>, <pub!>, (sera/seront/serait/va etre/vont etre) <pub+>,
          (je vais/on va/nous allons/je veux/je peux/on peut/je pourrais/je compte/je dois/hesiterai pas a/hesite pas a/pret a/prete a/prets a/sur le point de/plus qu a/n ai qu a/suffit de/oblige de/oblige a/le temps de/en train de) (/te/t/vous) (/<it>) (/<them>) <pub>
        TellThem: (je/j/on/nous) (/<it>) <them> (/<it>) (/tout) <tell>, (je/j/on/nous) (les/la/le/l) <tell>,
          (je vais/on va/je veux/je peux/on peut/je pourrais/je dois) (<them>/la/les/le/l) (/en) <tell>,
          (je/j/on/nous) (/te) (/l) <tell> (/<it>/tout/ca) (a/au/aux/chez) (ta/ton/tes/votre/vos/tous),
          (je/j/on/vais/va/peux/peut) <tell> (ta/ton/tes/votre/vos/sa/son/ses)
        WillSee: (va/vont/vas/ira/iront) (/<it>/te/tous/toutes) <see>, (il/elle/ils/elles/tout le monde/chacun/qui) (/<it>/te) <see>
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (je/j/on/nous) (/<it>) (/te) (laisse/laisserai/laisserais) tranquille, je disparais, on disparait, on se connait plus,
          tu n entendras plus, t entendras plus, plus jamais parler de moi, on oublie tout, j oublie tout, l affaire est close, l affaire est classee,
          dossier clos, on est quitte*, c est regle, c est fini entre nous
        """;
}
