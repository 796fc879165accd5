namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What is said without its name: not waking up, being a burden, farewells, places and means; and visits that are announced. Wide on
/// purpose: a false alarm costs a moment, a missed one may cost a life.
/// </summary>
internal static class DangerPhrases
{
    public const string French = """
        SelfHarm: (et/puis/et puis/et apres/et ensuite) (moi avec/moi apres/moi ensuite/moi meme/me tue), (apres/ensuite) (moi/moi meme/je me tue/je me fais), (avec/et) moi (aussi/avec) (apres/ensuite)
        SelfHarm: (plus/pas/jamais/plus jamais/sans) (me/m/se/te) (reveiller/reveille/reveillerai), (m/me) endormir (pour toujours/et ne plus/et plus),
          dormir (pour toujours/et ne plus/et plus), ne plus (etre la/etre ici/exister/respirer/rien sentir/rentrer),
          (serai/serais/suis) (plus la/pas la demain/plus ici), (plus/pas) la demain, plus personne ne me verra,
          (veux/voudrais/envie de/envie) (tout arreter/que tout s arrete/que ca s arrete/que tout finisse/m effacer/m en aller/partir pour toujours/partir loin de tout/plus exister),
          que (tout/ca/tout ca) s arrete, (vais/vai/jvais/jvai/jve/jv/v) (pas/pa/plus/plu) (tenir/y arriver/survivre/supporter),
          (plus/plu/pu/aucune/sans/pas) (/de/d/une) raison (d etre/detre/de rester/de vivre/d exister/de continuer), (en/n en) peux plus, (j/jen/jnen/j en) peu plus, peux plus (continuer/vivre/tenir/supporter/respirer),
          (ma/la) vie (est/c est) (finie/fini/foutue/foutu/terminee/detruite/gachee/morte), ma vie (s arrete/n a plus/vaut rien/ne vaut),
          (je suis/chui/jsuis/suis) (fini/finie/foutu/foutue/un fardeau/un poids/de trop/deja mort/deja morte),
          a quoi (bon/ca sert de vivre/ca sert de continuer),
          (plus/aucune/pas) (envie de rien/la force/de force/de courage/le courage/d issue/d avenir/d autre solution),
          (seule/autre) (solution/issue/sortie) c est, (serait/seraient/serez/seriez/sera/seront) mieux sans moi,
          mieux (si je n etais/si j etais plus/que je parte/que je disparaisse/que je meure/de mourir),
          (ma mort/mon corps/mon cadavre/mon enterrement/ma tombe), (sur la/votre/ta) conscience,
          (tu m auras/vous m aurez/tu vas me/vous allez me/tu me) (tue/tuee/tuer/tues/avoir sur),
          (lettre/mot/message) (d adieu/pour ma mere/pour mes parents), (dernier/ultime) (message/soir),
          (derniere) (nuit/lettre/fois que je vous/fois que tu me), (me/nous) (verras/verrez/reverras/reverrez) plus,
          (dis/dites/dire) (a ma mere/a ma mama/a maman/a mes parents/a mon fils/a ma fille/a ma famille/lui) (que je l aime/que je les aime/pardon),
          pardon (maman/papa/a ma famille/a mes parents/mes enfants), (pardonne/pardonnez) moi (maman/papa/pour ce que je vais/a tous),
          (occupe/occupez/prends/prenez) (toi de mes/vous de mes/soin de) (/ma mere/ma fille/mon fils/mes enfants/maman/papa/mon chien/mon chat),
          (sous/devant) (le/un/mon) (train/metro/bus/camion/rer/tram), (sur/du/du haut du/le long du) (pont/toit/rebord/balcon/viaduc),
          (par/de) la fenetre, (voie/voies/rails) du (train/rer/metro),
          (boire/bois/boirai/avaler/avale) (de l acide/du poison/de l eau de javel/de la javel/quelque chose/un produit/du produit/de la soude),
          (mort aux rats/eau de javel/somnifere*/overdose/surdose/doliprane/xanax/corde au cou/une corde/ma corde),
          (idees/pensees) (noires/sombres/suicidaires),
          me (supprimer/suprimer/finir/detruire/bruler/taper dessus/faire disparaitre/faire sauter/tirer une balle/mettre une balle/jeter/pendre/couper/taillader/noyer),
          (me/jme/m) (tire/tirerai/tirerais/mets/met/mettrai/mettrais/colle/flingue/pends/pend/pendrai/noie/noye/noierai/jette/jetterai/suicide/suiciderai/taillade) (/une/sous/du/dans/a/ce/cette/demain/si) (/balle/un/pont/train/metro/eau/soir/nuit),
          quitter (ce monde/cette terre/la terre), rejoindre (mon pere/ma mere/papa/maman/mon frere/ma soeur/dieu), la mort
        SelfHarm: (mi/mwen) (pend/tue/jette/noye) (/a) (moin/mwen)
        SelfHarm: (meurs/meurt/creve/tue toi/suicide toi) (si/donc/alors/mais/d abord/apres)
        Violence: (j ai/on a/jai/g) (des/deux/trois/mes/plein de/quelques) (gars/gens/mecs/freres/potes/petits/hommes) (/a/sur/qui/dans) (ici/la bas/cote/place/prets/pret/attendent/connaissent/ton/ta), (tu verras/tu vas voir) (ce qu/ce que) (ils/on) (te/vont te) (font/fait/feront/fera/faire)
        Violence: (te/vous/t) (faire/fera/feront) (du mal/la peau/regretter d etre),
          (vais/va/allons/vont/on va/va te) (t attraper/t avoir/te chopper/te choper/te tomber dessus/t attendre/te retrouver/te chercher/venir te voir/passer te voir/te rendre visite/rendre visite a),
          (mes/nos/des) (gars/hommes/gens/amis/cousins/potes) (viennent/passent/passeront/arrivent/t attendent/devant chez/en bas/a ta porte/chez toi/vont te trouver/vont venir/sont en bas/sont devant),
          (devant/a) (ta/votre) (porte/maison), devant (ton ecole/ta fac/ton lycee/ton travail), en bas de chez,
          (on/je) (sait/sais) (ou ta/ou tes/ou ton/a quelle heure),
          (ta/ton/tes) (mere/soeur/frere/pere/enfants/fille/fils/famille) (va/vont) (mourir/souffrir/payer/saigner/pleurer du sang),
          (perdre/perdras/casser/couper) (tes/un/une/les) (dents/doigt/doigts/jambes/bras/main), (fini/finir/finiras) a l hopital,
          (hopital/cimetiere/cercueil/linceul/tombe), sang va couler, (kidnapp*/enlever/sequestr*), marabout, gris gris, maraboute,
          (calibre/kalach*/pistolet/machette/gourdin)
        """;

