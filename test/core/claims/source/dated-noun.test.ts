import { assertAmong, assertTable, product } from '../table';

/** An English relative clause behind a participle and its time. */
describe('“that” behind a time', () => {
  it('is of the noun before', () =>
    assertAmong(
      product(
        ['He leads, according to', 'The vote follows', 'The move comes after', 'She cited'],
        [
          'a survey released Tuesday',
          'a report published in June',
          'a memo leaked on Sunday',
          'a poll taken last week',
        ],
        ['suggested that voters were tired', 'found that voters were tired', 'showed that voters were tired'],
      ).map(([main, noun, shows]) => [`${main} ${noun} that ${shows}.`, `${noun} that`, 'voters were tired']),
    ));
});

/** Who speaks behind a participle phrase that ends with a name. */
describe('a post behind “Speaking to the BBC,”', () => {
  it('is the source without that name', () =>
    assertTable(
      product(
        ['Speaking to the BBC', 'Speaking to the Slovenian Press Agency', 'Writing in the Times'],
        ['its president, Lidija Jerkic,', 'the bishop, Tom Fox,'],
      ).map(([opening, who]) => [
        `${opening}, ${who} said the plan had failed.`,
        who.replace(/,$/, ''),
        'the plan had failed',
      ]),
    ));
});

/** A clause within the relative clause between a subject and its verb. */
describe('a source with a clause in its relative clause', () => {
  it('is whole, and the inner words end at the comma', () => {
    const rows = product(
      ['Two officials', 'The man'],
      ['who left because they feared retribution', 'who spoke before they admitted the theft'],
      ['said it was over', 'told reporters it was over'],
    );
    assertAmong(
      rows.map(([who, related, said]) => [`${who}, ${related}, ${said}.`, `${who}, ${related}`, 'it was over']),
    );
    assertAmong([
      ['Two officials, who left because they feared retribution, said it was over.', 'they', 'retribution'],
    ]);
  });
});

/** “other” before the verb of saying. */
describe('“the other said”', () => {
  it('is a source and its cue', () =>
    assertTable(
      product(['The other', 'Another', 'One left; the other'], ['Whitley “had it”', 'Whitley had it']).map(
        ([who, words]) => [`${who} said ${words}.`, who.replace(/^.*; /, ''), words],
      ),
    ));
});
