import { type Facts, testFacts } from '../facts';

/** English noun phrases as the object of a cue. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a verb right behind “that” makes it a relative pronoun',
    [
      [
        'She promised 300 euros to every family that had lost its house.',
        ['indirect: She | promised | 300 euros to every family that had lost its house'],
      ],
      [
        'Ruiz announced a bonus for every soldier that had served.',
        ['indirect: Ruiz | announced | a bonus for every soldier that had served'],
      ],
    ],
  ],
  [
    'an act without its article is what headlines and bodies condemn',
    [
      ['China slams arming of Taiwan', ['indirect: China | slams | arming of Taiwan']],
      ['Unions condemn sacking of drivers', ['indirect: Unions | condemn | sacking of drivers']],
    ],
  ],
  [
    'a feeling that nothing follows is the object',
    [
      ['Brussels expressed concern.', ['indirect: Brussels | expressed | concern']],
      ['Washington expressed concern about the vote.', ['indirect: Washington | expressed concern | about the vote']],
    ],
  ],
  [
    'who is told of by what he promised is whoever says more',
    [
      [
        'A company that promised 1,400 jobs in this town said Thursday it is pausing the plant.',
        [
          'indirect: A company that | promised | 1,400 jobs in this town',
          'indirect: A company that promised 1,400 jobs in this town | said | it is pausing the plant',
        ],
      ],
      [
        'A minister who had pledged reform of the police said he would resign.',
        [
          'indirect: A minister who | had pledged | reform of the police',
          'indirect: A minister who had pledged reform of the police | said | he would resign',
        ],
      ],
    ],
  ],
  [
    'what is expected or promised for a month is all of the object',
    [
      ['He expects a cut in September.', ['indirect: He | expects | a cut in September']],
      ['The minister promised a vote in March.', ['indirect: The minister | promised | a vote in March']],
      ['She criticised the plan in March.', ['indirect: She | criticised | the plan']],
    ],
  ],
  [
    'police blame',
    [
      ['Police blame the driver.', ['indirect: Police | blame | the driver']],
      ['Police blame narrow gate', ['indirect: Police | blame | narrow gate']],
    ],
  ],
  [
    'a row of three and more needs no “and”',
    [
      [
        'Keane denounced the delays, the lies, the lack of dialogue.',
        ['indirect: Keane | denounced | the delays, the lies, the lack of dialogue'],
      ],
    ],
  ],
  [
    'a headline with capitals that is printed as a paragraph',
    [
      ['Mara Vance Slams Tom Hill On Taxes.', ['indirect: Mara Vance | Slams | Tom Hill On Taxes']],
      [
        'Mara Vance Says Tom Hill Would Cut Taxes For The Rich.',
        ['indirect: Mara Vance | Says | Tom Hill Would Cut Taxes For The Rich'],
      ],
    ],
  ],
  [
    'a firm recalls what it made',
    [
      ['Ford recalled 40,000 cars in May.', []],
      ['The supermarket recalled cheese.', []],
      [
        'Ruiz recalled the night in 1987 when the roof came down.',
        ['indirect: Ruiz | recalled | the night in 1987 when the roof came down'],
      ],
    ],
  ],
  [
    'what somebody threatens is no one',
    [
      ['Unions have threatened a strike.', ['indirect: Unions | have threatened | a strike']],
      ['The man threatened staff with a knife.', []],
    ],
  ],
  [
    'an age is somebody',
    [
      [
        'The 74-year-old remembers the night in 1987 when the roof came down.',
        ['indirect: The 74-year-old | remembers | the night in 1987 when the roof came down'],
      ],
    ],
  ],
  [
    'beside a report, with a speaker of its own',
    [
      [
        'The treasurer denied lying, as the opposition called for an inquiry.',
        ['indirect: The treasurer | denied | lying', 'indirect: the opposition | called for | an inquiry'],
      ],
      [
        'The mayor resigned, as the opposition called for an inquiry.',
        ['indirect: the opposition | called for | an inquiry'],
      ],
      ['It failed, as the minister said.', ['indirect: the minister | said | It failed']],
    ],
  ],
  [
    'no evidence is what a report finds',
    [['The report found no evidence of fraud.', ['indirect: The report | found | no evidence of fraud']]],
  ],
  [
    'the verb of the noun ends what its participle asks for',
    [
      [
        'A petition calling for a rethink has been signed by 400 people.',
        ['indirect: A petition | calling for | a rethink'],
      ],
      ['A protester demanding answers was led out.', []],
      ['A letter urging caution was sent.', ['indirect: A letter | urging | caution']],
    ],
  ],
  [
    'a row of objects goes on over all of its commas',
    [
      [
        'Johnson cited higher costs, canceled policies, lost doctors and fewer choices.',
        ['indirect: Johnson | cited | higher costs, canceled policies, lost doctors and fewer choices'],
      ],
      [
        'Ms. Reid blamed poor planning, late buses, bad weather and a lack of money.',
        ['indirect: Ms. Reid | blamed | poor planning, late buses, bad weather and a lack of money'],
      ],
      [
        'She mentioned abortion, immigration, gun rights and the economy.',
        ['indirect: She | mentioned | abortion, immigration, gun rights and the economy'],
      ],
      [
        'They condemned the attack, calling it a crime and saying the killers would be found.',
        [
          'indirect: They | condemned | the attack',
          'indirect: They | calling | it a crime',
          'indirect: They | saying | the killers would be found',
        ],
      ],
    ],
  ],
  [
    'a clause with “when” behind an object tells of the saying, but for one of a time or a deed',
    [
      [
        'The defendant denied the charge when he appeared at a plea hearing.',
        ['indirect: The defendant | denied | the charge'],
      ],
      ['The senator praised the bill when it passed.', ['indirect: The senator | praised | the bill']],
      [
        'She remembers the night in 1987 when the roof came down.',
        ['indirect: She | remembers | the night in 1987 when the roof came down'],
      ],
      [
        'They accused the firm of lying when it sold the land.',
        ['indirect: They | accused | the firm of lying when it sold the land'],
      ],
    ],
  ],
  [
    'a poll shows how somebody stands',
    [
      [
        'The survey showed Ernst, a state senator, leading Braley by 6 points.',
        ['indirect: The survey | showed | Ernst, a state senator, leading Braley by 6 points'],
      ],
      [
        'The poll also showed her leading among independents.',
        ['indirect: The poll | showed | her leading among independents'],
      ],
      ['A CNN poll showed him behind Clinton in Ohio.', ['indirect: A CNN poll | showed | him behind Clinton in Ohio']],
    ],
  ],
  [
    'the next act behind marks that take the comma in',
    [
      [
        'Weaver praised the vote, adding it was because of her “special ties,” but argued “the fact is clear.”',
        [
          'indirect: Weaver | praised | the vote',
          'mixed: Weaver | adding | it was because of her “special ties,”',
          'direct: Weaver | argued | “the fact is clear.”',
        ],
      ],
      [
        'She thanked staff, noting it had been “a hard year,” and promised more pay.',
        ['mixed: She | noting | it had been “a hard year,”', 'indirect: She | promised | more pay'],
      ],
    ],
  ],
  [
    'the verb behind a relative clause with an object is that of the sentence',
    [
      [
        'The man who confirmed the deal last week resigned on Monday.',
        ['indirect: The man who | confirmed | the deal last week'],
      ],
      [
        'The lawmaker who demanded an inquiry into the fire quit his post.',
        ['indirect: The lawmaker who | demanded | an inquiry into the fire'],
      ],
      ['The senator who predicted the crash was wrong.', ['indirect: The senator who | predicted | the crash']],
      ['There is a man who claims the dam is unsafe.', ['indirect: a man who | claims | the dam is unsafe']],
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
    'a day between a noun and what it takes ends no object',
    [
      [
        'The firm announced plans on Monday to cut 400 jobs.',
        ['indirect: The firm | announced | plans on Monday to cut 400 jobs'],
      ],
      [
        'The party renewed its call on Friday for a vote.',
        ['indirect: The party | renewed | its call on Friday for a vote'],
      ],
      ['The firm announced a strike on Monday to protest.', ['indirect: The firm | announced | a strike']],
    ],
  ],
  [
    'a day behind the object is of the saying',
    [
      ['The firm announced 40 job cuts yesterday morning.', ['indirect: The firm | announced | 40 job cuts']],
      ['MPs rejected the plan today.', ['indirect: MPs | rejected | the plan']],
      ['Detectives were still questioning three men yesterday.', []],
    ],
  ],
  [
    '“many”, “some” and “several” speak where no noun for several stands behind the verb',
    [
      [
        'Many expressed disbelief that their concerns were not addressed.',
        ['indirect: Many | expressed | disbelief that their concerns were not addressed'],
      ],
      ['Some voiced anger at the mayor.', ['indirect: Some | voiced | anger at the mayor']],
      ['Both denied involvement in the theft.', ['indirect: Both | denied | involvement in the theft']],
      ['Several cited lack of money as the reason.', ['indirect: Several | cited | lack of money as the reason']],
      ['At the meeting, many expressed anger.', ['indirect: many | expressed | anger']],
      ['Many reported cases were never solved.', []],
      ['Many reported police failures were ignored.', []],
      ['Few published studies claim that it works.', ['indirect: studies | claim | it works']],
    ],
  ],
  [
    'concerns, questions and objections are raised in words, whatever describes them',
    [
      [
        'Mr Orr raised serious questions about the cost.',
        ['indirect: Mr Orr | raised | serious questions about the cost'],
      ],
      [
        'Others raised ethical concerns about the process.',
        ['indirect: Others | raised | ethical concerns about the process'],
      ],
      [
        'Neighbours have repeatedly raised noise complaints.',
        ['indirect: Neighbours | have repeatedly raised | noise complaints'],
      ],
      [
        'The council raised its concerns with the firm.',
        ['indirect: The council | raised | its concerns with the firm'],
      ],
      [
        'The MP raised fresh fears that the line could close.',
        ['indirect: The MP | raised | fresh fears that the line could close'],
      ],
      ['The bank raised interest rates.', []],
      ['Ms Orr raised three children.', []],
      ['The report raised serious questions about the firm.', []],
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
    'words of papers of Africa and India',
    [
      ['The governor tasked youths to shun violence.', ['indirect: The governor | tasked | youths to shun violence']],
      ['The coach stressed on the need for focus.', ['indirect: The coach | stressed on | the need for focus']],
      ['He exuded confidence that they would win.', ['indirect: He | exuded confidence | they would win']],
      ['He apprised the court that the man had fled.', ['indirect: He | apprised | the man had fled']],
      ['The firm rubbished the claims.', ['indirect: The firm | rubbished | the claims']],
      [
        'The judge admonished the lawyer over the delay.',
        ['indirect: The judge | admonished | the lawyer over the delay'],
      ],
    ],
  ],
  [
    'what the object was made to show is not what the subject shows',
    [
      [
        'The minister cited tests carried out to prove that the water was safe.',
        ['indirect: The minister | cited | tests carried out to prove that the water was safe'],
      ],
    ],
  ],
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
    'the elected representative is a member of parliament, not of the government; the head of government is the prime minister',
    [
      [
        'Minister Paul Orr spoke. “No,” said Senator Luke Lane. The elected representative of the Ohio region asked for a mediator.',
        [
          'direct: Senator Luke Lane | said | “No,”',
          'indirect: The elected representative of the Ohio region → Luke Lane | asked | for a mediator',
        ],
      ],
      [
        'Prime Minister Andrej Benko denied this. Jana Hruskova was there. The head of government also rejected any postponement.',
        [
          'indirect: Prime Minister Andrej Benko | denied | this',
          'indirect: The head of government → Andrej Benko | rejected | any postponement',
        ],
      ],
    ],
  ],
  [
    'the object goes on behind a participle between commas',
    [
      [
        'She pointed to a surveyor’s report, published last month, that put the cost at £3.8m.',
        ['indirect: She | pointed | to a surveyor’s report, published last month, that put the cost at £3.8m'],
      ],
      [
        'Police confirmed the arrest, made on Friday, of two men.',
        ['indirect: Police | confirmed | the arrest, made on Friday, of two men'],
      ],
      [
        'She welcomed the plan, approved on Monday, to build a road.',
        ['indirect: She | welcomed | the plan, approved on Monday, to build a road'],
      ],
      [
        'The minister praised the deal, signed on Monday, but said more was needed.',
        ['indirect: The minister | praised | the deal', 'indirect: The minister | said | more was needed'],
      ],
    ],
  ],
  [
    'what somebody defends in a headline is what he speaks for',
    [['# Premier defends bus cuts', ['indirect: Premier | defends | bus cuts']]],
  ],
  [
    'a door that is slammed is no plan',
    [
      ['Britain slammed the door on a deal.', []],
      ['# Union slams door on talks', []],
      ['The union slammed the plan.', ['indirect: The union | slammed | the plan']],
    ],
  ],
  [
    'what somebody is blamed for is said with when it was',
    [
      [
        'Ann Orr blamed the losses at the start of April for the defeat.',
        ['indirect: Ann Orr | blamed | the losses at the start of April for the defeat'],
      ],
    ],
  ],
  [
    'an amount that is not exact, as object',
    [
      ['Police confirmed at least three deaths.', ['indirect: Police | confirmed | at least three deaths']],
      ['The company announced as many as 300 layoffs.', ['indirect: The company | announced | as many as 300 layoffs']],
      ['Officials reported up to 40 arrests.', ['indirect: Officials | reported | up to 40 arrests']],
      [
        'The ministry reported at least 20 new cases on Monday.',
        ['indirect: The ministry | reported | at least 20 new cases'],
      ],
      ['He promised at least two debates.', ['indirect: He | promised | at least two debates']],
      ['She predicted nearly 40 defections.', ['indirect: She | predicted | nearly 40 defections']],
      ['Officials reported around 40 arrests.', ['indirect: Officials | reported | around 40 arrests']],
      ['They pledged up to $40 million for the wall.', ['indirect: They | pledged | up to $40 million for the wall']],
      ['The airline announced close to 300 layoffs.', ['indirect: The airline | announced | close to 300 layoffs']],
      ['Economists predict up to four rate rises.', ['indirect: Economists | predict | up to four rate rises']],
      ['Police said at least three people had died.', ['indirect: Police | said | at least three people had died']],
      ['He wrote about 40 songs. He spoke about 40 arrests.', []],
    ],
  ],
  [
    'a noun phrase as the object of a cue',
    [
      ['The company disputes that figure, but has offered none.', ['indirect: The company | disputes | that figure']],
      [
        'Keane praised the move, while warning of delays.',
        ['indirect: Keane | praised | the move', 'indirect: Keane | warning | of delays'],
      ],
      ['As Dunn demands walls, smugglers build ladders.', ['indirect: Dunn | demands | walls']],
      [
        'Dunn raged after a poll found Harris leading in the state.',
        ['indirect: a poll | found | Harris leading in the state'],
      ],
      [
        'The mayor denied reports on Sunday that the wall was weak.',
        ['indirect: The mayor | denied | reports on Sunday that the wall was weak'],
      ],
      [
        'The works manager confirmed the leak but declined to say more.',
        ['indirect: The works manager | confirmed | the leak'],
      ],
      [
        'Keane blamed the prices, which she said had gone too far, and promised smaller packs.',
        [
          'indirect: Keane | blamed | the prices',
          'indirect: she → Keane | said | which ‖ had gone too far',
          'indirect: Keane | promised | smaller packs',
        ],
      ],
      [
        'Critics mocked Lowe’s claim that the dam was safe.',
        [
          'indirect: Critics | mocked | Lowe’s claim that the dam was safe',
          'indirect: Lowe | claim | the dam was safe',
        ],
      ],
      [
        'Keane repeated her promise to rebuild the wall by May.',
        ['indirect: Keane | repeated | her promise to rebuild the wall by May'],
      ],
      ['Lowe mocked the slogan, which Keane has often repeated, “absurd.”', ['indirect: Lowe | mocked | the slogan']],
      [
        "Keane reaffirmed his firm's commitment to safety while rejecting claims that it had hidden leaks.",
        [
          "indirect: Keane | reaffirmed | his firm's commitment to safety",
          'indirect: Keane | rejecting | claims that it had hidden leaks',
        ],
      ],
      ['Officials voiced anger at the report.', ['indirect: Officials | voiced | anger at the report']],
    ],
  ],
  [
    '“that” points at a noun of saying before “and”',
    [
      ['Kelly rejected that claim and an older one.', ['indirect: Kelly | rejected | that claim and an older one']],
      ['Ruiz disputed that account and the report.', ['indirect: Ruiz | disputed | that account and the report']],
    ],
  ],
  [
    '“that” points at a noun of saying before “as”',
    [
      [
        'The party rejected that description as inaccurate.',
        ['indirect: The party | rejected | that description as inaccurate'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
