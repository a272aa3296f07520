import assert from 'node:assert/strict';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('a body whose report is the source', () => {
  for (const body of ['du BRGM', 'de l’Ademe', 'de la Cour des comptes', 'd’Oxfam'])
    for (const [noun, words] of [
      ['L’organisme', 'de réduire'],
      ['L’institution', 'de réduire'],
    ] as const)
      for (const opening of [
        `D’après un rapport ${body} consulté par l’AFP, les nappes sont au plus bas.`,
        `Une étude ${body} affirme que les nappes sont au plus bas.`,
      ])
        it(`is whom “${noun}” means behind “${opening}”`, () => {
          const draft = `La préfecture a pris un arrêté. « C’est grave », a dit la préfecture.\n\n${opening} ${noun} recommande de réduire les pompages.`;
          assert.equal(speakerOf(draft, words), body.replace(/^(?:du |de la |de l’|d’)/, ''));
        });
  for (const body of ['Oxfam', 'the World Bank', 'the NSPCC'])
    for (const noun of ['organisation', 'agency', 'watchdog', 'charity'])
      for (const opening of [
        `According to a report by ${body} seen by Reuters, levels are at their lowest.`,
        `A study by ${body} found that levels were at their lowest.`,
      ])
        it(`is whom “the ${noun}” means behind “${opening}”`, () => {
          const draft = `The council cut its budget. “It is grave,” the council said.\n\n${opening} The ${noun} recommends cutting pumping.`;
          assert.equal(lastSpeaker(draft), body.replace(/^the /, ''));
        });
  it('gives the words behind it to whoever speaks them', () => {
    const draft =
      'Selon un rapport de l’Ademe, les nappes sont basses. La préfecture, elle, conteste. « C’est faux », dit-elle.';
    assert.equal(speakerOf(draft, 'C’est faux'), 'préfecture');
  });
});
