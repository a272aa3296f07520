import assert from 'node:assert/strict';
import { lastSpeaker, speakerOf } from './speaker-of';

function french(draft: string, words: string, name: string): void {
  it(draft, () => assert.equal(speakerOf(draft, words), name));
}

function last(draft: string, name: string): void {
  it(draft, () => assert.equal(lastSpeaker(draft), name));
}

describe('whom a question is put to answers it', () => {
  const mayor = 'Le maire, Luc Caro, a ouvert la séance. « Il fait froid », a dit Marc Vian.\n\n';
  const trial = 'Luc Caro est jugé pour vol. « Il fait froid », a dit Marc Vian.\n\n';
  for (const question of [
    `${mayor}« Où est l’argent ? », a demandé une habitante au maire.`,
    `${mayor}« Où est l’argent ? », a demandé Paul Ruiz à Luc Caro.`,
    `${mayor}Une habitante a demandé au maire où était l’argent.`,
    `${trial}« Vous étiez seul ? », demande la juge à l’accusé.`,
    `${trial}La procureure demande à l’accusé s’il regrette.`,
  ])
    for (const cue of ['a-t-il répondu', 'dit-il'])
      french(`${question} « Dans ma cave », ${cue}.`, 'Dans ma cave', 'Luc Caro');
  const english = 'The mayor, Luke Caro, opened the meeting. “It is cold,” said Mark Vian.\n\n';
  for (const question of [
    'A resident asked the mayor where the money was.',
    '“Where is the money?” Ann Ruiz asked the mayor.',
    'Ann Ruiz asked Luke Caro why the money was gone.',
  ])
    for (const cue of ['he replied', 'he said']) last(`${english}${question} “In my cellar,” ${cue}.`, 'Luke Caro');
  // Who asks for something goes on.
  last('Mark Vian asked Luke Caro to resign. “It is time,” he said.', 'Mark Vian');
  french('Marc Vian a demandé à Luc Caro de partir. « Il est temps », a-t-il dit.', 'Il est temps', 'Marc Vian');
});

describe('a family name of several means the only one of them who is heard', () => {
  for (const [draft, name] of [
    [
      'Reddy killed Hannah Osei in May.\n\nThe victim’s mother, Grace Osei, said she was kind.\n\nMrs Osei said it was over.',
      'Grace Osei',
    ],
    [
      'Leon Marsh, 17, was stabbed in May.\n\nHis father, Carl Marsh, said he was kind.\n\nMr Marsh said it was over.',
      'Carl Marsh',
    ],
    [
      'Sam Pike was hit by a van.\n\n“He was kind,” said his brother, Neil Pike.\n\nThe driver was fined.\n\nMr Pike said it was over.',
      'Neil Pike',
    ],
    [
      'Tom Harper, the mayor, said it was over.\n\n“He was kind,” said his father, Bob Harper.\n\nMr Harper said it was over.',
      'Tom Harper',
    ],
  ] as const)
    last(draft, name);
});
