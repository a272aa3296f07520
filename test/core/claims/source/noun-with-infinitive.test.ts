import { assertAmong, assertTable, product } from '../table';

/** An English subject that an infinitive tells more of is all of it the source. */
describe('a source with an infinitive', () => {
  it('opens the sentence', () =>
    assertTable(
      product(
        ["The governor's pick", 'The only councillor', 'The first woman', 'His nominee', 'The last player'],
        ['to run the agency', 'to lead the Justice Department', 'to leave the team in 50 years'],
        ['said', 'told reporters', 'warned that'],
        ['costs would rise'],
      ).map(([who, what, said, clause]) => [`${who} ${what} ${said} ${clause}.`, `${who} ${what}`, clause]),
    ));

  it('stands behind a conjunction', () =>
    assertTable([
      [
        'The vote was close, but the only man to oppose the plan said he was calm.',
        'the only man to oppose the plan',
        'he was calm',
      ],
      ['It failed and his choice to lead the bank said she would go.', 'his choice to lead the bank', 'she would go'],
    ]));

  it('is none where the infinitive is of a verb before', () =>
    assertAmong([
      ['He vowed to fight the plan, the mayor said.', 'the mayor', 'He vowed to fight the plan'],
      ['She tried to save the school, parents said.', 'parents', 'She tried to save the school'],
    ]));
});

/** A second English verb goes with the subject of the first, whoever does what an -ing form in between tells. */
describe('the source behind a thing done “for” something', () => {
  it('is the subject of the first verb', () =>
    assertTable(
      product(
        ['A spokesman', 'The minister', 'The club', 'Dr Ruiz'],
        ['thanked stewards for acting quickly', 'rewarded staff for staying on', 'banned fans for fighting'],
        [', and', ' and'],
        ['said', 'insisted', 'warned that'],
      ).map(([who, done, link, said]) => [`${who} ${done}${link} ${said} it was over.`, who, 'it was over']),
    ));
});

/** A party and a state close a sentence before a quotation. */
describe('a party and a state before a mark', () => {
  it('end the sentence', () =>
    assertTable(
      product(['D-Calif.', 'R-Ky.', 'D-N.M.'], ['he told', 'he wrote to']).map(([party, said]) => [
        `“I owe you,” ${said} Sen. Ana Orr, ${party} “I will answer.”`,
        'he',
        '“I owe you,” … “I will answer.”',
      ]),
    ));
});

/** An English text and a participle that tells before whom it comes. */
describe('a text “going before” somebody', () => {
  it('is whole', () =>
    assertTable(
      product(
        ['A report', 'A motion', 'The paper'],
        ['going before the transport committee', 'coming before councillors'],
        ['', ' on Thursday'],
        ['says the price is wrong', 'warns that the price is wrong'],
      ).map(([text, going, day, says]) => [
        `${text} ${going}${day} ${says}.`,
        `${text} ${going}`,
        'the price is wrong',
      ]),
    ));
});

/** Whom words prompt to speak, in English. */
describe('whoever is prompted to speak', () => {
  it('has words of his own', () => {
    const rows = product(
      ['He said it was late', 'She replied that it was late'],
      ['prompting', 'leading'],
      ['Sen. Ed Malloy', 'the mayor', 'Ana Ruiz'],
      ['interject, “Too late.”', 'reply: “Too late.”', 'warn that costs would rise'],
    );
    assertAmong(
      rows.map(([said, prompting, whom, words]) => [
        `${said}, ${prompting} ${whom} to ${words}`.replace(/rise$/, 'rise.'),
        whom,
        words.startsWith('warn') ? 'costs would rise' : '“Too late.”',
      ]),
    );
    assertAmong(
      rows.map(([said, prompting, whom, words]) => [
        `${said}, ${prompting} ${whom} to ${words}`.replace(/rise$/, 'rise.'),
        null,
        'it was late',
      ]),
    );
  });
});
