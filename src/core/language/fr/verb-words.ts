import { itemSet } from '../lexicon';
import type { VerbWords } from '../verb-words';

/** French verbs by what they do besides being cues. */
export const verbWords: VerbWords = {
  heard: itemSet('entendre'),
  reading: itemSet('lire apprendre découvrir'),
  rumoured: itemSet('dire murmurer raconter chuchoter'),
  saidTo: itemSet(''),
  telling: itemSet(''),
  toSomeone: itemSet(''),
  announcing: itemSet(''),
  titled: itemSet('publier écrire chanter entonner fredonner réciter lire voir'),
  quoting: itemSet('citer lire relire relayer reprendre rapporter souvenir rappeler répéter'),
  prompting: itemSet('amener conduire pousser'),
  expressing: itemSet(''),
  verifying: itemSet('vérifier confirmer établir recouper'),
  possible: itemSet('pouvoir devoir falloir vouloir aimer souhaiter préférer suffire'),
  goingOn: itemSet(''),
  receiving: itemSet('recevoir trouver découvrir'),
  courtesies: itemSet(''),
  refused: itemSet(''),
  perceived: itemSet(''),
  fronting: itemSet("si s' quand lorsque lorsqu' bien quoique quoiqu' comme alors tandis là"),
  lived: itemSet(
    `vivre habiter travailler étudier exercer tenir gérer diriger venir naître mourir partir rester devenir reposer appartenir souffrir
suivre fréquenter enseigner apprendre élever garder jouer passer entrer payer toucher gagner chercher cultiver vendre conduire
dormir coûter loger occuper posséder appeler falloir compter fêter terminer finir poursuivre faire aller`,
  ),
  remembered: itemSet('oublier digérer pardonner décolérer'),
  deeds: new Map(
    Object.entries({
      rappeler:
        'voiture voitures véhicule véhicules produit produits lot lots modèle modèles réserviste réservistes troupe troupes',
      admettre: 'patient patients patiente patientes blessé blessés',
      confirmer: 'réservation billet',
      reconnaître: 'voiture visage voix agresseur silhouette corps',
      indiquer: 'porte direction chemin route',
      demander: 'café thé bière verre addition',
      souligner: 'mot mots phrase',
      louer:
        'appartement appartements studio studios maison maisons chambre chambres salle salles local locaux bureau bureaux compte comptes voiture voitures camion camions vélo vélos terrain terrains terre terres parcelle parcelles hectare hectares box emplacement emplacements boutique commerce matériel engin engins bateau gîte villa chalet garage hangar cave cabinet scène',
    }).map(([verb, things]) => [verb, itemSet(things)]),
  ),
  be: itemSet('être'),
  have: itemSet('avoir'),
  modals: itemSet(''),
  withBe: itemSet(
    `aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber passer retourner revenir devenir
rentrer convenir intervenir parvenir survenir apparaître`,
  ),
  told: {
    endings: /(?:.a|èrent|irent|urent|înt|inrent|[dnprtm]it|[vt]int|[^l]ut)$/,
    presents: itemSet(
      'va dit rit écrit sourit finit fournit unit punit contredit interdit prédit peut veut faut vaut émeut pleut',
    ),
  },
};
