import { assertTable, product } from '../table';

/** Whose a second English verb is, by what its first one is and where that stands. */
describe('a second verb that reports', () => {
  it('goes with whoever acts in the clause before, where the main subject is a thing', () =>
    assertTable(
      product(
        ['Shares', 'The pound slipped', 'Prices jumped', 'The deal collapsed', 'The strike began', 'Shares in Norvik'],
        ['after', 'when'],
        ['the company', 'the retailer', 'the drug’s maker', 'the bank', 'Moscow'],
        ['cut its forecast', 'raised fees'],
      ).map(([main, link, who, act]) => [
        `${main.startsWith('Shares') ? `${main} fell` : main} ${link} ${who} ${act} and warned that winter would be hard.`,
        who,
        'winter would be hard',
      ]),
    ));

  it('goes with a first one that looks like a noun', () =>
    assertTable(
      product(
        ['The company', 'The bank', 'The party', 'The union', 'The club', 'The army', 'The minister', 'Norvik'],
        [
          'cut its forecast',
          'hit its target',
          'set a deadline',
          'split the vote',
          'spread the news',
          'beat its rivals',
          'shut the depot',
          'put a fence on the land',
          'quit the talks',
        ],
        ['said', 'warned'],
      ).map(([who, act, cue]) => [`${who} ${act} and ${cue} that more would follow.`, who, 'more would follow']),
    ));

  it('goes with a bare object too', () =>
    assertTable(
      product(
        ['The bank', 'The council', 'The government', 'The firm'],
        ['cut rates', 'cut jobs', 'hit targets', 'shut schools', 'set rules'],
        ['said more would follow', 'warned that more would follow'],
      ).map(([who, act, cue]) => [`${who} ${act} and ${cue}.`, who, 'more would follow']),
    ));
});
