import assert from 'node:assert/strict';
import { items, rows } from '../../../../src/core/language/lexicon';
import { french } from '../../../../src/core/language/fr/index';
import { commonVerbs, rarerVerbs } from '../../../../src/core/language/fr/common-verbs';
import { conjugate } from '../../../../src/core/language/fr/conjugation';
import { cuePhrases } from '../../../../src/core/language/fr/cue-phrases';
import { cueVerbs } from '../../../../src/core/language/fr/cue-verbs';
import { firstNames } from '../../../../src/core/language/fr/first-names';
import { grammarRows } from '../../../../src/core/language/fr/grammar';
import { fourForms } from '../../../../src/core/language/fr/inflection';
import { adjectives, nounRows, personNouns, roleNouns } from '../../../../src/core/language/fr/nouns';
import { organizations } from '../../../../src/core/language/fr/organizations';
import { capitals, countries, otherDemonyms, places } from '../../../../src/core/language/fr/places';
import { Tag } from '../../../../src/core/language/types';
import type { CueVerb } from '../../../../src/core/language/types';

const label = (cue: CueVerb): string =>
  [cue.reflexive === true ? 'se' : '', cue.lemma, ...(cue.rest ?? [])].filter((part) => part !== '').join(' ');

function repeated(list: readonly string[]): string[] {
  return list.filter((item, i) => list.indexOf(item) !== i);
}

const nounsOf = (kind: string): string[] =>
  nounRows.filter((row) => row.kind === kind).flatMap((row) => items(row.words));

describe('French cue verbs', () => {
  it('are at least 240 lemmas, each use listed once', () => {
    assert.ok(new Set(cueVerbs.map((cue) => cue.lemma)).size >= 240);
    assert.deepEqual(repeated(cueVerbs.map(label)), []);
  });

  it('all conjugate: third person singular, participle and infinitive are found with the cue', () => {
    for (const cue of cueVerbs) {
      const forms = conjugate(cue.lemma).filter(
        (f) => (f.tense === 'present' && f.person === 4) || f.tense === 'past participle' || f.tense === 'infinitive',
      );
      assert.ok(forms.length >= 6, label(cue));
      for (const { form } of forms) {
        const verbs = french.lookup(form)?.verbs ?? [];
        assert.ok(
          verbs.some((verb) => verb.cue === cue),
          `${form} of ${label(cue)}`,
        );
      }
    }
  });

  it('name prepositions where their frames need them, and only then', () => {
    for (const cue of cueVerbs) {
      const needs = cue.frames.includes('prepositional');
      if (needs) assert.ok((cue.prepositions ?? []).length > 0, label(cue));
      if (cue.prepositions !== undefined) {
        assert.ok(
          needs || cue.frames.includes('predicate') || cue.frames.includes('clause') || cue.frames.includes('quote'),
          label(cue),
        );
        for (const preposition of cue.prepositions) assert.match(preposition, /^[a-zàé ]+$/, label(cue));
      }
    }
  });

  it('use French frames only: no zero clause and no gerund', () => {
    for (const cue of cueVerbs) {
      assert.ok(cue.frames.length > 0, label(cue));
      assert.deepEqual(repeated(cue.frames), [], label(cue));
      assert.ok(!cue.frames.includes('zero') && !cue.frames.includes('gerund'), label(cue));
    }
  });

  it('speak by manner with a quotation only, or a clause', () => {
    const manners = cueVerbs.filter(({ class: name }) => name === 'manner');
    assert.ok(manners.length > 0);
    for (const cue of manners) {
      assert.ok(cue.frames.includes('quote'), label(cue));
      assert.ok(!cue.frames.includes('noun') && !cue.frames.includes('predicate'), label(cue));
    }
  });

  for (const [verb, cueClass, frames] of [
    ['affirmer', 'say', ['quote', 'clause', 'infinitive']],
    ['exhorter', 'order', ['object-infinitive', 'quote']],
    ['juger', 'judge', ['quote', 'clause', 'predicate']],
    ['qualifier', 'judge', ['predicate']],
    ['se inquiéter', 'react', ['quote', 'prepositional']],
    ['dénoncer', 'react', ['noun', 'quote']],
    ['nier', 'deny', ['clause', 'infinitive', 'noun']],
    ['se dire', 'say', ['quote', 'infinitive', 'predicate']],
    ['mettre en garde', 'say', ['quote', 'clause']],
    ['faire savoir', 'say', ['quote', 'clause']],
    ['laisser entendre', 'say', ['clause']],
    ['faire part', 'say', ['prepositional']],
    ["tirer la sonnette d' alarme", 'say', ['quote']],
    ['se écrier', 'manner', ['quote']],
    ['demander', 'ask', ['quote', 'clause', 'object-infinitive']],
    ['espérer', 'think', ['clause']],
    ['montrer', 'show', ['clause']],
    ['accuser', 'accuse', ['object-infinitive']],
    ['promettre', 'promise', ['object-infinitive', 'clause']],
  ] as const) {
    it(`${verb}: ${cueClass}, ${frames.join(', ')}`, () => {
      const cue = cueVerbs.find((candidate) => label(candidate) === verb);
      assert.ok(cue);
      assert.equal(cue.class, cueClass);
      for (const frame of frames) assert.ok(cue.frames.includes(frame), frame);
    });
  }

  it('do not hold verbs of motion used of things: se poursuivre', () => {
    assert.ok(!cueVerbs.some((cue) => cue.lemma === 'poursuivre' && cue.reflexive === true));
  });
});

