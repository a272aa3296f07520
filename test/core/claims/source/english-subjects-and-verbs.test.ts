import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product, type Row } from '../table';

describe('An English subject before dashes', () => {
  const marks = [' – ', ' - ', '—'] as const;
  const close = { ' – ': ' – ', ' - ': ' - ', '—': '—' } as const;

  it('goes through a relative clause or an apposition between them', () =>
    assertTable(
      product(
        ['The union', 'Ann Orr', 'The firm'],
        marks,
        ['which has 300 members', 'which was founded in 1920', 'who left in May', 'one of the oldest in Leeds'],
        ['said', 'warned that'],
      ).map(([who, mark, aside, cue]): Row => [
        `${who}${mark}${aside}${close[mark]}${cue} jobs would go.`,
        `${who}${mark}${aside}`,
        'jobs would go',
      ]),
    ));

  it('is no dateline where it is a country', () => {
    for (const [country, mark] of product(['Poland', 'France', 'Kenya'], [' – ', ' - '])) {
      const draft = `${country}${mark}a large and old member${mark}said it needed more time.`;
      const { claims, actors } = analyze(draft, { language: 'en' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name, country, draft);
    }
  });

  it('is called by its noun', () => {
    for (const mark of marks) {
      const { actors } = analyze(`The union${mark}which has grown${close[mark]}said jobs would go.`, {
        language: 'en',
      });
      assert.deepEqual(
        actors.map(({ name }) => name),
        ['union'],
      );
    }
  });
});

describe('What English words are no claim of the subject', () => {
  const none = (draft: string): void => assert.deepEqual(claimLines(draft, 'en'), [], draft);

  it('is a thing that is unveiled', () => {
    for (const [who, what] of product(
      ['The carmaker', 'The mayor', 'Mr Jobs'],
      ['a new, low-cost computer', 'its first electric van', 'a statue of the poet', 'the phone'],
    ))
      none(`${who} has unveiled ${what}.`);
    assertTable(
      ['plans to cut taxes', 'a £2bn package of measures', 'its manifesto', 'record profits'].map((what): Row => [
        `The party has unveiled ${what}.`,
        'The party',
        what,
      ]),
    );
  });

  it('is what a method is for, or what one can do besides', () => {
    for (const noun of ['a simple system of', 'a way of', 'the cost of', 'a means of'])
      none(`The panel met as ${noun} calculating payments had been found.`);
    for (const verb of ['describe a scene', 'summarise news stories', 'report the news'])
      none(`Users can record a film or ${verb}.`);
  });
});

describe('An English participle behind a semicolon', () => {
  it('says nothing, where its clause has its subject behind a comma', () => {
    for (const behind of [
      'asked whether it would pay, it declined to comment',
      'told of the poll, he laughed',
      'warned by his party, the mayor stayed',
    ])
      assert.deepEqual(claimLines(`The firm said it was sorry; ${behind}.`, 'en'), [
        'indirect: The firm | said | it was sorry',
      ]);
    assertAmong([
      ['The mayor denied it; accused the paper of lying; and called for talks.', 'The mayor', 'the paper of lying'],
    ]);
  });
});

describe('An English adjective that is a preposition elsewhere', () => {
  it('belongs to the noun behind an article', () =>
    assertTable(
      product(
        ['The past president', 'Her opposite number', 'The minister’s opposite number'],
        [', Tom Orr,'],
        ['said it was late', 'told reporters it was late'],
      ).map(([noun, name, said]) => [`${noun}${name} ${said}.`, `${noun}${name.replace(/,$/, '')}`, 'it was late']),
    ));
});

describe('Whoever says something in English', () => {
  it('is a text behind “with”', () =>
    assertTable(
      product(
        ['The worm replaces sites with', 'They left the flat with', 'He filled the town with'],
        ['a page', 'a note', 'posters'],
        ['saying', 'announcing', 'declaring'],
      ).map(([main, text, cue]): Row => [`${main} ${text} ${cue} that the road was shut.`, text, 'the road was shut']),
    ));

  it('says what is generally said in his own marks', () =>
    assertTable(
      product(
        ['it is claimed', 'it is said', 'it is thought'],
        ['Eva Licht said', 'she said', 'said Ann Orr', 'Eva Licht, a member of the panel, said'],
      ).map(([aside, cue]): Row => [
        `“Rights, ${aside}, protect inventors,” ${cue}.`,
        cue.replace(/ ?said ?/, ''),
        `“Rights, ${aside}, protect inventors,”`,
      ]),
    ));

  it('is the person behind the club, whose name can be a woman’s', () => {
    for (const [club, post] of product(['Chelsea', 'Florence', 'Leeds'], ['physio', 'kitman', 'fan', 'supporter'])) {
      const draft = `${club} ${post} Mike Banks said the winger would return.`;
      const { claims, actors } = analyze(draft, { language: 'en' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name, 'Mike Banks', draft);
    }
  });
});

describe('A condition', () => {
  it('can have two subjects', () =>
    assertTable(
      product(
        ['promised lower taxes', 'pledged a new bridge'],
        ['if he and Clint take office', 'when she and her party win power', 'if Leeds and York agree a price'],
      ).map(([promise, condition]): Row => [
        `The mayor ${promise} ${condition}.`,
        'The mayor',
        `${promise.slice(promise.indexOf(' ') + 1)} ${condition}`,
      ]),
    ));
});

describe('An English subject behind a time without its comma', () => {
  it('goes through what commas insert', () =>
    assertTable(
      product(
        ['On Monday', 'In December', 'Last week', 'In 2004', 'Earlier this year'],
        ['the mayor, a former nurse', 'the court, the highest in the land', 'the union, which has 300 members'],
        ['said it was late', 'warned that it was late'],
      ).map(([time, who, says]): Row => [`${time} ${who}, ${says}.`, who, 'it was late']),
    ));
});

describe('Whoever reports a clause without “that”', () => {
  it('goes on behind a participle and a colon', () =>
    assertAmong(
      product(
        ['She', 'The mayor', 'Mr Bay', 'Police'],
        ['said', 'denied', 'told reporters', 'said on Monday'],
        ['the bridge would close', 'it was late', 'the plan was dead'],
        ['adding', 'saying', 'insisting'],
        ['“That is not fair.”', '“We are sorry.”'],
      ).map(([who, cue, what, goesOn, words]): Row => [`${who} ${cue} ${what}, ${goesOn}: ${words}`, who, words]),
    ));
});

describe('An English verb behind an adverb', () => {
  it('is one where several things stand before it and an article behind', () =>
    assertTable(
      product(
        [
          'The odds now favour a cut',
          'Polls still show a lead',
          'Ministers now plan a vote',
          'Crews often hold a vote',
        ],
        ['analysts say', 'the union said'],
      ).map(([words, cue]): Row => [`${words}, ${cue}.`, cue.slice(0, cue.lastIndexOf(' ')), words]),
    ));
});

describe('Whoever is reminded', () => {
  it('is told to do something', () =>
    assertTable(
      product(['The chairman', 'She'], ['farmers to apply', 'drivers who had paid to apply', 'them to pay']).map(
        ([who, words]): Row => [`${who} reminded ${words}.`, who, words],
      ),
    ));
});
