/** Works and businesses that tell in French what somebody is: who directs a film is its director, who keeps a café its patron. */
import { itemSet } from '../lexicon';

/** Masculine singular of a participle → who it is done by. */
export const MADE_BY = new Map(
  Object.entries({
    entraîné: 'entraîneur',
    coaché: 'entraîneur',
    présidé: 'président',
    coprésidé: 'président',
    dirigé: 'directeur',
    codirigé: 'directeur',
    fondé: 'fondateur',
    cofondé: 'fondateur',
    créé: 'créateur',
    coordonné: 'coordinateur',
    réalisé: 'réalisateur',
    produit: 'producteur',
    composé: 'compositeur',
    arbitré: 'arbitre',
    écrit: 'auteur',
    animé: 'animateur',
    géré: 'gérant',
    exploité: 'exploitant',
    photographié: 'photographe',
    piloté: 'pilote',
    édité: 'éditeur',
    sculpté: 'sculpteur',
    peint: 'peintre',
    traduit: 'traducteur',
    organisé: 'organisateur',
    affiné: 'affineur',
    interprété: 'interprète',
  }),
);

/** Verbs that tell what their subject is whatever their object. */
export const DOES = new Map(
  Object.entries({
    entraîner: 'entraîneur',
    coacher: 'entraîneur',
    présider: 'président',
    diriger: 'directeur',
    fonder: 'fondateur',
    cofonder: 'fondateur',
    arbitrer: 'arbitre',
    enseigner: 'enseignant',
  }),
);

/** What may be directed, led or founded by somebody who heads nothing. */
export const LED = itemSet(
  'enquête débat débats opération opérations travaux étude recherche recherches séance audience manœuvre thèse espoir espoirs famille foyer instruction information',
);

/** What has a patron. */
const BUSINESSES = itemSet(
  'café bar restaurant boutique camping hôtel librairie épicerie garage auberge boulangerie brasserie pharmacie magasin commerce gîte bistrot pizzeria crêperie salon',
);

/** Who keeps which business. */
export const KEEPERS = new Map(
  Object.entries({
    boulangerie: 'boulanger',
    librairie: 'libraire',
    pharmacie: 'pharmacien',
    épicerie: 'épicier',
    restaurant: 'restaurateur',
    auberge: 'aubergiste',
    hôtel: 'hôtelier',
    café: 'cafetier',
    bistrot: 'bistrotier',
    bar: 'cafetier',
    garage: 'garagiste',
    brasserie: 'restaurateur',
    boutique: 'commerçant',
    magasin: 'commerçant',
    commerce: 'commerçant',
    salon: 'coiffeur',
  }),
);

/** What a farmer raises. */
const LIVESTOCK = itemSet(
  'vaches brebis chèvres moutons porcs cochons volailles poules poulets canards chevaux bovins ovins caprins charolaises limousines bêtes escargots abeilles ruches truites agneaux veaux',
);

/** What a farmer works. */
const LAND = itemSet('hectares hectare ferme exploitation vigne vignes vignoble domaine terres');

/** What a farmer grows. */
const CROPS = itemSet(
  'blé maïs tomates légumes betteraves pommes vigne vignes oliviers lavande fraises céréales colza tournesol hectares terre terres',
);

/** Verbs that tell it by their object. */
export const KEEPS: ReadonlyMap<string, readonly [trade: string, objects: ReadonlySet<string>]> = new Map([
  ['tenir', ['patron', BUSINESSES]],
  ['ouvrir', ['patron', BUSINESSES]],
  ['reprendre', ['patron', BUSINESSES]],
  ['gérer', ['gérant', BUSINESSES]],
  ['prendre', ['retraité', itemSet('retraite')]],
  ['élever', ['éleveur', LIVESTOCK]],
  ['exploiter', ['exploitant', LAND]],
  ['cultiver', ['agriculteur', CROPS]],
]);

/** What somebody is the “auteur” of who writes nothing. Singular. */
export const FEATS = itemSet(
  'doublé triplé quadruplé but essai tir penalty arrêt drop record coup attentat attaque fusillade meurtre crime tirs coups faits agression vol',
);

/** Before the name of the house that brings a book out: “aux | éditions | Gallimard”, “| chez | Stock”. */
export const PUBLISHERS = itemSet('éditions éditeur éditrice chez');
