import assert from 'node:assert/strict';
import { DeferredLexicon, items, LexiconBuilder, rows } from '../../../src/core/language/lexicon';
import { Form, Gender, Num, Tag } from '../../../src/core/language/types';
import type { VerbReading } from '../../../src/core/language/types';

const verb = (lemma: string): VerbReading => ({ lemma, form: Form.Finite, person: 4, number: Num.Singular, cue: null });

describe('Lexicon builder', () => {
  it('unites the readings of a homograph', () => {
    const builder = new LexiconBuilder();
    builder.add('note', { tags: Tag.Noun, gender: Gender.Feminine, number: Num.Singular, noun: 'document' });
    builder.addVerb('note', verb('noter'), Tag.Verb);
    builder.add('note', { tags: Tag.Noun, gender: Gender.Feminine, number: Num.Singular, noun: 'other' });
    assert.deepEqual(builder.get('note'), {
      tags: Tag.Noun | Tag.Verb,
      gender: Gender.Feminine,
      number: Num.Singular,
      noun: 'document',
      verbs: [verb('noter')],
      lemma: null,
    });
  });

  for (const [first, second, kept] of [
    ['other', 'role', 'role'],
    ['role', 'other', 'role'],
    ['place', 'organization', 'organization'],
    ['document', 'speech', 'document'],
  ] as const) {
    it(`keeps ${kept} of ${first} and ${second}`, () => {
      const builder = new LexiconBuilder();
      builder.add('x', { tags: Tag.Noun, noun: first });
      builder.add('x', { tags: Tag.Noun, noun: second });
      assert.equal(builder.get('x')?.noun, kept);
    });
  }

  it('takes the lemma from the noun kind that it keeps', () => {
    const builder = new LexiconBuilder();
    builder.add('garde', { tags: Tag.Noun, noun: 'person', lemma: 'gardien' });
    builder.add('garde', { tags: Tag.Noun, noun: 'role', lemma: 'garde' });
    assert.equal(builder.get('garde')?.lemma, 'garde');
  });
});

describe('Deferred lexicon', () => {
  function lexicon(lemmas: readonly [string, string][]): { lexicon: DeferredLexicon; added: string[] } {
    const builder = new LexiconBuilder();
    const added: string[] = [];
    const deferred = new DeferredLexicon(builder, (lemma) => {
      added.push(lemma);
      builder.addVerb(`${lemma}s`, verb(lemma), Tag.Verb);
    });
    for (const [lemma, prefix] of lemmas) deferred.defer(lemma, prefix);
    return { lexicon: deferred, added };
  }

  it('adds a lemma when a form with its prefix is looked up, and once only', () => {
    const { lexicon: words, added } = lexicon([
      ['walk', 'walk'],
      ['wait', 'wai'],
    ]);
    assert.equal(words.lookup('talks'), undefined);
    assert.deepEqual(added, []);
    assert.equal(words.lookup('walks')?.verbs?.[0]?.lemma, 'walk');
    words.lookup('walks');
    words.lookup('walked');
    assert.deepEqual(added, ['walk']);
    assert.equal(words.lookup('waits')?.verbs?.[0]?.lemma, 'wait');
  });

  it('adds every lemma that a form may belong to, short prefixes and long', () => {
    const { lexicon: words, added } = lexicon([
      ['a', 'a'],
      ['abc', 'abc'],
      ['abcdefghijk', 'abcdefghijk'],
    ]);
    words.lookup('abcdefghijklm');
    assert.deepEqual(added.sort(), ['a', 'abc', 'abcdefghijk']);
  });

  it('adds a lemma without prefix at once', () => {
    assert.deepEqual(lexicon([['be', '']]).added, ['be']);
  });
});

describe('Tables', () => {
  it('are cut at blanks and line ends, or into rows at semicolons', () => {
    assert.deepEqual(items('\n  maire préfet\n ministre '), ['maire', 'préfet', 'ministre']);
    assert.deepEqual(rows('\n New York; La Haye\n Le Caire;'), ['New York', 'La Haye', 'Le Caire']);
  });
});
