namespace Recours.Casework.Findings.Meaning;

/// <summary>The parts of danger (<see cref="Peril"/>) in Arabic, its dialects and Darija in both scripts.</summary>
internal static class PerilArabic
{
    public const string Arabic = """
        Dying: (<endself>/<endself!>) (نفسي/حالي/روحي/راسي/عمري/نفسك/حالك/روحك/راسك/عمرك), (اقتل/اقتلي/اشنق/اشنقي/انحر/ارمي/موت) (/نفسك/حالك/روحك) (نفسك/حالك/روحك),
          (انتحر/انتحري/تنتحر/تنتحري/بتنتحر/انتحرت/انتحروا/هنتحر/بنتحر/رح انتحر/راح انتحر), (روح/روحي/خذ/خد/تفضل) (انتحر/موت/موتي/اشنق/ارمي), (شنق/قتل/حرق/رمي) (نفسي/حالي/روحي),
          (قطعت/قطعي/بقطع/هقطع/اقطع/راح اقطع/جرحت/بجرح/هجرح/رح اقطع) (/في) (وريدي/عروقي/شراييني/ايدي/ايديا/معصمي/يدي/دراعي), (الليله/اليوم/بكره/بكرا) (/راح/رح) (اموت/هموت/بموت/موت/انهي/بنهيها/هخلص/بخلص/تنتهي حياتي),
            (اولع/هولع/بولع/احرق/بحرق/هحرق) (في/ب) (نفسي/روحي/حالي), (اموت/موت/الموت) (احسن/اهون/ارحم/افضل/اشرف/ولا/اريح),
            (بدي/ابي/ابغى/عايز/عاوز/عايزه/اريد/نحب/ناوي/نفسي/حاب/ابغا/نبي) (/اني/بس/حقا) (اموت/موت/نموت/الموت/انتحر), (انهي/هنهي/بنهي/انهيت/اخلص/هخلص/بخلص) (/على/من) (حياتي/روحي/عمري/نفسي)
        Lethal: حبل, الحبل, مشنقه, شفره, الشفره, موس, الموس, سكين, سكينه, السكين, السكينه, مطوه, خنجر, ساطور, مسدس, المسدس, السلاح, سلاح, سلاحي, بندقيه, رصاصه, رصاص, طلقه, حبوب, الحبوب, برشام, العلبه, الدوا, الادويه, دوا,
          ادويه, اقراص, سم, السم, سم فار, مبيد, كلور, الكلور, حبه الغله, صبغه, غاز, الغاز, وريدي, شراييني, عروقي, معصمي, مويه نار, ماء نار, ميه نار, اسيد
        Height: الجسر, جسر, الكوبري, كوبري, السطح, سطح, السطوح, البلكونه, بلكونه, البرنده, الشباك, شباك, العماره, البرج, (الدور/الطابق) (/العاشر/الخامس/السابع/الاخير), القطر, القطار, قطار, السكه, سكه القطار, المترو, البحر,
          النيل, النهر, الفرات, دجله, البير, بير
        Resolve: قدامي, امامي, جنبي, بجنبي, بايدي, في ايدي, بيدي, في يدي, ف ايدي, تحت المخده, واقف, واقفه, واقفه على, قاعد, طالع, طالعه, رايح, رايحه, نازل, ماشي, باصص, بطالع,
          (هنط/انط/بنط/رح نط/راح انط/اقفز/بقفز/نط/انقز/بنقز/هقفز), (هرمي/برمي/ارمي/نرمي/رح ارمي) , (هشرب/اشرب/بشرب/شربت/نشرب), (بلعت/هبلع/ابلع/ببلع/اخدت/خذت/اخذت/خديت/هاخد/باخذ/باخد/راح اخذ/رح اخد), كلها, كله, كل الحبوب,
          العلبه كلها, الليله, الليلة, اليوم, النهارده, بكره, بكرا, هلق, هلا, الحين, دلوقتي, المره دي, هالمره, هذه المره, قررت, قراري, اخذت قراري, دقايق, دقائق, دم, بنزف, ينزف, الدم, جهزت, محضر, اشتريت, جبت, بسببك, عشانك
        Parting: (رسالتي/كلماتي) (الاخيره), (لن/ما/مش/مو) (/راح/رح/هـ) (اكون/كون/هكون) (هنا/هون/موجود/موجوده/هناك/معكم),
          (ما/مش/مو/محد/لن) (/حدا/حد/احد/رح/راح) (/رح/راح/هـ) (يلاقيني/يلقاني/يلاقوني/يلكاني/تلاقوني/يجدني/تجدوني/يلگاني),
          (قول/قولي/قولو/قولوا/قولوله/بلغ/بلغوا/خبر/خبروا/سلم/سلمولي/سلملي/وصل) (/ل/على/لي) (امي/لامي/ماما/لماما/ابوي/ابويا/لابوي/اهلي/لاهلي/اولادي/لولادي/عيالي/مراتي/بنتي/الوالده),
          (خلي بالك/خلو بالكم/خلي بالكم/ديروا بالكم/دير بالك/انتبهوا/انتبه/اهتم/اهتموا/اعتني/اعتنوا/وصيتكم/امانه) (/من/على/علي/ب/في) (امي/اولادي/عيالي/ولادي/بنتي/اخواتي/اختي/اخوي/ماما/اخوي الصغير/الاولاد/العيال/القطه),
          (كتبت/تركت/سبت/خليت/بكتب) (/لهم/لاهلي/لاولادي/لامي) (رساله/جواب/ورقه/وصيه/وصيتي/الرساله), وصيتي, (اخر/آخر) (رساله مني/رسايلي), (سامحوني/سامحيني/سامحني) (/يا) (امي/ماما/ابوي/يما/اهلي/اولادي/كلكم),
          (ما/مش/محدش/ما حد/ماحد/ولا حد/محد) (/حد/راح/ح) (هيلاقيني/يلاقيني/راح يلاقيني/بيلاقيني/يلقاني/رح يلاقيني/يدور), جثتي, جنازتي, قبري, (لما/وقت/عندما/بس) (تقرا/تقري/تقراوا/تقروا/تقرون/تقراو/توصلك/تقرأ),
          (نلتقي/اشوفكم/نتلاقى/اشوفك) (في/ب) (/الاخره/الجنه) , (عند/ل) (ربنا/ربي/رب) , (الحق/لاحق/هروح/رايح) (امي/ابويا/ابوي/لامي/لابوي/اخوي), ادعولي, ادعوا لي, ادعيلي, استودعكم, مع السلامه (للابد/يا دنيا)
        Brute: <brute>, <brute!>, <brute3>,
          (هضربك/بضربك/اضربك/نضربك/يضربوك/هيضربوك/اكسرك/هكسرك/هولع/نولع/بولع/احرق/نحرق/هحرق/بحرق/اغتصب*/هغتصب*/يغتصب*/نغتصب*/بيغتصب*/هيغتصب*/راح يغتصب*/اخطف*/نخطف*/هخطف*/اطخك/بطخك/هطخك/نطخك/اطعن*/بطعن*/يطعن*/اسيح/هسيح/بسيح/سيح/افشخ/هفشخ*/افرم*/هفرم*/ادوس/يدوسوا/هجيبك/اطلع روحك/ازهق/امحيك/نمحيك/افجر/تنذبح/تنقتل/يموتوك/هيموتوك/رح يموتوك)
        Edge: عار, العار, فضيحه, فضيحتي, شرفي, سمعتي, اموت, موت, الموت, ميت, ميته, مت, اعيش, عايش, الحياه, حياتي, اتولدت, انولدت, اولد, ولدت, خلقت, اتنفس, مخنوق, مخنوقه, اختنق, وجع, الوجع, الم, الالم, عذاب, بكره نفسي,
          اكره نفسي, كرهت نفسي, كاره, كارهه, حمل, عبء, عاله, مخرج, حل, امل, فايده, معنى, سودا, سوداء, اسود, الارض تنشق, تنشق الارض, تبلعني, تبلعيني, تبتلعني, ما باكل, مش باكل, ما انام, مش بنام, ببكي, بعيط, ابكي, لحالي,
          لوحدي, وحيد, ضايع, ضعت, انتهيت, تدمرت, دمرتني, دمرتوني, (ابوي/ابويا/اهلي/اخوي/اخويا/زوجي/جوزي) (/راح/رح/لو) (يذبحني/يقتلني/هيقتلني/هيموتني/بيدبحني/بيقتلني/يدبحني/هيدبحني/يموتني/يموتوني/يقتلوني),
          (يقتلني/يقتلوني/يذبحني/يذبحوني/يدبحني/هيقتلني/هيموتني/بيقتلني/بيموتني/يموتني/يغسلون عارهم), اطلع وجهي, اوري وجهي, احط عيني, وجهي, مالي وجه, مالي عين, استحمل, اتحمل, اكمل, اختفي, ارتاح, اريحكم, هريحكم, راح اريحكم,
          تعبان, خايف من نفسي, من نفسي, ما عاد, ماعاد, معدش, مبقتش, مستقبل*, الاستمرار, استمر, سينتهي, ينتهي, تنتهي, انتهى كل, راح كل*, كلشي راح, ريح*, نريح*, يمح*, بيمحيني, خلص عليا, هيخلص عليا, يخلص عليا, ازعاجي,
          ما رح يكون, مش هيكون, ما يكون الي, دمار, خراب, طفشت, قرفت, قهر, مقهور, منهار, انهرت, وحدي
        """;

