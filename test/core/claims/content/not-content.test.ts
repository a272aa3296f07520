import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Draft, and its claims as “cue: words”. */
const cases: readonly (readonly [why: string, draft: string, claims: readonly string[]])[] = [
  ['a gesture reports nothing without a quotation', 'Asked if he would serve out his term, Powell smiled.\n', []],
  [
    'behind a colon somebody else can speak',
    'Not everyone agrees: Diana Swan predicted a single move in December.\n',
    ['predict: a single move in December'],
  ],
  [
    'an infinitive that was said is no second cue',
    'Le préfet a dit penser « aux sinistrés ».\n',
    ['dire: penser « aux sinistrés »'],
  ],
  [
    'a remark can stand between verb and speaker',
    '« On a tout laissé », raconte, la voix nouée, Marie Pietri, 71 ans.\n',
    ['raconter: « On a tout laissé »'],
  ],
  [
    'a verb that nobody lists is no part of the speaker',
    'Sa collègue dodeline la tête : « Sauf ceux qui râlent. »\n',
    ['dodeline: « Sauf ceux qui râlent. »'],
  ],
  ['what was not said is no claim', 'Elle a promis un plan sans en préciser le contenu.\n', ['promettre: un plan']],
  [
    'when and where it was said is not what was said',
    'Tout sera prêt « dès mardi », a indiqué le maire, ce dimanche 28 janvier, sur le plateau de la chaîne.\n',
    ['indiquer: Tout sera prêt « dès mardi »'],
  ],
  ['a question word alone says nothing', 'The roof fell. It was not yet established why.\n', []],
  ['behind que stands the object', 'C’est une option que défend le député.\n', []],
  [
    'a verb that nobody lists makes a clause',
    'La pénurie s’acagnarde, prévient l’Ordre.\n',
    ['prévenir: La pénurie s’acagnarde'],
  ],
];

describe('what is content and what is not', () => {
  for (const [why, draft, claims] of cases) {
    it(why, () =>
      assert.deepEqual(
        analyze(draft).claims.map((claim) => `${claim.cue?.lemma}: ${claim.text}`),
        claims,
      ),
    );
  }
});
