/** English as the engine uses it: the tables of this folder, read into one lexicon on first use. */
import { Gender, Num, Tag } from '../types';
import type { CueVerb, Language, VerbReading, Word } from '../types';
import { items, LexiconBuilder } from '../lexicon';
import { abbreviations } from './abbreviations';
import { COMMON_VERBS } from './common-verbs';
import { cuePhrases } from './cue-phrases';
import { cueVerbs } from './cue-verbs';
import { ADVERBS, auxiliaryForms, GRAMMAR, LINKS } from './grammar';
import { inflect, plural } from './inflection';
import { NOUNS, roleLemma } from './nouns';
import { stopWords } from './stop-words';
import { TITLES } from './titles';

const AUXILIARIES = new Set(['be', 'have', 'do']);

function addVerbs(lexicon: LexiconBuilder): void {
  const cues = new Map<string, CueVerb[]>();
  for (const cue of cueVerbs()) {
    const same = cues.get(cue.lemma);
    if (same === undefined) cues.set(cue.lemma, [cue]);
    else same.push(cue);
  }
  for (const aux of auxiliaryForms()) {
    const { text, lemma, form, person, number } = aux;
    lexicon.addVerb(text, { lemma, form, person, number, cue: null }, Tag.Verb);
    for (const cue of cues.get(lemma) ?? []) lexicon.addVerb(text, { lemma, form, person, number, cue }, Tag.Verb);
  }
  for (const lemma of COMMON_VERBS) if (!cues.has(lemma)) cues.set(lemma, []);
  for (const [lemma, ofLemma] of cues) {
    if (AUXILIARIES.has(lemma)) continue;
    const plain = ofLemma.every((cue) => cue.rest !== undefined);
    for (const { text, form, person, number } of inflect(lemma)) {
      const reading = (cue: VerbReading['cue']): VerbReading => ({ lemma, form, person, number, cue });
      for (const cue of ofLemma) lexicon.addVerb(text, reading(cue), Tag.Verb);
      if (plain) lexicon.addVerb(text, reading(null), Tag.Verb);
    }
  }
}

function addNouns(lexicon: LexiconBuilder): void {
  for (const { kind, nouns, gender = 0, fixed = false } of NOUNS) {
    for (const noun of items(nouns)) {
      const lemma = kind === 'role' ? roleLemma(noun) : null;
      const reading = { tags: Tag.Noun, noun: kind, gender, lemma };
      if (fixed) {
        lexicon.add(noun, { ...reading, number: Num.Singular | Num.Plural });
        continue;
      }
      lexicon.add(noun, { ...reading, number: Num.Singular });
      lexicon.add(plural(noun), { ...reading, number: Num.Plural });
    }
  }
}

function addGrammar(lexicon: LexiconBuilder): void {
  for (const { words, ...reading } of GRAMMAR) for (const word of items(words)) lexicon.add(word, reading);
  for (const word of items(ADVERBS)) lexicon.add(word, { tags: Tag.Adverb });
  for (const word of items(LINKS)) lexicon.add(word, { tags: Tag.Adverb | Tag.Function });
  for (const word of TITLES.masculine) lexicon.add(word, { tags: Tag.Title, gender: Gender.Masculine });
  for (const word of TITLES.feminine) lexicon.add(word, { tags: Tag.Title, gender: Gender.Feminine });
  for (const word of TITLES.either) lexicon.add(word, { tags: Tag.Title });
}

function build(): Map<string, Word> {
  const lexicon = new LexiconBuilder();
  addGrammar(lexicon);
  addVerbs(lexicon);
  addNouns(lexicon);
  return lexicon.build();
}

let words: Map<string, Word> | null = null;

/** English. The lexicon is built at the first look-up. */
export const english: Language = {
  id: 'en',
  lookup: (form) => (words ??= build()).get(form),
  cuePhrases: cuePhrases(),
  names: [],
  abbreviations,
  stopWords,
  prefixClitics: new Set(),
  suffixClitics: new Set(items("'s 're 've 'll 'd 'm n't")),
};
