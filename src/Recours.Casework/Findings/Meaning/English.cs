namespace Recours.Casework.Findings.Meaning;

/// <summary>English, with pidgin and the spelling of those who learnt it late.</summary>
internal static class English
{
    public const string Phrases = """
        Record: video of you, video of u, vid of you, vid of u, clip of you, footage of you, your recording, your video call recording,
          video call recording, recording is with, it was all recorded, all recorded, all on tape, whole thing recorded, recorded from, i got it all,
          screenshotted, i recorded, i have recorded, i ve recorded, ive recorded, i had recorded, have recorded, i record you, recorded you,
          recorded everything, recorded the, recorded all, recorded our, recorded ur, recorded your, record you, record u, im recording, i m recording,
          i am recording, was recording, been recording, you were recorded, you are recorded, u were recorded, been recorded, is recorded,
          got you on video, got u on video, got you on camera, got u on cam, have you on video, have you on camera, i filmed, filmed you, have filmed,
          i screenshotted, i saved, saved everything, saved all, saved your, saved ur, have saved, i captured, captured you, captured your,
          captured ur, i don record, don record you, don record, don video you, recording of you, made a video, made a split, taped you, i taped,
          i took your, caught you on, i catch you, i don capture, don snap you, i have it all recorded
        Have: i have got your, i have the number, i know ur, i know who your, i know all, i see you work, i see u work, you work at, u work at, u live,
          you live at, you live in, i have everything, i got everything, got the whole, got everyone, we are having, having your, never deleted,
          didn t delete, didnt delete, haven t deleted, still on my phone, on my phone, in my gallery, in my phone, kept the, kept your, saved in,
          i got ur, i got your, i gat your, in my hand, i have got, all your, we have your, i also got, i found ur, got everything, i have, i ve, ive,
          i got, i gat, i get, i still have, i also have, we have, we got, i now have, i hold, in my possession, 
          i see your, i know your, i know where, i know who, i found your, i found ur, i also found, i collected, i gathered, i don get, i dey with,
          dey with me, i obtained, i downloaded, i copied, my hands, i kept, got all, got your, got ur, have all, have ur, have your, see your, u see,
          check this, see this, i de hold, gained access, got access
        Contacts: contacts, contact list, contact, friend list, friends list, friendlist, followers, following list, followings, your list, phone book,
          phonebook, address book, your friends, ur friends, your family, relatives
        Material: video*, vid, vids, photo*, pic, pics, picture*, pix, nude*, nudes, image*, footage, recording*, screenshot*, clip, clips, tape,
          dick pic*, content, private photo*, everything, proof, evidence, all of it, files, dirt, screen record*, screenrecord*, screenshot*,
          screen shot*, screenshoted, video recording
        WillSend: in process of sending, starting to send, begin with, i will begin with, first person, first one to get, i m texting, im texting,
          i am texting, imma text, will be the first, let me send, make i send, i wan send, got sent, get sent, getting sent, will get the,
          will get your, will get this, gets the, gets it, gets this, get this, get it too, receive them, receive it, receive this, receive your,
          will have it, will have this, hit send, press send, click send, send button, ready to go, queued, i am forwarding, starting with your,
          start with your, i ll start with, i will start with, starts with, shows up in, land in, lands in, inbox of, in their inbox, sending to ur,
          sending to your, sending first, send the first, goin to, bout to send, boutta send, finna send, fwd, i will send, i ll send, ill send,
          i will be sending, i am sending, i m sending, im sending, imma send, i ma send, gonna send, going to send, i send it, i send this,
          i send the, i send to, i send all, i send them, will be sent, gets sent, will get it, will get them, will receive, goes to, will go to,
          is going to, go out to, i go send, i go forward, i go post, i send am, go send am, i forward, i will forward, ill forward, will forward,
          gonna forward, forward it, ready to send, about to send, sending it to, sending this to, send it to your, send it to ur, send this to,
          send them to, send to all, send to your, send to ur, send it out, send your, send ur video, shall send, will distribute, will email, will dm,
          gonna dm, one tap away, one click away, i ll text, will text your, drop it in, i shall
        Send: send, sends, sending, forward*, sendin, snd
        Publish: go up, goes up, go up on, circulat*, post you, post ur, put up, up on a site, on a site, a website, group chat, in your group,
          in your office group, air it, dropping, drop this, goes public, out there, all over, on insta*, on your timeline, story, airdrop, post,
          posts, posting, publish*, upload*, leak*, leek, expos*, shares, sharing, spread*, viral, put it on, put it online, put am, put them on,
          put this on, put you on, put u on, blast*, tag your, tag ur, tag everyone, release*, releasing, make it public, go public, goes on,
          go on facebook, on youtube, on the internet, all over the internet, all over facebook, all over insta*, all over ig, on porn, porn site*,
          pornhub, xvideos, broadcast*, flood, everywhere, on your wall, on ur wall, goes live, go live with, circulate, dox*, distribut*, exposure
        Published: i posted, i have posted, i ve posted, posted, just posted, i already sent, already sent it, already sent the, already sent to,
          already posted, have sent it to, i sent it to your, i sent it to ur, i sent it to, i sent the video to, i sent the pic*, i sent your pic*,
          i sent your video, sent it to your, sent it to ur, sent to your, sent to ur, it is online, it s online, its online, is live now, it s live,
          its live, now live, i uploaded, have uploaded, uploaded it, just uploaded, it s up, its up now, check your wall, check ur wall,
          check your facebook, has already seen, have already seen, already seen, just sent it to, just sent to, just sent the video, just sent your,
          first one sent, sent the first, sent to one, i don send am to, i don post am, i don post, don post am, have been sent to, has been sent to,
          was sent to, has been posted, has been shared, i shared, just shared, i have shared, i leaked, has just received, just received your,
          your sister saw, your mum saw, your mom saw, viewed it, people have seen, people saw, people already, opened it
        Tell: tell, telling, show, shows, showing, inform*, let them know, let her know, let him know, contact your, contact ur, call your, call ur,
          message your, message ur, dm your, dm ur, text your, text ur, report you, tag, expose you to
        WillSee: do you want your, do u want ur, do you want ur, you want your, u want ur, want them to see, want her to see, want him to see,
          want me to show, who you really are, what you did, what u did, what you do, what u do, the real you, how would, how do you think, will see,
          gonna see, going to see, finna see, will all see, is gonna see, go see, will know, gonna know, going to know, will find out, gonna find out,
          finds out, find out, to know what, see what you, see this, sees this, see it, sees it, see the video, see your, sees your, see ur,
          will watch, gonna watch, to watch, watch it, will be watching, will hear, what will they, what would they, what will your, what would your,
          how will your, would love to, will love to, would like to see, gonna love, will be so, be disappointed, be ashamed, be shocked, be happy to,
          will believe, gonna believe, will think, going to think, would think, be proud, gonna think, react*, imagine your, imagine what, imagine if
        HasSeen: just messaged me, just rang me, rang me, phoned me, texted me, messaged me, asking me about, asked what, asking what, found out,
          got sent it, got it, blocked me, showed me, saw it, saw the, has seen, have seen, got the video, got a video, received a video,
          received the video, got a message from you, just called me, just texted me, called me about, texted me about, asked me about, knows about,
          shown me, got sent, was sent
        Family: family, mum, mom, mother, moms, mama, momma, mommy, dad, father, parents, brother*, sister*, siblings, kids, children, child, son,
          daughter, aunt*, uncle*, cousin*, grandma, grandmother, nan, relatives, relative, fam, loved ones, your people, ur people, pastor, in laws,
          famly, familly
        Friends: friend, friends, frnds, frends, mates, buddies, contacts, contact, followers, followings, neighbours, neighbors, acquaintances,
          everyone you know, everybody you know, people you know, teammates, colleagues
        Partner: wife, husband, girlfriend, gf, boyfriend, bf, fiance*, fiancee, missus, spouse, partner, madam, hubby
        Employer: boss, employer, work, workplace, job, company, coworker*, co worker*, colleague*, manager, office, hr, clients, supervisor, linkedin
        School: school, college, university, uni, classmate*, teacher*, principal, professor, coach, campus, class
        Public: everyone, everybody, every one, public, facebook, fb, youtube, internet, instagram, insta, ig, tiktok, twitter, social media,
          everywhere, online, web, world, whole world, groups, group, snapchat story, story, twitter, x com, porn sites, church, community
        Your: your, ur, yr, youre, yo, ya, you family
        My: my, our
        Ruin: be a shame if, would be a shame, shame if, a shame if, pity if, sad if, final warning, last warning, lose your job,
          lose your family, lose ur, leave you, divorce you, cooked, ur cooked, u cooked, you re cooked, finna be, be over, everything you have,
          know what happens, what happens next, bad for you, big trouble, in trouble, you have been warned, no choice, no way out for you, game over,
          do what i say, do as i say, your worst, destroying, ruin*, destroy*, destory, spoil your name, spoil your, spoil ur, wreck*, regret*,
          you are finished, you re finished, u are finished, ur finished, you are done, you re done, ur done, u r done, your life is over,
          ur life is over, life is over, life over, it s over for you, its over for you, over for u, you are dead, you re dead, youre dead, ur dead,
          u r dead, dead meat, your reputation, ur reputation, your image, your career, ur career, your marriage, ur marriage, miserable, a mess,
          living hell, hell, nightmare, embarrass*, humiliat*, shame you, disgrac*, ashamed, shame on, consequences, worst, suffer*, you will see,
          u will see, you go see, you go regret, you will cry, u will cry, you ll be sorry, be sorry, scandal*, tarnish*, jail, prison, finish you,
          finish u, i go finish you, bring you down, take you down, no mercy, show no mercy, shit will, what i can do, what im capable
        Accuse: pedo, pedophile, paedo*, pedofil*, pervert*, perv, minor, underage, she is 15, im 15, i m 15, i am 15, im 16, i m 16, im 14, i m 14,
          i am 14, i am 16, child porn*, sex offender, offender, interpol, fbi, rapist, rape, cheater, cheating, report you to, arrested, creep,
          harass*, abuse*, call the police on, the cops on
        Police: police, cops, fbi, authorities, law enforcement, ic3
        Violence: kill you, kill u, kill ur, kill your, shoot you, shoot u, shoot your, beat you, beat u, beat ur, beat your, beat the, hurt you,
          hurt u, hurt your, hurt ur, stab*, break your, break ur, smash your, smash ur, come to your house, come to ur house, pull up, come for you,
          come for u, come after you, come after u, know where you live, know where u live, know where you stay, know your address, have your address,
          have ur address, your address, send someone, send people, send my boys, my boys, my guys, gun, knife, burn your, burn ur, acid, slap you,
          slap u, punch*, bash, strangl*, choke you, murder*, you will die, u will die, you go die, you dead, deal with you, wait for you outside,
          waiting outside, outside your, outside ur, outside my house, find you and, find u and, gonna find you, will find you, put you in hospital,
          in the hospital, skin you, cut you, cut u, slit, throat, bullet, machete, cutlass, juju, break ya, kneecap*, rape you, attack you, jump you,
          beat am, wound you, dey come your house, i go kill, i go beat, watch your back, be careful at night, you wont be safe, not safe, kidnap*,
          blood
        SelfHarm: suicid*, kill myself, killing myself, kill my self, kms, unalive, end it, end it all, ending it, end my life, ending my life,
          end my own, take my life, taking my life, take my own life, want to die, wanna die, going to die, gonna die, want die, i will die, i ll die,
          ill die, rather die, rather be dead, better off dead, be dead, i am dead, wish i was dead, wish i were dead, better off without me,
          don t want to live, dont want to live, dont wanna live, don t wanna live, not want to live, no want live, tired of living, tired of life,
          no reason to live, nothing to live for, reason to live, live anymore, live any more, cant live, can t live, cannot live, can t go on,
          cant go on, cannot go on, can t do this anymore, cant do this anymore, can t take it, cant take it, cannot take it, take this anymore,
          no way out, only way out, no other way out, jump off, jump from, gonna jump, going to jump, will jump, bridge, hang myself, hanging myself,
          cut myself, cutting myself, slit my, harm myself, hurt myself, hurting myself, pills, overdos*, sleep forever, never wake up, not wake up,
          wake up anymore, don t want to wake, goodbye forever, goodbye everyone, goodbye world, goodbye mum, goodbye mom, say goodbye, last goodbye,
          my funeral, not be here anymore, won t be here, wont be here, not be here tomorrow, don t want to be here, dont want to be here, disappear,
          gone forever, be gone, kill yourself, kill urself, kys, go die, hang yourself, hang urself, drink poison, drink sniper, drink bleach, poison,
          die by, death, give up on life, given up, giving up, hate my life, my life is over, life is finished, life is over, life is ruined,
          over for me, under a train, in front of a train, front of a bus, shoot myself, gun to my head, blow my brains, drown myself,
          i go kill myself, i wan die, i wan kill myself, make i die, i don tire for life, wan end my life, don t see a way, dont see a way,
          no point living, no point in living, point of living, not worth living, worth living, no hope, hopeless, no future, die of shame, drive into,
          drive off, off myself, note for my, suicide note, do something stupid, do something bad to myself, let me die
        OrElse: or they, or everything, or everyone at, or all, or each, or she, or he, or them, or ill send, or i post, or imma, or the, or boom,
          you don t want, you dont want, u dont want, you wouldn t want, wouldnt want, unless i get, or you will, if i don t see, if i dont see,
          if i don t get, if i dont get, if nothing, no money, without payment, in any case of non, or else, otherwise, else, or i, or ill, or i ll,
          or we, or it, or your, or ur, or this, or you, or everyone, or am, if you don t, if you dont, if u don t, if u dont, if you do not,
          if you no, if u no, if i don t, if i dont, if i do not, if you fail, if u fail, if you refuse, if u refuse, if you ignore, if u ignore,
          if you block, if u block, if you can t, if you cant, failure to, unless, if not, if you play, if you try, if u try, if you tell,
          if you want me not, if you don, or the video, if you go to, if you report, in case you, if payment, if you dnt, if u dnt, ifyou dont,
          to stop me, to avoid, or pay, pay or, so i don t, so i dont, so that i
        If: if, once, when, unless, as soon as
        Pay: pay, pays, payment, payin, paying, send money, send the money, send me, send it, send, sending, transfer, transfer*, deposit, deposit*,
          give me, give, buy, get, bring, drop, cashapp, venmo, zelle, wire, cough up, hand over, fork, settle, refill, top up, purchase, gimme,
          run me, drop me, come up with, find, make it, make am, add, provide
        Want: na, i want, i wan, i need, we want, we need, you need to, you must, you have to, u have to, you should, you gonna, u need, demand,
          my price, price, the price, fair price, asking, amount, cost, costs, it will cost, is the least, the least, at least, minimum, i accept,
          i take, i can take, i ll take, ill take, i will take, ill accept, take it or, last offer, final offer, final price, last price, make i,
          and i delete, and i ll delete, and ill delete, and i will delete, and this is over, and its over, and we are done, and we re done, and i go,
          and you free, and you are free, deal, how about, let s say, lets say, just, only, another, more, still, balance, remaining, rest, left,
          extra, then, fine, ok, okay
        Delete: delete*, deleting, erase*, remove it, destroy the video, destroy it, leave you alone, leave u alone, forget about
        Sent: i did send, done sending, transferred it, i sent, i ve sent, ive sent, i have sent, i just sent, just sent, sent you, sent u, sent it,
          sent the, sent, i send you the, i don send, don send am, i already sent, i have send, i send already, i already send, already sent,
          just send you, heres the code, here s the code, here is the code, here are the codes, code is, the code is, i gave you
        Paid: on its way, on the way to you, is on the way, did it already, i did it, all gone to you, managed to send, managed to pay,
          was able to send, sent via, sent through, paid via, just paid, have sent the money, i did the transfer, did the payment, payment went,
          payment has been, done the transfer, done the payment, transferred you, wired the, i dropped, uploaded the card, scratched the card,
          redeemed, i paid, i ve paid, ive paid, i have paid, i just paid, already paid, paid you, paid u, payment sent, payment made, payment done,
          payment is done, made the payment, made payment, made the transfer, made a transfer, i transferred, ive transferred, i ve transferred,
          have transferred, just transferred, transferred, transfered, transfer done, transfer is done, transfer sent, transfer complete*, i deposited,
          deposited, i wired, just wired, wired you, i bought, bought the card, bought the gift, bought a gift, bought a steam, bought the steam,
          bought apple, bought an apple, bought the apple, got the card, got the gift card, money sent, money is sent, money s sent, sent the money,
          money has been sent, cashapped you, cash apped, zelled you, venmoed you, i venmoed, i cashapped, i zelled, i don pay, i don transfer,
          don pay you, it s paid, its paid, paid the, paid, i loaded, receipt, have made the
        Received: can see the, i can see the, can see your, i see your, thanks for the, thank you for the, payment came, funds received,
          money received, transfer received, card is valid, code valid, code is valid, saw it, i saw it, seen it, got ur, it dropped, it has dropped,
          dropped, it entered, has entered, credited, seen your payment, payment seen, payment received, amount received, confirm, i received,
          i have received, i ve received, received, recieved, i got the, i got your, i got ur, got the, got it, got ur, got your, i see the,
          i saw the payment, i see it, money arrived, it arrived, arrived, came through, it came in, came in, has come in, i don see, don see the,
          i don receive, don receive, don get the, don enter, alert, went through, cleared, is in, landed, it is confirmed, confirmed,
          i have the money, card worked, code worked, codes worked
        YouSent: you sent, u sent, you paid, u paid, you ve paid, you have paid, you only sent, you send only, you already paid, u only sent,
          what you sent
        Not: not, no, don t, dont, didn t, didnt, never, nothing, haven t, havent, hasn t, hasnt, won t, wont, can t, cant, cannot, isn t, isnt,
          nobody, failed, declined, rejected, yet, didnt go, bounced, wouldn t, wouldnt, doesnt, doesn t
        Already: already, i told you, told you, like i said, you said, u said, you promise, you promised
        Later: i will, i ll, ill, i can, i could, i might, gonna, going to, im trying, i m trying, trying to, try to, tomorrow, later, when i, if i,
          let me, how do i, should i, i have to, need to, i would, i d, about to, i promise, i swear i will, on my way, i fit, i go, want to pay,
          i wanted to
        Means: i only have, i have only, only got, i only got, i have like, i got like, i just have, all i have, that s all, thats all, i earn, i make,
          my salary, salary, wage*, rent, my savings, i owe, loan, debt, i can do, i can give, i can pay, i can send, i can only, i could only,
          i could do, i fit raise, i fit get, i can raise, i can get, would you take, will you take, can i pay, can i send, what if i, best i can,
          most i can, how about, per month, a month, a week, allowance, overdraft, paycheck, pay check, in my account
        Money: money, cash, dollars, bucks, pounds, quid, naira, cash app, gift card*, giftcard*, card, code, bitcoin, btc, amount, payment, transfer,
          fund*, crypto, usdt, wallet, mtcn, receipt, reference, grand, steam, itunes
        Joke: lol, lmao, lmfao, haha*, hahaha, rofl, jk, just kidding, xd, hehe, omg
        Borrow: borrow*, ask your, ask ur, loan, lend, sell your, sell ur, sell something, beg your, ask a friend, ask someone
        Intrusion: hacked, hack, hacking, hacker, malware, trojan, virus, spyware, keylogger, rdp, remote access, full access, access to your,
          access to ur, your password, ur password, your passwords, is your password, infected, your device, your devices, operating system,
          your account, adult website*, porn website*, porn site*, adult sites, adult content, icloud, broke into, your cloud, got into your,
          cracked your, logged into your, clicked on the link
        Generated: looks exactly like you, look exactly like you, exactly like you, made it with, made using, app that, fake but, looks like you,
          look like you, can t tell, cant tell the difference, nobody can tell, no one will believe, no one will know it,
          nobody will believe, ai, a i, deepfake*, deep fake, deepfaked, fake nude*, photoshop*, edited, your face on a, your face on another,
          your face on porn, your face onto, ur face on a, ur face onto, face swap*, faceswap*, generated, morphed, made with, looks real, look real,
          looks so real, look so real, nudify, undress app
        Known: we made, we made together, after 3 years, when we was, we were dating, you dumped, you left, since you left, since we split,
          since we broke, new man, new bloke, new boyfriend, new girlfriend, new guy, moving on, moved on, before we broke, used to send me, our time,
          i miss you, miss us, we had, ghosting me, ignore me after, my ex, your ex, ur ex, we broke up, broke up, break up, breaking up, dumped me,
          when we were together, we were together, back together, come back to me, get back with, take me back, cheated on me, after everything,
          our relationship, our pictures, our videos, our photos, you left me, you leave me, left me for, we dated, when we dated, ex boyfriend,
          ex girlfriend, ex husband, ex wife, divorce, used to love, i loved you, i still love you, years together, roommate, ex bf, ex gf,
          our marriage, custody, we used to, old friend, you sent me when, u sent me when, back when we
        Platform: skype, whatsapp, whats app, watsapp, whatsap, wa, snap, snapchat, snapchats, sc, telegram, tele, tg, messenger, insta, instagram, ig,
          hangouts, hangout, google chat, viber, imo, kik, discord, signal, zoom, facetime, zangi, wickr, line, teams, imessage, wechat
        Move: hop on, jump on, come, move, add me, add, hit me up, hmu, hit me, text me, text, message me, talk on, chat on, talk there, chat there,
          go to, go on, let s go, lets go, let s talk, lets talk, let s chat, lets chat, continue on, continue, switch, do you have, do u have,
          you have, u have, you got, u got, give me, gimme, what s your, whats your, whats ur, your, ur, my, mine is, mine, username, join me, join,
          write me, dm me, better on, easier on, more private, drop your, drop ur, can we, use, got a, got
        Number: my number, this is my number, here is my number, here s my number, my whatsapp, mine is, my snap, my sc, my telegram, add my, text my,
          hit me on, talk somewhere, chat somewhere, somewhere else, another app, other app, i don t use this, i m not always on, not active here,
          not much here, rarely on here, barely on here, more active on, your number, ur number, phone number, your digits, whatsapp number,
          cell number, text me at, your line
        VideoCall: see you live, see u live, wanna see you, want to see you, want see you, wanna see u, let me see you, let me see u, let me see,
          call me, calling you, turn on your, turn on ur, turn your, on your cam, let s call, can i call, i call you, i ll call, show yourself,
          show urself, show me your, show me ur, video call, videocall, vid call, video chat, videochat, cam, camera, webcam, facetime, ft,
          call me on video, on video, vc, video with, face time, live video, vcall, go live, cam2cam, video
        Intimate: something of you, something sexy, more of you, show me something, nude, nudes, naked, sexy, strip, undress, take off, take it off,
          clothes off, shirt off, horny, hot, sexual, sex, dick, body, private part*, pic of you, picture of you, naughty, show me, show yours,
          trade pics, trade, send me your, send me a pic, send me a sexy, send a pic, pics, play with, fun, have some fun, underwear, panties, bra,
          boobs, turn you on, turn me on, dirty, spicy, freaky, hard, intimate, show u mine, show you mine, touch yourself
        Alone: alone, by yourself, by myself, home alone, anyone with you, anybody with you, in bed, in my room, your room
        Face: your face, ur face, show face, face
        Muted: mic, microphone, my sound, no sound, audio, speaker is broken, mic is broken
        Stranger: found your insta*, found your facebook, found ur insta*, saw you on tinder, saw u on, saw you in, from facebook, from insta*,
          from tinder, on tinder, saw your profile, saw you on, came across your, found your profile, found you, suggestion, suggested, wrong number,
          don t know you, dont know you, thanks for accepting, accepted my, friend request, nice to meet, get to know you, getting to know, handsome,
          cutie, you look totally, look good, looking good, hey stranger, stranger, where are you from, where u from, how old are you, new here,
          new in town, saw ur profile
        TimeGiven: you have, u have, you ve, you got, u got, i give you, i give u, i ll give you, ill give you, giving you, i m giving you,
          im giving you, gave you, left, until, till, til, before, by, within, no later than, at the latest, latest, deadline, time limit, max,
          remaining, due, get, in the next, last chance, for next, to pay, to send, starting now, from now, time is, in
        Reduced: instead of, last price, final price, discount, reduce*, lower, down to, drop to, half, go down, cut it to, not even, rather than
        More: more, another, extra, additional, remaining, rest, still, balance, add, left, missing, again, only
        Countdown: clock is ticking, clock ticking, tick tock, ticking, time is running, time s running, times running, running out, time is up,
          time s up, times up, countdown, hurry, count down, timer
        Trade: last price, still there, still available, reduce for me, keep it for me, another buyer, another person is coming, fridge, couch, sofa, bike, car, listing, marketplace, pick up, pickup, delivery, shipping, parcel, invoice, account is past due, credit bureau,
          order, item, seller, buyer, laptop, ticket, deposit for, rent, landlord, flat, apartment, subscription, customer, legal action, collection*,
          overdue, bailiff*, tax
        Plea: please, pls, plz, i beg, begging, abeg, i m begging, don t do this, dont do this, don t send, dont send, don t post, dont post,
          why are you doing, why u doing, leave me alone, leave me, please no, stop this, stop it, blackmail, this is illegal, i m calling the police,
          going to the police, go to the police, police, the cops, report you, reporting this, i don t have money, i dont have money, don t have that,
          dont have that, i don t have it, no money, i get no money, you wouldn t, how can you do this, my life, parents will kill me, im sorry,
          i m sorry, delete it please, i never did
        PastMe: done, made, has been, have been, i ve, i have, just, i did, already, i, have
        PayDone: sent, resent, paid, transferred, transfered, deposited, wired, bought, loaded, made the, put, gave, dropped, send you, cashapped, zelled,
          venmoed, texted you the code, forwarded the code
        Record: (i/we/i ve/i have/we have/ive/i don/i just/i also) (/just/secretly) (record*/recorded/screen recorded/screenrecorded/screenshot*/screenshotted/captured/filmed/taped/saved/caught/videoed) (/you/u/the/everything/all/it/your/ur/that/this/our),
          (screen/screens) (recorded/recording/capture/shots) (/the/of/everything/all/it),
          (whole/entire/full) (thing/call/show/video/session) (is/was/got/has been) (recorded/saved/captured),
          (is/was/been/got/all/everything) (saved/stored/captured/backed up) (/on my phone/on my computer/in my phone/in the cloud),
          (footage/recording/video/clip/pictures/photos/screenshots/images) (of/with) (you/u/your face/ur face) (/naked/masturbating/doing/jerking/touching/wanking),
          you on (video/camera/tape/cam),
          (your/ur) (nudes/nude/naked pics/naked pictures/naked video/video call/private pics) (are/is) (with me/saved/in my phone/here/mine)
        Have: (i/we/i ve/ive/i have/we have/i don) (/just/also) (got/found/get/collected/downloaded/pulled/copied/saved/gathered/screenshotted) (/all/the/a list of/the list of/everyone/every) (your/ur/of your/of ur) (/friends/contacts/followers/family/mum/mom/wife/boss/school/number/address/details/list),
          (got/have/has) (your/ur) (mum/mom/dad/wife/sister/brother/girlfriend/boss/school/family/followers/contacts/friends/address)
        WillSend: before i (start/send/post/upload/begin/share/forward/leak/spread), or i start, i go (send/forward/post/share/show) (am/it/all/your),
          go dey send,
          (go/goes/going/went/sent/straight) (to/straight to) (your/ur/all your/all ur/every/everyone/the whole) (work//mum/mom/wife/boss/family/friends/contacts/school/followers/job),
          (those/these/the/your/ur) (photos/pics/pictures/videos/video/nudes/screenshots/images/files) (go/goes/get/gets/will go/are going) (to/out/straight/public/sent),
          (will/shall/gonna/going to/would) (be/get) (sent/delivered/mailed/emailed/forwarded/distributed/dmed/texted) (/to),
          (will/gonna/shall/finna/bout to) (/all/also) (get/receive/see/watch/have) (it/them/this/your/ur/the/a),
          (ur/your) (mum/mom/wife/dad/boss/girl/girlfriend/family) (sees/gets/watches/receives/is getting/finds out), receive the album, receives the,
          receive a copy, copies to, cc all
        Publish: (post/posting/upload/uploading/share/sharing/leak/leaking/dump/dumping/drop/dropping/put/putting/spread/spreading) (it/this/them/all/everything/your/ur/the/am),
          in the (work//family/group/sixth form/class/school/office/church/team) (group chat/gc/groupchat/whatsapp group),
          all over (/the/your/ur) (internet/school/campus/town/facebook/social media/workplace/office/church/village), on every (site/platform/group),
          on (facebook/instagram/insta/tiktok/twitter/youtube/x/reddit/pornhub/onlyfans/telegram/the internet/the net)
        WillSee: imagine what, imagine if, imagine how, (your/ur) (life/marriage/career/name/image/reputation) (don/go) (spoil/finish/end),
          (sees/see) (it/this/everything/them/the video/your/ur) (/at/by/tomorrow/tonight),
          what (will/would) (your/ur) (wife/mum/mom/family/boss/church/pastor/parents/friends) (say/think/do), find out who you, know the real you,
          know who you (are/really are), proud of you
        Ruin: spoil (your/ur) (/life/name/image/marriage), (life/name/image/marriage/family) don (spoil/finish),
          i go (finish/disgrace/spoil/shame/expose) (you/your), disgrace,
          (ur/you are/you re/youre/u r/u re) (so/totally/completely) (done/finished/fucked/screwed/cooked/dead/over),
          (finish/destroy/wreck/end) (you/u/your/ur) (/life/career/marriage/family/reputation), listen (very carefully/carefully/to me carefully),
          you now listen, nowhere to hide, no way out of this, never forgive you, lose (everything/your job/your family/your wife), failure to comply,
          comply
        OrElse: or (those/these/that/my/both/his/her/their/its/pics/photos/videos/nudes/the video/the pics/watch),
          (or/and) (it/they) (go/goes/gets/will),
          if (you/u) (do not/dont/don t/no/never/not) (settle/cooperate/comply/send/pay/reply/answer/respond/want),
          if i (no/not) (see/get/hear/receive), if (midnight/noon/tomorrow/friday) comes
        Pay: (you/u) (will/shall/must/have to/need to/gonna/are going to/should/better) (go/send/pay/buy/get/make/do/deposit/transfer), settle me,
          (zelle/cashapp/venmo/paypal/wire/bank transfer/cash app) (me/it/us/the/to)
        Want: i (want/need/require/expect/demand) (/only/just), (the/ur/your) (other/remaining/balance/rest), remain, remains, balance (of/is)
        Paid: (did/made/done/completed/finished/initiated) (the/a/your/an/ur) (/bank/wire/western union/moneygram/cash) (transfer/payment/deposit/ewallet/western/wire/zelle/cashapp/moneygram/momo/opay/remittance/bank transfer/drop/order),
          (zelled/venmoed/cashapped/cash apped/paypaled/paypalled/wired/transferred/transfered/deposited/paid/loaded) (/it/you/u/them/that/everything/the/all/him/her),
          (i/ive/i ve/i have/just/i just/i don/i already/we) (/just/already/now) (paid/transferred/transfered/deposited/wired/bought/purchased/loaded/remitted/credited),
          (payment/transfer/deposit/money/cash/funds/wire/it/amount) (/is/has been/was/has/have been/just) (sent/made/done/completed/complete/gone/gone through/successful/transferred),
          went to (western union/the post office/moneygram/walmart/cvs/the bank/the shop/the store) and (sent/paid/bought/did),
          i (bought/got/purchased) (the/a/an/one/two/2/3/some/both) (/steam/apple/itunes/google/amazon/gift/razer) (card*/code*/voucher*/gift*),
          scratched (it/them),
          (here is/heres/here s/here are/this is) (the/your/ur/my) (receipt/proof/confirmation/screenshot of the payment/code/codes/mtcn/tracking number/reference),
          thats an (apple/amazon/itunes) one, that s an (apple/amazon/itunes) one
        Received: (i/we/i have/i ve/ive/we have/i don) (/just/already) (picked/collected/cashed/withdrawn/withdrew/redeemed/gotten/confirmed/received/claimed) (/up/out/the/it/your),
          (picked/cashed) (up/out),
          (payment/money/transfer/funds/cash/code/card/amount/it) (/has been/was/is/has/have) (received/confirmed/in/landed/redeemed/cleared/hit/reflected/arrived),
          has (reflected/hit/landed), k got it, ok got it, don (receive/see/collect/pick/enter) (/am/it/the)
        SelfHarm: kms, wanna die, want to die, want die, wanna kill, going to kill, gonna kill my, unalive, end it, ending it, end it all,
          ending it all, end my, take my own, off my, hang my, jump off, jump from, jump in front, od on, overdose, slit, cut my, cutting myself,
          not be alive, no reason to live, reason to live, better off without me, better off dead, cant live like this, can t live like this,
          cannot live, cant go on, can t go on, tired of living, tired of life, nothing left to live, goodbye everyone, goodbye world, i go die,
          make i just die, wan die, e better make i die, take rat poison, take pills, swallow, drown, suicid*, self harm
        Violence: (come/coming/pull up/pulling up/show up/showing up/turn up/rock up) (to/at/2) (your/ur/you) (work//house/place/job/school/crib/home),
          (beat/smash/break/crack/bash/stab/shoot/cut/burn/kick/slap/hurt/kill/murder/jump/rape/knock) (you/u/ur/your/him/her),
          (beat/smash/break) (the shit out/your legs/your face/ur legs/ur face), know where (you/u) (live/sleep/stay/work),
          get you (beaten/killed/hurt/jumped), send (boys/guys/people/men/somebody/someone) (to/after/for), put a bullet, catch you outside,
          find you and, watch your back, your family is not safe, not safe, set (your/ur) house, burn (your/ur) (house/car), acid, my boys,
          my guys will, i go (beat/kill/find/wound/deal with) (you/u)
        Known: (when/while/since) we (were/was/are) (/still) (together/dating/married/a couple), (not/arent/aren t/no longer) together,
          our (trip/holiday/cabin/bed/videos/pics/photos), really with (him/her), with (him/her) now
        Generated: adult content, adult video*, convincing, real or (fake/not), fake or (real/not),
          (nobody/no one/noone) (will/would/can/is going to) (care/know/tell/believe/ask) (/if/the/it/its/that/whether),
          (using/with/by/through) (ai/an ai/artificial intelligence/an app/software), ai (generated/made/nudes/video/porn/photos/pics),
          (we/i) (used/use) ai
        Intimate: (send/show/trade/swap) (/me/u/you) (something/smth/sum) (/sexy/naughty/hot/spicy), send back, u first, you first
        VideoCall: let s do video, lets do video, do video, face to face, see each other, video me, show each other, see you (live/now/naked),
          can we (video/vc/facetime/cam), make i see you, see your face
        Plea: abeg, i beg you, im begging, i m begging, i literally, i swear, im 14, im 15, im 16, im 17, i m 16, i m 15, im only, i have kids,
          i have a family, my wife, i ll lose everything, why are u, why r u, why you doing, please mate, please bro, please man, please dont,
          please don t, god punish you
        Money: ref no, reference no, ref number, transaction no, txn no, proof of payment, payment proof, proof of transfer, screenshot of the payment, screenshot of payment, screenshot of the transfer,
          picture of the receipt, pic of the receipt, photo of the receipt, picture of the card, pic of the card, picture of the code,
          pictures of the codes
        Owe: owe me, owes me, owed me, still owe, pay me back, owe
        WillSee: (is/are) (about to/going to/gonna) (see/watch/get/know/find out),
          every (single/one) (one/follower/friend/contact) (/of your/of ur) (/followers/friends/contacts) (is/are/will/gonna), (is/are) about to see
        Record: i filmed (that/this/it/everything/you), filmed (that/this/it), (all/are all/is all/everything is) saved, you did on (camera/cam/video)
        Known: the videos we, the photos we, we took together, we (ended/split/finished), months ago, over between us
        TimeGiven: without fail, don t forget, dont forget, don t be late, no later
        Received: yep its in, yep it s in, it s in, its in, it is in, payment s in, moneys in, money s in
        SelfHarm: (end/ending/finish/finishing) (everything/it/it all/things/all of it/this life/this/the pain),
          feel like (dying/ending/jumping/killing), not wake up, never wake up, sleep forever,
          (can t/cant/cannot) (take/handle/do/bear/cope with/deal with) (it/this/that) (/any more/anymore/any longer),
          (can t/cant/cannot) (take it/go on/cope/do this), no point (anymore/any more/in anything), what s the point, whats the point,
          done with (life/everything/living), i give up, worthless, want it to (end/stop/be over), want it all to, make it stop, tired of everything,
          wish i was (dead/gone/never), wish i were dead, rather be dead, rather die, id rather die, i d rather die, nobody would miss me,
          no one would miss me, world without me, without me here, hurt my self, hurting myself, thinking about (ending/killing/suicide/dying/hurting),
          bridge, train tracks, rope, noose, pills, sleeping pills
        Record: (have/ve/got/has) (the/your/our/ur/this) (/whole/entire/full) (call/thing/video/show/chat/session/lot) (/all) (recorded/saved/filmed/captured/taped),
          (the/whole/entire) (call/thing/session/lot) (recorded/saved/filmed/captured)
        Family: (your/ur/yer) (ma/mas/mam/mammy/da/nan/nana/granny/auld one/folks)
        Have: (facebook/insta/instagram/contacts/followers/profile) (/open/up) in front of me
        """;
}
