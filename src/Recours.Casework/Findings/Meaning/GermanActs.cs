namespace Recours.Casework.Findings.Meaning;

/// <summary>German of Germany, Austria and Switzerland: verbs and what they say with the words around them.</summary>
internal static class GermanActs
{
    public const string Verbs = """
        limb: =nase =fresse =beine =bein =knochen =finger =zahne =schadel =hals =rippen =knie =kiefer =gosch =goschn
        pay: zahlen bezahlen:bezahlt uberweisen:uberwiesen einzahlen:eingezahlt schicken kaufen senden:gesendet,gesandt geben:gegeben,geben
          laden:aufgeladen legen transferieren:transferiert twinten:getwintet =kauft =gschickt =zahlt =eizahlt =uberwiesn =glegt =eingworfn
          =eingeworfen =aufgegeben =abgegeben =draufgelegt =dazugelegt =nachgelegt =gepackt =getan =gsendet
        hurt: schlagen:geschlagen brechen:gebrochen stechen:gestochen abstechen:abgestochen verprugeln:verprugelt zusammenschlagen:zusammengeschlagen
          umbringen:umgebracht toten erschiessen:erschossen erwurgen:erwurgt verbrennen:verbrannt totschlagen:totgeschlagen aufschlitzen:aufgeschlitzt
          kaltmachen:kaltgemacht vergewaltigen:vergewaltigt hauen polieren zertrummern:zertrummert =brich =schlag =stech =hau =fotzn =watschn =bring
          =derschlag =derwurg
        body: =nase =fresse =gesicht =beine =bein =arme =arm =knochen =finger =hand =hande =zahne =kopf =schadel =hals =rippen =knie =gosch =goschn
          =kiefer
        send: schicken verschicken:verschickt,verschicken senden:gesendet,gesandt versenden:versendet weiterleiten:weitergeleitet
          zuschicken:zugeschickt zusenden:zugesendet teilen verteilen:verteilt mailen whatsappen rumschicken:rumgeschickt herumschicken:herumgeschickt
          zustellen:zugestellt abschicken:abgeschickt rausschicken:rausgeschickt forwarden:geforwardet liefern =leite =leiten =schick =schicks
          =gschickt =verschickts
        pub: posten veroffentlichen:veroffentlicht hochladen:hochgeladen leaken:geleakt verbreiten:verbreitet streuen uploaden:hochgeladen
          =onlinestellen =lade =stelle =stell outen aufhangen:aufgehangt ausdrucken:ausgedruckt
        tell: sagen erzahlen:erzahlt zeigen informieren:informiert anrufen:angerufen benachrichtigen:benachrichtigt schreiben:geschrieben melden
          kontaktieren:kontaktiert verstandigen:verstandigt verraten:verraten =rufe =ruf =sag =zeig =erzahl =sags =zeigs =anschreiben =schreib
        see: sehen:gesehen bekommen:bekommen kriegen erhalten:erhalten erfahren:erfahren lesen:gelesen anschauen:angeschaut ansehen:angesehen
          finden:gefunden =sieht =siehts =kriegts =kriagt =bekommts =liest =erfahrt =schaut =schauen =weiss =wissen freuen staunen entdecken:entdeckt
        it: =es =das =die =den =alles =ihn =sie =dies
        them: =ihm =ihr =ihnen =denen
        """;

