import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';

/** Who signs what stands before or above. */
const SIGNED: readonly (readonly [draft: string, ...claims: string[]])[] = [
  ['« On n’a plus rien »\n\n— Lise, 54 ans, ouvrière', 'direct: Lise, 54 ans, ouvrière | – | « On n’a plus rien »'],
  ['« On n’a plus rien. »\n\n*Lise, 54 ans, ouvrière*', 'direct: Lise, 54 ans, ouvrière | – | « On n’a plus rien. »'],
  ['« On n’a plus rien. »\n\n**Lise, 54 ans**', 'direct: Lise, 54 ans | – | « On n’a plus rien. »'],
  ['« On n’a plus rien. »  \n*Lise, 54 ans, ouvrière*', 'direct: Lise, 54 ans, ouvrière | – | « On n’a plus rien. »'],
  ['> On n’a plus rien.\n\n— Lise, 54 ans, ouvrière', 'direct: Lise, 54 ans, ouvrière | – | On n’a plus rien.'],
  [
    '> **« Nous manquons de tout »**\n> Aline Frey, urgentiste',
    'direct: Aline Frey, urgentiste | – | « Nous manquons de tout »',
  ],
  [
    '« Je ne suis pas candidat. » *Anne Petit, députée, sur RTL.*',
    'direct: Anne Petit, députée, sur RTL | – | « Je ne suis pas candidat. »',
  ],
  [
    '« Je prends le bus. »\n\n*Julie Caron, 34 ans*\n\n« Moi, je marche. »\n\n*André, 70 ans*',
    'direct: Julie Caron, 34 ans | – | « Je prends le bus. »',
    'direct: André, 70 ans | – | « Moi, je marche. »',
  ],
  [
    '**Julie Caron, 34 ans**\n\n« Je prends le bus. »\n\n**André, 70 ans**\n\n« Moi, je marche. »',
    'direct: Julie Caron | – | « Je prends le bus. »',
    'direct: André | – | « Moi, je marche. »',
  ],
  ['« On part »\n\n*Le maire Jean Roux*', 'direct: Le maire Jean Roux | – | « On part »'],
  [
    '> « On n’a pas le droit »\n>\n> *Le capitaine, Adrien Thomasson*',
    'direct: Le capitaine, Adrien Thomasson | – | « On n’a pas le droit »',
  ],
  ['“We go.”\n\n*Mayor Jo Bell*', 'direct: Mayor Jo Bell | – | “We go.”'],
  ['“I walk.”\n\n– Andy Hill', 'direct: Andy Hill | – | “I walk.”'],
  ['“I walk.”\n\n**Andy Hill, 70**', 'direct: Andy Hill, 70 | – | “I walk.”'],
  ['“I walk.”  \n*Andy Hill, 70*', 'direct: Andy Hill, 70 | – | “I walk.”'],
  [
    'Here is what they said of it.\n\n- “Shameful” – Kate Moody, Green MP',
    'direct: Kate Moody, Green MP | – | “Shameful”',
  ],
  ['“I am not running.” — Rep. Ann Orr on CNN', 'direct: Rep. Ann Orr on CNN | – | “I am not running.”'],
  [
    '**Quote of the day:** “I am not running.” — Rep. Ann Orr on CNN',
    'direct: Rep. Ann Orr on CNN | – | “I am not running.”',
  ],
  [
    '> I will vote no. Read the bill. — Dale Pruitt (@SenPruitt) March 12, 2024',
    'direct: Dale Pruitt (@SenPruitt) | – | I will vote no. Read the bill.',
  ],
  [
    '> « Bravo aux Bleues ! »\n>\n> — Sarah Bellanger (@sbell) [12 mars 2024](https://example.org)',
    'direct: Sarah Bellanger (@sbell) | – | « Bravo aux Bleues ! »',
  ],
];

describe('Signatures', () => {
  for (const [draft, ...claims] of SIGNED)
    it(draft, () => {
      assert.deepEqual(claimLines(draft), claims);
      const { quotations, findings } = analyze(draft);
      assert.deepEqual(
        quotations.filter(({ claim }) => claim === null),
        [],
      );
      assert.ok(!findings.some(({ rule }) => rule === 'unattributed-quote'));
    });

  it('below a post that a cue brings on tells who that is', () => {
    const draft = 'La ministre a réagi sur X :\n\n> Je condamne ces violences. — Sarah Bellanger (@sbell) 12 mars 2024';
    assert.deepEqual(claimLines(draft).slice(0, 1), [
      'direct: La ministre → Sarah Bellanger | a réagi | Je condamne ces violences.',
    ]);
    const { claims, actors } = analyze(draft);
    assert.deepEqual(
      claims.map(({ nestedIn }) => nestedIn === claims[0]?.id),
      [false, true],
    );
    assert.ok(!actors.some(({ name }) => name.includes('sbell')));
  });

  it('and what a document says, below its name', () => {
    assert.deepEqual(claimLines('**Le communiqué du club :**\n\n« Le club a pris acte. »'), [
      'direct: club | communiqué | « Le club a pris acte. »',
    ]);
    assert.deepEqual(claimLines('La réponse du maire, Paul Arnaud :\n\n> Nous gagnerons.'), [
      'direct: maire, Paul Arnaud | réponse | Nous gagnerons.',
    ]);
  });

  it('and labels above a block quote, over all its paragraphs', () => {
    assert.deepEqual(claimLines('**Paul Arnaud, maire de Nice :**\n\n> Nous gagnerons. Le tram ouvrira.'), [
      'direct: Paul Arnaud, maire de Nice | : | Nous gagnerons. Le tram ouvrira.',
    ]);
    assert.deepEqual(
      claimLines('Mayor Jo Bell wrote in a letter:\n\n> We will win.\n>\n> The tram will open.\n\nIt rains.'),
      ['direct: Mayor Jo Bell | wrote | We will win. ‖ The tram will open.'],
    );
    assert.deepEqual(claimLines('> “Crime has doubled.”\n> — Gov. Ray Nolan, debate, May 3', 'en'), [
      'direct: Gov. Ray Nolan, debate | – | “Crime has doubled.”',
    ]);
  });

  const none = ['Il pleut.\n\n— Jean Roux, maire de Lens', '“Imagine” – John Lennon'];
  for (const draft of none) it(`none: ${draft}`, () => assert.deepEqual(claimLines(draft), []));

  it('is no line that tells something', () =>
    assert.deepEqual(claimLines('« On n’a plus rien »\n\nJean Roux est parti.'), [
      'direct: – | – | « On n’a plus rien »',
    ]));
});

