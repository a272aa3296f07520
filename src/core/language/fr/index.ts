import { addRoleNoun, DeferredLexicon, LexiconBuilder, items } from '../lexicon';
import { Gender, type Language, Num, Tag } from '../types';
import { abbreviations } from './abbreviations';
import { actorWords } from './actor-words';
import { semiAuxiliaries } from './auxiliaries';
import { stablePrefix } from './conjugation';
import { cueNouns, supportVerbs, voice } from './cue-nouns';
import { cuePhrases } from './cue-phrases';
import { grammarRows, invertedPronouns } from './grammar';
import { firstNames as englishFirstNames } from '../en/first-names';
import { firstNames } from './first-names';
import { addFourForms, pluralOf } from './inflection';
import { addNames, knownNames } from './names';
import { nounWords } from './noun-words';
import { adjectives, nounRows, personNouns, roleNouns } from './nouns';
import { roleModifiers } from './role-modifiers';
import { stopWords } from './stop-words';
import { suffixes } from './suffixes';
import { titleFor } from './title-gender';
import { titles } from './titles';
import { addVerb, cuesByLemma } from './verb-forms';
import { setPhrases } from './set-phrases';
import { verbWords } from './verb-words';

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
  for (const entry of items(roleNouns)) addFourForms(lexicon, entry, Tag.Noun, 'role');
  for (const entry of items(personNouns)) addFourForms(lexicon, entry, Tag.Noun, 'person');
  for (const entry of items(adjectives)) addFourForms(lexicon, entry, Tag.Adjective, null);
  for (const row of nounRows) {
    const gender = row.gender === 'm' ? Masculine : Feminine;
    for (const entry of items(row.words)) {
      const [singular = entry, plural = pluralOf(singular)] = entry.split('|');
      lexicon.add(singular, { tags: Tag.Noun, gender, number: Singular, noun: row.kind });
      lexicon.add(plural, { tags: Tag.Noun, gender, number: Plural, noun: row.kind });
    }
  }
  for (const form of roleModifiers.keys()) lexicon.add(form, { tags: Tag.RoleModifier | Tag.Adjective });
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
  addCue: (lexicon, cue) => addVerb(lexicon, cue.lemma, [cue]),
  addRole: (lexicon, noun) => addRoleNoun(lexicon, noun, pluralOf(noun)),
  titleFor,
  roleModifiers,
  headFirst: true,
  suffixes,
  auxiliaries: semiAuxiliaries,
  cuePhrases,
  cueNouns,
  voice,
  supportVerbs,
  names: knownNames,
  actors: actorWords,
  verbs: verbWords,
  nouns: nounWords,
  setPhrases,
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
