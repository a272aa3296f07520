import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';

/** How a namesake comes up of whom the text tells nothing else. */
const IN_PASSING = [
  'said Tom Orr, an aide to President Bill Reed',
  'said Tom Orr, who worked for Bill Reed',
  'said Tom Orr, a friend of the late Bill Reed',
  'said Tom Orr, who served under former President Bill Reed',
];

/** How somebody is brought up in his own right. */
const OWN = ['Governor Jeb Reed spoke first.', 'The race is Jeb Reed’s to lose.', 'Voters like Ann Holt and Jeb Reed.'];

describe('a family name that several have', () => {
  for (const [own, passing] of product(OWN, IN_PASSING))
    it(`means whom the text has brought up: ${own} … ${passing}`, () => {
      for (const between of ['\n\n', '\n\nThe plan is old.\n\n', ' '])
        assert.equal(lastSpeaker(`${own}\n\n“It is late,” ${passing}.${between}Reed said it was over.\n`), 'Jeb Reed');
    });

  for (const owner of ['Bill Reed’s record', 'Bill Reed’s legacy', 'the Bill Reed era', 'the Bill Reed administration'])
    it(`means nobody of whom the text only tells what is his: ${owner}`, () => {
      for (const act of ['attacked', 'spoke about', 'and Tom Orr clashed over'])
        assert.equal(lastSpeaker(`Jeb Reed ${act} ${owner} on Saturday.\n\nReed said it was over.\n`), 'Jeb Reed');
    });

  it('means the one who was brought up last', () => {
    assert.equal(
      lastSpeaker('Governor Jeb Reed spoke first.\n\nHis rival is Bill Reed.\n\nReed said it was over.\n'),
      'Bill Reed',
    );
    assert.equal(
      lastSpeaker('“It is late,” said Tom Orr, an aide to Bill Reed.\n\nReed said it was over.\n\nJeb Reed left.\n'),
      'Bill Reed',
    );
  });

  it('means whoever acts in the paragraph', () => {
    assert.equal(
      lastSpeaker(
        'Governor Jeb Reed spoke first.\n\nOne aide worked for Bill Reed. Bill Reed left. Reed said it was over.\n',
      ),
      'Bill Reed',
    );
  });
});