    public const string English = """
        SelfHarm: (and/then/and then/den/and den) (myself/my self/me too/me after), (hurt/kill/harm/cut/shoot/stab/finish/end) (myself/my self/meself/maself)
        SelfHarm: (not/don t/dont/never/won t/wont/didn t/didnt/hope i don t/wish i don t/without) (/want to/wanna/ever/even) (wake up/waking up/wake),
          (sleep/go to sleep/fall asleep) (forever/and never/and not/for good),
          (won t/wont/will not/not) (be here/be around/be alive/be there/make it/see) (tomorrow/anymore/any more/by then/much longer/christmas/the morning/no more),
          (want to/wanna/just want to/going to/gonna/should) (disappear/vanish/not exist/stop existing/be gone/go away forever/sleep forever/be no more),
          (no/what s the/whats the/see no/there s no/theres no) (point/reason) (/in) (living/anymore/any more/going on/carrying on/being here/continuing/to live/to go on),
          (my life/life) (is/s/has) (over/finished/done/ended/ruined/pointless/meaningless/worthless/not worth),
          (want/need) (it/it all/all this/everything/this) (to stop/to end/to be over), (make) it (all stop/stop),
          (done with/giving up on/give up on/finished with/sick of/through with) (life/living/everything/this world), i give up,
          (they d/they would/everyone would/everyone is/you d/everybody would/world is/family is) (be/is) (better/happier) (/off) without,
          (burden) (to/on) (everyone/my/them), (when/after/once/if) (i m/im/i am) (gone/dead/no longer here/not here anymore),
          (find/found) (me dead/my body/me hanging), my (funeral/grave/coffin/death/blood), (blood/death) on (your/ur) (hands/conscience/head),
          (you/u) (will have/ll have/would have/have) killed me, (killing/kill) me,
          (goodbye/good bye/bye) (/to) (everyone/everybody/world/mum/mom/mama/forever/all), (last/final) (message/goodbye/text/night/note/letter),
          (suicide/goodbye/farewell) (note/letter), (wrote/written/writing/left) (/them/her/my family/my mum/my mom) (a note/a letter/letters/notes),
          (tell) (my mum/my mom/my mother/my dad/my kids/my family/my daughter/my son/my wife/them/her/him) (i/that i) (love/loved/m sorry/am sorry),
          (forgive) me (mum/mom/mama/dad/god/lord/all), (take/look) (care of/after) my (mum/mom/kids/daughter/son/dog/cat/family/mother),
          (on/off/from/jump off/standing on) (the/a) (bridge/roof/ledge/balcony/edge/cliff/tracks/railway),
          (in front of/under) (a/the) (train/bus/truck/car/lorry/trailer),
          (drink/drank/take/took/swallow) (/some/the/all) (sniper/bleach/poison/acid/dettol/gammalin/pesticide/rat poison/otapiapia/pills/tablets/my meds/all my),
          (overdos*/otapiapia/noose/rope/razor/blade/wrists), (tatalon/magpapakamatay/magbibigti/mamatay/mamamatay) (/na) (/lang/ako/na),
          (cut/cutting/hurting/harming/hurt/harm/hang/hanging/shoot/shooting/drown/drowning/burn) (myself/my self/my wrist*), self (harm/injur*),
          (dark/bad) thoughts, (can t/cant/cannot/no fit/can not) (/even) (live/go on/carry on/face/cope/bear it/bear this/survive this),
          (make) i (die/just die/end), i (wan/go/no) (die/kill myself/fit live/fit again), (life/world) (tire/don tire/no get/no dey/is tire),
          tired of (everything/being alive/this life/this world/existing), (only) (option/choice/solution/escape) (left/is),
          (should/shouldn t/shouldnt) (/have) (been born/be alive/exist), never (been born/see me again), (leave/leaving) this (world/earth/life),
          (join/be with/meet) (my late/god/my dad in/my mum in/my mother in/my grandma)
        Violence: (have/got/has/get) (two/three/four/five/some/my/few/the/plenty/many/couple of/2/3/4) (guys/boys/men/people/brothers/niggas/lads) (/right/who/that/already/dey) (here/there/ready/outside/near/nearby/waiting/around/in/live/can/for), see what (they/we/i/dem) (/will/ll/gonna/go/can) do (to/with) (you/u)
        Violence: (come/coming/comes/visit/visiting/pull up/drive/show up) (/to/at/by) (your/ur) (work/house/door/place/school/job/street/compound/office/gate/hostel/home),
          (at/to/outside/in front of) (your/ur) (door/house/gate/window),
          (my/our/some) (men/guys/boys/people/brothers/gang/crew) (will/go/gonna/dey/are going to) (come/visit/find/meet/get/handle/deal),
          (my/our) (men/guys/boys/people/gang) (come/are coming/are outside/coming/are at/know where), (regret) (being born/you were born/the day),
          watch (your/ur) back,
          (bury/finish/waste/wound/end/destroy/break/rape/kidnap/abduct/torture/poison/hang) (you/u/ur mother/your mother/your sister/your family/your kids/him/her),
          (put/put a) bullet, (bullet*/coffin/graveyard/cemetery/machete/cutlass/pistol/gunmen/hitman/assassin*),
          (make) (you/u) (disappear/bleed/suffer/cry blood/crawl),
          (hurt/touch/harm/get/find/kill/visit) (your/ur) (family/mother/mum/mom/sister/kids/son/daughter/brother/wife/husband),
          (something/accident) (bad/will/might/could) (/will/may/might) (happen) (/to) (you/your/u/ur),
          (you/u) (will/ll/go/gonna/are going to) (bleed/die/suffer/be dead/end up dead/end up in/disappear/be buried),
          know (where/which) (school/your kids/your mum/your sister/your family/ur family/you work/u work/your mother/your children),
          (juju/spiritual attack/go mad/run mad), (not) (safe) (/anymore/from us/from me)
        """;

