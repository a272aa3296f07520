import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertTable, product, type Row } from '../table';

describe('An English verb without a subject of its own', () => {
  it('is done by whoever is treated so for it', () => {
    const acts = ['has suspended', 'fined', 'sacked', 'thanked', 'jailed', 'banned'];
    const whom = ['a teacher', 'the player', 'Luke Bay', 'him', 'her', 'two nurses', 'the firm'];
    assertTable(
      product(acts, whom, ['', 'allegedly '], ['saying', 'claiming', 'suggesting']).map(
        ([act, who, adverb, cue]): Row => [
          `The board ${act} ${who} for ${adverb}${cue} that the dam was weak.`,
          who,
          'the dam was weak',
        ],
      ),
    );
  });

  it('is done by the subject where the object is no treatment of somebody', () =>
    assertTable(
      product(['lost his job', 'won praise', 'faces a judge', 'made headlines'], ['saying', 'claiming']).map(
        ([act, cue]): Row => [`Luke Bay ${act} for ${cue} that the dam was weak.`, 'Luke Bay', 'the dam was weak'],
      ),
    ));

  it('is done by whom somebody made or let do it', () =>
    assertTable(
      product(
        ['allowed', 'persuaded', 'convinced', 'compelled', 'inspired', 'drove'],
        ['the firm', 'residents', 'him', 'the mayor'],
      ).map(([act, who]): Row => [`The row ${act} ${who} to admit that the dam was weak.`, who, 'the dam was weak']),
    ));

  it('is done by nobody where it is only wished', () => {
    for (const [wish, who, cue] of product(
      ['want', 'would like', 'would prefer', 'need'],
      ['the firm', 'him', 'ministers', 'Luke Bay'],
      ['admit', 'say', 'believe'],
    )) {
      const draft = `Families ${wish} ${who} to ${cue} that the dam was weak.`;
      assert.deepEqual(claimLines(draft, 'en'), [], draft);
    }
  });

  it('can stand in a relative clause of what it reports', () =>
    assertTable(
      product(
        ['investigators', 'police', 'green groups', 'city officials'],
        ['claim', 'fear', 'say'],
        ['was hacked', 'is unsafe', 'will close'],
      ).map(([who, cue, what]): Row => [`The site, which ${who} ${cue} ${what}, is new.`, who, `which … ${what}`]),
    ));
});

describe('Words in marks that are an English object', () => {
  it('are not what the relative clause behind them says', () => {
    for (const [main, verb] of product(
      ['The firm objects to', 'Fans sang about', 'They attacked', 'She sent a list of'],
      ['charge', 'tell', 'claim', 'demand'],
    )) {
      const draft = `${main} “the high prices” they ${verb}.`;
      const lines = claimLines(draft, 'en').filter((line) => line.startsWith('they'));
      assert.deepEqual(lines, [], draft);
    }
  });

  it('are what somebody says where they are a clause of their own', () =>
    assertTable(
      product(['“The rates are wrong”', '“I feel better now”'], ['she said', 'the minister claims']).map(
        ([words, cue]): Row => [`${words} ${cue}.`, cue.slice(0, cue.lastIndexOf(' ')), words],
      ),
    ));
});

describe('Somebody who denies what another says', () => {
  it('ends what is said', () =>
    assertTable(
      product(
        ['Mr Weir says', 'Prosecutors say', 'The report suggests'],
        ['Mr Soren', 'his lawyer', 'she', 'residents'],
        ['denies', 'disputed'],
      ).map(([cue, who, denies]): Row => [
        `${cue} that the money was hidden, something ${who} ${denies}.`,
        null,
        'the money was hidden',
      ]),
    ));
});
