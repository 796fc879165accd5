namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// The parts of which somebody's danger is made, to be put together in any order: what kills (<c>Lethal</c>), from where one falls or is
/// run over (<c>Height</c>), that it is being done (<c>Resolve</c>), what is left to others (<c>Parting</c>), and verbs that hurt
/// (<c>Brute</c>). What they mean together is said in <see cref="Dangers"/>. With them words of who sees no end (<c>Edge</c>).
/// </summary>
internal static class Peril
{
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French, ""), (Tongue.English, English, ""), (Tongue.Spanish, Spanish, ""), (Tongue.German, German, ""),
        (Tongue.Arabic, PerilArabic.Arabic, ""), (Tongue.Darija, PerilArabic.Darija, ""),
    ];

    /// <summary>What is done to oneself, and what is done to others.</summary>
    public static readonly (Tongue Tongue, string Verbs)[] Verbs =
    [
        (Tongue.French, """
            endself: =tue =tuer =tuez =tuerai buter pendre flinguer noyer supprimer suicider defenestrer empoisonner immoler zigouiller taillader scarifier crever =detruire =pends =pend =pendrai =noie =ouvrir
            brute: =tue =tues =tuer =tuez =tuerai =tuera =tuons =tuent buter egorger etrangler poignarder planter tabasser cogner frapper massacrer fracasser saigner flinguer eventrer lyncher violer kidnapper sequestrer
              defigurer cramer bruler descendre achever eliminer enterrer fumer demonter defoncer crever =abattre =battre =pendre =niquer =pendrai
            """),
        (Tongue.English, """
            endself: kill hang:hanged,hung shoot:shot drown poison top off unalive strangle stab electrocute
            brute: kill shoot:shot stab slap beat:beaten murder strangle drown butcher slaughter behead hurt choke rape kidnap torture burn bury slit smash cut:cut slice skin hang
            """),
        (Tongue.Spanish, """
            endself: matar ahorcar colgar:cuelg suicidar envenenar disparar ahogar cortar tirar lanzar aventar arrojar apunalar
            brute: matar golpear acuchillar apunalar balear degollar estrangular acribillar torturar descuartizar violar secuestrar madrear quebrar:quiebr rajar picar navajear enterrar:entierr reventar:revient desaparecer
              tirotear linchar picanear mochar matonear =muerta =muerto
            """),
        (Tongue.Arabic, """
            endself: قتل كتل شنق علق رمي رمى شمر كب ذب طيش لوح حرق ولع نحر ذبح دبح خنق غرق سمم فجر طخ دعس =كب =شمر =علق =ذب =لوح =طيش
            brute: ضرب قتل كتل ذبح دبح كسر قطع حرق طعن خطف دفن شنق سحل جلد شق خنق نحر دعس فجر محي محو طخ غتصب غتاصب فشخ سحق هشم نسف هرس صفي سيح
            """),
        (Tongue.German, """
            endself: umbringen:umgebracht toten erhangen:erhangt aufhangen:aufgehangt erschiessen:erschossen ertranken vergiften ritzen schneiden:geschnitten erstechen:erstochen verbluten wegschiessen =heimdrehen =abstechen
            brute: umbringen:umgebracht toten:getotet erschiessen:erschossen abstechen:abgestochen stechen:gestochen erwurgen:erwurgt verprugeln:verprugelt prugeln zusammenschlagen:zusammengeschlagen
              vergewaltigen:vergewaltigt totschlagen:totgeschlagen schlagen:geschlagen,schlagt brechen:gebrochen verbrennen:verbrannt anzunden:angezundet abfackeln:abgefackelt kaltmachen kopfen schlitzen
              aufschlitzen:aufgeschlitzt begraben vergraben messern foltern entfuhren:entfuhrt zunden =kalt =fertigmachen =derschlag =hauen =haun =brich
            """),
    ];

    private const string French = """
        Dying: (je/vais/vas/veux/vx/voudrais/prefere/pourrais/vais finir par/envie de/pense a) me <endself>, (je me suis/jme suis/j me suis) (/deja/presque/encore) <endself+>,
          (va/vas/vas y/devrais/as qu a/qu a/peux/dois/n as qu a/pourquoi tu) te (<endself>/jeter/foutre en l air), <endself> toi (/toi meme),
          (me/m/jme/te) (tailler/taille/ouvrir/ouvre/ouvert/couper/coupe/trancher/tranche/taillader/suis taille/suis ouvert/suis coupe) (les/le/la) (veines/poignet/poignets/bras/gorge/carotide),
            (me/te) (crisser/foutre/jeter/balancer/pitcher/garrocher) (/en bas) (en l air/du pont/du toit/par la fenetre/sous/dans le vide/dans le fleuve/du haut/en bas),
          (je/jvais/j) (meurs/creve/pars/saute/disparais) (/tous/pour de bon) (cette nuit/ce soir/a soir/demain/maintenant), que je (meure/creve), (veux/veut/vx/voudrais) (crever/mourir),
            mettre fin a (mes jours/ma vie/tout/tout ca), me faire (sauter/du mal/le caisson)
        SelfHarm: s est (tue/pendu/pendue/suicide/flingue/tuee/suicidee)
        Lethal: corde, cordon, noeud coulant, rasoir, cutter, lame, lames, bistouri, fusil, flingue, arme de service, mon arme, carabine, calibre, cachets, cachet, medoc*, medicaments, comprimes, somnifere*, doliprane,
          tramadol, xanax, plaquette*, armoire a pharmacie, javel, poison, mort aux rats, pour les rats, deltametrine, insecticide, pesticide, soude, le gaz,
          veines, poignets, couteau, schlass, machette, une balle, des balles, kalach*, vitriol, acide, essence sur, carotide
        Height: pont, viaduc, passerelle, falaise, toit, balcon, fenetre, rebord, parapet, rails, rail, voie ferree, voies, barrage, fleuve, riviere, lagune, canal, ravin, dans le vide,
          (sous/devant/contre/dans) (le/un/une/mon) (/gros) (train/metro/rer/tgv/tram/bus/camion/arbre/platane/mur/poteau/poids lourd), etage
        Resolve: (y/jy) (vais/suis/serai/monte), devant moi, (dans/a) (ma/la/mes/mon) (main/mains/cou/table), (je/jte) (regarde/saute/passe/bois/avale/prends/monte/tremble/plante/fonce/coule/laisse/finis), sauter, sauterai,
          avaler, avale, avalerai, boire, (j ai/ai/g) (/deja/tout/tous) (pris/bu/avale/achete/trouve/sorti/charge/prepare/choisi/essaye/essayer/coupe/pose),
          tout ce qu*, tous les, toute la, toute, (ca/sa) (coule/saigne), decide, decision, ce soir, a soir, cette nuit, demain, cette fois, minutes, au bord, au sommet, en haut, au dessus, en bas, planter, foncer,
            me jeter, me balancer, je suis (sur/au/deja/en), je vais, jvais, jvai, j vas, je compte, trembl*, regle ca, sous le lit, dans le tiroir, au garage, dans ma poche, a portee, chargee, a cause de toi
        Parting: (dis/dites/dire) a (ma/mon/mes/maman/papa) (/mere/pere/mama/fille/fils/enfants/femme/famille) (que je/qu il/pardon), (prends/prenez/prendre) (/bien) soin (/d/de/du/des),
          occup* (/toi/vous/bien) (de/d/du/des) (mes/mon/ma/la petite/le petit/les petits/chien/chat/maman),
          (ecrit/laisse/ecris/redige/laissee/poste) (/une/des/les/ma/mes/un/leur/a) (lettre*/mot), (lettre/mot) (/d adieu) (a/pour) (mes/ma/mon/maman/les),
            quand (tu/vous/t/ils/elle) (lira*/lirez/lis/lisez/liront/verra*/verrez/auras) (/ca/ceci/cela/ce), (personne) (/ne) (me) (retrouvera/trouvera/verra/cherchera),
            (retrouv*/trouv*) (mon corps/mon cadavre/morte/pendu/pendue),
          cherchez (/moi) pas, (mon corps/mon cadavre/mon enterrement/ma tombe), (adieu*) (a tous/maman/papa/ma/mon/les/le/prends/prenez), (dernier message/derniere lettre/dernieres paroles) (a/pour/de ma),
            pardon (/mon/ma) (papa/maman/mere/pere/les enfants), rejoindre (mon/ma/papa/maman/mamie/papi/dieu), au ciel, (dieu) (me pardonne/m accueille)
        Brute: <brute>, <brute+>, <brute!>
        Edge: honte, mourir, meurs, meure, vivre, exister, respirer, naitre, ne jamais naitre, debarrass*, peur de moi, pu capable, plus capable, plein mon casse, fond du trou, au fond, tout noir, une betise,
          faire une connerie, plus d importance, regarder (mes/ma/les/personne/en face), (va/vont/va t) (me/m) (tuer/<slay>/achever/renier/bannir/jeter dehors/egorger/detruire),
          poid, poids, boulet, fardeau, qu une solution, que cette solution, la seule solution, seul moyen, quel sens, le sens de, pleure tout, mange plus, mange pas, detruit, detruite, brise, brisee, relever de, souffr*,
            douleur, me deteste, me hais, je hais ma, me degoute, degoute de, (regretter/regretterai/regrettez) (/si/ca), encore la demain, plus rien a perdre, rien a perdre, plus rien ne, perdu, perdue, ma faute,
            je merite, plus aucun, plus aucune, desespoir, desesper*, cauchemar, enfer, etouffe, n ai plus, cette vie, ma vie, la terre s ouvre, terre m avale, (sortir/tirer) de la
        """;

    private const string English = """
        Dying: <endself> (myself/my self/meself/yourself/urself/ur self/your self/yoself), (put/putting) an end to (myself/my life/it all/all of it), (kill/end/take/finish) (my/ur/your/his) (own/life),
          (cut/cutting/cuting/harm/harming) (/myself) again, (hang/hanging) (myself/yourself) (/from), (jump/jumping) (off/from) (something/somewhere/the/a),
          (consume/consumed/take/took/drink/drank/drinking/eat/eaten/swallow/swallowed) (/the/some/that/rat) (poison/pesticide/bleach/sniper/gramoxone/acid/phenyl/sulphas), want be dead,
            (ill/i ll/gonna/wanna/want to/will) (/just/b/be/go) (dead/die) (tonight/today/soon/tomorrow), (go) (/and) die, (going to/about to/gonna/i ll/ill/i will) (/just) jump, (set/light) myself (on fire/alight)
        SelfHarm: (killed/hanged/hung/shot) (himself/herself/themselves)
        Lethal: rope, ropes, noose, blade, blades, razor*, revolver, service revolver, pistol, shotgun, rifle, gun, pills, tablets, meds, medication, medicine cabinet, cabinet, sleeping pills, paracetamol, overdose, poison,
          bleach, pesticide, rat poison, otapiapia, sniper, gramoxone, phenyl, wrist, wrists, veins, arm won t stop, knife, machete, cutlass, bullet*, acid, ceiling fan, the fan, dupatta
        Height: bridge, overpass, flyover, roof, rooftop, ledge, railing, cliff, tracks, track, railway, train tracks, level crossing, multi storey, multistorey, quarry, canal, river, lagoon,
          (under/in front of/before/into/off) (a/the) (train/bus/truck/lorry/tube/wall/tree/lake/traffic/metro/jeepney/mrt/lrt), off something, (top/th/nth) floor, balcony
        Resolve: (i m/im/i am/i ll/ill/i will/i/we re) (/on/at/in/just/already) (walking/going/goin/driving/heading/standing/sitting/holding/looking/jumping/taking/doing/do it/jump/take/drive/drink/swallow/consume/on/at/in),
          there now, going to, goin, in front of me, (in/on) (my/me) (hand/hands/lap/neck/drawer/bag), been looking at, looking at it, is finish, it is finish, (do/doing/did/done) it, (jump/swallow/drink),
          (took/taken/swallowed/drank) (/the/all/every*/them/a/too), the lot, all of them, every one of them, everything (that was/in the), this time, tonight, tonite, today, tomorrow, right now, rn, now, by morning,
          after tonight, bleeding, wont stop, won t stop, (i have/i ve/ive/i got/got/have got) (a/the/my/some/rope/pills/it), close to my, from my house, in garage, in the garage, in the drawer
        Parting: (tell/let) (my/mum/mom/mama/dad/her/him/them/the kids) (/mum/mom/mama/dad/wife/husband/kids/family/parents/sister/son/daughter) (/know) (/that) (i/it) (love/loved/m sorry/am sorry/was/wasn),
          (look after/take care of/feed/be good to) (/my/the) (mum/mom/mother/dog/cat/kids/girls/boys/baby/little/sister/brother/bella/son/daughter), by the time (u/you), when (u/you) (read/find/get) (this/me),
          (nobody/no one/noone/nobody s/they/you/they ll/somebody) (/s/is/will/won t/ll/going to/gonna/not) (/ever) (find/found) (me/my), my body,
          (wrote/written/writing/left/leaving) (/the/a/my/some) (letter*/note/notes/will), (letter*/note) (to/for) (the/my) (kids/family/mum/mom/wife/parents/children), (my) (last/final) (message/text/words/letter/note),
            six feet under, in the ground, wont be alive, (not/won t) be (here/around) (after/tomorrow/monday/by), after (tonight/today/tomorrow) (/i/you/there/nothing/it), (tonight) (it will/it works/for good),
            (forgive) me (mum/mom/dad/mama/papa/lord/god/amma/allah), (goodbye/bye) (everyone/all/mum/mom/world/forever/for good), see (her/him/them/u/you) (in heaven/on the other side)
        Brute: <brute>, <brute+>, (found/end up/turn up/wake up) dead
        Edge: hate myself, hate my, hates me, hate me, the pain, pain to stop, hurting, feel dead, dead inside, feel nothing, dont feel, shame, ashamed, disgrace, izzat, no face, face to show, face anyone, face my,
          live with (/this/it/the), no option, no choice, no way, one way this, only way this, it stops, over soon, be over, over for, bother with me, much longer, end of my rope, end of me, black, tire for, don tire,
          life tire, open swallow, swallow me, what happens to me, care what happens, care about anything, don t care any*, nothing left, nothing to lose, stay for, living for, live for, whats the point, never born,
          been born, not born, notice if, had a good run, good run, best if i, cant breathe, can t breathe, crying, havent slept, haven t slept, haven t eaten, eaten or slept, not slept, destroyed, broken, worthless,
          pathetic, useless, everyone s going to hate, (will/gonna/going to/would) (/just) (kill/murder/end/disown/slaughter/skin/beat/throw) me, not leave me alive, finish for me, all finish, no force, more force,
          no strength, suffer*, lonely, alone, scared of myself, of myself, want to stop, to give up, give up, giving up, pag asa, kahihiyan, nakakahiya, pagod
        """;

    private const string Spanish = """
        Dying: me (/voy a/quiero/puedo/voy/quisiera) (<endself>/<endself!>) (/de/del/desde/por/al/las/yo/hoy/esta noche) (/el/la/las/un) (puente/azotea/balcon/ventana/tren/metro/vias/venas/hoy/esta noche/techo),
          (matar/ahorcar/colgar/suicidar/envenenar/disparar/quemar/cortar/ahogar)me, (me voy a/me quiero/voy a) (matar/ahorcar/colgar/suicidar/envenenar/cortar las venas/ahogar/pegar un tiro/morir hoy/quitar la vida),
          (me) (mato/ahorco/cuelgo/suicido/enveneno/quito la vida/pego un tiro/doy un tiro/vuelo la cabeza/arranco la vida),
          (mateme/matate/ahorcate/cuelgate/tirate/suicidate/muerete/matese/pegate un tiro/aventate) (/de/del/ya/mejor/tu/si/por),
          (me) (corte/abri/he cortado/corto/abro/abrire/cortare) (las/los/el) (venas/brazos/munecas/brazo), (quiero/qiero/voy a/quisiera) dejar de (vivir/existir),
            (quiero/prefiero/preferiria/mejor) (morir/morirme/estar muerto/estar muerta/muerto/muerta/la muerte), (hoy/esta noche/manana) (me muero/me mato/acabo con todo/termino con todo/se acaba todo),
            (acabar/acabo/termino/terminar/poner fin/pongo fin) (con/a) (mi vida/esta vida/todo esto/mi existencia)
        SelfHarm: se (mato/colgo/ahorco/suicido/quito la vida), me (corte/corto/abri) (otra vez/de nuevo), (me meto/entro) y no salgo
        Lethal: soga, cuerda, mecate, lazo, cable, navaja, cuchillo, cuchilla, gillette, hoja de afeitar, cuter, pistola, revolver, escopeta, rifle, arma, fierro, pastilla*, pildoras, clonazepam, rivotril, botiquin, veneno,
          raticida, cloro, lejia, insecticida, paraquat, acido, venas, munecas, balazo, bala, balas, plomo, machete, tiro en la, gasolina
        Height: puente, viaducto, azotea, techo, balcon, ventana, cornisa, barranco, precipicio, acantilado, vias, via del tren, rieles, rio, presa,
          (al/bajo el/debajo del/frente al/contra un/contra el/bajo las ruedas) (/un) (tren/metro/camion/bus/micro/arbol/muro/trailer/poste), piso
        Resolve: (ya/estoy/voy/aqui) (en/sobre/al/para/camino/parado/parada/estoy/voy), frente a mi, delante (de mi/mio), enfrente, (en/entre) (la/mi/mis/las) (mano/manos/mesa/cajon/bolsillo), mirando, viendo para abajo,
          (salto/brinco/tiro/lanzo/aviento/tomo/tome/trago/trague/bebo/bebi/cuelgo), tomar*, saltar, brincar, lanzarme, tirarme, aventarme, arrojarme, todas las, todo el frasco, todo lo que,
          (ya/me) (las/lo/me) (tome/trague/corte/compre/prepare), esta noche, hoy, manana, ahora mismo, ahorita, esta vez, decidido, decidi, decision, minutos, sangre, sangrando, sangra, cargada, lista, listo, tiemblo,
          temblando, por tu culpa, me voy a, tengo (/la/el/una/las), compre, subi
        Parting: (dile/diganle/digan/decidle/decirle/dile que) (/a) (/mi/mis/mama/papa) (/mama/madre/papa/hija/hijo/hijos/esposa/familia/hermana) (que/lo/perdon),
          (cuida/cuiden/cuidad/cuidame/encargate/encarguense) (/mucho/bien) (/a/de/al) (/mi/mis/la/los/el) (mama/hijos/hija/hijo/perro/hermanita/nina/nino/familia/gato), (carta/cartas/nota/notas) (para/a) (mi/mis/la),
          (/le/les) (deje/escribi/dejo/escribo/deje escrita/estoy escribiendo) (/una/la/unas/las) (carta*/nota*), cuando (lean/leas/leais/lea/encuentren/me encuentren/despierten),
          nadie (me/va a) (/va a) (encontrar*/encontrara/hallar*/vera), (mi cuerpo/mi cadaver/mi velorio/mi entierro), (adios/hasta siempre) (a todos/mundo/mama/para siempre/hijos/familia),
          mi (ultimo mensaje/ultima carta/ultimas palabras), (perdon/perdoname/perdonenme/perdoneme) (/mama/papa/hijos/hija/dios/senor/diosito/familia),
          con (mi/mis) (mama/papa/hermano/abuela/abuelo) (en el cielo/que en paz), en el cielo, me despido, ya no estare, no voy a estar, no estare
        Brute: <brute>, <brute!>, <bruteimp>, <brute+>, (dar/damos/dan/dimos/doy) (piso/cuello/chicharron/plomo/bala), (prender/prendemos/prendo/prenden/prenderle) (fuego/candela), (te) (levantar/levantamos/levantan)
        Edge: verguenza, deshonra, morir, muerte, muerto, muerta, vivir, existir, nacido, haber nacido, respirar, dolor, duele, sufrir, sufr*, odi*, hart*, sobreviv*, destru*, arruin*, hund*, esperan*, esperans*, abismo,
          al borde, repudi*, mori*, muer*, exist*, doler*, duel*, soport*, aguant*, llor*, librar de mi, librarse de mi, van a librar, miedo de (mi/lo que), pa que (seguir/vivir), para que (seguir/vivir), no se si manana,
          asco, basura, estorbo, carga, no valgo, nada vale, nada tiene, nada importa, sentido, salida, solucion, una sola salida, tragarme, trague la tierra, tierra me trague, negro, oscuro, no como, no duermo, llorando,
          llorar, sola, solo quiero, rendirme, me rindo, hundido, hundida, destruido, destruida, arruinaste, arruinado, arruinada, una locura, una tonteria, una estupidez, una pendejada,
          (me va a/me van a/me va/va a) (matar/matarme/<slay>/correr/echar/correrme de/colgar/acabar/moler), me mata, me matan, mi vida, ya fue, hasta el cuello, mirar a la cara, mirarlos, dar la cara, miedo de mi,
          no respondo de mi, se libran de mi, librarse de mi, sin fuerzas, fuerzas, ganas, desaparecer
        """;

    private const string German = """
        Dying: (mich/mi/dich/mir) (/selber/selbst/jetzt/heute/einfach/noch) (<endself>/<endself+>), <endself> (/ich/i) (mich/mi/dich) (/jetzt/heute/selber),
          (erhang/erschiess/ertrank/vergift/tote/ritz/ritze/schneid/schneide/erstich) (/ich/i/dich) (/mich/mi/dich) (/doch/jetzt/heute/wieder), (bring/bringe) (/ich/i) (mich/mi/dich) (/doch/einfach/halt) (um/selber um),
          hang dich auf, heng dich auf, spring (/doch/einfach) (von/vom/vor/aus/runter), (drah/dreh/drahe) (/i/ich) (mi/mich) (ham/hoam/heim),
          (hab/habe) (/ich) mich (/gestern/gerade/wieder/schon) (geritzt/geschnitten/aufgeschnitten),
          (fur den) tod, (bin/war/lieg) (ich) (/dann/schon/bald/lange) tot, (geh/gehe) (/ich) (/jetzt) freiwillig, (schluck/schlucke/nehm/nehme/friss) (/ich/i) (/jetzt/einfach) alles,
            (mir) (die/eine) (adern/pulsadern/kugel/gift), (geh/gang/geh i) (/i) (unter/unters/under) (/de/den/dem) zug, (stirb/verreck/krepier) (/doch/einfach/du),
            (nicht/nimma/nimmer/ned/net/numm*) (/mehr/mi) (leben/lebn/labe), (mog/mag/will/wil/kann) (/i/ich) (/nimma/nimmer) (/mehr) (lebn/nimmer lebn)
        SelfHarm: sich (erhangt/erschossen/umgebracht/aufgehangt)
        Lethal: strick, seil, schlinge, gurtel um, klinge, klingen, rasierklinge, rasierer, messer, cuttermesser, gewehr, flinte, pistole, dienstwaffe, waffe, revolver, knarre, kugel, tabletten, pillen, schlaftabletten,
          medikamente, badschrank, medizinschrank, arzneischrank, insulin, gift, rattengift, abflussreiniger, saure, pulsadern, adern, handgelenk*, axt, machete, benzin, kabel
        Height: brucke, bruckn, bruck, bruckenpfeiler, pfeiler, dach, balkon, gelander, fenster, klippe, gleis, gleise, gleisen, schienen, bahnsteig, bahnubergang, staumauer, hochhaus, parkhaus, turm, rhein, donau, elbe,
          isar, see, (vor/unter/under/gegen) (den/de/einen/die/eine/dem/nen/s) (zug/bahn/u bahn/s bahn/laster/lkw/baum/wand/bus/pfeiler/mauer/tram), stock
        Resolve: (steh/stehe/sitz/sitze/bin/lieg/liege) (/ich/i/grad/grade/gerade/jetzt/schon/da) (/schon/am/auf/oben/vor/an), vor mir, (in/auf) (der/meiner) (hand/tisch/schublade), schau (/ich/i) runter, schau nach unten,
          (spring/springe/hupf/fahr/fahre/geh/gehe/gang/schluck/schlucke/nehm/nehme/trink/hol/lieg/liegt/mach/machs/mache) (/ich/i/es), springen, springe, alle, alles, die ganzen, ganze packung,
          (habe/hab) (/ich/mir/alles/schon) (genommen/geschluckt/gekauft/geholt/geladen/besorgt/vorbereitet/die/das/den), heute abend, heut abend, heute nacht, morgen fruh, heute, heut, jetzt, diesmal, dieses mal,
          entschieden, entschluss, beschlossen, ist es soweit, minuten, blut*, hort nicht auf, zittere, zitter, deinetwegen, wegen dir, mach ichs, komm nicht (/mehr) raus, im keller, im schrank
        Parting: (sag/sagt/sage/richte) (/bitte) (/der/dem/den/meiner/meinem/meinen) (/mama/mutti/mutter/papa/kindern/frau/eltern/tochter/sohn/schwester/familie) (dass/das/ich/i/lieb),
          (pass/passt/schau/schaut/kummer/kummert) (/bitte/dich/euch/gut/mir) (auf/um) (meine/mein/meinen/mama/die kleine/die kleinen/die kinder/den hund/den),
          (brief/briefe/zettel) (/ist/liegt/liegen/an/fur) (/an/fur) (/meine/mama/die/auf), (geschrieben/hinterlassen) (an/fur) (meine/die),
          wenn (du/ihr/sie) (/das/dies/diese nachricht) (/hier) (lest/liest/lesen/findet/findest/bekommt), (mich) (findet/sucht) (/dann) (keiner/niemand),
          (keiner/niemand) (wird mich/findet mich/wird) (/mehr) (finden/suchen/findet/mehr), meine leiche, mein grab, meine beerdigung, (bin) weg (leute/fur immer/jetzt), war schon mit euch,
          (meine/mein) (letzte/letzter/letztes) (nachricht/brief/worte/gruss), (verzeih/verzeiht/vergib/vergebt) (/mir) (/mama/papa/gott/bitte/alle), (bei/zu) (oma/opa/papa/mama) (/im/in den) himmel, im himmel,
          nicht mehr (da bin/hier bin/bei euch)
        Brute: <brute>, <brute+>, (mach/mache/machen/mocht/mochn) (/ich/wir/i) (dich/di/euch/disch/ihn/eich) (/jetzt/noch) (kalt/messer/fertig/platt/hin), bring (/ich/i) (dich/di) um
        Edge: schande, scham, schame, sterben, tot, tod, leben, uberleb*, uberstehe, existieren, geboren, nie geboren, atmen, schmerz*, weh, hasse mich, hass mich, hassen mich, ekel, mull, last, nichts wert, wertlos,
          sinnlos, sinn, ausweg, hoffnung, verschluck*, erdboden, schwarz, weine, heule, geheult, schlaf nicht, esse nicht, allein, aufgeben, geb auf, gebe auf, kaputt, zerstort, am boden, dumm*, dummheit, durchhalt*,
          ertrag*, (bringt/bringen/schlagt/schlagen/schmeisst/haut/derschlagt/macht) (mich/mi), bringt mich um, mein leben, mir selber, mir selbst, vor mir, so satt, satt, einfach weg, los mich, mich los, seid ihr mich,
          noch da bin, morgen noch, nichts mehr, nix mehr, niemals, in die augen, augen schauen, leid, verloren
        """;
}
