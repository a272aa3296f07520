import { testFacts } from './facts';

testFacts(
  [
    [
      'the subject stands before what dashes insert, be there commas between them',
      [
        [
          'Top Senate Democrats — including Patrick Leahy, Dianne Feinstein and other members — blasted the letter.',
          ['indirect: Top Senate Democrats | blasted | the letter'],
        ],
        [
          'The mayor — backed by the council, the unions and most shopkeepers — said the road would close.',
          ['indirect: The mayor | said | the road would close'],
        ],
        [
          'The bank’s critics -- including Ann Orr, a former director, and Paul Lane -- accused it of greed.',
          ['indirect: The bank’s critics | accused | it of greed'],
        ],
        [
          'Three nurses — Ann Orr, Luke Reed and Paul Lane — told the inquiry they had complained.',
          ['indirect: Three nurses — Ann Orr, Luke Reed and Paul Lane | told | they had complained'],
        ],
        [
          '“This letter is troubling,” Senate Democrats — including Patrick Leahy, Dianne Feinstein and others — wrote.',
          ['direct: Senate Democrats | wrote | “This letter is troubling,”'],
        ],
      ],
    ],
    [
      'a phrase without commas stands between a relative pronoun and its verb',
      [
        [
          'It was a departure for Mr. Trump, who for weeks has criticized Mrs. Clinton for lacking the “stamina” to be president.',
          ['mixed: Mr. Trump, who | has criticized | Mrs. Clinton for lacking the “stamina” to be president'],
        ],
        [
          'The decision was a blow to Luke Orr, who for years had called the road “a death trap”.',
          ['mixed: Luke Orr, who | had called | the road “a death trap”'],
        ],
        [
          'It was good news for Ann Reid, who in May warned that the bank “would fail”.',
          ['mixed: Ann Reid, who | warned | the bank “would fail”'],
        ],
        [
          'The ruling was a defeat for Ann Reid, who at first had dismissed the case as “a joke”.',
          ['mixed: Ann Reid, who | had dismissed | the case as “a joke”'],
        ],
      ],
    ],
    [
      '“that” alone is what somebody said, in a clause behind a conjunction',
      [
        ['Since Luke Orr said that, the polls have turned.', []],
        ['When she said that, the room fell silent.', []],
        ['Because he said that, the club fined him.', []],
        [
          'He said that, for now, the road would stay open.',
          ['indirect: He | said | for now, the road would stay open'],
        ],
      ],
    ],
    [
      'a participle behind a noun for words tells those of their owner',
      [
        [
          'The campaign released an ad hitting Ann Orr on her emails and her remark describing half of the voters as “deplorable”.',
          ['mixed: Ann Orr | describing | half of the voters as “deplorable”'],
        ],
        [
          'The union condemned the mayor for his letter describing teachers as “lazy”.',
          [
            'mixed: The union | condemned | the mayor for his letter describing teachers as “lazy”',
            'mixed: the mayor | describing | teachers as “lazy”',
          ],
        ],
        [
          'The ministry regretted the ambassador’s statement calling the vote “a farce”.',
          [
            'mixed: The ministry | regretted | the ambassador’s statement calling the vote “a farce”',
            'mixed: the ambassador | calling | the vote “a farce”',
          ],
        ],
        [
          'The bank apologised for its adviser’s email describing clients as “muppets”.',
          ['mixed: its adviser | describing | clients as “muppets”'],
        ],
        [
          'Luke Orr criticised a leaflet describing teachers as “lazy”.',
          [
            'mixed: Luke Orr | criticised | a leaflet describing teachers as “lazy”',
            'mixed: a leaflet | describing | teachers as “lazy”',
          ],
        ],
        [
          'Ann Orr posted her reply saying the plan was “absurd”.',
          [
            'mixed: Ann Orr | posted | her reply saying the plan was “absurd”',
            'mixed: Ann Orr | saying | the plan was “absurd”',
          ],
        ],
        [
          'Luke Reed defended his remarks calling the vote “strong”.',
          [
            'mixed: Luke Reed | defended | his remarks calling the vote “strong”',
            'mixed: Luke Reed | calling | the vote “strong”',
          ],
        ],
      ],
    ],
    [
      '“emails” is a verb only before whom or what is written',
      [
        [
          'The site released Democratic Party emails revealing the DNC worked against him.',
          ['indirect: The site | revealing | the DNC worked against him'],
        ],
        ['Ann Orr emails: board was warned by bank.', []],
        ['Ann Orr emails that she will be late.', ['indirect: Ann Orr | emails | she will be late']],
        [
          'Reader Paul Lane emails: “What about the buses?”',
          ['direct: Reader Paul Lane | emails | “What about the buses?”'],
        ],
        [
          'The council emails residents to say bins will be late.',
          [
            'indirect: The council | emails | residents to say bins will be late',
            'indirect: The council | say | bins will be late',
          ],
        ],
      ],
    ],
    [
      'what somebody calls something ends before the verb that has it as its subject',
      [
        ['What Ann Orr called a “rotten” deal was signed on Monday.', ['mixed: Ann Orr | called | a “rotten” deal']],
        [
          'Anger at what unions describe as a “brutal” plan has grown since May.',
          ['mixed: unions | describe | as a “brutal” plan'],
        ],
        [
          'Residents of what the mayor called a “forgotten” estate were upset.',
          ['mixed: the mayor | called | a “forgotten” estate'],
        ],
      ],
    ],
    [
      'a question goes on behind the incise up to its end',
      [
        [
          'Why, he asked, had the bank brushed off a question about its rates?',
          [
            'indirect: he | asked | Why ‖ had the bank brushed off a question about its rates?',
            'indirect: the bank | brushed off | a question about its rates',
          ],
        ],
        [
          'Why, she asked, did the bank say it was safe?',
          ['indirect: she | asked | Why ‖ did the bank say it was safe?', 'indirect: the bank | say | it was safe'],
        ],
        [
          'When, he demanded, will the bridge be open again?',
          ['indirect: he | demanded | When ‖ will the bridge be open again?'],
        ],
      ],
    ],
    [
      'whoever a title or noun calls by another’s name is the last one named',
      [
        [
          'Former Sanders surrogate Rep. Keith Ellison spoke of unity. “We lost,” he said.',
          [
            'indirect: Former Sanders surrogate Rep. Keith Ellison | spoke | of unity',
            'direct: he → Keith Ellison | said | “We lost,”',
          ],
        ],
        [
          'Trump surrogate Gov. Luke Reed called the vote “a joke”. “We lost,” the governor said.',
          [
            'mixed: Trump surrogate Gov. Luke Reed | called | the vote “a joke”',
            'direct: the governor → Luke Reed | said | “We lost,”',
          ],
        ],
      ],
    ],
    [
      'a word for an uncertain number behind “and” opens a clause',
      [
        [
          'The movement that Sanders sparked drew in thousands of voters and many praised him for bringing new people to the party.',
          ['indirect: many | praised | him for bringing new people to the party'],
        ],
        ['The road reopened and some said it was still unsafe.', ['indirect: some | said | it was still unsafe']],
        ['The shop closed in May and several complained of debts.', ['indirect: several | complained | of debts']],
        ['The mayor and others said it was unsafe.', ['indirect: The mayor and others | said | it was unsafe']],
      ],
    ],
    [
      'an order or a question stands behind a noun of saying and its colon',
      [
        [
          'Her advice to new drivers is simple: check the tyres every week.',
          ['indirect: Her | advice | check the tyres every week'],
        ],
        [
          'The mayor has a question for the minister: who will pay?',
          ['indirect: The mayor | has a question for the minister | who will pay?'],
        ],
        [
          'The union has a warning for the firm: do not touch our pensions.',
          ['indirect: The union | has a warning for the firm | do not touch our pensions'],
        ],
        ['The house has three rooms: a kitchen, a bedroom and a bath.', []],
      ],
    ],
    [
      'a headline’s clause with “as” has a subject of its own',
      [
        ['Mayor under fire as residents demand answers', ['indirect: residents | demand | answers']],
        ['Storm hits coast as officials urge caution', ['indirect: officials | urge | caution']],
      ],
    ],
    [
      'who struggles, and nobody’s nominee, is the senator; who was once a mayor is no director',
      [
        [
          'Bernie Sanders struggled today to rally them around nominee Hillary Clinton.\n\nThe Vermont senator said it was over.',
          ['indirect: The Vermont senator → Bernie Sanders | said | it was over'],
        ],
        [
          'Luke Reed tried to win them for candidate Ann Orr.\n\nIn a letter to his voters, the Leeds councillor said it was over.',
          ['indirect: the Leeds councillor → Luke Reed | said | it was over'],
        ],
        [
          'Agents spoke to former mayor Luke Reed.\n\nThe FBI director said the case was open.',
          ['indirect: The FBI director | said | the case was open'],
        ],
      ],
    ],
    [
      'what tells when, with a participle for all its verb, is nothing that was said',
      [
        [
          'Once informed that the bridge was unsafe, drivers went on.',
          ['indirect: – | informed | the bridge was unsafe'],
        ],
        [
          'Once built, the firm said, the bridge will last.',
          ['indirect: the firm | said | Once built ‖ the bridge will last'],
        ],
      ],
    ],
    [
      'a text takes along what a relative clause tells of it',
      [
        [
          'According to a poll taken last week that found a majority against, the plan is dead.',
          [
            'indirect: a poll taken last week that | found | a majority against',
            'indirect: a poll taken last week that found a majority against | According to | the plan is dead',
          ],
        ],
        [
          'According to a letter sent in May which names the firm, it was late.',
          ['indirect: a letter sent in May which names the firm | According to | it was late'],
        ],
      ],
    ],
    [
      'a noun of saying and a name with its title are not one phrase',
      [
        ['It is a claim Ms Orr rejects as “absurd”.', ['mixed: Ms Orr | rejects | as “absurd”']],
        [
          'The poll backs a suggestion Mr Calloway welcomed as “sensible”.',
          ['mixed: Mr Calloway | welcomed | as “sensible”'],
        ],
      ],
    ],
    [
      'a sentence without a cue goes on with a quotation where it has a long clause in marks',
      [
        [
          '“They know,” Ann Orr said. Republicans don’t want him under oath “because if that happens, we will have evidence for the world to see.”',
          [
            'mixed: Ann Orr | said | “They know,” ‖ Republicans don’t want him under oath “because if that happens, we will have evidence for the world to see.”',
          ],
        ],
        [
          '“They know,” Ann Orr said. The firm sells “the best boats in the whole of the north”.',
          ['direct: Ann Orr | said | “They know,”'],
        ],
      ],
    ],
    [
      'a press secretary is a spokesman, and no governor a shooter',
      [
        [
          '“No,” press secretary Josh Earnest said.\n\nSenate Majority Leader Mitch McConnell said his party would wait.\n\nThe spokesman said it was time.',
          [
            'direct: press secretary Josh Earnest | said | “No,”',
            'indirect: Senate Majority Leader Mitch McConnell | said | his party would wait',
            'indirect: The spokesman → Josh Earnest | said | it was time',
          ],
        ],
        [
          'Governor Paul Lane said the debate should wait.\n\nLuke Reed told police the shooter had asked him who was there.',
          [
            'indirect: Governor Paul Lane | said | the debate should wait',
            'indirect: Luke Reed | told | the shooter had asked him who was there',
            'indirect: the shooter | had asked | who was there',
          ],
        ],
      ],
    ],
    [
      'ideas are floated, and who is adamant may remain so',
      [
        [
          'Some Republicans floated the possibility of holding hearings in May.',
          ['indirect: Some Republicans | floated | the possibility of holding hearings'],
        ],
        [
          'Republican senators remained adamant Wednesday that they will not consider the judge.',
          ['indirect: Republican senators | remained adamant | they will not consider the judge'],
        ],
      ],
    ],
    [
      'people of whom a participle tells are the subject of a clause without “that”',
      [
        [
          'The report says users advocating for gun control were more numerous than others.',
          [
            'indirect: The report | says | users advocating for gun control were more numerous than others',
            'indirect: users | advocating | for gun control',
          ],
        ],
        [
          'Police said men claiming to be officers had entered.',
          [
            'indirect: Police | said | men claiming to be officers had entered',
            'indirect: men | claiming | to be officers',
          ],
        ],
      ],
    ],
    [
      'marks that open with an auxiliary are no judgement',
      [
        [
          'He said waiting to consider the nomination “would be obstruction”.',
          ['mixed: He | said | waiting to consider the nomination “would be obstruction”'],
        ],
      ],
    ],
    [
      'the first person behind a colon says no claim of its own',
      [
        [
          'White House: We welcome lame duck Garland confirmation',
          ['indirect: White House | : | We welcome lame duck Garland confirmation'],
        ],
        ['The mayor said: we demand better pay.', ['indirect: The mayor | said | we demand better pay']],
      ],
    ],
  ],
  'en',
);
