namespace Recours.Casework.Findings.Meaning;

/// <summary>Spanish of Spain and America, with voseo: verbs and what they say with the words around them.</summary>
internal static class SpanishActs
{
    public const string Verbs = """
        limb: =piernas =pierna =dedos =dedo =huesos =hueso =dientes =nariz =rodillas =cuello =garganta =costillas =craneo =jeta =hocico
        pay: pagar mandar enviar:envi transferir:transfier depositar girar consignar yapear pasar ingresar recargar abonar cargar soltar:suelt agregar anadir sumar completar dejar =puse
          =meti =hice =di =puesto =metido =hecho =dado
        hurt: partir romper quebrar:quiebr reventar:revient matar golpear quemar cortar rajar picar apunalar balear disparar violar secuestrar
          levantar desaparecer madrear degollar:degoll estrangular ahorcar acribillar torturar machetear moler:muel descuartizar pegar lastimar herir
          enterrar:entierr
        body: =cara =piernas =pierna =brazos =brazo =dedos =dedo =huesos =hueso =dientes =boca =nariz =cabeza =madre =manos =rodillas =cuello
          =garganta =jeta =hocico =costillas =craneo
        send: mandar enviar:envi reenviar:reenvi pasar compartir difundir repartir rolar rotar soltar:suelt distribuir:distribuy entregar hacer
          repartir despachar tirar remitir
        pub: publicar subir postear colgar:cuelg viralizar filtrar exponer divulgar exhibir quemar funar soltar:suelt ventilar difundir
        tell: contar:cuent decir mostrar:muestr ensenar avisar informar llamar escribir hablar explicar comentar platicar denunciar etiquetar
          notificar contactar =digo =dire =diremos =diria
        see: ver recibir enterar conocer saber descubrir leer mirar escuchar disfrutar =entera =enteran =enterara =enteraran =veran =vera =sabran
          =sabra =ven =ve =vea =vean =reciben =recibe
        it: =lo =la =los =las =todo =esto =eso
        them: =le =les =se
        """;

    public const string Phrases = """
        Paid: (te van/ahi estan/ahi van/ahi te van/ya te transfirio/ya te deposito/ya te mando) (/mi amigo/mi amiga/mi hermano/mi primo) (/los/las), (deposite/transferi/mande/pague) lo que faltaba
        Generated: hecho con ia, con inteligencia artificial, deepfake*, montaje*, fotomontaje*, una app, photoshop*, cara en otro cuerpo, cara pegada
        Known: cuando estabamos, cuando eramos, tu ex, mi ex, del trabajo, de la oficina, antiguo, antigua, ex companero, excompanero
        Trade: arriendo, arriendos, alquiler, depto, departamento, dicom, expensas, cuota, cuotas, casero, inquilino, desalojo, demanda, pozo, prode,
          apuesta, apuestas, vaquita, fiesta de, regalo para, gas comun, luz y agua
        VideoCall: videollamada, video llamada, videito, camara, prende la camara, prende tu camara, te llamo aca, videochat, por cam, en vivo, cam
        Intimate: sin nada, sin ropa, con luz, comodo, comoda, desnudo, desnuda, atrevido, atrevida, quitate, que lleves puesto, sexy, hot, rico,
          caliente, picante, travieso, traviesa
        Move: pasate a, vamos a, tiene telegram, tiene whatsapp, tiene wats, tienes telegram, tenes telegram, aca no llegan, agregame, mejor por, mejor te llamo, escribeme, tu whats, pasame tu
        Stranger: te vi en, te vi por, hicimos match, amigos en comun, de tinder, de badoo, de instagram, me saliste, me apareciste, nos conocemos
        TimeGiven: sin falta, tu hora, te regalo, le regalo, es tu hora, a mas tardar, tenes hasta, tiene hasta, tienes hasta, plazo
        Received: (ya/ya se/se) (reflejo/reflejaron/acredito/acreditaron/cobro/cobraron),
          (ya) (cayeron/cayo/llegaron/llego/entraron/entro/los vi/estan), en el saco, en el bolsillo, ole
        PayDone: <pay+>
        Paid: (le/te/ya/ahi/ahi le/ahi te/ya le/ya te/les/os/yo le/yo te) (puse/meti/mande/envie/deposite/consigne/gire/transferi/pase/hice/yapee/cargue/abone/ingrese/pague/recargue/consigno/deposito),
          (te/le/os) he (pasado/puesto/metido/hecho/ingresado/mandado/enviado/pagado/transferido),
          va (la/el/lo) (primera/primero/segunda/segundo/resto/otro/otra/tercera), ahi (va/van/le puse/te puse)
        Handed: hecho, toma, ten, tenga, aqui va, va la, ahi te va, ahi le va, ahi va, ahi van, ahi tienes, ahi esta
        WillSend: (se/le/les/lo/la/los/las/se lo/se la/se los/se las) (<send>/<send!>), <send!>,
          (voy a/vamos a/va a/puedo/podemos/podria/tengo que/debo/pienso/a punto de/listo para/lista para/listos para/empiezo a/empezar a/ganas de/toca/me obligas a/capaz de) (<send>/<sendimp>),
          (le/les) (cae/caera/llega/llegara/caen/llegan/va a llegar/van a llegar)
        Publish: (se/te/lo/la/los/las) (<pub>/<pub!>), <pub!>,
          (voy a/vamos a/va a/puedo/podemos/podria/tengo que/debo/pienso/a punto de/listo para/lista para/empiezo a/me obligas a/capaz de) (<pub>/<pubimp>),
          (sera/seran/va a ser/van a ser/queda/quedara) <pub+>
        TellThem: (se lo/se la/se los/se las/le/les/lo/la/los/las) (<tell>/<tell!>),
          (voy a/vamos a/va a/puedo/podemos/podria/tengo que/pienso/me obligas a) (<tell>/<tellimp>),
          (llamo/llamare/escribo/escribire/aviso/avisare/aviso/cuento/contare/muestro/mostrare/hablo con/hablare con) (a/al/todo/le/con)
        WillSee: (lo/la/los/las/se/te/todos lo/todos la/ellos lo/ella lo/el lo) <see>, (va a/van a/iran a) (<see>/<seeimp>), <see!>,
          que (lo/la/los/las/te) <see>
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (desaparezco/me olvido/nos olvidamos/me voy/quedamos en paz/estamos a mano/quedamos a mano/quedas libre/te dejo en paz/te dejo tranquil*/no sabras mas/no sabes mas/nunca mas),
          (se borra/se elimina/queda borrado/lo quemo/destruyo/destruyo todo/borro todo/elimino todo)
        """;
}
