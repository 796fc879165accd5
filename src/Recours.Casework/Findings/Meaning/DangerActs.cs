namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What is said by who does not want to live, and by who threatens to hurt, made from parts: the wish, the way, the farewell, the means;
/// the verb, the part of the body, the visit. Broader than the phrases of <see cref="DangerPhrases"/>.
/// </summary>
internal static class DangerActs
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""), (Tongue.Arabic, Arabic, ""), (Tongue.Darija, Darija, ""),
    ];

    private const string French = """
        SelfHarm: (veux/vx/voudrais/aimerais/envie de/envie d/prefere/vais/pense a/compte/songe a/pret a/prete a/peux) (/plus/juste/que/tout/y) (mourir/disparaitre/crever/en finir/partir/m en aller/dormir pour toujours/ne plus exister/plus exister/etre la/sauter/me foutre/me pendre/me noyer/me tuer/me jeter/me supprimer/arreter de vivre/tout arreter/tout stopper),
          (plus/pas/jamais) (envie/force/raison/gout/courage) (de/d/pour) (vivre/continuer/me lever/me battre/rien/exister),
            (mieux/bien mieux/tranquille*/plus heureux/soulag*) (sans moi/si je n etais/si je disparai*/si j etais plus/quand je serai),
            (seriez/serait/serez/sera/seront/vivrez/vivra/etes) (/tous/bien) (mieux sans moi/debarrass*/tranquille* sans moi/soulages),
          (quand/si/apres que/une fois que/lorsque) (je serai/je suis/j serai/je serais) (plus la/mort*/parti*/plus de ce monde),
            (je serai/je suis/j serai/serai) (/deja/bientot) (plus la/plus de ce monde/mort*/loin/parti* pour de bon),
            (occupe/occupez/prends/prenez/veille/veillez) (toi/vous/soin/bien/sur) (/bien) (de/d/sur) (ma/mon/mes/maman/papa/notre),
          (dis/dites/dit) (/bien) a (ma/mon/mes/maman/papa) (/mere/pere/fille/fils/femme/enfants) que je (/l/les),
            (pardonne/pardonnez/pardonnes) moi (/maman/papa/tout le monde), (assurance/assurance vie/capital deces),
            (dernier/derniere) (message/nuit/soir/lettre/fois que/cigarette/repas), (lettre/message/mot) (d adieu/d au revoir/pour ma), adieu*,
          (rails/voie ferree/gare/pont/viaduc/falaise/toit/balcon/fenetre/riviere/fleuve/lagune/canal/passerelle/metro/rer/tgv/train) (/m appel*/et/pour/c est/me/ce/j/je/devant),
            (boite de/plaquette*/flacon/bouteille de/toute la boite/tube de) (/doliprane/cachets/medicaments/javel/tramadol),
            (javel/mort aux rats/deltametrine/tramadol/valium/xanax/lexomil/stilnox/corde/nylon/lame/rasoir/cutter/fusil de chasse/somnifere*),
          (j en peux/jen peux/j peux/je peux/peux/peut) (/vraiment) (plus), (je tiens/tiens/je tiendrai) (/vraiment) (plus/pas),
            (je suis/jsuis/chuis/suis) (/deja/deja comme) (mort*/fini*/foutu*/au fond/au bout/cuit*),
            (rien/personne) ne (me retient/m attend/compte plus), (a quoi bon), (plus/pas d autre) (choix/solution/sortie/porte),
            (dieu/bon dieu/seigneur) (prend*/rappel*) moi, (m endormir/dormir/me coucher) (/et) (/ne) (plus/pas/jamais) (me/plus/jamais/se),
          (ya/y a/il y a) (plus/qu une/pas) (/d autre) (que la mort/solution/issue/sortie),
            (mes parents/ma mere/ma femme/ma famille/mes enfants) (vont me retrouver/me trouvera/trouveront), soulager tout le monde,
            rejoindre (papa/maman/mon pere/ma mere/mamie/papi), (le sang sur/ma mort sur/mort sur la conscience/sur ta conscience)
        Harm: (te/t/vous/le/la/lui) (/la/le/les/bien) <hurt>, <hurt> (ta/ton/tes/la/le/les/votre) (/sale/petite/belle) <body>,
          (te/lui/vous/t) (arracher/arrache/couper/coupe/exploser/refaire) (la/le/les) <body>,
          (gars/petits/gos/mecs/freres/cousins/hommes/equipe/bande/potes/loubards/microbes/jeunes) (/sont/vont/arrivent/savent/passent) (/te/t) (chercher/trouver/devant/attendre/passer/prendre/venir/rendre visite/a la gare/en bas/en route/deja),
          (on/je/ils/mes gars) (/va/vais/vont) (/te/t) (passer/passe/venir/viens/viennent/vient/debarque*/descend*/rendre visite/attendre/attends/attendons) (/te) (chez toi/a ta porte/devant chez/en bas/a la sortie/devant ton/devant ta/devant l/a l entree),
          (mal/accident/malheur/quelque chose) (/va) (t arriver/arriver a/vous arriver),
          (cercueil/tombe/cimetiere/morgue/hopital direct/fauteuil roulant/machette/gourdin/marabout/fetiche),
          (tu vas/vas/va) (saigner/souffrir/le sentir/finir a l hopital/finir en/ramper)
        """;

    private const string English = """
        SelfHarm: (want/wanna/wish i could/wish to/rather/ready to/going to/gonna/about to/thinking of/thinking about/feel like/better to/wan/should/might/could) (/just/to/to just) (die/dying/be dead/disappear/disappearing/vanish/sleep forever/end it/end it all/end everything/ending it/end my/ending my/not wake up/stop existing/not exist/not be here/jump/jumping/kill me/kill myself/killing myself/hang/overdose/drown/be gone/give up on life),
          better off (/dead/without/with/if/not/gone),
            (would/will/d/ll) (/all/just) (be/sleep) (better/easier/happier/fine/free/peaceful) (/off) (/for everyone/for them) (without me/if i/when i m/once i m/if im/with me gone),
            (easier/better) for (everyone/everybody/them/my family/my mum/all of you) (/if), (life/my life) insurance,
            (with/from/get/gets/on) (/my/the) insurance,
          (when/if/once/after/because) (i m/im/i am/i) (/ve/m/have) (not here/gone/dead/no longer/not around/left/no more),
            (i/i ll/ill/i will/i might) (/not) (won t/wont/will not/not/ll not) (be here/be around/see tomorrow/make it/wake up/live to/be alive) ,
            (won t/wont/not gonna/will not) (be here/be around/see tomorrow/wake up/make it through/exist),
          (look after/take care of/be kind to/watch over/feed) (my/mum/mom/dad/the kids/the boys/the girls/the dog/them/her for),
            (tell/let) (my/mum/mom/dad/them/everyone/her/the kids/the boys) (/mum/mom/wife/kids/dad/parents/family/daughter/son/know) (i/i m/im/that i/i love/i am),
            (this is/my/saying/to say/say) (/my/the) (goodbye/good bye/last message/last night/last text/final message/last post/farewell),
            (goodbye/farewell) (/everyone/world/forever/mum/mom/all),
          (the/my/some/these/all the/all these/bottle of/box of/packet of/a load of/handful of) (tablets/pills/meds/paracetamol/tylenol/sleeping pills/painkillers/razor/rope/blade/bleach/antifreeze/shotgun/rifle/gun/sniper/codeine/insulin),
            (sniper/rat poison/otapiapia/gramoxone/battery acid),
            (on/off/over/at/from/under/to/by) (the/a) (bridge/overpass/roof/rooftop/ledge/tracks/railway/cliff/balcony/train/platform/river/third mainland),
            (jump/jumped/leap) (off/in front/from/into),
          (had/have had/ve had) enough,
            (can t/cant/cannot/can not/couldn t/no fit/no go fit) (/even/really) (do this/take it/take this/go on/live/cope/carry on/continue/bear/keep going/survive/face) (/anymore/any more/like this/with),
            (no/only/one) (way out/way left/exit/reason to live/reason to/point in/point living/other way/other choice),
            (nothing/nobody) (left/to live for/matters/would miss), (tired/sick/done) of (living/life/breathing/being alive/this life/everything),
            (done/finished) with (life/living/everything/it all/this world),
          (dont/don t/do not/no) (want/wanna/wan/see the point) (to) (be here/be alive/live/exist/wake/wake up/see tomorrow/go on),
            (my) (blood/death/body/funeral/grave) (/is/will/on/be), (god) (take me/forgive me/please take),
            (cut/cutting/hurt/hurting/harm/harming) (myself/my wrists/my arms/me), (over for me/end of me/end for me),
            (as good as/might as well be/already/wish i was/wish i were) dead, (sleep/go to sleep) (and) (not/never/don t)
        Harm: <hurt> (you/u/ya/him/her/them/your/ur) (/pretty/little/fucking/ugly), <hurt> (both/all/the two/the both) (/of) (you/u/them),
          <hurt> (that/your/ur/the/his/her/both) (/pretty/little/fucking/ugly/your) <body>, (pay/paying/make/do) (you/u/her/him/them) (a) (visit),
          (see/meet/find/wait for/waiting for/be waiting/catch) (you/u) (at/outside/after/in person/soon/tonight/on your),
          (outside/at/by/near/know) (your/ur/the) (house/door/gate/home/flat/address/school/work/street/place/shop/stop/bus stop),
          (my) (guys/boys/people/brothers/crew/cousins/men) (/will/are/dey/can/know/is),
          (be at the/be outside/be there) (stop/gate/station/door/waiting), (you/u) (won t/wont) (like it/walk/survive/live/see/be safe/make it),
          (end up) (in hospital/in a/dead/buried/like),
          (sleep with one eye/watch yourself/watch ur/watch your step/be careful walking/six feet/body bag/hospital bed/wheelchair/acid/cultist*/aye/eiye)
        """;

    private const string Spanish = """
        SelfHarm: (quiero/quisiera/prefiero/voy a/pienso en/ganas de/me quiero/me voy a/pense en/podria/deberia) (/solo/ya/mejor/no) (morir/morirme/desaparecer/dormir para siempre/acabar con todo/terminar con todo/no existir/no despertar/irme para siempre/matarme/tirarme/lanzarme/aventarme/colgarme/ahorcarme/quitarme/dejar de vivir/dejar de existir/que todo acabe/despertar mas/vivir mas/estar vivo/estar viva),
          (estarian/estaran/estarias/estaria/estan/estaremos) (/todos/mucho) mejor (sin mi/si no estoy/si me muero/si yo/muerto/muerta/asi),
            (seguro/poliza) de vida, (cuando/si/despues de que/el dia que) (/yo) (ya no este/no este/me muera/me vaya/falte/desaparezca/muera),
            (cuiden/cuida/cuiden/cuidad/cuidame) (/mucho/bien/me) (a/de) (mi/mis/los/la/el/mama),
            (diganle/dile/digan/decidle/diles) (/a) (mi/mis/mama/papa) (/mama/madre/hija/hijo/hijos/papa/esposa/familia) (que/lo),
          (perdoname/perdon/perdonenme/perdonadme/perdoname) (/mama/papa/hijos/hija/amor/por todo/familia),
            (ultimo/ultima) (mensaje/noche/carta/vez/dia/cigarro), (este es mi/mi) (ultimo/adios/despedida),
            adios (/a todos/mama/mundo/para siempre/vida), me despido,
            (no/ya no/nunca) (/puedo/quiero/voy a/me quiero) (/mas/a) (despertar/amanecer/seguir/aguantar/soportar/vivir/mas con esto/seguir asi),
            (ya no/no) (aguanto/puedo mas/doy mas/soporto) (/esto/mas), (ya no/no) (le veo/veo/hay/tengo) (/mas) (salida/sentido/otra salida/fuerzas/caso), ya no (hay/tengo) nada,
          (ganas/fuerza/fuerzas/motivo/motivos/razon) (de/para) (vivir/seguir/nada/levantarme/continuar),
            (pastillas/veneno/insecticida/raticida/soga/navaja/cuter/gillette/pistola de mi/escopeta/clonazepam/rivotril/diazepam/paraquat/frasco de/tarro de/blister*) ,
            (puente/viaducto/azotea/balcon/metro/vias/tren/precipicio/rio/acantilado/techo/baranda/ventana) (/me/y/de/para/del/ya/a/no/desde/por),
            (estoy/ya estoy/me siento/soy) (/como) (muerto/muerta/acabado/acabada/perdido/perdida/hundido/hundida/un estorbo/al limite),
            (dios/senor/diosito) (llevame/recogeme/perdoname), (todo/esto) (acabe/termine/se acabe) (/de una/ya/hoy),
            no (vale la pena/tiene sentido/me queda nada/hay salida), (mi/la) (muerte/tumba) (/en/sera/es), descansar (para siempre/en paz/de todo),
            (cortarme/cortar) (las/los), (quiero/quisiera/tengo ganas) ni (/de) (vivir/seguir/existir/despertar/levantarme)
        Harm: (te/lo/la/los/le/les/se) (/voy a/vamos a/van a/va a/mando a/vamos/puedo/pueden) (/a) (<hurt>/<hurtimp>/<hurt!>),
          (<hurt>/<hurtimp>) (la/las/los/el/tu/tus/esa/toda) (/puta/linda/bonita) <body>,
          (muchachos/gente/plebes/parceros/pelaos/pibes/chamos/compas/primos/gatilleros/los mios/hombres) (/ya/te/lo/van/estan/saben/andan) (/van) (a/en/donde/rumbo/afuera/cerca/buscar*/visitar*/levantar*/esper*),
          (caer/caemos/caigo/cae/tocan/toco/tocar/llegar/llego/pasar/pasan/paso/visitar/visita/esperar/espero/esperamos) (/le/te/a/por) (/a/por) (tu/su/la/ti) (casa/puerta/trabajo/escuela/salida/barrio/calle/familia),
          (en pedazos/hacer pedazos/hacerte pedazos/hecho pedazos/hechos pedazos/en bolsas/en una bolsa/embolsado/encobijado/tres metros/bajo tierra/al cementerio/al hospital/en silla de ruedas/cabeza cortada/plomo/fierro/fierros/cuerno*/la maña),
          (algo/desgracia/accidente) (/malo/le/te) (/le/te) (pase/pasa/pasar/va a pasar),
          (vas a/van a/va a) (sangrar/sufrir/llorar sangre/pagar con/amanecer)
        """;

    private const string German = """
        SelfHarm: (will/mag/mocht/mochte/wunschte/konnte/werde/werd/wollt) (/nur/einfach/am liebsten/gar/jetzt/doch/noch/nimmer/nicht mehr/nimma) (sterben/tot sein/schlafen/verschwinden/weg sein/aufwachen/leben/da sein/springen/nicht mehr sein/schluss machen/ein ende/dass es/da rausspringen/vor den zug),
          (besser/leichter/lieber) (/dran/fur alle/fur euch/tot/wenn ich/ohne mich/dran ohne),
          (ohne mich/wenn ich weg/wenn ich tot/wenn ich nicht mehr/wenn es mich nicht) (/besser/leichter/war/ware/bin/da),
          (kummer/kummert/schau/schaut/pass/passt) (dich/euch/auf/gut) (/gut) (um/auf) (meine/meinen/mein/mama/die kinder/den hund),
          (sag/sagt/sage) (/der/dem) (mama/mutti/papa/meiner/meinem/meinen/allen/den kindern) (/mama/mutter/frau/eltern/kindern/dass/ich/es),
          (lebensversicherung/versicherung zahlt),
          (letzte/letzter/letztes/letzten) (nachricht/nacht/abend/worte/mal/brief/zigarette/tag),
            (abschied/abschiedsbrief/lebwohl/leb wohl/macht s gut/machts gut/mach s gut/auf wiedersehen fur immer/fur immer weg),
            (nimma/nimmer/nicht mehr/ned mehr/net mehr/nid mehr/numm) (/will/mag/kann/konn/weiter/aufwachen/leben/aushalten/da/aufstehen/moge),
            (kann/halt/pack/pock/ertrag/schaff/derpack/cha/mag/hab) (/das/es/ich/i/des/s/einfach/des alles) (nimma/nimmer/nicht mehr/nicht langer/ned mehr/net mehr/nume),
            (keinen/kein/koan/kan/ka) (ausweg/sinn/ausgang/weg mehr/bock mehr zu leben/lust mehr zu leben/kraft mehr/grund mehr/leben mehr),
          (tabletten/schlaftabletten/strick/seil/klinge/rasierklinge/messer an/gewehr/pistole/tavor/schlafmittel/medikamente),
            (brucke/bruck/bruckn/dach/balkon/fenster/gleis/gleise/schienen/bahnhof/zug/donau/rhein/turm/staumauer/hochhaus/aare/limmat/tram) (/und/und dann/springen/runter/hinunter/oba/obi/abe/vor),
            (spring/springe/hupf/gump) (/ich/i) (/von/vor/aus/da/runter),
            (hab/hat/hats/dann) (/i/ich/alles/alle/ihr) (a ruh/ruhe vor mir/meine ruhe/endlich ruhe),
            (bin/ware/war/is/ist) (/ich/i/eh/schon/so gut wie/lieber/am liebsten) (tot/am ende/erledigt/nur eine last/nicht mehr da/im eimer/wurscht),
            (alles) (egal/wurscht/sinnlos/aus/vorbei/scheissegal), (schluss/ende) (machen/mit allem/mit mir/aus),
            mir (was antun/etwas antun/das leben nehmen/die adern/die kugel), (lohnt sich/hat) (nicht mehr/keinen sinn/alles keinen)
        Harm: (dir/dich/ihm/ihr/euch) (/die/das/den/alle/jeden/deine) (/<body>) <hurt>, <hurt> (ich/wir/i/ma) (/dir/dich/euch) (/die/das/den/alle),
          (ich/wir/i) <hurt> (dir/dich/euch), (wird/werden/kriegst/kriagst) (/dir/dich/er/sie) (/die/das/den) (/<body>) <hurt+>,
          (kommen/komm/kommt/stehen/steh/warten/wart/besuchen/finden/holen/kriegen/schauen) (/wir/ich/i/meine/die/jungs/leute/bei/zu/mal) (/dich/bei/zu/dir/vor/jungs) (vor/bei/zu/dich/vor der/vor deiner/vor deinem/nach) (/dir/dich/hause/tur/haus/schule/arbeit),
          (jungs/leute/bruder/cousins/kollegen/freunde) (/kommen/wissen/stehen/warten/werden/sind/holen/finden) (/schon/dich/wo/bei/vor/unterwegs),
          (blaues auge/rollstuhl/krankenhaus/spital/sarg/grab/friedhof/saure), (schadel/kiefer/kopf) (ab/ein/weg),
          (was/etwas/unfall) (/schlimmes) (passiert/zustosst/zustossen/passieren)
        """;

    private const string Arabic = """
        SelfHarm: (عايز/عاوز/عايزه/نفسي/ابي/ابغى/بدي/بفكر/افكر/اريد/اتمنى/ودي/حاب/ناوي/ياريت/يا ريت/ليتني/بغيت/نحب/هفكر) (/في/بس/اني/ان/لو) (اموت/موت/الموت/انتحر/الانتحار/اختفي/اختفى/اخلص/ارتاح من/انام وما/انام ومقومش/انهي حياتي/انهي كل شي/اولع في نفسي/ارمي نفسي/ارمي حالي/اقتل نفسي/اقتل حالي/اشنق/اروح عند ربنا/نموت/نقتل روحي/نرتاح/مت),
          (احسن/ارحم/اهون/ارحملي/اريح) (/لي/ليا/لو/الي/لكم/ليهم/للكل) (/لو/اني/ان) (اموت/مت/الموت/بدوني/من غيري/اختفي),
          (بدوني/من غيري/بلايا) (/احسن/هيرتاح*/راح يرتاح*/ترتاح*), (الموت/موتي/موت) (/احسن/اهون/ارحم/ارحملي/ولا) (/من/الفضيحه/لي),
          (هموت/حموت/راح اموت/رح اموت/بموت/نموت/غادي نموت) (/نفسي/حالي/روحي/من/كمدا),
          (خلي بالك/خلي بالكم/خلو بالكم/ديروا بالكم/دير بالك/انتبهوا/اهتموا/اعتنوا/اعتني/وصيتك) (/من/على/علي/ب) (امي/ابوي/اولادي/عيالي/ولادي/بنتي/اخواتي/اهلي/ماما/مراتي),
            (سلملي/سلمولي/سلم/قول/قولوا/قولي/بلغ/بلغوا/خبر/خبروا) (/لي/لـ/ل) (/على/علي) (امي/لامي/ماما/لماما/ابوي/اهلي/لاهلي/اولادي/لولادي/الجميع),
            (اخر/آخر) (مره/رساله/ليله/يوم/كلامي),
            (وداعا/الوداع/مع السلامه للابد/سامحوني/سامحيني/سامحني/اشوفكم في الاخره/نلتقي في الجنه/ادعولي بالرحمه/ادعوا لي بالرحمه),
            (مش/ما/مو/ماني/معدتش/مبقتش/ما عاد/ماعاد/مبقاش/ما بقى) (/عندي/لي/ليا/فيني/فيا/قادر/قادره/عايز/ابي/بدي/اقدر) (/حيل/طاقه/نفس) (اعيش/اكمل/استحمل/اتحمل/اصحى/اصحي/اقوم/استمر/اشوف بكره/امل/حل/مخرج/مفر),
            (الحل الوحيد/مفيش حل/ما في حل/مافي حل/ما فيه حل/ماكو حل/مفيش مخرج/ما كاين حل/انسدت),
          (حبوب/برشام/سم/حبل/مشنقه/شفره/موس/مسدس/بنزين/مبيد/صبغه/غله/حبه الغله/كلور/فلاش),
            (الكوبري/الجسر/السطح/السطوح/البلكونه/القطر/القطار/المترو/النيل/البحر/الدور العاشر/فوق العماره/الشباك),
            (ارمي/برمي/هرمي/نرمي/ارمى/القي/نط/هنط/انط/بنط/اقفز) (/نفسي/حالي/روحي/من/تحت/في),
            (تعبت/زهقت/مليت/كرهت/قرفت/ضاقت/طفشت/خلاص تعبت) (/من/علي/بي/في) (/حياتي/الدنيا/الحياه/نفسي/عمري/العيشه/كل/كلشي),
            (دمي/ذنبي/روحي/موتي/ذنب موتي) (/في/على/ب) (رقبتك/رقبتكم/برقبتك/ايدك/ذمتك/عليك/معلق),
            (ربنا/يارب/الله) (ياخدني/ياخذني/خدني/خذني/يريحني/ارحمني وخذني/اقبض روحي),
            (حياتي/الدنيا/عمري) (خلصت/انتهت/خربت/باظت/اسودت/راحت/ضاعت/ما لها/مالهاش/ملهاش),
            (اذيت/اأذي/اؤذي/ااذي/هأذي/باذي/اجرح/هجرح) (/نفسي/حالي/روحي)
        Harm: <hurt>, <hurt!>, <hurt3>,
          (ادفنك/اقبرك/انحرك/اطيرك/هطيرك/هعورك/هعلقك/هجيبك/نجيبك/اجيبك/يجيبوك/هيجيبوك/حيجيبوك/يجيوك/يجوك/يجونك/جايينك/جايلك/جايلكم/هجيلك/حجيلك/بجيك/اجيك/اجيلك/نجيك/نجوك/نجيكم/جاينك),
          (رجالتي/الرجاله/رجالي/شبابي/الشباب/عيالي/جماعتي/ربعي/ولادنا/اولادنا/شبيبتنا) (/تحت/قدام/عند/يستن*/هيستن*/بيستن*/راح/جاي*/هيج*/عارف*/يعرف*),
          (هتشوف/راح تشوف/تشوف) (دمك/دم/الموت/عزرائيل),
          (العصابه/الملثمين/السلاح/المسدس/سكين/سكينه/السكين/ماء النار/مويه نار/اسيد/المستشفى/القبر/الكفن/عظامك/راسك/ركبك/رجلك/دماغك)
        """;

    private const string Darija = """
        SelfHarm: (bghit/baghi/baghya/nbghi/bghyt/kanfekker/kanfkr/kanfeker/ghadi/ghan/n7eb/nheb/7ab) (/ghir/f/bach/ghi) (nmout/nmot/mout/lmout/nntaher/nnta7er/nsali/nsali m3a rassi/nhenni rassi/nrta7/nghber/n9tel/n9tl rassi/n9tel rassi/nsedd/nmchi men had/nnaam/nn3es w ma/nlou7 rassi/nla7 rassi/nti7/nchrb/nchreb),
          (n9tel/n9tl/nktl/n9tel/nsali/nli7/nlou7/nla7/nrmi/nchno9/nchnq) (/m3a) (rassi/rasi/raasi/ro7i/rou7i/3omri/omri),
          (sm7o/sme7/sm7i/sam7/sem7/sm7ou/smhou/smhi/smh) (lia/liya/li) (/mama/mimti/lwalida/a mama/lwalid),
          (thella/thellaw/thallay/thlla/tehla/thalla) (/f) (/f) (mama/mmi/lwalida/wlidati/wladi/khti/khouya/bnti),
          (akhir/ekher/lkher/akher) (mera/message/lila/nhar/klma), (hsen/7sen/hssen/khir) (/lia/liya/li) (nmout/lmout/nghber/nmchi),
          (lmout/mout) (/hsen/7sen/khir/ar7am/hiya/hya),
          (ma) (3ndi/lia/liya) (mandir/n3ich/nkmel/nkemel/nsber/3lach), (mab9a/ma b9a/mab9itch/ma b9itch/ma 9dertch/ma9dertch/mat9dertch) (/3ndi/lia/9ader/baghi/liya) (/ma/mandir/n3ich/nkmel/nkemel/nsber/3lach/nzid),
          (3yit/3eyit/krht/kreht/mellit/qnet/9net) (/men/mn) (/had/7yati/lhyat/denya/l3icha/rassi),
          (dawa/dwa/kina/lkina/7boub/7bal/lma l9at3/lma lgat3/javel/raticide/dwa dial/mous/lferdi) (/nchreb/nchrb/chrit/w/dyal),
          (nchreb/nchrb/chrebt/chrbt/nbla3/nbl3) (/lma/dwa/kina/dwa/7boub/had),
          (lqntra/l9ontra/l9antra/ste7/sta7/sth/tran/lb7er/lbhar/tramway/balcon/chrjem/serjem) (/w/o/nnegez/nn9ez/nla7/nlou7/ntlou7/nti7),
          (بغيت/باغي/كنفكر/غادي/نبغي/بغيت غير) (/غير/ف/نخلي) (نموت/نرتاح/نغبر/نسالي/نقتل راسي/نتلاح/نلوح راسي/نهني راسي/ننتاحر/ننتحر/نشرب),
          (تهلاو/تهلاي/تهلا) (/ليا) (/ف) (ماما/فماما/فوليداتي/الواليده/فالواليده/فختي/فوليداتي),
          (سمحو/سمحي/سمح/سامحوني/سمحوليا) (/ليا/لي) (/ماما/الواليده/ميمتي), (اخر/آخر) (ميساج/ليله/نهار/كلمه),
          (عييت/كرهت/مليت/قنطت) (/من/ف) (/هاد/حياتي/الدنيا/راسي), (الموت/نموت) (حسن/احسن/خير/ارحم),
          (نرتاح/نتهنى) (/من/منها/منهم/منو) (/هاد/الدنيا/ليوم),
          (انا/راني/راه) (غير/ديجا/اصلا/خلاص/صافي) (ميت/ميته/متت), (ana/rani/rah) (ghir/dija/deja/aslan/safi) (mit/mita/miyet/miyta/meyet/mayet)
        Harm: <hurt>, <hurt!>, <hurt3>,
          (njik/njiwk/njiwek/ghanjik/ghanjiwk/jayk/jayink/jayinek/nchdek/nched/ncheddek/n9bdek/nl9ak/ghanl9ak/ntle9awk/nsennak/kansennawk/katsennak/ytsennawk/ysennawk/yakloh),
          (drari/wlad/nass/khouti/wlad lhouma/l3esa/chmkara) (/dyali/diali/lhouma/rah/ghadi) (/ghadi/rah/f/9dam) (yjiw/jayin/9dam/yched*/y9leb*/ysenn*/wa9fin),
          (9dam/f/3nd/hda/7da) (bab/lbab/darek/darkom/dar/lkhdma/lfac/lmadrasa/lycee),
          (jenwi/mous/lmouss/sif/mqla/hrawa/acide/lma l9at3 f wjhek/dem/demk/9berk),
          (ندرب/نضربو*/نضربك/نقتلك/نهرس*/ندبح*/ندگدگ*/نحرق*/نشوه*/نخطف*/يقتلو*/يضربو*/يكسرو*/نجيك/نجيوك/غنجيك/نشدك/نلقاوك/نتسناوك) (/وجهك/راسك/عظامك/رجليك/لوجهك)
        """;
}