    public const string Spanish = """
        SelfHarm: (y/luego/y luego/y despues/despues/y ya luego) (a mi mismo/a mi misma/yo detras/yo despues/me mato/me quito/me hago), (y/luego/despues) yo (tambien/detras/con el/con ella)
        SelfHarm: (no/ya no/nunca/sin) (/quiero/quisiera/ojala/volver a) (despertar/despertarme/despertarse/despierte),
          dormir (para siempre/y no despertar/y ya no), (no/ya no) (quiero/quisiera) (vivir/seguir/estar aqui/existir/continuar),
          (no/ya no) puedo (mas/vivir/seguir asi/seguir viviendo/con esto), (no/ya no) (aguanto/soporto), (no/ya no) doy mas,
          (quiero/necesito) que (todo/esto/todo esto) (acabe/termine/pare/se acabe/se termine),
          (acabar/terminar/acabo/termino) con (todo/mi vida/esto de una), (quitarme/arrancarme/sacarme) (la vida/de en medio/del medio/de encima),
          (quitar/quito) la vida,
          (matarme/me mato/me mataria/me matare/me suicido/ahorcarme/colgarme/me ahorco/me cuelgo/cortarme/me corto/lanzarme/tirarme/aventarme/arrojarme/me tiro/me lanzo/me aviento/envenenarme/morirme/me muero/me quiero morir/ahogarme),
          (del/desde el/de un/por el/por la/de la) (puente/balcon/techo/azotea/ventana/edificio), (al/bajo el/a las vias del) (tren/metro),
          (pastillas/veneno/raticida/cloro/sobredosis/cuerda/soga/venas/navajazos),
          (estaria/estarian/estaran/estar/estoy) mejor (muerto/muerta/sin mi), mejor (muerto/muerta/me muero/morir/morirme/no existir/desaparecer),
          (ganas/razon/razones/motivo/motivos) (de/para) (vivir/seguir/vivir mas),
          (vida) (no tiene/no vale/ya no vale/se acabo/esta acabada/esta arruinada/ya se acabo/esta destruida/no tiene sentido),
          (nada) (tiene sentido/vale la pena), (soy/seria) (una carga/un estorbo), (ultimo/ultima) (mensaje/noche/carta/vez), carta de despedida,
          (me despido/despedirme/adios a todos/adios mama/adios mundo),
          (perdoname/perdonenme/perdon/perdonadme) (mama/papa/hijos/hijo/hija/familia/a todos),
          (cuida/cuiden/cuidad) (de/a/de mi/a mi/a mis/de mis) (/mi/mama/hija/hijo/hijos/perro/familia/madre),
          (diganle/dile/decidle) (a mi) (mama/madre/familia/hija/hijo/papa) (que/perdon), (mi/una) (muerte/tumba/cadaver),
          (cuando) (ya no este/no este/me muera), ya no (estare/voy a estar/este), (desaparecer/desaparecerme) (/de/del/para siempre),
          (hacerme/hago/hacer) dano, (irme) (de este mundo/para siempre), (no) (veo/hay/tengo/encuentro) (salida/otra salida/otra solucion/futuro)
        SelfHarm: si (te/se) (matas/mata/suicidas/suicida/tiras/tira/mueres/muere), (matate/suicidate/matese) (si/entonces/pues)
        Violence: (tengo/hay) (dos/tres/unos/gente/amigos/muchachos/mis/varios) (/muchachos/amigos/manes/tipos/hombres/parceros) (/por/que/muy) (alla/aca/aqui/cerca/listos/esperando/viven/conocen/ahi), (vas a ver/veras/ya veras) (lo que/que) (te/le) (hacen/hacemos/van a hacer/vamos a hacer/hago)
        Violence: te (voy/vamos/van/va) a (matar/partir/romper/pegar/buscar/encontrar/picar/quebrar/rajar/reventar/cortar/quemar/dar/agarrar/hacer dano/levantar/desaparecer/violar/golpear/madrear/caer/ir/visitar/joder la cara),
          te (mato/parto/rompo/quiebro/reviento/rajo/pico/corto/quemo/levanto/desaparezco/encuentro/golpeo/mando matar/mando a matar/mando gente/caigo),
          (vamos/voy/van/va/iran/iremos/ire/llego/llegamos) (/a ir) (a tu/por tu/por ti/a tu puta/hasta tu/para tu) (/casa/trabajo/escuela/familia/madre/hermana/hijo),
          (a/en/fuera de/frente a) tu (casa/puerta),
          (se/sabemos/ya se/ya sabemos/tengo/tenemos) (donde vives/donde trabajas/donde estudia/tu direccion/donde esta tu/por donde),
          (mi/mis) (gente/hombres/muchachos/primos/amigos/sicarios) (va/van/esta/estan/te/ya),
          (sicario*/plomo/plomazo*/balazo*/bala/balas/pistola/navaja/cuchillo/machete/golpiza/paliza/madriza/secuestr*/ataud/cementerio/cartel/mafia/pandilla),
          (tu/su) (madre/hermana/familia/hijo/hija/hijos) (va/van) a (morir/sufrir/pagar/sangrar), las (piernas/rodillas),
          (o/si no) (/te/se/usted) (mueres/muere/moris/te mueres/se muere), (te vas a/se va a/vas a/va a) morir,
          (cuidado/cuidate/cuidese) (con lo que/por donde/en la calle/cuando/al salir), (te/os) (arrepentiras/vas a arrepentir) de (haber nacido)
        """;

