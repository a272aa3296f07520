import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product } from '../table';

/** English verbs whose object tells whether anything is said. */
describe('what somebody renews or draws attention to', () => {
  it('is said where it is a call of his own', () =>
    assertTable(
      product(
        ['The union', 'Common Cause', 'The minister'],
        ['renewed', 'restated'],
        ['its call for a pay rise', 'her demand for an inquiry', 'their opposition to the law'],
      )
        .filter(([, verb, object]) => verb === 'restated' || !object.startsWith('their'))
        .map(([who, verb, object]) => [`${who} ${verb} ${object}.`, who, object]),
    ));

  it('is what attention is drawn to', () =>
    assertTable(
      product(
        ['It', 'She', 'The union'],
        ['drew attention', 'has drawn attention'],
        ['to the risks', 'to low pay'],
      ).map(([who, drew, what]) => [`${who} ${drew} ${what}.`, who, what]),
    ));

  const nothing = [
    'The club renewed his contract.',
    'The couple renewed their vows.',
    'Israel renewed its attack on the camp.',
    'The dancer drew attention to herself.',
    // What is decided.
    'Planning inspectors dismissed an appeal by Martin Sayle.',
    'The committee rejected an application for 40 homes.',
    // A verb between an owner and the noun that is its object.
    'His party ignored calls to act.',
  ];
  for (const text of nothing) it(text, () => assert.deepEqual(claimLines(text, 'en'), []));

  it('has no second claim in “his office dismissed calls”', () =>
    assert.equal(claimLines('His office dismissed calls to do so as “noise”.', 'en').length, 1));
});

/** A noun of saying within the words of another cue. */
describe('a claim within an object', () => {
  it('ends with the object', () =>
    assertAmong(
      product(
        ["The paper noted the mayor's claim", "The judge recalled the mayor's admission"],
        ['that he was ill', 'that he drank'],
        [', but did not believe it', ', but freed him'],
      ).map(([noted, clause, rest]) => [`${noted} ${clause}${rest}.`, 'the mayor', clause.slice(5)]),
    ));
});

/** Words of others that somebody denies, in English. */
describe('reports that somebody denies', () => {
  it('are what is denied', () =>
    assertAmong(
      product(
        ['Meridian', 'The minister'],
        ['denied', 'rejected'],
        ['media reports', 'union claims', 'press reports', 'police reports'],
        ['that it was late', 'suggesting that it was late'],
      ).map(([who, denied, reports, rest]) => [`${who} ${denied} ${reports} ${rest}.`, who, `${reports} ${rest}`]),
    ));

  it('say what their participle tells, and nobody else does', () => {
    for (const reports of ['media reports', 'reports', 'allegations'])
      for (const line of claimLines(`Meridian denied ${reports} suggesting that it was late.`, 'en'))
        assert.doesNotMatch(line, /Meridian.*\| suggesting/);
  });
});
