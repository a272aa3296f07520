import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** The words of the claims of a draft, with their speakers. */
function said(draft: string, language: 'fr' | 'en'): string[] {
  const { claims, actors } = analyze(draft, { language });
  return claims.map(({ text, actor }) => `${actors.find(({ id }) => id === actor)?.name ?? '–'}: ${text}`);
}

describe('a clause in marks behind nothing but a link', () => {
  for (const link of ['Even worse,', 'Worse still,', 'In the end,', 'Besides,', 'But', 'Still,', 'Above all,'])
    it(`goes on with what was said before “${link}”`, () => {
      assert.deepEqual(said(`“It is late,” said Ann Holt. ${link} “nobody asked us.”`, 'en'), [
        'Ann Holt: “It is late,” … “nobody asked us.”',
      ]);
      assert.deepEqual(said(`Ann Holt said it was late. ${link} “nobody asked us.”`, 'en'), [
        'Ann Holt: it was late',
        'Ann Holt: “nobody asked us.”',
      ]);
    });

  for (const link of ['Pire,', 'Pire encore,', 'Au final,', 'Et surtout,', 'Mais', 'Car'])
    it(`poursuit ce qui précède « ${link} »`, () => {
      assert.deepEqual(said(`« C'est trop tard », regrette Anne Ruiz. ${link} « personne ne nous a écoutés ».`, 'fr'), [
        "Anne Ruiz: « C'est trop tard » … « personne ne nous a écoutés »",
      ]);
    });

  it('but no title, and no subject of the sentence', () => {
    assert.deepEqual(said('The shop closed in May. Still, “the Barn” is open.', 'en'), []);
    assert.deepEqual(said('The film opened. Then, “The Sea Is High” came out.', 'en'), []);
    assert.deepEqual(said('“It is late,” said Ann Holt. Even so, “the ward is safe” and nurses stay.', 'en'), [
      'Ann Holt: “It is late,”',
    ]);
  });
});
