import { DeferredLexicon, LexiconBuilder, items } from '../lexicon';
import { Form, Gender, Num, Tag } from '../types';
import type { CueVerb, Language, VerbReading } from '../types';
import { abbreviations } from './abbreviations';
import { semiAuxiliaries } from './auxiliaries';
import { commonVerbs } from './common-verbs';
import { conjugate, stablePrefix } from './conjugation';
import { cuePhrases } from './cue-phrases';
import { cueVerbs } from './cue-verbs';
import { grammarRows, invertedPronouns } from './grammar';
import { firstNames as englishFirstNames } from '../en/first-names';
import { firstNames } from './first-names';
import { fourForms, pluralOf } from './inflection';
import { addNames, knownNames } from './names';
import { adjectives, nounRows, personNouns, roleNouns } from './nouns';
import { roleModifiers } from './role-modifiers';
import { stopWords } from './stop-words';
import { suffixes } from './suffixes';
import { titles } from './titles';

const { Masculine, Feminine } = Gender;
const { Singular, Plural } = Num;

function addGrammar(lexicon: LexiconBuilder): void {
  for (const { words, tags, gender = 0, number = 0 } of grammarRows) {
    for (const form of items(words)) lexicon.add(form, { tags, gender, number });
  }
  const clitic = (forms: string, gender: number, number: number): void => {
    for (const form of items(forms)) lexicon.add(form, { tags: Tag.SubjectPronoun | Tag.Function, gender, number });
  };
  clitic(invertedPronouns.first, 0, 0);
  clitic(invertedPronouns.second, 0, 0);
  clitic(invertedPronouns.impersonal, 0, Singular);
  clitic(invertedPronouns.masculine, Masculine, Singular);
  clitic(invertedPronouns.feminine, Feminine, Singular);
  clitic(invertedPronouns.masculinePlural, Masculine, Plural);
  clitic(invertedPronouns.femininePlural, Feminine, Plural);
}

function addPeople(lexicon: LexiconBuilder, table: string, noun: 'role' | 'person'): void {
  for (const entry of items(table)) {
    const [masculine, feminine, plural, feminines] = fourForms(entry);
    const reading = { tags: Tag.Noun, noun, lemma: masculine };
    lexicon.add(masculine, { ...reading, gender: Masculine, number: Singular });
    lexicon.add(feminine, { ...reading, gender: Feminine, number: Singular });
    lexicon.add(plural, { ...reading, gender: Masculine, number: Plural });
    lexicon.add(feminines, { ...reading, gender: Feminine, number: Plural });
  }
}

function addTitlesAndFirstNames(lexicon: LexiconBuilder): void {
  for (const [table, tags] of [
    [titles, Tag.Title],
    [firstNames, Tag.FirstName],
  ] as const) {
    for (const form of items(table.masculine)) lexicon.add(form, { tags, gender: Masculine });
    for (const form of items(table.feminine)) lexicon.add(form, { tags, gender: Feminine });
    for (const form of items(table.either)) lexicon.add(form, { tags });
  }
}

/** First names of the English press, unless they are French words or names of another gender (jean, paris, sage). */
function addForeignFirstNames(lexicon: LexiconBuilder): void {
  const { male, female, either } = englishFirstNames();
  const known = new Set([...male, ...female, ...either].filter((form) => lexicon.get(form) !== undefined));
  const add = (forms: readonly string[], gender: number): void => {
    for (const form of forms) if (!known.has(form)) lexicon.add(form, { tags: Tag.FirstName, gender });
  };
  add(male, Masculine);
  add(female, Feminine);
  add(either, Masculine | Feminine);
}

function addNouns(lexicon: LexiconBuilder): void {
  addPeople(lexicon, roleNouns, 'role');
  addPeople(lexicon, personNouns, 'person');
  for (const { kind, gender, words } of nounRows) {
    for (const entry of items(words)) {
      const [singular = entry, plural = pluralOf(singular)] = entry.split('|');
      const reading = { tags: Tag.Noun, noun: kind, gender: gender === 'm' ? Masculine : Feminine };
      lexicon.add(singular, { ...reading, number: Singular });
      lexicon.add(plural, { ...reading, number: Plural });
    }
  }
  for (const entry of items(adjectives)) {
    const [masculine, feminine, plural, feminines] = fourForms(entry);
    lexicon.add(masculine, { tags: Tag.Adjective, gender: Masculine, number: Singular });
    lexicon.add(feminine, { tags: Tag.Adjective, gender: Feminine, number: Singular });
    lexicon.add(plural, { tags: Tag.Adjective, gender: Masculine, number: Plural });
    lexicon.add(feminines, { tags: Tag.Adjective, gender: Feminine, number: Plural });
  }
  for (const form of roleModifiers.keys()) lexicon.add(form, { tags: Tag.RoleModifier | Tag.Adjective });
}

