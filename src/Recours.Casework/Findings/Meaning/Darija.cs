namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Darija in Latin letters, with digits for the sounds that Latin has no letter for (3, 7, 9, 2, 5), and in Arabic letters, where it
/// differs from Arabic.
/// </summary>
internal static class Darija
{
    public const string Phrases = """
        Record: video rah enregistr*, enregistr*, rah msjl*, msjla, msejla, kolchi 3ndi msjl*, rah 3ndi, 3ndi lvideo, 3ndi video, 3andi video,
          3ndi l video, 3ndi tsawr*, 3andi tsawer, 3ndi tsawer, 3ndi tswira, video dyalek 3ndi, tsawer dyalek 3ndi, tsawer dyalk 3ndi, عندي الفيديو,
          عندي فيديو, عندي تصاور, عندي التصاور, الفيديو عندي, راه عندي, sjelt*, sejjelt*, sajalt*, sajelt*, sjjelt*, sejelt*, sjalt*, sejalt*, swertek,
          sewertek, sawartek, swrtk, sourtek, tswrti, tsawerti, tsjelti, tsejlti, msjl*, msajel*, msejel*, msawr*, mswr*, filmitek, filmit*,
          enregistrit*, nregistrit*, kansjel*, kan sejel*, screenit*, dert screen, drt screen, kolchi msjel, kolchi msejjel, capturit*, سجلتك,
          سجلت ليك, سجلت لك, سجلنا ليك, صورتك, راه سجل*, تسجلتي, مسجل ليك, تصورتي, فيلميتك, درت سكرين
        Have: ba9in 3endi, ba9yin 3ndi, mazal 3ndi, mazalin 3ndi, mazalt 3ndi, f tilifoun dyali, f telephone dyali, f tel dyali, ha khtek, ha mok,
          ha bak, hado, hadi, مازال عندي, مازالين عندي, فتيليفوني, فالتيليفون ديالي, هادو, 3ndi, 3andi, 3endi, andi, 3ndna, 3andna, 3endna, m3aya,
          ba9i 3ndi, ba9in 3ndi, ba9a 3ndi, b9aw 3ndi, kan3ref, kn3ref, 3aref, 3raft, l9it, عندي, عندنا,
          باقي عندي, باقين عندي, كنعرف
        Contacts: contact*, les contacts, liste, lista, la liste, liste d amis, s7abek, s7ab, followers, abonnes, amis, كونطاكت, ليست, لليستة, صحابك
        Material: video*, fidyo, vidyo, vedio, fidio, tsawer*, tsawr*, tswira, tswar, taswira, tsawir*, tsaour, photo*, foto*, nude*, screen*, l3ar,
          lfdi7a, فيديو*, تصاور*, تصويره, تصاورك, الصور, فيديوك
        WillSend: nsift*, nsayft*, nsayfet*, nsifet*, nsifto*, nseft*, nsifthom, ghadi nsift, ghan sift, ghansift*, ghansifet*, ghansayf*,
          ghadi nsayfet, ghadi nsayft, ansift*, ansifet*, ansayf*, ghadi twsel, ghadi yw9sel, ghadi ywslhom, ghadi ywsel, ghaywsel, ghaywslhom,
          ghaywslo*, ghadi nb3at, nb3at, nb3ath*, nb3to, nb3tha, ghadi nseft, kansift, nrsl*, nersel*, ghadi nferre9, nfrr9*, nferr9*, نصيفط*,
          غانصيفط*, غادي نصيفط*, غنصيفط*, غادي يوصل*, غيوصل*, غادي نفرق*, نفرق*, نرسل*, نسيفط*, غادي نسيفط*
        Send: sift*, sifet*, sifto*, sayft*, sayfet*, seft*, tsift*, tsifet*, tsayf*, siyft*, b3at, b3atli, b3t, tb3at, rsel, ersel, 7awel, 7awl,
          صيفط*, سيفط*, تصيفط*, تسيفط*, بعث*
        Publish: nchr*, nncher*, nchor*, ncher*, nshr*, nsher*, nenchr*, nenchor*, nenchor*, ghanchr*, ghanncher*, ghannchr*, ghanchor*, ghanfde7*,
          nfd7*, nfde7*, nfed7*, nfdh*, fd7*, fdi7a*, fdi7tek, fdiha, fdi7, lfdi7a, nchouh*, nchohek, nchouhek, nchewh*, chouha, choha, chouhtek,
          lchouha, chohtek, ghan7et, n7et*, n7t*, n7ato, n7ottha, ghadi n7et, ghadi n7to, nlo7*, npartagi*, npublie*, npubli*, nposti*, nposte*, posti,
          f internet, f facebook, f youtube, f insta*, f fb, f ga3, partout, publi*, ghadi tfde7, ghatfde7, tfd7, titfd7, ghadi titfde7, ننشر*, نشر*,
          غانشر*, غادي ننشر*, غننشر*, نفضح*, غنفضح*, غادي نفضح*, نشوه*, غنشوه*, الشوهه, شوهه, شوهتك, غادي نشوه*, الفضيحه, فضيحتك, نحط*, غنحط*, نلوح*,
          فاليوتيوب, ففيسبوك, فالفيسبوك, فالانترنت
        Published: sifthom, sifttha, siftha l, siftou l, sifto l, sift video l, sift l video l, sift lvideo l, sift tsawer l, sift tswira l, deja sift,
          rah sift l, rani sift l, rani siftha, rani sifto, siftha, nchrto, nchrtha, nchert*, nshert*, fd7tek, dakchi t7et, 7tito, 7titha, 7tit video,
          7tit lvideo, postit*, publit*, chafha, chafet video, chafat lvideo, wslha video, wslat l, wsel video l, وصلها الفيديو,
          صيفطتها, صيفطتو ل, صيفطت الفيديو, صيفطتو, نشرتو, نشرتها, حطيتو, حطيتها, شافها, شافتو, شافوه, شافو, فضحتك
        Tell: ngol*, ngoul*, n9ol*, ngolha, ngolo, ngoulha, ghangol*, ghadi ngol*, ghan9ol*, n3lm*, n3ayt*, n3iyt*, n3eyt*, ghadi n3ayet, ghan3ayt*,
          nwri*, nwerri*, nwrri*, ghanwri*, ghanwerri*, nhder m3a, nhdr m3a, ghanhder, tsl b, ntasl, نقول*, غنقول*, غادي نقول*, نوري*, غنوري*, نعيط*,
          غنعيط*, نهضر مع*, نعلم*
        WillSee: ghaychof, gha ychouf, ychouf*, ychof*, ychuf*, tchouf*, tchof*, ghadi ychouf*, ghaychouf*, ghaychof*, ghatchouf*,
          ghaychofo, ghadi ychofo, y3ref*, y3rf*, t3ref mok, ghay3ref*, ghadi y3ref*, ghay3rf*, ghadi y3rfo, kolchi y3ref, kolchi ychouf,
          chno ghaygol*, chno ghadi ygol*, ach ghaygol*, ghaygolo*, يشوف*, غيشوف*, غادي يشوف*, تشوف, تشوفها, يعرف*, غيعرف*, غادي يعرف*, شنو غيقول*,
          شنو غتقول*, غادي يشوفو*, كلشي غيعرف
        HasSeen: 3ytat lia, 3ytat liya, 3iytat liya, 3eytat liya, 3yt liya, golat lia, s9satni, s9sani, 3erfo, 3rfo, 3refat, chafto, chaftha,
          wslha lvideo, wslatha, عيطات ليا, عيط ليا, سولاتني, عرفات, عرفو, chafet, chafat, chaf, chafou, wsl, wslha, wslo, wslhom, 3aytat liya,
          3ayet liya, 3yt lia, golat liya, شافت, شاف, وصلها, وصلو, عيطات ليا, عيط ليا
        Family: 3a2ila, 3aila, 3ayla, 3a2iltek, 3ailtek, 3a2iltk, 3ayltek, la famille, famille, familtek, familia, mok, mmok, mek, yemmak, mwalin dar,
          walidik, walidin, walidek, lwalidin, lwalida, lwalid, bak, bbak, baba dyal*, khok, khouk, khotek, khoutek, khwatek, khtek, khtk, wladek,
          weldek, bentek, 3mek, khalek, 7babek, ahlek, l3a2ila, عايلتك, عاءلتك, العاءله, العايله, عايله, فاميلتك, فاميلا, مك, امك, باك, بباك, خوك, خاك,
          خوتك, ختك, خواتاتك, والديك, الوالدين, ولادك, عمك, خالك, دارك
        Friends: s7abek, sa7bek, s7ab, shabek, s7abk, amis, jiran, jiranek, lli m3ak, li m3ak, l7oma, derb, drari, صحابك, صحاب, جيرانك, الجيران, الدرب,
          الحومه, الدراري
        Partner: mratek, martek, mrtek, rajlek, rajelk, khtibtek, khtibek, sa7btek, 7bibtek, مراتك, راجلك, خطيبتك, خطيبك, صاحبتك
        Employer: lkhdma, khdmtek, khedmtek, l khedma, lpatron, patron, patron dyalek, chef, chef dyalek, charika, lmodir, الخدمه, خدمتك, الباطرون,
          المدير, الشاف
        School: lycee, lmdrasa, mdrasa, l9ray, fac, jami3a, lkoliya, ostad, moudir, المدرسه, القرايه, الكليه, الاستاذ, الليسي
        Public: kolchi, kulchi, kolshi, koulchi, nass, nas, ga3 nass, facebook, fb, youtube, insta, instagram, internet, tiktok, ga3 lblad, lblad,
          l7oma, l3alam, ga3 li, groupe, كلشي, الناس, كاع الناس, البلاد, فيسبوك, الحومه, كامل
        Your: dyalek, dialek, dyalk, dialk, dyalak, dialak, dyal k, ntaek, nta3ek, dyawlek, ديالك, ديالكم, تاعك
        My: dyali, diali, ديالي
        Ruin: nkhser*, nkharreb*, nkhrb*, nkhreb*, ghadi nkhreb*, ghan khreb, nkhli dar, ndmr*, ndemr*, ghadi ndmr*, hyatek, 7yatek, sm3tek, som3tek,
          ghadi tndem, ghatndem, tndem, ghatendem, ghadi tendem, tendem, mcha lik, msha lik, mchiti fiha, sala m3ak, salit, ghadi tchouf, ghatchouf,
          daba tchouf, tchouf chno, ghadi nwrik, nwerrik, ghanwrik, ghadi tbki, ghatbki, l7bs, lhebs, jahanam, عيشتك, نخسر*, نخرب*, غنخرب*, ندمر*,
          حياتك, سمعتك, غاتندم, غادي تندم, تندم, مشيتي فيها, غادي تشوف, دابا تشوف, غنوريك, غادي تبكي, تخلات
        Accuse: 9asir, qasir, 9asira, la3b, l7bs, lhbs, chikaya bik, ndir bik chikaya, ndeclari, pedo*, zamel, 9a7ba, قاصر, الحبس, شكايه بيك
        Police: police, lboulis, bolis, boulis, lbolis, chikaya, la police, zwami, البوليس, شكايه, بوليس
        Violence: n9tl*, n9etl*, nqtl*, ghan9tl*, ghadi n9tl*, ghadi nqtl*, n9tlek, n9atlek, ndrb*, ndreb*, ndarb*, ghandrb*, ghadi ndrb*, ntreh*,
          ndeb7*, ndb7*, ghandb7*, ghadi ndb7*, nkssr*, nkasser*, nkser*, nhrs*, nherres*, nharres*, ghan7r9*, n7r9*, n7re9*, mous, jnwi, janwi, sif,
          b sekin, nji l dar, nje l dar, nji ldar*, nje ldar*, nji 3ndek, nje 3ndek, njik, njek, ghanjik, ghadi nji, ghadi nje, ghan ji, njiw 3ndek,
          3arf darkom, 3aref dar*, 3raft dar*, fin sakn*, fin saken*, fin katskn, fin sakna, darkom, darek, nsift lik chi wa7d, nsift lik drari, dem,
          demek, lmout, nmawtek, nmewtek, nchrml*, ncharmel*, tchrmil, kryouz, نقتل*, غنقتل*, غادي نقتل*, نضرب*, غنضرب*, غادي نضرب*, نذبح*, ندبح*,
          نهرس*, نكسر*, نحرق*, موس, جنوي, سيف, نجي لدارك*, نجي عندك, غنجي, عارف دارك*, فين ساكن*, داركم, نموتك, نشرمل*, نصيفط ليك شي
        SelfHarm: n9tel rassi, n9tel rasi, n9tl rassi, n9tl rasi, n9tl raso, nqtel rassi, nqtl rasi, ghan9tel, rassi, rasi, n9tel ra*, ntta7er, nta7er,
          ntaher, nt7r, nti7er, ghantta7er, ghadi ntta7er, ntahar, nt7er, inti7ar, nti7ar, nmout, nmot, nmut, nmouté, ghanmout, ghadi nmout, ghanmot,
          bghit nmout, bghit nmot, bghit nmut, nmout 7sen, nmout hsen, lmout, lmot, mout, l mout, mout 7sen, mabghitch n3ich, ma bghitch n3ich,
          mabghitch n3ech, ma b9itch bghi, mab9itch baghi n3ich, ma b9itch baghi n3ich, mab9itch bghit n3ich, n3ich, n3ech, b9itch 9ader,
          ma b9itch 9ad, mab9itch 9ad, mab9itch 9ader, ma9dertch, m9drtch, 3yit mn hyati, 3yit mn 7yati, 3yit mn had l7ayat, 3yit mn had lhayat,
          krht 7yati, kreht 7yati, krht hyati, krht l7ayat, kreht l3icha, 7yati salat, hyati salat, 7yati tkhrb9at, hyati tssalat, 7yati mchat,
          nsali 7yati, nsali m3a hyati, nsali kolchi, nlo7 rassi, nlou7 rassi, nlo7 rasi, nrmi rassi, nrmi rasi, ntiyech rassi, nti7 mn, nn9ez, nn9z,
          n9ez mn, n9fz, nchn9, nchnek, nchno9 rassi, nchne9 rassi, ncheneq, dwa, kinat, lkinat, sem, nchreb sem, nchreb dwa, ndbe7 rassi,
          ndir f rassi, ndir f rasi chi, nwd3*, sm7o lia, sm7ou liya, smhou liya, nmchi mn had dnya, had dnya, had denya, had l7ayat, dnya,
          ma b9a 3ndi ma, chi 7maja, chi 7ma9, chi haja khayba f rasi, mout a, sir tmout, 9tel rassek, sir t9tel rassek, نقتل راسي, غنقتل راسي, راسي,
          نقتل راسو, ننتحر, غادي ننتحر, غننتحر, انتحر, بغيت نموت, نموت, غنموت, غادي نموت, الموت, نموت حسن, مابغيتش نعيش, ما بغيتش نعيش,
          مابقيتش باغي نعيش, نعيش, ما بقيتش قادر, مابقيتش قادر, عييت من حياتي, عييت من هاد الحياه, كرهت حياتي, كرهت الحياه, حياتي سالات, سالات حياتي,
          حياتي تسالات, نسالي حياتي, نلوح راسي, نرمي راسي, نطيح من, ننقز, نشنق راسي, الدوا, كينات, السم, سمحو ليا, هاد الدنيا, الدنيا, قتل راسك,
          سير تموت, نتحر, هاد الحياه
        OrElse: w ila majat*, w ila ma jat, o ila majat*, ila majat*, ila ma jat, ila majawch, ila ma jawch, ila ma khallss*, ila makhallss*,
          ila t3ttel*, ila mrditich, ila ma rditich, ila ma3titini*, ila ma 3titini*, ola ghadi, wla ghadi, wla nsift, wla nchr, wla daba, الا ماجات,
          الا ماجاو, ولا غادي, ولا نصيفط, ولا غنصيفط, الا مارجعتي*, الا ما رجعتي*, wla, wlla, wela, wella, ola, olla, walla, ila ma, ila makhlsti*,
          ila makhelsti*, ila ma khlsti*, ila ma khlesti*, ila masifti*, ila ma sifti*, ila maseft*, ila ma dert*, ila ma drti*, ila madert*,
          ila majawbt*, ila ma jawb*, ila blokit*, ila bloquit*, ila mchiti, ila derti, ila mawsl*, ila ma wsl*, ila ma bghit*, ila mabghiti*,
          ila ma rje3*, ila ma red*, sinon, bach ma, bach man*, 9bel ma, wila ma, ila bghiti, إلا ما, الا ما, الا ما خلص*, الا ما صيفط*, والا, ولا,
          اولا, الا مشيتي, الا بلوكيتي, الا درتي, باش ما, سينو, الا ماخلص*, الا ماصيفط*, ايلا ما, ايلا
        If: ila, mlli, melli, الا, ايلا, ملي
        Pay: khlls, khelles, khles, khless, khllsni, khlesni, khlsni, khelsni, tkhlls, tkhelles, tkhles, tkhlles, tkhllsni, khalsni, khllss, sift*,
          sifet*, sayft*, sayfet*, tsift*, tsifet*, seft*, 3tini, 3tina, 3ti, t3tini, t3ti, jib, tjib, jbed, dir, dirli, dir virement, 7wel, 7awel,
          7ewel, t7wel, 7et, chri, zid, zidni, tzid, kmml, kml, kemmel, recharge, rechargi, chargi, d9, dfe3, dfa3, tdf3, tdfe3, خلص*, تخلص*, صيفط*,
          سيفط*, تصيفط*, عطيني, عطينا, تعطيني, جيب, حول*, زيد*, زيدني, كمل*, دير, شري, دفع*, تدفع*
        Want: bghit, bghina, baghi, baghin, bghitek, khasek, khassek, khask, khsek, khassni, khasni, 9bel, taman, ttaman, kan9bel, ghir, ghi, 3al a9al,
          a9al, lflous, flous, wakha, safi, o nmse7*, o nms7*, w nms7*, w nmse7*, u nmsa7, ou nmsa7*, ba9i, ba9a, ba9in, khas, khass, kheso, kml,
          akhir, mn ghir, بغيت, بغينا, باغي, خاصك, خاصني, خصك, واخا, صافي, غير, الثمن, باقي, باقا, خاص, كمل, الفلوس, ونمسح*
        Delete: nmse7*, nms7*, nmsa7*, nmss7*, nsupprimi*, nsuprimi*, nkhllik, nkhlik, nehyed, نمسح*, نحيد*, نخليك, غنمسح*
        Sent: sift lik, siftlik, siftt lik, sift lk, sifet lik, siftlk, sifett lik, sayft lik, sayfet lik, seft lik, rani sift, rah sift, ra sift,
          siftha lik, sift lihom, deja sift, daba sift, yallah sift, yalah sift, ya lah sift, sift l code, sift lcode, ha lcode, ha l code, ha code,
          ha howa lcode, b3atlik, b3at lik, b3tt lik, b3t lik, صيفطت*, سيفطت*, صيفطت ليك, سيفطت ليك, راني صيفط*, ها الكود, ها كود, بعثت ليك,
          صافي صيفطت, يالله صيفطت
        Paid: sift flous, sift lflous, siftt lflous, sft lik, seft lik lflous, sifthom lik, sifthom, safi sift, safi khllst, safi sifthom, yallah drt,
          daba drt, daba sift lik, 7ttithom, 3tithom lik, صيفطتهم, صيفطت الفلوس, صافي خلصت, صيفطتهم ليك, حطيتهم, drt lik, dert lik, derti lia, rah drt,
          rah dert, rani drt, rani dert, درت ليك, راه درت, راني درت, khllst, khlst, khelst, khelest, khllest, khellest, khlest, khllstk, khllstek,
          khlestek, khelastek, khellst, 7wwelt, 7welt, 7awelt, 7ewwelt, 7wlt lik, dert virement, drt virement, drt lik virement, dert lik virement,
          derti lik, dert wafacash, drt wafacash, dert lik wafacash, drt lik wafacash, dert cash plus, drt cash plus, 7ttit lik, 7tit lik, 7titlik,
          7tit lflous, 3titek, 3tit lik, 3titlik, chrit recharge, chrit lik, rechargit, chargit lik, dfa3t, df3t, dfe3t, خلصت*, خلصتك, حولت, حولت ليك,
          درت الفيرمون, درت ليك, درت التحويل, حطيت ليك, عطيتك, عطيت ليك, شريت, دفعت
        Received: chokran 3la, lah yslmek 3la, wslo flous, wslat flous, lflous wslo, lflous wslat, t9ado, وصلو الفلوس, وصلات الفلوس, الفلوس وصلو,
          الفلوس وصلات, wsl, wslo, wsalt, wslni, wslou, وصلو, وصلات, wslat, wslet, wselat, weslat, wsel, wesl, wsl, wslo, wslou, wslouni, wsloni,
          wslatni, wselni, wslni, wsslo, weslou, weslo, wesslat, wsslat, jawni, jaw, jatni, t9adaw, 9bett, chdit, cheddit, chedit, chdithom, 9adit,
          rah wsl*, وصلات, وصلاتني, وصلو, وصلوني, وصلني, وصل, شديت, شديتهم, جاوني, جاتني
        YouSent: sifti, siftti, sifti lia, sifti liya, khllsti, khlsti, khlesti, لي صيفطتي, صيفطتي, خلصتي
        Not: ma, machi, mashi, mazal, mazl, ma3ndich, ma3andich, ma3endich, m3ndich, walo, walou, la, mawslch, mawsl*, ma wsl*, mawselch*, mawsalch*,
          ma9dertch, bla, 3mmr*, 3amr*, wela, makayn*, makaynch, mamchatch, ما, ماشي, مازال, ماعنديش, والو, لا, بلا, عمر, ماوصل*, ما وصل*
        Already: deja, golt lik, gltlik, glt lik, 9olt lik, قلت ليك
        Later: ghadi, gha, ghansift*, ghansifet*, ghan, ghankhlls*, nkhlls*, nkhles*, nsift lik, nsifet lik, nsayfet lik, n9der, n9dar, ghedda, mn b3d,
          men ba3d, kifach, kifash, n7awel, nchouf, ntsllef, inchallah, ila sift, ila khllst, غادي, غنصيفط, غنخلص*, نصيفط ليك, نخلصك, نقدر, كيفاش,
          من بعد, نحاول, الا صيفطت, الا خلصت
        Means: tred liya, trod liya, tredd liya, treddi liya, trddi liya, kansal, kansalek, 3ndi ghir, 3andi ghir, 3endi ghir, 3ndi ghi, 3andi ghi,
          ghir, kankhdem b, kankhdm b, kan khdem b, kanchd, kanched, kanchedd, salaire, slaire, lkhlssa, mandati, lkra, credit, kridi, n9der n3tik,
          n9dr n3tik, n9der nsift, n9dar, nkhdm b, f chher, f chhar, fchher, bourse, lmin7a, had chi li 3ndi, hadchi li 3ndi, hadchi li kayn,
          li 3ndi howa, ma3ndich, ma3andich, عندي غير, عندي غي, كنخدم ب, كنشد, الصالير, الخلصه, الكرا, كريدي, نقدر نعطيك, نقدر نصيفط, فالشهر,
          هادشي لي عندي, هادشي اللي عندي, ماعنديش
        Money: flous, lflous, fluss, drahm, drahem, dh, dhs, derhem, dirham*, ryal, lmbl8, lmblagh, wafacash, cash plus, cashplus, virement, recharge*,
          code, wari9a, lwer9a, tsfira, mandat, فلوس, الفلوس, درهم, دراهم, ريال, فيرمون, روشارج, كود, مبلغ, وفاكاش, كاش بلوس, الكود
        Joke: hhh*, hh, haha*, lol, mdr, kandhk, kandh7k, kanmzh, kanmlgh, kan9sser, ههه*, كنضحك, كنقصر
        Borrow: tsllef, tselef, tsellef, tslef, slef, sellef, kridi, tlb mn, tleb mn, bi3, تسلف, سلف, كريدي, طلب من, بيع
        Intrusion: hackit*, hakit*, piratit*, pirat*, hack*, l compte dyalek, dkhlt l compte, هاكيت*, دخلت لحسابك, دخلت للكونط*, بيراطيت*
        Generated: ia, montage, truquage, deepfake*, bl ia, b ia, photoshop, rkkbt, rakebt, rkbt wejhek, wejhek 3la, بالذكاء, مونطاج, ركبت, وجهك على
        Known: tfer9na, tferre9na, tfar9na, tfre9na, ktna m3a b3d, konna m3a b3d, kona m3a b3d, knna, binatna, 7bitek, hbitek, rje3 lia, rj3i lia,
          rje3i lia, rj3 lia, trje3 lia, khtbtna, khntini, khnti, khniti, khlitini, sm7ti fia, smhti fia, blokitini, fsekh*, tl9tini, b3d had snin,
          تفارقنا, كنا مع بعض, بيناتنا, رجعي ليا, ترجعي ليا, خليتيني, سمحتي فيا, كنبغيك, خنتيني, طلقتيني, بلوكيتيني
        Platform: whatsapp, whtsapp, watsap, watsapp, wtp, wtsp, whats, wattsap, skype, snap, snapchat, telegram, tele, insta, instagram, messenger,
          imo, viber, facebook, واتساب, واتس, الواتساب, سناب, سكايب, تيليكرام, تلغرام, انستا, ماسنجر, ايمو
        Move: aji, aji l, ajiw, nhdro, nhdrou, nahdro, ndwiw, hder m3aya, 3tini, 3tini l, sift lia, sift liya, dkhel, dkhl, zidni, ajouti*, ajoutini,
          dwi m3aya, nkmlo, nkmmlo, nmchiw, 7sen, 3ndek, dyalek, tema, temma, اجي, نهضرو, ندويو, عطيني, صيفط ليا, دخل, زيدني, نكملو, تما, حسن, عندك
        Number: nmra dyali, nmrti, nmrtk, hadi nmrti, had nmra, nmrtek, ha nmrti, ha nmra, snap dyali, whatsapp dyali, insta dyali, snap dyalek,
          whatsapp dyalek, نمرتي, هادي نمرتي, السناب ديالي, الواتساب ديالي, واتسابك, nmra, nemra, numero, nmrtek, nmra dyalek, rqm, ra9m, num, نمره,
          النمره, نمرتك, رقمك, النمره ديالك
        VideoCall: bghit nchoufek, bghit nchofek, nchoufek, n3iyet lik video, 3iyet liya, 3yet lia, wrini wejhek, wrini wjhek, بغيت نشوفك, نشوفك,
          عيط ليا, وريني وجهك, lik video, f video, b video, video jawb, 3ayet lik video, appel b video, cam, camera, lcamera, kamera, kamira,
          appel video, video call, vidio call, b lcam, f cam, webcam, visio, كاميرا, الكاميرا, الكامير, ابيل فيديو, كام, فيديو كول, اپيل
        Intimate: 3ryan, 3eryan, 3aryan, nude*, 7yed 7wayjek, 7iyd 7wayjk, 7wayjek, hwayjek, wrini, werrini, warini, tswira, tsawer, tswira dyalek,
          sexy, skhouna, skhon, lyouma n, ntsslaw, nsslaw, dkhlo f, nchoufek, nchofek, nchofk, عريان*, حيد حوايجك, حوايجك, وريني, تصويره, تصاور, سخون*,
          نتسلاو, نشوفك, بغيت نشوفك
        Alone: bo7dek, bohdek, bou7dek, wa7dek, bo7di, f bit, f dar, بوحدك, بوحدي, راسك
        Face: wjhek, wejhek, wjh, وجهك
        Muted: micro, lmicro, sout, mikro, الميكرو, الصوت
        Stranger: chft profil, profil dyalek, chftek f, n3rfek, nt3arfo, nt3arefo, mnin nta, chhal f 3mrek, zwin, zin, شفت البروفيل, نتعارفو, منين نتا,
          شحال فعمرك
        TimeGiven: 3ndek, 3andek, 3endek, ba9i lik, b9a lik, ba9a lik, ghanstnak, n3tik, 3titek, 9bel, 9ble, 7ta, hta, 7ed, mn hna, men hna, mnhna,
          tsna, kaytsnak, f, had, wst, عندك, باقي ليك, بقا ليك, نعطيك, قبل, حتى, حتي, من هنا, حد, ف
        Reduced: f blast, f blassat, blasst, n9sst, n9ss, nn9es, ghir, nn9s, بلاصه, نقص
        More: zid, zidni, tzid, akhor, okhra, khrin, ba9i, ba9a, ba9in, kml, mazal, okhrin, زيد, زيدني, اخر, خرين, باقي, باقا, كمل, مازال, اخرى
        Countdown: lwe9t kayssali, lwa9t kaymchi, lwe9t sala, lwa9t sala, lwe9t kaymchi, الوقت كيسالي, الوقت سالا, الوقت كيمشي
        Trade: akhir taman, mazal kayn, mazal kayna, tomobil, tonobil, lkra, annonce, commande, livraison, 3arboun, avito, portable, pc, طوموبيل, الكرا, عربون, كوماند, ليفريزون
        Plea: 3afak, 3afek, 3afakom, lah ykhlik, lah ikhlik, lay khlik, allah ykhlik, lah yr7m lik, lla la, la la 3lik, hram 3lik, 7choma, hchouma,
          ma3ndich, ma3ndish, m3ndich, ma3endich, ma3andich, mskin, meskin, boulis, l police, police, chikaya, ghadi ndir chikaya, 3lach hadchi,
          3lach dir, wach bghiti mni, khalini, khllini, khlini, ana talib, baraka, عافاك, الله يخليك, حرام عليك, حشومه, ماعنديش, البوليس, شكايه, علاش,
          خليني, مسكين, بركه
        Record: (tsjel/tsejel/tsajel/msjel/msejjel/msawer/mssawer/tsjlat) (/kolchi/kamel/3ndi/lik),
          rah (tsjel/tsejel/msjel/kolchi tsjel/swertek/sawertek/sjeltek/screenit/kolchi 3ndi),
          (rani/ra/rah) (screenit/sjelt/sejelt/swert/sawert/filmit/nregistrit/enregistrit/hzit screen/dert screen/drt screen) (/kolchi/lik/kamel),
          (screenit/sjelt/sejelt/swert/sawert/filmit/nregistrit) (kolchi/lik/kamel/lappel/l appel/lcam),
          (tsawer/tsawr/video/lvideo/vid/les photos/photos) (dyalk/dyalek/dialek/dialk) (/kolchi/kamlin/rah) (3ndi/andi/3andi/m3aya), wejhek bayen,
          wjhek bayen, kolchi bayen, راه (صورتك/سجلتك/مسجل/كلشي/صورت/عندي) (/كامل/كلشي/عريان), كلشي (متسجل/مسجل/مصور/عندي), سجلت (كلشي/المكالمه/لابيل),
          وجهك باين
        Have: 3ndi (ga3/kamel/kolchi/la liste/les amis/les contacts/nmra/numero/nemra) (/d/dyal/les/l) (/s7abek/mok/bak/khtek/famille/3a2ila/amis/dyalek),
          عندي (كاع/كامل/نمره/لاليست/ليست) (/ديال/تاع) (/صحابك/مك/باك/العايله)
        WillSend: (ghadi/ghan/gha/rani/ra) (nsift/nsifto/nsiftha/nsifet/nseft/nsayfet/nb3at/nb3ato/nrsel/npartagi/nfer9/nferre9) (/l/lvideo/kolchi/tsawer),
          (nsift/nsifto/nsiftha) (/l/les photos/tsawer/lvideo/video) (/l) (mok/bak/khtek/khouk/famille/classe/lclasse/khdma/kolchi/s7abek/ga3),
          غادي (نصيفطو/نصيفطها/نصيفط/نفرقو/نبارطاجي/نرسلو) (/ل), (نصيفطو/نصيفطها/نصيفط) (لمك/لباك/لختك/لكاع/للعايله/لصحابك/لمراتك)
        Publish: (npartagi/npartaji/npostih/npubliha/ndiffuser/n7et/n7to/n7etha/nchro/nnchro/nenchro) (/kolchi/lvideo/tsawer/f),
          (ghadi/ghan/gha) (npartagi/npartaji/npublie/nposti/nnchr/nchro/nfd7ek/nfde7ek/nchouhek) (/kolchi), نبارطاجي*,
          غادي (نبارطاجي/ننشر/نفضحك/نشوهك/نحطها/نحطو)
        Pay: (sift/sifet/sifti/sifeti/siftli/sifetli/khlles/khles/khllesni/3tini/7wel/7ewel/7wli/zid/kemmel/kmel/jib/dir) (/liya/lia/daba/dik),
          (bghit/khassek/khask/khassni) (tsift/tkhlles/tkhles/t3tini/t7wel/recharge/rechargi/lflous), خاصك (تخلص/تصيفط/تعطيني/تحول/تزيد), صيفطها,
          صيفطهم, زيد, كمل
        Paid: (siftt/sifett/sift lik/siftlik/sifet lik/siftthom/siftha/khlst/khllst/khellst/khelst/khlstek/khllstek/7wlt/7welt/dfe3t/dkhelt/chrit/chargit/rechargit/dert virement/drt virement/dert lvirement/dert transfert) (/lik/lflous/had/dak/recharge),
          rah (sift/siftt/sifett/khlst/khllst/7welt/dert virement),
          (hak/hahwa/hahiya/ha/hahouma) (lcode/l code/code/recharge/larecharge/lwasl/wasl/recu/le recu/mtcn/lmtcn/lflous),
          (lflous/flous/virement/transfert) (mchaw/mchat/tsifto/tsiftat/daz/dazt),
          (صيفطت/سيفطت/خلصت/حولت/دفعت/شريت/شارجيت/درت) (/ليك/لك) (/الفلوس/فيرمون/الحواله/التعبءه), راه (صيفطت/خلصت/حولت),
          (هاك/ها هو/هاهو/ها) (الكود/كود/الوصل/التعبءه/روشارج)
        Received: (wslat/wslni/wslatni/wsloni/wslo/wsel/wslou/weslo/weslat/tweslat/chddit/cheddit/9bett/9bedt/jbdt/jbedt) (/lflous/dik/had),
          (وصلات/وصلاتني/وصلني/وصلو/وصلوني/شديت/قبطت/جبدت) (/الفلوس/هاد/ديك)
        Plea: lay khellik, lah ykhellik, lay khlik, 3afak, 3afak a khti, a khti, a khoya 3afak, rah ma3ndich, ma3ndich, rani 9ari, wld nas,
          3ndi wlidat, mama ghadi t9tlni, الله يخليك, عافاك, ماعنديش, مافحاليش
        More: ba9i, ba9a, ba9in, b9aw, l7ed, zid, باقي, بقات, بقاو
        Paid: (مشات/مشاو/داز/دازت) (/ليك/لك), (mchat/mchaw) (lik/lk), (ها/هاك/هاهو/شوف/هاهي) (التوصيل/الوصل/الروسي/ريسي/السكرين/الكابتور), (ha/hak/hahowa/chouf) (twsil/ltwsil/lwsl/recu/lrecu/screen/lcapture), (درتها/درتهم/drtha/drthom) (دابا/daba/صافي/safi)
        Later: mat nsach
        SelfHarm: (n9tel/ne9tel/n9tl/ghadi n9tel/ghan9tel/ghadi n9tl) (rassi/rasi/raso/ra7i/3omri),
          (bghit/baghi/ghadi/ghan) (nmout/nmot/nntaher/nnt7er/ntta7er/nlo7 rassi), (نقتل/غادي نقتل/غنقتل) (راسي/روحي/عمري),
          (بغيت/باغي/غادي) (نموت/ننتحر/نلوح راسي), هاد الحياه سالات
        Violence: (ghadi/ghan/gha/rani) (nji/njik/nje/n9tlek/n9tl/nderbek/ndrbk/nherres/nkser/nchermlek/n7rg/n7r9) (/3ndek/l darkom/ldarkom/lik),
          (غادي/غن) (نجي/نجيك/نقتلك/نضربك/نكسرك/نهرسك/نحرق) (/عندك/لداركم), 3aref fin (sakn/katskon/sakna), عارف فين (ساكن/كتسكن)
        Move: dkhl 3ndi, dkhel 3ndi, aji l, zidni f, ajoutini f
        VideoCall: (n7lo/nheydo/7el/7elli/fte7/cha3el/ch3el) (/l) (lcam/cam/camera/lcamera), ndwiw f video, nhedro f video, f video, vid
        Owe: katsalni, kantsalek, ntsalek, tsalni, كنسالك, كتسالني, ra3li flousi, rje3 liya flousi
        Record: (m9yd/m9eyed/m9eyd/m9iyed/m3a m9yd) (/3ndi), lvideo (dyalek/dyalk) (/rah/rah m9yd), video (dyalek/dyalk) rah,
          bayen (wjhek/wejhek), تصورتي, تسجلتي
        Employer: batron, lbatron, boss, mdir
        Family: lwalidin, lwalida, mwalin ddar
        Ruin: mcha fik, mchat fik, msha fik, tsala fik, salina m3ak
        SelfHarm: bghit nertah, bghit nrtah, 3yit mn kolchi, 3iyit, 3yit, ma b9itch 9ad nkemmel, mab9it 9ad, ma b9itch bghit, sm7i liya, 9ntra, l9ntra,
          tran, lhbel, 7bel
        TimeGiven: mat nsach, matnsach, bla ma tnsa, ما تنساش, بلا ما تعطل
        WillSend: نوصلها ل*, نوصلو ل*, غادي (نوصلها/نوصلو/نوصل), nwslha, nwsslha, nwesselha
        Record: (rak/rah/rani) (mfilme/mfilmi/mfilmé/msjel/msawer/tfilmiti) (/kamel/kolchi/lik), mfilme, mfilmi, tfilmiti,
          (ha/chouf/chof) (lvideo/video), lvideo chofha, video chofha
        """;
}
