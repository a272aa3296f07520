import { SINGULAR_ARTICLES } from '../function-words';
import { itemSet } from '../lexicon';
import type { NounWords } from '../noun-words';

/** French nouns and adjectives that a construction asks for. */
export const nounWords: NounWords = {
  standIns: itemSet('point chose aspect élément détail fait danger risque évidence voie'),
  hearers: itemSet(''),
  media: itemSet('journal quotidien magazine hebdomadaire mensuel revue chaîne radio podcast émission site matinale'),
  sides: itemSet(''),
  sayings: itemSet('proverbe dicton adage'),
  findings: itemSet(
    'travaux recherches fouilles auditions simulations modélisations prélèvements fichiers cartographie consultation',
  ),
  rumours: itemSet('information informations rumeur rumeurs bruits'),
  shares: itemSet('partie reste moitié ensemble totalité'),
  inhabited: itemSet('village hameau bourg quartier ville commune rue région vallée pays'),
  inhabitants: itemSet('habitant habitante riverain riveraine natif native'),
  held: itemSet(
    'filiale patron pdg fondateur cofondateur actionnaire repreneur usine marque enseigne mère cadre salarié employé analyste dirigeant concurrent client fournisseur',
  ),
  staffed: itemSet(
    'filiale pdg actionnaire usine salarié employé ouvrier analyste économiste cadre siège bénéfices faillite rachat',
  ),
  grounds: itemSet('province district comté port aéroport barrage mine centrale détroit golfe archipel péninsule base'),
  trusting: itemSet(''),
  colleagues: itemSet('confrère confrères consœur consœurs'),
  counted: itemSet('ans enfants enfant'),
  ofKind: itemSet('famille formation profession métier affaires'),
  camps: itemSet(
    'majorité opposition minorité gauche droite centre centre-gauche centre-droit extrême-gauche extrême-droite',
  ),
  merits: itemSet(
    'vainqueur champion vice-champion médaillé lauréat recordman détenteur tenant finaliste demi-finaliste gagnant numéro leader buteur tombeur',
  ),
  past: itemSet('ex'),
  pleas: itemSet(''),
  objective: itemSet('certain sûr'),
  impersonal: itemSet(
    `question temps bon utile inutile nécessaire possible impossible important essentiel crucial primordial indispensable
opportun judicieux intéressant inévitable légitime juste vain prématuré facile difficile permis prévu interdit`,
  ),
  sites: itemSet(
    'vallée vallon forêt bois plateau massif col mont montagne colline crête plaine lac étang fleuve rivière gorges baie anse côte île plage pointe pic cap golfe marais lande dune falaise causse rocher hauteurs hameau quartier',
  ),
  trades: itemSet(''),
  listedArticles: SINGULAR_ARTICLES,
  beforeMonths: itemSet('en fin début'),
  means: itemSet(''),
  terms: itemSet('prison ans mois an détention réclusion emprisonnement'),
  decided: itemSet(
    `ans an mois jours prison réclusion emprisonnement détention perpétuité peine peines amende amendes sursis relaxe acquittement
condamnation interdiction confiscation révocation dissolution non-lieu renvoi inéligibilité bracelet incarcération maintien mandat`,
  ),
  degrees: itemSet('très trop assez mal bien'),
  recent: itemSet('dernier dernière passé passée précédent précédente'),
  soMuch: itemSet('tellement tant tel telle tels telles'),
  weapons: itemSet(
    'arme armes couteau couteaux machette hache tournevis cutter marteau batte barre pistolet revolver fusil carabine sabre bâton ciseaux matraque tesson poing kalachnikov seringue grenade',
  ),
  unsaid: itemSet('parole anonymat couleur forme tempo asile grâce main avantage victoire titre'),
  wishes: itemSet('excuses condoléances félicitations regrets'),
  anyone: itemSet(''),
  moods: itemSet(
    `inquiet inquiète inquiets fier fière fiers fières soulagé soulagée soulagés amer amère amers dépité dépitée furieux furieuse
ravi ravie ravis heureux heureuse ému émue émus déçu déçue déçus résigné résignée confiant confiante confiants sceptique
sceptiques partagé partagée bouleversé bouleversée effondré effondrée abattu abattue triste tristes content contente contents
optimiste pessimiste prudent prudente méfiant méfiante mal peur honte hâte larmes gorge sourire colère anges présent présente
intarissable remonté remontée sûr sûre accord tendre sévère catégorique moins plus aussi silence moue grimace
convaincu convaincue convaincus persuadé persuadée persuadés prêt prête prêts conscient consciente épuisé épuisée fatigué fatiguée lassé lassée las lasse lucide lucides serein sereine sereins perplexe agacé agacée excédé excédée désabusé désabusée mine signe geste tête épaules yeux`,
  ),
  voices: itemSet('voix bouche'),
};
