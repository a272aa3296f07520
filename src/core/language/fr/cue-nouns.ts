import { cueNounTable } from '../cue-nouns';
import { items } from '../lexicon';
import type { CueNoun } from '../types';
import { pluralOf } from './inflection';

/** Followed by que and what was said. */
const WITH_CLAUSE = `promesse conviction crainte espoir certitude assurance affirmation argument hypothèse garantie annonce sentiment vœu souhait
serment soupçon prédiction pronostic prévision rappel aveu`;

/** Followed by de or à and what was promised, offered or asked. */
const WITH_INFINITIVE = 'promesse engagement menace demande souhait vœu espoir proposition appel serment exigence';

/** Nouns of saying by their forms. */
export const cueNouns: ReadonlyMap<string, CueNoun> = cueNounTable(WITH_CLAUSE, WITH_INFINITIVE, pluralOf);

/** Verbs that make speech of a noun of saying: a fait la promesse, émet l'hypothèse. */
export const supportVerbs: ReadonlySet<string> = new Set(
  items('faire émettre formuler exprimer donner lancer renouveler réitérer répéter prendre publier adresser nourrir'),
);
