import { type Facts, testFacts } from '../facts';

/** Subjects that English sentences showed whose parts were changed one at a time. */
const facts: Facts = [
  [
    'somebody unknown has a name behind “named”',
    [
      [
        '“We had no choice,” a worker named Antonio Arroyo said.',
        ['direct: a worker named Antonio Arroyo | said | “We had no choice,”'],
      ],
      [
        '“We had no choice,” said a nurse named Ann Orr.',
        ['direct: a nurse named Ann Orr | said | “We had no choice,”'],
      ],
      [
        '“We had no choice,” said a 70-year-old academic named Eric Kingson, who is running for Congress.',
        ['direct: a 70-year-old academic named Eric Kingson, who is running for Congress | said | “We had no choice,”'],
      ],
      [
        'A driver named Paul Lane said the road was closed.',
        ['indirect: A driver named Paul Lane | said | the road was closed'],
      ],
    ],
  ],
  [
    'a participle, or a relative clause without its pronoun, belongs to the noun before the verb of saying',
    [
      [
        '“We had no choice,” people briefed on the move said.',
        ['direct: people briefed on the move | said | “We had no choice,”'],
      ],
      [
        '“The roof leaked,” a statement read to the court said.',
        ['direct: a statement read to the court | said | “The roof leaked,”'],
      ],
      [
        'A statement read to the court said officials would “study the judgment”.',
        ['mixed: A statement read to the court | said | officials would “study the judgment”'],
      ],
      [
        'An account she gave to The Herald disclosed that the firm knew.',
        ['indirect: An account she gave to The Herald | disclosed | the firm knew'],
      ],
      ['A note he wrote to staff said the firm knew.', ['indirect: A note he wrote to staff | said | the firm knew']],
      [
        'The letter the firm sent to the board said the plan was dead.',
        ['indirect: The letter the firm sent to the board | said | the plan was dead'],
      ],
      ['Leaked emails denied that there was a problem.', ['indirect: Leaked emails | denied | there was a problem']],
      [
        'The outbreak has reached 312 cases, leaked emails said Tuesday.',
        ['indirect: leaked emails | said | The outbreak has reached 312 cases'],
      ],
      [
        'A nurse who quit after the fire said it was over.',
        ['indirect: A nurse who quit after the fire | said | it was over'],
      ],
      [
        'Many of those who lost their homes accused the firm of lying.',
        ['indirect: Many of those who lost their homes | accused | the firm of lying'],
      ],
      [
        'The prosecutor handling the case urged drivers to stay at home.',
        ['indirect: The prosecutor handling the case | urged | drivers to stay at home'],
      ],
    ],
  ],
  [
    'what could be an adverb or a preposition stands before its noun',
    [
      [
        'A new nationwide poll said the firm was liked.',
        ['indirect: A new nationwide poll | said | the firm was liked'],
      ],
      ['“The dam is safe,” outside experts said.', ['direct: outside experts | said | “The dam is safe,”']],
      ['Then Ann Orr said the road was closed.', ['indirect: Ann Orr | said | the road was closed']],
      [
        'Last week residents living nearby said the road was closed.',
        ['indirect: residents living nearby | said | the road was closed'],
      ],
    ],
  ],
  [
    'an age stands for its bearer',
    [
      [
        'Voters were angry, but the 74-year-old said those talks came later.',
        ['indirect: the 74-year-old | said | those talks came later'],
      ],
    ],
  ],
  [
    'a post has its field before the name of its bearer, several have what tells which',
    [
      [
        '“We are ready,” said its spokesman on mining, Peter Lungwe.',
        ['direct: its spokesman on mining, Peter Lungwe | said | “We are ready,”'],
      ],
      [
        '“We are ready,” said his likely opponent in November, state Rep. Consuelo Villarreal.',
        ['direct: his likely opponent in November, state Rep. Consuelo Villarreal | said | “We are ready,”'],
      ],
      [
        '“We are ready,” said families of those affected by mass shootings.',
        ['direct: families of those affected by mass shootings | said | “We are ready,”'],
      ],
      [
        '“We are ready,” said many of those who had queued since dawn.',
        ['direct: many of those who had queued since dawn | said | “We are ready,”'],
      ],
    ],
  ],
  [
    'what opens the sentence is nobody, and what stands between commas is told of the subject',
    [
      [
        'To that, Jaime Harrison, chair of the party, added: “A man is a man.”',
        ['direct: Jaime Harrison, chair of the party | added | “A man is a man.”'],
      ],
      [
        'When asked why, the Computing Forum, a trade group, responded: “Trump will win.”',
        ['direct: the Computing Forum, a trade group | responded | “Trump will win.”'],
      ],
      ['When pressed, Ann Orr, the mayor, said he would win.', ['indirect: Ann Orr, the mayor | said | he would win']],
      [
        'Questioned by Julian Marr, for the defence, Ms Webb, a banker, said that she had been dismissed.',
        ['indirect: Ms Webb, a banker | said | she had been dismissed'],
      ],
      [
        'It disbanded after the election, Daniel Webb, an analyst, said.',
        ['indirect: Daniel Webb, an analyst | said | It disbanded after the election'],
      ],
      [
        'The road was shut, while Ann Orr, who owns it, said that it was safe.',
        ['indirect: Ann Orr, who owns it | said | it was safe'],
      ],
      [
        'The road was shut, though the council, whose staff built it, said that it was safe.',
        ['indirect: the council, whose staff built it | said | it was safe'],
      ],
      [
        'The road was shut, as the council, meanwhile, warned that it was unsafe.',
        ['indirect: the council | warned | it was unsafe'],
      ],
      [
        'The plan was dropped after residents living nearby said the road was closed.',
        ['indirect: residents living nearby | said | the road was closed'],
      ],
      [
        'The plan was dropped after Ann Orr, the mayor of Leeds, said the road was closed.',
        ['indirect: Ann Orr, the mayor of Leeds | said | the road was closed'],
      ],
      [
        'The minister, who spoke after the vote, said the road was closed.',
        ['indirect: The minister, who spoke after the vote | said | the road was closed'],
      ],
      ['The strike ended after the vote and Ruiz said a deal was near.', ['indirect: Ruiz | said | a deal was near']],
    ],
  ],
  [
    'whoever said something is no participle of the text it stands in',
    [
      [
        '“We had no choice,” Paul Lane, a farmer, said in a statement posted online. “We lost.”',
        ['direct: Paul Lane, a farmer | said | “We had no choice,” ‖ “We lost.”'],
      ],
      [
        '“We had no choice,” a woman asked by reporters said.',
        ['direct: a woman asked by reporters | said | “We had no choice,”'],
      ],
    ],
  ],
  [
    'a text that says is the source of the words behind a colon',
    [
      [
        'A statement from the firm said: “We had no choice.”',
        ['direct: A statement from the firm | said | “We had no choice.”'],
      ],
      [
        'A spokesman’s statement read: “We had no choice.”',
        ['direct: A spokesman’s statement | read | “We had no choice.”'],
      ],
    ],
  ],
  [
    'a bank goes by its name without “Bank”',
    [
      [
        'Northgate Bank said it would cut 300 jobs.\n\nNorthgate said it had no choice.',
        [
          'indirect: Northgate Bank | said | it would cut 300 jobs',
          'indirect: Northgate → Northgate Bank | said | it had no choice',
        ],
      ],
    ],
  ],
  [
    'what opens a sentence with “that”, or tells how long before or after, is no part of the subject',
    [
      [
        'To that end, Ann Orr, a nurse at the hospital, said the firm was broke.',
        ['indirect: Ann Orr, a nurse at the hospital | said | the firm was broke'],
      ],
      [
        'In that case, Ann Orr, a nurse at the hospital, said the firm was broke.',
        ['indirect: Ann Orr, a nurse at the hospital | said | the firm was broke'],
      ],
      [
        'Hours after the vote, Ann Orr, a nurse at the hospital, said the firm was broke.',
        ['indirect: Ann Orr, a nurse at the hospital | said | the firm was broke'],
      ],
      [
        'After meeting the families, Ann Orr, a nurse at the hospital, said the firm was broke.',
        ['indirect: Ann Orr, a nurse at the hospital | said | the firm was broke'],
      ],
    ],
  ],
  [
    'prices move by so much as somebody speaks',
    [
      [
        'Prices rose by 3% as Ann Orr, a nurse at the hospital, said the firm was broke.',
        ['indirect: Ann Orr, a nurse at the hospital | said | the firm was broke'],
      ],
      [
        'Prices rose 3% on Monday as the mayor, Ann Orr, said the firm was broke.',
        ['indirect: the mayor, Ann Orr | said | the firm was broke'],
      ],
    ],
  ],
  [
    'the only verb of its clause is no participle',
    [
      ['People living in the area warned of a crisis.', ['indirect: People living in the area | warned | of a crisis']],
      [
        'People living in the area confirmed on Tuesday that the firm was broke.',
        ['indirect: People living in the area | confirmed | the firm was broke'],
      ],
      [
        'While the road is closed, people living in the area warned of a crisis.',
        ['indirect: people living in the area | warned | of a crisis'],
      ],
      ['The deal was dropped after the lawyer warned of a crisis.', ['indirect: the lawyer | warned | of a crisis']],
    ],
  ],
  [
    'how many of several speak, and where a text stands',
    [
      [
        '“We are broke,” said two of her former colleagues.',
        ['direct: two of her former colleagues | said | “We are broke,”'],
      ],
      [
        '“We are broke,” said a 2019 study in Nature, “and we know it.”',
        ['direct: a 2019 study in Nature | said | “We are broke,” ‖ “and we know it.”'],
      ],
      [
        '“We are broke,” said documents obtained by the BBC.',
        ['direct: documents obtained by the BBC | said | “We are broke,”'],
      ],
    ],
  ],
  [
    'a post before a family name that two have tells which of them',
    [
      [
        'Ann Orr, the mayor of Leeds, opened the bridge. Her husband, Tim Orr, stayed at home. Mayor Orr said it was safe.',
        ['indirect: Mayor Orr → Ann Orr | said | it was safe'],
      ],
    ],
  ],
  [
    '“and” behind a clause that has its verb opens the clause of whoever speaks',
    [
      [
        'The mayor said the bridge would open in May and the union said it would strike.',
        ['indirect: The mayor | said | the bridge would open in May', 'indirect: the union | said | it would strike'],
      ],
      [
        'A nurse said drivers should stay at home and Paul Vian said it would last.',
        ['indirect: A nurse | said | drivers should stay at home', 'indirect: Paul Vian | said | it would last'],
      ],
      ['The shop closed in May and the owner said it was sad.', ['indirect: the owner | said | it was sad']],
      ['The company was sold to a rival and residents said it was sad.', ['indirect: residents | said | it was sad']],
      [
        'Two men died in the crash and police warned that more rain would come.',
        ['indirect: police | warned | more rain would come'],
      ],
      [
        'Turnout rose to 60 percent and a spokesman for the ministry said it was late.',
        ['indirect: a spokesman for the ministry | said | it was late'],
      ],
      [
        'Ann Vee left for Leeds on Friday and critics denied that it was true.',
        ['indirect: critics | denied | it was true'],
      ],
      [
        'The trial opened on Monday in Leeds and several witnesses said it was late.',
        ['indirect: several witnesses | said | it was late'],
      ],
      [
        'It rained for three days and Mr. Lane said more rain would come.',
        ['indirect: Mr. Lane | said | more rain would come'],
      ],
    ],
  ],
  [
    "but not behind somebody's description, or where two speak",
    [
      [
        'The members of the club and the union said it was late.',
        ['indirect: The members of the club and the union | said | it was late'],
      ],
      [
        'A man who worked in Leeds and his brother said it was late.',
        ['indirect: A man who worked in Leeds and his brother | said | it was late'],
      ],
      [
        'Two men arrested in May and their lawyer said it was late.',
        ['indirect: Two men arrested in May and their lawyer | said | it was late'],
      ],
      [
        'A statement released by the firm and the union said it was late.',
        ['indirect: A statement released by the firm and the union | said | it was late'],
      ],
      [
        'Ann Orr said the members will still meet for drinks and speakers, but said the club would close.',
        [
          'indirect: Ann Orr | said | the members will still meet for drinks and speakers',
          'indirect: Ann Orr | said | the club would close',
        ],
      ],
    ],
  ],
  [
    'a pronoun with an adverbial between commas behind it speaks',
    [
      ['Ann Orr left. She, too, said it was late.', ['indirect: She → Ann Orr | said | it was late']],
      [
        'Ann Orr left. But she, in turn, told reporters that it was late.',
        ['indirect: she → Ann Orr | told | it was late'],
      ],
    ],
  ],
  [
    'who speaks behind a time that opens the sentence, also several and bodies without an article',
    [
      ['On Monday residents said it was late.', ['indirect: residents | said | it was late']],
      ['On Monday night police in Leeds said it was late.', ['indirect: police in Leeds | said | it was late']],
      ['Last week city staff said it was late.', ['indirect: city staff | said | it was late']],
      ['Yesterday police said it was late.', ['indirect: police | said | it was late']],
      ['On May 12 officials said it was late.', ['indirect: officials | said | it was late']],
      [
        'At least 14 members say they will vote against it.',
        ['indirect: At least 14 members | say | they will vote against it'],
      ],
    ],
  ],
  [
    'whoever stands without an article behind a phrase that opens the sentence',
    [
      ['In Leeds police said it was late.', ['indirect: police | said | it was late']],
      ['In a statement local residents said it was late.', ['indirect: local residents | said | it was late']],
      [
        'At the meeting city officials told reporters that it was late.',
        ['indirect: city officials | told | it was late'],
      ],
      [
        'After the vote opponents of the plan said it was late.',
        ['indirect: opponents of the plan | said | it was late'],
      ],
      ['Behind closed doors Mr. Lane said it was late.', ['indirect: Mr. Lane | said | it was late']],
      [
        'Within hours of the fire French police warned that it was late.',
        ['indirect: French police | warned | it was late'],
      ],
      ['Shortly after the vote Ann Orr said it was late.', ['indirect: Ann Orr | said | it was late']],
      ['In the city council officials said it was late.', ['indirect: council officials | said | it was late']],
    ],
  ],
];

describe('English subjects in changed sentences', () => {
  testFacts(facts, 'en');
});