describe('French cue phrases', () => {
  it('are listed once each, in lower case, as the tokenizer cuts them', () => {
    assert.deepEqual(repeated(cuePhrases.map((phrase) => phrase.words.join(' '))), []);
    for (const { words } of cuePhrases) {
      for (const word of words) {
        assert.equal(word, word.toLowerCase());
        const apostrophe = word.indexOf("'");
        if (apostrophe >= 0) assert.ok(french.prefixClitics.has(word), word);
        if (word.startsWith('-')) assert.ok(french.suffixClitics.has(word), word);
      }
    }
  });

  it('hold at least 60 phrases of all kinds', () => {
    assert.ok(new Set(cuePhrases.map((phrase) => phrase.lemma)).size >= 60);
    assert.deepEqual([...new Set(cuePhrases.map((phrase) => phrase.kind))].sort(), ['bare', 'fused', 'source-follows']);
  });

  it('contract with the article of their source: aux yeux du', () => {
    assert.ok(cuePhrases.some((phrase) => phrase.words.join(' ') === 'aux yeux du'));
  });
});

describe('French noun tables', () => {
  it('hold enough of each kind', () => {
    assert.ok(items(roleNouns).length >= 450, `${items(roleNouns).length} roles`);
    assert.ok(items(personNouns).length >= 150, `${items(personNouns).length} persons`);
    assert.ok(nounsOf('organization').length >= 150, `${nounsOf('organization').length} organisations`);
    assert.ok(nounsOf('document').length >= 60, `${nounsOf('document').length} documents`);
    assert.ok(nounsOf('other').length >= 600, `${nounsOf('other').length} others`);
  });

  it('list no noun twice in one row', () => {
    for (const { kind, gender, words } of nounRows) assert.deepEqual(repeated(items(words)), [], `${kind} ${gender}`);
    assert.deepEqual(repeated(items(roleNouns)), []);
    assert.deepEqual(repeated(items(personNouns)), []);
    assert.deepEqual(repeated(items(adjectives)), []);
    assert.deepEqual(repeated([...commonVerbs, ...rarerVerbs]), []);
    const cues = new Set(cueVerbs.map((cue) => cue.lemma));
    assert.deepEqual(
      rarerVerbs.filter((lemma) => cues.has(lemma)),
      [],
    );
  });

  it('spell out only what is irregular', () => {
    for (const entry of [...items(roleNouns), ...items(personNouns)]) {
      const parts = entry.split('|');
      if (parts.length === 1) continue;
      const shorter = parts.slice(0, -1).join('|');
      assert.notDeepEqual(fourForms(shorter), fourForms(entry), entry);
    }
  });
});

describe('French names', () => {
  it('hold enough of each kind', () => {
    const own = Object.values(firstNames).flatMap((names) => items(names));
    assert.ok(own.length >= 1_200, `${own.length} first names`);
    assert.ok(rows(countries).length >= 190, `${rows(countries).length} countries`);
    assert.ok(rows(capitals).length + rows(places).length >= 350);
    assert.ok(rows(organizations).length >= 250, `${rows(organizations).length} organisations`);
  });

  it('list each name once', () => {
    assert.deepEqual(repeated(french.names.map((name) => name.name)), []);
    for (const table of [countries, capitals, places, organizations]) assert.deepEqual(repeated(rows(table)), []);
    assert.deepEqual(repeated(items(otherDemonyms)), []);
    for (const table of Object.values(firstNames)) assert.deepEqual(repeated(items(table)), []);
  });

  it('let countries, capitals and palaces speak, but no other place', () => {
    const speaks = (name: string): boolean | undefined => french.names.find((known) => known.name === name)?.speaks;
    for (const name of ['France', 'États-Unis', 'Washington', 'Bruxelles', 'Élysée', "Quai d'Orsay", 'Kremlin']) {
      assert.equal(speaks(name), true, name);
    }
    for (const name of ['Lyon', 'Finistère', 'Alsace', 'New York', 'CGT']) assert.equal(speaks(name), undefined, name);
  });

  it('take countries for places, although some are palaces as well', () => {
    for (const name of rows(countries).map((row) => row.split('|')[0])) {
      assert.equal(french.names.find((known) => known.name === name)?.type, 'place', name);
    }
  });

  it('give each country a demonym', () => {
    for (const row of rows(countries)) {
      const demonym = row.split('|')[1];
      assert.ok(demonym !== undefined && demonym !== '', row);
      assert.ok(((french.lookup(demonym)?.tags ?? 0) & Tag.Demonym) !== 0, demonym);
    }
  });
});

describe('French grammar words', () => {
  it('hold at least 250 adverbs', () => {
    const adverbs = grammarRows.filter((row) => (row.tags & Tag.Adverb) !== 0).flatMap((row) => items(row.words));
    assert.ok(new Set(adverbs).size >= 250, `${new Set(adverbs).size}`);
  });

  it('know every clitic that the tokenizer cuts off', () => {
    for (const clitic of [...french.prefixClitics, ...french.suffixClitics]) {
      assert.ok((french.lookup(clitic)?.tags ?? 0) !== 0, clitic);
    }
  });

  it('hold about a hundred stop words, none of them a frequent English word', () => {
    assert.ok(french.stopWords.size >= 90 && french.stopWords.size <= 150, `${french.stopWords.size}`);
    for (const word of ['on', 'a', 'pour', 'son', 'the', 'to', 'as', 'or'])
      assert.ok(!french.stopWords.has(word), word);
  });
});
