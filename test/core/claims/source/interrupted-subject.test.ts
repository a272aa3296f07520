import { assertAmong, assertTable, product } from '../table';

/** An English subject and its verb with a participle between them. */
describe('a subject and its verb around a participle', () => {
  const participles = [
    ['after saying', ''],
    ['after claiming', 'that '],
    ['having insisted', ''],
    ['having said', 'that '],
    ['before admitting', 'that '],
  ] as const;
  const acts = ['stayed at home', 'apologised on Monday', 'resigned', 'said more would follow'];

  it('tell what the participle reports, up to the verb', () =>
    assertAmong(
      product(['The minister', 'Ana Orr', 'The mayor of Leeds', 'A spokesman'], participles, acts).map(
        ([who, [saying, that], act]) => [`${who}, ${saying} ${that}the road was icy, ${act}.`, who, 'the road was icy'],
      ),
    ));

  it('tell what somebody was told, up to the verb', () =>
    assertAmong(
      product(
        ['The minister', 'Ana Orr', 'A captain'],
        ['having been told', 'on being warned', 'after being assured'],
        acts,
      ).map(([who, told, act]) => [`${who}, ${told} that the road was icy, ${act}.`, '–', 'the road was icy']),
    ));

  it('belong together whatever the participle has behind it', () =>
    assertAmong(
      product(
        ['The mayor', 'A captain', 'Ana Orr', 'The company'],
        [
          'having resigned',
          'having been told off',
          'not having read it',
          'believing it was too late',
          'having lost what it had',
        ],
        ['said the plan was dead', 'warned that the plan was dead'],
      ).map(([who, participle, said]) => [
        `${who}, ${participle}, ${said}.`,
        `${who}, ${participle}`,
        'the plan was dead',
      ]),
    ));

  it('are not those of a clause before that ends in “left”', () =>
    assertTable(
      product(
        ['The captain', 'The workers', 'Ana Orr'],
        [', and', ' and', ', but'],
        ['the deputy, in a statement,', 'the firm, on Monday,'],
      ).map(([who, link, other]) => [
        `${who} left${link} ${other} said it was late.`,
        other.slice(0, other.indexOf(',')),
        'it was late',
      ]),
    ));
});
