import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** What tells when, where or how somebody speaks in French; none of it is source or content, wherever it stands. */
const ADVERBIALS: readonly string[] = [
  'mardi soir',
  'en 2019',
  'dès mardi',
  "auprès de l'AFP",
  'via un communiqué',
  'par SMS',
  'en conférence de presse',
  'en marge du sommet',
  'en direction des élus',
  'en guise de réponse',
  "à l'issue du conseil des ministres",
  'après le match',
  'depuis Bruxelles',
  'face aux élus',
  'avec le sourire',
  'sous les applaudissements',
  'sans détour',
  'sans plus de précision',
  "d'une voix calme",
  "d'un ton sec",
  "d'emblée",
  'de son côté',
  'pour sa part',
];

const FRAMES: readonly ((adverbial: string) => string)[] = [
  (adverbial) => `« La route fermera », a affirmé Paul Ruiz ${adverbial}.`,
  (adverbial) => `« La route fermera », a affirmé Paul Ruiz, ${adverbial}.`,
  (adverbial) => `« La route fermera », a affirmé ${adverbial} Paul Ruiz.`,
  (adverbial) => `Paul Ruiz a dénoncé ${adverbial} « un scandale ».`,
  (adverbial) => `Paul Ruiz a affirmé ${adverbial} : « La route fermera ».`,
];

describe('Adverbials beside a French cue', () => {
  for (const adverbial of ADVERBIALS)
    it(adverbial, () => {
      for (const frame of FRAMES) {
        const draft = frame(adverbial);
        const claims = analyze(draft, { language: 'fr' }).claims.map(({ source, text }) => [
          draft.slice(source?.start, source?.end),
          text,
        ]);
        assert.deepEqual(claims, [['Paul Ruiz', /«.*»/.exec(draft)?.[0]]], draft);
      }
    });

  it('leaves what tells of a noun with it', () => {
    for (const source of ['un actionnaire de longue date', "l'avocat commis d'office", 'le PS en Bretagne']) {
      const draft = `« La route fermera », a affirmé ${source}.`;
      const [claim] = analyze(draft, { language: 'fr' }).claims;
      assert.equal(draft.slice(claim?.source?.start, claim?.source?.end), source);
    }
  });
});

describe('A French question that somebody tells', () => {
  for (const question of [
    'où passera la route',
    'qui paiera la facture',
    'quelles routes seront fermées',
    'dans quelles conditions la route a fermé',
    'à quel point la ville a souffert',
    'comment la route a été fermée',
  ])
    it(question, () =>
      assert.deepEqual(
        analyze(`Le préfet explique ${question}.`, { language: 'fr' }).claims.map(({ text }) => text),
        [question],
      ),
    );
});
