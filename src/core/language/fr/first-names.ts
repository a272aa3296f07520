import { items } from '../lexicon';
import { Gender } from '../types';

/**
 * First names of the French press, lower case. Those that English texts have with the same gender are in the English
 * table, which French texts use too; compounds (jean-pierre) follow from their parts.
 */
export const firstNames = {
  masculine: `
régis parfait dieudonné apollinaire mickael hilaire tiébilé amédé clotaire fulgence wouter
chérif ousmane koffi kouassi serigne seydou yao modibo lassina drissa habibou kouamé tiémoko
abdelaziz abdelhamid abdelkader abdelkrim abdellah abdelmalek abdou abdoul abdoulaye achille achraf adama adel
adil adolphe aimé aïssa akim alban aldo alex alexeï alexis ali alioune aloïs alonzo alphonse amadou amar ambroise
amine anas anatole anatoli andré andreï andrej andrés andreu anicet anis anouar anselme antonin antti aristide
armel arsène artem assane auguste augustin aurélien axel aymen aymeric ayoub bachar bachir badr balthazar
baptiste barnabé barthélemy bartosz basile bastien baudouin benjamin benoît benoit björn blaise bogdan boualem boubacar
brahim brice burkhard casimir cédric célestin césar cesare cheick cheikh chris christof claudius clément clovis
côme constant constantin corentin corneille cristiano curtis cyprien cyriaque dale damien damon dany davi désiré
dick diogo dirk djamel djibril domenico donatien dorian driss dylan éden edmond édouard eduard éli élias elie
élie éliott elliot éloi émile emilio emir éric erich erwan erwann esteban étienne eudes eugène eugenio eusèbe
évariste evgueni fabien fabrice fabrizio fadi faiz fatih faustin faycal félicien félix ferdinand fernand filip
filippo firmin flavien florent florentin fouad foued franck françois frantz franz frédéric fritz fulbert gabin
gabriel gad gaël gaétan gaëtan gaspar gaspard gaston gauthier gautier geert geoffroy geraint gérald gérard
germain germán gerrit gervais ghislain gian gianluca gildas gino giuliano godefroy gottfried goulven grégoire
grégory grzegorz guénolé guilhem günter gus gustave gwenaël gwendal habib hadi hadrien hakan hamed hamidou hamza
hani haroun hassane hassen hatem heiko heinz hélie helmuth hervé hicham hichem hippolyte hocine honoré horace
horst hosni houari hubert hugues humberto humphrey ibrahima idir idris idriss ignace ihor ilan ilham ilias ilyas
imad imed ingmar innocent ion irénée isaïe isidore ismaël israël issa issam issiaka itamar ivica ivo jacky jaime
jair jalal jamel jamie jan janez jannik jaroslaw jawad jean jed jefferson jérémie jérémy jérôme jesper jesse
jésus jesús joan joão job joël joffrey jordi jörg josé josep josselin josué jude jules jürgen jurgen kader kai
kaïs kamel kaspar kazuo kévin kirill kostas kostiantyn kristof kylian kyriakos ladislas lahcen lamine landry
larbi lassana lauri lazare léandre léo léon léonard léonid léopold leopoldo leslie lev lilian lin lino loan loïc
lotfi lothar loup luciano lucien ludovic luiz lukasz maciej mads mahamadou mahamat mahdi maher malek malick malo
manolo manu manuel marcelin marian mariano marin marlon marouane marten martial marvin marwan massinissa mateusz
mathias mathieu mathis mathurin matis mattias maurice mauricio maurizio max maxence maximilien melvin michaël
mickaël mihai mikael mikhaïl miklos milan miles milos mircea mo modeste mohand moïse moktar momar moritz mouloud
mounir mourad moussa moustapha mstislav murat mykhaïlo nabil nacer nacim nadir nadjib naël naïm napoléon narcisse
nassim nathanaël niccolo nicola nicolás niels niklas nikola nikolaï nikolas nikolaus nils nino noé noël norbert
octave olaf ole oleksii olof osman oumar oussama paco pape patrice paulin peio pekka pelle per petr petter
philibert philipp phong pier piero pierre pierrick pierrot placide pol prosper rachid radek radoslaw rafaël rafik
rainer ramón ramzi raphaël raphael raúl rayan réda reinhard reinhold rémi remi rémy renan renaud rené riad roald
roch rodolphe rodrigue rogelio rolf romain roman romano romaric roméo romuald ronnie rory rowan rudi rufin rui
rustam ruud ryan saad sadio sadok saïd said salem salif salomon salvador samba sami samson samy sandro santiago
sébastien sekou selim sepp sergeï sergej sergueï serhii servais severin séverin seyni sherif sidi sidney sidy
siegfried siegmund sigmar silvain sinan slimane sofian sofiane søren souleymane spyros stanislas stefanos steffen
stéphane sylvain sylvère sylvestre sylvio tadeusz taha tahar tanguy télesphore teodor terry thaddée théo théodore
théophile thibaud thibault thibaut thilo thor tibor tidiane timéo timothée tino titouan toby tomás toni tony
toussaint tristan turki ugo ulysse umberto urbain vadim valentin valentino valère valeri valérian valéry vasco
vassili vasyl venance vernon viatcheslav victorien virgile vital vito vittorio vivien vlad volker vsevolod wade
waël wassim wilfried willem willy wim wissam wladyslaw woodrow yahya yanick yanis yaniv yann yannick
yannis yaroslav yassine yehuda yevgueni yoann yoav yohan yohann yoram youcef youri youssouf yuriy yvan yvon
yvonnick zacharie zaïd zakaria zaki zhang ziad`,
  feminine: `
garance affoué marième scholastique immaculée gaudence zuhal cyrielle
adjoua akissi bintou coumba khady ndeye ramatoulaye salimata djeneba nafissatou assétou bineta
caroline ève frédérique adela adélaïde adèle adeline agathe aglaé agnès aïcha aïda aïssata aissatou alba alberte albertine
alessia alexia aline alisa alma alya amandine ambre amel amélia amélie aminata anaïs andréa andrée angèle
angélique angie anka annabelle annalena annick antje apolline arabella ariane arlette armelle ashley assa assia
assiatou athénaïs aude augustine aurélia aurélie aurore awa axelle ayako barbro béatrice beatriz bélinda
bénédicte bérangère bérénice berthe bertille bianca birgit blanche blandine britta bruna brune candice capucine
carina carine carlotta carmen carola cassandre cate cécile céleste célestine célia céline charlène chelsea chloé
christa christelle christiane chrystelle claire clarissa clarisse claudie cléa clélia clémence clémentine cléo
clothilde clotilde colette colombe conchita cora coralie cordélia corinna corinne dalida dalila dana danièle
daphné daria darina darya débora delphine desdémone dilma djamila dolorès dominika donatella dora doria dorothée
ebba édith edwige éléa éléna eleonora éléonore elfriede eliane éliane elin elina élina élisa élisabeth élise
elodie élodie eloïse éloïse elvira elvire ema émeline émilie emmanuelle erna ernestine esmeralda eugénie eulalie
éva evelyne évelyne evguenia fabienne fadela fadila fanny fanta fatem fatiha fatimata fatou faustine fédérica
félicie félicité fernande flavie fleur flora flore florence florentine florine frances francette francine
françoise frédérica frieda gaëlle galina geneviève géraldine giada gilberte ginette giovanna gisèle giselle
glenda guillemette guylaine gwenaëlle gwendoline gwladys habiba hadja hafida hanane hannelore hawa hélène héloïse
henriette hermine hiba honorine hortense huguette ikram ilaria imane imène inès inés ines ioulia irène iris irma
isabela isadora isaure isis iva jacinthe jackie jade jamila janine jeanine jeannette jeannine jihane jocelyne
jodie joëlle johanna josefa josefine joséphine josette josiane josyane julienne june justine kadiatou karima
karina karine karla karolina katarina katell katja kaya kayla kelly kenza kerstin khadidja kristalina laetitia
laila laïla lana lara latifa laure laureen laurence laurène laurette lauriane laurie léa leïla léna lenka léonie
léonore léontine leyla lia lila lili liliane lilla lilou lindsay line lisbeth lisette liv loana lola lolita
loréna lorraine louisette louna lourdes lubna luce lucette lucienne lucile lucille ludivine ludmila luiza luna
lydie lyna lyse lysiane lætitia madison maé maelle maëlle maëlys maeva magali magalie magdalena maha maïa maïlys
maïmouna maïté maja malaïka manon manuelle mara marceline marcella marcelle margarida marge margot margrethe
marguerite mariama marianne mariella marielle marija marika marilou marilyne marine marion marisa marisol marita
mariya marlène marthe marwa maryline maryse maryvonne marzia mathilda matilda maud maude mauricette mayline
mégane mélanie mélina melinda mélissa mélodie mercedes meredith meriem meryem mette mia michèle micheline mila
milena mina mireille mirella misako moana mona morgane mouna muriel mylène myriam myrtille nada nadège nadezhda
nadja naima naïma najat najla nana nancy nastassja natacha natascha nawal nawel nelly nicky nicoletta nikki ninon
noélie noëlle noémie nolwenn noura nouria océane odette odile ofelia olympe ombeline ophélie oriane ornella oumou
paloma pascaline paulette pearl pénélope pernilla perrine pétronille pia pierrette priscilla priti prune rachida
josée aimée désirée raïssa raja raphaëlle raquel regina régine reine renata renate renée rivka rokhaya romane romy rosalie rosalynn
rosanna rose roseline rosetta rosie roxana roxane roxanne sabah sabina sabine safia sahra saida saïda saliha
salomé samia sandie sandrine sandy sanna saskia ségolène séphora séréna serena sévérine shakira shannon shirin
sibeth sibyl sidonie sienna silvana simonetta soazig sofia sofie sohane solange soledad solène soline sonja
soraya soumaya stéphanie susana susanna suzette swann sybille sylvaine sylvana sylviane sylvie syrine tabatha
taïna tanja taslima tereza tess thaïs thalia thelma thérèse theresia tiphaine tracy traudl ulla ulrike valentine
valérie vania véra verena véronique victoire viktoria vinciane viola violaine violeta violette virginie virginija
viviane wafa wassila whitney wided wilma yaëlle yamina yasmina ylva yoko yolaine yolande youlia ysé yvette zahia
zara zaynab zehra zeina zélie zineb zita zlata zoé zohra zoubida zoulikha zuzana`,
  either: `
    alix ange anh camille charlie charly claude cyrille gaby gurpreet gwen harpreet hyacinthe hye jessie jocelyn linh
    yacine maël mahé minh nikita noa noor nour thanh xi xiaoming yaël yan yang`,
} as const;

/** Words of French that are first names right before a family name, by gender: “Trésor Kapuku”, “Prudence Kouassi”. */
export const WORDS_AS_FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...items(
    'aimable bienvenu béni chrétien divin exaucé fidèle fortuné heureux juste merci précieux prince rigobert sauveur trésor vivant',
  ).map((name) => [name, Gender.Masculine] as const),
  ...items(
    'bénédiction bienvenue bonté charité chance clarté constance divine espérance fortune gloire grâce joie justice louange lumière merveille miracle miséricorde patience perle précieuse prudence providence sagesse souveraine tendresse victorieuse',
  ).map((name) => [name, Gender.Feminine] as const),
]);
