import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** What tells when, where or how somebody speaks in English; none of it is source or content, wherever it stands. */
const ADVERBIALS: readonly string[] = [
  'on Tuesday night',
  'last week',
  'two years ago',
  'earlier this month',
  'in a statement to the BBC',
  'in a letter to the council',
  'in a post on X',
  'at a news conference in London',
  'outside the court',
  'during a visit to Leeds',
  'through a spokesman',
  'over the phone',
  'via email',
];

const FRAMES: readonly ((adverbial: string) => string)[] = [
  (adverbial) => `“The road will close,” said Paul Reed ${adverbial}.`,
  (adverbial) => `“The road will close,” Paul Reed said ${adverbial}.`,
  (adverbial) => `Paul Reed said ${adverbial} that the road will close.`,
  (adverbial) => `Paul Reed said ${adverbial} the road will close.`,
  (adverbial) => `Paul Reed, ${adverbial}, said the road will close.`,
];

describe('Adverbials beside an English cue', () => {
  for (const adverbial of ADVERBIALS)
    it(adverbial, () => {
      for (const frame of FRAMES) {
        const draft = frame(adverbial);
        const claims = analyze(draft, { language: 'en' }).claims.map(({ source, text }) => [
          draft.slice(source?.start, source?.end),
          text.replace(/[“,”]/g, '').toLowerCase(),
        ]);
        assert.deepEqual(claims, [['Paul Reed', 'the road will close']], draft);
      }
    });

  for (const when of ['when asked', 'as he left the hall', 'while visiting Leeds', 'without giving details'])
    it(`${when}, before “that”`, () =>
      assert.deepEqual(
        analyze(`Paul Reed said ${when} that the road would close.`, { language: 'en' }).claims.map(({ text }) => text),
        ['the road would close'],
      ));

  it('leaves with a name what tells who it is', () => {
    for (const source of [
      'Paul Reed of the residents’ association',
      'Paul Reed from Leeds',
      'Paul Reed, who left in May',
    ]) {
      const draft = `“The road will close,” said ${source}.`;
      const [claim] = analyze(draft, { language: 'en' }).claims;
      assert.equal(draft.slice(claim?.source?.start, claim?.source?.end), source);
    }
  });
});
