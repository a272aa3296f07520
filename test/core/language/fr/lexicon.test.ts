import assert from 'node:assert/strict';
import { french } from '../../../../src/core/language/fr/index';
import { Form, Gender, Num, Tag } from '../../../../src/core/language/types';
import type { VerbReading, Word } from '../../../../src/core/language/types';

function word(form: string): Word {
  const found = french.lookup(form);
  assert.ok(found, `${form} is known`);
  return found;
}

/** Names of the classes that a form has, for readable failures. */
function classes(form: string, among: readonly (keyof typeof Tag)[]): string {
  return among.filter((name) => (word(form).tags & Tag[name]) !== 0).join(' ');
}

const ALL = Object.keys(Tag).filter((key) => Number.isNaN(Number(key))) as (keyof typeof Tag)[];

function readings(form: string, lemma: string): VerbReading[] {
  return (word(form).verbs ?? []).filter((verb) => verb.lemma === lemma);
}

describe('French look-up: homographs', () => {
  for (const [form, expected] of [
    ['note', 'Noun Verb'],
    ['demande', 'Noun Verb'],
    ['juge', 'Noun Verb Title'],
    ['annonce', 'Noun Verb'],
    ['mesure', 'Noun Verb'],
    ['affaire', 'Noun'],
    ['critique', 'Noun Verb'],
    ['plainte', 'Noun Verb'],
    ['souligné', 'Verb'],
    ['affirmait', 'Verb'],
    ['le', 'Determiner ObjectPronoun NameParticle Function'],
    ['leur', 'Determiner ObjectPronoun Function'],
    ['en', 'Preposition ObjectPronoun Function'],
    ["qu'", 'Relative Subordinator Function'],
    ['du', 'Determiner Preposition NameParticle Function'],
    ['plus', 'Adverb Negation Function'],
    ['si', 'Subordinator Adverb Function'],
    ['-t-il', 'SubjectPronoun Function'],
    ['mardi', 'Noun Calendar'],
    ['ancien', 'Noun Adjective RoleModifier'],
    ['me', 'ObjectPronoun Title Function'],
    ['mme', 'Title'],
    ['général', 'Noun Adjective Title'],
    ['claire', 'Adjective FirstName'],
    ['camille', 'FirstName'],
    ['paris', 'Place'],
    ['florence', 'FirstName Place'],
    ['otan', 'Organization'],
    ['américain', 'Adjective Demonym'],
    ['vingt-trois', 'Determiner Number'],
  ] as const) {
    it(`${form}: ${expected}`, () => {
      assert.equal(
        classes(form, ALL),
        expected
          .split(' ')
          .sort((a, b) => ALL.indexOf(a as keyof typeof Tag) - ALL.indexOf(b as keyof typeof Tag))
          .join(' '),
      );
    });
  }

  it('knows no word that is none', () => {
    for (const form of ['zzyzx', '', 'affirmassiez-vous', 'Paris']) assert.equal(french.lookup(form), undefined, form);
  });
});

describe('French look-up: nouns', () => {
  for (const [form, noun, lemma, gender, number] of [
    ['présidente', 'role', 'président', Gender.Feminine, Num.Singular],
    ['procureure', 'role', 'procureur', Gender.Feminine, Num.Singular],
    ['directrices', 'role', 'directeur', Gender.Feminine, Num.Plural],
    ['infirmières', 'role', 'infirmier', Gender.Feminine, Num.Plural],
    ['sénateurs', 'role', 'sénateur', Gender.Masculine, Num.Plural],
    ['cheffe', 'role', 'chef', Gender.Feminine, Num.Singular],
    ['sages-femmes', 'role', 'sage-femme', Gender.Masculine | Gender.Feminine, Num.Plural],
    ['maire', 'role', 'maire', Gender.Masculine | Gender.Feminine, Num.Singular],
    ['porte-parole', 'role', 'porte-parole', Gender.Masculine | Gender.Feminine, Num.Singular | Num.Plural],
    ['maréchaux', 'role', 'maréchal', Gender.Masculine, Num.Plural],
    ['riveraine', 'person', 'riverain', Gender.Feminine, Num.Singular],
    ['témoins', 'person', 'témoin', Gender.Masculine | Gender.Feminine, Num.Plural],
    ['victime', 'person', 'victime', Gender.Masculine | Gender.Feminine, Num.Singular],
    ['ministère', 'organization', null, Gender.Masculine, Num.Singular],
    ['préfecture', 'organization', null, Gender.Feminine, Num.Singular],
    ['rapport', 'document', null, Gender.Masculine, Num.Singular],
    ['études', 'document', null, Gender.Feminine, Num.Plural],
    ['source', 'source', null, Gender.Feminine, Num.Singular],
    ['rumeur', 'speech', null, Gender.Feminine, Num.Singular],
    ['journaux', 'organization', null, Gender.Masculine, Num.Plural],
  ] as const) {
    it(`${form}: ${noun}${lemma === null ? '' : ` of ${lemma}`}`, () => {
      const { noun: kind, lemma: base, gender: g, number: n } = word(form);
      assert.deepEqual([kind, base, g, n], [noun, lemma, gender, number]);
    });
  }
});

