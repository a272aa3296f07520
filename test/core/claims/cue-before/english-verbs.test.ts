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
