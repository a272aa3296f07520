import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core';

/** What opens a sentence, who speaks in it, and what is said: each of one with each of the others makes a draft. */
interface Grid {
  readonly language: 'fr' | 'en';
  /** Each ends with the blank or apostrophe before the subject. */
  readonly openings: readonly string[];
  /** A comma at the end belongs to the apposition. */
  readonly speakers: readonly string[];
  /** Predicates behind the subject. */
  readonly said: readonly string[];
  /** Sentences with the subject behind the verb, where `…` stands. */
  readonly inverted: readonly string[];
}

const GRIDS: readonly Grid[] = [
  {
    language: 'en',
    openings: [
      '',
      'On Monday, ',
      'But ',
      'However, ',
      'Asked about the delay, ',
      'When pressed, ',
      'Speaking to reporters in Leeds, ',
      'The plan was dropped, but ',
      'The plan was dropped after ',
      'The plan was dropped, though ',
      'While the plan was dropped, ',
      '“That is wrong,” she replied. ',
      'The plan, which had been drawn up in May, was dropped; ',
      'The move came as ',
      'To make matters worse, ',
      'To that end, ',
      'Hours after the vote, ',
      'Prices rose by 3% as ',
    ],
    speakers: [
      'Ann Orr',
      'the mayor',
      'a spokesman for the ministry',
      'two officials familiar with the talks',
      'Ann Orr, the mayor of Leeds,',
      'the mayor, Ann Orr,',
      'Ann Orr, who runs the depot,',
      'the council, which owns the site,',
      'many of those who lost their homes',
      'residents living nearby',
      'a former aide to the president',
      'the chief executive of Lane Foods, Paul Lane,',
      'Paul Lane, 54, a farmer from Leeds,',
      'people briefed on the plan',
      'a report by the council',
      'an official who spoke on condition of anonymity',
      'Sen. Paul Lane, R-Texas,',
      'the prosecutor handling the case',
      'the union’s Ann Orr',
      'a nurse named Ann Orr',
      'Kim Orr, whose son was killed,',
      'a dozen current and former employees',
    ],
    said: [
      'said the road was closed.',
      'said on Monday that the road was closed.',
      'said the road was “a mess”.',
      'told reporters that the road was closed.',
      'called the road “a mess”.',
      'accused the firm of lying.',
      'urged drivers to stay at home.',
      'denied that the road was closed.',
    ],
    inverted: [
      '“The road is closed,” said ….',
      'The road was closed, according to ….',
      'According to …, the road was closed.',
    ],
  },
  {
    language: 'fr',
    openings: [
      '',
      'Lundi, ',
      'Mais ',
      'Pour autant, ',
      'Interrogé sur ce retard, ',
      'En déplacement à Lens, ',
      'Le plan a été abandonné, mais ',
      'Le plan a été abandonné, alors que ',
      'Si le plan a été abandonné, ',
      '« C’est faux », a-t-elle répondu. ',
      'Le plan, préparé en mai, a été abandonné ; ',
      'De son côté, ',
      'Depuis des mois, ',
      'Après avoir rencontré les familles, ',
      'Visiblement ému, ',
      'L’entreprise dément, tandis que ',
    ],
    speakers: [
      'le maire',
      'la maire, Ana Ruiz,',
      'un porte-parole du ministère',
      'Luc Orr, le maire de Lens,',
      'Luc Orr, qui dirige le dépôt,',
      'la mairie, qui gère le site,',
      'un ancien conseiller du président',
      'le directeur de Biolabo, Luc Orr,',
      'Luc Orr, 54 ans, éleveur à Lens,',
      'son avocate, Me Ana Ruiz,',
      'un rapport de la ville',
      'une lettre consultée par l’AFP',
      'un diplomate qui a requis l’anonymat',
      'une femme qui n’a donné que son prénom',
      'la police de Lens',
      'la députée (LR) Ana Ruiz',
      'la présidente de la région Grand Est, Ana Ruiz,',
      'la patronne du syndicat, Ana Ruiz, qui a mené les discussions,',
    ],
    said: [
      'a dit que la route était fermée.',
      'affirme que la route est fermée.',
      'a prévenu lundi que la route était fermée.',
      'a confié à l’AFP que la route était fermée.',
      'juge la route « dangereuse ».',
      'a accusé le groupe de mentir.',
      'dit avoir fermé la route.',
      'dément que la route soit fermée.',
    ],
    inverted: ['« La route est fermée », affirme ….', 'La route est fermée, selon ….', 'Selon …, la route est fermée.'],
  },
];

/** The drafts of a grid in which nobody, or somebody else, says so. */
function misread({ language, openings, speakers, said, inverted }: Grid): string[] {
  const wrong: string[] = [];
  const read = (draft: string, speaker: string, from: number): void => {
    const { claims } = analyze(draft, { id: 'grid', language });
    const found = claims.some(({ source }) => {
      if (source === null || source.start < from) return false;
      return draft.slice(source.start, source.end).toLowerCase() === speaker.toLowerCase();
    });
    if (!found) wrong.push(draft);
  };
  for (const speaker of speakers) {
    const bare = speaker.replace(/,$/, '');
    for (const opening of openings) {
      const first = opening === '' || /[.] $/.test(opening);
      const subject = first ? speaker.charAt(0).toUpperCase() + speaker.slice(1) : speaker;
      for (const words of said) read(`${opening}${subject} ${words}`, bare, opening.length);
    }
    for (const sentence of inverted) read(sentence.replace('…', bare), bare, 0);
  }
  return wrong;
}

describe('each speaker behind each opening, with each verb', () => {
  for (const grid of GRIDS) it(grid.language, () => assert.deepEqual(misread(grid), []));
});
