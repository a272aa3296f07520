import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** What the source of the last claim is, and what the text calls it. */
function last(text: string): readonly (string | null)[] {
  const claim = analyze(text).claims.at(-1);
  return claim?.source ? [claim.attribution, text.slice(claim.source.start, claim.source.end)] : [];
}

describe('a pronoun behind a source that is not named', () => {
  for (const [text, attribution, pronoun] of [
    [
      'Une source proche du dossier affirme que tout est prêt. « Rien ne manque », glisse-t-elle.',
      'anonymous',
      '-t-elle',
    ],
    ['Un proche du ministre affirme que la loi passera. « On a les voix », confie-t-il.', 'anonymous', '-t-il'],
    [
      'Deux sources policières affirment que la piste est froide. « Tout est fini », disent-elles.',
      'anonymous',
      '-elles',
    ],
    ['Une source syndicale a annoncé une grève. Elle assure que le dépôt fermera.', 'anonymous', 'Elle'],
    ['Un témoin raconte que le feu a pris vite. « J’ai couru », dit-il.', 'anonymous', '-il'],
    ['A person close to the talks said the deal was near. “Two points remain,” she added.', 'anonymous', 'she'],
    ['A senior source said the vote was lost. “We do not have the numbers,” they said.', 'anonymous', 'they'],
    ['A source said the bank would close. He added that nobody had been told.', 'anonymous', 'He'],
    ['La maire, Ana Roux, a protesté. « Jamais », a-t-elle dit.', 'named', '-t-elle'],
    [
      'Une source proche du dossier affirme que tout est prêt. La maire, Ana Roux, a protesté. « Jamais », a-t-elle dit.',
      'named',
      '-t-elle',
    ],
    ['Le libraire raconte que le feu a pris vite. « J’ai couru », dit-il.', 'described', '-il'],
  ] as const) {
    it(text, () => assert.deepEqual(last(text), [attribution, pronoun]));
  }

  it('means nobody who was named before, whatever tells where the French sentence plays', () => {
    const openings = [
      'Un peu plus loin',
      'Quelques pas plus loin',
      'Une rue plus loin',
      'Tout près',
      'Le long du quai',
    ];
    for (const opening of [...openings, 'Un peu plus tard', 'Les mains dans les poches', "Un peu à l'écart"])
      for (const [who, pronoun] of [
        ['un vieil homme fouille les gravats', '-t-il'],
        ['une passante attend le bus', '-t-elle'],
      ]) {
        const text = `Le centre sismologique évoque un séisme.\n\n« J'ai cru mourir », témoigne Ana Ruiz. ${opening}, ${who}. « Il ne reste rien », souffle${pronoun}.`;
        assert.equal(analyze(text, { language: 'fr' }).claims.at(-1)?.actor, null, text);
      }
  });

  it('is not reported once more for lacking a reason', () => {
    const text = 'Une source proche du dossier affirme que tout est prêt. « Rien ne manque », glisse-t-elle.';
    assert.equal(analyze(text).findings.filter(({ rule }) => rule === 'anonymous-source').length, 1);
  });
});