/** All cue entries of each lemma, the most specific first: multiword, pronominal, plain. */
function cuesByLemma(): Map<string, (CueVerb | null)[]> {
  const byLemma = new Map<string, (CueVerb | null)[]>();
  for (const lemma of commonVerbs) byLemma.set(lemma, [null]);
  for (const cue of cueVerbs) {
    const cues = byLemma.get(cue.lemma);
    if (cues === undefined) byLemma.set(cue.lemma, [cue]);
    else cues.push(cue);
  }
  for (const cues of byLemma.values()) {
    // A verb that is a cue in some uses only keeps a plain reading besides.
    const plain = cues.some((cue) => cue !== null && cue.reflexive !== true && cue.rest === undefined);
    if (plain && cues[0] === null) cues.shift();
    else if (!plain && cues[0] !== null) cues.push(null);
    if (cues.length > 1) cues.sort((a, b) => specificity(b) - specificity(a));
  }
  return byLemma;
}

function specificity(cue: CueVerb | null): number {
  return cue === null ? 0 : 1 + (cue.reflexive === true ? 1 : 0) + 2 * (cue.rest?.length ?? 0);
}

/** Forms that are a function word nearly always; a verb reading (plaire, taire, maintenir) would do harm. */
const NEVER_VERBS = new Set(items('plus tu maintenant devant durant pendant'));

/** Bits of one form of one lemma while its readings are united: finite ones apart from the others. */
interface Pending {
  finite: number;
  finitePerson: number;
  finiteNumber: number;
  subjunctivePerson: number;
  subjunctiveNumber: number;
  other: number;
  otherNumber: number;
  gender: number;
}

function addVerb(lexicon: LexiconBuilder, lemma: string, cues: readonly (CueVerb | null)[]): void {
  const pending = new Map<string, Pending>();
  for (const { form, tense, bits, person, number, gender } of conjugate(lemma)) {
    // Rare enough to be left out: que j'affirmasse.
    if (tense === 'imperfect subjunctive' && person !== 4) continue;
    let entry = pending.get(form);
    if (entry === undefined) {
      entry = {
        finite: 0,
        finitePerson: 0,
        finiteNumber: 0,
        subjunctivePerson: 0,
        subjunctiveNumber: 0,
        other: 0,
        otherNumber: 0,
        gender: 0,
      };
      pending.set(form, entry);
    }
    if ((bits & Form.Subjunctive) !== 0) {
      entry.subjunctivePerson |= person;
      entry.subjunctiveNumber |= number;
    } else if ((bits & Form.Finite) !== 0) {
      entry.finite |= bits;
      entry.finitePerson |= person;
      entry.finiteNumber |= number;
    } else {
      entry.other |= bits;
      entry.otherNumber |= number;
      entry.gender |= gender;
    }
  }
  const shared = new Map<number, VerbReading[]>();
  for (const [text, entry] of pending) {
    if (NEVER_VERBS.has(text)) continue;
    if (entry.finite !== 0) add(text, entry.finite, entry.finitePerson, entry.finiteNumber);
    else if (entry.subjunctivePerson !== 0) {
      add(text, Form.Finite | Form.Subjunctive, entry.subjunctivePerson, entry.subjunctiveNumber);
    }
    if (entry.other !== 0) {
      add(text, entry.other, 0, entry.otherNumber);
      const word = lexicon.get(text);
      // A participle tells its gender unless the form is also a noun with a gender of its own.
      if (word !== undefined && word.noun === null) word.gender |= entry.gender;
    }
  }

  /** Forms with the same bits share their reading objects. */
  function add(text: string, form: number, person: number, number: number): void {
    const key = (form << 5) | (person << 2) | number;
    let readings = shared.get(key);
    if (readings === undefined) {
      readings = cues.map((cue) => ({ lemma, form, person, number, cue }));
      shared.set(key, readings);
    }
    for (const reading of readings) lexicon.addVerb(text, reading, Tag.Verb);
  }
}

function buildLexicon(): DeferredLexicon {
  const builder = new LexiconBuilder();
  addGrammar(builder);
  addNouns(builder);
  addTitlesAndFirstNames(builder);
  addNames(builder);
  addForeignFirstNames(builder);
  const cues = cuesByLemma();
  const lexicon = new DeferredLexicon(builder, (lemma) => addVerb(builder, lemma, cues.get(lemma) ?? [null]));
  for (const lemma of cues.keys()) lexicon.defer(lemma, stablePrefix(lemma));
  return lexicon;
}

let lexicon: DeferredLexicon | undefined;

/** French. The lexicon is built at the first look-up; verbs are conjugated when a form of theirs may be looked up. */
export const french: Language = {
  id: 'fr',
  lookup(form) {
    lexicon ??= buildLexicon();
    return lexicon.lookup(form);
  },
  roleModifiers,
  headFirst: true,
  suffixes,
  auxiliaries: semiAuxiliaries,
  cuePhrases,
  names: knownNames,
  abbreviations,
  stopWords,
  prefixClitics: new Set(items("l' d' qu' n' s' j' m' t' c' lorsqu' jusqu' puisqu' quoiqu'")),
  // “-vous” stays with its word: “rendez-vous” is far more frequent in the press than “avez-vous”.
  suffixClitics: new Set(
    items(
      Object.values(invertedPronouns)
        .join(' ')
        .replace(/ ?-vous/, ''),
    ),
  ),
};
