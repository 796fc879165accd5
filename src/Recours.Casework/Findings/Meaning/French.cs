namespace Recours.Casework.Findings.Meaning;

/// <summary>French, with the spelling of short messages and of West Africa.</summary>
internal static class French
{
    public const string Phrases = """
        Record: t filme*, t as filme, t ai eu, te filmer, filme de a, filmer de a, je t ai eu, je t ai filme, te filme, j ai une video, g une video,
          j ai une vid, on a une video, j ai des videos, j ai des photos, j ai des captures, t es en video, tu es en video, t es nu, ta video nu,
          ta video nue, video intime, tes images intimes, ta sextape, en plein acte, en train de te, tout est dans la boite, tout est enregistre,
          tout est filme, video de toi, vid de toi, video de toi nu, j ai monte une video, une video dans laquelle, video ou tu, video ou on te voit,
          video ou t es, on te voit, c est toi sur la video, c est toi sur la vid, c toi sur la video, ta tete sur la video, j ai tes photos,
          j ai ta photo, j ai la video, j ai ta video, g ta video, g la video, on a la video, on a ta video, nous avons la video, j ai tes nudes,
          g tes nudes, j ai tes videos, j ai film*, j ai enregistr*, j ai tout film*, j ai tout enregistr*, jai film*, jai enregistr*, jai tt film*,
          jai tout film*, g film*, g enregistr*, g tt film*, g tt enregistr*, g tout film*, g tout enregistr*, ai film*, ai enregistr*,
          ai tout enregistr*, ai tout film*, t ai film*, t ai enregistr*, on t a film*, on a film*, on a enregistr*, on a tout film*,
          on a tout enregistr*, avons film*, avons enregistr*, vous ai film*, vous ai enregistr*, t as ete film*, tu as ete film*, tu es filme,
          ete enregistre*, etait filme*, etait enregistre*, etais filme*, etais enregistre*, ai tout screen*, tout screen*, tt screen*, screen tout,
          screen tt, g screen*, j ai screen*, jai screen*, ai capture*, j ai tout sauvegarde, tout sauvegarde, tout est enregistre, video enregistre*,
          t ai eu en video, g tt garde, j ai tout garde, tout est dans mon telephone, enregistrement de toi, en train de te film*
        Have: j ai le numero, j ai les numeros, le numero de, adresse de, j ai son, j ai leur, je vois que, je vois ta, je vois tes, tout ton,
          toute ta, j ai tt, j ai tout, j ai tous, j ai toutes, a ma disposition, sauvegarde*, pas supprime, jamais supprime, toujours dans mon,
          sur mon telephone, sur mon tel, sur mon ordi, dans mon tel, en memoire, de cote, j ai aussi, on a la, on a ta, sous la main, j ai trouve ta,
          a cote de moi, j ai, jai, j ai tou, g tt, g ta, g ton, g tes, g la, g le, g les, g toute, g tous, on a, nous avons, je possede, je detiens,
          en ma possession, entre mes mains, je vois, je connais, je sais qui, j ai trouve, j ai recupere, je garde, ai encore,
          ai toujours, ai ta, ai tes, ai la, ai copie, ai egalement, ai aussi
        Contacts: contacts, contact, liste d amis, liste damis, liste de tes amis, liste d ami, ta liste, tes abonnes, abonnes, abonnements, followers,
          amis facebook, amis fb, repertoire, carnet d adresses, liste de contacts, tes amis, ta famille
        Material: video*, vid, vids, vido, photo*, foto*, nude*, nudes, image*, film, enregistrement*, capture*, screen*, tofs, tof, dossier*,
          contenu*, sextape, tout sur toi, tou sur toi, tt sur toi, preuve*, captures d ecran, capture d ecran, capture ecran, captures ecran,
          enregistrement video
        WillSend: prete a partir, pret a partir, prete a etre, prets a partir, pretes a partir, prete pour, bientot chez, en train d envoyer,
          en train de l envoyer, en train de partager, je commence par, commence par, on commence par, commencer par, vais commencer par,
          premier a recevoir, premiere a recevoir, a envoyer a, j ecris a, je previens, je contacte, je tag, on informe, informe tes,
          je ferai parvenir, parvenir, fera parvenir, je peux l envoyer, je peux tout envoyer, je peux les envoyer, la video part, la video partira,
          part chez, partira chez, ca part, ca partira, tout part, j appuie, appuyer sur envoyer, appuie sur envoyer, un clic, seul clic, va atterrir,
          vont atterrir, va arriver chez, arrivera chez, je distribue, je fais suivre, je mets au courant, je depose, sur le point d envoyer,
          tes proches recevront, recoivent, j envoie, j envoi, jenvoie, jenvoi, jenvois, j envois, j envoye, j enverrai, j enverai, jenverai,
          jenverrai, je vais envoyer, je vais l envoyer, je vais les envoyer, jvais envoyer, j vais l envoyer, j vais envoyer, jvai envoyer,
          jvais l envoyer, je l envoie, je les envoie, on envoie, on enverra, on va envoyer, je vais tout envoyer, sera envoye*, seront envoye*,
          va etre envoye*, vais transferer, je transfere, je transmets, je transmettrai, vais transmettre, va partir, vont recevoir, va recevoir,
          recevront, recevra, je fais tourner, fais tourner, je balance, jbalance, jbalanc*, je vais balancer, je vais tout balancer, jvais balancer,
          je balancerai, jte balance, on balance, je lache tout, je lache la, j expedie, prets a envoyer, pret a envoyer, pret a l envoyer
        Send: envo*, enverr*, envera*, envai, transfer*, transmet*
        Publish: je la mets, je le mets, je les mets, je mets la, je mets ta, je mets ca, je mets tout, vais mettre, va finir sur, finira sur,
          sera sur, seront sur, lancer la, lance la, lancer ca, je lance, sortir la video, fais sortir, faire sortir, sort la video, se sache,
          ca se sache, mettre sur les, mettre dehors, jeter sur, sur les reseaux, sur tous les, la toile, sur la toile, celebre, le buzz,
          faire le buzz, un buzz, mise en ligne, (va/sera/seront/finira/tout/video/photos/deja) en ligne, tourner partout, dans tout le, sur le mur, sur ton mur, etaler, expose au, exposer,
          fera le tour, faire le tour, groupe whatsapp, dans le groupe, story, publi*, diffus*, balanc*, jbalanc*, partag*, poste, poster, posterai,
          posterais, postes, posterons, post, mettre en ligne, mets en ligne, met en ligne, mettrai en ligne, mets sur, met sur, mettre sur,
          mettrai sur, sur youtube, sur internet, sur le net, sur les reseaux*, rendre public, rendre viral*, viral*, devoil*, expos*, affich*,
          t affiche, fuite*, divulgu*, fais tourner, faire tourner, reveler*, tout lacher, propag*, site* porno*, sites x
        Published: j ai publie*, j ai poste*, j ai mis en ligne, c est en ligne, c en ligne, est en ligne, est deja en ligne, j ai deja envoye*,
          deja envoye*, deja publie*, deja poste*, viens de publier, viens de poster, vien de publier, viens de l envoyer, viens de la partager,
          viens d envoyer a, viens d envoyer la, viens d envoyer une, j ai envoye a ta, j ai envoye a ton, j ai envoye a tes, j ai envoye la video,
          j ai envoye une photo, j ai envoye la photo, j ai envoye les photos, je l ai envoye*, je l ai publie*, je l ai poste*, c est publie*,
          c publie*, a ete publie*, a ete envoye*, est publie*, est partie, c est parti, j ai partage*, g envoye a, g publie, g poste, g deja envoye,
          vient d etre publie*, j ai balance*, deja vu la, a deja vu, ont deja vu, a vu la video, ont vu la video, a recu la video, vient de recevoir,
          ont recu la, a recu une, a recu ta
        Tell: montre*, montrer*, dis tout, dire a, dirai*, je dis a, raconte*, parler a, parle a, informe*, previen*, prevenir, tout savoir,
          tou savoir, contacte*, appelle ta, appelle ton, appelle tes, j appelle, jappelle, j ecris a, ecrire a, tout dire, denonc*
        WillSee: imagine la tete, imagine, la tete de, tu imagines, tu veux que ta, tu veux que ton, tu veux que tes, veux tu que, voulez vous que,
          souhaites que, tu preferes que, voir qui tu es, qui tu es vraiment, ton vrai visage, va savoir qui, qu en pensera, que vont dire,
          que va dire, que dira, que diront, va dire quoi, vont dire quoi, que vont penser, dira ta, va kiffer, vont kiffer, serait decu,
          seraient decus, sera decu*, sera contente, content de voir, voir ca, va adorer, sera ravie, va voir, vont voir, verra, verront, vera,
          va tout savoir, vont tout savoir, va savoir, vont savoir, va tou savoir, saura, sauront, verrait, va etre au courant, vont etre au courant,
          tombe dessus, va tomber dessus, va decouvrir, vont decouvrir, decouvrira, decouvriront, vont y croire, va y croire, pensera, penseront,
          va penser, vont penser, vont rigoler, vont te voir, va te voir, voient ca, voie ca, voit ca, voient ta, voie ta, vont adorer, va adorer,
          vont apprecier, aimerais que, serait content*, reagir*, reaction de, seront contents, au courant
        HasSeen: m a envoye un message, m envoie un message, me demande ce que, vient de m appeler, a tout recu, a recu quelque chose, a recu un lien,
          a recu des photos, a recu les photos, ont tout vu, tout le monde a vu, m a bloque, est au courant, sont au courant, a vu, ont vu, a recu,
          ont recu, m appelle, m a appele*, m a demande, m a ecrit, vient de me, a tout vu, l a vu, m ont vu, a appris
        Family: famille, mere, maman, daronne, daron, darons, reum, pere, papa, parents, frere*, soeur*, soeurette, enfants, enfant, fille, fils,
          tante, oncle, cousin*, proche*, entourage, grand mere, mamie, belle mere, pasteur, gosses, famil*
        Friends: correspondants, carnet, repertoire, relations, ami, amis, amie, amies, pote*, copains, copines, connaissances, contacts, contact,
          abonnes, followers, voisins, quartier, village, collegues
        Partner: femme, mari, epouse, epoux, copine, copain, meuf, conjoint*, fiance*, cherie, mec, compagne, compagnon
        Employer: patron*, employeur*, chef, boss, travail, boulot, taf, collegue*, entreprise, direction, directeur, directrice, boite, clients,
          hopital, superieur*, rh
        School: ecole, lycee, college, fac, universite, prof, profs, proviseur, classe, camarades, professeur*
        Public: tout le monde, tlm, facebook, fb, youtube, internet, le net, instagram, insta, tiktok, twitter, reseaux, partout, sites, monde entier,
          whatsapp, groupe, statut, medias
        Your: ta, ton, tes, tè, vos, votre, tt tes, tous tes, toute ta
        My: ma, mon, mes, notre, nos
        Ruin: te gater, gater dans, te gate, on va te gater, tu as tout a perdre, tout perdre, adieu ta, adieu a ta, ta vie va changer, gacher ta,
          je vais te pourrir, va etre un enfer, dans la merde, t es dans la, tu es dans la, ca va mal aller, te coule, te couler, je te coule,
          je te fais tomber, faire tomber, t assume, assume, tu assumeras, a tes risques, risques et perils, ne joue pas avec, joue pas avec moi,
          ne plaisante pas, plaisante pas, obeis, fais ce que je, ca serait dommage, ce serait dommage, dommage si, dommage que, vient te chercher,
          venir te chercher, on vient te chercher, etouffer l affaire, mandat d arret, t arreter, te faire arreter, sale affaire, t afficher,
          dernier avertissement, derniere sommation, tu es coince, t es coince, tu es pris, piege, ta femme va te quitter,
          perdre ton travail, perdre ta femme, perdras, pas de pitie, sans pitie, briser, ruin*, detrui*, detruir*, brise*, gach*, gate ton nom,
          gater ton nom, gater ta, gate ta, foutre en l air, fout* ta vie, pourri* ta vie, pourrir, regrett*, t es mort, t mort, t mor, t es mor,
          tes mort, tu es mort, t es fini*, t fini*, tu es fini*, tu es foutu*, t es foutu*, t foutu, fini pour toi, fini pr toi, fini pour vous,
          foutu*, ta vie est, ta reputation, votre reputation, ta carriere, ton mariage, ton couple, humili*, honte de toi, la honte, tu vas voir,
          tu va voir, tu vas payer cher, tu vas le payer, ca va mal finir, ca va barder, ca va chauffer, scandale, salir, enfer, consequences,
          cauchemar, tu vas pleurer, tant pis pour toi, tu l auras voulu, tu l aura voulu, plus rien a perdre, ne te lacherai pas, te lacherai pas,
          ta vie va, de quoi je suis capable, suis capable
        Accuse: pedophil*, pedo, pedos, mineur*, pervers, perver, pornographi* infantile, j ai 15 ans, j ai 14 ans, j ai 16 ans, 13 ans, 14 ans,
          15 ans, 16 ans, prison, porter plainte contre toi, je porte plainte contre, interpol, te denonc*, te signal*, brigade, viol, violeur, obsede,
          agression
        Police: police, flics, gendarm*, plainte, commissariat, pharos, keufs
        Violence: te frapp*, te tuer, je te tue, te tuerai, te tue, te buter, te casser, casser la gueule, te cogner, te defonc*, je vais te faire mal,
          te faire du mal, te tabass*, te plant*, egorg*, te crev*, te saign*, te fracass*, te demol*, te brul*, brul* ta maison, ta maison va bruler,
          une balle, des gens chez toi, venir chez toi, viens chez toi, chez toi et, ou tu habites, on connait ta maison, on sait ou, sais ou tu,
          sais ou habite, couteau, flingue, arme, tabasser, frapper, les jambes, casser les, te retrouv*, vous frapp*, vous tuer, te massacr*,
          une correction, regler ton compte, baffe*, te gifl*, acide, te viol*, je vais t attendre, t attendre en bas, t attends a la sortie,
          envoie des gars, envoyer des gars, on va te trouver, va te faire la peau, la peau, mourir tu vas, vais te crever, te demonte, te demonter,
          te niqu*, ta gueule je, te peter, t eclate, t eclater, t etrangl*, etrangl*, te poignard*, poignard*, te lync*
        SelfHarm: suicid*, me tuer, me tue, me tuerai, me buter, me bute, me foutre en l air, me fout* en l air, en finir, finir avec la vie,
          envie de mourir, veux mourir, veut mourir, vx mourir, vais mourir, envie de crever, vais crever, veux crever, (plus/pu/pus) envie de vivre,
          plus vivre, plus la force de vivre, arrete de vivre, arreter de vivre, mettre fin a, mettre fin, mes jours, sauter du pont, sauter d un,
          sauter par, vais sauter, jeter sous, me jeter, me pendre, pendre, me couper, m ouvrir les veines, veines, me taillad*, scarifi*,
          me faire du mal, faire du mal a moi, avaler des, avaler tous, cachets, comprimes, medicaments, disparaitre, plus rien a perdre,
          plus la peine de vivre, sert a rien de vivre, mieux mort, mieux morte, etre mort, etre morte, serai mort*, serais mort*, je serai plus la,
          serai plus la, plus de ce monde, adieu, me noyer, plus d espoir, sans issue, aucune issue, pas d autre issue, seule issue, seule solution,
          plus d issue, pas d issue, peux plus vivre, j en peux plus, jen peux plus, jen peu plus, j en peu plus, tenir le coup, plus tenir,
          vais craquer, je craque, ma vie est finie, vie est foutue, va mourir, va te pendre, va te suicid*, tue toi, tues toi, suicide toi, creve,
          pends toi, me supprimer, bout du rouleau, je vais faire une betise, faire une betise, faire une connerie, plus me reveiller,
          pas me reveiller, jamais me reveiller, m endormir pour, dormir pour toujours, partir pour toujours, partir de ce monde, quitter ce monde,
          quitte ce monde, la mort, mourir, mort de honte, mourir de honte, fin de ma vie, laissez moi mourir, me flinguer, flingue,
          balle dans la tete, envie de rien, passer sous un train, sous le train, sous un train, plus envie de rien, plus a vivre, vivre comme ca,
          continuer a vivre, vie ne vaut, sauver personne, veux plus etre la, veux plus vivre, lettre d adieu
        OrElse: si tu ne veux pas, si vous ne voulez pas, si tu bouges pas, si pas, sans ca, sans ça, si cela ne vous convient pas, si j ai pas,
          si j ai rien, si j ai pas l argent, si jai pas, si je vois rien, si je n ai rien, si je ne vois, si je vois pas, si t as pas, si t a pas,
          si tu as pas, si tu tardes, si tu traines, si tu joues, si tu me fais, si tu parles, si tu vas, si tu portes plainte, soit, ou la video,
          ou alors je, ou tt, ou tout, sinon, sinn, snn, sans quoi, faute de quoi, autrement, ou bien je, ou je, ou jenvoi*, ou j envoi*, ou j envoie,
          ou on, si tu paies pas, si tu payes pas, si tu paye pas, si tu paie pas, si tu ne paies, si tu ne paye*, si tu me paie*, si tu me paye*,
          si tu n envoie*, si tu n as, si t envoie*, si tu envoie* pas, si tu menvoi*, si tu m envoie*, si tu fais pas, si tu ne fais, si tu refuse*,
          si vous ne, si tu ne, si tu reponds pas, si tu repond pas, si tu bloque*, si tu me bloque*, si tu coope*, si je recois pas, si je ne recois,
          si je n ai, si rien, a defaut, dans le cas contraire, ou alors, soit tu, ou c est, si tu n obei*, si t obei*, si tu reviens pas,
          si tu veux pas que, si tu ne veux pas que, si tu veux eviter, pour eviter, pour que je, pour pas que, pour ne pas que
        If: si, quand, des que, au cas ou
        Pay: paie, paies, paye, payes, payer, payez, paiez, paierez, paieras, payeras, pay, payement, paiement, regle, reglez, regler, verse, verser,
          versez, vire, virer, depose, deposer, depot, recharge, recharges, recharger, rachete, achete, acheter, achetes, achetez, prends une,
          prend une, prends un ticket, prend un ticket, envoie l argent, envoi l argent, envoie moi l argent, envoie les, envoie moi, envoi moi,
          envoies moi, menvoi, m envoie*, tu m envoies, mandat, transfert, faire un, va au, va a la, depeche, debrouille, trouve, cherche, ramene,
          amene, file moi, file, donne, donnes, donner, lache, aboule, crache, raque, casque, fais, fait moi, envoie, envoi, envoies, envoyer, envoyez,
          ajoute
        Want: je veux, jveux, j veux, jve, je vx, il me faut, il faut, faut, on veut, nous voulons, je demande, je reclame, tu dois, vous devez,
          il me manque, il manque, manque, reste, il reste, exige, je prends, j accepte, accepte, minimum, dernier prix, mon prix, prix, somme,
          montant, ca fait, ca coute, coute, tarif, je propose, on dit, disons, alors, contre, pour que, et je supprime, et j efface,
          et on n en parle plus, et c est fini, et c fini, et je te laisse, encore, de plus, en plus, supplement*, seulement, ok pour
        Delete: supprim*, efface*, delete, detruirai la, detruire la, laisse tranquille, laisse tomber, oublie tout
        Sent: est parti, est partie, parti, tout envoye, voila c est fait, c est fait voila, j ai envoye*, jai envoye*, g envoye*, j ai deja envoye*,
          j viens d envoyer, je viens d envoyer, jviens d envoyer, jvien denvoyer, je viens de t envoyer, viens de t envoyer, viens d envoyer,
          je t ai envoye*, jtai envoye*, t ai envoye*, vous ai envoye*, je vous ai envoye*, l ai envoye*, ai envoye*, est envoye, c envoye,
          c est envoye*, envoye, ai transmis, voila le code, voici le code, voila les codes, voici les codes, t envoie le code, code envoye,
          on t a envoye, nous avons envoye
        Paid: sont partis, sont parties, argent est en route, tout est parti, jé envoyer, j ai fé, g fé, ai fé, le virmen, effectue,
          depot effectue, c est paye, tout paye, j ai mis, j ai paye*, jai paye*, g paye*, ai paye*, j ai vire, jai vire, ai vire, ai verse,
          j ai verse, ai transfere*, j ai transfere*, jai transfere*, j ai depose*, ai depose*, j ai fait le virement, j ai fait le transfert,
          j ai fait le depot, j ai fait le mandat, j ai fait un virement, j ai fait un depot, j ai fait un transfert, j ai fait un mandat,
          fait le virement, fait le transfert, fait le depot, fait le mandat, fait un virement, fait un depot, fait un mandat, fait un transfert,
          viens de faire le, viens de faire un, viens de virer, viens de payer, viens de verser, viens de deposer, viens de transferer, vien de payer,
          vien de virer, le virement est fait, virement fait, virement effectue, virement est parti, transfert fait, transfert effectue, depot fait,
          depot effectue, paiement effectue, paiement fait, mandat fait, mandat envoye, l argent est parti, argent est parti, argent envoye,
          j ai recharge, ai recharge, ai achete la recharge, ai achete une recharge, ai achete les recharges, ai achete le ticket, ai achete un ticket,
          ai achete la carte, ai achete une carte, ai achete les cartes, ai achete deux, ai achete 2, j ai pris une recharge, ai pris la recharge,
          ai regle, j ai donne, on vient de payer, c paye, c est paye, depense pour toi, ai fait western, fait wari, fait orange money, fait om,
          fait wave, fait paypal
        Received: je les ai eu, je les ai eus, les ai bien eu, je les vois, je vois les, merci pour les, merci pour l argent, ok pour les,
          c est arrive, l argent est arrive, transfert recu, depot recu, paiement recu, virement recu, mandat recu, bien eu, recu, recus,
          j ai bien recu, bien recu, j ai recu, jai recu, g recu, est arrive*, sont arrive*, c arrive*, bien arrive*, j ai vu le virement,
          je vois le virement, j ai recupere l argent, recupere l argent, j ai retire, l argent est la, encaisse*, j ai touche, argent est passe,
          on a recu, ai pris l argent, code marche, code est bon, codes sont bons, est tombe, virement est tombe, j ai eu les, j ai eu l argent
        YouSent: tu as envoye*, t as envoye*, tu m as envoye*, tu a envoye*, tu as paye*, t as paye*, tu as verse, ta envoye, que tu as
        Not: pas, ne, n, jamais, rien, aucun*, non, pa, personne, ni, pas encore, tjrs pas, toujours pas, refus*, echou*, bloque
        Already: deja, encore une fois, je t ai dit, je vous ai dit, tu as dit, tu as dis, t as dit, t as dis, tu a dis, vous avez dit
        Later: je vais, jvais, j vais, jvai, vais, je peux, je pourrai*, je paierai, j enverrai, je ferai, je ferais, demain, tout a l heure,
          plus tard, des que, quand j, si je, je dois, comment, dois je, vais essayer, essaye, essayer, essaie, je veux bien, pourrais, aurai, aurais,
          promets, jure que je, faut que je, laisse moi, laissez moi
        Means: je n ai que, j ai que, j ai seulement, g que, g ke, jai que, je gagne, mon salaire, je touche, je suis paye, salaire, je dois, credit,
          loyer, bourse, je peux te donner, je peux donner, je peux envoyer, je peux payer, je peux mettre, peux que, je propose, tu veux pas, max,
          maximum, j ai juste, pas autant, decouvert, epargne, argent de poche, ai seulement
        Money: argent, fric, tune, thune*, sous, ble, oseille, flouze, pognon, euro*, balles, cfa, francs, dirham*, code, codes, recharge*, ticket*,
          mandat, virement, coupon*, montant, somme, pcs, transcash, neosurf, cadeau, reference, mtcn, wafacash, wari
        Joke: mdr, mdrr, mdrrr, lol, haha*, hahaha, ptdr, xd, jpp, hihi, hehe
        Borrow: emprunt*, demande a, demandes a, demande de l argent, pret, prete, preter, credit, avance, vends ton, vend ton, trouve de l argent
        Intrusion: pirat*, hack*, logiciel malveillant, logiciel espion, virus, cheval de troie, trojan, malware, acces a votre, acces a ton,
          acces a tes, acces a vos, acces complet, votre appareil, vos appareils, votre mot de passe, ton mot de passe, vos mots de passe,
          pris le controle, infecte*, keylogger, compromis, site pour adultes, sites pour adultes, site porno*, sites porno*
        Generated: ia, intelligence artificielle, deepfake*, deep fake, montage, truqu*, photomontage, genere*, mis ton visage, mettre ton visage,
          ton visage sur un*, ton visage sur le, visage dessus, ta tete sur un*, faux nude*, fausse video, fausses photos, faux mais, fakes
        Known: ton ex, mon ex, separe*, rupture, ensemble quand, quand on etait, on etait ensemble, quitte*, largue*, rompu, notre couple,
          notre relation, on s aimait, je t aimais, m as quitte*, m a quitte*, m as trompe*, reviens avec moi, reviens pas avec moi, revenir avec moi,
          te remettre avec, nos videos, nos photos, ex copain, ex copine, ex mari, ex femme, notre histoire, toutes ces annees, 2 ans ensemble,
          divorce, ancien collegue, depuis le lycee, on se connait
        Platform: skype, whatsapp, watsapp, wathsapp, whatsap, wtsp, whats app, wapp, snap, snapchat, telegram, telegramme, messenger, insta,
          instagram, hangouts, hangout, viber, imo, kik, discord, signal, google meet, zoom, facetime, msn, zangi, teams, duo, line, botim
        Move: viens, vien, vient, passe, passons, passer, ajoute, ajout*, rejoins, rejoin*, on va, allons, va sur, continue*, parler sur, discuter sur,
          parle sur, discute sur, ecris moi, ecrit moi, contacte moi, contact moi, donne moi, donne, file, ton, ta, mon, c est mon, pseudo, invite*,
          t as, tu as, as tu, tu a, on se parle, c mieux, c est mieux, plus simple, basculer, bascule, on bouge, t aurais, connecte toi
        Number: mon numero, mon num, mon whatsapp, voici mon numero, c est mon numero, ecris moi sur, ecris moi au, contacte moi au, contacte moi sur,
          appelle moi sur, passe sur, on passe sur, on va sur, viens sur, va sur, rejoins moi sur, ajoute moi sur, parler ailleurs, autre appli,
          autre application, ton num, ton numero, ton 06, ton numero de telephone, ton tel, numero whatsapp, votre numero
        VideoCall: te voir en direct, j aimerais te voir, envie de te voir, veux te voir, voudrais te voir, voir ton visage, voir ton corps,
          montre toi, allume ta, allume la, appelle moi, on s appelle, on s appel, un appel, petit appel, en direct, face cam, active ta,
          lance un appel, faire un appel, cam, camera, webcam, visio, appel video, appel visio, video call, appelle en video, appeler en video,
          videoconference, cam to cam, facetime, en video, appels video, vocal video, video coquin*, call video, te voir en, visioconference, vid call
        Intimate: quelque chose de toi, plus de toi, voir plus, montre plus, montre moi tout, truc de toi, coquin*, nude, nudes, nu, nue, sexy,
          deshabill*, sexe, plan cam, chaud, chaude, intime*, torse nu, sans tshirt, sans haut, hot, excit*, caress*, culotte, lingerie,
          sous vetements, string, seins, corps, envie de toi, coquinerie*, te toucher, plaisir, photo de toi, photo osee, osee*, une tof, tof de toi,
          un osi, petite photo, un petit jeu, s amuser, amuser, delire, toute nue, tout nu, moment chaud, enleve, enlever, enlevez
        Alone: seul, seule, tout seul, tte seule, tranquille chez, ya quelqu un, dans ma chambre, dans ton lit, dans mon lit
        Face: ton visage, votre visage, le visage, visage, ta tete, ta bouille
        Muted: micro marche, micro est, micro ne, mon micro, pas de son, sans le son, le son marche, micro casse, micro bug, hp casse, pas de micro
        Stranger: trouve ton, trouve ton insta*, trouve ton profil, trouve ton fb, trouve ton facebook, vu sur facebook, vu sur insta*, vu sur tinder,
          vu ton insta*, vu ton facebook, suis de facebook, de facebook, de tinder, sur tinder, sur ta tof, on se connait pas, vu ton profil,
          ton profil, tombee sur, tombe sur, dans les suggestions, suggestions, ajoute par erreur, tu m as accepte, merci d avoir accepte,
          merci pour l ajout, nouvelle ici, nouveau ici, faire connaissance, faire ta connaissance, t es mignon, tro bo, trop beau, beau gosse, bg,
          tu viens d ou, tu habites ou, quel age
        TimeGiven: tu as, t as, t a, ta, tu a, vous avez, vs avez, il te reste, il vous reste, reste, je te donne, je te laisse, jte laisse, jte donne,
          on te donne, on te laisse, te donne, delai, te reste, je vous donne, je vous laisse, jusqu*, avant, d ici, dici, max, maximum, dernier delai,
          au plus tard, pas plus tard, sous, dans les, grand max, limite, derniere limite, dernier carat, passe ce delai
        Reduced: au lieu de, a la place de, dernier prix, je baisse, baisse a, reduction, je descends, remise, moitie, rabais, descendre a, diminue,
          reduit
        More: manque, encore, de plus, en plus, supplementaire*, reste, ajoute, rajoute, complement, le reste, autre, autres, seulement
        Countdown: compteur tourne, chrono, le temps passe, l heure tourne, tic tac, tictac, compte a rebours, le temps presse, ca tourne, plus que,
          temps ecoule
        Trade: dernier prix, toujours dispo, toujours disponible, encore dispo, encore disponible, velo, voiture, annonce, leboncoin, livraison, colis, acompte, facture, commande, meuble, canape, canapé, vente, vends, acheteur*,
          dossier, contentieux, abonnement, echeance, reglement, loyer, agence, appartement, caution
        Plea: pitie, je t en supplie, je vous en supplie, je t en prie, je vous en prie, je te supplie, je vous supplie, supplie, stp non, svp, stp,
          s il te plait, s il vous plait, fais pas ca, faites pas ca, ne fais pas ca, fait pas ca, non non, pardon, laisse moi, laissez moi,
          laisse moi tranquille, pourquoi tu fais ca, pourquoi vous faites, pk tu fais ca, c est du chantage, chantage, tu n as pas le droit,
          t as pas le droit, arrete, arretez, ma vie, c est horrible, la police, porter plainte, je vais porter plainte, a la police, aux flics,
          je bosse, j ai pas cette somme, j ai pas cet argent, pas cette somme, j ai pas d argent, jai pas, g pas, pa moi
        PastMe: j ai, ai, viens de, viens d, vien de, vien d, on a, est fait, c est fait, fait, effectue, nous avons, avons
        PayDone: renvoye, renvoyer, vire, virer, envoye, envoyer, paye, payer, verse, verser, transfere, transferer, depose, deposer, regle, regler, recharge, recharger,
          achete, acheter, donne, donner, fait, faire, virement, mandat, depot, transfert, paiement, versement, mis, pris
        Record: (j ai/jai/jé/g/gé/on a/nous avons/je t ai/jtai/on t a/vous ai/je vous ai) (/bien/t/te) (film*/enregistr*/captur*/sauvegard*/screen*/archiv*),
          (tout est/est/c est/c/tout a ete/a ete/tu as ete/t as ete/tu es/t es/vous etes/vous avez ete/tout ete) (filme*/enregistre*/capture*/sauvegarde*/dans la boite/screen*),
          (captures/copies) d ecran (sont/faites/pretes), (les/mes) (captures/screens/copies) (sont/faites),
          j ai fait (des/les/plein de) (captures/screens/copies), j ai pris des (photos/captures), j ai une copie,
          (ma/la) (video/vid) est (prete/enregistree/sauvegardee/faite),
          (video/videos/vid/images/photos/capture/captures/film) (ou/dans laquelle) (tu/t/on te/vous/on vous), de toi en train, de vous en train,
          (j ai/jai/g) (l enregistrement/les images/le film/la capture/les captures/le live), tu t es fait (filmer/avoir/pieger), vous avez ete piege,
          dans mes filets
        Have: (j ai/jai/g/gé/on a/nous avons/je detiens/je possede/je garde) (recupere/telecharge/copie/pris/trouve/retrouve/note/liste/ton insta/ton facebook/ta liste/tes abonnes/tous tes/tte ta/tt tes/ta mif/ta famille/le fb/l insta)
        WillSee: (sera/seront/soit/etre/va etre/sont/est) (le/la/les) premier* (a/au/informe*/averti*),
          (le/la/les) premier* (a voir/a recevoir/a le voir/a la voir/servi*),
          (va/vont/vas) (le savoir/la savoir/savoir/decouvrir/tomber/halluciner/tomber de haut/comprendre/rire),
          qui (voit/voi/va voir/verra/recoit/va recevoir/recevra), (qui/ki) (voi/voit) (tout/tt/ca/sa), (va/vont) voir (son/sa/leur/ta/ton/tes),
          recoit la, recoit tout, (tu vas/tu va) (faire honte/decevoir), fiere de toi, fier de toi
        WillSend: (va/vont/vas) (recevoir/l avoir/l recevoir/la recevoir/les recevoir/etre notifie*),
          je lance (la diffusion/l envoi/l envoie/les envois/tout), je clique, simple clic, sera transmis*, seront transmis*, sera partage*,
          seront partage*, sera livre*, (ca/la video/tout/sa) part (a/chez/dans/sur/vers), partir (chez/a ta/a ton/a tes),
          (je/on) (l/le/la/les) (envoi/envoie/balance/transfere/transmet/fais tourner/partage/montre)
        Publish: (c est/ca/sa) (/va/finit/finira/part/sera/ira) (sur/dans) (snap/insta/instagram/facebook/fb/tiktok/twitter/internet/youtube/les reseaux/ton mur/le net/onlyfans/telegram/le groupe/la story/tous les groupes),
          (mets/met/mettrai/mettre/mettra) (tout/tt/ca/sa/la/le/les/ta/tes) (/video/photo/photos/nude/nudes) (sur/en story/dans/en ligne),
          (tout le quartier/toute la ville/tout le lycee/toute l ecole/tout ton travail/toute la classe), la diffusion, en story
        Paid: (j ai/jai/jé/g/gé/on a/nous avons/je viens de/jviens de/je vien de/jvien de/viens de/vien de/j viens de/venons de/juste) (/te/t/vous/vs/lui/tout/deja/bien) (paye/payer/paie/verse/verser/vire/virer/transfere/transferer/depose/deposer/regle/regler/credite/crediter/solde/solder/expedie/recharge/recharger),
          (le/un/ton/mon/votre/l) (virement/transfert/depot/mandat/paiement/versement/envoi/western/wave/paypal/wari/moneygram/lydia/om) (/est/c est/a ete/bien) (fait/parti/envoye/effectue/valide/passe/confirme/ok/bon/en route/en cours/lance),
          (virement/transfert/depot/mandat/paiement/versement/envoi) (/est/bien/de) (fait/parti/envoye/effectue/valide/passe/confirme/lance),
          (l argent/argent/les sous/la somme/la thune/le fric/la totalite/le montant/les thunes) (/est/sont/a ete/bien) (parti*/envoye*/transfere*/vire*/verse*/depose*),
          (j ai/jai/jé/g/gé/je viens de/viens de/on a) (fait/fé/fai/faire/effectue/effectuer/lance/lancer/passe/mis/mettre/pris/prendre/donne/donner/depense/achete/acheter) (le/un/une/les/des/la/deux/2/ton/) (virement*/depot*/transfert*/mandat*/paiement*/versement*/recharge*/western/wave/om/orange/paypal/pcs/transcash/neosurf/paysafe/ticket*/carte*/coupon*/dépot/moneygram/ria/lydia/revolut),
          (je sors de/je reviens de/jsors de/je rentre de) (western/l agence/la poste/la banque/chez western),
          c est (paye/vire/regle/verse/depose/solde),
          (voila/voici/tiens) (le recu/la preuve/le ticket/la recharge/les codes/le mtcn/la reference/la ref)
        Received: (j ai/jai/jé/g/gé/on a/nous avons/c est/c/) (/bien/deja) (recu/recus/recue/eu/recupere/touche/encaisse/retire/percu) (/les/l/ton/tes/le/la/ta),
          (est/sont/c est/c) (/bien) (tombe/tombes/tombee/credite*/arrive*/encaisse*),
          (je vois/j ai vu/g vu/jai vu) (le/ton/les/l/la) (paiement/virement/transfert/depot/mandat/argent/sous/versement),
          (le/ton/les/tes) (paiement/virement/transfert/depot/mandat/code/codes/ticket/coupon/versement) (/est/sont/a ete) (passe/passes/valide/valides/bon/bons/marche/confirme/recu/arrive),
          il passe, il est passe, ils sont passes, ca a marche, c est passe
        Want: (va falloir/va me falloir/tu vas devoir/il va falloir/faudra/il faudra/vous devrez/tu devras/vous allez devoir/tu vas) (/me) (payer/envoyer/verser/virer/regler/faire/deposer/donner),
          pour que je (supprime/efface/m arrete/te laisse), derniere chose, la moitie, le solde, a solder, le complement, la totalite
        Pay: (fais/fait/faite/faites/faire/ferme) (moi/nous/le/les/un/une/la/) (depot/virement/transfert/mandat/versement/western/wave/paypal/recharge),
          depose moi, envoie moi ca, debloque, solde, solder, complete, complete les, complete moi, mets moi, met moi
        SelfHarm: me foutre, en l air, me jette, jme jette, jme tue, jme suicide, jme pend*, j vais me tuer, jvais me tuer, jvais mourir, jvais crever,
          j veux mourir, jveux mourir, jveux crever, jveux en finir, jvais en finir, jen ai marre de vivre, marre de vivre, marre de la vie,
          fatigue de vivre, fatigue de la vie, je vais le faire ce soir, sauter du, sauter de, me jeter du, me jeter dans, me jeter de,
          me faire sauter, bientot plus la, serai plus de ce monde, adieu a tous, prendre des cachets, avale des, pris des cachets, boite de cachets,
          boite de doliprane, me planter, m egorge*, m etrangl*, m ouvre les, sans moi, mieux sans moi, plus aucune raison de vivre, raison de vivre,
          quitter cette vie, quitter la vie, mettre un terme a, mettre fin a mes, mettre fin a ma
        Violence: (je passe/je vais passer/on passe/on va passer/je viens/on arrive/je debarque/on debarque) (chez toi/chez vous/te voir/devant chez),
          te casse, casser la, te casser la, te pete, te faire la, te faire payer physiquement, je vais te trouver, vais te retrouver, te fumer,
          te fume, te caner, te planter, te regler ton, vais te regler, te finir, te fais la peau, te mets une balle, mettre une balle, te crame,
          cramer ta, cramer, bruler ta, te tire dessus, tirer dessus, t as une famille fais attention, fais attention a toi, fais attention a ta
        OrElse: ou (ta/ton/tes/votre/vos/toute/tout le/je balance/je publie/je l envoie/j envoi/tt le), sino, sinn, snon, autrement, faute, si demain,
          si a, si ce soir, si dans, si (je/j) (ne/n/nai/vois/recois) (/vois/recois/ai) (rien/pas/toujours rien)
        Money: ref, reference, preuve de paiement, preuve de virement, preuve du virement, preuve du depot, preuve de depot, preuve d envoi, recu de paiement,
          capture du virement, capture du paiement, photo du recu, photo du ticket, photo du mandat, photo des codes, codes en photo,
          photo de la carte
        Plea: me faites pas ca, fait pas sa, fais pas sa, stp arrete, arete stp, arete, arrete stp, jure que j ai, te jure que, je te jure,
          je vous jure, sur ma vie, pourquoi moi, j ai rien fait, j ai des enfants, j ai une famille, je suis marie, je suis etudiant, je suis mineur,
          j ai que, vous aviez dit, tu avais dit, t avais dit, tu m avais promis, aidez moi
        Generated: autre corps, vrai ou faux, personne verra la difference, personne ne verra la difference, personne fera la difference,
          on dirait vraiment toi, fabriquee par, avec une appli, photos retouche*, video retouche*, c est pas moi mais
        Owe: tu me dois, tu me devais, vous me devez, me dois, me devais, me devez, rends moi, rend moi, rends mes, rembourse moi, tu me rends
        WillSee: (la/le/les/tout/ca) (recoit/recevra/recevront/recoivent/verra/decouvre/decouvrira), (la/le) recoit
        TimeGiven: sans faute, n oublie pas, oublie pas, oublies pas
        Publish: (dans/sur) (le/les/tous les) groupe (/de/du) (/ton/ta/tes) (/travail/classe/famille/quartier/boulot/taf)
        Known: qu on a fait*, qu on a film*, on s est quitte*, t as quelqu un, avec lui, tu m ignores, tu me manques, nos nuits,
          quand t etais avec moi, quand tu etais avec moi
        Move: on passe sur, tu peux venir sur, viens parler sur, bascule sur
        SelfHarm: (tout/en/vais en/veux en) (arreter/finir/terminer), a quoi bon, je veux que ca s arrete, que ca s arrete, je tiens plus,
          je tiendrai pas, je vais pas tenir, plus la force, plus de force, ne plus me reveiller, je ne merite pas de vivre, merite pas de vivre,
          une corde, corde au cou, du pont, le pont, le train, sous le metro, les rails, plus envie, plus rien ne, rien ne va plus, plus le courage,
          je n ai plus la force, n ai plus envie, je suis a bout, a bout, me faire disparaitre, disparaitre de, qu on me laisse mourir,
          faire une betise, tentative, me manquera a personne, manquerai a personne, je manquerai, tout le monde serait mieux, je suis fini,
          plus aucun espoir, aucun espoir, la seule facon, c est trop pour moi, j y arrive plus, je ne supporte plus, supporte plus
        """;
}
