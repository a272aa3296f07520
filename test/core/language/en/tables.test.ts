import assert from 'node:assert/strict';
import { english } from '../../../../src/core/language/en';
import { semiAuxiliaries } from '../../../../src/core/language/en/auxiliaries';
import { COMMON_VERBS, RARER_VERBS } from '../../../../src/core/language/en/common-verbs';
import { cuePhrases, SOURCE_SLOT } from '../../../../src/core/language/en/cue-phrases';
import { cueVerbs } from '../../../../src/core/language/en/cue-verbs';
import { firstNames } from '../../../../src/core/language/en/first-names';
import { ADVERBS } from '../../../../src/core/language/en/grammar';
import { NOUNS } from '../../../../src/core/language/en/nouns';
import { organizations } from '../../../../src/core/language/en/organizations';
import { demonyms, places } from '../../../../src/core/language/en/places';
import { suffixes } from '../../../../src/core/language/en/suffixes';
import { items } from '../../../../src/core/language/lexicon';
import type { CueFrame, CueVerb, NounKind } from '../../../../src/core/language/types';

const FRAMES: ReadonlySet<string> = new Set<CueFrame>([
  'quote',
  'clause',
  'zero',
  'infinitive',
  'object-infinitive',
  'gerund',
  'noun',
  'prepositional',
  'predicate',
]);

function nounsOf(kind: NounKind): string[] {
  return NOUNS.filter((row) => row.kind === kind).flatMap((row) => items(row.nouns));
}

function repeated(list: readonly string[]): string[] {
  return list.filter((item, at) => list.indexOf(item) !== at);
}

/** “call” + “on” and so on. */
const key = (cue: CueVerb): string => [cue.lemma, ...(cue.rest ?? [])].join(' ');

const sizes: readonly (readonly [what: string, least: number, list: readonly unknown[]])[] = [
  ['cue verbs', 220, [...new Set(cueVerbs().map((cue) => cue.lemma))]],
  ['cues of several words', 60, cueVerbs().filter((cue) => cue.rest !== undefined)],
  ['cues that are no verbs', 35, cuePhrases()],
  ['role nouns', 450, nounsOf('role')],
  ['nouns for persons', 250, nounsOf('person')],
  ['nouns for organisations', 150, nounsOf('organization')],
  ['nouns for documents', 60, nounsOf('document')],
  ['nouns of speech', 100, nounsOf('speech')],
  ['other nouns', 600, nounsOf('other')],
  ['common verbs', 400, COMMON_VERBS],
  ['rarer verbs', 700, RARER_VERBS],
  ['adverbs', 300, items(ADVERBS)],
  ['first names', 1500, [...new Set(Object.values(firstNames()).flat())]],
  ['places', 700, places()],
  ['places that speak', 190, places().filter((place) => place.speaks)],
  ['demonyms', 190, demonyms()],
  ['organisations', 350, organizations()],
];

