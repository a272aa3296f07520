import { type Facts, testFacts } from './facts';

/** What real papers of several countries print: a fact of the language, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an English row of objects goes on behind the comma before its last member, unless that is the subject of a verb',
    [
      [
        'She criticised the mayor, the council, and the police.',
        ['indirect: She | criticised | the mayor, the council, and the police'],
      ],
      ['He praised Ann Orr, Paul Vian, and the staff.', ['indirect: He | praised | Ann Orr, Paul Vian, and the staff']],
      [
        'Orr demanded bail for Paul Vian, Ann Peel, and Tim Ruiz.',
        ['indirect: Orr | demanded | bail for Paul Vian, Ann Peel, and Tim Ruiz'],
      ],
      ['She praised the mayor, the clerk, and the crowd was silent.', ['indirect: She | praised | the mayor']],
    ],
  ],
  [
    'an English clause about somebody else behind “while” is none of an object without a verb',
    [
      [
        'Orr denies theft while Vian denies fraud.',
        ['indirect: Orr | denies | theft', 'indirect: Vian | denies | fraud'],
      ],
      [
        'Ann Orr called for calm while Paul Vian, the mayor, demanded an inquiry.',
        ['indirect: Ann Orr | called for | calm', 'indirect: Paul Vian, the mayor | demanded | an inquiry'],
      ],
      ['Unions welcomed the plan while employers rejected it.', ['indirect: Unions | welcomed | the plan']],
      ['Orr denied lying while she was mayor.', ['indirect: Orr | denied | lying while she was mayor']],
    ],
  ],
  [
    'what a preposition and “what” open before the main clause is not what that reports',
    [
      [
        'In what the mayor called “a disgrace”, the council has rejected a plan for the park.',
        ['direct: the mayor | called | “a disgrace”', 'indirect: the council | has rejected | a plan for the park'],
      ],
      [
        'After what officials described as “a mistake,” the ministry has apologised for the raid.',
        ['mixed: officials | described | as “a mistake,”', 'indirect: the ministry | has apologised | for the raid'],
      ],
      [
        'Despite what the judge called “clear warnings,” the firm denied the claims.',
        ['direct: the judge | called | “clear warnings,”', 'indirect: the firm | denied | the claims'],
      ],
    ],
  ],
  [
    '“by” goes with the verb in the passive right before it',
    [
      [
        'Told that the plan was opposed by most residents, Vian said he would think again.',
        ['indirect: – | Told | the plan was opposed by most residents', 'indirect: Vian | said | he would think again'],
      ],
      [
        'Informed that the house had been sold by the bank, she said: “I did not know.”',
        ['indirect: – | Informed | the house had been sold by the bank', 'direct: she | said | “I did not know.”'],
      ],
      [
        'Informed by police that her son was dead, Orr said she fainted.',
        ['indirect: police | Informed | her son was dead', 'indirect: Orr | said | she fainted'],
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
    'a banner that reads something is the text, whatever place or person has it',
    [
      ['She walked through the town with a banner that read "No more".', ['direct: a banner that | read | "No more"']],
      ['They marched to the square with posters that read “We vote”.', ['direct: posters that | read | “We vote”']],
      ['Orr came to the hearing in a shirt that read “Free Vian”.', ['direct: a shirt that | read | “Free Vian”']],
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
    'an adverbial behind “said” that only one comma closes',
    [
      ['Orr said on Monday, the plant would close.', ['indirect: Orr | said | the plant would close']],
      ['Orr said in a statement, the plant would close.', ['indirect: Orr | said | the plant would close']],
      ['Orr said as a mother, she was shocked.', ['indirect: Orr | said | as a mother, she was shocked']],
      [
        'Orr said as president, she would sign the bill.',
        ['indirect: Orr | said | as president, she would sign the bill'],
      ],
      ['Orr said in the end, nobody came.', ['indirect: Orr | said | in the end, nobody came']],
      ['Orr said in fact, the road was closed.', ['indirect: Orr | said | in fact, the road was closed']],
    ],
  ],
  [
    "a conjunction's clause that opens what is reported",
    [
      [
        'Vian said while he accepted the ruling, he would appeal.',
        ['indirect: Vian | said | while he accepted the ruling, he would appeal'],
      ],
      [
        'Vian said although the ruling was harsh, he would appeal.',
        ['indirect: Vian | said | although the ruling was harsh, he would appeal'],
      ],
      [
        'Orr said that because she feared a leak, she told nobody.',
        ['indirect: Orr | said | because she feared a leak, she told nobody', 'indirect: she → Orr | feared | a leak'],
      ],
      [
        'Councillor Murphy said that while he noted the reduction in staff, he also wanted the council to act.',
        [
          'indirect: Councillor Murphy | said | while he noted the reduction in staff, he also wanted the council to act',
          'indirect: he → Murphy | noted | the reduction in staff',
        ],
      ],
    ],
  ],
  [
    'a past tense in -ed of no list, and a verb in -s behind an adverb, are the verb of an English clause without “that”',
    [
      [
        'Analyst Ali Vian said Kestrel’s growth rate paled in comparison to its peers.',
        ['indirect: Analyst Ali Vian | said | Kestrel’s growth rate paled in comparison to its peers'],
      ],
      ['Orr said the lead vanished overnight.', ['indirect: Orr | said | the lead vanished overnight']],
      ['Orr said prices skyrocketed in May.', ['indirect: Orr | said | prices skyrocketed in May']],
      [
        'The panel said the bill also targets foreign donors.',
        ['indirect: The panel | said | the bill also targets foreign donors'],
      ],
      [
        'The sources said the deal also reverses Orr’s cuts.',
        ['indirect: The sources | said | the deal also reverses Orr’s cuts'],
      ],
    ],
  ],
  [
    '“first” before “that”, and who is asked by somebody somewhere',
    [
      [
        'Trump tweeted an account of the call, falsely stating first that the firm called him.',
        ['indirect: Trump | stating | the firm called him'],
      ],
      [
        'Asked by reporters on the plane to respond to a new poll, Orr described it as “bad polling”.',
        ['indirect: reporters | Asked | to respond to a new poll', 'mixed: Orr | described | it as “bad polling”'],
      ],
      ['Urged by friends after the win to run again, she refused.', ['indirect: friends | Urged | to run again']],
    ],
  ],
  [
    'what somebody does who is named behind is no part of the name',
    [
      [
        'Slamming Digvijaya Singh, Shivraj Chouhan called him a liar.\n\nDigvijaya said he was sorry.',
        [
          'indirect: Shivraj Chouhan | Slamming | Digvijaya Singh',
          'indirect: Shivraj Chouhan | called | him a liar',
          'indirect: Digvijaya → Digvijaya Singh | said | he was sorry',
        ],
      ],
    ],
  ],
  [
    'whoever serves somebody in power and has no name is an official or an aide',
    [
      [
        'Clinton campaign officials have dismissed a poll that put Donald Trump ahead.\n\nSpeaking as Hillary Clinton flew to Florida, a senior campaign official conceded that the race was tight.\n\nAsked about the poll, the aide described it as “bad polling”.\n\n“It is not what we see at all,” said the official.',
        [
          'indirect: Clinton campaign officials | have dismissed | a poll that put Donald Trump ahead',
          'indirect: a senior campaign official | conceded | the race was tight',
          'mixed: the aide | described | it as “bad polling”',
          'direct: the official | said | “It is not what we see at all,”',
        ],
      ],
    ],
  ],
  [
    '“outlined” around words in marks',
    [
      [
        '“Furthermore,” he outlined, “the practice could mislead the public.”',
        ['direct: he | outlined | “Furthermore,” ‖ “the practice could mislead the public.”'],
      ],
      [
        '“It will cost two million,” outlined the director.',
        ['direct: the director | outlined | “It will cost two million,”'],
      ],
    ],
  ],
  [
    'an English clause behind “after” or “as” has its own subject, whatever verb stands before',
    [
      [
        'Host Chris Wallace smacked down Ted Cruz on Sunday after the GOP hopeful suggested that the anchor was working for Trump.',
        ['indirect: the GOP hopeful → Ted Cruz | suggested | the anchor was working for Trump'],
      ],
      [
        'Shares in Kestrel tumbled on Friday after the firm warned that sales had slumped.',
        ['indirect: the firm → Kestrel | warned | sales had slumped'],
      ],
      [
        'Ann Orr pulled out of the race on Friday after her doctor warned that she was ill.',
        ['indirect: her doctor | warned | she was ill'],
      ],
      [
        'The row erupted as Ann Orr, the mayor, told MPs that the road was unsafe.',
        ['indirect: Ann Orr, the mayor | told | the road was unsafe'],
      ],
      [
        'The memo surfaced as Paul Vian told a hearing that he knew nothing.',
        ['indirect: Paul Vian | told | he knew nothing'],
      ],
    ],
  ],
  [
    'a text that accuses somebody in a court stands behind its verb',
    [
      [
        'The firm lied about its drugs, said the lawsuit.',
        ['indirect: the lawsuit | said | The firm lied about its drugs'],
      ],
      [
        'The phone “exploded in flames,” resulting in burns to her hip, said the complaint.',
        ['mixed: the complaint | said | The phone “exploded in flames,” resulting in burns to her hip'],
      ],
      [
        "The firm owes $95,000, alleged Kestrel's complaint Wednesday in a court in Colorado.",
        ["indirect: Kestrel's complaint | alleged | The firm owes $95,000"],
      ],
    ],
  ],
  [
    'a verb that says right before the colon has the words, not a noun of saying before it',
    [
      [
        'Responding to a question from Ann Orr about a man who slept on the floor, Vian said: "There are seats."',
        ['direct: Vian | said | "There are seats."'],
      ],
      ['After a question from Ann Orr, who chairs the board, Vian said: “No.”', ['direct: Vian | said | “No.”']],
    ],
  ],
  [
    'somebody with a verb right behind is no apposition of an English source',
    [
      [
        'According to media reports, a Russian official said that Moscow is ready, while the U.S. side threatened action.',
        [
          'indirect: media reports | According to | a Russian official said that Moscow is ready',
          'indirect: a Russian official | said | Moscow is ready',
          'indirect: the U.S. side | threatened | action',
        ],
      ],
      [
        'According to local media, a witness said that two men fled, but police have not confirmed this.',
        [
          'indirect: local media | According to | a witness said that two men fled',
          'indirect: a witness | said | two men fled',
        ],
      ],
    ],
  ],
  [
    'a modal verb goes on behind “and” within the object',
    [
      [
        'Jiang also expressed her hope that all parties should show flexibility and make more efforts to improve trust.',
        [
          'indirect: Jiang | expressed | her hope that all parties should show flexibility and make more efforts to improve trust',
        ],
      ],
      [
        'Orr voiced fears that the firm would close and leave debts.',
        ['indirect: Orr | voiced | fears that the firm would close and leave debts'],
      ],
    ],
  ],
  [
    'how large a body is counts nothing',
    [
      [
        'The 75-member House plans to use the session to overturn the veto, Curtis said.',
        ['indirect: Curtis | said | The 75-member House plans to use the session to overturn the veto'],
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
  ['“this” says nothing of anything', [['This compares to last year’s crisis.', []]]],
  [
    'several of a party in a chamber are not the chamber',
    [
      [
        'The Senate voted on Monday.\n\nSome Senate Democrats have said they hope to win 70 votes.',
        ['indirect: Some Senate Democrats | have said | they hope to win 70 votes'],
      ],
    ],
  ],
  [
    'a remark behind the only dash closes what an English cue reports',
    [
      ['The firm will close, Orr said — a blow for the town.', ['indirect: Orr | said | The firm will close']],
      [
        'The event was moved to 4 p.m. ET, the two officials told CNN — notable given the hour.',
        ['indirect: the two officials | told | The event was moved to 4 p.m. ET'],
      ],
    ],
  ],
  [
    'whom “including” names are some of those who speak',
    [
      [
        'Trump officials, including White House press secretary Karoline Leavitt, have urged the public to trust Trump.',
        [
          'indirect: Trump officials, including White House press secretary Karoline Leavitt | have urged | the public to trust Trump',
        ],
      ],
      [
        'Senators from both parties, including Ann Orr and Paul Vian, called the plan “mad”.',
        ['mixed: Senators from both parties, including Ann Orr and Paul Vian | called | the plan “mad”'],
      ],
      [
        'Union leaders, among them Paul Vian, said they would strike.',
        ['indirect: Union leaders, among them Paul Vian | said | they would strike'],
      ],
    ],
  ],
  [
    'a clause set against the main one ends at its comma, also behind “and” and “even”',
    [
      [
        'Even though the mayor said the road was safe, it was shut.',
        ['indirect: the mayor | said | the road was safe'],
      ],
      [
        'Ms Lynch had wanted to speak and, although the report said her presence was “very unlikely to matter”, she was entitled to be there.',
        ['mixed: the report | said | her presence was “very unlikely to matter”'],
      ],
    ],
  ],
  [
    'somebody else who answers in marks is no part of what is reported',
    [
      [
        'Ann Orr said the plan was late and Paul Vian replied, “It is not.”',
        ['indirect: Ann Orr | said | the plan was late', 'direct: Paul Vian | replied | “It is not.”'],
      ],
    ],
  ],
  [
    'a second verb in the present goes on with the text that somebody told of',
    [
      [
        'Orr said the report blames the firm and warns that it may fail.',
        [
          'indirect: Orr | said | the report blames the firm and warns that it may fail',
          'indirect: the report | blames | the firm',
          'indirect: the report | warns | it may fail',
        ],
      ],
      [
        'Orr said the firm failed and warned that more would follow.',
        ['indirect: Orr | said | the firm failed', 'indirect: Orr | warned | more would follow'],
      ],
    ],
  ],
  [
    'words in marks within the phrase of a participle',
    [
      [
        'A judge sentencing a man for an attack on ‘an innocent bystander’ has described the area as a no-go area.',
        [
          'indirect: A judge sentencing a man for an attack on ‘an innocent bystander’ | has described | the area as a no-go area',
        ],
      ],
    ],
  ],
  [
    'two adjectives open what a study shows',
    [
      [
        'A study published on Monday shows heavy, long-term coffee drinking does not raise the risk.',
        ['indirect: A study published on Monday | shows | heavy, long-term coffee drinking does not raise the risk'],
      ],
    ],
  ],
  [
    '“what he called” before a noun without its article',
    [
      [
        'Ted Orr cried foul at what he called insincerity on the part of the Democrats.',
        ['indirect: he → Ted Orr | called | insincerity on the part of the Democrats'],
      ],
      ['They marched against what they call censorship.', ['indirect: they | call | censorship']],
    ],
  ],
  [
    '“not on the law, but on the vote” is one object, and a deed that somebody is blamed for no claim',
    [
      [
        'Orr criticized Democrats for focusing not on the law, but on the vote.',
        ['indirect: Orr | criticized | Democrats for focusing not on the law, but on the vote'],
      ],
      [
        'The member criticized the chief for publicly complaining about obstacles.',
        ['indirect: The member | criticized | the chief for publicly complaining about obstacles'],
      ],
    ],
  ],
  [
    '“proved to be” shows nothing',
    [['Neil Orr proved to be adept enough at evading questions that the senators gave up.', []]],
  ],
  [
    'a base form behind people and what they are of, before a name',
    [['Critics of the plan claim Mr Ruiz is mad.', ['indirect: Critics of the plan | claim | Mr Ruiz is mad']]],
  ],
  [
    'several with a post of one party, behind somebody else',
    [
      [
        'Gov. Tom Reed and state senators Ann Orr and Paul Lane said the bill was dead.',
        ['indirect: Gov. Tom Reed and state senators Ann Orr and Paul Lane | said | the bill was dead'],
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
    'A participle without its comma goes on behind whoever speaks',
    [
      [
        '“The truth must come out,” said opposition leader Paul Lane asking the chief minister to resign.',
        [
          'direct: opposition leader Paul Lane | said | “The truth must come out,”',
          'indirect: opposition leader Paul Lane | asking | the chief minister to resign',
        ],
      ],
      [
        '“It is a disgrace,” said Paul Lane adding that the council had lied.',
        ['direct: Paul Lane | said | “It is a disgrace,”', 'indirect: Paul Lane | adding | the council had lied'],
      ],
      ['“This is a trap,” said Ann Orr speaking at a rally in Leeds.', ['direct: Ann Orr | said | “This is a trap,”']],
      [
        '“The roads are safe,” said Mayor Tom Hale citing the figures.',
        ['direct: Mayor Tom Hale | said | “The roads are safe,”'],
      ],
    ],
  ],
  [
    'A participle behind the comma of an object is another act, and no member of a row',
    [
      [
        'The government dismissed the allegations, asserting the investigation’s credibility and claiming that the report was biased.',
        [
          'indirect: The government | dismissed | the allegations',
          'indirect: The government | claiming | the report was biased',
        ],
      ],
      [
        'The senator rejected the offer, calling it an insult and saying that she would fight on.',
        [
          'indirect: The senator | rejected | the offer',
          'indirect: The senator | calling | it an insult',
          'indirect: The senator | saying | she would fight on',
        ],
      ],
      [
        'Ms Orr accused him of covering up, delaying, and withholding facts.',
        ['indirect: Ms Orr | accused | him of covering up, delaying, and withholding facts'],
      ],
    ],
  ],
  [
    '“by saying” tells how somebody did something, and who spoke',
    [
      [
        'The minister rejected the complaints over her public comments by arguing that they were jokes.',
        [
          'indirect: The minister | rejected | the complaints over her public comments',
          'indirect: The minister | arguing | they were jokes',
        ],
      ],
      [
        'The firm countered the report on its secret posts by saying that it was dated.',
        [
          'indirect: The firm | countered | the report on its secret posts',
          'indirect: The firm | saying | it was dated',
        ],
      ],
      [
        'Mr Orr accused the firm of misleading voters by claiming that it was safe.',
        [
          'indirect: Mr Orr | accused | the firm of misleading voters by claiming that it was safe',
          'indirect: the firm | claiming | it was safe',
        ],
      ],
      [
        'Mr Orr praised the mayor for calming people by saying that help was near.',
        [
          'indirect: Mr Orr | praised | the mayor for calming people by saying that help was near',
          'indirect: the mayor | saying | help was near',
        ],
      ],
      [
        'Mr Orr denied deceiving the court by saying that he was ill.',
        [
          'indirect: Mr Orr | denied | deceiving the court by saying that he was ill',
          'indirect: Mr Orr | saying | he was ill',
        ],
      ],
    ],
  ],
  [
    'A participle between an adverb behind a preposition and a noun is no verb',
    [
      [
        'Mrs Clinton dismissed an inspector general’s discovery of highly classified material on her private emails by arguing that the agencies disagreed.',
        ['indirect: Mrs Clinton | arguing | the agencies disagreed'],
      ],
      [
        'The mayor defended the sale of badly damaged homes by saying that they were unsafe.',
        [
          'indirect: The mayor | defended | the sale of badly damaged homes',
          'indirect: The mayor | saying | they were unsafe',
        ],
      ],
      [
        'The theft of highly classified files shows that the army is weak.',
        ['indirect: The theft of highly classified files | shows | the army is weak'],
      ],
      [
        'The trial of widely respected doctors showed that the law was bad.',
        ['indirect: The trial of widely respected doctors | showed | the law was bad'],
      ],
    ],
  ],
  [
    '“even as” and “just as” open a clause that ends at its comma, and are no part of who speaks',
    [
      ['Even as aides say the plan is dead, the mayor is calm.', ['indirect: aides | say | the plan is dead']],
      [
        'But even as Ms Orr insists that the bill is alive, senators are leaving.',
        ['indirect: Ms Orr | insists | the bill is alive'],
      ],
      ['Just as the mayor said the plan was dead, rain fell.', ['indirect: the mayor | said | the plan was dead']],
      [
        'Just as Ms Lane told reporters that the road was open, a bus crashed.',
        ['indirect: Ms Lane | told | the road was open'],
      ],
      [
        'Just as the union predicted, the firm closed the plant.',
        ['indirect: the union | predicted | the firm closed the plant'],
      ],
      [
        'Troops crossed the border even as the minister said the talks were going well.',
        ['indirect: the minister | said | the talks were going well'],
      ],
      ['The dam failed, exactly as engineers had warned.', ['indirect: engineers | had warned | The dam failed']],
    ],
  ],
  [
    'who reported that somebody said it is no part of what he said',
    [
      ['The plan is dead, Mr Orr said, the BBC reported.', ['indirect: Mr Orr | said | The plan is dead']],
      [
        'The mine would close, the minister said, state media reported on Monday.',
        ['indirect: the minister | said | The mine would close'],
      ],
      [
        'The plan was dead, Mr Orr said, the union agreed and the firm was lost.',
        ['indirect: Mr Orr | said | The plan was dead ‖ the union agreed and the firm was lost'],
      ],
    ],
  ],
  [
    'a verb behind “and” goes on in the relative clause that a preposition opens, where no comma closes it',
    [
      [
        'The crowd jeered his speech, in which he praised the mayor and claimed that crime was down.',
        ['indirect: he | praised | the mayor', 'indirect: he | claimed | crime was down'],
      ],
      [
        'The council held a debate, during which Ms Orr attacked the plan and argued that it was late.',
        ['indirect: Ms Orr | argued | it was late'],
      ],
      [
        'The minister gave a speech, in which he thanked nurses, and said many felt stretched.',
        ['indirect: The minister | said | many felt stretched'],
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
    'a draft describes, and what is sent to somebody asks',
    [
      ['A draft described the road as bad.', ['indirect: A draft | described | the road as bad']],
      [
        'The draft, seen by Reuters, calls the road “a trap”.',
        ['mixed: The draft, seen by Reuters | calls | the road “a trap”'],
      ],
      ['The email asked staff to leave.', ['indirect: The email | asked | staff to leave']],
      ['The notice told residents to leave.', ['indirect: The notice | told | residents to leave']],
      ['The form asks applicants to give a name.', []],
    ],
  ],
];

describe('what real papers print', () => {
  testFacts(facts, 'en');
});
