namespace Recours.Casework.Findings.Meaning;

/// <summary>Words that set a time, and other small words, in every language.</summary>
internal static class TimeWords
{
    public const string French = """
        TimeGiven: dernier jour, derniere heure, dernier moment, pas une (minute/heure/seconde) de plus, pas un jour de plus, pas apres, sinon c est fini, et c (fini/est fini), c est la limite, je ferme, max, maxi, maximum, derniere limite, dernier delai, pas plus tard, pas plus, ni plus ni moins, pile
        Until: avant, jusqu a, jusqu au, jusqua, jusqa, jusko, jusqu, jusque, d ici, dici, avan, pour, au plus tard, dernier delai, avt, a partir de,
          a
        Within: dans, ds, sous, pendant, en, tu as, t as, t a, ta, tu a, vous avez, vs avez, te reste, vous reste, je te donne, je te laisse,
          jte laisse, jte donne, te donne, te laisse, vous donne, vous laisse, encore, plus que, delai de, plus que, as, avez, dans la, dans l
        Today: aujourd hui, as la journee, ajd, auj, aujourdhui, dans la journee, ojd, ojourd hui, avant la fin de la journee
        Tonight: ce soir, a soir, cet nuit, cette nuit, dans la soiree, c soir, avant ce soir, avant la nuit, dans la nuit
        Tomorrow: demain, dmain, 2main, dem1, demin, dm1, dmn, 2m1, demn, lendemain
        AfterTomorrow: apres demain
        Morning: matin, (du/au/le/demain/ce) mat, matinee
        Noon: midi
        Afternoon: apres midi, aprem, aprem
        Evening: soir, soiree
        Midnight: minuit
        HalfHour: petite demi heure, kar d heure trente, demi heure, une demi heure, la demi heure, 1 2 heure, une demie heure, demie heure
        QuarterHour: kar deure, kart d heure, petit quart d heure, quart d heure, un quart d heure
        ThreeQuarters: trois quarts d heure, 3 quarts d heure, 3/4 d heure
        OneHour: petite heure, une petite heure, dans une heure, une heure, une heur, 1 heure, dans l heure, d ici l heure, l heure qui vient,
          l heure qui suit, dans l heur
        AndHalf: et demie, et demi
        Monday: lundi
        Tuesday: mardi
        Wednesday: mercredi
        Thursday: jeudi
        Friday: vendredi
        Saturday: samedi
        Sunday: dimanche
        Earn: tu gagnes, tu gagne, tu touches, gagnes, ton salaire, sur ton compte
        TooLittle: (je fais/que faire/jfais) quoi avec, qu est ce que je (fais/vais faire) avec, pas assez, suffit pas, trop peu, c est peu, c peu, c rien, c est rien, insuffisant*, pas suffisant, tu te moques, tu te fous,
          rigoles, tu rigole, assez
        Range: entre, ou
        """;

    public const string English = """
        TimeGiven: last day, final day, is final, the last day, final hour, last hour, (not/no) a (minute/second/hour/day) (more/later), (thats/that s/that is/is) all (i/you/u) (give/get/have), last chance, max, maximum, at the latest, latest, no later, no more, sharp, deadline, tops, remain, remains, remaining
        Until: before, by, (move/moved/push/pushed) (/it/the schedule/the time/the deadline) to, until, till, til, b4, untill, no later than, at the latest, latest, deadline, deadline is, up to, due
        Within: in, within, you have, u have, you got, u got, you ve got, give you, give u, giving you, left, have only, you only have, next, only,
          for, inside, get, have
        Today: today, today today, end of day, eod, by the end of today, before the day ends, before the end of the day
        Tonight: tonight, tonite, 2nite, this evening, this night, 2night
        Tomorrow: bukas, tomorrow, tmrw, tmr, tmw, tomo, tom, 2mrw, 2moro, tomorow, tommorow, tommorrow, 2morrow, tomoro, tomorrows
        AfterTomorrow: day after tomorrow, the day after tomorrow
        Morning: morning, mornin
        Noon: noon, midday, lunchtime, lunch time, nn, 12nn
        Afternoon: afternoon
        Evening: evening
        Night: night, nite
        Midnight: midnight
        Am: am, a m
        Pm: pm, p m
        HalfHour: half an hour, half hour, an half hour
        QuarterHour: quarter of an hour, quarter hour
        ThreeQuarters: three quarters of an hour, 3 quarters of an hour
        OneHour: an hour, the hour, one hr, the next hour, next hour, 1hr
        OneDay: a day, one day
        AndHalf: and a half, and half
        AtHour: at, o clock, oclock
        Monday: monday, mon
        Tuesday: tuesday, tues, tue
        Wednesday: wednesday, weds
        Thursday: thursday, thurs
        Friday: friday, fri
        Saturday: saturday, sat
        Sunday: sunday
        Earn: you earn, u earn, you make, your salary, in your account, your savings, you have in
        TooLittle: (what/wat) (do i/will i/can i/am i gonna/should i) do with, not enough, isn t enough, isnt enough, enough, too small, too little, is nothing, are you kidding, not accept*, nonsense, peanuts,
          is small, too low, joke, insult, no reach, never reach
        Range: between, or, to
        """;