    public const string Darija = """
        Dying: (9tel/9tl/qtel/chne9/chn9/rmi/lou7/lo7/nte7er/ntaher) (/rassek/rasek/ro7ek/rouhek) (rassek/rasek/ro7ek/rouhek/rou7ek/rohek), (sir/roh/rou7/mout/nod) (tnta7er/tnte7er/nta7er/tmout/mout/t9tel/te9tel/chne9),
          (nsuicider/nsuicidi/suicider/suicidi/nsuicid/ntsuicida/nsuissidi) (/rassi/rou7i/rouhi),
          (n3alle9/n3elle9/n3lle9/ghan3alle9/ghan3elle9/ghadi n3alle9/nchno9/ghanchno9/ghanchne9/nlou7/ghanlou7/ghanla7/nlo7/nkb/nharra9/n7re9/ntlou7/ntla7) (/rassi/rasi/rou7i/rouhi/ro7i) (rassi/rasi/rou7i/rouhi/ro7i/mn/men),
          (n9tel/ne9tel/n9tal/nktel/nedbe7/n9ttel/ghan9tel/rah n9tel) (rassi/rasi/rou7i/rouhi/ro7i/roh),
          (n9ette3/n9tte3/n9ta3/9ett3t/9tte3t/ghan9tte3/nedrab/ndreb/drebt) (/3rou9i/yeddi/yddi/ydi/l3ro9) (3rou9i/yeddi/yddi/ydi/3ro9/b lame),
          (nmout/ghanmout/ghadi nmout/rah nmout) (lyoum/lila/had/lyouma/ghda/dork/had lila), (mout/mouti/tmout) (o/w/ou/7sen/khir) (hennina/hnnina/7sen/lik/lina/fok),
          (bghit/baghi/baghya/n7eb/7ab/habit/nheb/rani 7ab) (/ghir/bark) (nmout/nmot/lmout),
          (تقتل/قتل/شنق/تشنق/تشنقش/لوح/تلوح/رمي) (/راسك/روحك) (راسك/روحك), (تنتحر/نتحر/ننتحر/انتحر/غننتحر/ينتحر), (سير/روح/نوض) (تموت/موت/تقتل/تنتحر/شنق/لوح), (نعلق/غنعلق/نشنق/غنشنق/نلوح/غنلوح/نرمي/غنرمي/نطيح) (راسي/روحي),
            (نقطع/غنقطع/قطعت/غادي نقطع) (/ليا) (عروقي/يدي/يديا/العروق), (غنموت/غادي نموت/نموت) (هاد الليله/الليله/ليوم/اليوم/غدا/وتهنى), (نحرق/غنحرق) (راسي/روحي)
        Lethal: 7bel, l7bel, hbel, sebta, semta, zizwar, razoir, lame, lama, mous, lmous, khodmi, jenwi, lfouchi, fouchi, fusil, mokahla, lmok7la, 9artouch, kartouche, rssassa, rsasa, ferdi, pistolet, kinat, lkinat, lkina,
          comprime, les comprimes, comprimes, 7boub, l7boub, dwa, ddwa, sem, javel, lma l9ate3, raticide, 3ro9i, 3rou9i, machete, sif, acide,
          حبل, الحبل, سبته, السبته, زيزوار, بالزيزوار, موس, الموس, خدمي, جنوي, مكحله, المكحله, قرطاسه, رصاصه, فردي, كينات, الكينات, حبوب, الحبوب, الدوا, دوا, سم, جافيل, الما القاطع, عروقي, سيف, السلاح
        Height: pont, lpont, l9antra, 9antra, lqantra, sta7, ste7, lbalcon, balcon, serjem, chrjem, batima, lbatima, 3imara, etage, train, ltran, tran, machina, lmachina, sekka, triq tran, lb7ar, lb7er, oued, lwad, lbir, falaise,
          القنطره, قنطره, السطح, سطح, البالكون, بالكون, الشرجم, السرجم, العماره, الباطيمه, التران, تران, الماشينه, السكه, البحر, الواد, البير
        Resolve: 9eddami, 9ddami, qeddami, 7daya, hdaya, f yeddi, f ydi, fyeddi, tale3, tal3a, (rani/ana) (f/3la/fo9/9eddam/foug), wa9ef, wa9fa, (chrebt/chrbt/nchreb/nchrb/ghanchreb/bla3t/kliit/klit/nakol/nbla3), kamlin,
          koul, kolchi, lila, had lila, lyoum, lyouma, daba, dork, doka, ghda, ndreb, kandreb, tle3t, nnegez, n9ez, nne99ez, nsaliha, 9rert, 9rrert, demm, dem, kaysil, kaydour, b yeddi, chrit, wajed, wejjedt, 3la jalek,
          bsebtek,
          قدامي, حدايا, فيدي, ف يدي, (راني/انا) (على/فوق/قدام/ف/حدا), طالع, طالعه, واقف, واقفه, (شربت/نشرب/غنشرب/بلعت/كليت), كاملين, كلهم, الليله, هاد الليله, ليوم, اليوم, دابا, درك, غدا, ننقز, غننقز, قررت, الدم, كيسيل,
            بيدي, شريت, موجود, وجدت, على جالك, بسبابك
        Parting: (9ol/gol/goul/golo/9oulou/9olo/goulou/golihom) (/l) (lmama/mama/mma/yemma/yama/mmi/baba/lwalida/khti/wlidati/wladi/lmmi),
          (thallaw/thalla/thella/thelaw/thelay/tehla) (/f) (f) (/mama/mmi/yemma/khouti/khoutii/wladi/wlidati/khti/bnti/lwalida), (ktebt/ktbt/khlit/khellit) (/lihom/l/wahed) (bria/risala/lettre/werqa/brya/wsiya),
          (akhir/ekher) (message/msg/lila) (/lik/liya/dyali), (ghadi/rah/ghda) (/ghadi) (tl9awni/tal9awni/yl9awni/tsibouni/ysibouni/ylgawni) (/mayt/miyta/mayta/meyet),
          (7ed/7ad/wa7ed/ta wahed) (/ma/ghadi) (yl9ani/ysibni/yalgani/yel9ani), (sam7ouni/sem7ouli/sm7ouli/sme7 lia/sm7i lia/tsam7ni/tsame7ni/tsm7 lia/semhili/smehli) (/a) (mama/lwalida/mmi/yemma/baba/wladi),
          (nmchi/nemchi/nrou7/ghanmchi/ghadi nmchi) (/3and/l/3end) (rebbi/3and rebbi/3end rebbi/baba/mama), (f/fi) (l9ber/l janna/jenna/lakhira),
          (قولو/قولي/قول/قل/قولولو/كولو) (/ل) (لمي/لماما/ماما/لما/ليما/لوالديه/لواليده/لخوتي/لولادي/لبابا), (تهلاو/تهلا/تهلاي) (/ليا/ف) (/ف) (فماما/فمي/فولادي/فخوتي/فختي/فالواليده/ماما/خوتي/ولادي),
            (كتبت/خليت) (/ليهم/واحد) (بريه/برا/رساله/ورقه/وصيه), (اخر/آخر) (ميساج/ليله) (/ليك/ليا/ديالي), (ما غادي/ما/مغادي) (/غادي) (يلقاني/يلقاوني/يصيبني/تلقاوني) (/حتى/حد),
            (سامحوني/سمحوليا/سمحو ليا/سمحي ليا/تسمح ليا/تسامحني/تسمحي ليا) (/ا/يا) (ماما/لواليده/الواليده/ميمتي/بابا/ولادي), القبر ديالي, جنازتي
        Brute: <hurt>, <hurt!>, <hurt3>, (n3tik/netik/na3tik) (/mous/lmous/b) (mous/lmous/mouss),
          (yherso/yhersou/yharsou/ykesrou/ykesro/ykesrouh/ykessrou/yhrsso/ygherrgo/ydeb7o/ydeb7ouk/yderbouk/ydrbouk/yetghetesbo/yghtasbo/nghtaseb/nghtasbo/nghtasbouha/ghaytsbo/nkessrou/nkasrou/ncherrek/ncherrtek/nchetf/nhersek/ndeg*/nfjer/nfer9e3/nferge3/n7er9o/n7r9o/ndbe7/ndeb7/nsel5/nslekh/nsli5),
          (يهرسو/يكسرو/يدبحو/يضربو/يقتلو/يحرقو/نحرقو/غنحرقو/نهرسو/غنهرسو/غنهرس/نهرس/نضرب/نضربو/غيضربو/يغتاصبو/يغتاصبوها/غيغتاصبو/غيغتاصبوها/نغتاصبو/نغتاصب/نشرط/نشرمل/غنشرمل/ندبح/غندبح/نفرقع/غنفرقع/نسلخ/غنسلخ/نطعن/غنطعن/ندير ليك)
        Edge: 3ar, l3ar, lfdi7a, fdi7a, chouha, nmout, lmout, mout, mayt, meyet, n3ich, 3ayech, l3icha, tzadit, tzedt, tkhle9t, nat3aych, mkhno9, kankhne9, wja3, 3dab, karah, kreht, kreh, 7mel, 7al, 7ell, amal, mkhrej,
          ka7la, kolchi k7el, k7el, l2ard, lard tbla3ni, tebla3ni, makanna3s, ma kan3es, makanakolch, kanbki, nbki, bou7di, weld li, da3, d3t, tdemmert, demmertini, khlaset, khlas, salat, ysali, nsali, 9imti, t3arfou 9imti,
          ki nrou7, nrou7, (baba/khouya/dar/rajli/3ammi) (/ghadi/rah/ki) (y9telni/y9tlni/yfnini/ydbe7ni/ykmel/ysali m3aya/ykhelini/ycharedni/yjri), yfnini, y9tlni, y9telni, ma ykhelinich, wjhi, nwajeh, nwaje3, ma n9der,
          ma n9derch, man9derch, ma9aderch, nkmel, nrte7, nerta7, nhennikom, nheniko, nhenikom, yet3hennaw, ythennaw, ythenaw,
          العار, عار, الفضيحه, فضيحه, الشوهه, نموت, الموت, ميت, نعيش, عايش, يتعاش, العيشه, تزاديت, تولدت, تولدتش, تزاديتش, مخنوق, الوجع, العذاب, كاره, كرهت, حمل, حل, مخرج, امل, كحل, كحله, كحلا, تبلعني, الارض تبلعني,
            ما كنعسش, ما كناكلش, كنبكي, بوحدي, ضعت, تدمرت, دمرتيني, سالات, يسالي معايا, نسالي, غادي يسالي, يقتلني, غيقتلني, يدبحني, ما يخلينيش حي, يخلينيش, وجهي, نواجه, ما قادرش, ماقادرش, ما بقيتش, نكمل, نرتاح, نريحكم,
            نهنيكم, يتهناو, يتهناو مني, ما نطولش, منطولش
        """;
}
