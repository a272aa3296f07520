import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

/** Words that go with what somebody posts, and other acts that are sayings. */
describe('acts that say something in English', () => {
  it('are posts with a caption', () =>
    assertTable(
      product(
        [
          'She posted a photo',
          'He shared a picture of the ring',
          'The singer posted a video',
          'Ruiz uploaded a selfie',
        ],
        [' with the caption, ', ' with the words ', ' with the message: ', ' captioned ', ', along with the words '],
        ['“Home at last.”', '“We did it”'],
      ).map(([act, link, words]) => [`${act}${link}${words}${words.endsWith('.”') ? '' : '.'}`, null, words]),
    ));

  it('are none with words in something else', () =>
    assert.deepEqual(claimLines('He told them so, in an email that ended with the words “please, now”.', 'en'), []));

  it('are steps that are taken', () =>
    assertTable(
      product(
        ['He', 'The bank', 'Loretta Lynch'],
        ['the step', 'the rare step', 'the official last step Wednesday', 'the next step on Monday'],
        [
          ['accusing', 'his rival of fraud'],
          ['announcing', 'that it would not prosecute'],
          ['apologizing', 'for the delay'],
          ['calling for', 'an inquiry'],
          ['condemning', 'the attack'],
        ],
      ).map(([who, step, [act, words]]) => [
        `${who} took ${step} of ${act} ${words}.`,
        who,
        words.replace(/^that /, ''),
      ]),
    ));

  it('are what a paper has learned', () =>
    assertTable(
      product(
        ['The Guardian', 'CNN', 'The Globe and Mail', 'BBC News', 'Reuters', 'POLITICO'],
        ['has learned that', 'has learnt that', 'has learned', 'understands that', 'can reveal that'],
      ).map(([paper, cue]) => [
        `${paper} ${cue} the minister knew of the deal.`,
        paper,
        'the minister knew of the deal',
      ]),
    ));

  it('are none of what anybody else has learned, or what has come out', () => {
    assert.deepEqual(claimLines('The minister has learned that the bridge is closed.', 'en'), []);
    assert.deepEqual(claimLines('It emerged on Monday that the bridge was unsafe.', 'en'), []);
  });

  it('are none of a measure', () => {
    for (const measure of [
      'as far as anyone can tell',
      'as long as the mayor says so',
      'as far as the mayor is concerned',
    ])
      assert.deepEqual(claimLines(`The road is open, ${measure}.`, 'en'), []);
  });

  it('have their adverbial between auxiliary and verb', () =>
    assertTable(
      product(
        ['Analysts polled by LSEG', 'The union'],
        ['had on average demanded', 'had in private demanded', 'had at first demanded', 'had in recent days demanded'],
      ).map(([who, cue]) => [`${who} ${cue} a rise.`, who, 'a rise']),
    ));
});
