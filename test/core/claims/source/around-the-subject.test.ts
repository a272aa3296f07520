import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product, type Row } from '../table';

describe('The subject of an English verb behind a relative clause with marks', () => {
  it('is whoever the clause is about, and no thing behind the verb', () => {
    const said = ['called the plan "a disgrace"', 'has called critics "terrorists"', 'described it as "a joke"'];
    for (const [who, act, behind] of product(
      ['Tom Orr', 'President Orr', 'Protests spread a day after President Orr'],
      said,
      ['ordered a review', 'declared a state of emergency', 'announced a truce', 'proposed a deal'],
    )) {
      const draft = `${who}, who ${act}, ${behind}.`;
      const sources = claimLines(draft, 'en').map((line) => line.replace(/^\w+: ([^|]*?) (?:→ [^|]*)?\|.*$/, '$1'));
      for (const source of sources) assert.match(source, /^(?:President|Tom) Orr/, draft);
      assert.ok(sources.length > 0, draft);
    }
  });

  it('is the person of a clause behind “hours after”', () =>
    assertTable(
      product(['Hours', 'Days', 'A week'], ['after', 'before'], ['the mayor', 'Ana Ruiz']).map(
        ([time, link, who]): Row => [
          `${time} ${link} ${who}, who called it "a joke", left, it rained.`,
          `${who}, who`,
          'it "a joke"',
        ],
      ),
    ));
});

describe('A verb behind an incise that cuts its clause', () => {
  it('has the subject before the incise', () => {
    assertAmong(
      product(['The operator', 'Doctors', "The firm's boss"], ['she says', 'she recalls', 'he said'], ['told her']).map(
        ([who, incise, verb]): Row => [`${who}, ${incise}, ${verb} that help was coming.`, who, 'help was coming'],
      ),
    );
    assertAmong(
      product(["L'opérateur", 'Le maire'], ['dit-elle', 'affirme-t-il']).map(([who, incise]): Row => [
        `${who}, ${incise}, a promis de payer.`,
        who,
        'de payer',
      ]),
      'fr',
    );
  });
});

describe('An English verb for the voice of somebody', () => {
  it('has the words around it even without marks, behind a pronoun or before a name', () => {
    for (const [verb, [before, after]] of product(
      ['sighed', 'joked', 'grumbled', 'muttered', 'quipped', 'mused', 'whispered'],
      [
        ['she ', ''],
        ['', ' Ann Ruiz'],
      ] as const,
    )) {
      const who = before === '' ? 'Ann Ruiz' : 'she';
      const said = `${before}${verb}${after}`;
      assertTable([
        [`Nothing has changed, ${said}.`, who, 'Nothing has changed'],
        [`The plan, ${said}, was dead.`, who, 'The plan … was dead'],
      ]);
    }
  });

  it('is no cue where it is a gesture', () => {
    for (const verb of ['smiled', 'laughed', 'shrugged', 'cried'])
      assert.deepEqual(claimLines(`The door closed, she ${verb}.`, 'en'), [], verb);
  });
});

describe('A participle behind a clause that is set against another', () => {
  it('goes with the subject of the nearer one', () => {
    assertAmong(
      product(['while', 'whereas'], ['the union left the talks', 'Barclays cut its target']).map(
        ([link, clause]): Row => [
          `The mayor called it "a stunt", ${link} ${clause}, saying it was late.`,
          clause
            .split(' ')
            .slice(0, clause.startsWith('the') ? 2 : 1)
            .join(' '),
          'it was late',
        ],
      ),
    );
    assertTable([['The mayor spoke while residents booed, saying it was late.', 'The mayor', 'it was late']]);
    assertAmong(
      [
        [
          "Le maire a salué l'accord, tandis que la CGT claquait la porte, dénonçant une trahison.",
          'la CGT',
          'une trahison',
        ],
      ],
      'fr',
    );
  });
});

describe('“For” before somebody in English', () => {
  it('tells whose judgement in marks stands behind it', () =>
    assertTable(
      product(
        ['Ann Ruiz', 'Ann Ruiz, a nurse in Leeds', 'critics', 'the mayor', 'residents of the tower'],
        ['the plan was', 'it is', 'it seemed'],
      ).map(([who, clause]): Row => [`For ${who}, ${clause} “overdue”.`, who, `${clause} “overdue”`]),
    ));

  it('tells nobody’s elsewhere', () => {
    for (const draft of [
      'For the mayor, it is a disgrace.',
      'For now, the plan is “on hold”.',
      'For the first time, the plan is “dead”.',
      'For years, the firm was “the best”.',
      'For dinner, the soup was “superb”.',
      'It was “a dream” for the mayor.',
    ])
      assert.deepEqual(claimLines(draft, 'en'), [], draft);
  });
});
