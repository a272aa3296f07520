import assert from 'node:assert/strict';
import { english } from '../../../../src/core/language/en';
import { Form, Gender, Num, Tag } from '../../../../src/core/language/types';
import type { CueClass, KnownName, NounKind, Word } from '../../../../src/core/language/types';

function word(form: string): Word {
  const found = english.lookup(form);
  assert.ok(found, `“${form}” is unknown`);
  return found;
}

const classes: readonly (readonly [form: string, tags: number])[] = [
  ['report', Tag.Noun | Tag.Verb],
  ['claims', Tag.Noun | Tag.Verb],
  ['note', Tag.Noun | Tag.Verb],
  ['charge', Tag.Noun | Tag.Verb],
  ['address', Tag.Noun | Tag.Verb],
  ['warning', Tag.Noun | Tag.Verb],
  ['finding', Tag.Noun | Tag.Verb],
  ['meeting', Tag.Noun | Tag.Verb],
  ['set', Tag.Noun | Tag.Verb],
  ['back', Tag.Noun | Tag.Verb | Tag.Adverb],
  ['clear', Tag.Adjective | Tag.Verb],
  ['free', Tag.Adjective | Tag.Verb],
  ['that', Tag.Determiner | Tag.NominalPronoun | Tag.Relative | Tag.Subordinator],
  ['her', Tag.Determiner | Tag.ObjectPronoun],
  ['his', Tag.Determiner | Tag.NominalPronoun],
  ['you', Tag.SubjectPronoun | Tag.ObjectPronoun],
  ['for', Tag.Preposition],
  ['as', Tag.Preposition | Tag.Subordinator],
  ['who', Tag.Relative],
  ['whether', Tag.Subordinator],
  ["n't", Tag.Negation],
  ["'s", Tag.Determiner | Tag.Verb],
  ['will', Tag.Verb],
  ['former', Tag.RoleModifier | Tag.Adjective],
  ['then', Tag.RoleModifier | Tag.Adverb],
  ['general', Tag.Noun | Tag.Title | Tag.Adjective],
  ['senator', Tag.Noun | Tag.Title],
  ['mrs', Tag.Title],
  ['however', Tag.Adverb | Tag.Function],
  ['american', Tag.Demonym | Tag.Adjective | Tag.Noun],
  ['french', Tag.Demonym | Tag.Adjective],
  ['dane', Tag.Demonym | Tag.Noun],
  ['tuesday', Tag.Calendar],
  ['may', Tag.Calendar | Tag.Verb],
  ['twelve', Tag.Number],
  ['paris', Tag.Place],
  ['los', Tag.Place],
  ['turkey', Tag.Place],
  ['reuters', Tag.Organization],
  ['mark', Tag.FirstName | Tag.Verb | Tag.Noun],
  ['van', Tag.NameParticle],
];

const without: readonly (readonly [form: string, tags: number])[] = [
  ['us', Tag.Place],
  ['who', Tag.Organization],
  ['french', Tag.Noun],
  ['dane', Tag.Adjective],
  ['target', Tag.Organization],
  ['unite', Tag.Organization],
  ['new', Tag.Place],
  ['said', Tag.Noun],
  ['says', Tag.Noun],
  ['will', Tag.Noun | Tag.FirstName],
];

const kinds: readonly (readonly [form: string, kind: NounKind, number: number])[] = [
  ['minister', 'role', Num.Singular],
  ['spokeswomen', 'role', Num.Plural],
  ['neighbors', 'person', Num.Plural],
  ['people', 'person', Num.Plural],
  ['officials', 'person', Num.Plural],
  ['republican', 'person', Num.Singular],
  ['chinese', 'person', Num.Singular | Num.Plural],
  ['ministries', 'organization', Num.Plural],
  ['police', 'organization', Num.Singular | Num.Plural],
  ['paper', 'organization', Num.Singular],
  ['lawsuit', 'document', Num.Singular],
  ['studies', 'document', Num.Plural],
  ['sources', 'source', Num.Plural],
  ['allegation', 'speech', Num.Singular],
  ['bridge', 'place', Num.Singular],
  ['week', 'time', Num.Singular],
  ['taxes', 'other', Num.Plural],
];

const lemmas: readonly (readonly [form: string, lemma: string, gender: number])[] = [
  ['spokeswoman', 'spokesman', Gender.Feminine],
  ['spokesman', 'spokesman', Gender.Masculine],
  ['spokesperson', 'spokesman', 0],
  ['chairwoman', 'chairman', Gender.Feminine],
  ['actresses', 'actor', Gender.Feminine],
  ['secretaries', 'secretary', 0],
  ['president-elect', 'president', 0],
];

const cues: readonly (readonly [form: string, cue: string, cueClass: CueClass])[] = [
  ['said', 'say', 'say'],
  ['told', 'tell', 'say'],
  ['adding', 'add', 'say'],
  ['according', '', 'say'],
  ['whispered', 'whisper', 'manner'],
  ['asks', 'ask', 'ask'],
  ['urging', 'urge', 'order'],
  ['called', 'call', 'judge'],
  ['called', 'call on', 'order'],
  ['calls', 'call for', 'order'],
  ['vowed', 'vow', 'promise'],
  ['swore', 'swear', 'promise'],
  ['denies', 'deny', 'deny'],
  ['ruled', 'rule out', 'deny'],
  ['announced', 'announce', 'announce'],
  ['condemning', 'condemn', 'react'],
  ['accused', 'accuse', 'accuse'],
  ['feared', 'fear', 'think'],
  ['shows', 'show', 'show'],
  ['went', 'go on to say', 'say'],
  ['takes', 'take to twitter', 'say'],
  ["'s", 'be quoted as saying', 'say'],
];

