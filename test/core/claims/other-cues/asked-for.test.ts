import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertTable, product, type Row } from '../table';

describe('an English noun of asking and its owner', () => {
  it('has what is asked for behind “for”', () =>
    assertTable([
      ...product(
        [
          ["Pence's", 'Pence'],
          ['his', 'his'],
          ["Mr. Cole's", 'Mr. Cole'],
          ["the union's repeated", 'the union'],
        ],
        ['call', 'calls', 'plea', 'request'],
        ['a special prosecutor', 'tighter gun control'],
      ).map(([[owner, source], noun, words]): Row => [`Others joined ${owner} ${noun} for ${words}.`, source, words]),
      ["The speech contrasted with Mr. Cole's calls for unity.", 'Mr. Cole', 'unity'],
      ["Ryan's calls for unity were met with boos.", 'Ryan', 'unity'],
      ["Pence's call for a review, which he made on Monday, failed.", 'Pence', 'a review'],
      ["He dismissed Mr. Cole's calls for unity.", 'He', "Mr. Cole's calls for unity"],
    ]));

  it('ends before the main clause', () =>
    assertTable([
      ["Despite Will's call to abandon Trump, he still leads.", 'Will', 'to abandon Trump'],
      ['Despite her promise to close the base, it is open.', 'her', 'to close the base'],
      ['With his threat to leave, he won.', 'his', 'to leave'],
    ]));

  it('but trade and telephones ask for nothing', () => {
    for (const draft of [
      "China's demand for oil has fallen.",
      'He placed a call for a cab.',
      'There is a call for rain.',
    ])
      assert.deepEqual(analyze(draft, { language: 'en' }).claims, []);
  });
});

describe('English verbs that report', () => {
  it('hold that something is so, and hold things', () => {
    assertTable(
      product(['Rosen holds', 'The court held', 'Critics hold'], ['that the press is biased', 'that it was late']).map(
        ([cue, clause]): Row => [`${cue} ${clause}.`, null, clause.replace('that ', '')],
      ),
    );
    for (const draft of ['He held that office for two years.', 'She holds that record.'])
      assert.deepEqual(analyze(draft, { language: 'en' }).claims, []);
  });

  it('knock somebody for something', () =>
    assertTable(
      product(
        ['knocked', 'faulted', 'dinged', 'admonished', 'upbraided', 'hammered'],
        ['Clinton for going to the wedding', 'colleagues for their votes'],
      ).map(([verb, words]): Row => [`Cole ${verb} ${words}.`, 'Cole', words]),
    ));

  it('make a pitch for something', () =>
    assertTable(
      product(
        ['made a pitch', 'made a case', 'issued a call', 'made an appeal'],
        ['for unity', 'for free college'],
      ).map(([act, words]): Row => [`Cole ${act} ${words}.`, 'Cole', words]),
    ));
});
