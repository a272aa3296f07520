import { type Facts, testFacts } from '../facts';

/** English clauses without “that” behind their cue: how far the subject of the cue reaches. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an adjective that is a preposition too opens a subject',
    [
      [
        'Outside experts said the findings should be treated with care.',
        ['indirect: Outside experts | said | the findings should be treated with care'],
      ],
    ],
  ],
  [
    'the subject of a cue within a report does not reach back over the verb of the report',
    [
      [
        'People familiar with the talks said two carmakers had expressed interest.',
        [
          'indirect: People familiar with the talks | said | two carmakers had expressed interest',
          'indirect: two carmakers | had expressed | interest',
        ],
      ],
      [
        'Residents angry about the plan said the mayor had voiced regret.',
        [
          'indirect: Residents angry about the plan | said | the mayor had voiced regret',
          'indirect: the mayor | had voiced | regret',
        ],
      ],
      [
        'The woman who says she saw the car said it was red.',
        [
          'indirect: The woman who | says | she saw the car',
          'indirect: The woman who says she saw the car | said | it was red',
        ],
      ],
    ],
  ],
  [
    'criticism from somebody who speaks',
    [
      [
        'The move drew criticism from unions, which called it “a betrayal”.',
        ['mixed: unions, which | called | it “a betrayal”'],
      ],
      ['He sent a letter to Ana Ruiz, who said it was late.', ['indirect: Ana Ruiz, who | said | it was late']],
      ['The arrest of Joe Orr, who says he is innocent, was late.', ['indirect: Joe Orr, who | says | he is innocent']],
      [
        'A spokesman for Joe Orr, who says he is innocent, left.',
        ['indirect: A spokesman for Joe Orr, who | says | he is innocent'],
      ],
      [
        'A report by the ministry, which said it was late, was leaked.',
        ['indirect: A report by the ministry, which | said | it was late'],
      ],
    ],
  ],
  [
    'several with a participle behind them',
    [
      [
        'Residents living near the site fear it will leak.',
        ['indirect: Residents living near the site | fear | it will leak'],
      ],
    ],
  ],
  [
    'whom somebody stands against',
    [
      [
        'The race pits Democrat Ann Orr against Republican Paul Reid, who said he would cut taxes.',
        ['indirect: Republican Paul Reid, who | said | he would cut taxes'],
      ],
      [
        'The suit pits the state against Paul Reid, who said he would fight.',
        ['indirect: Paul Reid, who | said | he would fight'],
      ],
    ],
  ],
  [
    'whose verb stands behind a conjunction in a relative clause',
    [
      [
        'Trump’s remarks, which came hours after Clinton accused him of lying, drew fire.',
        ['indirect: Clinton | accused | him of lying'],
      ],
      [
        'The vote, which came a day after Reid called the bill “a sham,” was close.',
        ['mixed: Reid | called | the bill “a sham,”'],
      ],
      [
        'The strike, which began weeks after the union warned that jobs would go, ended on Monday.',
        ['indirect: the union | warned | jobs would go'],
      ],
      [
        'The firm, which shut a month after its boss said sales were up, owes millions.',
        ['indirect: its boss | said | sales were up'],
      ],
      [
        'Ann Orr, who took over after Reid quit, said the firm was sound.',
        ['indirect: Ann Orr, who took over after Reid quit | said | the firm was sound'],
      ],
      [
        'Ann Orr, who won after a recount, said the firm was sound.',
        ['indirect: Ann Orr, who won after a recount | said | the firm was sound'],
      ],
    ],
  ],
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
    'the cue before a colon has its own subject, and not that of the clause reported before',
    [
      [
        'He said he knew it was over, but said to the press: “We go on.”',
        ['indirect: He | said | he knew it was over', 'direct: He | said | “We go on.”'],
      ],
      [
        'Ms Orr said she knew the firm was late, but told the press: “We go on.”',
        ['indirect: Ms Orr | said | she knew the firm was late', 'direct: Ms Orr | told | “We go on.”'],
      ],
      [
        'Ms Orr said it was clear he had lied, and told the press: “We go on.”',
        ['indirect: Ms Orr | said | it was clear he had lied', 'direct: Ms Orr | told | “We go on.”'],
      ],
    ],
  ],
  [
    'what stands between commas in the subject ends no clause',
    [
      [
        'Orr said the link between the family, whose names are hidden, and the trust was a failure.',
        ['indirect: Orr | said | the link between the family, whose names are hidden, and the trust was a failure'],
      ],
      [
        'The party alleged that it was a mafia as 26 ministers, including home minister Amit Shah, and 172 MPs were facing charges.',
        [
          'indirect: The party | alleged | it was a mafia as 26 ministers, including home minister Amit Shah, and 172 MPs were facing charges',
        ],
      ],
      ['She said it was late, and the mayor agreed.', ['indirect: She | said | it was late']],
    ],
  ],
  [
    'those whom somebody met do not say what he says behind them',
    [
      [
        'Fred Upton emerged from a meeting with Ana Ruiz saying he could now support the bill.',
        ['indirect: Fred Upton | saying | he could now support the bill'],
      ],
    ],
  ],
  [
    'an amount that another falls short of speaks not',
    [
      [
        'The company forecast growth of 9 percent, well below the 13 percent analysts had expected.',
        ['indirect: The company | forecast | growth of 9 percent, well below the 13 percent analysts had expected'],
      ],
    ],
  ],
  [
    'a participle before a person is an attribute, and the verb behind him reports',
    [
      ['The sacked manager claims the club lied.', ['indirect: The sacked manager | claims | the club lied']],
      [
        'The injured driver blames the trust for the delay.',
        ['indirect: The injured driver | blames | the trust for the delay'],
      ],
      ['The elected mayor promises to go.', ['indirect: The elected mayor | promises | to go']],
      ['A retired teacher shares a bench and says it is late.', ['indirect: A retired teacher | says | it is late']],
      [
        'The proposed driver checks were late, Ana Ruiz said.',
        ['indirect: Ana Ruiz | said | The proposed driver checks were late'],
      ],
    ],
  ],
  [
    'a participle without an article is an attribute of the subject',
    [
      ['Elected officials say the plan will fail.', ['indirect: Elected officials | say | the plan will fail']],
      ['Striking workers claim the plan will fail.', ['indirect: Striking workers | claim | the plan will fail']],
      [
        'One injured passenger says the train was late.',
        ['indirect: One injured passenger | says | the train was late'],
      ],
      [
        'A leading economist claims the plan will fail.',
        ['indirect: A leading economist | claims | the plan will fail'],
      ],
      [
        'Hiring workers costs the firm dearly, Ana Orr said.',
        ['indirect: Ana Orr | said | Hiring workers costs the firm dearly'],
      ],
    ],
  ],
  [
    'the object of a participle is no subject',
    [
      [
        'Unions representing the drivers claimed the plan had failed.',
        ['indirect: Unions representing the drivers | claimed | the plan had failed'],
      ],
      [
        'Officials investigating the crash believed the pilot had slept.',
        ['indirect: Officials investigating the crash | believed | the pilot had slept'],
      ],
      [
        'He found a man carrying a bag marked the End, Ana Orr said.',
        [
          'indirect: Ana Orr | said | He found a man carrying a bag marked the End',
          'indirect: He | found | a man carrying a bag marked the End',
        ],
      ],
    ],
  ],
  [
    'an adverb may stand behind the person',
    [
      ['Striking workers also said the plan had failed.', ['indirect: Striking workers | said | the plan had failed']],
      [
        'Elected officials later told reporters the plan had failed.',
        ['indirect: Elected officials | told | the plan had failed'],
      ],
    ],
  ],
  [
    'whoever reports and names himself within what he reports makes one claim',
    [
      [
        'Ana Ruiz said prices had, according to her calculations, risen by 3%.',
        ['indirect: Ana Ruiz | said | prices had, according to her calculations, risen by 3%'],
      ],
      [
        'Ana Ruiz said prices had risen, according to her calculations.',
        ['indirect: Ana Ruiz | said | prices had risen'],
      ],
      ['Prices had risen, according to her.', ['indirect: her | according to | Prices had risen']],
    ],
  ],
  [
    'a relative clause of a pronoun and its verb belongs to the subject',
    [
      [
        'A 2022 study she co-wrote found that executives were late.',
        ['indirect: A 2022 study she co-wrote | found | executives were late'],
      ],
      ['The minister she replaced said no one knew.', ['indirect: The minister she replaced | said | no one knew']],
      ['The firm he founded said it was late.', ['indirect: The firm he founded | said | it was late']],
      [
        'He said she said it was late.',
        ['indirect: He | said | she said it was late', 'indirect: she | said | it was late'],
      ],
    ],
  ],
  [
    'whose it is is no source of what goes around it',
    [
      ['Goalkeeper Jens Holm, whose miss in the shoot-out proved decisive, refused to blame tiredness.', []],
      [
        'Ana Ruiz, whose lawyer said the case was weak, walked free.',
        ['indirect: whose lawyer | said | the case was weak'],
      ],
    ],
  ],
  [
    'a semicolon parts a subject from the clause before it',
    [
      [
        "Two independents abstained; a third, Joan Purdy, said she'd voted with her nose.",
        ["indirect: a third, Joan Purdy | said | she'd voted with her nose"],
      ],
    ],
  ],
  [
    'the place of what opens an English sentence is none of its subject',
    [
      [
        'Addressing a press conference in Abuja, the Kenyan High Commissioner to Nigeria, Wilfred Machage, said: “I want to address this.”',
        ['direct: the Kenyan High Commissioner to Nigeria, Wilfred Machage | said | “I want to address this.”'],
      ],
      [
        'Speaking to reporters in Abuja, the French ambassador to Mali, Paul Vian, said the talks had failed.',
        ['indirect: the French ambassador to Mali, Paul Vian | said | the talks had failed'],
      ],
      [
        'Visiting troops in Estonia, the British defence secretary, Paul Vian, said more would come.',
        ['indirect: the British defence secretary, Paul Vian | said | more would come'],
      ],
    ],
  ],
  [
    'where somebody is from may stand without its second comma, and before somebody else',
    [
      [
        "One supporter, Les Spencer, from the hometown of Rolla said the polls don't tell the whole story.",
        [
          "indirect: One supporter, Les Spencer, from the hometown of Rolla | said | the polls don't tell the whole story",
        ],
      ],
      [
        'The widow, Ruth Orr, 71, from Bandon said nobody called.',
        ['indirect: The widow, Ruth Orr, 71, from Bandon | said | nobody called'],
      ],
      [
        'Another farmer, Paul Vian, of Kerry Pike said the rain came late.',
        ['indirect: Another farmer, Paul Vian, of Kerry Pike | said | the rain came late'],
      ],
      [
        'Ann Orr, from Leeds, and Paul Vian, from York, said they would appeal.',
        ['indirect: Ann Orr, from Leeds, and Paul Vian, from York | said | they would appeal'],
      ],
      [
        'Tom Orr, 40, of no fixed address, and Jane Vian, 38, of Mill Lane, York, denied murder.',
        ['indirect: Tom Orr, 40, of no fixed address, and Jane Vian, 38, of Mill Lane, York | denied | murder'],
      ],
    ],
  ],
  [
    'an English adverb without its comma before somebody with the article',
    [
      [
        'Meanwhile the Prime Minister, on a visit in Wokingham, said the NHS was “ready”, adding that it had money.',
        [
          'mixed: the Prime Minister | said | the NHS was “ready”',
          'indirect: the Prime Minister | adding | it had money',
        ],
      ],
      [
        'Later the mayor, at a meeting in Leeds, said the park was ready.',
        ['indirect: the mayor | said | the park was ready'],
      ],
    ],
  ],
  [
    'a name before an apposition with a relative clause that no comma closes',
    [
      [
        'Ann Orr, a farmer who has grown wheat in the valley said the rain came late.',
        ['indirect: Ann Orr, a farmer who has grown wheat in the valley | said | the rain came late'],
      ],
      [
        'Florida Rep. Carlos Curbelo, one of the moderate members who has been working on the bill said the delay will help.',
        [
          'indirect: Florida Rep. Carlos Curbelo, one of the moderate members who has been working on the bill | said | the delay will help',
        ],
      ],
      [
        'In Leeds, a man who saw the crash said it was late.',
        ['indirect: a man who saw the crash | said | it was late'],
      ],
    ],
  ],
  [
    'Somebody named behind “by”, and what that did to what stands before, is who says it',
    [
      [
        'The motion was introduced in the House by Congress member P T Thomas who said the plan was bad.',
        ['indirect: Congress member P T Thomas who | said | the plan was bad'],
      ],
      [
        'The complaint was filed in the High Court by lawyer Ann Orr, who argued that the rule was void.',
        ['indirect: lawyer Ann Orr, who | argued | the rule was void'],
      ],
      [
        'A petition submitted to the court by farmer Paul Lane, who said the dam was unsafe, was heard on Monday.',
        ['indirect: farmer Paul Lane, who | said | the dam was unsafe'],
      ],
      [
        'A book written in the 1990s by Ann Orr, who said the town was doomed, is out again.',
        ['indirect: Ann Orr, who | said | the town was doomed'],
      ],
    ],
  ],
  [
    'somebody with an article stands behind where or when it was, and between commas what is told of him',
    [
      [
        'In Leeds the mayor, a former nurse, said it was bad.',
        ['indirect: the mayor, a former nurse | said | it was bad'],
      ],
      ['After the vote the mayor, Ann Orr, said it was bad.', ['indirect: the mayor, Ann Orr | said | it was bad']],
      [
        'At the inquest a nurse, who had been on duty, said it was bad.',
        ['indirect: a nurse, who had been on duty | said | it was bad'],
      ],
      [
        'Outside the house a neighbour, Ann Orr, said it was bad.',
        ['indirect: a neighbour, Ann Orr | said | it was bad'],
      ],
      ['On behalf of the mayor, a former nurse, Ann Orr said it was bad.', ['indirect: Ann Orr | said | it was bad']],
    ],
  ],
  [
    'a participle that tells which ones are meant is no verb of the sentence',
    [
      [
        'Tyler Roy, one of those suspended, apologized on Instagram but said the punishment went too far.',
        ['indirect: Tyler Roy, one of those suspended | said | the punishment went too far'],
      ],
      [
        'Ann Orr, among those arrested, said the police lied.',
        ['indirect: Ann Orr, among those arrested | said | the police lied'],
      ],
      [
        'Team captain Tyler Roy, one of the six suspended, said the punishment went too far.',
        ['indirect: Team captain Tyler Roy, one of the six suspended | said | the punishment went too far'],
      ],
    ],
  ],
  [
    'a relative clause without its pronoun is of the subject',
    [
      [
        'A doctor the family had hired said the wound was old.',
        ['indirect: A doctor the family had hired | said | the wound was old'],
      ],
      [
        'Doctors the family hired said the wound was old.',
        ['indirect: Doctors the family hired | said | the wound was old'],
      ],
      [
        'A study the group commissioned found that rents had doubled.',
        ['indirect: A study the group commissioned | found | rents had doubled'],
      ],
      [
        'Aides she trusted warned her that the vote was lost.',
        ['indirect: Aides she trusted | warned | the vote was lost'],
      ],
    ],
  ],
  [
    'what sets a subject against others stands behind its commas',
    [
      ['The mayor, Ana Ruiz, for her part said it was late.', ['indirect: The mayor, Ana Ruiz | said | it was late']],
      ['The bank, Orrco, in turn said it was late.', ['indirect: The bank, Orrco | said | it was late']],
    ],
  ],
  [
    'a participle between an adjective and somebody is an attribute',
    [
      [
        'A local elected official said the toll was higher.',
        ['indirect: A local elected official | said | the toll was higher'],
      ],
      ['“It is late,” said a local elected official.', ['direct: a local elected official | said | “It is late,”']],
      [
        'According to a local elected official who requested anonymity, it is late.',
        ['indirect: a local elected official who requested anonymity | According to | it is late'],
      ],
    ],
  ],
  [
    '“as for” takes up who is named',
    [
      [
        'The Front said it was late. As for the union, it says the deal is dead.',
        ['indirect: The Front | said | it was late', 'indirect: it → union | says | the deal is dead'],
      ],
      ['As for costs, they said it was late.', ['indirect: they | said | it was late']],
    ],
  ],
  [
    'a name that is an adjective keeps its relative clause',
    [
      [
        'Northern, which is owned by the government, said it was late.',
        ['indirect: Northern, which is owned by the government | said | it was late'],
      ],
      [
        'NICE, which approves drugs, said it would act.',
        ['indirect: NICE, which approves drugs | said | it would act'],
      ],
    ],
  ],
  [
    'several who say so are behind the verb that reports them, not the text before it',
    [
      [
        'The findings echoed a poll that found most voters say he is too old.',
        [
          'indirect: a poll that | found | most voters say he is too old',
          'indirect: most voters | say | he is too old',
        ],
      ],
      [
        'She cited a report that said most doctors believe it works.',
        [
          'indirect: a report that | said | most doctors believe it works',
          'indirect: most doctors | believe | it works',
        ],
      ],
      [
        'It put the approval rating at 39% and found most Democrats say he should go.',
        [
          'indirect: It | put | the approval rating at 39%',
          'indirect: It | found | most Democrats say he should go',
          'indirect: most Democrats | say | he should go',
        ],
      ],
      [
        'The man who found the body said that it was cold.',
        ['indirect: The man who found the body | said | it was cold'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
