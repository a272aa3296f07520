import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';

/** Posts and trades that a mayor, a senator or a coach has not. */
const POSTS = (
  'strategist auditor treasurer clerk juror trooper lieutenant admiral investigator dispatcher accountant dealer ' +
  'correspondent lecturer librarian curator archivist astronaut therapist engineer planner surveyor pathologist referee ' +
  'miner mechanic baker bartender waiter cleaner courier trucker steward receptionist hairdresser tailor gardener ' +
  'hunter intern interpreter spy archbishop'
).split(' ');

describe('a post that is listed', () => {
  for (const [who, he] of [
    ['Mayor Tom Brown', 'He'],
    ['Senator Ann Holt', 'She'],
    ['Coach Jim Vale', 'He'],
  ] as const)
    it(`is not that of ${who}`, () => {
      for (const post of POSTS) {
        const draft = `${who} spoke. ${he} said taxes would fall.\n\nThe ${post} said it was unfair.\n`;
        assert.ok(!who.endsWith(lastSpeaker(draft) ?? '?'), draft);
      }
    });

  it('is that of whoever has no other', () => {
    for (const post of ['auditor', 'engineer', 'gardener'])
      assert.equal(lastSpeaker(`Tom Brown spoke first.\n\n“It is late,” the ${post} said.\n`), 'Tom Brown', post);
  });

  it('of a see or a county is another than who spoke before', () => {
    for (const [post, place] of product(['Archbishop', 'Bishop', 'Duke', 'Earl', 'Dean'], ['York', 'Kent', 'Leeds']))
      assert.equal(
        lastSpeaker(
          `Mayor Tom Brown spoke. He said taxes would fall.\n\nThe ${post} of ${place} said it was unfair.\n`,
        ),
        `${post} of ${place}`,
      );
  });
});
