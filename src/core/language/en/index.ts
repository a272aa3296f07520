/** English as the engine uses it: the tables of this folder, read into one lexicon on first use. */
import { type CueVerb, Form, Gender, type KnownName, type Language, Num, Tag } from '../types';
import { addRoleNoun, DeferredLexicon, items, LexiconBuilder, type Reading } from '../lexicon';
import { abbreviations } from './abbreviations';
import { actorWords } from './actor-words';
import { ADJECTIVES } from './adjectives';
import { semiAuxiliaries } from './auxiliaries';
import { COMMON_VERBS, RARER_VERBS } from './common-verbs';
import { cueNouns, supportVerbs, voice } from './cue-nouns';
import { cuePhrases } from './cue-phrases';
import { cueVerbs } from './cue-verbs';
import { firstNames as frenchFirstNames } from '../fr/first-names';
import { firstNames } from './first-names';
import { ADVERBS, auxiliaryForms, GRAMMAR, LINKS } from './grammar';
import { inflect, plural, stablePrefix } from './inflection';
import { nounWords } from './noun-words';
import { NOUNS, roleLemma } from './nouns';
import { organizations } from './organizations';
import { demonyms, places } from './places';
import { ELECT, roleModifiers } from './role-modifiers';
import { stopWords } from './stop-words';
import { suffixes, TOLD_PARTICIPLE } from './suffixes';
import { TITLES } from './titles';
import { setPhrases } from './set-phrases';
import { verbWords } from './verb-words';

const { Masculine, Feminine } = Gender;
const { Singular, Plural } = Num;

/** Cues of each verb, plain verbs with none; `null` stands for the verb used as no cue. */
function cuesByLemma(): Map<string, (CueVerb | null)[]> {
  const cues = new Map<string, (CueVerb | null)[]>();
  for (const cue of cueVerbs()) {
    const same = cues.get(cue.lemma);
    if (same === undefined) cues.set(cue.lemma, [cue]);
    else same.push(cue);
  }
  // A verb that is a cue only with further words (go on to say) is a plain verb without them.
  for (const same of cues.values()) if (same.every((cue) => cue?.rest !== undefined)) same.unshift(null);
  for (const lemma of [...COMMON_VERBS.flatMap(spellings), ...RARER]) if (!cues.has(lemma)) cues.set(lemma, [null]);
  return cues;
}

/** “organize”, “analyze”: the British spelling too. */
function spellings(lemma: string): string[] {
  return /(?:[^aeiou]i|y)ze$/.test(lemma) ? [lemma, `${lemma.slice(0, -2)}se`] : [lemma];
}

const RARER = new Set(RARER_VERBS.flatMap(spellings));

function addAll(lexicon: LexiconBuilder, words: Iterable<string>, reading: Reading): void {
  for (const word of words) lexicon.add(word, reading);
}

function addAuxiliaries(lexicon: LexiconBuilder, cues: Map<string, (CueVerb | null)[]>): void {
  const forms = auxiliaryForms();
  for (const { text, lemma, form, person, number } of forms) {
    for (const cue of cues.get(lemma) ?? [null]) lexicon.addVerb(text, { lemma, form, person, number, cue }, Tag.Verb);
  }
  for (const { lemma } of forms) cues.delete(lemma);
}

function addNouns(lexicon: LexiconBuilder): void {
  for (const { kind, nouns, gender = 0, fixed = false } of NOUNS) {
    const one = { tags: Tag.Noun, noun: kind, gender, number: fixed ? Singular | Plural : Singular };
    const many = { ...one, number: Plural };
    for (const noun of items(nouns)) {
      const lemma = kind === 'role' ? roleLemma(noun) : null;
      lexicon.add(noun, lemma === null ? one : { ...one, lemma });
      if (!fixed) lexicon.add(plural(noun), lemma === null ? many : { ...many, lemma });
    }
  }
  for (const noun of ELECT)
    lexicon.add(noun, { tags: Tag.Noun, noun: 'role', number: Singular, lemma: noun.replace('-elect', '') });
}

function addGrammar(lexicon: LexiconBuilder): void {
  for (const { words, ...reading } of GRAMMAR) addAll(lexicon, items(words), reading);
  addAll(lexicon, items(ADVERBS), { tags: Tag.Adverb });
  addAll(lexicon, items(LINKS), { tags: Tag.Adverb | Tag.Function });
  addAll(lexicon, ADJECTIVES, { tags: Tag.Adjective });
  lexicon.add('female', { tags: Tag.Adjective, gender: Feminine });
  lexicon.add('male', { tags: Tag.Adjective, gender: Masculine });
  addAll(lexicon, roleModifiers.keys(), { tags: Tag.RoleModifier | Tag.Adjective });
  addAll(lexicon, TITLES.masculine, { tags: Tag.Title, gender: Masculine });
  addAll(lexicon, TITLES.feminine, { tags: Tag.Title, gender: Feminine });
  addAll(lexicon, TITLES.either, { tags: Tag.Title });
}

