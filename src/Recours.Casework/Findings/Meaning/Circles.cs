namespace Recours.Casework.Findings.Meaning;

/// <summary>Words for those around a person, for what shows him, and for how somebody answers who is pressed, in every language.</summary>
internal static class Circles
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Kin: maman, papa, mamie, papi, papy, mamy, tata, tonton, tantine, mon fils, ma fille, mon fiston, ma cherie maman, grand mere, grand pere
        Family: reme, daronne, mamans, papy, mamy, beau frere, belle soeur, beau pere, beaux parents, belle famille, neveu, niece, tata, tonton, vieux,
          la vieille, madre, renps, remp, petite soeur, petit frere, grand frere, gamin, gamine, gosse, marraine, parrain, fiston, imam, pasteur,
          pretre, cure, mosquee, eglise, paroisse, culte, chorale, priere, tribu, clan
        Friends: gang, potes, bande, equipe, club, coequipiers, team, coach, voisine, voisin, quartier, village, immeuble, association, gars, frangins,
          colocs, coloc, aréna, copains d enfance, groupe de, gerant, ligue, correspondants, destinataires, repertoire entier
        Partner: copine, petite amie, petit ami, promise, madame, monsieur ton mari, ta moitie, ton homme, ta go, ta nga, ta gow, blonde, chum, ton ex,
          amoureux, amoureuse
        Employer: patronne, gerant, gerante, responsable, manager, boss, directeur, directrice, chef de service, ressources humaines, drh, rh, agence,
          collegue, bureau, employe, employes, client, clientele, clients, patients, commerce, boulangerie, salon, magasin, boutique, restaurant,
          garage, cabinet, mairie, hopital, conseil communal, laiterie, syndicat, ordre, linkedin, taf
        School: fac, filiere, promo, amphi, delegue, camarade, camarades, maitresse, institutrice, creche, garderie, maternelle, prepa, classe, bahut,
          ecole, lycee, inspection, academie, rectorat, parents d eleves
        Public: page, statut, story, stories, groupe, groupes, reseaux, tiktok, twitter, telegram, forum, pages, abonnes, le mur, trending, tendance,
          tendances, babi, tout yop, tout le quartier, internet mondial
        Material: seance, spectacle, sequence, sequences, extrait, extraits, montage, film, film complet, copie, copies, cliche, cliches, scene,
          replay, cinema, piece jointe, fichier, fichiers, clip, enregistrement, bande, images, galerie, dossier complet
        Record: (a/ont/ai/garde/gardent/reste) (/aussi/encore/toujours) (une/la/sa/leur/des/deux/plusieurs) (copie/copies), en 1080p, en hd, du debut a la fin, du debut jusqu a la fin, son et image, tout garde, tout capture, j ai copie, ai copie sur,
          copie sur ma cle, on te voit propre, on voit tout, on voit bien, ton visage dessus, ta tete dessus, devenu acteur, star du porno,
          c est ton jumeau, on te reconnait, reconnaissable
        Plea: qu est ce que tu veux, tu veux quoi, vous voulez quoi, que voulez vous, pourquoi moi, tu mens, t es malade, vous etes malade,
          c est pas possible, mon dieu, wallah, wallahi, j ai des enfants, j ai que, je gagne, mon salaire, c est tout ce que j ai, laisse ma,
          laissez ma, touche pas, n ai rien fait, je comprends pas, tu n as pas honte, ekie, dieu te voit, pitie, j ai plus rien, j ai rien,
          je suis etudiant, je suis marie
        """;

    private const string English = """
        Kin: mum, mom, dad, nan, nana, granny, grandma, grandpa, auntie, aunty, uncle, my son, my dear son
        Family: mama, mam, mummy, ma, pops, aunt, auntie, aunty, uncle, cousin, niece, nephew, grandma, granny, nan, nana, grandad, grandpa, inlaws,
          in laws, mother in law, wean, weans, bairn, kid, kids, child, children, baby, son, daughter, bro, sis, sister, pastor, church, reverend,
          imam, mosque, temple, parish, priest, congregation, choir, papa, papa house, anak, nanay, tatay, kapatid, folks, tribe, clan, society
        Friends: squad, mates, crew, boys, roommate, roommates, teammates, coach, team, frat, sorority, neighbours, neighbors, neighborhood, street,
          village, club, lodge, post, followers, following, mutuals, contacts, address book, server, guild, clan, besties, boy, best friend
        Partner: mrs, missus, misses, hubby, husband, wifey, fiance, fiancee, babe, bae, partner, girl, boyfriend, girlfriend, spouse, asawa, jowa, ex,
          the one you marry, bride, groom
        Employer: boss, manager, supervisor, hr, ceo, employer, company, workplace, job, office, colleague, colleagues, coworker, coworkers, client,
          clients, customer, customers, patient, patients, practice, clinic, hospital, firm, linkedin, promotion, headmaster, headmistress, principal,
          bishop, board, committee, council, regiment, unit, sergeant, captain, team leader, tl, shop, business, google reviews, reviews
        School: school, college, uni, university, campus, dorm, nursery, teacher, professor, dean, class, classmates, classmate, faculty, department,
          students, parents evening, pta
        Public: gc, group chat, groupchat, groups, page, feed, status, story, timeline, public, viral, media, news, blog, blogs, reddit, twitter,
          tiktok, snap story, movie night, the whole street, trending, websites, sites
        Material: clip, clips, footage, tape, film, movie, recording, reel, show, collage, folder, file, files, album, screenshot, screenshots,
          screen record, copy, copies, minutes of you, gallery, backup, pieces, drive, nudes, vc
        Record: (has/have/got/keeps/keep/kept) (/also/still) (a/the/another/his/her/their/more/two/three/2/3/several) (copy/copies), (i have/i got/got/have) (/the/all/every/a whole) (minutes/minute/seconds) (of you/of u), (with/got) (your/ur) face, screen record*,
          screenrecord*, recording is done, full my gallery, don full, na screen record, of me off am,
          (your/ur) (performance/show/little show/private show), i already made a, i made a (collage/folder/album/group/list), kita mukha mo,
          kita lahat, saved everything, have it all, got it all, have everything, the whole (thing/show/call), stitched side by side
        Plea: what do you want, what do u want, who is this, who are you, why me, you re sick, you are sick, sick bastard, jesus, oh my god, omg no,
          i have kids, i have a wife, my wife, my salary, all i have, everything i have, that s all, thats all, i swear, don t do this, leave my,
          leave her, leave them, i did nothing, you re lying, ur lying, liar, you said, u said, maawa ka, wag po, please po, parang awa,
          wala akong pera, wala na akong, cleaned out, im broke, i m broke, fake
        """;

    private const string Spanish = """
        Kin: mama, papa, abuelita, abue, tia, tio, mijo, mija, hijo mio, mami, papi
        Family: jefita, jefa, jefe, vieja, viejo, viejos, tia, tio, tita, tito, primo, prima, primos, cunado, cunada, suegra, suegro, abuela, abuelo,
          abuelita, nena, nene, bebe, bebita, hijo, hija, hijos, hermana, hermano, familia, compadre, comadre, pastor, padre, cura, iglesia, parroquia,
          grupo de oracion, congregacion, mezquita, pueblo
        Friends: colla, peña, parche, cuates, panas, parceros, compas, amigos, vecinos, vecina, cuadra, barrio, equipo, club, contactos, seguidores,
          gente, la banda, grupo de motos, colegas, amistades
        Partner: señora, mujer, marido, esposa, esposo, novia, novio, pareja, jeva, doña, media naranja, prometida, prometido, ex
        Employer: patron, curro, laburo, chamba, pega, trabajo, encargado, encargada, gerente, supervisor, rrhh, recursos humanos, clientes, pacientes,
          colegas, empresa, jefe, negocio, puesto, tienda, mercado, taller, clinica, hospital, colegio de, linkedin, oficina, don, socio, socios
        School: facu, facultad, universidad, uni, cole, colegio, escuela, insti, instituto, kinder, guarderia, profes, profesores, curso, salon,
          maestra, director, directora, companeros
        Public: grupo, grupos, estado, estados, historia, historias, muro, redes, pagina, paginas, trending, viral, facebook, tiktok, proyector,
          pantalla, todo el mundo, todo el barrio, todo el pueblo, celulares
        Material: peli, pelicula, grabacion, grabaciones, clip, capturas, capturazos, pack, nudes, evidencia, material, archivo, carpeta, copia,
          copias, show, funcion, minutacos, minutos tengo
        Record: (tiene/tengo/tienen/quedan/hay/guardo/guardan) (/otra/una/la/mas/dos/tres/tambien una) (copia/copias), quedaste grabad*, grabad*, grabacion, ya hay grabacion, soy el que graba, con la cara, se te ve, se te ve todo, se ve todo, clarito,
          nitido, te grabe, todo grabado, lo tengo todo, tengo todo, minutos tengo, minutacos tengo
        Plea: que quieres, que queres, que quiere, quien eres, quien sos, quien es usted, por que a mi, por que yo, mentira, estas enfermo,
          no puede ser, dios mio, tengo hijos, tengo familia, mi sueldo, es todo lo que tengo, no tengo mas, no tengo plata, no tengo dinero,
          no tengo un, te juro, se lo juro, no metas a, deja a mi, dejen a mi, no hice nada, no jodas, por dios, ten piedad, tenga piedad, se lo ruego
        """;

    private const string German = """
        Kin: mama, mamas, papa, papas, mutti, vati, oma, opa, tante, onkel
        Family: mutti, vati, mama, papa, oma, opa, tante, onkel, cousin, cousine, schwester, bruder, bub, bua, kind, kinder, tochter, sohn,
          schwiegereltern, schwiegermutter, enkel, enkerl, pfarrer, gemeinde, moschee, imam, kirche, verwandte, verwandtschaft, sippe, zeile
        Friends: kumpels, freundesliste, gilde, verein, turnverein, mannschaft, trainer, nachbarn, nachbar, dorf, stammtisch, clique, kontakte,
          follower, adressbuch, eintrage, verteiler, gruppe, feuerwehr, jugend, mitbewohner, wg
        Partner: frau, mann, ehefrau, ehemann, freundin, freund, verlobte, verlobter, partner, partnerin, ex
        Employer: chef, chefin, arbeitgeber, kollegen, kollegin, kollege, firma, betrieb, kunden, kundschaft, personalabteilung, vorgesetzte,
          vorgesetzter, buro, kanzlei, praxis, patienten, klinik, amt, stadtwerke, handwerkskammer, innung, linkedin, rektorat,
          schulleitung
        School: schule, uni, klasse, lehrer, lehrerin, eltern, elternrat, elternabend, kita, kindergarten, maturaklass, mitschuler, rektor, direktorin,
          professor, jahrgang, schuler
        Public: gruppe, gruppen, story, status, netz, internet, facebook, instagram, tiktok, insta, online, offentlich, diavortrag, beamer, aushang,
          presse, zeitung, rundmail, verteiler
        Material: aufnahme, aufnahmen, aufzeichnung, clip, mitschnitt, datei, dateien, ordner, bildl, bilder, fotos, screenshots, beweis, beweise,
          kopie, film, filmchen, video, videos, csv, album, zip
        Record: (hat/habe/haben/gibt/behalt) (/auch/noch) (eine/die/zwei/mehrere/noch eine) (kopie/kopien), mitgeschnitten, aufgezeichnet, aufgenommen, lauft immer mit, auf der platte, liegt schon auf, auf meinem stick, auf mein stick,
          man sieht dich, man erkennt dich, gesicht ist gut, gesicht gut zu, ich hab alles auf, alles drauf, alles auf band
        Have: (auf/in) (/meinem/mein/meiner/der) (stick/platte/rechner/laptop/handy/server/cloud/festplatte), liegt (uns/mir) vor,
          (sind/is/liegt) (/no/noch/schon) (olle/alle/alles/gesichert/gespeichert) (/da/hier), haben wir vorliegen, liegt bei mir, liegen bei mir
        Plea: was willst du, was wollen sie, wer bist du, wer sind sie, warum ich, bist du krank, du bist krank, spinnst du, oh gott, mein gott,
          um gottes willen, hab kinder, ich habe kinder, mein gehalt, mehr hab ich nicht, mehr hab i net, das ist alles, alles was ich habe,
          ich schwore, lass meine, lass sie, hab nix gemacht, kein geld, ich flehe, bitte nicht, tun sie das nicht, nein nein, du lugst,
          ich kann nicht zahlen
        """;

    private const string Arabic = """
        Kin: ماما, بابا, يا امي, يا ابني, يا بنتي, تيتا, جدو, خالتو, عمو, يما, يابا
        Family: الحاج, حاج, خالك, خالتك, عمك, عمامك, اعمامك, عمامچ, اعمامچ, عمتك, ولد خالتك, ابن خالتك, بنت خالتك, ولد عمك, ابن عمك, اخواتك, خيك, خيّك,
          اخوكي, ابوكي, امكي, اهلچ, امچ, ابوچ, اخوچ, عشيرتك, عشيرتچ, العشيره, القبيله, قبيلتك, شيخ, الشيخ, الامام, الجامع, المسجد, الزاويه, نسايبك,
          حماك, حماتك, خطيبك, خطيبتك, عيلتك, العيله, العايله, اولادك, عيالك, ولادك, بنتك, ابنك, مرتك, خوها, خوك
        Friends: الربع, ربعك, ديوانيه, الديوانيه, اصحابك, صحابك, اصدقاءك, اصدقائك, قائمه اصدقاء, قايمه اصدقاء, جيرانك, الجيران, الحاره, حارتك, قريتك,
          الدوار, البلد, المنطقه, الفريق, القروب, جروب, قروب, گروب, كونتاكت, المتابعين, متابعينك
        Partner: مراتك, مرتك, زوجتك, زوجك, جوزك, خطيبك, خطيبتك, حبيبك, حبيبتك, المدام, رجلك, رجلچ
        Employer: مديرك, المدير, المديره, شغلك, شركتك, الشركه, دوامك, الدوام, زملائك, زملاءك, زمايلك, زباينك, عملاءك, العملاء, شركاءك, المستشفى,
          العياده, المكتب, الموارد البشريه, رئيسك, صاحب العمل
        School: الجامعه, جامعتك, المدرسه, مدرستك, الكليه, كليتك, الدكتور, الاستاذ, الاساتذه, الطلاب, الطلبه, صفك, دفعتك, الدفعه
        Public: الاستوري, ستوري, الستوري, استوري, القروب, القروبات, الجروب, گروب, بگروب, جروب, صفحه, الصفحات, تيك توك, سناب, تويتر, تلجرام, الواتساب,
          الواتس, حاله, الحاله, للناس, الناس, العالم, كل الناس, المنتديات
        Material: متسجلين, تسجيل, تسجيلك, التسجيل, مقطع, مقاطعك, المقطع, فيديو, فيديوهات, صور, الصور, صوره, صورك, صورچ, لقطات, سكرين, سكرينات, الفيلم,
          فيلمك, نسخه, النسخه, الفايل, ملف, الملف, المشاهد
        Record: (معاه/معاها/عنده/عندهم/عندي/معي/لديه/باقي) (نسخه/نسخ), متسجل, متسجلين, مسجلين, متسجله, مسجل عندي, محفوظ عندي, مسجله عندي, عندي كامل, تسجيلك, تم تسجيلك, الانتهاء من تسجيلك, وشك باين,
          وجهك باين, وشك وده, وجهك وصوتك, ده وشك, هذا وجهك, صورتك شاشه, صورت شاشه, وشك ده
        Have: (راه/راهو/كله/كلهم/الكل) (محفوظ/محفوظه/مسجل/موجود/عندي), (عندي/عندنا/معي/معايا) (/كل/كلهم/نسخه/باربع), اسمها, اسمه
        Plea: شتبي, شنو تبي, شو بدك, عايز ايه, عاوز ايه, ايش تبغى, وش تبي, ماذا تريد, مين انت, انت مين, منو انت, مين معي, ليش انا, ليه كده, ليش هيك,
          كذاب, بتكذب, تكذب, يا ربي, يارب, يا الله, حسبي الله, عندي اولاد, عندي عيال, عندي ولاد, راتبي, مرتبي, كل اللي معي, كل اللي معايا, هذا كل,
          والله ما معي, ما معي, ما معايا, معيش, مامعيش, ما عنديش, ارحمني, ارحموني, خاف الله, خاف ربك, اتقي الله, حرام, اتركني, سيبني, سيب امي, ابعد عن,
          مش معايا, مفيش معايا
        """;

    private const string Darija = """
        Kin: bba, mmi, a mmi, mama, baba, l mama, lmama, jeddi, jedda, 3zizi, 3mti, khalti, a weldi, a benti, bba gal, يما, با, خالتي, عمتي, ا ولدي
        Family: khalek, 3emmek, 3mmek, khaltek, khoutek, khouk, khtek, mok, mmok, bak, babak, walidik, lwalida dyalek, wlidatek, wladek, nsabek,
          rajlek, mratek, mratk, l3a2ila, familtek, l7aj, limam, jam3, jame3, دوارك, فالدوار, الدوار, ولادك, وليداتك, نسابك, خوالك, عمامك, خالك, عمك,
          لواليدين, الوالدين, الاباء
        Friends: shabek, s7abek, drari, lhouma, jiran, jirank, lgroupe, group, صحابك, الحومه, جيرانك, الجيران, المغاربه, الجروب, جروب
        Partner: mratk, mratek, rajlek, khatibtek, khatibek, mrtk, مراتك, راجلك, خطيبك, خطيبتك, العروسه, العريس, l3rousa, l3ris
        Employer: lpatron, zmalek, zomalak, zmala2, زملاك, chef, directeur, mudir, lkhdma, khdmtek, la salle, المدير, الباطرون, الخدمه, خدمتك, الشركه, السربيس
        School: lclasse, lqism, l9ism, lycee, fac, jam3a, ostad, القسم, الليسي, الجامعه, الاستاذ, الاساتذه, الاباء ديال
        Public: story, statut, lgroupe, groupe, facebook, projecteur, live, الستوري, الستاتي, الفيسبوك, لايف, كاع الناس, كلشي, الجروب, الميديا
        Material: l album, album, tsawrek, tsawer, video, video dyalek, lvideo, l film, copie, nskha, screen, usb, النسخه, نسخه, تصاورك, التصاور,
          الفيديو, فيديو ديالك, التصويره, الكوبي
        Record: (3ndo/3ndi/3ndhom/baqi/ba9i/ba9ya) (nskha/noskha/copie), (عندو/عندي/عندهم/باقي/باقيه) (نسخه/كوبي), (msjel/msjl/msejel/mfilmi/mssjel) (/kolchi/men lwl/3andi/3ndi), (kolchi/kolchi rah/rah) (msjel/msjl/3ndi),
          (مسجل/متسجل/مقاد/مفيلمي) (/كلشي/من الاول), (فيه/فيها/باين) (وجهك/صوتك/وجهك وصوتك), wjhek (bayen/baynin/wadeh),
          (f/fel/fl) (l usb/usb/telephone/tilifoun/pc) (dyali/diali)
        Plea: chno bghiti, achno bghiti, chnou bghiti, ach bghiti, wach bghiti, chkon nta, chkoun nta, nta chkoun, 3lach ana, kdab, kateb, ya rebbi,
          a rebbi, ya lah, 3ndi wlidat, 3ndi wlad, salaire dyali, had chi li 3ndi, hadchi li 3ndi, wallah ma 3ndi, wlah ma 3ndi, ma 3ndi walo,
          khaf lah, khaf rebbi, ttaqi lah, hchem, khelli mama, khelli mmi, شنو بغيتي, اشنو بغيتي, شكون نتا, علاش انا, كداب, يا ربي, عندي وليدات,
          هادشي لي عندي, والله ماعندي, ماعندي والو, خاف الله, خلي ماما, حشم
        """;
}
