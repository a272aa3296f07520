import { type Facts, testFacts } from '../facts';

/** Clauses that open an English sentence, what is kept from being said, and who hands words on. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a length of time before “after” leaves the clause its subject, and its words end before the main clause',
    [
      ['Days after the firm said it would close, staff walked out.', ['indirect: the firm | said | it would close']],
      ['Less than a week after Orr said he would quit, the party met.', ['indirect: Orr | said | he would quit']],
      ['Minutes after he told fans he would stay, the club sold him.', ['indirect: he | told | he would stay']],
      [
        'A day after the mayor warned that the bridge was unsafe, lorries were banned.',
        ['indirect: the mayor | warned | the bridge was unsafe'],
      ],
      ['Soon after the firm said it would close, staff walked out.', ['indirect: the firm | said | it would close']],
    ],
  ],
  [
    'what was announced ends before the main clause',
    [
      [
        'Once it was announced that the road would close, the market moved.',
        ['indirect: – | was announced | the road would close'],
      ],
      [
        'Since it was claimed that the water was unsafe, sales have fallen.',
        ['indirect: – | was claimed | the water was unsafe'],
      ],
    ],
  ],
  [
    'what somebody is kept from saying is not said',
    [
      ['The law stops police from saying that a suspect is guilty.', []],
      ['The minister refrained from saying that the plan had failed.', []],
      [
        'Orr said fear had prevented staff from believing that they were safe.',
        ['indirect: Orr | said | fear had prevented staff from believing that they were safe'],
      ],
    ],
  ],
  [
    'a question goes on with the object of who explains it',
    [
      [
        'Councillor Ann Orr explained the system and why the area was chosen.',
        ['indirect: Councillor Ann Orr | explained | the system and why the area was chosen'],
      ],
      [
        'The coach explained the injury and how the team would cope.',
        ['indirect: The coach | explained | the injury and how the team would cope'],
      ],
      [
        'The union denounced the cuts and the board has asked for talks.',
        ['indirect: The union | denounced | the cuts', 'indirect: the board | has asked | for talks'],
      ],
    ],
  ],
  [
    'who hands on what is said is not who says it',
    [
      [
        "Luke Orr, the union's president, said, according to the Echo, “Nothing will change.”",
        ["direct: Luke Orr, the union's president | said | “Nothing will change.”"],
      ],
      ['She told the hearing, according to the Echo, “We lost a giant.”', ['direct: She | told | “We lost a giant.”']],
      [
        'Orr replied, according to court papers, that nothing would change.',
        ['indirect: Orr | replied | nothing would change'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
