import { assertAmong, assertTable, product } from '../table';

describe('words before an English cue', () => {
  it('are reported where only what goes on meanwhile follows when or to whom they were said', () =>
    assertTable(
      product(
        ['the mayor', 'Ann Orr', 'its chief executive'],
        ['said Friday as', 'said on Monday as', 'told reporters as', 'said Tuesday while'],
        ['crews began work', 'the bank prepared for a “worst case”', 'she toured the site that burned'],
      ).map(([who, said, meanwhile]) => [
        `The bridge will be shut for a year, ${who} ${said} ${meanwhile}.`,
        who,
        'The bridge will be shut for a year',
      ]),
    ));

  it('keep the relative clause that ends them', () =>
    assertTable(
      product(
        ['Dr. Peter Salama, its chief,', 'Ann Orr, the leader,', 'the head, Ann Orr,', 'its chief, Paul Lane,'],
        ['told reporters in Geneva', 'told MPs', 'told parents'],
      ).map(([who, told]) => [
        `The agency still needs a licence, which is due in May, ${who} ${told}.`,
        who,
        'The agency still needs a licence, which is due in May',
      ]),
    ));
});

describe('an English clause behind the comma of its cue', () => {
  it('is reported where whoever speaks opens the sentence', () =>
    assertTable(
      product(
        ['The Guardian', 'Ann Orr', 'He'],
        ['reports', 'said', 'adds'],
        ['the firm will close', 'two men died'],
      ).map(([who, said, clause]) => [`${who} ${said}, ${clause}.`, who, clause]),
    ));
});

describe('what stands between the commas of a reported subject', () => {
  it('does not part the subject from its verb before a second cue', () =>
    assertAmong(
      product(
        [', which is old,', ', built in 1960,', ', a relic,'],
        ['was unsafe', 'would burst', 'was “unsafe”'],
        ['warned it could kill', 'told us it was late'],
      ).map(([inserted, tells, next]) => [
        `The mayor said the dam${inserted} ${tells} and ${next}.`,
        'The mayor',
        `the dam${inserted} ${tells}`,
      ]),
    ));
});

describe('a dateline without a dash', () => {
  it('is no part of whoever speaks', () =>
    assertTable(
      product(
        ['WARSAW, June 3', 'MOSCOW (Sputnik)', 'PARIS, May 12 (Reuters)', 'NEW YORK (AP)'],
        ['Mayor Ann Orr', 'French police', 'Kerry', 'U.S. officials'],
      ).map(([dateline, who]) => [`${dateline} ${who} said rents were high.`, who, 'rents were high']),
    ));
});

describe('an English base form behind several and an adverb of how often', () => {
  it('is a verb', () =>
    assertTable(
      product(
        ['union leaders', 'most residents', 'many shops', 'school leaders'],
        ['still', 'now', 'often', 'never'],
        ['hope to win', 'need help', 'plan to close'],
      ).map(([who, adverb, does]) => [`Ann Orr said ${who} ${adverb} ${does}.`, 'Ann Orr', `${who} ${adverb} ${does}`]),
    ));
});

describe('an -ing form behind “and” in what is reported', () => {
  it('goes with the one before it', () =>
    assertTable(
      product(
        ['Police said', 'She claimed', 'The mayor said'],
        ['they had been drinking', 'protesters are blocking roads', 'the firm has been hiding losses'],
        ['threatening staff', 'demanding a vote', 'claiming that all was well', 'calling for strikes'],
      ).map(([says, before, behind]) => [
        `${says} ${before} and ${behind}.`,
        says.slice(0, says.lastIndexOf(' ')),
        `${before} and ${behind}`,
      ]),
    ));
});
