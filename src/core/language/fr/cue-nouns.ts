import { items } from '../lexicon';
import type { CueNoun } from '../types';

/** Followed by que and what was said. */
const WITH_CLAUSE = `promesse conviction crainte espoir certitude assurance affirmation argument hypothèse garantie annonce sentiment vœu souhait
serment soupçon prédiction pronostic prévision rappel aveu`;

/** Followed by de or à and what was promised, offered or asked. */
const WITH_INFINITIVE = 'promesse engagement menace demande souhait vœu espoir proposition appel serment exigence';

function build(): Map<string, CueNoun> {
  const nouns = new Map<string, CueNoun>();
  const infinitive = new Set(items(WITH_INFINITIVE));
  const clause = new Set(items(WITH_CLAUSE));
  for (const lemma of new Set([...clause, ...infinitive])) {
    const noun = { lemma, clause: clause.has(lemma), infinitive: infinitive.has(lemma) };
    nouns.set(lemma, noun);
    nouns.set(lemma === 'aveu' ? 'aveux' : lemma === 'vœu' ? 'vœux' : `${lemma}s`, noun);
  }
  return nouns;
}

/** Nouns of saying by their forms. */
export const cueNouns: ReadonlyMap<string, CueNoun> = build();

/** Verbs that make speech of a noun of saying: a fait la promesse, émet l'hypothèse. */
export const supportVerbs: ReadonlySet<string> = new Set(
  items('faire émettre formuler exprimer donner lancer renouveler réitérer répéter prendre publier adresser nourrir'),
);
