import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

const ENGLISH = {
  dead: [
    'Maureen Haldane, who has died aged 91, was the first woman to swim the channel.',
    'The swimmer Maureen Haldane has died at the age of 91.',
    'Maureen Haldane, the first woman to swim the channel, died on Sunday.',
    'Maureen Haldane (1934-2025) was the first woman to swim the channel.',
  ],
  friend: [
    '“She was usually right,” says the novelist Agnes Rennie, a neighbour.',
    'Agnes Rennie, a friend, said it was sad.',
  ],
  behind: [
    'In later life she campaigned against sewage. The firth, she warned MPs, was dead.',
    'She moved to Largs in 1980. “I like the light,” she told an interviewer.',
    'She turned down an MBE. “I would have had to buy a hat,” she said.',
    'At 80 she was still swimming every day. It kept her sane, she said.',
  ],
} as const;

const FRENCH = {
  dead: [
    'Maureen Haldane, morte à 91 ans, fut la première femme à traverser le détroit à la nage.',
    "La nageuse Maureen Haldane est morte à l'âge de 91 ans.",
    "Maureen Haldane, première femme à traverser le détroit, s'est éteinte dimanche.",
    'Maureen Haldane (1934-2025) fut la première femme à traverser le détroit.',
  ],
  friend: [
    '« Elle avait souvent raison », dit la romancière Agnès Renaud, sa voisine.',
    'Agnès Renaud, une amie, dit sa tristesse.',
  ],
  behind: [
    "Elle s'était installée à Brest en 1980. « J'aime la lumière », disait-elle à un journaliste.",
    "Elle avait refusé la Légion d'honneur. « J'aime mieux un chapeau », expliquait-elle.",
    "Elle épousa Archie Gunn en 1962. « J'aime son rire », a-t-elle raconté plus tard.",
  ],
} as const;

describe('the pronoun by which a paragraph goes on with the life of somebody dead', () => {
  it('is not the friend who spoke before, in English', () => {
    for (const [[dead, friend], behind] of product(product(ENGLISH.dead, ENGLISH.friend), ENGLISH.behind)) {
      const draft = `${dead}\n\n${friend}\n\n${behind}\n`;
      assert.equal(lastSpeaker(draft), 'Maureen Haldane', draft);
    }
  });

  it('is not the friend who spoke before, in French', () => {
    for (const [[dead, friend], behind] of product(product(FRENCH.dead, FRENCH.friend), FRENCH.behind)) {
      const draft = `${dead}\n\n${friend}\n\n${behind}\n`;
      assert.equal(speakerOf(draft, "J'aime"), 'Maureen Haldane', draft);
    }
  });

  it('is the friend where what she does is of today, or where the text tells of nobody dead', () => {
    for (const draft of [
      `${ENGLISH.dead[0]}\n\n${ENGLISH.friend[0]}\n\nShe added that the funeral was on Monday.\n`,
      `${ENGLISH.dead[0]}\n\n${ENGLISH.friend[0]}\n\nShe lives next door. “I hear the sea,” she said.\n`,
      `Maureen Haldane was the first woman to swim the channel.\n\n${ENGLISH.friend[1]}\n\nShe moved there in 1980. “I like it,” she said.\n`,
    ])
      assert.equal(lastSpeaker(draft), 'Agnes Rennie', draft);
  });
});