    public const string Spanish = """
        TimeGiven: ultimo dia, ultima hora, (se acaba/se acabo/se termina/se cierra/se vence/vence) (/el/tu) (plazo/tiempo), ni un minuto mas, ni un dia mas, nada mas, cierro, max, maximo, como maximo, a mas tardar, cuando mucho, lo mas tarde, ni uno mas, ni un minuto mas, en punto
        OneHour: (en/de/una) hora, hora y
        Until: como tarde, vence, vencen, vence el, antes, antes de, antes del, hasta, para, a mas tardar, para el, para las
        Within: en, dentro, dentro de, tienes, tenes, tiene, te doy, te damos, le doy, te queda, te quedan, le quedan, plazo de, menos de, solo,
          proximas, proximos, durante, quedan, queda
        Today: hoy, hoy mismo, el dia de hoy
        Tonight: esta noche, hoy en la noche, hoy a la noche, hoy por la noche, esta tarde
        Tomorrow: manana, mañana, mnn, mñn, mnna, mñna, manan
        AfterTomorrow: pasado manana
        Morning: por la manana, en la manana, de la manana, a la manana, a primera hora, temprano
        Noon: mediodia, medio dia, al mediodia
        Afternoon: de la tarde, por la tarde, en la tarde, tarde
        Evening: por la noche, a la noche, en la noche
        Night: de la noche, noche
        Midnight: medianoche, media noche
        Am: am, a m
        Pm: pm, p m
        HalfHour: media horita, media hr, media hora, la media hora
        ThreeQuarters: tres cuartos de hora, 3 cuartos de hora
        QuarterHour: cuarto de hora, un cuarto de hora
        OneHour: la hora, una hora, una horita, horita
        AndHalf: y media
        AtHour: las, la, a las, a la
        Monday: lunes
        Tuesday: martes
        Wednesday: miercoles
        Thursday: jueves
        Friday: viernes
        Saturday: sabado
        Sunday: domingo
        Earn: ganas, tu sueldo, cobras, en tu cuenta
        TooLittle: (que/q) (hago/voy a hacer) con, no alcanza, no es suficiente, no basta, muy poco, es poco, poco, insuficiente, no me sirve, no es nada, estas bromeando, te burlas,
          no llega
        Range: entre, o, a
        """;

    public const string German = """
        TimeGiven: letzter tag, der letzte tag, letzte stunde, keine (minute/stunde/sekunde) (mehr/langer/spater), keinen tag langer, (dann/danach) ist (schluss/ende/vorbei/feierabend/es vorbei), nicht langer, nicht mehr, max, maximal, spatestens, allerspatestens, nicht spater, keine minute spater, langer nicht
        Until: bis, vor, spatestens, spatestens um, bis zum, bis spatestens, um
        Within: in, innerhalb, binnen, innert, du hast, hast, haben sie, sie haben, habt, gebe dir, geb dir, bleiben, bleibt, noch, nur, frist von,
          maximal, der nachsten, in den nachsten, nachsten, hast du
        Today: heute, heut, hut, heute noch, noch heute, haid, hüt
        Tonight: heute abend, heute nacht, heut abend, heut nacht, bis abends
        Tomorrow: morgen, moin, moang, morn
        AfterTomorrow: ubermorgen
        Morning: fruh, morgen fruh, vormittag, morgens, vormittags
        Noon: mittag, mittags
        Afternoon: nachmittag, nachmittags
        Evening: abend, abends
        Night: nachts
        Midnight: mitternacht
        HalfHour: halbes stundchen, hoibe stund, halbi stund, halbe std, halbe stunde, halben stunde, eine halbe stunde, ner halben stunde
        ThreeQuarters: dreiviertelstunde, drei viertel stunden, dreiviertel stunde
        QuarterHour: viertelstunde, viertel stunde
        AndHalf: einhalb
        AtHour: uhr
        Monday: montag
        Tuesday: dienstag
        Wednesday: mittwoch
        Thursday: donnerstag
        Friday: freitag
        Saturday: samstag, sonnabend
        Sunday: sonntag
        Earn: du verdienst, verdienst, dein gehalt, auf deinem konto
        TooLittle: was (soll/mach/mache) ich mit, nicht genug, reicht nicht, zu wenig, reichen nicht, viel zu wenig, genugt nicht, lacherlich, willst du mich verarschen, verarschen,
          witz
        Range: zwischen, oder
        """;

