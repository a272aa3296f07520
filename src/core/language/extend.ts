import { cueVerb } from './cue-verb';
import { LexiconBuilder } from './lexicon';
import { Tag, type CueFrame, type KnownName, type Language, type Word } from './types';

/** What a newsroom adds to the languages: plain words, never patterns. */
export interface Additions {
  /** Names as printed: “Le Petit Journal”, “Ana Ruiz”. */
  readonly names?: readonly string[];
  /** Roles: “cheffe de file”, “head of news”. */
  readonly roles?: readonly string[];
  /** Verbs that introduce speech, in the infinitive: “tacler”, “livetweet”. */
  readonly cues?: readonly string[];
}

/** How many sets of additions are kept; they change with settings only. */
const KEPT = 16;
const extended = new WeakMap<Language, Map<string, Language>>();

/** The language with additions; the same object for the same words. */
export function extendLanguage(language: Language, additions: Additions | undefined): Language {
  const names = clean(additions?.names);
  const roles = clean(additions?.roles);
  const cues = clean(additions?.cues);
  if (names.length + roles.length + cues.length === 0) return language;
  const key = JSON.stringify([names, roles, cues]);
  let known = extended.get(language);
  if (known === undefined) extended.set(language, (known = new Map()));
  let result = known.get(key);
  if (result === undefined) {
    if (known.size >= KEPT) known.clear();
    result = withWords(language, names, roles, cues);
    known.set(key, result);
  }
  return result;
}

function clean(words: readonly string[] | undefined): string[] {
  return (words ?? [])
    .filter((word) => typeof word === 'string')
    .map((word) => word.trim().replace(/’/g, "'"))
    .filter((word) => word !== '');
}

const CUE_FRAMES: readonly CueFrame[] = ['quote', 'clause', 'zero', 'infinitive'];

function withWords(
  language: Language,
  names: readonly string[],
  roles: readonly string[],
  cues: readonly string[],
): Language {
  const lexicon = new LexiconBuilder();
  for (const entry of cues) {
    const lower = entry.toLowerCase();
    const reflexive = /^(?:se |s')/.test(lower) && language.id === 'fr';
    const [lemma = '', ...rest] = lower.replace(reflexive ? /^(?:se |s')/ : '', '').split(/\s+/);
    const cue = cueVerb({
      lemma,
      class: 'say',
      frames: CUE_FRAMES,
      reflexive: reflexive ? true : undefined,
      rest: rest.length > 0 ? rest : undefined,
    });
    if (lemma !== '') language.addCue(lexicon, cue);
  }
  for (const role of roles) language.addRole(lexicon, headWord(role.toLowerCase(), language));
  const known = names.map((name): KnownName => ({ name, type: isPerson(name, language) ? 'person' : 'organization' }));
  return {
    ...language,
    lookup(form) {
      const own = lexicon.get(form);
      const base = language.lookup(form);
      return own === undefined ? base : base === undefined ? own : merged(own, base);
    },
    names: [...known, ...language.names],
  };
}

/** The noun that heads a role of several words: the first in French, the last before a complement in English. */
function headWord(role: string, language: Language): string {
  const words = role.split(/\s+/);
  if (language.headFirst) return words[0] as string;
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at' || word === 'in');
  return (of > 0 ? words[of - 1] : words[words.length - 1]) as string;
}

function isPerson(name: string, language: Language): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && ((language.lookup((words[0] as string).toLowerCase())?.tags ?? 0) & Tag.FirstName) !== 0;
}

function merged(own: Word, base: Word): Word {
  return {
    tags: own.tags | base.tags,
    gender: own.gender | base.gender,
    number: own.number | base.number,
    noun: own.noun ?? base.noun,
    verbs: own.verbs === null ? base.verbs : [...own.verbs, ...(base.verbs ?? [])],
    lemma: own.lemma ?? base.lemma,
  };
}
