import { items, itemSet } from '../lexicon';

/** What stands before “à” and where somebody is from or lives: “né à Lens”, “originaire de Brest”. Masculine singular. */
export const FROM = itemSet('né natif originaire installé établi domicilié');

/** “vit à Lens”: verbs of living somewhere. */
export const LIVES = itemSet('habite habitait vit vivait réside résidait');

/** “a grandi à Lens”: participles of having lived somewhere as a child. */
export const GREW_UP = itemSet('grandi');

/** Towns whose people have a name of another stem, with that name: masculine singular, without accents. */
export const OTHER_STEMS: ReadonlyMap<string, string> = new Map(
  items(
    'auch:auscitain beziers:biterrois besancon:bisontin bourges:berruyer cahors:cadurcien castres:castrais charleroi:carolo chateauroux:castelroussin dax:dacquois epernay:sparnacien epinal:spinalien evreux:ebroicien ' +
      'lisieux:lexovien lons-le-saunier:ledonien longwy:longovicien le-mans:manceau le-puy-en-velay:ponot mayotte:mahorais metz:messin montauban:montalbanais montelimar:montilien moscou:moscovite pau:palois pontarlier:pontissalien ' +
      'pont-a-mousson:mussipontain reims:remois rodez:ruthenois saint-brieuc:briochin saint-denis:dionysien saint-die:deodatien saint-etienne:stephanois saint-malo:malouin saint-omer:audomarois trois-rivieres:trifluvien valence:valentinois ' +
      'bar-le-duc:barisien fontainebleau:bellifontain bourg-en-bresse:burgien chateaubriant:castelbriantais',
  ).map((pair) => pair.split(':') as [string, string]),
);

/** Before “de” and the country where somebody is from. */
export const COMES = itemSet('vient venait');

/** Participles of who has left the country that was his. */
export const LEFT = itemSet('fui');
