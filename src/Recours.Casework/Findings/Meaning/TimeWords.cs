namespace Recours.Casework.Findings.Meaning;

/// <summary>Words that set a time, and other small words, in every language.</summary>
internal static class TimeWords
{
    public const string French = """
        TimeGiven: max, maxi, maximum, derniere limite, dernier delai, pas plus tard, pas plus, ni plus ni moins, pile
        Until: avant, jusqu a, jusqu au, jusqua, jusqa, jusko, jusqu, jusque, d ici, dici, avan, pour, au plus tard, dernier delai, avt, a partir de,
          a
        Within: dans, ds, sous, pendant, en, tu as, t as, t a, ta, tu a, vous avez, vs avez, te reste, vous reste, je te donne, je te laisse,
          jte laisse, jte donne, te donne, te laisse, vous donne, vous laisse, encore, plus que, delai de, plus que, as, avez, dans la, dans l
        Today: aujourd hui, ajd, auj, aujourdhui, dans la journee, ojd, ojourd hui, avant la fin de la journee
        Tonight: ce soir, cet nuit, cette nuit, dans la soiree, c soir, avant ce soir, avant la nuit, dans la nuit
        Tomorrow: demain, dmain, 2main, dem1, demin, lendemain
        AfterTomorrow: apres demain
        Morning: matin, (du/au/le/demain/ce) mat, matinee
        Noon: midi
        Afternoon: apres midi, aprem, aprem
        Evening: soir, soiree
        Midnight: minuit
        HalfHour: petite demi heure, kar d heure trente, demi heure, une demi heure, la demi heure, 1 2 heure, une demie heure, demie heure
        QuarterHour: kar deure, kart d heure, petit quart d heure, quart d heure, un quart d heure
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
        TooLittle: pas assez, suffit pas, trop peu, c est peu, c peu, c rien, c est rien, insuffisant*, pas suffisant, tu te moques, tu te fous,
          rigoles, tu rigole, assez
        Range: entre, ou
        """;

    public const string English = """
        TimeGiven: max, maximum, at the latest, latest, no later, no more, sharp, deadline, tops, remain, remains, remaining
        Until: before, by, until, till, til, b4, untill, no later than, at the latest, latest, deadline, deadline is, up to, due
        Within: in, within, you have, u have, you got, u got, you ve got, give you, give u, giving you, left, have only, you only have, next, only,
          for, inside, get, have
        Today: today, today today, end of day, eod, by the end of today, before the day ends, before the end of the day
        Tonight: tonight, tonite, 2nite, this evening, this night, 2night
        Tomorrow: bukas, tomorrow, tmrw, tmr, 2moro, tomorow, tommorow, tommorrow, 2morrow, tomoro, tomorrows
        AfterTomorrow: day after tomorrow, the day after tomorrow
        Morning: morning, mornin
        Noon: noon, midday
        Afternoon: afternoon
        Evening: evening
        Night: night, nite
        Midnight: midnight
        Am: am, a m
        Pm: pm, p m
        HalfHour: half an hour, half hour, an half hour
        QuarterHour: quarter of an hour, quarter hour
        OneHour: an hour, the hour, one hr, the next hour, next hour, 1hr
        OneDay: a day, one day
        AndHalf: and a half, and half
        AtHour: at, o clock, oclock
        Monday: monday, mon
        Tuesday: tuesday, tues
        Wednesday: wednesday
        Thursday: thursday, thurs
        Friday: friday
        Saturday: saturday
        Sunday: sunday
        Earn: you earn, u earn, you make, your salary, in your account, your savings, you have in
        TooLittle: not enough, isn t enough, isnt enough, enough, too small, too little, is nothing, are you kidding, not accept*, nonsense, peanuts,
          is small, too low, joke, insult, no reach, never reach
        Range: between, or, to
        """;

