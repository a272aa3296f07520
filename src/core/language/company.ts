import { itemSet } from './lexicon';

/** What opens a French phrase for those beside, before or unlike whom the subject of its sentence is. */
export const BESIDE =
  /^(?:en compagnie|en présence|avec|sans|aux? côtés?|à côté|face|devant|derrière|comme|contre|contrairement|grâce|près|sous les yeux|(?:accompagn|entour|flanqu|escort|interrog|invit|salu|aid|épaul|encourag|conseill|félicit|critiqu|appel)ée?s?|(?:suivi|reçu|rejoint|soutenu|défendu|assis)e?s?)(?![\p{L}-])/iu;

/** No such opening has more characters. */
export const LONGEST_BESIDE = 18;

/** What opens an English phrase for whoever questions the subject of its sentence. */
export const BY_WHOM =
  /^(?:(?:cross-)?examined|asked|questioned|pressed|quizzed|interviewed|challenged|grilled|interrupted) by(?![\p{L}-])/iu;

/** What opens an English phrase that tells to whom, when, where or of what the subject of its sentence speaks: “Speaking to Luke Orr, the mayor said”. */
export const OPENS_PHRASE =
  /^(?:(?:in|at|on|by|to|with|without|after|before|during|following|despite|since|from|for|about|amid|under|beside|alongside|against|unlike|like)\s|[a-z]+ing\s|(?:asked|pressed|questioned|quizzed|contacted|joined|flanked|accompanied|told)\s)/iu;

/** Prepositions of those with whom somebody is or acts, who do not speak. */
export const COMPANY = itemSet('avec with alongside');
