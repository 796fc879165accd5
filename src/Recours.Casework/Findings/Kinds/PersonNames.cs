using System.Collections.Frozen;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Names that many people bear where such money goes and where those who pay live: a word among them is likely a name, also in small letters.</summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet((
        // Given names.
        "aaron aarti abdallah abdelali abdelaziz abdelhak abdelhamid abdelilah abdelkader abdellah abdelmajid abderrahim abderrahman abderrazak abdessamad abdoul abdoulaye abdullah abena abhishek abiba abigail " +
        "abla aboubacar abraham abubakar achieng achille adaeze adam adama adebayo adeola adewale adeyemi aditya adjo adjoua adriana adrien adwoa affoue afi afia agnes agnieszka agus ahmad ahmed ahmet ahou " +
        "aicha aisha aissata aissatou ajay akash akinyi akissi akossiwa akosua akouvi akua akwasi alain alassane alberto aldrin alejandra alejandro alexander alexandre alexei alexey ali alice aliyu alpha " +
        "alvaro ama amadou amaka amanda amandine amani amenan amin amina aminata aminatou amine aminu amit amr amy ana anais analyn anas anastasia andre andrea andreas andrei andres andrew andrey angel angela " +
        "angelica angelika angelo anil anita anja anjali anke ankit ann anna anne anthony antoine antonio arif aristide arjun armand arnel arsene arthur arun arvin asante asha ashley ashok ashraf asif assane " +
        "assetou astou atieno audrey aurelie aurelien awa axel aya ayo ayodeji ayodele ayoub ayse babacar bakary baptiste baraka barasa barbara basel bashir bassam bastien beatriz benjamin benoit bernadette " +
        "bernard bernd betty bienvenu bilal binta bintou birgit blaise blessing bola bolaji boris boubacar brahim brandon brayan brenda brian brigitte britta bruno budi bukola burak camille carlo carlos carmen " +
        "carol carolina caroline carolyn catalina catherine cedric celine chantal charity charles charlotte chebet cheick cheikh cherry cheryl chidi chika chinedu chinonso chioma chloe christian christina " +
        "christine christoph christophe christopher chukwudi chukwuma cindy claire clara claudia claudine clement codjo collins comfort connor corentin corinne cornelia coumba cristina cynthia cyrille damien " +
        "daniel daniela daouda darwin david deborah debra dedi deepak dele delphine denis dennis desire destiny dewi diana diane didier diego dieter dieudonne dieynaba dinesh dirk divya djeneba dmitri dmitry " +
        "dolores domenico dominik dominique donald donna doris dorothy dounia driss drissa dylan ebere ebi ebuka edem edgar edgardo eduardo edward edwin efe efua ehab ekaterina eko elena elif elijah elizabeth " +
        "elke elkin elodie emeka emilie emilio emily emine emma emmanuel emre enrique enzo eric erika ernesto ese esi essi esteban estelle esther ethan eva evelyn fabian fabien fabrice fadi faisal faith faly " +
        "farhan fatiha fatima fatma fatna fatou fatoumata favour felipe felix femi fernanda fernando fidele firas firmin florence florent florian fode folake francesco francis francisco franck franco francois " +
        "francoise frank franziska freddy frederic fredy friday funmi gabriel gabriela gabriele gaelle ganesh garba gary geeta genevieve george gerard gerardo ghassan ghislain ghizlane gift gildas gilles " +
        "giorgio giovanni gisela giuseppe gloria godfrey godwin gonzalo goodluck grace gregory guadalupe guenter guillaume guillermo gunter gustavo haitham hakima hamid hamidou hamisi hamza hanan hanane hani " +
        "hannah hans hany harouna harry haruna hasan hasina hasna hassan hatem hatice hawa hayat heather hector heike heiko heinz helen helene helga hendra henri henry hermann herve hery hicham hind hisham " +
        "holger honore horst houda houssine huda hugo huseyin hussain hussein hyacinthe ibrahim ibrahima ibtissam idriss idrissa ifeanyi ifeoma ignacio igor ihab ikechukwu ikenna ikram ilham ilyas imad iman " +
        "imane imran ines ingrid innocent irfan irina isaac isabel isabelle ismail issa issouf ivan jack jacob jacques jade jahangir jaime jamal james jamila jan jana janet jasmin jason javier jawad jayson " +
        "jean jeffrey jennifer jennylyn jens jericho jerome jerry jessica jesus jhon jhonatan jihad joan joao joaquin jocelyn joerg johanna john jomar jonas jonathan jordan jorg jorge jose joseph joshua joud " +
        "joy joyann joyce juan juana judicael judith juergen jules julia julian julie julien juliette julio juma jun jurgen juste justin justine jutta jyoti kabiru kadiatou kadidia kai kamal kamau kamel kamla " +
        "kaoutar karam kareem karen karim karima karin karina karl karla kashif katarzyna katharina katherine kathleen katja katrin kavita kawtar kelechi kelly kelvin kemi kenneth kerstin kevin khadidja " +
        "khadija khady khaled khalid khalida kimberly kingsley kipkemboi kiprop kiran klaus kodjo koffi kofi kojo koku komi komlan konan kossi kouadio kouame kouassi kristel kristina kristine krzysztof kunle " +
        "kwabena kwaku kwame kwasi laetitia lahcen laila lakshmi landry larbi larry lars lassana lassina latifa laura lauren laurent layla lea leila lena leo leon leonardo leticia lhoussaine liam liliana linda " +
        "lisa logan loic lola lorena lorenzo louis louise lourdes lova luca lucas lucia lucie ludmila ludovic luigi luis luisa lukas luke luz luzviminda maher mahesh mahmoud mahmud majed majid malgorzata " +
        "malika mamadou mame mamoudou mamy manfred manju manoj manon manuel manuela marcel marcela marcelo marco marcos marek margaret margarita maria mariam mariama mariana maribel maricel marie marilou " +
        "marine mario marion marisol marites mark markus marta martha martin martina martine marwan mary maryam mathieu mathilde mathurin matthew matthias matthieu mauricio mawuli max maxime maximilian mayra " +
        "meena megan mehdi mehmet melanie melissa mercedes mercy meriem meryem michael michel michele michelle miguel mikhail milena miriam modibo modou mohamad mohamed mohammad mohammed mona monday monica " +
        "monika monique mor moritz moses mostafa mouna mounir mourad moussa moustafa muhammad mukesh murat musa mustafa mustapha mwangi nabil nadeem nadia nadine naima najat najwa nana nancy nasiru nasrin " +
        "nasser natalia natasha nathalie nathan nathaniel naveed naveen nawal ndeye neema neha nelson nestor ngozi nico nicolas nicole niklas nikolai nina nirina nisha nitin nizar njeri njoroge nkechi nnamdi " +
        "nneka noah nora nordine norma noura noureddine nuno nyambura obinna oceane ochieng octavio odette odhiambo odile okechukwu oksana olamide oleg olga oliver olivia olivier olumide oluwafemi oluwaseun " +
        "oluwatobi omar omer onyango onyinye osagie osama osas osaze oscar osman othman othmane otieno oumar oumou ousmane pablo pamela pankaj paola paolo papa pape parfait pascal patience patricia patrick " +
        "paul paula pauline paulo pavel pawan pawel peace pedro peter petr petra philip philipp philippe pierre pietro pilar piotr pooja pradeep precious prince princess priya prosper putri qasim quentin rabia " +
        "rachel rachid rachida rado raed rafael rahinatou rahul rainer raj rajesh raju rakesh ralf rama ramatou ramesh rami ramiro ramon ramy rana rania rashid raul ravi raymond rebecca reda redouane rehema " +
        "rekha renate rene reynaldo ricardo richard rida rim ritu rizki rkia robert roberto robin rocio rodel rodolfo rodrigo rodrigue rogelio roger rohit rokia rokiatou rolando rolf romain romane romaric " +
        "rommel ronald ronaldo ronke rosa rosalie rosario rowena ruben rubina rui ruth ryan saad sabine sabrina sachin sadiq said saida saif salah salif salim salimata salma salman salvador salvatore samantha " +
        "sameh samer sami samia samir samira samuel sanaa sanae sandeep sandra sandrine sani sanjay santiago santosh sara sarah satish savita scott sebastian sebastien sedjro segun sekou selim selma sena serge " +
        "sergei sergey sergio seydou shabana shahid shakil shanti sharon sheila sherif shirley shola shubham siaka sidiki siham silke silvia simon simone sita siti sofia sofiane sokhna sola solange solomon " +
        "sonja sonu sophie souad soufiane souleymane soumaila soumaya sourav stefan stefanie steffen stephane stephanie stephen steve steven subhash suman sunday sunil sunita suresh susan susana susanne " +
        "sushila sven svenja svetlana swati sylvie taha tamer tanja tanvir tarek tari tarik tariq tatiana temitope teresa theo thierno thierry thomas thorsten tiago tiana tim timo timothy titilayo tobias " +
        "tochukwu tomas tomasz tope torsten tunde tunji tyler uche uchenna ugochukwu ulrich ulrike umar ursula usama usha usman ute uwe valentina valeria valerie vanesa vanessa veronica veronique vicente " +
        "victor victoria vijay vikas vikram viktor vincent vincenzo vinod virginia virginie vivek viviana vladimir wael wafaa wafula wale waleed walid wambui wanjiku wanjiru waqas wassim wekesa werner wilfried " +
        "william wilmer wilson wisdom wolfgang ximena yaa yacouba yadira yann yannick yao yasir yasmin yasmine yasser yassin yassine yaw yaya yeison yemi yesenia yetunde yogesh yolanda younes younis yousef " +
        "yousra youssef yuliana yuri yusuf yves yvonne zachary zahra zainab zakaria zakariya zeinab zeinabou zeynep ziad zineb zoe zohra zouhair zubair" + " " +
        // Names of families.
        "abega acheampong addo adeleke adjei adjovi agbeko agbo aguilar agyeman ahouansou ajayi aka akinola akplogan akter alaoui alonso alvarez amegan amoah amoussou amrani anderson andriamanana antwi appiah " +
        "aquino arango atangana ayari ayivi ba bah bakare bakayoko balde balogun bamba barry bauer bautista becker begum belkacem bello benali benjelloun benkhaled bennani benyoucef berrada biya boadi boakye " +
        "boateng bonnet bouaziz bouazza bouchard boudiaf boukhari boulhjar bouzid brahimi braun brou brown butt camara cano cardenas castano castillo castro chaabane chaudhry chauhan chavez cherif chraibi " +
        "cisse compaore conde condori contreras cooper cordero coulibaly cruz danjuma danso das davis dela delacruz delgado dembele demir devi diagne diallo diarra diaz diop diouf dominguez dosso dossou " +
        "doumbia dubois dupont durand edwards efeotor ehui elalaoui elamrani elidrissi erdem espinoza essono eto etoundi eze fall fashola fassi faye fernandez filali fischer flores fofana fotso fournier " +
        "fuentes gagnon garcia gauthier gbaguidi gharbi giraldo girard gnahore gomez gonzaga gonzalez gueye gupta gutierrez guzman haddad hadj hamdi hammami harris hartmann hernandez herrera hien hoffmann " +
        "hofmann hossain houngbedji hounkpatin hounsou huaman huamani hughes ibe idrissi igwe ikpeba ilboudo ilunga ionescu islam ivanov ivanova iyer jackson jaziri jebali jimenez johnson jones joshi kaba " +
        "kabongo kabore kaddour kadiri kalala kambou kamga kasongo kaur kaya keita khan khelifi khoulti kientega klein koch konate kone kovalenko krause krueger kumar kuznetsov lahlou lambert lange lawal lawan " +
        "lawson lefebvre lehmann leroy lopez ly magbanua malik mamani mansouri marin martinez mba mbarga mbaye mbida mbuyi medina mejri mendez mendoza mensah merabet meyer meziane miller mishra mokhtari " +
        "montoya moreau morel moreno mueller mukendi muller munoz mutombo mwamba naciri nair nasri navarro ndiaye ndoye neumann ngassa ngo ngono ngoy nguema nguessan niang nikiema njoya nkoulou nunez nwachukwu " +
        "nwankwo nwosu obi obiang ofori ogunbanjo ogunleye okafor okeke okonkwo okorie okoro olawale omoruyi ondo onyeka opoku ortega ortiz osagiede osei ospina ouattara ouazzani ouedraogo owona owusu oyelaran " +
        "ozturk palenfo pandey paredes patel pena peralta perez petrenko petrov petrova popescu popov popova quispe rahmani raji rakoto rakotomalala ramirez ramos randria rao rasoanaivo rathod razafy reddy " +
        "restrepo reyes richter rios rivera robinson rodriguez rojas romero rondon rosales rousseau roux rubio ruiz sabri saidi salazar sanchez sane sangare santos sarr sassi sawadogo schmidt schneider " +
        "schroeder schulz seck sene sepulveda sharma sheikh shevchenko sidibe singh sissoko skalli slimani smirnov smith soglo solis some soto soumah sow suarez suleiman sylla tagne tahiri talla tape tapsoba " +
        "taylor tazi tchoumi tello thiam thompson tiwari torres toumi toure trabelsi traore tremblay tshibanda valdez vargas vazquez verma villalba villanueva wagner walker weber whitmore williams wolf wright " +
        "yadav yilmaz zadi zapata zerrouki ziani zinsou zongo" + " " +
        // In Arabic letters.
        "ابراهيم احمد ادريس اسامه اسما اسماعيل اشرف الحسن الحسين الطيب العربي المختار الياس امادو اماني امل امين امينه اندياي انس انور اياد ايلي ايمان ايمن ايه ايهاب ايوب باسل بدر بسام بلال بلقاسم بندر بها " +
        "بوشعيب تامر ترايوري تركي توري جاد جاسم جمال جميله جواد جورج جورجيت جوزيف جوسلين حامد حسام حسن حسين حمدان حمزه حميد حنان حياه حيدر خالد خديجه داود دعا دنيا ديالو دينا ديوب راشد رافيق رامي رانيا ربيع " +
        "ربيعه رشيد رشيده رضا رضوان رغد رفيق رقيه رمضان رنا روان رولا ريم زكريا زهرا زهره زهير زياد زينب زينه ساره سالم سامر سامي سجاد سعاد سعد سعيد سعيده سفيان سلطان سلمان سلمي سليمان سمر سمير سميه سنا سهام " +
        "سيد سيسي شريف شعبان شكري شيرين شيما صابر صلاح ضيا طارق طلال طه طوني عادل عايشه عباس عبدالحميد عبدالرحمن عبدالرحيم عبدالسلام عبدالعزيز عبدالقادر عبدالكريم عبدالله عبدالمجيد عبده عبدو عبير عثمان عدنان " +
        "عصام علا علي عماد عمر عمرو عيسي غاده غالب غسان فادي فارس فاطمه فاطنه فراس فهد فواد فوفانا فيصل قاسم قدور كاظم كامارا كريم كريمه كمال كواسي كوامي كوثر كوليبالي كوناتي لحسن لطفي لطيفه ليلي لينا ماجد " +
        "ماري ماريا مامادو ماهر مايا مبارك محمد محمود مراد مروان مريم مشعل مصطفي معتز مليكه منصف مني منير مهدي موسي نادر ناصر نايف نبيل نجاه نجلا نجوي ندي نزار نعيمه نوال نور نورا نورالدين نوره هاله هاني هدي " +
        "هشام هند هيثم وايل وفا وليد ياسر ياسمين ياسين يحيي يسري يوسف يونس").Split(' ').Select(name => Timeline.FoldedText.Of(name)), StringComparer.Ordinal);

    /// <summary>Whether a folded word is such a name; of one with a hyphen, whether a part is.</summary>
    public static bool Knows(ReadOnlySpan<char> word)
    {
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in word.SplitAny(' ', '-', '\''))
        {
            if (known.Contains(word[part]))
            {
                return true;
            }
        }

        return false;
    }
}
