/** First names of the French and world press, lower case; compounds (jean-pierre) follow from their parts. */
export const firstNames = {
  masculine: `
    aaron abdel abdelaziz abdelhamid abdelkader abdelkrim abdellah abdelmalek abdou abdoul abdoulaye abdul abdulaziz
    abdullah abel abraham achille achraf adam adama adel adil adnan adolphe adrian adriano adrien ahmad ahmed aimé
    aïssa akim akira alain alan alassane alban albert alberto aldo alec alejandro aleksandar aleksander aleksandr
    aleksei alessandro alex alexander alexandre alexei alexeï alexis alfonso alfred alfredo ali alioune allan aloïs
    alonzo alphonse alvaro amadou amar ambroise amin amine amir amos anas anatole anatoli anders andré andreas
    andreï andrej andrés andreu andrew andrzej andy angelo anicet anis anouar anselme anthony antoine anton antonin
    antonio antony antti aristide armand armando armel armin arnaud arnold arsène artem arthur arturo ashraf assane
    auguste augustin aurélien axel aymen aymeric ayoub aziz bachar bachir badr balthazar baptiste barack barnabé
    barthélemy bartosz bashar basile bastien baudouin benedict benedikt benito benjamin benny benoît benoit bernard
    bernardo bernd bert bertrand bilal bill billy björn blaise bob bogdan boris boualem boubacar brad brahim brandon
    brendan brett brian brice bruce bruno bryan burkhard carl carlo carlos casimir cédric célestin césar cesare
    charles cheick cheikh chen chris christian christof christophe christopher chuck clarence claudio claudius
    clément clovis colin côme conrad constant constantin corentin corneille craig cristian cristiano curtis cyprien
    cyriaque cyril dale damien damon dan daniel daniele danilo danny dany dario darius darren dave davi david davide
    dean denis dennis derek désiré dick didier diego dieter dimitri dimitrios diogo dirk djamel djibril dmitri
    dmytro domenico donald donatien dorian doug douglas driss duncan dylan eddy éden edgar edmond edmund édouard
    eduard eduardo edward edwin éli élias elie élie eliot éliott elliot éloi elon emanuel emil émile emilio emir
    emmanuel enrico enrique enzo eric éric erich erik ernest ernesto ernst erwan erwann erwin esteban étienne eudes
    eugène eugenio eusèbe evan évariste evgueni fabian fabien fabio fabrice fabrizio fadi faiz farid farouk fatih
    faustin faycal félicien felipe félix felix ferdinand fernand fernando fidel filip filippo firmin flavien florent
    florentin florian fouad foued francesco francis francisco franck franco françois frank frantz franz fred freddy
    frédéric friedrich fritz fulbert gabin gabriel gad gaël gaétan gaëtan gareth gary gaspar gaspard gaston gauthier
    gautier gavin geert geoffrey geoffroy georg george georges georgi geraint gérald gerald gérard gerard gerhard
    germain germán gerrit gervais ghislain giacomo gian gianluca gianni gideon gil gilbert gildas gilles gino
    giorgio giovanni giuliano giuseppe glenn godefroy gonzalo gordon gottfried goulven grant greg grégoire gregor
    grégory gregory grzegorz guénolé guido guilhem guillaume guillermo günter gunther gus gustave gustavo guy
    gwenaël gwendal habib hadi hadrien hakan hakim hamed hamid hamidou hamza hani hans harald harold haroun harry
    harvey hassan hassane hassen hatem hector heiko heinrich heinz hélie helmut helmuth henri henrik henrique henry
    herbert herman hermann hervé hicham hichem hippolyte hiroshi hocine honoré horace horst hosni houari howard
    hubert hugh hugo hugues humberto humphrey hussein ian ibrahim ibrahima idir idris idriss ignace ignacio igor
    ihor ilan ilham ilias ilya ilyas imad imed imran ingmar innocent ioannis ion irénée isaac isaïe isidore ismaël
    ismail israël issa issam issiaka itamar ivan ivica ivo jack jackson jacky jacob jacques jaime jair jake jakob
    jakub jalal jamal jamel james jamie jan janez jannik janusz jaroslaw jason javier jawad jean jed jeff jefferson
    jeffrey jens jérémie jérémy jeremy jérôme jerome jerry jesper jesse jésus jesús jim jimmy joachim joakim joan
    joao joão joaquin job joe joël joel joffrey johan johann johannes john johnny jon jonas jonathan jordi jörg
    jorge josé jose josef josep joseph josh joshua josselin josué juan jude jules julian julien julio jürgen jurgen
    justin kader kai kaïs kamal kamel karel karim karl kaspar kazuo keir keith kelvin ken kenji kenneth kévin kevin
    khaled khalid khalil kirill klaus kofi konrad konstantin kostas kostiantyn kristian kristof kristoffer krzysztof
    kurt kyle kylian kyriakos ladislas lahcen lamine lance landry larbi larry lars lassana laszlo laurent lauri
    lazare léandre léo leo léon leon léonard leonard leonardo leonid léonid léopold leopoldo leroy leslie lester lev
    lewis lilian lin lino lionel lloyd loan loïc lorenzo lotfi lothar louis loup luc luca lucas luciano lucien
    ludovic ludwig luigi luis luiz lukas lukasz luke maciej mads magnus mahamadou mahamat mahdi maher mahmoud mahmud
    malcolm malek malick malik malo mamadou manfred manolo manu manuel marc marcel marcelin marcello marcelo marcin
    marco marcos marcus marek marian mariano marin mario marius mark marko markus marlon marouane marten martial
    martin marvin marwan massimo massinissa mateo mateusz mathias mathieu mathis mathurin matis matt matteo matthew
    matthias matthieu mattias maurice mauricio maurizio mauro max maxence maxim maxime maximilian maximilien mehdi
    mehmet melvin michael michaël michal michel mickaël miguel mihai mikael mike mikhail mikhaïl miklos milan miles
    milo milos mircea miroslav mitch mo modeste mohamad mohamed mohammad mohammed mohand moïse moktar momar moritz
    moshe mouloud mounir mourad moussa moustapha mstislav muhammad murat mustafa mustapha mykhaïlo mykola nabil
    nacer nacim nadir nadjib naël naïm napoléon narcisse narendra nasser nassim nate nathan nathanaël ned neil
    nelson nestor niccolo nick nicola nicolae nicolas nicolás niels nigel niklas nikola nikolai nikolaï nikolas
    nikolaus nils nino noah noam noé noël norbert norman octave olaf ole oleg oleksandr oleksii oleksiy oliver
    olivier olof omar omer oren orlando oscar oskar osman otto oumar oussama owen pablo paco paolo pape pascal
    patrice patrick paul paulin paulo pavel pavlo pedro peer peio pekka pelle per perry peter petr petro petter phil
    philibert philip philipp philippe phong pier piero pierre pierrick pierrot pieter pietro placide pol prosper
    quentin rachid radek radoslaw rafael rafaël rafal rafik rainer ralf ralph ramón ramon ramzan ramzi randall randy
    raoul raphaël raphael rashid raúl raul ray rayan raymond recep réda reinhard reinhold rémi remi rémy renan
    renato renaud rené reza riad ricardo riccardo richard rick rishi roald rob robbie robert roberto roch roderick
    rodney rodolphe rodrigo rodrigue rogelio roger roland rolf romain roman romano romaric roméo romuald ron ronald
    ronan ronnie rory ross rowan roy ruben rudi rudolf rudy rufin rui rupert russell rustam ruud ryan saad sadio
    sadok saïd said salah salem salif salim salman salomon salvador salvatore samba sami samir samson samuel samy
    sandro santiago saul scott sean sebastian sébastien sekou selim sepp serge sergei sergeï sergej sergey sergio
    sergueï serhii servais seth severin séverin seyni shane shaun sherif shimon shinzo sidi sidney sidy siegfried
    siegmund sigmar silvain silvio simon sinan slimane sofian sofiane soren søren souleymane spencer spyros stan
    stanislas stanley stefan stefano stefanos steffen stephan stéphane stephen steve steven stewart stuart sven
    sylvain sylvère sylvestre sylvio tadeusz taha tahar tanguy tarek tariq ted télesphore teodor terence terry
    thaddée théo theo théodore theodore théophile thibaud thibault thibaut thierry thilo thomas thor tiago tibor
    tidiane tim timéo timothée timothy tino titouan tobias toby todd tom tomas tomasz tommaso tommy tomás toni tony
    toussaint travis trevor tristan troy turki tyler ugo ulrich ulysse umberto urbain uwe vadim valentin valentino
    valère valeri valérian valéry vasco vassili vasyl venance vernon viatcheslav victor victorien vikram viktor
    vince vincent vincenzo virgile vital vitali vito vittorio vivien vlad vladimir volker volodymyr vsevolod wade
    waël walid wallace walter warren wassim wayne werner wesley wilfred wilfried wilhelm willem william willy wim
    winston wissam wladyslaw wolfgang woodrow xavier yacine yahya yanick yanis yaniv yann yannick yannis yaroslav
    yassine yehuda yevgueni yitzhak yoann yoav yohan yohann yoram youcef youri youssef youssouf yuri yuriy yusuf
    yvan yves yvon yvonnick zacharie zachary zaïd zakaria zaki zbigniew zhang ziad zinedine zlatan zoltan zoran`,
  feminine: `
    eve ève frédérique abigail ada adela adélaïde adèle adeline adriana adrienne agathe aglaé agnès agnieszka aïcha aïda aïssata
    aissatou akiko alba alberte albertine alessandra alessia alexandra alexia alice alicia alina aline alisa alison
    allison alma alya amal amanda amandine ambre amel amélia amelia amélie amina aminata amira amy ana anaïs
    anastasia andréa andrée angela angèle angélique angie anita anja anka ann anna annabelle annalena anne annette
    annick annie anouk antje antoinette antonella antonia aoife apolline arabella ariane arielle arlette armelle
    ashley asma assa assia assiatou astrid athénaïs aude audrey augustine aurélia aurélie aurore awa axelle ayako
    ayse barbara barbro béatrice beatrice beatrix beatriz bélinda bella bénédicte bérangère bérénice bernadette
    berthe bertille betty beverly bianca birgit blanche blandine bonnie brenda brianna bridget brigitte britta
    brooke bruna brune candice capucine carina carine carla carlotta carmen carol carola carole carolina caroline
    carolyn cassandra cassandre catarina cate caterina catherine cathy cécile cecilia céleste célestine célia céline
    chantal charlène charlotte chelsea cheryl chiara chloé christa christelle christiane christina christine
    chrystelle cindy claire clara clarissa clarisse claudette claudia claudie claudine cléa clélia clémence
    clémentine cléo clothilde clotilde colette colombe conchita condoleezza constance cora coralie cordélia corinna
    corinne cornelia cristina cynthia dalida dalila dana daniela danièle danielle daphné daria darina darya débora
    deborah delphine denise desdémone diana diane dilma djamila dolorès dominika donatella donna dora doria doris
    dorothea dorothée dorothy ebba edith édith edwige eileen ekaterina elaine éléa éléna elena eleonora éléonore
    elfriede eliane éliane elif elin elina élina élisa elisa élisabeth elisabeth elise élise eliza elizabeth ella
    ellen elodie élodie eloïse éloïse elsa elsie elvira elvire ema émeline emilia emilie émilie emily emma
    emmanuelle erica erika erna ernestine esmeralda estelle esther eugénie eulalie eva éva evelyn evelyne évelyne
    evguenia fabienne fadela fadila fanny fanta farah farida fatem fatiha fatima fatimata fatma fatou fatoumata
    faustine fédérica federica félicie félicité fernanda fernande fiona flavie fleur flora flore florence florentine
    florine fran frances francesca francette francine françoise frédérica frieda gabriela gabriella gabrielle gaëlle
    gail galina geneviève georgette georgia georgina géraldine germaine ghislaine giada gilberte gina ginette
    giorgia giovanna gisèle giselle giulia gladys glenda gloria grace greta gretchen guillemette guylaine gwenaëlle
    gwendoline gwladys habiba hadja hafida hala hana hanan hanane hanna hannah hannelore hawa heather heidi helen
    helena hélène helga héloïse henriette hermine hiba hilary hilda hillary honorine hortense huguette ida ikram
    ilaria ilona imane imène inès inés ines ingrid ioulia irena irène irene irina iris irma isabel isabela isabella
    isabelle isadora isaure isis iva ivana ivanka jacinda jacinthe jackie jacqueline jade jamila jana jane janet
    janice janine jasmine jeanine jeanne jeannette jeannine jenna jennifer jenny jessica jihane jill joana joanna
    joanne jocelyne jodie joëlle johanna josefa josefine joséphine josette josiane josyane joy joyce juana judith
    julia juliana julianne julie julienne juliette june justine kadiatou kamala karen karima karin karina karine
    karla karolina katarina kate katell katerina katharina katherine kathleen kathryn kathy katia katie katja kaya
    kayla keiko kelly kenza kerstin khadidja khadija kimberly kirsten klara kristalina kristen kristi kristin
    kristina kristine laetitia laila laïla lana lara latifa laura laure laureen lauren laurence laurène laurette
    lauriane laurie léa leah leïla leila léna lena lenka léonie léonore léontine leticia leyla lia lidia lila lili
    liliane lilla lilou lily lina linda lindsay lindsey line lisa lisbeth lise lisette liv liz lizzie loana lola
    lolita loréna lorena lorraine louisa louise louisette louna lourdes lubna luce lucette lucia lucie lucienne
    lucile lucille lucinda ludivine ludmila luisa luiza luna lydia lydie lyna lyse lysiane lætitia maddie madeleine
    madeline madison maé maelle maëlle maëlys maeva magali magalie magda magdalena maggie maha maïa maïlys maïmouna
    maïté maja malaïka malala malika manon manuela manuelle mara marceline marcella marcelle margaret margarida
    margarita margaux marge margot margrethe marguerite maria mariah mariam mariama mariana marianne marie mariella
    marielle marija marika marilou marilyn marilyne marina marine marion marisa marisol marissa marita mariya
    marlène marta martha marthe martina martine marwa mary maryam maryline maryse maryvonne marzia mathilda mathilde
    matilda maud maude maureen mauricette may maya mayline mégane meghan melania mélanie melanie mélina melinda
    mélissa melissa mélodie mercedes meredith meriem meryem meryl mette mia michaela michèle micheline michelle mila
    milena mina mireille mirella miriam misako moana mona monica monika monique morgane mouna muriel mylène myriam
    myrtille nabila nada nadège nadezhda nadia nadine nadja naima naïma najat najla nana nancy naomi nastassja
    natacha natalia natalie natascha natasha nathalie nawal nawel nelly nicky nicole nicoletta nikki nina ninon
    noélie noëlle noémie nolwenn nora norma noura nouria océane odette odile ofelia oksana olena olga olivia olympe
    ombeline ophélie oprah oriane ornella oumou paloma pamela paola pascale pascaline patricia paula paulette
    pauline pearl peggy pénélope penelope pernilla perrine petra pétronille phoebe pia pierrette priscilla priti
    prune rachel rachida raïssa raja rania raphaëlle raquel rebecca regina régine reine renata renate renée rhonda
    rita rivka roberta rokhaya romane romy rosa rosalie rosalind rosalynn rosanna rose roseline rosemary rosetta
    rosie roxana roxane roxanne ruth sabah sabina sabine sabrina sadia safia sahra saida saïda saliha sally salma
    salomé samantha samia samira sandie sandra sandrine sandy sanna sara sarah saskia scarlett ségolène selena selma
    séphora séréna serena sévérine shakira shannon sharon sheila sheryl shirin shirley sibeth sibyl sidonie sienna
    sigrid silke silvana silvia simone simonetta siobhan soazig sofia sofie sohane solange soledad solène soline
    sonia sonja sophia sophie soraya soumaya stacey stella stéphanie stephanie sue susan susana susanna susanne
    suzanna suzanne suzette svenja svetlana swann sybille sylvaine sylvana sylvia sylviane sylvie syrine tabatha
    taïna tamara tania tanja tanya tara taslima tatiana teresa tereza tess tessa thaïs thalia thelma theresa thérèse
    theresia tiffany tina tiphaine tracy traudl ulla ulrike ursula valentina valentine valeria valérie vanessa vania
    vera véra verena veronica véronique vesna vicky victoire victoria viktoria vinciane viola violaine violeta
    violette virginia virginie virginija viviana viviane vivienne wafa wanda wassila wendy whitney wided wilma
    winnie yael yaëlle yamina yasmina yasmine ylva yoko yolaine yolande youlia ysé yulia yvette yvonne zahia zahra
    zara zaynab zehra zeina zélie zineb zita zlata zoé zoe zohra zoubida zoulikha zuzana`,
  either: `
     alix andrea ange anh ariel camille charlie charly claude cyrille dominique eden 
    gaby gurpreet gwen harpreet hyacinthe hye jessie ji jin jocelyn jordan jun kim kiran lee li linh lou maël mahé
    min ming minh morgan nikita noa noor nour robin sacha sam sasha soo taylor thanh wei xi xiaoming xin yaël yan
    yang`,
} as const;