const plain = [
  'going',
  'taken',
  'gives',
  'walked',
  'decided',
  'refuse',
  'wants',
  'planned',
  'seen',
  'is',
  'had',
  'did',
  'could',
];

const genders: readonly (readonly [form: string, gender: number])[] = [
  ['maria', Gender.Feminine],
  ['john', Gender.Masculine],
  ['kim', Gender.Feminine | Gender.Masculine],
  ['mrs', Gender.Feminine],
  ['she', Gender.Feminine],
  ['him', Gender.Masculine],
  ['widow', Gender.Feminine],
  ['frenchwoman', Gender.Feminine],
  ['german', 0],
];

function name(form: string): KnownName {
  const found = english.names.find((known) => known.name === form || known.aliases?.includes(form));
  assert.ok(found, `“${form}” is unknown`);
  return found;
}

const names: readonly (readonly [form: string, name: string, type: KnownName['type'], speaks: boolean])[] = [
  ['U.S.', 'United States', 'place', true],
  ['Washington', 'Washington', 'place', true],
  ['Beijing', 'Beijing', 'place', true],
  ['Kiev', 'Kiev', 'place', true],
  ['Fla.', 'Florida', 'place', false],
  ['Chicago', 'Chicago', 'place', false],
  ['White House', 'White House', 'organization', true],
  ['Number 10', 'Downing Street', 'organization', true],
  ['Fed', 'Federal Reserve', 'organization', false],
  ['WHO', 'World Health Organization', 'organization', false],
  ['The New York Times', 'New York Times', 'organization', false],
];

describe('The English lexicon', () => {
  for (const [form, tags] of classes) {
    it(`gives “${form}” all its classes`, () => assert.equal(word(form).tags & tags, tags));
  }

  for (const [form, tags] of without) {
    it(`keeps “${form}” from what it is not`, () => assert.equal(word(form).tags & tags, 0));
  }

  for (const [form, kind, number] of kinds) {
    it(`takes “${form}” for a noun of the kind ${kind}`, () => {
      assert.equal(word(form).noun, kind);
      assert.equal(word(form).number & number, number);
    });
  }

  for (const [form, lemma, gender] of lemmas) {
    it(`knows “${form}” as the role ${lemma}`, () => {
      assert.equal(word(form).lemma, lemma);
      assert.equal(word(form).gender, gender);
    });
  }

  for (const [form, cue, cueClass] of cues) {
    if (cue === '') {
      it(`has no verb “${form}” that is a cue`, () => assert.equal(english.lookup(form)?.verbs ?? null, null));
      continue;
    }
    it(`finds the cue “${cue}” in “${form}”`, () => {
      const found = word(form).verbs?.map((verb) => verb.cue);
      const wanted = found?.find((one) => [one?.lemma, ...(one?.rest ?? [])].join(' ') === cue);
      assert.equal(wanted?.class, cueClass);
    });
  }

  for (const form of plain) {
    it(`lets “${form}” be a verb that says nothing by itself`, () => {
      const verbs = word(form).verbs ?? [];
      assert.ok(verbs.length > 0);
      assert.ok(verbs.some((verb) => verb.cue === null) || verbs.every((verb) => verb.cue?.ambiguous));
      assert.ok(verbs.every((verb) => verb.cue === null || verb.cue.rest !== undefined || verb.cue.ambiguous));
    });
  }

  for (const [form, gender] of genders) {
    it(`gives “${form}” its gender`, () => assert.equal(word(form).gender, gender));
  }

  for (const [form, full, type, speaks] of names) {
    it(`knows the name ${form}`, () => {
      const known = name(form);
      assert.deepEqual([known.name, known.type, known.speaks ?? false], [full, type, speaks]);
    });
  }

  it('reads what the tokenizer leaves of contractions', () => {
    for (const [form, lemma] of [
      ['ca', 'can'],
      ['wo', 'will'],
      ["'ll", 'will'],
      ["'re", 'be'],
      ["'ve", 'have'],
      ["'m", 'be'],
      ["'d", 'would'],
    ] as const) {
      assert.ok(
        word(form).verbs?.some((verb) => verb.lemma === lemma),
        form,
      );
    }
  });

  it('tells a past from a participle where English does', () => {
    const bits = (form: string): number => word(form).verbs?.reduce((all, verb) => all | verb.form, 0) ?? 0;
    assert.equal(bits('wrote') & Form.PastParticiple, 0);
    assert.equal(bits('written') & Form.Finite, 0);
    assert.equal(bits('said') & (Form.Finite | Form.PastParticiple), Form.Finite | Form.PastParticiple);
  });

  it('gives the same word however often and in whatever order it is asked', () => {
    const first = structuredClone(word('reported'));
    word('reports');
    assert.deepEqual(word('reported'), first);
  });

  it('does not know words that are none', () => {
    for (const form of ['', 'qwrtz', 'saided', 'minister’s']) assert.equal(english.lookup(form), undefined);
  });
});
