/** Words that decide which noun of a phrase is its head. */
import { itemSet } from './lexicon';

/** Nouns that tell how many, with a complement that tells of whom: “une dizaine de pays”, “a dozen”. */
export const QUANTITIES = itemSet(
  `dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines millier milliers poignée plupart
majorité minorité moitié tiers quart quarts cinquième dixième totalité ensemble nombre dozen dozens hundreds thousands scores handful majority
minority`,
);

/** French nouns that are a body with the word behind them, “de” and an article left out: “maison | de | disques”. */
export const BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'maison mère disques édition couture ventes vente enchères quartier',
    'sécurité civile sociale routière publique intérieure',
    'protection civile judiciaire maternelle',
    'corps médical enseignant préfectoral diplomatique policier',
    'base aérienne navale militaire loisirs',
    'cellule crise enquête',
    'office tourisme hlm notarial habitat',
    'ordre médecins avocats infirmiers pharmaciens architectes vétérinaires dentistes',
    'centrale syndicale nucléaire achat',
    'aile gauche droite dure modérée',
    'médecine travail scolaire légale',
    'représentation française patronale syndicale nationale',
    'domaine skiable',
    'sûreté nationale urbaine départementale wilaya',
    'formation centriste politique présidentielle souverainiste écologiste',
    'personnel soignant navigant enseignant hospitalier pénitentiaire',
    'bras armé',
  ].map((row) => {
    const [noun = '', ...behind] = row.split(' ');
    return [noun, new Set(behind)];
  }),
);

/** French adjectives before the noun that are nouns elsewhere. */
export const PRENOMINAL = itemSet(
  'jeune jeunes vieux vieille vieilles grand grande petit petite pauvre pauvres dynamique dynamiques principal principale principaux principales',
);

/** French adjectives that stand before their noun, behind “de”: “de | jeunes élus”. */
export const PREPOSED = itemSet(
  'jeunes anciens anciennes hauts hautes petits petites grands grandes gros grosses nouveaux nouvelles bons bonnes vieux vieilles simples futurs futures prétendus prétendues rares récents récentes premiers premières derniers dernières vrais vraies faux fausses',
);

/** Nouns for things, events and places that spelled-out names of bodies have for their head: “conférence des évêques de France”. */
export const HEADS_OF_BODIES = itemSet(
  'conférence forum rassemblement initiative maison cellule programme corps campagne ordre réunion table office regroupement conference programme program campaign house unit network movement facility task group school centre center fund trust project',
);
