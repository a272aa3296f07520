import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

/** English verbs that report and look like something else, or stand behind something else. */
describe('an English verb of saying', () => {
  it('stands behind “further” and an apposition', () =>
    assertTable(
      product(
        [
          'The minister, Irina Lebedeva',
          'Irina Lebedeva, the minister',
          'Irina Lebedeva, 45',
          'Irina Lebedeva, who spoke in Minsk',
          'The ministry, based in Minsk',
        ],
        ['noted that', 'claimed that', 'said', 'stressed that'],
      ).map(([who, said]) => [`${who}, further ${said} the ship would sink.`, who, 'the ship would sink']),
    ));

  it('protests and gives evidence or notice', () =>
    assertTable(
      product(['protested', 'gave evidence', 'gave notice'], ['the ball was out', 'the school would close']).map(
        ([said, words]) => [`Ana Ruiz ${said} that ${words}.`, 'Ana Ruiz', words],
      ),
    ));

  it('asks as somebody who wants to know', () =>
    assertTable(
      product(
        ['Another', 'Ana Ruiz', 'Reporters'],
        ['who had let her in', 'why the plan had failed', 'whether he had been drunk'],
      ).map(([who, words]) => [`${who} wanted to know ${words}.`, who, words]),
    ));

  it('calls her something, and not her own', () =>
    assertTable([
      ...product(['her', 'him', 'Luke Orr'], ['a liar', 'the best player in the world', 'the man of the year']).map(
        ([whom, what]) => [`Ana Ruiz called ${whom} ${what}.`, 'Ana Ruiz', `${whom} ${what}`] as const,
      ),
      ['Ana Ruiz called her plan a mistake.', 'Ana Ruiz', 'her plan a mistake'],
    ]));

  it('is no cue where somebody is called at a time', () => {
    for (const [whom, when] of product(['her', 'him', 'Luke Orr'], ['the next morning', 'the day before']))
      assert.deepEqual(claimLines(`Ana Ruiz called ${whom} ${when}.`), []);
  });

  it('can look like a noun behind a bracket', () =>
    assertTable([
      ...product(
        ['The National Weather Service (NWS)', 'The agency (EPA)', 'Ruiz (Labour)'],
        ['that levels would fall', 'growth of 2 percent'],
      ).map(([who, words]) => [`${who} forecast ${words}.`, who, words.replace(/^that /, '')] as const),
      ...product(
        ['The National Trust (NT)', 'The Football Association (FA)'],
        ['cut its forecast', 'set a deadline', 'hit targets', 'split the vote'],
      ).map(([who, act]) => [`${who} ${act} and said more would follow.`, who, 'more would follow'] as const),
    ]));

  it('can be what somebody was heard to do', () =>
    assertTable(
      product(
        ['Ana Ruiz', 'the woman', 'a man'],
        ['was', 'could be', 'is'],
        ['say', 'mutter', 'shout', 'tell the guard'],
      ).map(([who, was, verb]) => [`“Get out,” ${who} ${was} heard to ${verb}.`, who, '“Get out,”']),
    ));

  it('can be a challenge', () =>
    assertTable(
      product(
        ['She', 'The mayor', 'Ana Ruiz'],
        ['ministers', 'him', 'her rival', 'the company'],
        ['to publish the advice', 'to explain the delay'],
      ).map(([who, whom, deed]) => [`${who} challenged ${whom} ${deed}.`, who, `${whom} ${deed}`]),
    ));
});
