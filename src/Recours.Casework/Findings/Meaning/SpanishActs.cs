namespace Recours.Casework.Findings.Meaning;

/// <summary>Spanish of Spain and America, with voseo: verbs and what they say with the words around them.</summary>
internal static class SpanishActs
{
    public const string Verbs = """
        hurt: partir romper quebrar:quiebr reventar:revient matar golpear quemar cortar rajar picar apunalar balear disparar violar secuestrar levantar desaparecer madrear degollar:degoll estrangular ahorcar acribillar torturar machetear moler:muel descuartizar pegar lastimar herir enterrar:entierr
        body: =cara =piernas =pierna =brazos =brazo =dedos =dedo =huesos =hueso =dientes =boca =nariz =cabeza =madre =manos =rodillas =cuello =garganta =jeta =hocico =costillas =craneo
        send: mandar enviar:envi reenviar:reenvi pasar compartir difundir repartir rolar rotar soltar:suelt distribuir:distribuy entregar hacer repartir despachar tirar remitir
        pub: publicar subir postear colgar:cuelg viralizar filtrar exponer divulgar exhibir quemar funar soltar:suelt ventilar difundir
        tell: contar:cuent decir mostrar:muestr ensenar avisar informar llamar escribir hablar explicar comentar platicar denunciar etiquetar notificar contactar =digo =dire =diremos =diria
        see: ver recibir enterar conocer saber descubrir leer mirar escuchar disfrutar =entera =enteran =enterara =enteraran =veran =vera =sabran =sabra =ven =ve =vea =vean =reciben =recibe
        it: =lo =la =los =las =todo =esto =eso
        them: =le =les =se
        """;

    public const string Phrases = """
        WillSend: (se/le/les/lo/la/los/las/se lo/se la/se los/se las) (<send>/<send!>), <send!>, (voy a/vamos a/va a/puedo/podemos/podria/tengo que/debo/pienso/a punto de/listo para/lista para/listos para/empiezo a/empezar a/ganas de/toca/me obligas a/capaz de) (<send>/<sendimp>), (le/les) (cae/caera/llega/llegara/caen/llegan/va a llegar/van a llegar)
        Publish: (se/te/lo/la/los/las) (<pub>/<pub!>), <pub!>, (voy a/vamos a/va a/puedo/podemos/podria/tengo que/debo/pienso/a punto de/listo para/lista para/empiezo a/me obligas a/capaz de) (<pub>/<pubimp>), (sera/seran/va a ser/van a ser/queda/quedara) <pub+>
        TellThem: (se lo/se la/se los/se las/le/les/lo/la/los/las) (<tell>/<tell!>), (voy a/vamos a/va a/puedo/podemos/podria/tengo que/pienso/me obligas a) (<tell>/<tellimp>), (llamo/llamare/escribo/escribire/aviso/avisare/aviso/cuento/contare/muestro/mostrare/hablo con/hablare con) (a/al/todo/le/con)
        WillSee: (lo/la/los/las/se/te/todos lo/todos la/ellos lo/ella lo/el lo) <see>, (va a/van a/iran a) (<see>/<seeimp>), <see!>, que (lo/la/los/las/te) <see>
        Joke: 😂, 🤣, 😹, 😆, 😜, 😝, 🤪, 😅
        Delete: (desaparezco/me olvido/nos olvidamos/me voy/quedamos en paz/estamos a mano/quedamos a mano/quedas libre/te dejo en paz/te dejo tranquil*/no sabras mas/no sabes mas/nunca mas), (se borra/se elimina/queda borrado/lo quemo/destruyo/destruyo todo/borro todo/elimino todo)
        """;
}
