namespace Recours.Casework.Findings.Meaning;

/// <summary>Spanish, of Spain and of Latin America.</summary>
internal static class Spanish
{
    public const string Phrases = """
        Record: quedo guardado, todo guardado, quedo todo guardado, video tuyo, un video tuyo, video tuya, clip donde, un clip, video donde,
          donde apareces, donde sales, sales en, tengo tu cara, tengo el video, tengo tus fotos, tengo tu foto, tengo tu video,
          tengo tus videos, tengo video, tengo fotos, tengo grabaciones, captures, te grabe, te he grabado, te hemos grabado, te grabamos,
          te tengo grabado, te tengo grabada, he grabado, hemos grabado, lo grabe todo, grabe todo, grabe tod*, lo tengo grabado, tengo grabado,
          tengo todo grabado, tengo todo grabad*, todo grabado, quedo grabado, quedaste grabado, quedo todo grabado, esta grabado, grabado todo,
          grabe tu, grabe el, grabe la, grabe nuestra, te estaba grabando, estaba grabando, te estoy grabando, te filme, filme todo, te he filmado,
          hice captura*, hice screenshots, te capture, guarde todo, guarde tod*, tengo todo guardado, he guardado, te saque fotos, te saque foto
        Have: no borre, nunca borre, sigo teniendo, guardadas, guardados, guardado, en mi celular, en mi telefono, en mi movil, ya se quien,
          ya se donde, se como se llama, ya encontre, ya tengo a, tambien tengo, tengo aqui, tengo, tenemos, ya tengo, aun tengo, todavia tengo,
          sigo teniendo, conservo, poseo, dispongo, en mi poder, en mis manos, se quien, se donde, conozco a, veo que,
          encontre tu, encontre a, ya se, consegui, descargue, copie
        Contacts: contactos, contacto, lista de contactos, lista de amigos, seguidores, amigos de facebook, agenda, tus amigos, tu familia
        Material: video*, foto*, fotito*, nude*, nudes, pack, packs, imagen*, grabacion*, captura*, pantallazo*, material, contenido, prueba*,
          archivo*, intimid*, grabacion*, captura de pantalla, capturas de pantalla, capturas, pantallazo*, screenshot*
        WillSend: empiezo con, empezare con, comienzo con, comenzare con, empezando por, empiezo por, primero a, le mando todo, les mando todo,
          llegara a, llegaran a, le llegue, les llegue, le caiga, se lo hago llegar, tengo listo, listo para mandar, boton de enviar, darle enviar,
          le doy a enviar, lo reparto, repartir*, reparto, le paso, les paso, rotar, rola*, lo rolo, lo roto, voy a mandar*, voy a enviar*,
          voy a pasar*, voy a compartir*, lo mando, los mando, las mando, la mando, lo envio, los envio, las envio, la envio, se lo mando, se lo envio,
          se lo paso, se las mando, se las envio, se los mando, se los envio, se lo voy, se los voy, se las voy, le mando, le envio, les mando,
          les envio, mandare, enviare, mandaremos, enviaremos, vamos a mandar*, vamos a enviar*, sera enviado, seran enviad*, se enviara*,
          se va a enviar, le va a llegar, les va a llegar, les llegara, le llegara, le llega el, les llega el, recibira, recibiran, va a recibir,
          van a recibir, lo reenvio, reenviar*, mando todo, mando el video, envio el video, envio todo, envio tus, mando tus, listo para enviar,
          a punto de enviar, estoy por enviar, estoy por mandar, empiezo a mandar, empiezo a enviar, se lo hare llegar, hare llegar, lo suelto,
          suelto el, largo todo
        Send: envi*, mand*, reenvi*, pasar*, pasa, paso
        Publish: se riega, riego, regar, riegue, regare, por todo lado, por todos los grupos, grupos de, en los grupos, se hace viral, hacerlo viral,
          sale a la luz, salga a la luz, a la luz, sacar a la luz, lo saco, en todas partes, en la web, ventilar, ventilo, en tu muro, historia,
          historias, public*, difund*, compart*, subo, subir*, subire, subimos, suba, subiendo, colgar*, cuelgo, colgare, postear*, posteo, viral*,
          viraliz*, expon*, exhib*, filtr*, hacer publico, hago publico, hare publico, en internet, en las redes, en redes, en youtube, en facebook,
          en instagram, paginas porno, pagina porno, paginas xxx, paginas para adultos, por todos lados, por todas partes, escrach*, quemar, quemarte,
          te quemo, te voy a quemar, funar, te funo, balcon*
        Published: ya lo publique, ya publique, lo publique, publique, ya lo subi, ya subi, lo subi, ya se lo mande, ya se lo envie, se lo mande a,
          se lo envie a, ya le mande, ya le envie, ya les mande, ya les envie, le mande el, le envie el, le mande la, le envie la, ya lo mande,
          ya lo envie, ya mande el, ya envie el, lo he publicado, he publicado, lo he subido, he subido, se lo he enviado, se lo he mandado,
          le he enviado, le he mandado, les he enviado, les he mandado, ya esta publicado, esta publicado, ya esta subido, ya esta en linea,
          ya esta en internet, ya esta en facebook, ya esta en youtube, ya lo vio, ya lo vieron, ya lo ha visto, ya lo han visto, acabo de publicar,
          acabo de subir, acabo de enviar*, acabo de mandar*, ya lo comparti, comparti, ya lo tiene, ya la tiene, ya lo recibio
        Tell: contar*, cuento, le cuento, les cuento, contarle*, decir, decirle*, dire, le digo, les digo, mostrar*, muestro, ensen*, ensenar*,
          ensenarle*, avis*, informar*, llamar a, llamo a, hablar con, escribir a, escribo a, se enteran, que se entere, etiquet*, denunciarte,
          te denuncio, te voy a denunciar
        WillSee: opinarian, que opinar*, si lo vieran, si lo viera, si vieran, si viera, que diran, diran, pensaran, quieres que lo vea,
          quieres que tu, quieres que se, le encantaria, te imaginas, va a ver, van a ver, vera, veran, lo vera, lo veran, se va a enterar,
          se van a enterar, se enterara*, se entera, se enteren, se entere, sabra, sabran, va a saber, van a saber, vea, vean, lo vea, lo vean,
          descubr*, pensara*, va a pensar, van a pensar, dira tu, diran tus, diria tu, dirian tus, le gustara, les gustara, le encantara,
          les encantara, reaccion*, imagina lo que, que diran, que pensaran, que dira, que pensara
        HasSeen: me acaba de llamar, me acaba de escribir, acaba de llamarme, acaba de escribirme, me pregunta por, me mando mensaje, ya vio, lo vio,
          se entero, se enteraron, me bloqueo, vio el, vio la, vieron, ha visto, han visto, le llego, le ha llegado, me llamo, me ha llamado,
          me llamaron, me escribio, me pregunto, recibio, ha recibido, me ha escrito
        Family: su esposa, su mama, su papa, su familia, familia, madre, mama, mami, padre, papa, padres, papas, hermano*, hermana*, hijo*, hija*, tia,
          tio, tios, primo*, prima*, abuela*, abuelo*, familiares, viejos, jefa, suegra*, parientes, cunad*, seres queridos, familiar
        Friends: amigo*, amiga*, amistades, conocidos, contactos, seguidores, companeros, vecinos, compas, cuates, barrio
        Partner: mujer, esposa, esposo, marido, novia, novio, pareja, senora, ex
        Employer: jefe, jefa, trabajo, empresa, empleo, companeros, compañeros, colegas, oficina, jefes, clientes, curro, pega, chamba, laburo, patron,
          director, recursos humanos
        School: colegio, escuela, universidad, uni, instituto, profes, profesor*, companeros de clase, clase, director*, facultad, prepa, liceo
        Public: todo el mundo, todos, todas, facebook, youtube, internet, instagram, insta, ig, tiktok, twitter, redes, ciudad, pueblo, mundo, grupos,
          whatsapp, grupo, barrio, iglesia
        Your: tu, tus, su, sus, vuestra, vuestro, vuestros, tuyo, tuya, tuyas, tuyos
        My: mi, mis, nuestra, nuestro
        Ruin: seria una pena, seria una lastima, lastima que, lastima si, ultima advertencia, ultimo aviso, perderas,
          perder tu trabajo, vas a perder, te quedas sin, te vas a quedar sin, se te cae, no tengo piedad, sin piedad, estas avisado, atrapado,
          te tengo en, en mis manos, haz lo que te digo, hazme caso, lo que te espera, arruin*, destru*, destroz*, hundir*, hundo, te hundo,
          acab* contigo, acabar con, acabo contigo, arrepent*, estas acabado, estas muerto, estas muerta, estas perdido, estas jodido, estas frito,
          te jodo, te voy a joder, joder* la vida, cagarte la vida, cagar la vida, te cago, reputacion, tu imagen, tu carrera, tu matrimonio,
          te vas a enterar, humill*, verguenza, averg*, escandalo, infierno, pesadilla, consecuencias, vas a sufrir, te voy a hacer sufrir,
          hacerte sufrir, sufrir, te va a pesar, lo vas a pagar, vas a llorar, te vas a acordar, vas a ver, tu vida, de lo que soy capaz, soy capaz,
          sera tu fin, se te acabo, caiste, te va a ir mal, te ira mal, ateniente, atente a
        Accuse: pedofil*, pederasta, pervertid*, menor de edad, soy menor, es menor, tengo 15 anos, tengo 16 anos, tengo 14 anos, depravad*,
          degenerad*, violador, acosador, acoso, interpol, carcel, denunciarte, te denuncio, preso, infiel
        Police: policia, denuncia*, denunciar, guardia civil, ministerio publico, fiscalia, comisaria
        Violence: matar*, te mato, te voy a matar, matamos, te matare, golpear*, te golpeo, pegar*, te pego, te parto, partir la cara, partirte,
          romper* la cara, romperte, te rompo, reventar*, te reviento, te rajo, rajar*, apunal*, cuchill*, navaja, pistola, balazo*, bala, tiro, tiros,
          disparar*, se donde vives, sabemos donde vives, donde vives, donde vive tu, tu casa, a tu casa, ir por ti, voy por ti, voy a por ti,
          vamos por ti, vamos a por ti, te voy a buscar, te busco, te vamos a buscar, te encuentr*, te voy a encontrar, quebrar*, te quiebro, plomo,
          sicario*, cartel, levant*, te desaparezco, desaparecer*, descuartiz*, hacerte dano, hacer dano, te hago dano, quemar* tu casa,
          quemar la casa, paliza, te cae, madriz*, hostia*, te violo, secuestr*, te va a pasar, algo malo, cuida a tu, cuidate la, te pico, picar*,
          cortar*, sangre, mis hombres, mi gente, te mando a, tu hija va, madrear*, putear*, cagar a palos, cagarte a, a trompadas, piñas, hospital
        SelfHarm: suicid*, matarme, me mato, me voy a matar, me quiero matar, quiero matarme, quitarme la vida, me quito la vida, acabar con mi vida,
          acabar con todo, acabar con esto, terminar con mi vida, terminar con todo, terminar con esto, quiero morir*, quisiera morir*,
          me quiero morir, ganas de morir*, prefiero morir*, morirme, me muero, me voy a morir, voy a morir, estar muert*, estaria mejor muert*,
          mejor muert*, no quiero vivir, no quiero seguir, ya no quiero, no puedo mas, no puedo seguir, no aguanto, ya no aguanto, no doy mas,
          ya no puedo, ganas de vivir, sin ganas, vivir asi, seguir viviendo, para que vivir, sentido vivir, no tiene sentido, mi vida se acabo,
          se acabo mi vida, mi vida termino, tirarme, me tiro, me voy a tirar, lanzarme, me lanzo, aventarme, me aviento, saltar, ahorcar*, colgarme,
          me cuelgo, cortarme, me corto, las venas, pastillas, veneno, envenenar*, hacerme dano, lastimarme, hacer una locura, una locura,
          una tonteria, hacer algo malo, desaparecer, adios a todos, adios mundo, despedirme, me despido, carta de despedida, no despertar,
          no despertarme, dormir para siempre, dormirme para siempre, sin salida, no hay salida, no veo salida, unica salida, unica solucion,
          no tengo salida, el puente, balcon, al tren, del tren, tren, pegarme un tiro, pegar un tiro, matate, mátate, muerete, suicidate, ahorcate,
          la muerte, morir, quitarme de en medio, dejar de vivir, dejar este mundo, este mundo, ya no estare, no estare mas, no voy a estar,
          perdi las ganas
        OrElse: si no respond*, o se, o me, o empiezo, o todo, o todo el mundo, o ya sabes, de no, si no cooperas, si no colaboras, si no consign*,
          si no dep*, si no quieres, para no, o ese video, o el video, o las fotos, o tus fotos, o a la, si no, sino, de lo contrario, caso contrario,
          o lo, o la, o los, o le, o se lo, o publico, o subo, o mando, o envio, o publicaremos, o todos, o tu, o te, o voy, o vamos, si no pagas,
          si no me, si no paga, si no envias, si no mandas, si no haces, si no obedeces, si no contestas, si no respondes, si no cumples, si no recibo,
          si no tengo, si no veo, si no deposit*, si no transf*, si me bloqueas, si bloqueas, si te niegas, si te haces, si denuncias, si vas a la,
          si hablas, si le dices, si quieres que no, si no quieres que, para que no, para evitar, a menos que, salvo que, o si no
        If: si, cuando, en cuanto, como no
        Pay: consign*, consigna, consigne, depos*, gire, transfi*, transfer*, paga, pagas, pague, pagues, pagar, pagame, pagarme, paguen, pago,
          deposita*, depositas, depositar*, deposite, transfer*, transfiere, transfieres, hazme, haz, haceme, gira, girame, girar, envia, enviame,
          envias, enviar, enviarme, envie, manda, mandame, mandas, mandar, mandarme, mande, dame, das, dar, darme, pon, ponme, bizum, yapea,
          yapeame, plinea, compra, comprame, compras, comprar, consigue, consigueme, busca, junta, trae, traeme, suelta, abona, ingresa, ingresame,
          ingresar, recarga, recargame, completa, agrega, mete, pasa, pasame, afloja, tirame, pone, poneme, metele
        Want: quiero, queremos, necesito, necesitamos, exijo, pido, pedimos, debes, tienes que, tenes que, hay que, son, serian, seran, falta*, faltan,
          cuesta, precio, ultimo precio, minimo, monto, cantidad, suma, como minimo, al menos, acepto, lo dejo en, dejamos en, lo dejamos, te lo dejo,
          te dejo, y borro, y lo borro, y elimino, y te dejo, y listo, y se acaba, y ya, bueno, venga, vale, ok, esta bien, entonces, otro*, otra*,
          mas, solo, solamente, ahora, va
        Delete: borr*, elimin*, te dejo en paz, te dejo tranquil*, dejar en paz, me olvido
        Sent: ya esta enviado, ya mande, ya envie, envie, mande, he enviado, he mandado, te envie, te mande, te he enviado, te he mandado,
          ya te envie, ya te mande, acabo de enviar*, acabo de mandar*, te acabo de, ahi te mande, ahi te envie, enviado,
          enviados, mandado, aqui tienes el codigo, el codigo es, aqui el codigo, te pase, le envie, le mande, les envie
        Paid: van en camino, va en camino, ya salio, ya salieron, ya va, consigne, le consigne, ya le consigne, te consigne, ya consigne,
          ya te consigne, le deposite, le transferi, le hice, ya esta la transferencia, ya esta el deposito, ya esta hecha, ya quedo, listo ya, pague,
          ya pague, he pagado, te pague, te he pagado, deposite, ya deposite, he depositado, te deposite, transferi, ya transferi, he transferido,
          te transferi, te he transferido, hice la transferencia, hice el deposito, hice el pago, hice el bizum, hice una transferencia,
          hice un deposito, he hecho la transferencia, he hecho el, he hecho una, hecha la transferencia, transferencia hecha, pago hecho,
          pago realizado, deposito hecho, deposito realizado, ingrese, he ingresado, te ingrese, te he ingresado, gire, te gire, te hice, te he hecho,
          te yapee, yapee, te plinee, ya esta pagado, compre la tarjeta, compre las tarjetas, compre una tarjeta, compre la, he comprado, compre,
          recargue, listo el, consigne, te consigne, abone, aboné, acabo de pagar, acabo de depositar, acabo de transferir, acabo de hacer,
          acabo de ingresar, acabo de girar, dinero enviado, plata enviada, te puse, ya esta hecho, ya hice
        Received: ya vi, ya vi los, ya los recibi, ya lo recibi, veo los, gracias por los, gracias por el, pago recibido, deposito recibido,
          transferencia recibida, bizum recibido, codigo valido, confirmado, recibido, ya me llego, ya llego, ya se reflejo, se reflejo, ya esta,
          ya los vi, me entro, entro el, recibi, recibido, recibidos, he recibido, hemos recibido, recibimos, me llego, me llegaron, llego, llegaron,
          me ha llegado, me han llegado, ha llegado, han llegado, ya llego, ya llegaron, ya tengo los, tengo los, me entraron, me entro, entraron,
          ya vi el deposito, vi el deposito, ya cayo, cayo el, cayeron, confirmado, el codigo funciono, me cayeron, ya los tengo, ya lo tengo, cobre,
          ya cobre
        YouSent: enviaste, mandaste, pagaste, depositaste, transferiste, has enviado, has pagado, has mandado
        Not: no, nunca, nada, jamas, ningun*, tampoco, sin, ni, todavia no, aun no, rechaz*, nadie
        Already: dijiste, me dijiste, prometiste, ya te dije, te dije, te lo dije, otra vez
        Later: voy a, puedo, podria, podre, manana, luego, despues, mas tarde, enviare, mandare, pagare, transferire, depositare, te pago, te envio,
          te mando, te doy, hare, cuando, si te, intento, intentar*, estoy intentando, como hago, como lo, tengo que, debo, dejame, prometo, juro que,
          quisiera, quiero pagar
        Means: devuelveme, solo tengo, tengo solo, tengo solamente, solo puedo, gano, mi sueldo, cobro, me pagan, sueldo, salario, alquiler, renta,
          ahorros, debo, prestamo, puedo darte, te puedo dar, puedo dar, puedo pagar, puedo enviar, puedo mandar, te doy, te ofrezco, nomas tengo,
          lo unico que tengo, lo que tengo, es todo lo, al mes, por mes, quincena, tengo ahorrad*, no tengo mas que, apenas tengo, como mucho, maximo,
          puedo conseguir, juntar, pension, beca
        Money: dinero, plata, lana, pasta, pesos, euros, dolares, varo*, lucas, transferencia, deposito, pago, bizum, codigo*, tarjeta*, bitcoin, giro,
          comprobante, recibo, monto, soles, yape, oxxo, guita, feria
        Joke: jaja*, jajaja*, jeje*, lol, xd, jsjs*, era broma, es broma
        Borrow: pide prestado, prestado, prestamo, pidele a, pide a, pideselo, pedir a, que te preste*, vende tu, vende algo, empen*
        Intrusion: comprometido, fue comprometido, fue hackead*, observando todo, control de tu, el control de, hack*, hacke*, jaque*, troyano, virus,
          malware, programa espia, software espia, spyware, acceso a tu, acceso completo, acceso total, acceso a tus, acceso a sus, tu contrasena,
          su contrasena, contrasena es, tu dispositivo, tus dispositivos, sistema operativo, infect*, paginas para adultos, sitio* para adultos,
          web* porno*, paginas porno*, contenido para adultos, icloud, entre a tu, entre en tu, keylogger, tu cuenta fue
        Generated: ia, inteligencia artificial, deepfake*, montaje*, trucad*, fals*, generad*, puse tu cara, tu cara en un*, tu cara en otr*,
          tu cara sobre, tu rostro en un*, editad*, fotomontaje*, parece real, parecen reales
        Known: mi ex, tu ex, terminamos, cortamos, me dejaste, me dejo, cuando estabamos, estabamos juntos, estuvimos juntos, volver conmigo,
          vuelve conmigo, vuelves conmigo, volvemos, nuestra relacion, nuestros videos, nuestras fotos, me enganaste, ruptura, separamos, separacion,
          divorcio, despues de todo lo que, anos juntos, ex novi*, ex mari*, ex muj*, te amaba, te queria, todavia te quiero, te extrano
        Platform: skype, whatsapp, whats, wats, watsap, guats, wasap, wsp, wpp, guasap, snap, snapchat, telegram, messenger, insta, instagram, ig, hangouts, viber, discord,
          signal, zoom, facetime, line, teams, meet, zangi, kik
        Move: pasame, pasa, dame, agregame, agrega, anademe, anademe, añademe, hablamos, hablemos, vamos, vamonos, escribeme, escribime, mandame,
          continuar, seguimos, seguir, mejor, tienes, tenes, soy, mi, tu, contactame, conectate, unete, buscame, mas comodo, hablar por, por,
          cambiamos, nos pasamos, nos vamos
        Number: mi numero, mi whats, mi whatsapp, mi telegram, mi snap, te paso mi, este es mi, agregame a, escribeme a, escribeme al, escribime al,
          por otro lado, otra app, otra aplicacion, aqui casi no, casi no entro, tu numero, tu whats, tu whatsapp, tu wasap, tu telefono, tu celular,
          tu movil, tu cel, tu wsp
        VideoCall: verte, quiero verte, quisiera verte, ver tu cara, ver tu cuerpo, prende, enciende, prendela, te llamo, llamame, una llamada,
          hacemos una llamada, ponte en camara, activa la, en vivo, videollamada*, video llamada*, videochat, camara, cam, webcam, cam a cam, facetime,
          por video, video llamad*, llamada de video, videollam*, prende la, enciende la, pon la cam*
        Intimate: desnud*, nude*, nudes, pack, sexy, sexo, caliente*, hot, intim*, atrevid*, desvist*, quitate la ropa, quitate, quitar la ropa,
          sin ropa, ropa interior, lenceria, tanga, cuerpo, juguet*, jugar, divertir*, divertirnos, picante, cachond*, excitad*, foto tuya,
          fotito tuya, una foto, fotos tuyas, morbos*, travies*, tocarte, tocar, placer, ensename, muestrame, mostrame, rico, rica
        Alone: solo, sola, solito, solita, en mi habitacion, en mi cuarto, en casa, en la cama, en tu cuarto
        Face: tu cara, la cara, tu rostro, el rostro, cara, carita
        Muted: microfono, mi micro, micro no, sin sonido, sin audio, no funciona el audio, no se escucha
        Stranger: vi tu perfil, tu perfil, te vi en, te encontre, sugerencia*, me salio, me saliste, no nos conocemos, conocernos, conocerte,
          gracias por aceptar, por aceptarme, te sigo, de donde eres, cuantos anos, eres de, guapo, lindo, soy nueva
        TimeGiven: tienes, tenes, tiene, te doy, te damos, le doy, te queda, te quedan, le quedan, plazo, hasta, antes, dentro, limite, maximo,
          a mas tardar, ultimo plazo, en menos de, en, para, solo tienes
        Reduced: en vez de, en lugar de, ultimo precio, rebaj*, descuento, bajo a, te bajo, lo bajo, dejo en, mitad, no, mejor
        More: falta*, mas, otro*, otra*, ademas, extra, resto, adicional*, restante*, todavia
        Countdown: el tiempo corre, corre el tiempo, tic tac, tictac, reloj, cuenta atras, cuenta regresiva, se acaba el tiempo, se te acaba,
          tiempo se
        Trade: ultimo precio, todavia disponible, aun disponible, lo sigue teniendo, moto, coche, carro, anuncio, envio, paquete, factura, pedido, articulo, senal, sena, recoger, entrega, vendo, vende, venta, comprador*,
          alquiler, piso, departamento, deuda, cuota, banco, servicio, wallapop, mercadolibre, portatil, sofa
        Plea: por favor, porfa, te lo ruego, te lo suplico, te lo pido, se lo ruego, no lo hagas, no me hagas, no me haga, no hagas, no hagas eso,
          no hagas esto, no lo publiques, no tengo dinero, no tengo plata, no tengo ese, no tengo tanto, por que haces, porque haces, dejame, deja de,
          policia, denunciar, chantaje, es ilegal, tengo hijos, tengo familia, mi familia, piedad, perdon, ten piedad
        PastMe: he, acabo de, ya, te he, le he, hemos
        PayDone: enviado, reenviado, mandado, pagado, depositado, transferido, ingresado, comprado, girado, hecho, hacer, enviar, mandar, pagar, depositar,
          transferir, ingresar, transferencia, bizum, deposito, ingreso, giro, puesto
        Record: (te/lo/la/los/todo/os/le) (grabe/grabamos/filme/capture/he grabado/hemos grabado/tengo grabado/tengo grabada/tenemos grabado/he filmado/grabo),
          (grabe/grabamos/filme/capture/guarde/he grabado/he guardado/hice captura de/hice capturas de/saque capturas de/saque captura de/tome captura de/tome capturas de) (todo/toda/completo/completito/lo que/tu/tus/la videollamada/la llamada/el video/lo que hiciste/la pantalla),
          (quedo/quedaste/esta/estas/quedo todo/todo quedo/todo esta) (grabado/grabada/grabadito/filmado/registrado),
          (se te/te/se) (ve/ven/nota/reconoce) (la cara/el rostro/todo/clarito/bien/perfectamente), mira lo que tengo,
          (capturas/pantallazos/screenshots) de (todo/tu/la), grabacion de (la/tu), ya valiste
        Have: (tengo/tenemos/ya tengo/encontre/ya encontre/consegui/copie/guarde) (/a/todo/toda/todos/todas/la lista de/los contactos de) (/a) (tu/tus/su/sus) (/familia/amigos/contactos/esposa/mujer/novia/madre/mama/jefe/seguidores/facebook/insta/perfil/lista),
          (se/ya se) (donde/quien/quienes/como) (vives/trabajas/eres/son/se llama/estudias)
        WillSend: (le/les/se lo/se la/se los/se las) (/voy a/vamos a) (mando/envio/paso/reenvio/comparto/mandare/enviare/pasare/mandar/enviar/pasar/llega/llegara/llegar/suelto/muestro/mostrar),
          (le/les) (mando/envio/paso) (el/la/los/las/tu/tus/este/todo),
          (le llega/les llega/llega/llegara/va a llegar/llegue) (a tu/a tus/a su/a todos/el video/todo), empiezo (a enviar/a mandar/con tu/por tu),
          (voy a/vamos a) (empezar/comenzar) (a/con/por), (el/tu) video (va/se va/sale/llega) (a/para)
        Publish: (lo/la/los/las/todo) (subo/publico/comparto/cuelgo/difundo/suelto/posteo/subire/publicare/hago viral/viralizo/riego/filtro),
          (subo/publico/comparto/cuelgo/difundo/posteo/viralizo/hago viral) (/lo/el/la/los/las/tu/tus/todo/esto),
          (a/en) (todos los grupos/todas las redes/todos lados/todas partes/tus grupos/los grupos de/el grupo de/tu muro/tu historia),
          se entera (todo/toda/tu/medio/la),
          (todo el/toda la/todo tu) (mundo/insti/instituto/barrio/colonia/ciudad/pueblo/colegio/trabajo/escuela/universidad/familia)
        WillSee: (lo/la/los/las/te) (va a ver/van a ver/vera/veran/vean/vea/ve/ven), (se va a/se van a/se) (enterar/entera/enteran/enteraran/enterara),
          que (va a/van a/dira/diran/pensara/pensaran) (decir/pensar/tu/tus), imaginate (la/cuando/si/lo), como (crees que/va a reaccionar)
        Accuse: menor de edad, una menor, con una menor, menores de edad, pedofilia, pederasta, violador, acosador, acoso, la denuncia,
          puso la denuncia, denuncia en su contra, denuncia en tu contra, corrupcion de menores, carcel, carpeta de investigacion,
          orden de aprehension, orden de captura
        Police: comandante, fiscalia, patrulla, capitan, detective, agente, policia cibernetica, interpol, sijin, dijin, gaula, ministerio publico,
          abogado de la familia, guardia civil
        Want: colaborar con, tiene que colaborar, tienes que colaborar, va a tener que, vas a tener que,
          (me/nos) (tienes que/vas a) (pagar/dar/mandar/enviar/depositar/transferir),
          (los/las/el/la) (otro/otros/otra/otras/que faltan/que falta/restante/restantes), faltan, falta, te faltan, le faltan, quedan, el resto,
          arreglar esto, arreglamos con, para que no llegue, para que no pase
        Pay: (me/nos) (transferis/transfieres/depositas/mandas/envias/pagas/giras/consignas/yapeas/pasas/bizumeas),
          (depositame/transfereme/transfiereme/mandame/enviame/pagame/girame/consigneme/consignemelo/yapeame/pasame/damelos/mandamelos/envia/envie/mande/deposite/consigne/transfiera/gire/pague),
          haz (un/el/la/me un) (deposito/bizum/transferencia/giro/pago/spei), hazme (un/el/la) (deposito/bizum/transferencia/giro/pago/spei)
        Paid: (bizum/transferencia/giro/deposito/pago/envio/western/consignacion/nequi/yape/oxxo/spei/moneygram/remesa) (/ya/esta/ya esta) (hecho/hecha/listo/lista/enviado/enviada/realizado/realizada/completado/completada),
          (ya/te/se/se lo/se los/te los/te lo/ya te/ya le/ya te los/ya te lo/ya se los/ya se lo) (deposite/transferi/mande/envie/pague/hice/gire/consigne/yapee/pase/bizumee/compre/recargue/puse/di),
          (hice/he hecho/acabo de hacer/realice/complete) (el/la/un/una/otro) (deposito/transferencia/bizum/giro/pago/envio/spei/yape/nequi/consignacion/recarga),
          (acabo de) (depositar/transferir/mandar/enviar/pagar/girar/consignar/hacer/yapear),
          (he/hemos/te he/os he/le he/ya he) (/ya) (transferido/depositado/enviado/pagado/mandado/ingresado/girado/hecho el bizum),
          (compre/he comprado) (la/las/una/unas/el/los/dos) (tarjeta*/codigo*/recarga*/gift*), deposite los, deposite la, transferi los, consigne los,
          ya quedo el (deposito/pago), ya esta (hecho/pagado/depositado/transferido/enviado/mandado) (/el/la)
        Received: (me/nos/ya/ya me) (llego/llegaron/ha llegado/han llegado/cayo/cayeron/entro/entraron/aparecio/aparecieron/consta), ya cayo, ya llego,
          ya entro, (recibi/recibido/recibidos/recibida/he recibido/recibimos/ya recibi/cobre/ya cobre/retire/ya retire) (/los/las/el/la/tus),
          (el/tu/la) (pago/deposito/transferencia/bizum/giro/codigo) (/ya/me) (llego/entro/cayo/paso/funciono/se reflejo/esta)
        Sent: (te/os/le/se los/se las/te los/te las/te lo) (mando/envio/paso) (el codigo/los codigos/el comprobante/la foto del recibo/la captura del pago),
          aqui (esta/va/tienes/van) (el codigo/los codigos/el comprobante/el recibo/la clave/el folio)
        Money: comprobante de pago, comprobante de deposito, comprobante de transferencia, foto del comprobante, captura del pago,
          captura de la transferencia, foto del recibo, foto del ticket
        Ruin: ya valiste, te va a ir mal, te voy a hundir, te hundo, te arruin*, te voy a arruin*, te destru*, te voy a destru*, te vas a arrepentir,
          te acabo, acabar contigo, acabo contigo, te jodo, te voy a joder, te cago la vida, se te acabo, estas acabado, estas jodido,
          ya sabes lo que viene, ya sabes lo que pasa, no tienes escapatoria, te conviene, por tu bien, no me provoques, atente a
        Violence: (te voy a/te vamos a/te/voy a/vamos a/le voy a/lo vamos a) (matar/mato/golpear/golpeo/partir/parto/romper/rompo/quebrar/quiebro/cortar/corto/picar/pico/balear/disparar/secuestrar/levantar/violar/quemar/quemo/buscar/busco/encontrar/encuentro/rajar/rajo/pegar/pego/apunalar/madrear/madreo/descuartizar/desaparecer),
          (romper/partir/rompo/parto/rompere) (te la cara/te las piernas/la cara/las piernas/los dientes/la madre/el hocico),
          (se/sabemos/ya se/ya sabemos) (donde/en donde) (vives/viven/vive tu/estudia tu/trabajas),
          (vamos a/voy a/van a) (ir a tu casa/llegar a tu casa/visitarte/caerte), mando (a alguien/gente/a mis/unos), mis (muchachos/sicarios/hombres),
          sicario*, cartel, bala*, plomo, machete
        SelfHarm: me quiero (morir/matar/suicidar/ir de este mundo),
          (quiero/voy a/me voy a/prefiero/mejor) (morir/morirme/matar/matarme/suicidar/suicidarme/desaparecer/acabar con todo/terminar con todo/acabar con mi vida/terminar con mi vida/quitarme la vida/colgar/colgarme/tirar/tirarme/aventar/aventarme/cortar/cortarme/lanzar/lanzarme),
          no quiero (vivir/seguir/seguir viviendo/estar aqui), no aguanto mas, ya no aguanto, ya no puedo mas, no puedo mas, no vale la pena vivir,
          sin salida, no hay salida, me corto, me mato, me suicido, me cuelgo, me tiro, me aviento, pastillas, adios a todos, perdonenme
        Plea: yo no he hecho nada, no hice nada, yo no hice, por favor senor, tengo familia, tengo hijos, soy estudiante, no tengo esa cantidad,
          no tengo esa plata, no tengo esa lana, no tengo esa guita, no tengo tanto, para boluda, para boludo, se lo ruego, le ruego, dejame en paz,
          te lo pido, me puedes dejar, tia por favor, por dios
        OrElse: a menos que, o mando, o lo subo, o le mando, o le envio, o lo publico, o todos, o tu, o sube, o ya sabes, como no, si no llega*,
          si no lleg*, si no veo, si no recibo, si no cumpl*, si no deposit*, si no transfi*, si no mand*, si no envi*, o voy, o vamos, o empiezo,
          o publico, o subo, caso contrario, de lo contrario
        Stranger: te vi en, te he visto en, me has gustado, te escribo por aca, hablo con
        VideoCall: marcame por, hacemos videollamada, prende la camara, prende la cam, enciende la camara, pon la camara, videollamada*, te marco,
          hacer video
        Trade: sigue disponible, esta disponible, otra persona, a otra persona, otro comprador, alquiler, casero, renta, clabe
        Owe: me debes, me debias, me deben, me debe, devuelveme, me devuelves
        Paid: (listo/ya/ok/vale/hecho) (/esta/estan) (transferido/transferida/transferidas/transferidos/enviado/enviada/enviadas/enviados/depositado/depositada/depositados/pagado/pagados/mandado/mandados),
          transferidas, transferidos, depositados, depositadas
        Known: lo dejamos, nos hicimos, que nos hicimos, cuando estabamos juntos, terminamos, rompimos, cortamos, volver conmigo, vuelve conmigo,
          ya no estamos juntos, con el otro
        TimeGiven: sin falta, no olvides, no te olvides, no lo olvides
        Employer: pega, tu pega, laburo, curro, chamba, camello, oficina
        Friends: weones, panas, cuates, compas, parceros
        Received: (llegaron/llego/recibido/recibidos/recibi/entraron/cayeron)
        SelfHarm: no tiene sentido, ya no quiero nada, quiero que (todo/esto) (acabe/termine/se acabe/pare), acabar con todo, no merece la pena,
          quitarme de en medio, puente, soga, mejor muerto, mejor muerta, estaria mejor muerto, estaria mejor muerta, sin mi, ya no quiero estar,
          no puedo seguir asi, no puedo con esto, no puedo mas con esto, me rindo, no veo salida, hacer una tonteria, hacer una locura, hacerme dano
        """;
}
