import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** The source of a headline's quotation, as printed; null where the article has to tell it. */
function sourceOf(headline: string): string | null {
  const text = `# ${headline}\n\nLe projet avance.`;
  const { source } = analyze(text).claims[0] ?? {};
  return source ? text.slice(source.start, source.end) : null;
}

describe('a quotation that opens a headline is of whom the words behind its colon tell something', () => {
  for (const [subject, behind] of [
    ['les éleveurs', 'manifestent'],
    ['la maire', 'accuse l’État'],
    ['le club', 'dénonce un complot'],
    ['le village', 'se bat'],
    ['les zadistes', 'répondent'],
    ['Paul Vian', 'se confie'],
  ] as const)
    it(`« ${subject} »`, () => assert.equal(sourceOf(`« On nous noie » : ${subject} ${behind}`), subject));
  for (const [subject, behind] of [
    ['residents', 'fight on'],
    ['village', 'vows to fight'],
    ['club', 'blames referee'],
  ] as const)
    it(`“${subject}”`, () => assert.equal(sourceOf(`‘We are drowning in it’: ${subject} ${behind}`), subject));

  for (const behind of [
    'le barrage divise la vallée',
    'la rivière déborde encore',
    'le pont ferme pour six mois',
    'la forêt brûle toujours',
    'le marché s’installe place Foch',
    'le chien aboie toujours',
  ])
    it(`but nothing that cannot speak says it: « ${behind} »`, () => {
      assert.equal(sourceOf(`« On nous noie » : ${behind}`), null);
    });
  for (const behind of ['the bridge divides the valley', 'the dam is back', 'the road closes', 'the dog barks on'])
    it(`but nothing that cannot speak says it: “${behind}”`, () => {
      assert.equal(sourceOf(`‘We are drowning in it’: ${behind}`), null);
    });
});
