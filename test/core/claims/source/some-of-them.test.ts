import { assertAmong, assertTable, product } from '../table';

/** English words that tell how many of those named before speak. */
describe('some of those named before', () => {
  it('are the source of a participle', () =>
    assertTable(
      product(
        ['Farmers marched on Leeds', 'The row grows as voters queue', 'Parents met on Monday'],
        ['many of them', 'several of them', 'two of them'],
        ['saying they had lost', 'insisting that they had lost'],
      ).map(([main, who, says]) => [`${main}, ${who} ${says}.`, who, 'they had lost']),
    ));

  it('are the source of a relative clause, and not of the verb behind it', () => {
    const some = ['some of whom', 'many of whom', 'three of whom'];
    const said = ['said they had lost', 'told reporters they had lost', 'claimed that they had lost'];
    assertTable(
      product(['He met survivors', 'Bath apologised to fans'], some, said).map(([main, who, says]) => [
        `${main}, ${who} ${says}.`,
        who,
        'they had lost',
      ]),
    );
    assertAmong(
      product(some, said).map(([who, says]) => [
        `Bath thanked fans, ${who} ${says}, and vowed to act.`,
        'Bath',
        'to act',
      ]),
    );
  });
});

/** A subject behind “with” that commas set apart. */
describe('a participle behind “with” and an apposition', () => {
  it('has both for its source', () =>
    assertAmong(
      product(
        ['The party accused him of inaction', 'The strike goes on', 'The council was split'],
        ['their spokeswoman, Victoria Hall', "the union's leader, Paul Orr", 'one man, a baker'],
        ['claiming that costs would double', 'saying costs would double'],
      ).map(([main, who, says]) => [`${main}, with ${who}, ${says}.`, who, 'costs would double']),
    ));
});

/** The text of a relative clause behind a preposition that is no part of its noun. */
describe('“which” behind a text by which something happens', () => {
  it('is the text', () =>
    assertTable(
      product(
        ['Ofwat imposed a fine on the firm', 'He left', 'Staff walked out in protest'],
        ['following an investigation', 'following a report', 'amid claims'],
        ['suggested that it had failed', 'said it had failed'],
      ).map(([main, text, says]) => [
        `${main} ${text} which ${says}.`,
        `${text.slice(text.indexOf(' ') + 1)} which`,
        'it had failed',
      ]),
    ));
});

/** Somebody of somebody's behind an English place or event without its comma. */
describe('a source behind “Outside court”', () => {
  it('is whole', () =>
    assertTable(
      product(
        ['Outside court', 'After the hearing', 'On the steps of the court'],
        ["Mrs Hallam's son, Robert", 'his widow, Joan', 'her solicitor, Ann Poe'],
        ['said it was over', 'told reporters it was over'],
      ).map(([where, who, said]) => [`${where} ${who}, ${said}.`, who, 'it was over']),
    ));
});

/** Who is pointed out, in English. */
describe('a source behind “It was”', () => {
  it('is whole', () =>
    assertTable(
      product(
        ['It was', 'It is'],
        ['his wife, Pat,', 'the mayor, Ana Ruiz,', "the union's leader, Paul Orr,"],
        ['who said it was over', 'who told police that it was over'],
      ).map(([it, who, said]) => [`${it} ${who} ${said}.`, `${who} who`, 'it was over']),
    ));
});
