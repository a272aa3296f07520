/** Words of sources that are not named, without accents. */
import { itemSet } from './lexicon';

/** Articles, amounts and words of a source of which nothing is told but that it is one. */
export const BARE_WORDS = itemSet(
  'un une des le la les plusieurs quelques certaines diverses differentes deux trois a an the one some several two three multiple various unnamed anonymous anonyme anonymes source sources',
);

/** Sources that keep back a name which they could give. */
export const WITHHELD =
  /\b(?:sources?|proches?|entourage|insiders?|familiar with|close to|officials?|responsables?|hauts? fonctionnaires?|diplomates?|diplomats?|conseillers?|conseilleres?|aides?|advis[eo]rs?|cadres?|executives?|anonym\w*)\b/;

/** Who speaks for others, and needs no name. */
export const SPOKESPERSON = /porte-parole|spokes(?:man|woman|person|people)/;

/** Why a source is not named. */
export const REASON =
  /anonym|sous le sceau|not authori[sz]ed|pas autorise|n'est pas habilite|n'etant pas|because|parce qu|\bcar\b|par crainte|par peur|de peur|craignant|pour sa securite|fear|afraid|who asked not to be|who declined to be|a requis|a souhaite (?:garder|rester)|tenu par|bound by|sensitiv/;
