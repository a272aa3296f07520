import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';

type Case = readonly [title: string, draft: string, ...expected: string[]];

/** Whom the words of a French source mean. */
const CASES: readonly Case[] = [
  [
    'nobody, where the sentence before was of somebody unnamed',
    'Maud Perrin a réuni les parents. Une institutrice hésite. « On attend », glisse-t-elle.',
    '–',
  ],
  [
    'who was spoken of, where somebody unnamed only acted on him',
    'Luc Arnaud est maire. Un rival l’a attaqué en justice. Il dit ne rien craindre.',
    'Luc Arnaud',
  ],
  [
    'the somebody of before, by the same noun',
    'Paul Vian est parti. Une jeune fille a fui. La jeune fille affirme avoir eu peur.',
    'jeune fille',
  ],
  [
    'whose brother has no post for all that',
    'Paul Vian est mort. Son frère, Luc Vian, est venu. « On se parlait », raconte le retraité.',
    'Luc Vian',
  ],
  [
    'who holds another post at that body',
    'Maud Perrin, économiste à la Nordbank, dit que oui. Luc Arnaud, de Delta, dit que non. L’analyste de la Nordbank assure que si.',
    'Maud Perrin',
    'Luc Arnaud',
    'Maud Perrin',
  ],
  [
    'the director of the body just spoken of',
    'Solvanex a dit non. « C’est trop bas », a fait savoir le directeur général, Luc Arnaud. Le patron de Solvanex assure que tout va.',
    'Luc Arnaud',
    'Luc Arnaud',
  ],
  [
    'not the director of another body',
    'La directrice, Maud Perrin, est venue. « Rien ne change », assure la patronne du Secours populaire.',
    'patronne du Secours populaire',
  ],
  [
    'an office that nobody is printed with',
    'La sœur de la victime, Maud Perrin, est sortie. L’avocate générale a rappelé que le huis clos était levé.',
    'avocate générale',
  ],
];

describe('the speaker of a French claim', () => {
  for (const [title, draft, ...expected] of CASES)
    it(`is ${title}`, () => assert.deepEqual(speakers(draft, 'fr'), expected));
});
