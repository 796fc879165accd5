namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What is said outright: wanting to die, killing or hurting oneself; killing, breaking, burning the other one. Narrow on purpose: it
/// interrupts everything else, while all that only may mean it is shown in its place.
/// </summary>
internal static class OutrightPhrases
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    /// <summary>Verbs that hurt, without those that are also said of other things.</summary>
    public static readonly (Tongue Tongue, string Verbs)[] Verbs =
    [
        (Tongue.French, "slay: tuer buter egorger etrangler poignarder tabasser cogner frapper massacrer fracasser saigner flinguer eventrer lyncher violer kidnapper defigurer balafrer gifler =abattre =battre"),
        (Tongue.English, "slay: kill shoot:shot stab slap beat:beaten murder strangle drown butcher slaughter behead hurt:hurt choke rape kidnap torture"),
        (Tongue.Spanish, "slay: matar golpear apunalar balear degollar:degoll estrangular acribillar torturar descuartizar violar secuestrar madrear"),
        (Tongue.German, "slay: umbringen:umgebracht toten erschiessen:erschossen abstechen:abgestochen erwurgen:erwurgt verprugeln:verprugelt zusammenschlagen:zusammengeschlagen vergewaltigen:vergewaltigt totschlagen:totgeschlagen =derschlag"),
    ];

    private const string French = """
        Dying: suicid*, (je/vais/veux/jvais/jveux/vx/envie de/finir par/prefere/on) me (tuer/tue/tuerai/buter/bute/jeter/jette), jme (tue/bute/pends/pend/jette), (je/vais/veux/jvais/jveux/envie de) (m) ouvrir les veines, tue toi, tuez vous,
          (me/te) (tuerai/flinguer/flingue/pendre/pendrai/noyer/noie/supprimer/taillader/ouvrir les veines/couper les veines/tirer une balle/mettre une balle/jeter sous/foutre en l air), (je me/jme/j me) (tire/tirerai/tirerais/mets/met/mettrai/colle) (une) balle,
          (veux/vx/veut/vais/voudrais/aimerais/envie de/prefere/prefererais/pret a/prete a/bien) (/juste/plus que/que) (mourir/crever/en finir/y rester),
          (en finir/j en finis) (avec la vie/avec tout/pour de bon/cette nuit/ce soir), (envie/veux/vais/vx) (/d) en finir, (plus/jamais) (me/m) reveiller, (mettre/mets/mettrai) fin a (mes jours/ma vie/tout/tout ca),
          (plus/pas) (envie/la force/la peine/le courage/aucune raison) (de/d) (vivre/exister/continuer a vivre), (veux/peux) (plus/pu) vivre,
          (veux/voudrais) (ne/plus) (plus/me) (exister/vivre/me reveiller/reveiller), (sauter/saute/sauterai/me jeter/jette) (/moi) (du/d un/de/par/sous) (/la/le/un) (pont/toit/balcon/fenetre/immeuble/train/metro/camion/etage),
          (avaler/avale/prendre/pris/avalerai/bois/boire/bu) (/tous/toute/toutes) (les/des/mes/une boite de/la boite de/de la/du) (cachets/medicaments/comprimes/somniferes/javel/poison/boite),
          (mieux/serait mieux) (mort/morte/si j etais mort/si j etais morte/que je meure/de mourir), (serai/serais/suis bientot) (mort/morte),
          (plus/pas) de ce monde, (idees/pensees) (suicidaires/noires), lettre d adieu, la corde au cou, ma derniere (nuit/lettre)
        Killing: (te/t/vous/jte) (/faire/ferai/fais/bien) <slay>, (te/lui/vous/t) (/la/le/les) (arracher/arrache/couper/coupe/exploser/refaire/casser/casse/peter/pete/briser/brise) (la/le/les) <body>,
          <hurt> (ta/ton/tes/la/le/les/votre) (/sale/petite/belle) <body>, (faire/fais/ferai/fera/feront/fassent) (/ta/la) peau,
          (te/vous/lui) (mettre/mets/mettrai/tirer/tire) une balle, tire* dessus, (te/vous/t) (faire/fais/ferai/fera/feront) (/beaucoup/tres/du) (mal/regretter d etre ne),
          (brul*/cram*/incendi*) (ta/votre/la) (maison/voiture/boutique/case), (tu es/t es/vous etes/tes) mort, (acide/vitriol) (sur/au/dans), (coup/coups) de couteau
        """;

    private const string English = """
        Dying: suicid*, kill (yourself/urself/ur self), kys, eat a bullet, (ending/end/finish) (it all), ending everything, (kill/killing/hang/hanging/shoot/shooting/drown/drowning/cut/cutting/harm/harming/hurt/hurting/off/unalive/poison) (myself/my self/meself/me self), kms, unalive*,
          (want/wanna/wish i could/rather/ready/going/gonna/about/wan/prefer/like) (/to/just to/to just) (die/be dead/end my life/end it all/end it/kill me/not wake up/not exist/never wake up/stop existing),
          (end/ending/take/taking/finish) (my/my own) life, (better off/rather be/wish i was/wish i were/might as well be) dead,
          (don t/dont/do not/not/no/never/didn t) (/want/wanna/wan/want to/deserve) (/to) (live/be alive/exist) (/anymore/any more/again), (no/any) reason (to/for) (live/living), nothing to live for, (tired of/done with/sick of) (living/life/being alive),
          (jump/jumping/leap/step/walk/throw myself) (off/in front of/under/into/from) (/a/the/this/my) (bridge/roof/train/building/balcony/tracks/traffic/cliff/bus/river/window/lake),
          (drive/driving/walk/walking) (/myself/the car) (into/off) (the/a) (lake/river/wall/sea/bridge/tree/cliff),
          (take/taking/took/swallow/swallowed) (/all/all of/a lot of/a bottle of) (the/my/these/those/all) (pills/tablets/meds/sleeping pills), overdos*, (slit/slitting/cut/cutting) my (wrists/wrist/throat),
          (i will/i ll/ill/im gonna/i m gonna/i go/going to/wan) (/just) die, suicide note, (won t/wont/not) be alive, drink (sniper/poison/bleach/acid)
        Killing: <slay> (you/u/ya) (/both/all), beat (your/ur) ass, <hurt> (your/ur/the/his/her/both/both your) (/pretty/little/fucking/ugly/your) <body>, (you/u) (are/re/r/will be/go) (dead/die), dead (man/meat), (put/bury) (you/u) (in/under/six),
          (bullet/knife/acid) (in/on/through/to) (your/ur), (burn/burning) (your/ur) (house/car/shop), (rape/kidnap/murder/shoot/stab) (you/u/your/ur/her/him)
        """;

    private const string Spanish = """
        Dying: suicid*, (matarme/me mato/me mate/ahorcarme/me ahorco/colgarme/me cuelgo/envenenarme/dispararme/pegarme un tiro/quitarme la vida/me quito la vida/matarme yo),
          (quiero/quisiera/prefiero/voy a/ganas de/me quiero/me voy a/preferiria/mejor) (/solo/ya/mejor) (morir/morirme/matar/ahorcar/colgar/desaparecer para siempre/acabar con mi vida/terminar con mi vida/acabar con todo/terminar con todo/tirar de/tirar del/aventar de/no despertar),
          (acabar/terminar/acabo/termino) con (mi vida/todo/esto de una vez), (no/ya no) (quiero/tengo ganas de/vale la pena/puedo) (/mas/seguir) (vivir/seguir viviendo/seguir vivo/seguir viva/despertar), (ganas/razones/razon/motivos) (de/para) vivir,
          (mejor/estaria mejor/estoy mejor/prefiero estar/quiero estar/quisiera estar) (muerto/muerta), (tomar/tomarme/tome/tomo/tragar/tragarme) (/todas/todo/unas/las/el) (/las/el/mis/todas las) (pastillas/veneno/cloro/raticida),
          (saltar/salto/tirarme/tiro/aventarme) (/de/del/desde/por/al/a) (/el/la/un/una/las) (puente/azotea/balcon/ventana/metro/vias/tren/techo), (cortar/cortarme/corto) las venas, carta de despedida
        Killing: (te/os/le) (/voy a/vamos a/van a/va a/mando a/puedo/pueden) (<slay>/<slayimp>/<slay!>), (voy a/vamos a/van a) (matarte/golpearte/apunalarte/quemarte la/romperte/violarte/secuestrarte/matarlo/matarla), (<hurt>/<hurtimp>/<hurt!>) (la/las/los/el/tu/tus/toda) (/puta/linda/bonita) <body>,
          (hacer/hago/haremos/haran/hacerte) (/te) (pedazos/picadillo/dano), (eres/estas) (hombre/mujer) (muerto/muerta), (ya estas/estas) muerto,
          (un balazo/una bala/plomo/un tiro) (en/te/a), (quemar/quemo/quemamos/prender fuego) (tu/la/a tu) casa, en camilla, en una bolsa, bolsas negras
        """;

    private const string German = """
        Dying: (suizid*/selbstmord*/freitod*), (bring/bringe/bringen/brachte) (/ich/i/mi) (mich/mi) (/noch/jetzt/heute/halt/einfach/selber) um, (mich/mi) (/heute/noch/selbst/heute nacht/einfach/jetzt) (umbringen/umzubringen/aufhangen/aufhange/erhangen/erschiessen/ertranken/vergiften/toten/ritzen/umbring),
          (hang/hange/heng) (/ich/i) (mich/mi) auf, (spring/springe) (/ich/i/dann/jetzt) (von/vor/aus) (der/dem/den/die/einem/einer), vor (den/die/einen/an) (zug/bahn/u bahn/s bahn) (/werfen/springen/schmeissen),
          (will/mag/mochte/wurde gern/wollte/kann/wunschte) (/ich/i/nur/nur noch/einfach/am liebsten/lieber/war/ware/nicht mehr/nimmer/nimma/ned mehr/net mehr/gar nicht mehr) (/ich) (sterben/tot sein/leben/tot/nicht mehr aufwachen/nie mehr aufwachen/weiterleben), (lieber/besser/besser dran) tot,
          (mir/mich) (/jetzt/einfach/selbst/noch) (was antun/etwas antun/das leben nehmen/die kugel geben/die adern/die pulsadern/eine kugel), (nehm/nehme) mir das leben, (mach/mache) (/ich) schluss (/mit allem), (alle/alle meine/die ganzen/die) (tabletten/schlaftabletten) (nehmen/geschluckt/schlucken/genommen),
          (keinen grund/keine kraft/keine lust) (mehr/mehr zum/zu/mehr zu) (/zu) leben, (meinem/mein/dem) leben ein ende, abschiedsbrief
        Killing: (dich/euch/eam) (/noch/einfach/alle/jetzt) <slay>, (bring/bringe/bringen) (/ich/wir/i) (dich/euch/ihn/sie) (/noch) um, <slay> (ich/wir/i/ma) (dich/euch), (dir/ihm/ihr/euch) (die/das/den/alle/jeden/deine) (/<body>) (<hurt>/<hurt+>), (<hurt>/<hurt+>) (/i/ich) (dir/dem/ihm/euch) (die/das/den/alle/olle/jeden),
          (ich/wir/i) <slay> (dich/euch), (du bist/bist/bist a) (tot/dran/ein toter mann), (messer/saure/kugel) (in/ins/im/durch), (zund/zunde/brenn/brenne) (/ich/wir) (dein/dir/euer) (haus/die bude/auto)
        """;

    private const string Arabic = """
        Dying: (انتحر/انتحار/هنتحر/بنتحر/حنتحر/راح انتحر/ننتحر/الانتحار/ينتحر), (اقتل/هقتل/بقتل/راح اقتل/حقتل/نقتل/اموت/اشنق/هشنق/بشنق/نشنق/ارمي/هرمي/برمي/نرمي/ادبح) (نفسي/حالي/روحي/عمري),
          (عايز/عاوز/عايزه/ابي/ابغى/بدي/اريد/اتمنى/ودي/ناوي/بفكر/نفسي/بغيت/نحب/حاب/افضل/احسن لي/احسنلي) (/اني/ان) (اموت/موت/الموت/نموت/انهي حياتي/اخلص من حياتي/اقتل نفسي), (هموت/راح اموت/رح موت/بموت/رح اموت/حموت) (نفسي/حالي/روحي),
          (انهي/هنهي/ننهي/بنهي) حياتي, (مش/ما/مو/ماعاد/ما عاد) (عايز/ابي/بدي/اريد/ابغى/عايزه/نحب) (/اني) (اعيش/عيش/نعيش/اصحى), (الموت/موتي) (احسن/ارحم/اهون/افضل), (هنط/انط/بنط/ارمي/اقفز/نط/نرمي) (/روحي/حالي/نفسي) (من/تحت/في) (/فوق) (الكوبري/الجسر/السطح/البلكونه/القطر/القطار/المترو/النيل/البحر/الشباك/الدور),
          (هشرب/اشرب/بشرب/شربت/بلعت/هبلع/نشرب) (/كل/علبه) (سم/السم/حبوب/الحبوب/الكلور/مبيد/الدوا), (اقطع/هقطع/بقطع/قطعت) (شراييني/ايدي/وريدي)
        Killing: (اقتلك/هقتلك/بقتلك/راح اقتلك/رح اقتلك/نقتلك/حقتلك/يقتلوك/هيقتلوك/اذبحك/هذبحك/بدبحك/ادبحك/هدبحك/راح اذبحك/رح ادبحك/يذبحوك/يدبحوك/نذبحك/تذبحك/تذبحچ/يذبحوچ/بيدبحني/يدبحني/يذبحني/هيموتني/هيموتوني/يموتوني/يقتلني/يقتلوني/بيقتلني/بيقتلوني/هيقتلني/يذبحوني),
          (اكسر/هكسر/بكسر/نكسر/هنكسر/راح اكسر/سأكسر/ساكسر/بكسرلك/هكسرلك/نكسرلك/اكسرلك/هنكسرلك/يكسروا/يكسرو) (/لك) (عظامك/ضهرك/ظهرك/رجلك/رجليك/رجولك/راسك/رقبتك/سنانك/ايدك/ايديك/وجهك/ركبك),
          (اضربك/هضربك/بضربك/نضربك/هنضربك/يضربوك/احرقك/هحرقك/نحرق/هحرق/بحرق/احرق/ادفنك/هدفنك/بدفنك/اموتك/هموتك/نموتك/طلقه/رصاصه/مويه نار/ماء نار/هخطفك/نخطفك/اخطفك/اغتصب*)
        """;

    private const string Darija = """
        Dying: (nn7er/n7er/nnher) (rasi/rassi), (n9tel/n9tl/nqtel/nqtl/ghan9tel/ghan9tl/ghanqtel/nchne9/nchn9/nchno9/nlo7/nlou7/nla7/nrmi/nti7/nharres) (rassi/rasi/raasi/ro7i/rou7i/3omri/omri), (ntta7er/nta7er/ntaher/nnta7er/nntaher/ghantta7er/nt7er/inti7ar),
          (bghit/baghi/baghya/nbghi/ghadi/ghan/n7eb/7ab) (/ghir) (nmout/nmot/nmut/nsali 7yati/nsali m3a rassi), (lmout/mout/nmout/nmot) (7sen/hsen/khir/hssen), (ma b9itch/mab9itch/ma bghitch/mabghitch) (/bghit/baghi/bghi) n3ich, (nn9ez/nn9z/nnegez/n9ez/n9fez) (mn/men) (lqntra/l9ontra/ste7/balcon/chrjem/serjem), (nchreb/nchrb/chrebt/nbla3) (/chi/had/ga3) (sem/dwa/kinat/javel/lma l9at3),
          (نقتل/غنقتل/غادي نقتل/نشنق/نلوح/نرمي/نسالي) (راسي/روحي/عمري/حياتي), (ننتحر/نتحر/غننتحر), (بغيت/باغي/باغيه/غادي) (/غير) (نموت/ننتحر), (الموت/نموت) (حسن/احسن/خير), (مابغيتش/ما بغيتش/مابقيتش باغي/ما بقيتش باغي) نعيش
        Killing: (n9tlek/n9etlek/nqtlek/ghan9tlek/ghadi n9tlek/ndeb7ek/ndb7ek/ghandb7ek/n9tlok/y9tlok/y9tlouk/nmewtek/nmawtek/nchermlek/nchrmlek/nder3ek/ndrbek/nderbek/ndarbek/n7er9ek/n7r9ek/nchewwhek/nchwhek/ykhetfok/nkhetfek/n9tlouk/y9tlouni/y9tlni/ghay9tlni/ghay9tlouni/ghadi y9tlni/ghadi y9tlouni),
          (nherres/nhrs/nherris/nkesser/nkser/nherrso/nharres/nhres/nfer3/nqtte3/n9tte3) (/lik/lk) (rjlik/rejlik/wejhek/wjhek/3damek/yeddik/rassek/snanek/rekabek/dhrek), (n7r9/n7re9/ghan7r9/n7er9) (/lik) (darkom/dar/darek/tomobil*),
          (نشوه/نشوهو/غنشوه) (/ليك/لك) وجهك, (نقتلك/غنقتلك/غادي نقتلك/ندبحك/غندبحك/نموتك/نشرملك/نضربك/نحرقك/يقتلوك/غيقتلوني/يقتلوني/يقتلني/غيقتلني), (نهرس/نكسر/غنهرس/غنكسر/نقطع) (/ليك/لك) (رجليك/وجهك/عظامك/راسك/يديك/سنانك)
        """;
}
