import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

/** A quotation that goes on behind its cue, wherever it stands in a paragraph of many claims. */
describe('A quotation cut by its cue', () => {
  const reports = [
    'The mayor said it was late.',
    'The panel said it was soon.',
    'The union said pay was low.',
    'The firm said it was high.',
    'The board said it was fair.',
    'The paper said it was new.',
  ];

  it('is one claim in a long English paragraph', () => {
    for (const [before, after] of product([0, 1, 3, 6], [0, 1, 3, 6])) {
      const quotation = '“You are wrong,” said Ann Orr. “But you can try.”';
      const draft = [...reports.slice(0, before), quotation, ...reports.slice(0, after)].join(' ');
      assert.ok(
        claimLines(draft, 'en').includes('direct: Ann Orr | said | “You are wrong,” ‖ “But you can try.”'),
        draft,
      );
    }
  });

  it('is one claim in a long French paragraph', () => {
    const french = ['Le maire dit qu’il est tard.', 'La firme dit qu’elle est riche.', 'Le préfet dit qu’il pleut.'];
    for (const [before, after] of product([0, 1, 3], [0, 1, 3])) {
      const quotation = '« C’est fini », a dit Ana Ruiz. « Rien ne reviendra. »';
      const rows = [...french, ...french];
      const draft = [...rows.slice(0, 2 * before), quotation, ...rows.slice(0, 2 * after)].join(' ');
      assert.ok(
        claimLines(draft, 'fr').includes('direct: Ana Ruiz | a dit | « C’est fini » ‖ « Rien ne reviendra. »'),
        draft,
      );
    }
  });

  it('is one claim behind a quotation that opens the paragraph', () => {
    for (const [opening, between] of product(
      ['“Yet it can be done.”', '“Yes, it is late.” “It can be done.”'],
      ['It rained.', 'Dan Ruiz told us it was late.'],
    )) {
      const draft = `Dan Ruiz said: “The needs come first.\n\n${opening} ${between} “You are wrong,” said Ann Orr. “But you can try.”`;
      assert.ok(
        claimLines(draft, 'en').includes('direct: Ann Orr | said | “You are wrong,” ‖ “But you can try.”'),
        draft,
      );
    }
  });
});