    public const string Spanish = """
        TimeGiven: max, maximo, como maximo, a mas tardar, cuando mucho, lo mas tarde, ni uno mas, ni un minuto mas, en punto
        OneHour: (en/de/una) hora, hora y
        Until: antes, antes de, antes del, hasta, para, a mas tardar, para el, para las
        Within: en, dentro, dentro de, tienes, tenes, tiene, te doy, te damos, le doy, te queda, te quedan, le quedan, plazo de, menos de, solo,
          proximas, proximos, durante, quedan, queda
        Today: hoy, hoy mismo, el dia de hoy
        Tonight: esta noche, hoy en la noche, hoy a la noche, hoy por la noche, esta tarde
        Tomorrow: manana, mañana
        AfterTomorrow: pasado manana
        Morning: por la manana, en la manana, de la manana, a la manana, a primera hora, temprano
        Noon: mediodia, medio dia, al mediodia
        Afternoon: de la tarde, por la tarde, en la tarde, tarde
        Evening: por la noche, a la noche, en la noche
        Night: de la noche, noche
        Midnight: medianoche, media noche
        Am: am, a m
        Pm: pm, p m
        HalfHour: media horita, media hora, la media hora
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
        TooLittle: no alcanza, no es suficiente, no basta, muy poco, es poco, poco, insuficiente, no me sirve, no es nada, estas bromeando, te burlas,
          no llega
        Range: entre, o, a
        """;

    public const string German = """
        TimeGiven: max, maximal, spatestens, allerspatestens, nicht spater, keine minute spater, langer nicht
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
        HalfHour: halbe stunde, halben stunde, eine halbe stunde, ner halben stunde
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
        TooLittle: nicht genug, reicht nicht, zu wenig, reichen nicht, viel zu wenig, genugt nicht, lacherlich, willst du mich verarschen, verarschen,
          witz
        Range: zwischen, oder
        """;

    public const string Arabic = """
        TimeGiven: كحد اقصى, بالكثير, اخر وقت, اخر موعد, مش اكتر, مو اكتر
        Until: قبل, حتي, لحد, لغايه, الي, لين, الي غايه, قبل ما, اخر موعد
        Within: خلال, معك, عندك, لديك, معاك, امامك, قدامك, في غضون, باقي لك, بقيلك, فاضلك, متبقي, اعطيك, بعطيك, هديك, امهلك, مهله, بعد, في, فقط,
          خلال اقل من, اقل من, ظرف, في ظرف, باقي
        Today: اليوم, النهارده, النهارد, هاليوم, انهارده
        Tonight: الليله, هالليله, الليله دي, الليل, هذه الليله, المساء, هاذا المساء, هذا المساء
        Tomorrow: باجر, باچر, غدوه, غدوة, غدا, بكره, بكرا, بكرة, غد, باكر
        AfterTomorrow: بعد غد, بعد بكره, بعد بكرا
        Morning: صباحا, الصبح, الصباح
        Noon: الظهر, ظهرا, الضهر, ظهر, نصف النهار, نص النهار, نص نهار
        Afternoon: العصر, عصرا, بعد الظهر
        Evening: مساء, المسا, مساءا, العشاء
        Night: ليلا, بالليل, باليل, في الليل
        Midnight: منتصف الليل, نص الليل, نصف الليل
        HalfHour: نصف ساعه, نص ساعه, نص ساعة
        QuarterHour: ربع ساعه
        OneHour: ساعه, ساعه واحده
        TwoHours: ساعتين, ساعتان
        OneDay: يوم, يوم واحد
        TwoDays: يومين, يومان
        AndHalf: ونصف, ونص
        AtHour: الساعه
        Monday: الاثنين, الاتنين
        Tuesday: الثلاثاء, التلات, الثلاثا
        Wednesday: الاربعاء, الاربع
        Thursday: الخميس
        Friday: الجمعه
        Saturday: السبت
        Sunday: الاحد
        Earn: راتبك, مرتبك, معاشك, في حسابك
        TooLittle: لا يكفي, ما يكفي, ما يكفيني, مش كفايه, مو كافي, قليل, شويه, مش هينفع, ما ينفع, غير كافي, ما بيكفي, تضحك علي, ما تكفي, لا تكفي,
          مو كفايه
        Range: بين, او
        """;

