import { type Facts, testFacts } from './facts';
import { assertAmong, assertTable, product } from './table';

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

const facts: Facts = [
  [
    'a body that capitals alone name can be one before which others speak',
    [['The GTC heard that Abbott stole the money.', ['indirect: – | The GTC heard | Abbott stole the money']]],
  ],
  [
    'what somebody is told to do ends before what others do',
    [
      [
        'Most residents were told to leave and the Environment Agency called for help from the RAF.',
        ['indirect: – | were told | to leave', 'indirect: the Environment Agency | called for | help from the RAF'],
      ],
      ['She was told to rest and eat well.', ['indirect: – | was told | to rest and eat well']],
    ],
  ],
  [
    'whoever speaks behind his verb can have an owner without an article',
    [
      [
        'The law has passed, said parliament’s spokesperson on Thursday.',
        ['indirect: parliament’s spokesperson | said | The law has passed'],
      ],
    ],
  ],
  [
    'what somebody is blamed for is said with when it was',
    [
      [
        'Ann Orr blamed the losses at the start of April for the defeat.',
        ['indirect: Ann Orr | blamed | the losses at the start of April for the defeat'],
      ],
    ],
  ],
  [
    'what others say for themselves meanwhile is not what they say of the clause before',
    [
      [
        'The union called it “a mess”, as workers threaten to walk out.',
        ['mixed: The union | called | it “a mess”', 'indirect: workers | threaten | to walk out'],
      ],
      ['The plan is dead, as the mayor warned in May.', ['indirect: the mayor | warned | The plan is dead']],
    ],
  ],
  [
    'what somebody believes of an object is no clause of who finds it',
    [
      ['Police found a man they believed was armed.', ['indirect: they | believed | a man ‖ was armed']],
      [
        'He said the plan that critics say will fail had passed.',
        [
          'indirect: He | said | the plan that critics say will fail had passed',
          'indirect: critics | say | that ‖ will fail',
        ],
      ],
    ],
  ],
  [
    'a body whose fields are listed is one',
    [
      [
        'The Rail, Maritime and Transport union (RMT) said it was late. The union said it would strike.',
        [
          'indirect: The Rail, Maritime and Transport union (RMT) | said | it was late',
          'indirect: The union → Rail, Maritime and Transport union | said | it would strike',
        ],
      ],
      [
        'The Department for Environment, Food and Rural Affairs left. The department said it would act.',
        ['indirect: The department → Department for Environment, Food and Rural Affairs | said | it would act'],
      ],
    ],
  ],
  [
    '“, but there were …” goes on with what was said, striking nurses can be told, a far town opens the copy',
    [
      [
        'He said ten had been hurt, but there were no deaths.',
        ['indirect: He | said | ten had been hurt, but there were no deaths'],
      ],
      ['She told striking nurses that pay would rise.', ['indirect: She | told | pay would rise']],
      [
        'The army said on Tuesday suspected rebels had killed two soldiers.',
        ['indirect: The army | said | suspected rebels had killed two soldiers'],
      ],
      ['RAWALPINDI: Ten protesters were arrested outside the hall.', []],
    ],
  ],
];

testFacts(facts, 'en');