    public const string Phrases = """
        Later: auf dem weg (zur/zum/zu), unterwegs zur, unterwegs zum, (gehe/geh) (jetzt/gleich) (zur/zum)
        Paid: (foto/bild/screenshot) (/ist) (vom/von der/von dem/mit dem) (kassenbon/bon/kassenzettel/beleg/quittung/code)
        Generated: ki bilder, mit ki, von der ki, eine app, deepfake*, fotomontage*, photoshop*, am computer gemacht, generiert*
        Known: meine ex, dein ex, unsere zeit, als wir noch, damals, lang nix ghort, lange nichts gehort, mei halfte, meine halfte, frueherer, ehemalig*
        Trade: miete, mieter, vermieter, nebenkosten, kaution, mitgliedsbeitrag, jahresbeitrag, beitrag, mahnung, kassier, kassierin, handyrechnung,
          stromrechnung, einzelverbindungsnachweis, vertrag, ratenzahlung, handwerker, wette, wetten, tippspiel, runde
        VideoCall: cam, cam an, kamera an, mach cam an, videocall, video call, videoanruf, skypen, machst du auch cam, wollen wir cam
        Intimate: sachen aus, ausziehen, nackt, oben ohne, warm, heiss, sexy, ohne klamotten, zeig dich, zeig mir, spass, intim, lust
        Move: hast du telegram, hast du snap, hast du whatsapp, komm auf, auf telegram, magst du skype, schreib mir auf, lass uns auf, wechseln,
          da ist besser
        TimeGiven: frist, spatestens, ist schicht, ist schluss, hatt ich ihn gern, hatt ich es gern, muss es drauf sein, muss es da sein, bleiben dir,
          verbleibende zeit
        Received: (/sind/ist/san/is) (eingetroffen/eingegangen/angekommen/verbucht/gutgeschrieben/eingelangt/notiert), (ist/is) da,
          hab (i/ich) (gsehn/gesehen/bekommen/kriegt)
        PayDone: <pay+>
        Paid: (liegen/liegt/sind/is/ist) (/jetzt/schon/scho) (im kuvert/im briefkasten/im umschlag/auf deinem konto/am konto/auf dem konto/unterwegs/raus/drauf/eingezahlt/uberwiesen/geschickt/bezahlt/weg)
        Handed: das sind, des san, sind, hier hast, da hast, do hast, hier sind, da sind
        WillSend: (ich/wir/i) (/<it>/<them>) (/<it>/<them>) <send>, <send> (ich/wir/i) (/<it>/<them>/alles),
          (ich/wir/i) (werde/werden/werd/muss/mussen/kann/konnen/konnte/wurde) (/<it>/<them>) (/<it>/<them>) <send>,
          (wird/werden/ist/sind) (/<it>/<them>/an alle) <send+>,
          (geht/gehen/ging/gehn) (/es/das/alles/die/der/ein/eine/dann/sofort/raus/das video/die bilder/das ganze/dein/alles/jetzt) (an/a) (/deine/deinen/dein/ihre/ihren/die/den/alle/jeden/eltern/dei),
          (geht/gehen) (raus/rum/viral/online/rund), (landet/landen/landets)
        Publish: (ich/wir/i) (/<it>/dich) (/<it>) <pub>, <pub> (ich/wir/i), (wird/werden/ist/sind) (/es/alles/online) <pub+>,
          (stelle/stell/stellen/lade/laden/geht/gehen/kommt/kommen/steht) (/ich/wir/i) (/<it>/alles/dich) (/das video/die bilder) (online/ins netz/hoch/ins internet/offentlich/auf insta*/auf facebook/auf tiktok)
        TellThem: (ich/wir/i) (/<it>) <them> (/<it>/alles) <tell>,
          (ich/wir/i) <tell> (/<it>/alles) (<them>/deiner/deinem/deinen/ihrer/ihrem/ihren/allen),
          <tell> (ich/wir/i) (/<it>/alles) (<them>/deiner/deinem/deinen/ihrer/ihrem/ihren/allen/bei),
          (ich/wir/i) (rufe/ruf/rufen/schreibe/schreib/schreiben) (/<it>/<them>/deine/deinen/ihre/ihren/bei)
        WillSee: (wird/werden/soll/sollen/konnte/konnten/kann) (/<it>/alles/dich/<them>/dann/auch) <see>,
          (sieht/sehen/kriegt/kriegen/bekommt/bekommen/erhalt/erhalten/erfahrt/erfahren/weiss/wissen) (/dann/auch/er/sie) (<it>/alle/jeder/deine/dein/ihre/ihr),
          (deine/dein/ihre/ihr/jeder/alle/alli) (/frau/mutter/mama/chef/freundin/eltern/familie/kollegen/klasse/freunde) (sieht/sehen/kriegt/kriegen/bekommt/bekommen/erhalt/erhalten/erfahrt/erfahren)
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (bin ich/i bin/ich bin/bin i) weg, (ich/wir) (verschwinde/verschwinden/bin weg/lasse dich/lass dich/losche/loschen/vernichte),
          (sind wir/wir sind/samma/dann samma) (quitt/fertig/durch),
          (wird/ist/werden/sind) (/alles/der ordner/das video) (geloscht/erledigt/vergessen/vernichtet), horst (du) (nie wieder/nichts mehr),
          is erledigt, ist erledigt, hast (du) ruhe, lass (ich) dich in ruhe
        """;
}