function addDemonyms(lexicon: LexiconBuilder): void {
  for (const { word, person, adjective } of demonyms()) {
    const tags = Tag.Demonym | (adjective ? Tag.Adjective : 0);
    if (!person) {
      lexicon.add(word, { tags });
      continue;
    }
    const national = !adjective;
    const gender = national && word.endsWith('woman') ? Feminine : national && word.endsWith('man') ? Masculine : 0;
    const noun = { noun: 'person', lemma: word, gender } as const;
    // “the Chinese”, “the Swiss”: the plural is the singular.
    const invariable = /(?:ese|iss)$/.test(word);
    lexicon.add(word, { ...noun, tags: tags | Tag.Noun, number: invariable ? Singular | Plural : Singular });
    if (invariable) continue;
    const many = national ? plural(word) : `${word}s`;
    lexicon.add(many, { ...noun, tags: Tag.Demonym | Tag.Noun, number: Plural });
  }
}

/** Classes of words that a draft uses far more often than the name that looks like them: us and US, target and Target. */
const COMMON =
  Tag.SubjectPronoun |
  Tag.ObjectPronoun |
  Tag.NominalPronoun |
  Tag.Relative |
  Tag.Preposition |
  Tag.Determiner |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Adverb |
  Tag.Noun |
  Tag.Adjective;

/** French first names that are words, of English or of the names of places. */
const ENGLISH_WORDS = new Set(
  items(
    'constant dale dick dirk emir flora florence gad horst innocent ion jade job julienne june lin line loan luce marge marine martial milan mina nada nadir octave pier pol prosper prune raja roman said saida salem salvador samba santiago sienna thor turki vital wade yang',
  ),
);

/**
 * First names, organisations of one word, and places by their first word. Names that are common words stay out, but for
 * those that speak; `names` has them all.
 */
function addNames(lexicon: LexiconBuilder, isVerb: (lemma: string) => boolean): void {
  const { female, male, either } = firstNames();
  addAll(lexicon, female, { tags: Tag.FirstName, gender: Feminine });
  addAll(lexicon, male, { tags: Tag.FirstName, gender: Masculine });
  addAll(lexicon, either, { tags: Tag.FirstName, gender: Feminine | Masculine });
  // French ones, but for those that are words: Élisabeth, Ségolène.
  const french = (table: string, gender: number): void => {
    for (const form of items(table))
      if (lexicon.get(form) === undefined && !isVerb(form) && !ENGLISH_WORDS.has(form))
        lexicon.add(form, { tags: Tag.FirstName, gender });
  };
  french(frenchFirstNames.feminine, Feminine);
  french(frenchFirstNames.masculine, Masculine);
  french(frenchFirstNames.either, Feminine | Masculine);
  for (const { name, type, aliases = [], speaks = false } of names) {
    for (const form of [name, ...aliases]) {
      const space = form.indexOf(' ');
      if (space > 0 && type !== 'place') continue;
      const first = (space < 0 ? form : form.slice(0, space)).toLowerCase();
      const common = ((lexicon.get(first)?.tags ?? 0) & COMMON) !== 0 || isVerb(first);
      if (common && !(speaks && space < 0 && form !== form.toUpperCase())) continue;
      lexicon.add(first, { tags: type === 'place' ? Tag.Place : Tag.Organization });
    }
  }
}

const names: readonly KnownName[] = [...places(), ...organizations()];

function buildLexicon(): DeferredLexicon {
  const builder = new LexiconBuilder();
  const cues = cuesByLemma();
  addGrammar(builder);
  addAuxiliaries(builder, cues);
  addNouns(builder);
  addDemonyms(builder);
  addNames(builder, (lemma) => cues.has(lemma));
  const lexicon = new DeferredLexicon(builder, (lemma) => {
    const rarer = RARER.has(lemma);
    for (const { text, form, person, number } of inflect(lemma)) {
      if (rarer && (form & (Form.PastParticiple | Form.PresentParticiple)) !== 0 && TOLD_PARTICIPLE.test(text))
        continue;
      for (const cue of cues.get(lemma) ?? []) builder.addVerb(text, { lemma, form, person, number, cue }, Tag.Verb);
    }
  });
  for (const lemma of cues.keys()) lexicon.defer(lemma, stablePrefix(lemma));
  return lexicon;
}

let lexicon: DeferredLexicon | undefined;

/** English. The lexicon is built at the first look-up; verbs are inflected when a form of theirs may be looked up. */
export const english: Language = {
  id: 'en',
  lookup(form) {
    lexicon ??= buildLexicon();
    return lexicon.lookup(form);
  },
  addCue(lexicon, cue) {
    const { lemma } = cue;
    for (const { text, form, person, number } of inflect(lemma)) {
      lexicon.addVerb(text, { lemma, form, person, number, cue }, Tag.Verb);
    }
  },
  addRole: (lexicon, noun) => addRoleNoun(lexicon, noun, plural(noun)),
  titleFor: (title) => title,
  roleModifiers,
  headFirst: false,
  suffixes,
  auxiliaries: semiAuxiliaries,
  cuePhrases: cuePhrases(),
  cueNouns,
  voice,
  supportVerbs,
  names,
  actors: actorWords,
  verbs: verbWords,
  nouns: nounWords,
  setPhrases,
  abbreviations,
  stopWords,
  prefixClitics: new Set(),
  suffixClitics: new Set(items("'s 're 've 'll 'd 'm n't")),
};