describe('English tables', () => {
  for (const [what, least, list] of sizes) {
    it(`hold at least ${least} ${what}`, () => assert.ok(list.length >= least, `${list.length}`));
  }

  it('list no cue twice', () => assert.deepEqual(repeated(cueVerbs().map(key)), []));

  it('list no cue phrase twice', () =>
    assert.deepEqual(repeated(cuePhrases().map(({ words }) => words.join(' '))), []));

  it('give each cue frames that there are, each once', () => {
    for (const cue of cueVerbs()) {
      assert.ok(cue.frames.length > 0, key(cue));
      assert.deepEqual(repeated(cue.frames), [], key(cue));
      for (const frame of cue.frames) assert.ok(FRAMES.has(frame), `${frame} of ${key(cue)}`);
    }
  });

  it('give prepositions to prepositional cues, and to no others but predicates', () => {
    for (const { frames, prepositions, ...cue } of cueVerbs()) {
      const takes = frames.includes('prepositional') || frames.includes('predicate');
      if (frames.includes('prepositional')) assert.ok((prepositions?.length ?? 0) > 0, cue.lemma);
      if (prepositions !== undefined) assert.ok(takes, cue.lemma);
    }
  });

  it('ask for a quotation wherever only the voice is meant', () => {
    for (const cue of cueVerbs()) if (cue.class === 'manner') assert.ok(cue.frames.includes('quote'), key(cue));
  });

  it('give modality to questions, promises, denials and hearsay', () => {
    const due = { ask: ['asked'], promise: ['promised'], deny: ['denied', 'refused'], hearsay: ['hearsay'] };
    for (const cue of cueVerbs()) {
      const wanted: readonly string[] | undefined = due[cue.class as keyof typeof due];
      if (wanted !== undefined) assert.ok(wanted.includes(cue.modality ?? ''), key(cue));
    }
  });

  it('leave desires and refusals to speak out of the cues that take clauses', () => {
    const cues = cueVerbs().filter((cue) => cue.frames.some((frame) => frame !== 'quote'));
    // “want to know” asks.
    const lemmas = new Set(cues.map(key));
    for (const lemma of ['want', 'hope', 'wish', 'plan', 'decide', 'decline', 'refuse'])
      assert.ok(!lemmas.has(lemma), lemma);
  });

  it('keep the place of the source inside phrases that go around it', () => {
    for (const { words, kind } of cuePhrases()) {
      const at = words.indexOf(SOURCE_SLOT);
      if (at < 0) continue;
      assert.equal(kind, 'source-follows');
      assert.ok(at > 0 && at < words.length - 1, words.join(' '));
    }
  });

  it('list no noun twice under one kind', () => {
    for (const kind of [
      'role',
      'person',
      'organization',
      'document',
      'speech',
      'source',
      'place',
      'time',
      'other',
    ] as const) {
      assert.deepEqual(repeated(nounsOf(kind)), [], kind);
    }
  });

  it('list no name twice, aliases included', () => {
    const forms = english.names.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    assert.deepEqual(repeated(forms), []);
  });

  it('list each verb once', () => {
    const cues = cueVerbs().map((cue) => cue.lemma);
    assert.deepEqual(repeated([...COMMON_VERBS, ...RARER_VERBS]), []);
    assert.deepEqual(
      RARER_VERBS.filter((lemma) => cues.includes(lemma)),
      [],
    );
  });

  it('list no first name twice for one gender', () => {
    const { female, male, either } = firstNames();
    for (const list of [female, male, either]) assert.deepEqual(repeated(list), []);
  });

  it('write all words as the tokenizer gives them: lower case, straight apostrophes', () => {
    const words = [
      ...NOUNS.flatMap(({ nouns }) => items(nouns)),
      ...COMMON_VERBS,
      ...RARER_VERBS,
      ...Object.values(firstNames()).flat(),
      ...cuePhrases().flatMap(({ words: all }) => all),
      ...cueVerbs().flatMap(({ lemma, rest = [] }) => [lemma, ...rest]),
      ...english.abbreviations,
      ...english.stopWords,
    ];
    for (const word of words) assert.match(word, /^[\p{Ll}'.…-]+$/u, word);
  });

  it('try longer endings before shorter ones', () => {
    suffixes.forEach(({ suffix }, at) => {
      const hidden = suffixes.slice(at + 1).find((later) => later.suffix.endsWith(suffix));
      assert.equal(hidden, undefined, `“${hidden?.suffix}” stands behind “${suffix}”`);
    });
  });

  it('let semi-auxiliaries be verbs that the lexicon knows', () => {
    for (const { lemma } of semiAuxiliaries) {
      const known = english.lookup(lemma)?.verbs?.some((verb) => verb.lemma === lemma);
      assert.ok(known, lemma);
    }
  });

  it('tell French words from English ones', () => {
    for (const word of ['le', 'la', 'on', 'me', 'a', 'an', 'or', 'but', 'son', 'pour', 'est']) {
      assert.ok(!english.stopWords.has(word), word);
    }
  });
});