    public const string Arabic = """
        TimeGiven: اخر يوم, اخر نهار, اخر ساعه, (مش/مو/ماشي/وليس/لا) بعد (/كده/هيك/ذلك/دقيقه), ولا دقيقه زياده, ولا دقيقه, بستناك, ناطرك, منتظرك, نستناك, امنحك, كحد اقصى, بالكثير, اخر وقت, اخر موعد, مش اكتر, مو اكتر
        Until: للساعه, لساعه, قبل, حتي, لحد, لغايه, الي, لين, الي غايه, قبل ما, اخر موعد
        Within: امنحك, منحتك, (عطيتك/اعطيتك/اديتك) (/مهله/وقت/فرصه) (لين/لحد/حتى/مهله/وقت), قدامك, خلال, معك, عندك, لديك, معاك, امامك, قدامك, في غضون, باقي لك, بقيلك, فاضلك, متبقي, اعطيك, بعطيك, هديك, امهلك, مهله, بعد, في, فقط,
          خلال اقل من, اقل من, ظرف, في ظرف, باقي
        Today: اليوم, النهارده, النهارد, هاليوم, انهارده
        Tonight: الليله, هالليله, الليله دي, الليل, هذه الليله, المساء, هاذا المساء, هذا المساء
        Tomorrow: باجر, باچر, غدوه, غدوة, غدا, بكره, بكرا, بكرة, غد, باكر
        AfterTomorrow: بعد غد, بعد بكره, بعد بكرا
        Morning: للصبح, صباحا, الصبح, الصباح
        Noon: للظهر, الظهر, ظهرا, الضهر, ظهر, نصف النهار, نص النهار, نص نهار
        Afternoon: العصر, عصرا, بعد الظهر
        Evening: مساء, المسا, مساءا, العشاء
        Night: ليل, ليلا, بالليل, باليل, في الليل
        Midnight: منتصف الليل, نص الليل, نصف الليل
        ThreeQuarters: ساعه الا ربع, ثلاث ارباع الساعه, ثلاثه ارباع ساعه, تلات ارباع ساعه
        HalfHour: نصف ساعه, نص ساعه, نص ساعة, نصف الساعه
        QuarterHour: ربع ساعه
        OneHour: ساعه, ساعه واحده
        TwoHours: ساعتين, ساعتان
        OneDay: يوم, يوم واحد, يوم كامل
        TwoDays: يومين, يومان
        AndHalf: ونصف, ونص
        AtHour: الساعه
        Monday: الاثنين, الاتنين, التنين, للاثنين, للاتنين, للتنين
        Tuesday: الثلاثاء, التلات, الثلاثا, للثلاثا, للثلاثاء, للتلات
        Wednesday: الاربعاء, الاربع, الاربعا, للاربعا, للاربعاء
        Thursday: الخميس, للخميس
        Friday: الجمعه, للجمعه
        Saturday: السبت, للسبت
        Sunday: الاحد, للاحد
        Earn: راتبك, مرتبك, معاشك, في حسابك
        TooLittle: (ايش/شو/وش/شنو) (اسوي/اعمل/بعمل/ندير) ب, (هعمل/اعمل) ايه ب, لا يكفي, ما يكفي, ما يكفيني, مش كفايه, مو كافي, قليل, شويه, مش هينفع, ما ينفع, غير كافي, ما بيكفي, تضحك علي, ما تكفي, لا تكفي,
          مو كفايه
        Range: بين, او
        """;

