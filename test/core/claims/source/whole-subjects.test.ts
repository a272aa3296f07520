import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertAmong, assertTable, product, type Row } from '../table';

/** Whoever says it, with all that belongs to the noun, and a statement that they make. */
const whole = (subjects: readonly string[], words: string): Row[] =>
  subjects.map((subject) => [`${subject} said ${words}.`, subject, words]);

describe('an English source keeps', () => {
  it('the name before what somebody is, also where no comma closes it', () => {
    const posts = [
      'the mayor of Leeds',
      'a spokesman for the town',
      'the New York Police Commissioner',
      'the former clerk',
    ];
    assertTable([
      ...whole(
        product(['Nora Ruiz', "James O'Neill", 'Anna Cole'], posts).map((parts) => parts.join(', ')),
        'the files were gone',
      ),
      ...product([
        'In Ann Arbor',
        'After meeting Anna Cole',
        'Along with Anna Cole',
        'Like Anna Cole',
        'Of Anna Cole',
      ]).map(([opening]): Row => [
        `${opening}, the mayor said the files were gone.`,
        'the mayor',
        'the files were gone',
      ]),
      ['Anna Cole, the mayor said, had lied.', 'the mayor', 'Anna Cole … had lied'],
    ]);
  });

  it('a form in -ing that tells which things show something', () =>
    assertTable(
      product(
        ['Polling averages', 'Opening statements', 'Rising prices', 'Hiring records', 'Polling data'],
        ['suggested', 'showed', 'confirmed'],
      ).flatMap(([things, verb]): Row[] => [
        [`${things} ${verb} that the lead was gone.`, things, 'the lead was gone'],
        [`It is late. ${things} ${verb} that the lead was gone.`, things, 'the lead was gone'],
      ]),
    ));

  it('of several things within one what agrees with the verb', () =>
    assertTable([
      ...product(
        ['It plays out against a backdrop of', 'The book adds to a pile of', 'She cited a host of'],
        ['polls', 'studies', 'surveys'],
      ).map(([opening, things]): Row => [
        `${opening} ${things} that say the race is tight.`,
        `${things} that`,
        'the race is tight',
      ]),
      ['A number of voters who say they are tired left.', 'A number of voters who', 'they are tired'],
      ['He met a group of farmers who say it is late.', 'a group of farmers who', 'it is late'],
    ]));

  it('what stands before a word that counts it from behind', () => {
    const several = [
      'The networks, including CNN and Fox',
      'The candidates – Cruz, Rubio and Bush',
      'Her rivals, who met in Iowa',
      'Three senators, all of them Republicans',
    ];
    assertTable([
      ...product(several, ['all', 'both', 'each']).map(([whole, counted]): Row => {
        const close = whole.includes('–') ? ' –' : ',';
        return [`${whole}${close} ${counted} said the files were gone.`, whole, 'the files were gone'];
      }),
      ...product(['At the rally in Ohio', 'On Monday, in Ohio', 'When asked about it'], ['both', 'all']).map(
        ([opening, counted]): Row => [
          `${opening}, ${counted} said the files were gone.`,
          counted,
          'the files were gone',
        ],
      ),
    ]);
  });

  it('its place before two adverbs', () =>
    assertTable(
      product(
        ['Reid', 'The senator', 'Both parties'],
        ['openly and proudly', 'publicly and repeatedly', 'quickly and quietly'],
        ['said that the bill was dead', 'attacked the deal, saying that the bill was dead'],
      ).map(([subject, adverbs, act]): Row => [`${subject} ${adverbs} ${act}.`, subject, 'the bill was dead']),
    ));

  it('no time before the verb, where it is somebody', () => {
    const times = ['in June', 'in recent weeks', 'in the past', 'in 2012'];
    assertTable([
      ...product(['Susan Rice', 'The senator', 'The board'], times).map(([who, time]): Row => [
        `${who} ${time} has said that the files were gone.`,
        who,
        'the files were gone',
      ]),
      ['A report in June said the files were gone.', 'A report in June', 'the files were gone'],
      ['The man in charge said the files were gone.', 'The man in charge', 'the files were gone'],
    ]);
  });

  it('what its own relative clause has behind the verb', () => {
    const people = ['An official', 'A clerk', 'Two of the nurses'];
    const verbs = ['was not allowed to speak', 'agreed to talk', 'had spoken'];
    const manners = ['on the record', 'publicly', 'anonymously', 'freely'];
    assertTable(
      whole(
        product(people, verbs, manners).map(([person, verb, how]) => `${person} who ${verb} ${how}`),
        'the files were gone',
      ),
    );
  });

  it('a participle behind its complement, with its day', () => {
    const texts = ['A study by the bank', 'A letter from the union', 'An analysis of 40 cases', 'A note to the board'];
    const participles = ['published on Monday', 'sent last week', 'released in May', 'seen by the Herald'];
    assertTable(
      product(texts, participles).flatMap(([text, participle]): Row[] => [
        [`${text} ${participle} says the road is unsafe.`, `${text} ${participle}`, 'the road is unsafe'],
        [`${text} and ${participle} says the road is unsafe.`, `${text} and ${participle}`, 'the road is unsafe'],
      ]),
    );
    assertTable(
      whole(
        product(
          ['A man from Leeds', 'The owner of the car', 'Two players of the club'],
          ['held on Monday', 'stopped last week'],
        ).map((parts) => parts.join(' ')),
        'it was a mistake',
      ),
    );
  });

  it('people behind “and” who have a participle', () => {
    assertTable(
      whole(
        product(['Voters', 'The mayor', 'Nurses'], ['elected officials', 'injured workers', 'invited guests']).map(
          (two) => two.join(' and '),
        ),
        'the road was safe',
      ),
    );
  });

  it('“that” before its noun, be there an apposition behind it', () => {
    const subjects = product(
      ['That group', 'That charity', 'That firm'],
      ['founded by Paul Dean', 'led by Mary Holt, who lives in Leeds', 'based in Hull', 'which runs two papers'],
    ).map(([noun, rest]) => `${noun}, ${rest}`);
    assertTable(
      subjects.map((subject): Row => [`It closed. ${subject}, said it would hire.`, subject, 'it would hire']),
    );
  });

  it('but no adverb with a verb that has its own subject', () => {
    assertTable([
      ['Holt wrongly claimed Reed supported the war.', 'Holt', 'Reed supported the war'],
      ['Holt later claimed Reed knew of it.', 'Holt', 'Reed knew of it'],
      ['A minister who resigned later said it was wrong.', 'A minister who resigned later', 'it was wrong'],
      ['A minister who resigned also said it was wrong.', 'A minister who resigned', 'it was wrong'],
    ]);
  });

  it('whoever is wrong or right in saying something', () => {
    const rows = product(['wrong', 'right', 'correct', 'justified'], ['saying', 'claiming', 'arguing']).map(
      ([quality, verb]): Row => [
        `Holt said the plan failed, while Reed was ${quality} in ${verb} that it worked.`,
        'Reed',
        'it worked',
      ],
    );
    assertAmong(rows);
  });

  it('the post with its time, before the name', () => {
    assertTable(
      whole(
        product(
          ['The doctor on call', 'The officer on duty', 'The chair of the board'],
          ['that night', 'last week', 'that day'],
        ).map(([post, time]) => `${post} ${time}, Ann Holt,`),
        'it was late',
      ),
    );
  });

  it('only those whom a relative clause tells of, not what they had a part in', () => {
    assertTable(
      product(
        ['He had lunch with', 'He held a debate with', 'He sent a letter to'],
        ['Paula Jones', 'Paula Jones and Ann Lee'],
      ).map(([act, names]): Row => [`${act} ${names}, who said it was late.`, `${names}, who`, 'it was late']),
    );
    assertTable([['A lawyer for Ann Holt, who says it is late, left.', 'A lawyer for Ann Holt, who', 'it is late']]);
  });

  it('what several have made or have had between them, which is nobody of them', () => {
    for (const thing of ['The study by Ann Holt and Paul Reed', 'Talks between Ann Holt and Paul Reed']) {
      const { claims, actors } = analyze(`${thing} showed that the plan was dead.`, { language: 'en' });
      const [claim] = claims;
      assert.notEqual(claim, undefined, thing);
      assert.notEqual(actors.find(({ id }) => id === claim?.actor)?.type, 'person', thing);
      assert.deepEqual(claim?.coSpeakers, []);
    }
  });

  it('reports that a word for several counts', () => {
    assertTable(
      product(['Several media', 'Two news', 'Many press'], ['claimed', 'said', 'suggested']).map(
        ([what, verb]): Row => [`${what} reports ${verb} that he was ill.`, `${what} reports`, 'he was ill'],
      ),
    );
  });
});