    public const string German = """
        SelfHarm: (und/dann/und dann/danach/und danach) (mich/mich selbst/mich selber/mi/mi selber/ich mich/mir was), (erst/zuerst) (dich/di/ihn/sie) (/und) dann (mich/mi)
        SelfHarm: (nicht/nie/niemals) (mehr/wieder/mehr wieder) (aufwachen/aufwache/wach werden/aufstehen/leben/da sein/hier sein/existieren/weitermachen/weiterleben),
          (einschlafen/schlafen) (und nie/und nicht/fur immer), (bin/ware) (ich/dann) (/bald/morgen) (nicht mehr/weg/tot),
          (keinen/kein/keine) (sinn/ausweg/kraft/zukunft/hoffnung/lebenswillen) (/mehr), (hat) (alles/das alles/eh alles/eh) keinen (sinn/zweck),
          (kann/pack/schaff/halt/halte/ertrag/ertrage) (/das/es/ich/ich das/ich es/das alles/echt) (/einfach/echt/alles) nicht (mehr/langer),
          (will/mochte/wunsche) (/nur/einfach/mir) (dass es/das es/dass alles/dass das) (aufhort/endet/vorbei ist/zu ende ist),
          (soll/muss) (/endlich/einfach) (aufhoren/vorbei sein),
          (mein) leben (ist/hat) (vorbei/zerstort/zu ende/gelaufen/ruiniert/im arsch/keinen/am ende),
          (ich bin/bin) (am ende/erledigt/eine last/allen eine last/fertig mit allem), (besser/lieber/gleich) (tot/sterben/weg/nicht mehr da),
          (ohne mich) (besser/seid ihr/sind alle/ware/waren/geht), (vor/unter) (den/die/einen/eine) (zug/bahn/ubahn/s bahn/lkw/auto),
          (von/auf/uber) (der/die/einer/das/dem) (brucke/dach/gelander/schienen/gleise), aus dem fenster,
          (gleise/schienen/tabletten/schlaftabletten/uberdosis/strick/seil/rasierklinge/klinge/pulsadern/rattengift),
          (abschied*/letzte nachricht/letzter abend/letzte nacht/letzten brief/leb wohl/lebt wohl),
          (sag/sagt/sagen sie) (meiner/meinem/meinen) (mama/mutter/eltern/papa/kindern/tochter/sohn/familie) (/dass ich),
          (verzeih/vergib/verzeiht/vergebt) (mir), (kummer/kummert) (dich/euch) um (meine/meinen/mama),
          (mein tod/meine leiche/meine beerdigung/mein blut),
          (umbring*/erhang*/aufhang*/erschiess*/vergift*/ertrank*/selbstmord*/suizid*/ritz*/sterb*/draufgeh*), (mir/mich) (was/etwas) antu*,
          (tu/tue) (ich/mir) (mir/was) (was/etwas/an), (dunkle/schwarze) gedanken, (kann/mag/pack/will) (nimma/nimmer/nimme/numme),
          (nimma/nimmer) (leben/aufwachen/da sein), (hats/hat s/hob i/hab i) a ruh,
          (brucke/brucken/eisenbahnbrucke/eisenbahnbrucken/eisenbahnbruckn/donaubrucke/autobahnbrucke)
        Violence: (hab/habe/haben) (/da/dort/schon) (zwei/drei/paar/meine/genug/ein paar) (jungs/leute/manner/freunde/bruder/kumpel) (/die/in/schon) (hier/dort/da/bereit/nahe/der nahe/draussen/kennen/wohnen/warten), (wirst sehen/siehst schon/sieh) was (die/sie/wir) (mit dir/dir) (machen/macht/antun)
        Violence: (komm/komme/kommen/kommt/fahr/fahre/fahren/schau/schauen/steh/stehe/stehen/warte/warten/besuche/besuchen) (/ich/wir/jemand/meine leute/leute/mal) (zu dir/bei dir/bei euch/vor deiner/vor deinem/dich/an deiner/nach hause),
          (vor/an) (deiner/deinem/eurer) (tur/haus/schule/arbeit/wohnung),
          (meine/unsere/ein paar) (leute/jungs/manner) (kommen/finden/stehen/warten/werden dich),
          (mach/mache/machen) (/ich/wir) (dich/euch) (fertig/kalt/platt/alle),
          (bring/bringe/bringen/stech/steche/schlag/schlage/schlagen/prugel/knall/knalle/schlitz/schlitze) (/ich/wir) (dich/euch),
          (brech/breche/brechen) (/ich/wir) (dir/euch), dir (was/etwas) (antun/an tun/tun), dir weh tun, dir die (beine/knochen/fresse/zahne/finger),
          (finden/kriegen/holen/kriege/hole) (/ich/wir) dich, (finde/find) ich dich, (weiss/wissen) (/ich/wir) wo (du/deine/dein/ihr),
          (knarre/pistole/messer/waffe/kugel/friedhof/sarg/krankenhaus/blut),
          (deine/deiner/dein) (mutter/schwester/familie/kinder/bruder) (stirbt/blutet/muss sterben/muss leiden),
          (anzund*/abfackel*/abstech*/totschlag*/zusammenschlag*/verprugel*/vergewaltig*/entfuhr*/kaltmach*),
          (wirst/sollst) (du) (/es) (bluten/sterben/bereuen/leiden), (pass) auf (dich/deine/wenn du)
        """;