    public const string Darija = """
        TimeGiven: akhir ajal, akhir lwe9t, machi kter, 7edd, 3la akthar, اخر اجل, ماشي كتر
        Friday: jem3a, jm3a, ljem3a, ljm3a, nhar jem3a, nhar ljem3a
        Afternoon: d nhar, dyal nhar, d nnhar, dyal nnhar, د النهار, ديال النهار, دالنهار
        Noon: f tnach, m3a tnach, m3a tnac, مع الطناش, فالطناش, ف الطناش
        Until: 9bel, 9bl, qbel, 7ta l, 7ta, hta, hta l, 7ed, 7tal, htal, tal, قبل, حتي, حتى, حتال, تال
        Within: 3ndek, 3andek, 3endek, ba9i lik, b9a lik, ba9a lik, n3tik, 3titek, f, wst, mn hna, men hna, mn daba, من هنا, عندك, باقي ليك, بقا ليك,
          نعطيك, من دابا, غير, ghir, f 9el mn
        Today: lyoum, lyouma, lyom, had nhar, lioum, lyoma, اليوم, ليوم, ليوما, هاد النهار, هاد نهار
        Tonight: had lila, had llila, lyouma f lil, lila, had l3chiya, had lil, هاد الليله, هاد ليله, الليله
        Tomorrow: ghedda, ghda, ghadda, ghdda, gheda, rdda, ghada, غدا, غده, غدوه
        AfterTomorrow: b3d ghedda, men b3d ghedda, بعد غدا
        Morning: sba7, sbah, f sba7, f sbah, fsba7, fsbah, sb7, الصباح, فالصباح, صباح
        Noon: dohr, dhor, f dohr, ddohr, doher, midi, الظهر, فالظهر, الضهر
        Afternoon: l3ser, l3sr, f l3chiya, l3chiya, العصر, العشيه, فالعشيه
        Evening: lmghrb, f lil, fllil, l3cha, المغرب, العشا
        Night: lil, d lil, dyal lil, dlil, llil, ديال الليل, دليل, د الليل, الليل
        Midnight: nss lil, ness lil, nos lil, minuit, نص الليل
        HalfHour: nss sa3a, ness sa3a, nos sa3a, noss sa3a, nsf sa3a, نص ساعه
        QuarterHour: rbe3 sa3a, rb3 sa3a, robo3 sa3a, ربع ساعه
        OneHour: sa3a, saa, wa7d sa3a, sa3a wa7da, ساعه
        TwoHours: sa3tayn, sa3tin, jouj swaye3, joj swaye3, ساعتين, ساعتاين, جوج سوايع
        OneDay: nhar, wa7d nhar, نهار
        TwoDays: yawmayn, yawmin, youmin, yoomayn, youmayn, yomayn, joj yam, jouj yam, يوماين, جوج ايام, يومين
        AndHalf: o nss, w nss, o ness, ونص
        AtHour: m3a, l, مع, الساعه
        Monday: tnin, letnin, nhar tnin, الاثنين, التنين
        Tuesday: tlat, tlata nhar, nhar tlat, التلات
        Wednesday: larb3, l arb3, larba3, الاربعا
        Thursday: lkhmis, khmis, الخميس
        Friday: jem3a, ljem3a, jm3a, ljm3a, jom3a, الجمعه
        Saturday: sebt, sebt, ssebt, السبت
        Sunday: l7ed, l7dd, الاحد
        Earn: katched, kat9bed, salaire dyalek, كتشد, كتخدم ب
        TooLittle: 9lil, 9lal, ma kafyach, makafyach, makafich, ma kafich, machi kafi, chwiya, قليل, ماكافيش, ماكافياش, شويه
        Range: bin, ola
        """;
}
