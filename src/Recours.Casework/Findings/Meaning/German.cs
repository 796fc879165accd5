namespace Recours.Casework.Findings.Meaning;

/// <summary>German, of Germany, Austria and Switzerland; umlauts are folded away.</summary>
internal static class German
{
    public const string Phrases = """
        Record: voll drauf, gesicht ist drauf, gesicht drauf, gesicht ist voll, man sieht dich, man erkennt dich, bist drauf, bist zu sehen,
          bist zu erkennen, habe das video, hab das video, hab dein video, habe dein video, hab deine bilder, habe deine bilder, hab dein bild,
          habe ihr video, hab alles, ich hab alles, alles drauf, alles auf video, mitgeschnit*, aufgenommen, aufgezeichnet, mitgeschnitten, gefilmt,
          abgefilmt, habe dich gefilmt, gescreenshottet, gescreent, screen gemacht, screenshots gemacht, alles gespeichert, hab alles gespeichert,
          abgespeichert, video von dir, videos von dir, video von ihnen, aufgenomen, hab dich auf video, hab dich drauf, mitgefilmt, alles auf band,
          habe dich auf video, nehme dich auf, nehme alles auf
        Have: gefunden, nie geloscht, nicht geloscht, auf meinem handy, auf dem handy, auf meinem rechner, kenne deine, ich kenne dein*,
          weiss wo deine, vor mir, auf der festplatte, liegt bereit, liegt schon bereit, alle deine, ich habe, hab, habe, ich hab, haben wir,
          wir haben, ich besitze, liegt mir vor, liegen mir vor, in meinem besitz, noch alle, ich kenne, ich weiss wer, ich weiss wo,
          ich sehe, kopiert, gesichert, immer noch, noch die, hab noch
        Contacts: kontakte, kontakt, kontaktliste, freundesliste, freundeliste, follower, followern, abonnenten, adressbuch, telefonbuch,
          deine freunde, deine familie, kontakten, facebook freunde
        Material: video*, bild*, foto*, nacktbild*, nacktfoto*, nudes, nude, aufnahme*, aufzeichnung*, mitschnitt*, material, screenshot*, clip*, film,
          filmchen, beweis*, datei*, nacktvideo*, alles, pics, pic, aufnahme*, mitschnitt, bildschirmaufnahme*, screenshot*, screens gemacht
        WillSend: geht das bild, geht das video, geht alles, gehts raus, geht es raus, geht raus, geht dein video, geht dein bild, gehen die bilder,
          gehen die videos, gehen die fotos, landet, landen, fliegt, bekommt deine, bekommen deine, kriegt deine, kriegen deine, kriegts, sende alles,
          schicke alles, schick alles, fange ich an, fange an mit, fang ich an, fange mit, beginne mit, drucke ich, drucke auf senden, auf senden,
          senden knopf, raus damit, in die gruppe, in eure, in deine, an alle, an jeden, weiter an, leite alles, liegt bereit, liegt schon bereit,
          ich schicke, ich schick, schick ich, schicke ich, schicks, ich sende, sende ich, send ich, ich werde das, ich werde es, ich werde dein*,
          werde es an, werde ich, verschick*, versend*, weiterleit*, leite ich, leite es, leite das, wird an, werden an, geht an, gehen an, geht das,
          geht es, gehts an, geht dein, geht alles, bekommt, bekommen, kriegt, kriegen, erhalt, erhalten, wird verschickt, wird gesendet,
          ich werde alles, bereit zum senden, kurz davor, ein klick, rumschick*, schicken wir, schick es, schick das video, schick das, schick die,
          rausschick*
        Send: schick*, send*, verschick*, ubermittel*, leite*, weiterleit*, weitergeleitet
        Publish: rumgehen, geht rum, macht die runde, die runde, auf einer seite, auf seiten, auf allen, an die offentlichkeit, ins internet stellen,
          stell ich online, stelle ich online, stelle ich das, lade ich, ladt, lad ich, in die gruppe, in den gruppen, in story, rein, bloßstellen,
          veroffentlich*, posten, poste, postet, post, hochlad*, hochgeladen, lade hoch, lade das, lade es, lade alles, lad das, lad es, online,
          online stellen, stelle es, stelle das, stell es, stell das, stelle alles, stell alles, ins netz, ins internet, im internet, im netz, teile,
          teilen, teil das, verbreit*, viral, publik, offentlich, bloss*, blossstell*, outen, oute, leak*, auf youtube, auf facebook, auf instagram,
          pornoseit*, auf pornoseiten, zeig allen, uberall, reinstell*, stell rein, stelle rein
        Published: hab es gepostet, schon gepostet, gepostet, habe gepostet, schon geschickt, bereits geschickt, schon gesendet, bereits gesendet,
          schon verschickt, bereits verschickt, habe es geschickt, hab es geschickt, habs geschickt, geschickt an deine, gesendet an deine, ist online,
          schon online, jetzt online, ist hochgeladen, hab es hochgeladen, habe es hochgeladen, hochgeladen, veroffentlicht, hat es schon,
          hat es bereits, hat es gesehen, hat das video, haben es gesehen, schon gesehen, bereits gesehen, gerade geschickt, gerade gesendet,
          gerade an dein*, hab deiner, habe deiner, hab deinem, habe deinem, hab dein video, weitergeleitet, ist raus, sind raus, schon weg,
          an deine schwester geschickt, geteilt
        Tell: sage, sag, sagen, erzahl*, zeig*, informier*, kontaktier*, schreibe dein*, schreib dein*, ruf dein*, rufe dein*, anrufen, melde dich,
          anzeig*, bescheid, verrat*, markier*, meld*
        WillSee: was wurde, was wurden, was sagt, was sagen, sieht das, sehen das, gesehen wird, stell dir mal vor, sehen kann, sehen konnen,
          sehen will, zu sehen, sehen bekommt, wurde das gefallen, wird das gefallen, wie findet, wie finden, hinterher weiss, wird sehen,
          werden sehen, werden es sehen, wird es sehen, sieht, sehen, sieht es, sehen es, erfahrt, erfahren, wird erfahren, wissen, weiss bescheid,
          wird wissen, werden wissen, herausfind*, rausfind*, denkt, denken, wird denken, werden denken, sagt dein*, sagen dein*, wurden sich wundern,
          wundern, freuen, freut sich, wird sich freuen, werden sich freuen, glauben, reagier*, anschauen, ansehen, stell dir vor, bekommt zu sehen,
          angucken, erfahrts
        HasSeen: hat mich gerade angerufen, hat mich angeschrieben, hat geschrieben, fragt mich, fragt was, weiss es, wissen es, hat mich blockiert,
          hat es erfahren, hat ein video, hat bilder, hat gesehen, hat das gesehen, hat es gesehen, hat mich angerufen, hat angerufen,
          hat mir geschrieben, hat mich gefragt, bekommen, hat es bekommen, haben gesehen, hat das video
        Family: familie, mutter, mama, vater, papa, eltern, bruder, schwester*, geschwister, kinder, kind, sohn, tochter, tante, onkel, oma, opa,
          cousin*, verwandt*, angehorig*, schwiegermutter, mutti, schwieger*
        Friends: klassenkamerad*, leute, kumpels, bekannte*, verein, vereinsgruppe, freundesliste, freunde, freunden, freundeskreis, kumpel*, kumpels,
          bekannt*, kontakte, kontakten, follower, followern, nachbar*, leuten, alle deine, abonnenten, umfeld
        Partner: frau, ehefrau, mann, ehemann, freundin, freund, partner*, verlobt*
        Employer: chef, chefin, arbeitgeber, arbeit, firma, kolleg*, arbeitskolleg*, vorgesetzt*, job, betrieb, kunden, geschaftsfuhr*
        School: klassenkamerad*, klassengruppe, klassenchat, mitschuler*, klassengruppen, jahrgang*, kommiliton*, schule, uni, universitat, lehrer*,
          klasse, mitschuler*, rektor, schulleit*, direktor, hochschule, ausbilder
        Public: alle, allen, jeder, jedem, welt, facebook, youtube, internet, instagram, insta, tiktok, twitter, netz, uberall, offentlichkeit,
          gruppe*, stadt, dorf, whatsapp, seiten, leute, online
        Your: dein, deine, deinen, deiner, deinem, deines, ihr, ihre, ihren, ihrer, ihrem, eure, euer, euren
        My: mein, meine, meinen, meiner, meinem, unsere, unser, unseren
        Ruin: schade wenn, schade drum, ware doch schade, ware schade, ware peinlich, letzte warnung, letzte mahnung, verlierst,
          verlieren, job los, frau los, verlasst dich, kein entkommen, ich habe dich in der hand, in der hand, spiel ist aus, tu was ich sage,
          mach was ich sage, du wurdest gewarnt, gewarnt, arger, grossen arger, ruinier*, zerstor*, kaputt mach*, mach dich kaputt, mache dich kaputt,
          kaputt, vernicht*, fertig mach*, fertigmach*, mach dich fertig, mache dich fertig, machen dich fertig, bereu*, bist erledigt, du bist tot,
          bist dran, bist geliefert, am arsch, dein leben ist, leben zur holle, holle, albtraum, alptraum, ruf, dein image, ihr image, karriere,
          deine ehe, blamier*, blamage, schande, scham, schamen, peinlich, skandal, konsequenzen, folgen, du wirst sehen, wirst schon sehen,
          wirst weinen, wirst leiden, leiden, wirst es bereuen, leid tun, leidtun, aus mit dir, vorbei mit dir, gnade, das wars fur dich,
          dann wars das, hochgehen, pech gehabt, selber schuld, auffliegen, wozu ich fahig, fahig bin
        Accuse: padophil*, paedophil*, pado, perverser, pervers*, minderjahrig*, ich bin 15, ich bin 14, ich bin 16, kinderporno*, gefangnis, knast,
          interpol, vergewaltig*, straftater, belastig*, anzeige gegen dich, zeige dich an, zeig dich an, fremdgeh*, fremdgegangen
        Police: polizei, anzeige, anwalt, cops, bullen
        Violence: umbring*, bring dich um, bringe dich um, bringen dich um, toten, tote dich, totschlag*, schlag dich, schlage dich, schlagen dich,
          schlag dir, schlage dir, schlagen, zusammenschlag*, verprugel*, prugel*, krankenhausreif, krankenhaus, ins krankenhaus, abstech*, stech dich,
          steche dich, messer, pistole, waffe, knarre, erschiess*, erschiesse, kugel, kommen vorbei, komm vorbei, komme vorbei, komm zu dir,
          komme zu dir, kommen zu dir, wo du wohnst, wo sie wohnen, deine adresse, leute vorbei, jungs vorbei, meine jungs, meine leute,
          vor deiner tur, vor deiner haustur, brechen, brech dir, breche dir, knochen, gewalt, weh tun, wehtun, tu dir weh, verletz*, fertig,
          haus anzund*, anzund*, abfackel*, finde dich, finden dich, warte auf dich, warten auf dich, lauer*, kaltmach*, kalt machen, abknall*, fresse,
          auf die fresse, aufs maul, blut, saure, vergewaltig*, erwurg*, wurg*, hals, entfuhr*, passiert was, passiert etwas, zustosst
        SelfHarm: suizid*, selbstmord*, umbringen, bring mich um, bringe mich um, mich umbringen, mich toten, tote mich, das leben nehmen,
          leben nehmen, leben beenden, leben ein ende, ein ende setzen, ein ende machen, alles beenden, es beenden, schluss machen mit,
          mach schluss mit allem, mit allem schluss, sterben, will sterben, mochte sterben, sterbe, will tot sein, tot sein, lieber tot, besser tot,
          ware tot, ich tot, tot ware, nicht mehr leben, nicht mehr weiterleben, weiterleben, nicht mehr weiter, kann nicht mehr, kann so nicht,
          halte das nicht mehr aus, halte es nicht mehr aus, halt das nicht mehr aus, nicht mehr aus, nicht mehr da sein, nicht mehr hier sein,
          nicht mehr aufwachen, aufwachen, nie wieder aufwachen, keinen sinn mehr, kein sinn mehr, keinen ausweg, kein ausweg, ausweg*,
          einziger ausweg, keine hoffnung, hoffnungslos, keinen bock mehr, keine lust mehr zu leben, lust zu leben, springe, spring von, springen,
          springen vor, vom dach, von der brucke, von einer brucke, brucke, vor den zug, vorn zug, vor einen zug, vor die bahn, zug, bahngleise,
          gleise, erhangen, erhange, aufhang*, hang mich auf, ritz*, ritze mich, schneide mich, pulsader*, adern, tabletten, schlaftabletten, pillen,
          uberdosis, mir was antun, mir etwas antun, was antun, etwas antun, antun, mir weh tun, selbst verletz*, selbstverletz*, verschwinden,
          verschwinde fur immer, fur immer schlafen, fur immer weg, abschiedsbrief, abschied, lebt wohl, leb wohl, lebewohl, tschuss fur immer,
          mein leben ist vorbei, leben ist vorbei, leben vorbei, leben ist zu ende, leben ist aus, lebensmude, bring dich um, bring dich doch um,
          hang dich auf, spring doch, erschiess mich, erschiesse mich, kugel in den kopf, tod, ohne mich besser, besser dran ohne mich, dummheit,
          eine dummheit, nicht mehr ertragen, ertrage das nicht, nimm dir das leben, alles hinschmeissen
        OrElse: oder deine, oder mama, oder jeder, oder alles, wenn kein geld, wenn das geld, wenn bis, wenn sie das geld, falls das geld, falls ich,
          falls ich nichts, wenn ich nichts, wenn nichts, ohne zahlung, oder willst du, oder soll, willst du dass, willst du das, mochtest du dass,
          damit es nicht, damit das video, damit die, damit niemand, damit keiner, sonst, ansonsten, andernfalls, oder ich, oder wir, oder es,
          oder dein*, oder alle, oder das video, oder die, oder du, wenn du nicht, wenn sie nicht, wenn nicht, wenn ich nicht, wenn ich kein,
          wenn ich bis, falls nicht, falls du, wenn du mich blockier*, wenn du blockier*, wenn du zur, wenn du nich, falls sie nicht, es sei denn,
          zahlst du nicht, zahlen sie nicht, damit ich nicht, damit ich es nicht, damit das nicht, damit nicht, wenn du willst dass,
          wenn du nicht willst, wenn du keine, wenn du kein, wenn du wen
        If: wenn, falls, sobald
        Pay: zahl, zahle, zahlst, zahlen, zahlt, bezahl, bezahle, bezahlst, bezahlen, uberweis, uberweise, uberweist, uberweisen, uberweisung, schick,
          schicke, schickst, schicken, send, sende, sendest, senden, gib, gibst, geben, kauf, kaufe, kaufst, kaufen, besorg, besorge, besorgst, hol,
          holst, bring, bringst, her mit, ruck, rucke, transferier*, transfer, einzahl*, zahl ein, lad auf, aufladen, leg, lege, mach, her damit,
          leihen
        Want: ich will, will, wir wollen, wollen, ich brauche, brauche, brauch, ich verlange, verlange, fordere, forderung, ich mochte, musst,
          du musst, sie mussen, preis, mein preis, letzter preis, kostet, kosten, betrag, summe, mindestens, minimum, nehme ich, akzeptiere, reicht,
          reichen, und ich losche, und ich losch, dann losche ich, dann losch ich, und es ist vorbei, und gut, und fertig, und schluss, fehlen, fehlt,
          noch, nur, dann, also gut, ok, okay, na gut, weitere, nochmal, mehr, dazu, extra, rest, sagen wir, sind
        Delete: losch*, lass dich in ruhe, lasse dich in ruhe, in ruhe lassen, vergess*, vernichte das video
        Sent: geschickt, gesendet, gesandt, abgeschickt, hab dir geschickt, habe dir geschickt, hab geschickt, hier ist der code, hier der code,
          der code ist, der code lautet, die codes sind, hier sind die codes, losgeschickt
        Paid: ist unterwegs, sind unterwegs, auf dem weg, ging raus, gingen raus, hab gezahlt, habe gezahlt, hab bezahlt, eingelost, per paypal,
          ist raus, sind raus, geld ist uberwiesen, hab dir, habe dir, hier der code, hier die codes, code fur, codes fur, hier ist der code, bezahlt,
          gezahlt, uberwiesen, eingezahlt, hab uberwiesen, transferiert, gekauft, uberweisung ist raus, uberweisung raus, uberweisung gemacht,
          uberweisung ist durch, geld ist raus, geld ist unterwegs, geld ist weg, zahlung ist raus, zahlung gemacht, abgebucht, hab dir gegeben,
          aufgeladen, uberweisung getatigt, angewiesen, geld geschickt, geld gesendet
        Received: danke fur die, danke fur den, zahlung erhalten, zahlung eingegangen, uberweisung ist da, geld erhalten, code gultig, code ist gultig,
          ist eingegangen, code ging, codes gingen, ging durch, hat funktioniert, ist angekommen, ist eingegangen, ist drauf, erhalten, geld erhalten,
          bestatigt, gutgeschrieben, erhalten, bekommen, angekommen, eingegangen, ist da, sind da, gekriegt, hab das geld, habe das geld, geld ist da,
          kam an, kamen an, ist drauf, sehe die zahlung, code funktioniert, codes funktionieren, eingelost, verbucht, angekomen
        YouSent: du hast geschickt, du hast gezahlt, du hast bezahlt, hast du gezahlt, du hast uberwiesen, du hast nur
        Not: nicht, nich, nix, nichts, kein, keine, keinen, keiner, nie, niemand, noch nicht, nein, abgelehnt, fehlgeschlagen, weder
        Already: schon, bereits, hab dir gesagt, du hast gesagt, hast du gesagt, war ausgemacht
        Later: werde, kann, konnte, wurde, morgen, spater, gleich, sobald, wenn ich, soll ich, versuche, versuch, probier*, muss, wie soll, wie kann,
          will zahlen, wird, verspreche, schwore ich, lass mich
        Means: ich habe nur, hab nur, habe nur, ich verdien*, verdiene, verdien, gehalt, lohn, miete, erspartes, gespart, schulden, kredit, kann dir,
          konnte dir, kann nur, kann hochstens, hochstens, maximal, mehr hab ich nicht, mehr habe ich nicht, im monat, taschengeld, bafog, rente,
          auf dem konto, habe gerade mal, besitze nur, nur noch, was ist wenn ich, wurde zahlen, biete
        Money: geld, euro, franken, kohle, knete, asche, scheine, uberweisung, code, codes, karte*, gutschein*, bitcoin, zahlung, betrag, summe,
          paysafe*, konto, beleg, quittung, mtcn
        Joke: haha*, lol, hehe*, xd, spass, spasshalber, rofl, scherz
        Borrow: leih*, ausleih*, borg*, frag deine, frag dein, bitte deine, kredit, verkauf dein*, verkauf was, leihst
        Intrusion: gehackt, hacker, hack*, trojaner, virus, schadsoftware, spyware, malware, keylogger, infiziert, infizier*, zugriff auf, zugang zu,
          vollen zugriff, ihr passwort, dein passwort, passwort lautet, ihr gerat, ihre gerate, dein gerat, betriebssystem, pornoseit*,
          erwachsenenseit*, seiten fur erwachsene, pornografische seiten, pornografisch*, icloud, ubernommen, eingedrungen, remote
        Generated: ki, kunstliche intelligenz, deepfake*, fake*, fotomontage, montage, bearbeitet, generiert*, gesicht auf ein*, gesicht in ein*,
          gesicht reingeschnitten, gesicht montiert, gefalscht*, ki generiert*, echt aus, sieht echt, sehen echt, manipuliert*, face swap
        Known: mein ex, dein ex, deine ex, getrennt, trennung, trennst, schluss gemacht, machst schluss, machst du schluss, einfach schluss,
          zusammen waren, waren zusammen, unsere beziehung, unserer beziehung, zu mir zuruck, komm zuruck, kommst zuruck, kommst du zuruck,
          zuruckkomm*, verlassen, hast mich verlassen, betrogen, fremdgegangen, unsere videos, unsere bilder, unsere fotos, exfreund*, ex freund*,
          ex mann, ex frau, scheidung, jahren zusammen, jahre zusammen, liebe dich noch, immer noch liebe, damals, von frueher, von fruher, kennen uns
        Platform: skype, whatsapp, whats app, snap, snapchat, telegram, messenger, insta, instagram, hangouts, viber, discord, signal, zoom, facetime,
          kik, zangi, threema, teams
        Move: komm, kommst, gehen wir, gehn wir, lass uns, wollen wir, schreib mir, schreib, schreiben, add, adde, addest, fug, hast du, gib mir,
          gibst du, mein, dein, wechsel*, weiter, weiterschreiben, reden, chatten, besser auf, lieber, bin auf, auf, erreichst mich, meld dich
        Number: meine nummer, mein whatsapp, mein snap, mein telegram, schreib mir auf, schreib mir bei, adde mich, add mich, komm auf, komm zu,
          bin selten hier, selten hier, hier nicht oft, woanders, andere app, anderen app, deine nummer, deine handynummer, dein whatsapp,
          nummer geben, deine telefonnummer
        VideoCall: dich sehen, will dich sehen, wurde dich gern sehen, mocht dich sehen, mochte dich sehen, zeig dich, zeig mal, zeig dein gesicht,
          mach an, mach deine, ruf mich an, ruf an, anrufen, rufe dich an, ruf dich an, telefonieren, live, videocall, video call, videoanruf,
          videochat, video chat, cam, kamera, webcam, facetime, per video, videotelefon*, videoanrufe, cam an, vor der cam
        Intimate: was von dir, etwas von dir, mehr von dir, nackt, nackt*, nudes, nude, sexy, ausziehen, zieh dich aus, zieh aus, zieh dein,
          oberkorper, ohne shirt, hose, unterwasche, dessous, korper, geil, heiss, heiss*, scharf, sex, sexuell*, intim*, spass, bisschen spass,
          bild von dir, foto von dir, zeig mir, zeig dich, zeigst du, versaut, schmutzig*, freizugig*, anfassen, lust, erotisch*
        Alone: allein, alleine, im bett, in meinem zimmer, zuhause, zu hause
        Face: dein gesicht, das gesicht, gesicht
        Muted: mikro, mikrofon, kein ton, ohne ton, ton geht nicht, kein mikro
        Stranger: dein profil, profil gesehen, vorgeschlagen, gefunden, kennen uns nicht, kennenlern*, kennen lernen, danke furs annehmen,
          woher kommst, wie alt, susser, suesser, hubsch*, sus*, neu hier, gutaussehend
        TimeGiven: hast, du hast, haben sie, sie haben, habt, bis, vor, innerhalb, binnen, gebe dir, geb dir, bleiben, bleibt, verbleib*, frist,
          spatestens, zeit, noch, maximal, letzte chance, deadline, ab jetzt, lasse dir, lass dir
        Reduced: statt, anstatt, letzter preis, rabatt, runter, weniger, halfte, gehe runter, geh runter, anstelle
        More: noch, weitere*, mehr, nochmal, fehlen, fehlt, rest, zusatzlich, dazu, extra, restlich*, nochmals
        Countdown: die zeit lauft, zeit lauft, uhr tickt, tick tack, ticktack, countdown, zeit ist um, zeit ist abgelaufen, beeil*, lauft ab
        Trade: letzter preis, letzte preis, lastenrad, anzahlung, reservieren, nachlass, sofa, fahrrad, auto, anzeige, kleinanzeigen, abholung, abhol*, versand, paket, rechnung, bestellung, artikel, verkauf*, kaufer,
          vermieter, mahnung, inkasso, ratenzahlung, wohnung, kaution, strom, nebenkosten, anzahlung, mahngebuhr*, vertrag
        Plea: bitte, bitte nicht, ich flehe, flehe, kein geld, hab kein geld, habe kein geld, warum machst du, warum tust du, lass mich, lass das,
          tu das nicht, mach das nicht, polizei, anzeige, erpressung, das ist erpressung, das ist strafbar, losch das, losche das, hab das nicht,
          so viel hab ich nicht, so viel habe ich nicht, du spinnst, nein bitte, hor auf
        PastMe: hab, ich hab, habe, wurde, gerade, ist
        PayDone: uberwiesen, bezahlt, gezahlt, geschickt, gesendet, eingezahlt, gekauft, aufgeladen, transferiert, gemacht, getatigt, angewiesen,
          uberweisung, gegeben, besorgt, losgeschickt, abgeschickt
        Record: (hab/habe/haben/ich hab/ich habe/wir haben) (/gerade/dich/alles/das ganze/dich dabei/den anruf/den videocall/den chat/es/das/ihn) (/alles/komplett/dabei/die ganze zeit) (aufgenommen/aufgezeichnet/mitgeschnitten/gefilmt/gespeichert/gescreenshottet/gescreent/gescreenrecordet/festgehalten/abfotografiert/screenshots gemacht/screenshot gemacht/einen screenshot),
          (wurdest/wurde/wurden/worden/bist/ist/sind) (/alles/komplett/dabei) (aufgenommen/aufgezeichnet/mitgeschnitten/gefilmt/gespeichert),
          aufgenommen, mitgeschnitten, mitgefilmt, aufgezeichnet, screenrecord*, screengrab*, bildschirmaufnahme*,
          man (sieht/erkennt) (dich/dein gesicht/alles), (cloud/fotos/bilder/daten/handy) kopiert, private aufnahmen,
          (ich/wir) (hab/habe/haben) (noch/immer noch) (deine/deine ganzen/alle deine) (bilder/fotos/videos/nacktbilder/nudes)
        Have: (hab/habe/haben/ich hab/ich habe) (/auch/schon/alle/jetzt/noch) (dein/deine/deinen/deine ganzen/deine ganze/alle deine/die) (/freundin/frau/mutter/mama/eltern/kollegen/kontakte/freunde/follower/familie/chef/nummer/adresse/liste/freundesliste) (/gefunden/gespeichert/kopiert/gesichert/notiert),
          (weiss/weiß/wissen) (wo/wer/wie) (du/deine/dein), unsere videos noch, noch hab, noch habe
        WillSend: (bekommt/bekommen/kriegt/kriegen/erhalt/erhalten/sieht/sehen) (/es/das/alles/das video/die bilder/sie/jetzt) (/jetzt/gleich/alle) (dein/deine/deinen/deiner/deinem/alle/jeder/jetzt),
          (geht/gehen/schick/schicke/schicken/sende/senden/leite/leiten/poste/versende/verschicke/stelle) (/ich/wir/es/das/alles/das video/die bilder) (/es/das/alles/das video/die bilder) (/direkt/sofort/jetzt/gleich) (an/raus an/weiter an/zu/bei) (dein*/alle/jeden/die/eure),
          (landet/landen) (/es/das/das video/die bilder/alles) (/bei/in/im/auf), hat (es/das) (dein*/jeder),
          (geht/gehen) (das/es/alles/das video/die bilder/die fotos) (raus/online/viral/los), (fang/fange/beginne) (ich/an) (/mit/bei/an)
        Publish: (lade/lad/laden/stell/stelle/stellen/poste/posten/verbreite/verbreiten/veroffentliche/veroffentlichen/teile/teilen/leake/leaken) (/ich/wir) (/es/das/alles/das video/die bilder/die fotos/sie/dich/dein*) (/hoch/online/ins/auf/in/rein),
          veroffentlich*, in (die/eure/deine/der/den) (klassengruppe/gruppe/gruppen/klassenchat/familiengruppe/story/status),
          auf (instagram/insta/facebook/tiktok/youtube/twitter/x/pornhub/telegram)
        WillSee: (sieht/sehen/erfahrt/erfahren/weiss/wissen) (/dann/bald/gleich/jeder/alle) (dein/deine/deinen/alle/jeder/die ganze/was du/wer du),
          was (wird/werden/sagt/sagen/denkt/denken) (dein/deine/deinen/wohl), stell dir vor, (sieht/sehen) was du, mal sehen was (dein*/die)
        Violence: (schlag/schlage/brech/breche/hau/haue/stech/steche/tret/trete/bring/bringe/mach/mache/find/finde/zerleg/zerlege/verprugel/verprugle/prugel/schneid/schneide/knall/knalle/erwisch/erwische/krieg/kriege/hol/hole) (ich/wir) (dich/dir/euch/deine/dein*),
          (komm/komme/kommen/fahr/fahre/fahren/steh/stehe/stehen) (ich/wir) (/zu dir/bei dir/vorbei/vor deiner/vor deinem/dich),
          (schlagen/brechen/einschlagen/umbringen/fertigmachen/verprugeln/abstechen/kaltmachen/zusammenschlagen), die zahne ein, zahne, die fresse,
          aufs maul, was auf die, krankenhaus*, die knochen, die beine, mit einem messer, weiss wo du (wohnst/arbeitest/schlafst/zur schule),
          wissen wo du, leute vorbei, (schick/schicke/schicken) (dir/ich dir/wir dir) (/ein paar) (jungs/leute/typen), pass auf dich auf,
          pass auf deine, wird was passieren, wird dir was
        SelfHarm: (bring/bringe/tot/tote/hang/hange/erschiess/erschiesse/ersauf/ersaufe) (ich/wir) mich,
          (ich/wir) (bring/bringe/hang/hange/tot/tote/stech/ritz/ritze/schneid/schneide/schmeiss/schmeisse/werf/werfe) mich,
          (werf/werfe/schmeiss/schmeisse/sturz/sturze/leg/lege) (ich/mich) (/mich) (/vor/von/aus/auf die),
          (will/mochte/wollte) (/einfach/nur/nur noch/lieber/am liebsten) (sterben/tot sein/nicht mehr leben/nicht mehr sein/weg sein/verschwinden/nicht mehr aufwachen/nicht mehr da sein),
          ich kann (einfach/echt/das) nicht mehr, (mach/mache) (ich/dem/allem) (schluss/ein ende), nehme mir das leben, nehm mir das leben,
          mir das leben
        Accuse: minderjahrige*, minderjahrig, haftbefehl, kommissar, strafbar, mit einer minderjahrigen, anzeige wegen, lka, bka
        Paid: (ist/sind/hab/habe/wurde/wurden/habs/grad/gerade/soeben/jetzt) (/schon/dir/alles/die/das/eben/gerade) (uberwiesen/bezahlt/gezahlt/eingezahlt/gesendet/geschickt/transferiert/aufgeladen/gekauft/angewiesen/abgeschickt/rausgeschickt),
          (uberweisung/zahlung/geld/paypal/betrag/revolut/western) (/ist/sind/wurde/hab ich) (/gerade/schon/jetzt) (raus/gemacht/getatigt/durch/erledigt/abgeschickt/gesendet/geschickt/unterwegs/ausgefuhrt/beauftragt),
          (hab/habe) (/die/eine/dir/zwei/2/den) (karte*/code*/paysafe*/gutschein*/steam*) (gekauft/besorgt/geholt/geschickt),
          hier (sind/ist/4/der/die) (/der/die) (code/codes/pin/beleg/mtcn/karte)
        Received: (ist/sind/hab/habe/geld ist/geld/betrag) (/es/sie/das/die/schon/jetzt) (angekommen/da/eingegangen/erhalten/bekommen/gesehen/drauf/gutgeschrieben),
          ok angekommen, (code/codes/karte/karten/pin) (/hat/haben/ist/sind/war) (geht/gehen/ging/gingen/funktioniert/geklappt/eingelost/gultig/passt),
          geht klar code
        Pay: (nimm/leih/frag/besorg/hol) (/es/s/dir/das/halt/doch/einfach) (/halt/doch/einfach) (von/bei) (dein*/der), zahlen sie, uberweisen sie,
          senden sie, schicken sie, kaufen sie
        OrElse: (oder/sonst) (landet/landen/geht/gehen/sieht/sehen/kriegt/kriegen/bekommt/bekommen/erfahrt/erfahren/weiss/hat/ist/schick/schicke/poste/lade/mach/mache/wird/werden/fliegt),
          ausser du, ausser sie, es sei denn, entweder, bei nichtzahlung, ohne geld
        VideoCall: videochat*, videocall*, videoanruf*, videotelefon*, video chatten, video anruf, facetimen, cam chat*, skypen
        Muted: (mikro/mikrofon/ton/lautsprecher) (/ist/geht/funktioniert) (/leider/grad/gerade/bei mir) (kaputt/nicht/defekt/aus)
        Trade: jemand anderen, jemand anderem, jemand anders, gehort dir, noch da, noch zu haben, verfugbar, abholen, verkauf, rad, handy verkauf*, vb,
          festpreis, ebay
        Borrow: (nimm/leih/frag) (/es/s/dir/das/halt/doch/einfach) (/halt/doch/einfach) (von/bei/mal) (dein*/der)
        Plea: lass mich in ruhe, das ist erpressung, ich zeige dich an, zeige dich an, ich geh zur polizei, geh zur polizei, gehe zur polizei,
          bin erst, ich bin 14, ich bin 15, ich bin 16, bin minderjahrig, hab familie, habe familie, habe kinder, hab kinder, bitte bitte,
          bitte losch*, nein bitte, warum ich, ehrlich
        Money: zahlungsbeleg, zahlungsnachweis, screenshot der uberweisung, screenshot der zahlung, foto vom beleg, foto der karte, foto vom code,
          beleg der uberweisung, nachweis der zahlung
        Want: innert, kaufst mir, zahl mir wenigstens, die anderen, die restlichen, den rest, nochmal
        Intimate: foto ohne, bild ohne, ohne shirt, ohne tshirt, ohne bh, oben ohne, ich auch dann, dann ich auch
        Owe: schuldest mir, schuldest du mir, gib mir zuruck, zahl mir zuruck, gib mir mein geld, schuldest
        Record: jetzt hab ich dich, hab ich dich, (dein/das) video (ist/hab ich/habe ich) (/jetzt) (gespeichert/aufgenommen/gesichert/sicher/fertig)
        Have: (ich/wir) (kenne/kennen) (/auch) (deine/deinen/dein)
        TimeGiven: nicht vergessen, vergiss nicht, ohne wenn und aber
        Received: (habs/hab s/hab es/habe es) (abgeholt/erhalten/bekommen/gesehen), abgeholt
        Paid: (habs/hab s/hab es/habe es) (eingezahlt/uberwiesen/bezahlt/geschickt/gesendet/abgeschickt/gemacht)
        WillSee: (weiss/weiß/erfahrt/sieht) (es/das) (/morgen/heute/gleich/bald) (/deine/dein)
        SelfHarm: alles sinnlos, keine kraft mehr, will nicht mehr, mag nicht mehr, halte das nicht aus, halt das nicht aus, alles zu viel, ohne mich,
          nicht mehr konnen, kann und will nicht, will dass es aufhort, dass es aufhort, soll es aufhoren, es hat keinen sinn, hat alles keinen sinn,
          ich gebe auf, geb auf, strick, seil
        Known: haben wir gemacht, die wir gemacht haben, hatten wir zusammen, mit dem neuen, mit deinem neuen, wir waren
        Have: (deine/deinen) (/ganzen/alle) (/200/300) (follower/freunde/kontakte/eltern/mitschuler) (freuen sich/werden sich freuen/warten schon)
        WillSee: (freuen/freut) sich (schon/bestimmt/darauf), werden sich freuen
        """;
}