    public const string Arabic = """
        SelfHarm: (وبعدها/وبعدين/وبعد/ثم/وبعدا/وبعدهم) (نفسي/روحي/حالي/انا/اقتل نفسي/نقتل روحي), (واقتل/ونقتل/وبقتل/واذبح/واموت/وبموت) (نفسي/روحي/حالي/معاك/معك/وياك/معها)
        SelfHarm: (ما/لا/مش/مو/ولا/وما/بدون ما) (/ابي/ابغي/ابغى/اريد/اريد ان/عايز/عاوز/عايزه/بدي/بقي/عاد) (اصحي/اصحى/افيق/فيق/استيقظ/اقوم),
          (انام/نام) (وما/ولا/و ما/و لا/للابد/نومه) (/اصحي/اصحى/افيق/اقوم/ابدا), (يارب/يا رب/رب/الله) (خذني/خدني/ياخذني/ياخدني/موتني/ريحني),
          (خذني/خدني/ياخذني/ياخدني/ريحني) (يا رب/يارب/الله/عندك),
          (ما/لا/مش/مو/ماعاد/ما عاد/مبقتش/معدتش) (اقدر/قادر/قادره/فيني/فيي) (/ان) (اعيش/اكمل/اتحمل/اصبر/استحمل),
          (ما/لا/مش/مو/ماعاد/ما عاد) (استحمل/اتحمل/احتمل/اطيق/طايق/طايقه), (ما/مش) (لي/ليا) (لزوم/مكان/حياه),
          (تعبت/زهقت/مليت/طفشت/قرفت/ضقت/كرهت) (/من) (حياتي/الحياه/الدنيا/عمري/كل شي/كل حاجه/نفسي/العيشه/هالدنيا),
          (الدنيا/الحياه) (ما تسوي/ما تسوى/ما الها/مالها/بلا/ضاقت/سودا/انتهت/خلصت),
          (حياتي/عمري/مستقبلي) (انتهت/انتهي/خلصت/خلص/ضاعت/ضاع/راحت/راح/اتدمرت/تدمرت/ادمرت/انهارت/ماتت),
          (احسن/افضل/ارحم/اريح) (/لي/ليا/لو/اني/ان) (اموت/اختفي/اختفى/ما اكون/مت),
          (اختفي/اختفى/اروح/امشي/اغيب) (/من) (الدنيا/للابد/الوجود/هالدنيا/الحياه), (لو/اذا) (مت/صار لي شي/صارلي شي/جرالي حاجه/حصلي حاجه),
          (بعد/لما/يوم) (موتي/اموت/ما اكون موجود/امشي من الدنيا), (دمي/ذنبي/روحي/موتي) (/في/ب/على/علي) (رقبتك/رقبتكم/برقبتك/ذمتك/بذمتك/عليك),
          (انت/انتم/راح/هتكون/حتكون) (قتلتني/قتلتوني/السبب في موتي/سبب موتي),
          (سامحوني/سامحيني/سامحني/ادعولي/ادعوا لي/ادعو لي/استودعكم/وداعا/الوداع/توصيه/وصيتي),
          (قول/قولي/قولو/قولوا/بلغ/بلغوا) (لامي/لماما/امي/ماما/لاهلي/لابويا/لولادي/لبنتي) (اني/احبها/بحبها/بحبهم),
          (خلوا/خلي/ديروا/خلو) (بالكم/بالك) (من/علي/على) (امي/ولادي/بنتي/اخواتي/ماما), اخر (رساله مني/ليله),
          (حبوب/سم/سم فار/مبيد/كلور/حبل/مشنقه/شرايين*/موس/قزاز), (من/فوق/عن) (السطح/السطوح/الجسر/الكوبري/البلكونه/الشباك/العماره/الدور),
          (تحت/قدام) (القطر/القطار/المترو/السياره/العربيه), (اخلص/خلصت) (/من/علي/على/من هال) (نفسي/روحي/حياتي/حياه/عيشه/هالعيشه),
          (انهي/انهى/هنهي/بنهي/راح انهي/سانهي) (كل شي/كل حاجه/كل شيء/الموضوع بطريقتي/عمري/حياتي/معاناتي), (افكار/تفكير) (سودا/سوداء/انتحاري*),
          (اضر/اذي/اؤذي/اعور/اجرح) (نفسي/حالي/روحي), (اسوي/اعمل/هعمل/بسوي) (/شي/حاجه/شيء) (بنفسي/في نفسي/بحالي/بروحي)
        Violence: (عندي/عندنا/في) (شباب/ناس/رجاله/ربع/جماعه/اصحاب/زلم/ولاد) (هنا/هون/هناك/قريب/قريبين/جاهزين/عندك/ساكنين/بمنطقتك/بحارتك/يعرفون/يعرفوا), (شوف/تشوف/هتشوف/رح تشوف/راح تشوف) (شو/ايش/شنو/هيعملو/شيسوون) (بعملو/يعملو/يسوون/فيك/بيك)
        Violence: (نجي/بنجي/راح نجي/هنيجي/جايين/جاي/هاجي/بجي/اجي/حاجي/نيجي/يجون/نزورك/ازورك) (/لك) (بيتك/لبيتك/البيت/للبيت/لباب/لعندك),
          (يجوك/يجونك/بيجوك/هيجولك), (باب/قدام/عند/تحت) (بيتك/بيتكم/دارك/بيتك اليوم/العماره),
          (رجالي/رجالنا/جماعتي/شبابنا/رجال) (راح يجون/راح يجونك/هيجو/هيجولك/بيجو/بيجوك/يجوك/يجونك/جايين),
          (نعرف/اعرف/عارف/عارفين/بعرف/منعرف) (/وين/فين) (بيتك/بيتكم/عنوانك/ساكن/ساكنه/مكانك/مدرسه/دوام/شغل),
          (نوصل/اوصل/هوصل/بوصل/نلاقي/الاقي/هلاقي) (لك/ليك/ك/لبيتك/لاهلك), (نوصلك/اوصلك/هوصلك/الاقيك/هلاقيك/القاك/نلقاك/نطلعك/اطلعك) ,
          (اكسر/نكسر/هكسر/بكسر/اقطع/نقطع/هقطع) (/لك/ليك) (عظامك/رجولك/ايدك/راسك/رقبتك/دماغك/اصابعك),
          (ينذبح*/تنذبح*/ينقتل*/تنقتل*/هتموت/راح تموت/بتموت/تموت/هتندم/تدفع دم), (امك/اختك/اهلك/ابوك/عيالك/اخوك) (راح تموت/هيموت/بتموت/يموت/تموت/هتموت),
          (يكسرو*/يكسروا*/نكسرو*/يضربو*/يذبحو*/يقتلو*/يحرقو*/يطعنو*),
          (خنجر/ساطور/مطوه/سلاح*/رصاص*/قبرك/كفنك/دمك/نخطف*/اخطف*/هخطف*/بخطف*/اغتصب*/هغتصب*)
        """;