    public const string Darija = """
        TimeGiven: lakher, akhir nhar, akher nhar, akhir forsa, la zayed la na9es, la zayd la naqes, (machi/mashi) mn b3d, machi men ba3d, w safi, o safi, nsennak, ntsennak, kantsennak, ntsnak, ماشي من بعد, اخر نهار, اخر فرصه, كنتسناك, صبرت عليك, لا زايد لا ناقص, akhir ajal, akhir lwe9t, machi kter, 7edd, 3la akthar, اخر اجل, ماشي كتر
        Friday: jem3a, jm3a, ljem3a, ljm3a, nhar jem3a, nhar ljem3a
        Afternoon: d l3chia, d l3chiya, d l3achiya, dyal l3chiya, d nhar, dyal nhar, d nnhar, dyal nnhar, د النهار, ديال النهار, دالنهار
        Noon: f tnach, m3a tnach, m3a tnac, مع الطناش, فالطناش, ف الطناش
        Until: 9bel, 9bl, qbel, 7ta l, 7ta, hta, hta l, 7ed, 7tal, htal, tal, قبل, حتي, حتى, حتال, تال
        Within: كنعطيك, kan3tik, 3ndek, 3andek, 3endek, ba9i lik, b9a lik, ba9a lik, n3tik, 3titek, f, wst, mn hna, men hna, mn daba, من هنا, عندك, باقي ليك, بقا ليك,
          نعطيك, من دابا, غير, ghir, f 9el mn
        Today: lyoum, lyouma, lyom, had nhar, lioum, lyoma, اليوم, ليوم, ليوما, هاد النهار, هاد نهار
        Tonight: lilt lyouma, lila hadi, هاد الليله, had lila, had llila, lyouma f lil, lila, had l3chiya, had lil, هاد الليله, هاد ليله, الليله
        Tomorrow: ghedda, ghda, ghadda, ghdda, gheda, rdda, ghada, غدا, غده, غدوه
        AfterTomorrow: b3d ghedda, men b3d ghedda, بعد غدا
        Morning: sba7, sbah, f sba7, f sbah, fsba7, fsbah, sb7, الصباح, فالصباح, صباح
        Noon: dohr, dhor, f dohr, ddohr, doher, midi, الظهر, فالظهر, الضهر
        Afternoon: l3ser, l3sr, lasr, العصر
        Evening: f l3chiya, l3chiya, fl3chiya, l3achiya, 3chiya, العشيه, فالعشيه, للعشيه, لعشيه, lmghrb, f lil, fllil, l3cha, المغرب, العشا
        Night: lil, لليل, d lil, dyal lil, dlil, llil, ديال الليل, دليل, د الليل, الليل
        Midnight: nss lil, ness lil, nos lil, minuit, نص الليل
        HalfHour: nss sa3a, ness sa3a, nos sa3a, noss sa3a, nsf sa3a, نص ساعه
        QuarterHour: rbe3 sa3a, rb3 sa3a, robo3 sa3a, ربع ساعه
        ThreeQuarters: sa3a lla rbe3, sa3a qell rbe3, sa3a 9ell rbe3, ساعه قل ربع, ساعه الا ربع
        OneHour: sa3a, saa, wa7d sa3a, sa3a wa7da, sa3a w7da, sa3a whda, sa3a wehda, ساعه, ساعه وحده, ساعه واحده, واحد الساعه, وحد الساعه
        TwoHours: sa3tayn, sa3tin, jouj swaye3, joj swaye3, ساعتين, ساعتاين, جوج سوايع
        OneDay: nhar, wa7d nhar, نهار
        TwoDays: yawmayn, yawmin, youmin, yoomayn, youmayn, yomayn, joj yam, jouj yam, يوماين, جوج ايام, يومين
        AndHalf: o nss, w nss, o ness, ونص
        AtHour: m3a, l, مع, الساعه
        Monday: tnin, ltnin, letnin, nhar tnin, الاثنين, التنين, للاثنين, للتنين, لاتنين
        Tuesday: nhar tlata, tlat, ltlat, tlata nhar, nhar tlat, التلات, الثلاثاء, للتلات
        Wednesday: larb3, l arb3, larba3, lerb3, larb3a, الاربعا, للاربعا, لاربع
        Thursday: lkhmis, khmis, lekhmis, الخميس, للخميس
        Friday: jem3a, ljem3a, jm3a, ljm3a, jom3a, الجمعه, للجمعه, نهار الجمعه
        Saturday: sebt, ssebt, lsebt, sbt, nhar sebt, السبت, للسبت
        Sunday: l7ed, l7dd, 7ed, l7ad, lhed, lhad, nhar l7ed, الاحد, للاحد, الحد
        Earn: katched, kat9bed, salaire dyalek, كتشد, كتخدم ب
        TooLittle: ma 3ndi ma ndir b, ma3ndi mandir b, ach ndir b, chno ndir b, ما عندي ما ندير ب, شنو ندير ب, ما كافياش, ما كافيش, ma kafyach, 9lil, 9lal, ma kafyach, makafyach, makafich, ma kafich, machi kafi, chwiya, قليل, ماكافيش, ماكافياش, شويه
        Range: bin, ola
        """;
}
