import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { conjugate, stablePrefix } from '../../../../src/core/language/fr/conjugation';
import type { Tense } from '../../../../src/core/language/fr/conjugation';
import { commonVerbs, rarerVerbs } from '../../../../src/core/language/fr/common-verbs';
import { cueVerbs } from '../../../../src/core/language/fr/cue-verbs';

/** Tenses of Lefff by its letters; a slot is null or “NA” where the verb lacks the form. */
type LefffVerb = Readonly<Record<string, readonly (string | null)[]>>;

const TENSES: Readonly<Record<string, Tense>> = {
  P: 'present',
  S: 'subjunctive',
  Y: 'imperative',
  I: 'imperfect',
  G: 'present participle',
  K: 'past participle',
  J: 'simple past',
  T: 'imperfect subjunctive',
  F: 'future',
  C: 'conditional',
  W: 'infinitive',
};
const PERSONAL = 'PSYIJTFC';
const PERSONS = ['1/1', '2/1', '4/1', '1/2', '2/2', '4/2'] as const;

const require = createRequire(import.meta.url);
const lefff = JSON.parse(
  readFileSync(require.resolve('french-verbs-lefff/dist/conjugations.json'), 'utf8'),
) as Readonly<Record<string, LefffVerb>>;

/** Forms of Lefff, each with tense and person, that the conjugator does not have. */
function missing(lemma: string, verb: LefffVerb): { known: number; missed: string[] } {
  const have = new Set(conjugate(lemma).map((f) => `${f.tense} ${f.person}/${f.number} ${f.form}`));
  const participles = new Set(
    conjugate(lemma)
      .filter((f) => f.person === 0)
      .map((f) => `${f.tense} ${f.form}`),
  );
  let known = 0;
  const missed: string[] = [];
  for (const [letter, slots] of Object.entries(verb)) {
    const tense = TENSES[letter] ?? 'infinitive';
    slots.forEach((form, i) => {
      if (form === null || form === 'NA') return;
      known++;
      const found = PERSONAL.includes(letter)
        ? have.has(`${tense} ${PERSONS[i]} ${form}`)
        : participles.has(`${tense} ${form}`);
      if (!found) missed.push(`${tense} ${form}`);
    });
  }
  return { known, missed };
}

/** Where Lefff is wrong or archaic, and we keep to the dictionaries. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  accroître: 'past participle accru has no circumflex',
  croître: 'crus, crue have none either',
  devoir: 'due, dus',
  mouvoir: 'mue, mus',
  résoudre: 'résolu, not the rare résous',
  inclure: 'inclus, not inclu',
  faillir: 'the press has faillit, not faut',
  ressortir: 'third group (ressort), not the legal verb of the second',
  revêtir: 'revêt, not revêtit',
  vêtir: 'vêt, not vêtit',
  taire: 'tait, not taît',
  pouvoir: 'puis only inverted (puis-je)',
};

describe('French conjugation', () => {
  const lemmas = [...new Set([...cueVerbs.map((cue) => cue.lemma), ...commonVerbs, ...rarerVerbs])];

  it('agrees with Lefff on 99.5 % of the forms of all cue and common verbs, and differs only where Lefff errs', () => {
    let known = 0;
    let missed = 0;
    const unexplained: string[] = [];
    for (const lemma of lemmas) {
      const verb = lefff[lemma];
      if (verb === undefined) continue;
      const result = missing(lemma, verb);
      known += result.known;
      missed += result.missed.length;
      if (result.missed.length > 0 && EXCEPTIONS[lemma] === undefined) {
        unexplained.push(`${lemma}: ${result.missed.join(', ')}`);
      }
    }
    assert.deepEqual(unexplained, []);
    assert.ok(known > 50_000, `${known} forms compared`);
    assert.ok(missed / known < 0.005, `${missed} of ${known} missed`);
  });

  it('agrees with Lefff on 99 % of the forms of all its verbs, most of them in no table', () => {
    let known = 0;
    let missed = 0;
    for (const [lemma, verb] of Object.entries(lefff)) {
      const result = missing(lemma, verb);
      known += result.known;
      missed += result.missed.length;
    }
    assert.ok(missed / known < 0.01, `${missed} of ${known} missed`);
  });

  it('lists no verb that Lefff lacks, but for new and respelt ones', () => {
    const unknown = lemmas.filter((lemma) => lefff[lemma] === undefined);
    assert.deepEqual(unknown.sort(), ['manœuvrer', 'retweeter', 'tweeter']);
  });

  it('has no exception that is not needed', () => {
    for (const lemma of Object.keys(EXCEPTIONS)) {
      const verb = lefff[lemma];
      assert.ok(verb !== undefined && missing(lemma, verb).missed.length > 0, lemma);
    }
  });

  it('tells a prefix that all forms of a verb share', () => {
    for (const lemma of lemmas) {
      const prefix = stablePrefix(lemma);
      const strange = conjugate(lemma).find((f) => !f.form.startsWith(prefix));
      assert.equal(strange, undefined, `${lemma}: ${strange?.form} without ${prefix}`);
    }
  });

  for (const [lemma, tense, person, number, form] of [
    ['annoncer', 'simple past', 4, 1, 'annonça'],
    ['annoncer', 'simple past', 4, 2, 'annoncèrent'],
    ['juger', 'imperfect', 4, 1, 'jugeait'],
    ['juger', 'imperfect', 1, 2, 'jugions'],
    ['appeler', 'present', 4, 1, 'appelle'],
    ['acheter', 'future', 4, 1, 'achètera'],
    ['répéter', 'future', 4, 1, 'répétera'],
    ['répéter', 'present', 4, 2, 'répètent'],
    ['employer', 'present', 4, 1, 'emploie'],
    ['essayer', 'present', 4, 1, 'essaie'],
    ['essayer', 'present', 4, 1, 'essaye'],
    ['dire', 'present', 2, 2, 'dites'],
    ['prédire', 'present', 2, 2, 'prédisez'],
    ['prévenir', 'simple past', 4, 1, 'prévint'],
    ['convaincre', 'present', 4, 1, 'convainc'],
    ['reconnaître', 'present', 4, 1, 'reconnait'],
    ['faire', 'present', 4, 2, 'font'],
  ] as const) {
    it(`${lemma}, ${tense}: ${form}`, () => {
      assert.ok(
        conjugate(lemma).some(
          (f) => f.tense === tense && f.person === person && f.number === number && f.form === form,
        ),
      );
    });
  }

  for (const [lemma, forms] of [
    ['craindre', 'craint craints crainte craintes'],
    ['devoir', 'dû dus due dues'],
    ['admettre', 'admis admis admise admises'],
    ['dissoudre', 'dissous dissous dissoute dissoutes'],
    ['s’écrier', 'écrié écriés écriée écriées'],
  ] as const) {
    it(`past participles of ${lemma}: ${forms}`, () => {
      const participles = conjugate(lemma.replace('s’', ''))
        .filter((f) => f.tense === 'past participle')
        .map((f) => f.form);
      assert.equal(participles.join(' '), forms);
    });
  }
});
