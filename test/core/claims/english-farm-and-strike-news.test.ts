import { testFacts } from './facts';

testFacts(
  [
    [
      'a participle behind “of” belongs to the noun behind it',
      [
        [
          'A review of published studies found that it works.',
          ['indirect: A review of published studies | found | it works'],
        ],
        [
          "An analysis of existing research concludes that they don't.",
          ["indirect: An analysis of existing research | concludes | they don't"],
        ],
        [
          'A survey of working mothers found that most are tired.',
          ['indirect: A survey of working mothers | found | most are tired'],
        ],
        [
          'A team of visiting scientists said it was safe.',
          ['indirect: A team of visiting scientists | said | it was safe'],
        ],
      ],
    ],
    [
      'nobody is told to have said what people are told in a heading',
      [
        ['# ‘Be ready to act’ farmers told at dairy crisis meeting', ['direct: – | told | ‘Be ready to act’']],
        ['# Farmers told ‘be ready to act’', ['direct: – | told | ‘be ready to act’']],
        ['# Passengers told “do not travel” by rail firm', ['direct: rail firm | told | “do not travel”']],
        ['# ‘You failed us’, MP told minister', ['direct: MP | told | ‘You failed us’']],
        ['# ‘I am sorry’, Orr told the BBC', ['direct: Orr | told | ‘I am sorry’']],
      ],
    ],
    [
      'words in marks that nobody else says in a clause with “while”',
      [
        [
          'The minister said no decision had been made, while legal advice will have to be “carefully considered”.',
          [
            'mixed: The minister | said | no decision had been made, while legal advice will have to be “carefully considered”',
          ],
        ],
        [
          'Ms Orr said the plan was dead, while Mr Lane called it “a joke”.',
          ['indirect: Ms Orr | said | the plan was dead', 'mixed: Mr Lane | called | it “a joke”'],
        ],
      ],
    ],
    [
      'a noun and its -ing form that are the subject of a later verb',
      [
        [
          'Mr Brown defended the council but by Sunday a petition demanding his resignation was gathering signatures.',
          ['indirect: a petition | demanding | his resignation'],
        ],
        [
          'Ms Orr left on Monday after a report accusing her of lying was leaked.',
          ['indirect: a report | accusing | her of lying'],
        ],
        ['Ms Orr issued a statement saying she was sorry.', ['indirect: Ms Orr | saying | she was sorry']],
      ],
    ],
    [
      'a time or a place stands before the subject of another clause',
      [
        [
          "Mr Brown defended the council's response but on Sunday a petition was launched.",
          ["indirect: Mr Brown | defended | the council's response"],
        ],
        ['Ms Orr praised the plan but last week her deputy resigned.', ['indirect: Ms Orr | praised | the plan']],
        [
          'Ms Orr defended the plan but at a meeting on Monday residents booed.',
          ['indirect: Ms Orr | defended | the plan'],
        ],
        [
          'Ms Orr blamed the delays in Leeds and in York on the weather.',
          ['indirect: Ms Orr | blamed | the delays in Leeds and in York on the weather'],
        ],
        ['Ms Orr rejected the claim but in the end paid the fine.', ['indirect: Ms Orr | rejected | the claim']],
      ],
    ],
    [
      'commas behind the subject of a clause of the object',
      [
        [
          'Ms Orr expressed anger that one of the leaders, Derek Simpson, had been posting updates.',
          ['indirect: Ms Orr | expressed | anger that one of the leaders, Derek Simpson, had been posting updates'],
        ],
        [
          'She voiced fears that the plan, drawn up in May, would fail.',
          ['indirect: She | voiced | fears that the plan, drawn up in May, would fail'],
        ],
      ],
    ],
    [
      'whoever acts in a clause with a conjunction acts on, where “it” opens the sentence',
      [
        [
          'It all started after the man called 911 and reported he was ill.',
          ['indirect: the man | reported | he was ill'],
        ],
        ['It happened after Ms Orr left and told staff she was ill.', ['indirect: Ms Orr | told | she was ill']],
      ],
    ],
    [
      '… and not who is told',
      [
        [
          'The committee was told that officers were backing the plan, saying that it was safe.',
          ['indirect: – | was told | officers were backing the plan', 'indirect: officers | saying | it was safe'],
        ],
      ],
    ],
    [
      'about what people are concerned',
      [
        [
          'Residents are worried about the effect the road would have on trade.',
          ['indirect: Residents | are worried | about the effect the road would have on trade'],
        ],
        ['Ms Orr is concerned the plan will fail.', ['indirect: Ms Orr | is concerned | the plan will fail']],
      ],
    ],
    [
      'an assessment of something is no cue',
      [
        ['The judge noted the risk in his assessment of the case.', ['indirect: The judge | noted | the risk']],
        [
          'The plan, in the assessment of the mayor, is dead.',
          ['indirect: the mayor | in the assessment of | The plan ‖ is dead'],
        ],
      ],
    ],
    [
      'the particle of an Irish name',
      [
        [
          'Eoin Ó Broin put forward a motion.\n\nMr Ó Broin said it was fair.',
          [
            'indirect: Eoin Ó Broin | put forward | a motion',
            'indirect: Mr Ó Broin → Eoin Ó Broin | said | it was fair',
          ],
        ],
      ],
    ],
  ],
  'en',
);