/** Labels of several people, and with the place where it was said. */
const LABELS: readonly (readonly [string, string])[] = [
  ['**Sophie et Marc, commerçants** : « On attend de voir. »', 'Sophie et Marc, commerçants'],
  ['Tom Lee and Ann Lee, farmers: “We wait.”', 'Tom Lee and Ann Lee, farmers'],
  ['Marine Colin, députée de l’Isère, sur X : « Une honte. »', 'Marine Colin, députée de l’Isère'],
  ['Ana Ruiz sur X : « Une honte. »', 'Ana Ruiz'],
  ['Ana Ruiz (PS) sur RTL : « Une honte. »', 'Ana Ruiz (PS)'],
  ['Ana Ruiz, maire de Lens, à l’AFP : « Une honte. »', 'Ana Ruiz, maire de Lens'],
  ['Ana Ruiz après le match : « Une honte. »', 'Ana Ruiz'],
  ['Ana Ruiz, on Twitter: “Shame.”', 'Ana Ruiz'],
  ['Jo Bell on X: “Shame.”', 'Jo Bell'],
  ['Jo Bell in the Commons: “Shame on you.”', 'Jo Bell'],
];

describe('Labels with more than a name', () => {
  for (const [draft, source] of LABELS)
    it(draft, () => {
      const { claims } = analyze(draft);
      assert.equal(claims.length, 1);
      const printed = claims[0]?.source ?? { start: 0, end: 0 };
      assert.equal(draft.slice(printed.start, printed.end), source);
    });
});

/** Hard line ends inside of a sentence. */
const BREAKS: readonly (readonly [string, ...string[]])[] = [
  ['Jo Bell, the mayor, said:  \n“We will go on.”', 'direct: Jo Bell, the mayor | said | “We will go on.”'],
  ['Le maire a déclaré :\\\n« Nous irons au bout. »', 'direct: Le maire | a déclaré | « Nous irons au bout. »'],
  ['« C’est faux »<br>\na répondu Anne Petit.', 'direct: Anne Petit | a répondu | « C’est faux »'],
  ['« C’est faux »,  \na répondu Anne Petit.', 'direct: Anne Petit | a répondu | « C’est faux »'],
  [
    'Jo Bell said:  \r\n“We will go on.”  \r\nTom Sykes replied:  \r\n“She is lying.”',
    'direct: Jo Bell | said | “We will go on.”',
    'direct: Tom Sykes | replied | “She is lying.”',
  ],
];

describe('Hard line ends inside of a sentence', () => {
  for (const [draft, ...claims] of BREAKS)
    it(JSON.stringify(draft), () =>
      assert.deepEqual(
        claimLines(draft).map((line) => line.replace('Le maire → maire', 'Le maire → maire')),
        claims,
      ),
    );
});

describe('an English signature', () => {
  const quotation = '“Almost all new income goes to the top.”';

  for (const signed of [
    '\n\n- Bernie Sanders.\n\nHe is late.',
    '\n\n- Bernie Sanders\n\nHe is late.',
    '\n\n— Bernie Sanders, in a speech\n\nHe is late.',
    '\n\n— Bernie Sanders, on NBC\n\nHe is late.',
  ])
    it(`can be ${JSON.stringify(signed)}`, () => {
      const [claim] = analyze(quotation + signed, { language: 'en' }).claims;
      assert.equal(claim?.reason, 'signed block quote');
    });

  it('can be somebody without a name, below or behind the words', () => {
    for (const who of ['a village elder', 'the mayor', 'a resident of Leeds']) {
      assert.deepEqual(
        claimLines(`> ${quotation}\n> — ${who}\n`).map((line) => line.replace(/ → [^|]+/u, ' ')),
        [`direct: ${who} | – | ${quotation}`],
      );
    }
    assert.deepEqual(claimLines('“We have no plan” – a mother’s cry in Leeds.\n'), []);
  });
});
