import { itemSet } from '../lexicon';
import { byFirstWord, type SetPhrases } from '../set-phrases';

/** French set phrases. */
export const setPhrases: SetPhrases = {
  adverbials: byFirstWord(`
de * côté; de nouveau; de fait; de concert; de longue date; d' ailleurs; d' emblée; d' abord; d' entrée; d' entrée de jeu; d' une seule voix; d' ores et déjà
pour * part; pour * défense; pour se défendre; à * décharge; pour autant; pour l' instant; pour l' heure; à * tour; à nouveau; à l' inverse; à ce stade; à demi-mot; à mots couverts; à plusieurs reprises; à regret
quant à *; en outre; en revanche; en substance; en retour; en creux; en effet; en fait; en même temps; en particulier; en chœur; en parallèle; en privé; en bloc
par ailleurs; par la suite; par écrit; par téléphone; par communiqué; par sms; par mail; par courriel; par lettre; par avance; au passage; au contraire; du moins; du reste; la veille au soir; la veille; le lendemain; le jour même; le soir même
sans détour; sans plus de précision; sans plus de précisions; sans ambages; sans surprise; sans équivoque; sans sourciller; tout de même; tout d' abord; tout net; une nouvelle fois; une fois de plus; pas moins; une fois encore; haut et fort; avant tout; lui aussi; elle aussi; eux aussi; elles aussi
du bout des lèvres; avec force; à voix basse; tour à tour; comme d' habitude; comme prévu; contre toute attente; entre deux portes; à l' unisson
bien sûr; bien entendu; somme toute; tant bien que mal; dans la foulée; dans la soirée; dans la matinée; dans la nuit; dans l' après-midi; dans un premier temps; dans un second temps
à chaud; à froid; à vif; à huis clos; à juste titre; à raison; à tort; à l' envi; à l' instant; à l' époque; à l' avance; à cet égard; à ce propos; à ce sujet; à ce titre; à la volée
à tout va; à qui veut l' entendre; à contrecœur; à plusieurs occasions; à maintes reprises; à haute voix; à mi-voix; à voix haute; à la cantonade; à l' unanimité
en vain; en personne; en aparté; en coulisses; en off; en public; en conclusion; en préambule; en introduction; en guise de conclusion; en guise de réponse; en guise de préambule; en guise d' introduction; en clair; en somme; en tout cas
en conséquence; en définitive; en réalité; en vrac; en direct; en fin de compte; en fin de journée; en fin de matinée; en fin de semaine; en début de semaine
sous serment; sous couvert d' anonymat; sous couvert de l' anonymat; sous le sceau du secret; sans détours; sans hésiter; sans hésitation; sans rire; sans ciller; sans fard; sans trembler; sans attendre; sans relâche
non sans humour; non sans malice; non sans ironie; non sans fierté; non sans mal; avec humour; avec malice; avec ironie; avec fierté; avec émotion; avec prudence; avec insistance; avec gravité; avec amertume; avec satisfaction
du tac au tac; de guerre lasse; de vive voix; de bonne foi; de facto; de toute façon; de manière générale; d' une même voix; d' autre part; d' un côté; d' entrée de match; d' expérience; d' office
au demeurant; au final; au fond; au total; au préalable; aussi bien; entre autres; par exemple; par conséquent; par le passé; par contre; par deux fois
pour le moment; pour commencer; pour finir; pour conclure; pour la première fois; pour la énième fois; contraint et forcé; noir sur blanc; mezza voce; haut et clair; tout à coup; tout à fait; tout de suite
hier soir; hier matin; hier après-midi; ce matin; ce soir; ce midi; cet après-midi; cette nuit; ces derniers jours; ces dernières semaines; ces derniers mois; peu après; peu avant; un peu plus tôt; un peu plus tard; quelques jours plus tôt; quelques heures plus tôt; quelques heures plus tard; quelques minutes plus tard; plus tôt; plus tard; depuis longtemps; depuis lors; il y a peu
`),
  own: itemSet('son sa leur mon ma notre lui elle eux elles'),
  attributive: itemSet('longue bonne expérience office'),
  whereabouts: new Map([
    ['à', [[]]],
    ['au', [['sein'], []]],
    ['aux', [[]]],
    ['chez', [[]]],
    ['dans', [['les', 'rangs'], []]],
    ['du', [['côté']]],
    ['côté', [[]]],
  ]),
};
