import assert from 'node:assert/strict';
import { actorLines, speakers } from './actor-lines';

/** A first name or a family name that opens the name of a body: only the noun beside it tells. */
const bodies: readonly (readonly ['fr' | 'en', string])[] = [
  ['en', 'A Leeds software firm, Harper Quill, is hiring. Harper Quill said it would grow.'],
  ['en', 'The world’s biggest confectionery firm, Harper Quill, is hiring. Harper Quill said it would grow.'],
  ['en', 'The family’s charity, Harper Quill, is hiring. Harper Quill said it would grow.'],
  ['en', 'Harper Quill, a law firm, is hiring. Harper Quill said it would grow.'],
  ['en', 'Harper Quill said it would grow. Harper Quill, an insurance company in Leeds, is hiring.'],
  ['fr', 'L’entreprise Harper Quill recrute. Harper Quill assure que tout va bien.'],
  ['fr', 'Le groupe Harper Quill recrute. Harper Quill assure que tout va bien.'],
  ['fr', 'Une société de Lens, Harper Quill, recrute. Harper Quill assure que tout va bien.'],
  ['fr', 'L’entreprise lensoise, Harper Quill, recrute. Harper Quill assure que tout va bien.'],
  ['fr', 'Harper Quill, une société de conseil, recrute. Harper Quill assure que tout va bien.'],
];

const persons: readonly (readonly ['fr' | 'en', string])[] = [
  ['en', 'The head of the company, Harper Quill, is hiring. Harper Quill said it would grow.'],
  ['en', 'The company, Harper Quill said, is hiring.'],
  ['en', 'Harper Quill, a pump operator, is tired. Harper Quill said it was late.'],
  ['en', 'Harper Quill, a club captain, is tired. Harper Quill said it was late.'],
  ['en', 'Harper Quill, a council and charity worker, is tired. Harper Quill said it was late.'],
  ['en', 'The firm’s founder, Harper Quill, is tired. Harper Quill said it was late.'],
  ['en', 'The company Harper Quill founded is hiring. Harper Quill said it would grow.'],
  ['fr', 'L’entreprise de son père, Harper Quill, recrute. Harper Quill assure que tout va bien.'],
  ['fr', 'Le patron de la société, Harper Quill, recrute. Harper Quill assure que tout va bien.'],
  ['fr', 'L’opérateur Harper Quill est fatigué. Harper Quill assure que tout va bien.'],
  ['fr', 'Le patron du groupe Harper Quill recrute. Harper Quill assure que tout va bien.'],
];

describe('A noun in apposition', () => {
  for (const [language, draft] of bodies)
    it(`makes a name that could be somebody’s a body’s: ${draft}`, () => {
      assert.ok(
        actorLines(draft, language).some((line) => line.startsWith('organization: Harper Quill')),
        draft,
      );
    });

  for (const [language, draft] of persons)
    it(`leaves somebody’s name his: ${draft}`, () => {
      assert.ok(
        actorLines(draft, language).some((line) => line.startsWith('person: Harper Quill')),
        draft,
      );
    });
});

describe('The noun of a body', () => {
  const drafts: readonly (readonly ['fr' | 'en', string, string])[] = [
    [
      'en',
      'Harper Quill, a law firm, is hiring. ¶ The firm, which supplies Tesco and Aldi, said it would grow.',
      'Harper Quill',
    ],
    ['en', 'Swedish bank Nordvik cut jobs. ¶ The bank, which owns a stake in Helvar, said it was sorry.', 'Nordvik'],
    [
      'fr',
      'Solvanex embauche. ¶ L’entreprise, qui fournit Carrefour et Auchan, assure qu’elle va grandir.',
      'Solvanex',
    ],
    ['fr', 'Le syndicat Norla proteste. ¶ Le syndicat, que soutient la CGT, affirme qu’il fera grève.', 'Norla'],
    [
      'fr',
      'La banque Nordvik licencie. ¶ La banque, qui détient une part de Helvar, assure qu’elle le regrette.',
      'Nordvik',
    ],
  ];
  for (const [language, draft, speaker] of drafts)
    it(`is nobody’s whom only the clause behind it names: ${draft}`, () => {
      assert.deepEqual(speakers(draft.replaceAll(' ¶ ', '\n\n'), language), [speaker]);
    });
});