describe('French look-up: verb forms', () => {
  for (const [form, lemma, bits, person, number] of [
    ['affirme', 'affirmer', Form.Finite | Form.Past, 5, Num.Singular],
    ['affirment', 'affirmer', Form.Finite | Form.Past, 4, Num.Plural],
    ['affirma', 'affirmer', Form.Finite | Form.Past, 4, Num.Singular],
    ['affirmera', 'affirmer', Form.Finite, 4, Num.Singular],
    ['serait', 'être', Form.Finite | Form.Conditional, 4, Num.Singular],
    ['auraient', 'avoir', Form.Finite | Form.Conditional, 4, Num.Plural],
    ['fasse', 'faire', Form.Finite | Form.Subjunctive, 5, Num.Singular],
    ['affirmer', 'affirmer', Form.Infinitive, 0, 0],
    ['affirmant', 'affirmer', Form.PresentParticiple, 0, 0],
    ['affirmée', 'affirmer', Form.PastParticiple, 0, Num.Singular],
    ['écrièrent', 'écrier', Form.Finite | Form.Past, 4, Num.Plural],
    ['convainquit', 'convaincre', Form.Finite | Form.Past, 4, Num.Singular],
  ] as const) {
    it(`${form} is a form of ${lemma}`, () => {
      const [reading] = readings(form, lemma);
      assert.ok(reading);
      assert.deepEqual([reading.form, reading.person, reading.number], [bits, person, number]);
    });
  }

  it('keeps the finite and the participle reading of “dit” apart', () => {
    const forms = readings('dit', 'dire').filter((verb) => verb.cue?.reflexive !== true);
    assert.deepEqual(
      forms.map((verb) => verb.form),
      [Form.Finite | Form.Past, Form.PastParticiple],
    );
  });

  it('gives “souligné” the cue souligner', () => {
    const [reading] = readings('souligné', 'souligner');
    assert.equal(reading?.cue?.class, 'say');
    assert.equal(reading?.form, Form.PastParticiple);
  });

  it('gives a verb with a pronominal use both readings, the pronominal one first', () => {
    const cues = readings('plaint', 'plaindre').map((verb) => verb.cue);
    assert.equal(cues[0]?.reflexive, true);
    assert.equal(cues[1], null);
  });

  it('gives “met” its multiword cues and the plain verb', () => {
    const rests = readings('met', 'mettre').map((verb) => verb.cue?.rest?.join(' ') ?? null);
    assert.ok(rests.includes('en garde') && rests.includes('en cause'));
    assert.equal(rests.at(-1), null);
  });

  it('reads one form of two verbs as both: “suis”', () => {
    assert.deepEqual([...new Set((word('suis').verbs ?? []).map((verb) => verb.lemma))].sort(), ['suivre', 'être']);
  });

  for (const [form, verb] of [
    ['répètent', 'répéter'],
    ['répété', 'répéter'],
    ['appelle', 'appeler'],
    ['achètera', 'acheter'],
    ['alla', 'aller'],
    ['ira', 'aller'],
  ] as const)
    it(`finds ${verb} by ${form}, in whatever order forms are looked up`, () =>
      assert.notDeepEqual(readings(form, verb), []));

  it('tells the gender of a participle that is no noun', () => {
    assert.equal(word('indignée').gender, Gender.Feminine);
    assert.equal(word('indigné').gender, Gender.Masculine);
  });
});

describe('French endings', () => {
  const rule = (form: string): Word | undefined =>
    french.suffixes.find(({ suffix }) => form.length > suffix.length && form.endsWith(suffix))?.word;
  for (const [form, tag] of [
    ['perpendiculairement', 'Adverb'],
    ['bétonnement', 'Noun'],
    ['piétonnisation', 'Noun'],
    ['brestoises', 'Demonym'],
    ['transfrontalière', null],
    ['podologue', 'Noun'],
    ['algorithmique', 'Adjective'],
    ['dévégétalisaient', 'Verb'],
    ['bitumer', 'Verb'],
    ['bitumée', 'Verb'],
    ['huitième', 'Adjective'],
  ] as const) {
    it(`${form}: ${tag ?? 'nothing'}`, () => {
      const found = rule(form);
      if (tag === null) assert.equal(found, undefined);
      else assert.ok(((found?.tags ?? 0) & Tag[tag]) !== 0);
    });
  }

  it('come longest first where one ends in another', () => {
    french.suffixes.forEach(({ suffix }, i) => {
      const hidden = french.suffixes.slice(0, i).find((earlier) => suffix.endsWith(earlier.suffix));
      assert.equal(hidden, undefined, `${suffix} behind ${hidden?.suffix}`);
    });
  });
});