    public const string Darija = """
        SelfHarm: (w/ou/o/men b3d/mn b3d/w mn b3d/w men b3d/mbe3d) (rasi/rassi/rouhi/ro7i/3omri/nefsi/nafsi), (n9tel/nqtel/n9tl/nqtl/neqtel) (rasi/rassi/rouhi/ro7i/3omri/nefsi)
        SelfHarm: (ma/o ma/w ma/bla ma) (nfi9/nfiq/nfi9ch/nfiqch/nnodch/nnoudch/nnod/nnoud),
          (manfi9ch/manfiqch/mannodch/manfi9/mabghitch nfi9/mabghitch nfiq),
          (n3es/nn3es/nna3es/nn3ss) (o ma/w ma/ou ma/wma/oma/bla ma) (/nfi9/nfiq/nfi9ch/nnod/nnoud),
          (nheb/nhab/n7eb/n7ab/nhb/bghit/baghi/baghya/rani baghi/rani/bch/bech/bash/rah) (nmout/nmot/nmut/nemchi/nmchi men dounia/nakhta/nekhtaf/nghbr/nghber),
          (no9tel/nogtel/nektel/no9tl/n9tel/n9tl/nektol) (rou7i/rohi/ro7i/ra7i/rasi/rassi/nafsi),
          (rabi/rebbi/ya rebi/yarbi/ya rabbi/llah) (khoudni/khodni/ykhodni/yakhodni/yeddini/khoudlia/hezni/yhezni),
          (kreht/krht/karaht/3yit/3eyit/3ayit/zhe9t/mellit/sm7t) (/mn/men/f) (7yati/hyati/l7yat/lhyat/denya/dounia/3omri/rassi/rasi),
          (7yati/hyati/hayati/3omri/mosta9bali/mosta9bel) (salat/sala/tssalat/tsalat/mchat/mcha/da3et/da3at/da3/khesrat/tdemrat/t7etmat/tekhrab),
          safi (salit m3a denya/nmout/ghadi nsali m3a), (ma b9a/mab9a/ma b9ach) (3ndi/lia) (3lach/lach/ma) n3ich,
          (mab9itch/ma b9itch/maba9itch) (baghi/9ader/9adra/kan9der/nsber/n7mel/kan3ich/3ayech/nte7emel/nt7mel),
          (ma9dertsh/manjemch/manejmch/ma nejmch/manjamch/mana9derch) (n3ich/nkemel/nzid n3ich/nsber),
          (dem/dm/demmi/dmi/dnoubi/dnobi) (f r9btek/f ra9btek/3la r9btek/f 3on9ek/f rqebtek),
          (ntouma/nta/nti) (9teltouni/9teltini/sbab mouti/sabab mouti),
          (smehli/sme7li/sem7ili/sem7i/sme7 lia/smhi lia/smhi liya/semhouli/sm7ouli/samhouni/samhini) (/a mama/a lwalida/mama/ya mama/yemma/ya yemma/mmi/a mmi/baba),
          (goul/gol/golo/goulou/gouli/9oul/9oulou) (l mama/l mmi/lmama/l yemma/l walida/lwalida) (/rani/bli/belli) (/kan bghiha/n7ebha/knbghiha),
          (akhir/ekher) (message/msg/lila),
          (lma l9ate3/lma lkate3/lma 9ate3/ma 9ati3/javel/jafil/dwa lfar/dwa dial lfar/sem far/kachi*/kinat/7boub/hboub/hbal/7bal/mchna9a),
          (nnegez/nne9ez/nn9ez/nchiyer/ntiyeh/ntiyah/nlouh/nrmi/nermi/nsayb) (mn/men/rassi/rasi/rohi/rou7i/b rassi),
          (stah/ste7/s6e7/l9ontra/lqantra/balcon/tren/tran), (ندير/نعمل/غندير) (/شي حاجه/حاجه) (ف راسي/فراسي/في روحي/بروحي),
          (بغيت/باغي/باغيه/نحب/راني باغي/حاب/حابه) (نموت/نمشي من هاد الدنيا/نختفي/نغبر/نرتاح من/نقتل روحي/نتهنى من),
          (ما/مبقيتش/ما بقيتش/مابقيتش/بلا ما) (/بقيتش) (نفيق/نفيقش/نوض/باغي/باغيه/قادر/قادره/قادر نعيش/حامل/صابر),
          (نعس/ننعس/نرقد) (وما/و ما/بلا ما) (/نفيق/نفيقش/نوض/ننوض),
          (عييت/كرهت/مليت/زهقت/قنطت/سمحت) (/من/ف) (حياتي/الحياه/الدنيا/عمري/راسي/روحي/كلشي/هاد الدنيا),
          (حياتي/عمري/مستقبلي) (سالات/سالا/مشات/مشا/ضاعت/ضاع/تدمرات/خسرت), (نقتل/نشنق/نلوح/نرمي/نطيش) (راسي/روحي/عمري),
          (الما القاطع/ما قاطع/جافيل/دوا الفار/كينات/حبوب/حبل), (سمحي ليا/سمحو ليا/سمحيلي/سمحولي/سامحوني) (/يا ما/ا ماما/يما/ا لواليده/ميمتي),
          (قولو/قولي/قول) (لماما/لمي/ليما/لواليده/لما), (دمي/ذنبي) (ف رقبتك/فرقبتك/على رقبتك/في رقبتك), اخر (ميساج/ليله)
        Violence: (3ndi/3andi/3endi/kayn/3ndna) (drari/wlad/nass/chi wlad/chi drari/jma3a) (hna/temma/tema/tmma/9rab/f/dyal/li/wajdin), (ghatchof/ghadi tchof/tchof/chof) (chno/chnou/ach/wach) (ydiro/ndiro/ghaydiro/ghandiro) (fik/lik/bik)
        Violence: (nji/njiw/ghanji/ghanjiw/jay/jayin/jayen/rana jayin/nwslo/nouslou/yjiw/ghayjiw/yjou) (/l/3nd/hta l) (darek/darkom/bab darek/lbab/khdmtek/lhouma),
          (3arfin/3arf/3aref/kan3ref/na3ref/na3raf/3reft/n3erfou) (/fin/win/wine) (darek/darkom/sakn/saken/sakna/katskon/teskon/tskon),
          (drari/wlad/ma3arfi/nas/jma3a/sehabi/s7abi/khouti) (/dyali/diali/taw3i/lhouma/li m3aya) (ghayjiw/ghadi yjiw/jayin/yjiw/yal9awk/ghayl9awk/ytl9aw),
          (nal9ak/nel9ak/ghanl9ak/nchdek/nhezek/nkhtfek/nkhatfek/ndefnek/nchewhek/nchouhek/ndegdeg/ndegdgek),
          (khtek/mmok/mok/yemmak/bak/wlidatek) (ghatmout/ghadi tmout/ghadi ykhlso/nchedha/nkhtef),
          (mous/jenwi/sif/chaqour/fousil/ferdi/mokahla/9rtas*/kfen/9ber/9berek/dmek/demek), (ghatmout/ghadi tmout/trah tmout/tmout),
          (نجي/نجيو/غنجي/غنجيو/جاي/جايين/يجيو/غيجيو/نوصلو) (/حتى) (لدارك/لداركم/للباب/لخدمتك/للحومه),
          (الدراري/دراري/ولاد/ناس/صحابي/خوتي/جماعتي) (/ديالي/الحومه/معايا) (غيجيو/غادي يجيو/جايين/يجيو/يلقاوك),
          (عارفين/عارف/كنعرف/نعرف/نعرفو) (/فين/وين) (دارك/داركم/ساكن/ساكنه/كتسكن/تسكن),
          (نلقاك/غنلقاك/نشدك/نهزك/نخطفك/ندفنك/نشوهك/نقطع*/ندگدگ*/نذبح*/غتموت/غادي تموت/تموت), (موس/جنوي/سيف/شاقور/فردي/مكحله/قرطاس*/كفن/قبرك/دمك)
        """;
}
