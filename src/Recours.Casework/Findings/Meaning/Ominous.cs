namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Parts of a danger that only may be one, by what they speak of: what the body no longer does (eat, sleep), what is settled, whom it leaves behind, what it
/// fears and from whom, that it is heard of no more (<c>Edge</c>, from who is pressed); death and what follows it, that it be done, what
/// happened to the one before, where and when somebody goes, and alone, who is sent, a coward, a pity about a face (<c>Ominous</c>, from who presses). That it be done (<c>Resolve</c>) is said of the person, whatever else.
/// </summary>
internal static class Ominous
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        Edge: mange, manger, mangé, avale, avaler, bouffe, bouffer, ferme pas, fermer l oeil, fermé l oeil, l oeil, dors, dort, dormi, insomnie*,
          (mon/le/ma/la/au/du) (chat/chien/chatte/chienne), nourrir, (mes/les) (gosses/gamins/enfants/petits), orphelin*, (sans/en) vie, vivant, vivante, la vie, (peur/trouille/flippe) (/de/d/que/qu) (/ce/ses/mes/mon/son/il/ils/elle),
          (mérite/mérité) (pas/plus), mérite, inutile, sers a rien, sert a rien, valoir, vaux rien, (entend*/nouvelles) (/plus) (parler de moi/de moi/plus), plus de nouvelles, en danger, bêtise, connerie,
          (rappeler/reprendre/prendre) (/a) (lui/moi/me), me rappelle a, (fini/finie/finit/termine) (/pour/avec) (tout/moi/ca), arme, carabine, gaz, (son/ses/mon/mes/leur/ton/tes) (père/frère/frères/mari/oncle/oncles/cousins/parents) (va/vont/la/le/me/est/sont) (/vont/va/capable/capables)
        Ominous: mort, morte, morts, mourir, meurs, meurt, meurent, mourez, mourrez, mourrai*, mourra*, crève*, creve*, enterr*, tombe, cercueil, cadavre, vivant, vivante, respirer, respire, pleur*, survivre, (fais/fait) (/donc/alors/toi) (le/la/toi/plaisir), saute, tant mieux, bon débarras, débarras,
          (un/une) (con/conne/pute/minable) de moins, (demande/demandez) (a/au/aux/lui/leur) (/l/le/la/ce) (autre*/dernier*/précédent*/celui/ceux/qui), (ce/comment/c) (qui/qu il/que) (/lui/leur/l) (/est/a/ont) (arrivé/arrive/passé/passe/fini/eu), (le/la/l) (dernier/dernière/précédent/autre avant/premier) (/qui/a/mec/gars), celui d avant,
          (sais/sait/savons/connais/connait/connaissons/surveill*) (/bien/très bien) (ou/a quelle/quand/comment/par/le/la/ton/ta/tes/ses), quelle heure, (ta/ton) (rue/voiture/quartier/immeuble/porte/école/maison/route/chemin/moto/trajet/portail), (prend/sort/rentre/sortie/sors/rentres) (/seule/seul/du/de/d/le/a/en) (/l/le/la) (école/bus/lycée/travail/metro/boulot/fac/collège/crèche/tard/soir),
          dommage, abîm*, (belle/jolie/beau) (gueule/visage/petite), (envoyer/envoie/envoyé/paye/payer) (/a/te/des/du/mes/quelqu) (gens/monde/gars/quelqu un/hommes/types/petits), (peu/plus beaucoup/plus bcp/plus longtemps/derniers/dernières) (/de) (temps/jours/heures/instants), (jours/heures) (/sont) comptés,
          (feu/flammes/essence/allumette*), gaffe, méfie*, (regarde/surveille/assure) (/bien) (derrière/tes/ton/ta), chien*, marcher, trottoir, punition, corrig*, dérouill*, rouste, raclée, leçon, souffrir, (te/vous) (retrouv*/trouv*/crois*/attend*/coinc*/chop*/attrap*)
        Resolve: vas y, fais le, fais donc, saute, pends toi
        Edge: tout est prêt, (rangé/réglé/arrangé) (ma/mes/toutes/tout), partir tranquille, laissez moi partir, me remettront, se remettront, (des/mes/de) (trucs/choses/idées/pensées) (/que/qui) (/je/j) (devrais/noires/sombres/pas), vers le bas, c est haut
        Ominous: lâche, trouillard, prison, taule, cicatrice*, balafre*, accident*, coffre, nager, à pied, toute seule, tout seul, freins, couronne, fleurs
        """;

    private const string English = """
        Edge: eat, eating, eaten, ate, food down, throwing up, slept, sleeping, insomnia, awake, (the/my/a) (dog/cat/kids/babies/children), orphan*, alive, my life, life, live, lives, (scared/afraid/fear/terrified/frightened) (/of/that/to/for),
          deserve, worth, use of me, of use, useless, hear (from/of) me, (at/in) (risk/danger), stupid, silly, (do/did/doing) (something/smth/sth/anything) (/stupid/bad/crazy/to), collect my life, take me, (his/her/my/their) (father/brother/brothers/husband/uncle/uncles/cousins/dad/family) (will/ll/would/gonna/is/are/go/have/has),
          honor, honour, (i/make/better) (/no/make i/go) (wan/fit) (see/dey/live), tomorrow no, tire, tired, world, (see/reach/make it to) (tomorrow/morning/monday/next), finish myself, gas, gas on, balcony
        Ominous: dead, die, dies, died, dying, death, alive, funeral, buried, bury, grave, coffin, corpse, cry, cries, crying, weep, mourn, breathe, breathing, breath, survive, do it, go ahead, go on then, jump, good riddance, who cares, nobody cares, one less,
          ask (/the/ur/your) (him/her/them/last/others/other/guy/anyone/anybody/people/one), what (happened/happens/happen) (/to), (the/that) (last/previous/one before) (/guy/one/man/girl/boy/person/people/idiot), (the/that) other (guy/one/man/girl/boy/person/people/idiot), (guy/one/man/boy/girl/person) before, ended up, end up,
          (know/knows/knowing) (/exactly) (where/when/what time/which/the school/the way/your way), (your/ur) (street/area/town/city/neighbourhood/neighborhood/door/gate/car/bike/bus/route/window/house/school/building/estate), (walk/walks/walking) (/home/to/alone), (bus/school run),
          (shame/pity) (if/about/for/to), (pretty/nice/beautiful/cute) (/little) (face/house/sister/daughter/kids/family/car), (send/sending/sent) (/some) (people/boys/guys/men/someone/somebody/them boys/my boys), people (in/at/near/around), (last/few/final/numbered/remaining) (days/hours/breath/breaths),
          (lock/check) (/all) (your/ur/the/ya) (door/doors/windows), (stay/be/keep) safe, careful, watch out, watch ur, watch your, fire, flames, petrol, dog, dogs, limp, limping, lesson, suffer, pain, hurt, finish you, deal with (you/u/am), thunder, (find/catch/meet/see/get/hunt) (you/u) (/at/in/on/one day/soon)
        Resolve: do it, go ahead, go on then, jump
        Edge: long way down, way down, look down, looking down, get over it, get over me, gave away, giving away, everything ready, all sorted, debts
        Ominous: coward, prison, jail, scar, scars, accident*, trunk, boot of, swim, on foot, by herself, by himself, brakes, under (her/his/your/the) car, flowers
        """;

    private const string Spanish = """
        Edge: como nada, comer, comido, duermo, dormido, pego ojo, pegado ojo, insomnio, (mi/el/la/al) (perro/perra/gato/gata/gatito/perrito), (mis) (hijos/niños/hijas/chamos/guaguas/pelaos/bebés), huérfan*, vida, vivo, viva, vivir, (miedo) (/a/de/que) (/que), merezco, merece, valgo, sirvo,
          (saber/sabrán/sabrás/sabrá/sabran/sabras) (/nada/más) (/nada/más) de mi, en (peligro/riesgo), locura, tontería*, estupidez, una pendejada, (algo/hagan algo/haga algo) (malo/feo), me hagan, (llévame/recógeme/lléveme), (su/mi/sus/mis) (papá/padre/hermano/hermanos/marido/esposo/tío/tíos/primos/viejo) (me/la/lo/le/va/van/son) (/va/van/a/capaz/capaces),
          nacido, nacer, traga, trague, tierra, mundo, gas, (solo/solos/sola) en esta, (abuela/madre) (/los/las) (cuide/crie)
        Ominous: muerto, muerta, muere, mueres, mueras, morir, muerte, matas, mata, entierro, enterr*, ataúd, tumba, cadáver, vivo, viva, llor*, respirar, respira, respires, hazlo, hágalo, dale pues, dale, tírate, aviéntate, salta, a quién le, a nadie le, uno menos, una menos,
          pregúnt*, pregunta (/a/por), lo que le (/pasó/hicimos), qué le pasó, así (quedó/terminó/acabó), (el/la/los/las) (último*/anterior/anteriores/otro/otra/otros) (que/con), (los/las/el) que no (pag*/quis*/cumpl*),
          (sabemos/sé/sabe/conocemos/conozco/ubic*) (/bien/muy bien) (dónde/a qué/quién/por dónde/cuándo/cómo/tu/su), qué hora (sale/entra/llega/salen), (tu/su) (calle/barrio/carro/moto/puerta/ruta/coche/cuadra/vereda/colonia/zona), (sale/salen/salga/salgas/camina/regresas/cruzar) (de/del/a/la/solo/sola) (/la) (calle/escuela/colegio/cole/trabajo/jardín/noche), (cuando/al) (salga/salgas/salir/regreses/cruces),
          (lástima/pena/qué pena) (/que/si/por), (bonita/linda/bonito/lindo/guapa) (/tu/su/la) (cara/hermana/hermanita/hija/casa/familia/carita), (mando/mandamos/mandar/envío/van a ir) (/a) (unos/los/mis/gente/alguien/amigos), gente (en/por/allá/cerca/que),
          (últimos/pocos/contados/quedan) (/los/pocos) (días/horas/minutos), fuego, llamas, candela, zanja, bolsa, bolsas, río, perro, perros, lección, escarmiento, sufrir, dolor, caminar, cruzar, (te/lo/la/le) (encontr*/encuentr*/agarr*/pill*/esper*/busc*/cruz*)
        Resolve: hazlo, hágalo, dale pues, tírate, aviéntate, salta
        Edge: todo arreglado, todo listo, todo pagado, para abajo, hacia abajo, se les va a pasar
        Ominous: cobarde, cárcel, preso*, cicatriz*, accident*, cajuela, maletero, baúl, nadar, a pie, solita, solito, frenos, flores, sapos
        """;

    private const string German = """
        Edge: gegessen, essen, iss, ess, gegess*, geschlafen, schlafe, wach, (die/der/den/meine/meinen/mein) (katze/hund/katzen/kinder/kids/buben/madchen/kleinen), waisen*, lebendig, am leben, leb, lebe, lebm, lebn, (angst) (/dass/vor/das/um), wert, verdient, verdiene, nutzlos, wertlos,
          (hört/hörst/hören) (/ihr/du) (nichts/nix/nie) (/mehr), (in) gefahr, dummheit*, bloedsinn, jagdgewehr, dienstwaffe, flinte, schrotflinte, gas, (sein/ihr/mein/seine/ihre/meine) (vater/bruder/bruder/brüder/mann/onkel/familie/cousins) (/mich/sie/ihn) (schlagt/bringt/bringen/wird/werden/schlagen/kann/tut),
          nimm mich, hol mich, bleibt (nichts/nix/nur), nichts (mehr/bleibt), nix gegessen, endgultig, scham*, schäm*
        Ominous: tot, tod, stirb, stirbst, sterben, sterb*, krepier*, verreck*, beerdigung, begrabnis, begraben, grab, leiche, lebendig, weint, weinen, heult, atmen, atmest, überleb*, dann mach, mach doch, machs doch, mach s, tu s, tus doch, dann tu, spring, häng, nur zu, na und, einer weniger, eine weniger,
          frag (mal/doch/den/die/andere) (/den/die/deinen/ihn/sie/andere) (/letzten/vorigen/anderen/andere), was (/mit/dem/der/den) (/ihm/ihr/letzten/anderen) passier*, (der/die/den/dem) (letzte/letzten/vorige/vorigen/andere vor), (der/die) vor dir, so (ende*/ging/sah),
          (wissen/weiss/kennen/kenn) (/genau/wir/ich/eh) (/genau) (wann/wo/wie/welche/den weg/dein/deine), (deine/deiner/dein/deinem/deinen) (strasse/gegend/stadt/tür/haus/auto/weg/schulweg/bus/nachbarschaft/haustur/bude/hutte), schule aus, (heimweg/schulweg/heimgeh*/heimkomm*/allein nach),
          schade (/um/wenn/drum/fur), (schönes/hübsches/nettes/schöne/hübsche) (gesicht/schwester/tochter/haus/auto/kind), (schick*/send*) (/dir/ich/wir/mal) (/mal/ein paar/meine/die/wen/jemand) (leute/jungs/leut/wen/jemanden/bruder/burschen), leute (in/bei/vor),
          (letzten/letzte) (tage/stunden/tag/stunde), gezählt, nicht mehr lang*, feuer, flammen, brenn*, fackel*, hund, lektion, leiden, schmerz*, laufen, (finde*/find/treff*/erwisch*/krieg*/hol*) (/ich/wir/i/ma) (dich/di/euch)
        Resolve: mach doch, machs doch, dann mach, mach s, tus doch, tu s, spring, springst, häng, hängst, nur zu
        Edge: alles geregelt, alles bezahlt, nach unten, nach unt, druber weg
        Ominous: feigling, feige, knast, gefängnis, narbe*, unfälle, kofferraum, schwimmen, zu fuss, bremsen, blumen, kranz
        """;

    private const string Arabic = """
        Edge: اكل, باكل, اكلت, ما اكلت, لقمه, الاكل, ماكلت, نايم, نايمه, نمت, بنام, ما نمت, نوم, (القطه/قطتي/القط/الكلب/كلبي/البسه), اطعم*, اولادي, عيالي, ولادي, ايتام, يتام*, حياتي, عايش, عايشه, عشت, (خايف/خايفه/اخاف/خوفي/بخاف) (/من/ان/انهم/يجي),
          استاهل, استحق, قيمه, ما الي, مالي, تسمع* (/عني/مني/صوتي/اخباري), عني تاني, خطر, للخطر, بالخطر, جنان, في نفسي, بنفسي, بحالي, (ابوها/ابوي/ابويا/اخوها/اخوانها/اخواتها/اخوي/اهلها/اهلي/زوجها/جوزها/عمي/عمامي/خوالي/عشيرتي/عشيرتها) (راح/رح/لو/اذا),
          غسل عار, الشرف, شرف, المغفره, مغفره, المسدس, بالدرج, الغاز, الدنيا, القدر, نجم نكمل, عادش, ما عادش
        Ominous: موت, مات, ماتت, ميت, ميته, تموت, تموتي, يموت, الموت, بتموت, حي, حيه, عايش, جنازه, جنازتك, عزا, عزاك, يبكي, يبكوا, تبكي, بكي, دفن*, قبر, تنفس*, اعملها, سويها, سوها, اعمليها, نط, ارمي, انتحر, احسن, ارتحنا, نرتاح منك,
          (اسال/اسالي/سول/سولي) (/عن/اللي/من/غيرك/اخر/الناس), (اللي/الي) (قبلك/قبله), (صار/حصل/جرى/سوينا/عملنا) (/اللي/في/ب) (فيه/له/معه/فيها/لها/بيه/لغيرك/فيهم/معاه), اخر واحد, غيرك,
          (نعرف/اعرف/عارف/عارفين/بنعرف/منعرف/ندري/ادري/عرفنا) (وين/فين/متى/امتى/اي/شلون/كيف/مكان/طريق), (حارتك/حارتكم/منطقتك/شارعك/شارعكم/مدينتك/بلدك/عمارتك/سيارتك/دوامك/مدرسه/مدرستها/طريقك/بابك/بيتك/بيتكم), (طالع/راجع/خارج),
          (حرام/خساره/يا خساره/حيف) (/على/ع/هال), الوجه, (هبعتلك/ابعتلك/نبعتلك/بعتلك/ارسل لك/نرسل لك/ادزلك/ندزلك/بطرشلك/نرسلك/ببعتلك) (/ناس/شباب/رجال/رجاله/العيال/حد/واحد), (ناس/شباب/رجال/جماعه) (في/ب/حول/عند/بمنطق*/بمدين*/حوالي*), عشير*, عشيرتها, اهلها, اخوانها, تادب*, تاديب, درس,
          (ايامك/ايام/اخر ايامك/قليل/كم يوم/يومين) (معدوده/باقيلك/باقي), نار, النار, حريق, كلب, كلاب, تتعذب, تتالم, وجع, الم, (القاك/بلقاك/هلاقيك/نلاقيك/لقيتك/امسكك/نمسكك/مسكتك/نصيدك/نجيبك)
        Resolve: اعملها, سويها, اعمليها, نط, ارمي, انتحر
        Edge: رتبت كل, سددت ديوني, ديوني, (يرحمه/يرحمها/يرحمو), لتحت, تحت
        Ominous: جبان, السجن, الحبس, سجن, ندبه, حادث*, السياره, تسبح, مشي, لحالها, لوحدها, بروحها, فرامل, ورد
        """;

    private const string Darija = """
        Edge: klit, nakol, makla, lmakla, kayn3es, n3est, na3s, na3sa, n3est walo, lmchicha, lmch, mchti, lkelb, wladi, wlidati, ytama, 7yati, 3ayech, 3ayecha, (khayf/khayfa/kankhaf/nkhaf) (/mn/men/la/li), kanstahel, kanswa, (tsm3/tsme3/tsm3o) (/3lia/3liya/khbari), khatar, (chi) (haja/7aja) (/f),
          (baba/bbaha/khouya/khouti/khoutha/khoha/rajelha/rajli/3mmi/3ammi/3a2ilti/darna/dari) (ila/ghadi/rah/ghay), dini (/3ndek), blia, bla biya, lgaz, l3icha, ddenya, denya, chwaya w nsali, tfekkert lmout,
          كليت, الماكله, ناعس, نعست, ولادي, وليداتي, حياتي, عايش, (خايف/خايفه/كنخاف), تسمع عليا, الخطر, (بّا/بابا/خويا/خوتي/خوتها/خوها/راجلها/راجلي/عمي/دارنا) (الا/غادي/راه), بلا بيا, العيشه
        Ominous: mout, mat, matet, mayet, mayta, meyet, tmout, ymout, lmout, 7ay, ganaza, gnaza, jnaza, ybki, ybkiw, ghaybki, dirha, diriha, yallah dir, ne99ez, sewel, sewwel, swwel, sal (/li/lli), (li/lli) (9bel/qbel/9eblek/9blek), (wqe3/w9e3/wqa3/jra/dertna/derna) (/lih/liha/lihom), lekher, (3arfin/3aref/3arf/kan3erf*/na3ref) (/fin/imta/wa9tach/ach/mnin),
          (l7ouma/houmtek/7oumtek/zen9a/zen9tek/darkom/darek/mdintek/tomobiltek/lmadrasa/bab) (/dyalek/dialek), khsara, 7ram, lwejh, (nsifet/nseyfet/ghansifet/nsift) (/lik) (nas/chi/drari/wlad/we7ed), (nas/drari/wlad) (/dyali/diali) (f/7da/b), ayamek, ayam, ma3douda, l3afia, l3afya, nar, lkelb, lklab, tettadeb, yrebbi*, yrebbiwek, l3sa, tet3eddeb, tcherrej, (n3esfik/nsetfek/nle9ak/ghanl9ak/ncheddek/ched*ek),
          مات, ميت, حي, تموت, يموت, الموت, جنازه, يبكي, ديرها, ديريها, نقز, سول, سولي, (لي/اللي) (قبل/قبلك), (وقع/جرا/درنا) (/ليه/ليها/ليهم/لي/للي), (عارفين/عارف/كنعرفو) (/فين/امتى/منين), (حومتك/زنقتك/داركم/دارك/مدينتك/المدرسه), خساره, حرام, الوجه, يربيوك, العافيه, النار, العصا, ايامك, معدوده, الكلاب, تتعذب, (نلقاك/نشدك/غنلقاك)
        Resolve: dirha, diriha, ne99ez, tla7, lou7, ديرها, ديريها, نقز, تلاح
        Edge: mwejjed, dyouni, dyoun, yer7emha, yer7mo, lte7t, موجد, ديوني, يرحمها, يرحمو, لتحت
        Ominous: khewwaf, l7ebs, 7ebs, 3alama, ksida, lksida, t3oum, bou7dha, bo7dha, frain, خواف, الحبس, علامه, كسيده, بوحدها
        """;
}
