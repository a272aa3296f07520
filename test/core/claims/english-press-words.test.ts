import { type Facts, testFacts } from './facts';

/** What a construction means, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a verb that opens its sentence has its subject behind it',
    [
      ['Said Ana Ruiz: “We will try again.”', ['direct: Ana Ruiz | Said | “We will try again.”']],
      [
        'The vote failed. Said Orr, the committee chair, in an interview: “We will try again.”',
        ['direct: Orr, the committee chair | Said | “We will try again.”'],
      ],
      ['Said one voter, “I am tired.”', ['direct: one voter | Said | “I am tired.”']],
    ],
  ],
  [
    'an adverb of hearsay before a quotation leaves the words to whom they are given',
    [
      [
        'Ana Ruiz reportedly said, “You tell me,” before he left the room.',
        ['direct: Ana Ruiz | said | “You tell me,”'],
      ],
      ['Ana Ruiz has allegedly called her “a fool”.', ['mixed: Ana Ruiz | has allegedly called | her “a fool”']],
      ['Ana Ruiz has reportedly asked to leave.', ['indirect: – | reportedly | Ana Ruiz has ‖ asked to leave']],
    ],
  ],
  [
    'a source between a conjunction and its clause says the clause',
    [
      [
        'The deal will fail because, according to Ana Ruiz, the media would call him a “chicken”.',
        [
          'mixed: Ana Ruiz | according to | the media would call him a “chicken”',
          'mixed: the media | would call | him a “chicken”',
        ],
      ],
      [
        'The deal will fail, but, according to Ana Ruiz, the town will wait.',
        ['indirect: Ana Ruiz | according to | the town will wait'],
      ],
      [
        'Ana Ruiz said that, according to John Orr, the deal is dead.',
        ['indirect: Ana Ruiz | said | according to John Orr, the deal is dead'],
      ],
    ],
  ],
  [
    'words that run into the marks belong to a verb of their own',
    [
      ['Noah Opper, the executive in charge of “Today,” reminded his staff about the rules.', []],
      [
        'Ana Ruiz described the plan as “terrible,” denounced her record and left.',
        ['mixed: Ana Ruiz | described | the plan as “terrible,”'],
      ],
      ['The plan is “dead,” warned a report.', ['mixed: a report | warned | The plan is “dead,”']],
    ],
  ],
  [
    'a quotation goes on with the words that are all in marks',
    [
      [
        '“It is over,” Ana Ruiz said, adding that “talks” had failed. “We lost.”',
        ['direct: Ana Ruiz | said | “It is over,” ‖ “We lost.”', 'mixed: Ana Ruiz | adding | “talks” had failed'],
      ],
    ],
  ],
  [
    'adverbs of manner between cue and quotation',
    [
      [
        'Ana Ruiz concluded so eloquently and timelessly, “With malice toward none.”',
        ['direct: Ana Ruiz | concluded | “With malice toward none.”'],
      ],
      ['Ana Ruiz said quietly but firmly: “I am done.”', ['direct: Ana Ruiz | said | “I am done.”']],
    ],
  ],
  [
    'a participle right before the comma has the quotation',
    [
      [
        'They will meet next week, Ana Ruiz said, adding, “They need to sit down.”',
        [
          'indirect: Ana Ruiz | said | They will meet next week',
          'direct: Ana Ruiz | adding | “They need to sit down.”',
        ],
      ],
      [
        'They will meet next week, Ana Ruiz said, warning, “They need to sit down.”',
        [
          'indirect: Ana Ruiz | said | They will meet next week',
          'direct: Ana Ruiz | warning | “They need to sit down.”',
        ],
      ],
      [
        'Ana Ruiz said, pointing at a map, “They need to sit down.”',
        ['direct: Ana Ruiz | said | “They need to sit down.”'],
      ],
    ],
  ],
  [
    'whom somebody accuses has a clause of his own',
    [
      [
        'Ana Ruiz accused the audience, which is mainly selected by the committee, of being “donors and lobbyists”.',
        [
          'mixed: Ana Ruiz | accused | the audience, which is mainly selected by the committee, of being “donors and lobbyists”',
        ],
      ],
      [
        'The paper accuses John Orr, whose appeal has been key to his success, of being “a lot like many others”.',
        [
          'mixed: The paper | accuses | John Orr, whose appeal has been key to his success, of being “a lot like many others”',
        ],
      ],
      ['Ana Ruiz warned the board, which meets on Monday, of a strike.', ['indirect: Ana Ruiz | warned | of a strike']],
    ],
  ],
  [
    'a programme is spoken to, and is no quotation',
    [
      [
        'She told ABC’s “Good Morning America” on Monday the tone was cordial.',
        ['indirect: She | told | the tone was cordial'],
      ],
      ['She told the “Today” programme the deal was dead.', ['indirect: She | told | the deal was dead']],
      ['He told “Panorama” he would run.', ['indirect: He | told | he would run']],
      [
        'Ana Ruiz told Fox News host John Orr’s “Night Watch” podcast: “I am done.”',
        ['direct: Ana Ruiz | told | “I am done.”'],
      ],
      [
        'Ana Ruiz told BBC Radio 4’s Today programme the deal was dead.',
        ['indirect: Ana Ruiz | told | the deal was dead'],
      ],
      ['Ana Ruiz told Channel 4’s Dispatches she was sorry.', ['indirect: Ana Ruiz | told | she was sorry']],
    ],
  ],
  [
    'a text asks as people do',
    [
      [
        'The survey asks whether any resident has “difficulty remembering”.',
        ['mixed: The survey | asks | whether any resident has “difficulty remembering”'],
      ],
      ['The letter asked: “Why did you leave?”', ['direct: The letter | asked | “Why did you leave?”']],
    ],
  ],
  [
    'the main clause behind a fronted one is not reported',
    [
      [
        'After the bureau determined that he was “not a threat,” the firm lost track of him.',
        ['mixed: the bureau | determined | he was “not a threat,”'],
      ],
      [
        'While Ana Ruiz said the plan was “dead,” the council voted for it.',
        ['mixed: Ana Ruiz | said | the plan was “dead,”'],
      ],
      [
        'Where Ana Ruiz boasted that she had saved “the town,” residents told of decline.',
        ['mixed: Ana Ruiz | boasted | she had saved “the town,”'],
      ],
    ],
  ],
  [
    'what somebody calls so belongs to what is reported',
    [
      [
        'Ana Ruiz says voters are “right to be angry,” but also hungry for what she calls “real solutions”.',
        [
          'mixed: Ana Ruiz | says | voters are “right to be angry,” but also hungry for what she calls “real solutions”',
        ],
      ],
    ],
  ],
  [
    'a passive that shares its auxiliary reports nothing',
    [
      [
        'John Orr, a lawyer who has met the board and been mentioned as a candidate, said it was “late”.',
        ['mixed: John Orr, a lawyer who has met the board and been mentioned as a candidate | said | it was “late”'],
      ],
    ],
  ],
  [
    'a fronted clause is reported with the main clause behind the cue',
    [
      [
        'If the deal is signed, the firm promised, the road will reopen.',
        ['indirect: the firm | promised | If the deal is signed ‖ the road will reopen'],
      ],
      [
        'While the road is shut, Ana Ruiz said on Monday, the bus will go by Leeds.',
        ['indirect: Ana Ruiz | said | While the road is shut ‖ the bus will go by Leeds'],
      ],
      [
        'Although it rained, she told reporters, the crowd stayed.',
        ['indirect: she | told | Although it rained ‖ the crowd stayed'],
      ],
      [
        'While Ana Ruiz said the road was shut, John Orr told reporters the bus would go.',
        ['indirect: Ana Ruiz | said | the road was shut', 'indirect: John Orr | told | the bus would go'],
      ],
    ],
  ],
  [
    'an incise with whom it was said to or when parts one clause',
    [
      [
        'In the long run, Ana Ruiz told reporters, the plan will fail.',
        ['indirect: Ana Ruiz | told | In the long run ‖ the plan will fail'],
      ],
      [
        'By Monday, the firm said in a statement, 300 people had left.',
        ['indirect: the firm | said | By Monday ‖ 300 people had left'],
      ],
      [
        'The plan, which was leaked, he told the BBC, will fail.',
        ['indirect: he | told | The plan, which was leaked ‖ will fail'],
      ],
      [
        'What is clear, Ana Ruiz told the court on Friday, is that it failed.',
        ['indirect: Ana Ruiz | told | What is clear ‖ is that it failed'],
      ],
      [
        'The plan failed, Ana Ruiz told reporters, and the town paid.',
        ['indirect: Ana Ruiz | told | The plan failed ‖ and the town paid'],
      ],
      [
        'Particularly in poorer parts of the state, she said, “we don’t know what it will be”.',
        ['mixed: she | said | Particularly in poorer parts of the state ‖ “we don’t know what it will be”'],
      ],
      [
        'Asked how long they would wait, Ana Ruiz told reporters, “We have all day.”',
        ['direct: Ana Ruiz | told | “We have all day.”'],
      ],
      [
        'In May, the firm told staff, customers and suppliers that it would close.',
        ['indirect: the firm | told | it would close'],
      ],
    ],
  ],
  [
    'what the verb before an incise still wants comes behind it',
    [
      ['It was, Ana Ruiz said, a mistake.', ['indirect: Ana Ruiz | said | It was ‖ a mistake']],
      [
        'There was, said Ana Ruiz, no sign of a struggle.',
        ['indirect: Ana Ruiz | said | There was ‖ no sign of a struggle'],
      ],
      ['He wanted, she said, to leave the club.', ['indirect: she | said | He wanted ‖ to leave the club']],
      [
        'The firm had been warned, she said, about the leak.',
        ['indirect: she | said | The firm had been warned ‖ about the leak'],
      ],
      ['It was, as Ana Ruiz put it in her memoir, a mistake.', ['indirect: Ana Ruiz | put it | It was ‖ a mistake']],
      [
        'If the deal is signed, as Ana Ruiz noted, the road will reopen.',
        ['indirect: Ana Ruiz | noted | If the deal is signed ‖ the road will reopen'],
      ],
      [
        'By Monday, according to Ana Ruiz, 300 people had left.',
        ['indirect: Ana Ruiz | according to | By Monday ‖ 300 people had left'],
      ],
    ],
  ],
  [
    'a clause with a gap goes on with what it is about',
    [
      ['It is a plan the mayor says will fail.', ['indirect: the mayor | says | a plan ‖ will fail']],
      ['The man who police say fired the shots was held.', ['indirect: police | say | who ‖ fired the shots']],
      ['She saw a man she said was armed.', ['indirect: she | said | a man ‖ was armed']],
      [
        'Even Republicans who have praised his candidacy warned that the party may lose.',
        [
          'indirect: Even Republicans who | have praised | his candidacy',
          'indirect: Even Republicans who have praised his candidacy | warned | the party may lose',
        ],
      ],
    ],
  ],
  [
    'an apposition stands between the conjunction of a clause and its verb',
    [
      [
        'When the director, James Comer, said on Tuesday that there was no evidence, investigators understood.',
        ['indirect: the director, James Comer | said | there was no evidence'],
      ],
      [
        'Because the mayor, Ana Ruiz, said the road was shut, nobody came.',
        ['indirect: the mayor, Ana Ruiz | said | the road was shut'],
      ],
      [
        'While the club, founded in 1901, says it is safe, fans doubt it.',
        ['indirect: the club, founded in 1901 | says | it is safe'],
      ],
    ],
  ],
  [
    'a participle before a name is no clause',
    [
      [
        'Retired Gen. John Allen, who led forces in Iraq, said that the war was lost.',
        ['indirect: Retired Gen. John Allen, who led forces in Iraq | said | the war was lost'],
      ],
      [
        'Asked about it, Ana Ruiz, who led forces in Iraq, said that the war was lost.',
        ['indirect: Ana Ruiz, who led forces in Iraq | said | the war was lost'],
      ],
    ],
  ],
  [
    'when and how it was said stands between cue and clause',
    [
      [
        'CNN reported that night the former chief would testify.',
        ['indirect: CNN | reported | the former chief would testify'],
      ],
      ['Ana Ruiz said – to cheers – that it was over.', ['indirect: Ana Ruiz | said | it was over']],
      [
        'Ana Ruiz said in a statement released by the campaign the report was wrong.',
        ['indirect: Ana Ruiz | said | the report was wrong'],
      ],
      [
        'John Orr previously reported, The firm refused to release the names.',
        ['indirect: John Orr | reported | The firm refused to release the names'],
      ],
    ],
  ],
  [
    'what nobody has said yet',
    [
      ['They should admit that they failed.', []],
      ['Vermont and Massachusetts, states that vote on March 1, are next.', []],
      ['The state will go on screening people, a plan announced earlier this year.', []],
      ['Even after the growth cooled, the borrowing continued.', []],
      ['She said it was over, remarks which angered the board.', ['indirect: She | said | it was over']],
    ],
  ],
  [
    "the speaker's next act ends what is reported",
    [
      [
        'John Orr held a briefing to brag that the rate has fallen and to rail against his rivals.',
        ['indirect: John Orr | brag | the rate has fallen'],
      ],
      [
        'John Orr accused them of working to block the plan and prevent a vote.',
        ['indirect: John Orr | accused | them of working to block the plan and prevent a vote'],
      ],
      [
        'The candidate won the primary, the agency declared on Thursday.',
        ['indirect: the agency | declared | The candidate won the primary'],
      ],
      [
        'John Orr said she was “ignorant” of the law and criticized her for lying.',
        ['mixed: John Orr | said | she was “ignorant” of the law', 'indirect: John Orr | criticized | her for lying'],
      ],
    ],
  ],
  [
    'a headline in title case reads like a sentence',
    [
      ['# Mayor Says Road Will Reopen', ['indirect: Mayor | Says | Road Will Reopen']],
      ['# Police Say Two Men Died', ['indirect: Police | Say | Two Men Died']],
      [
        '# Francois Hollander Says Ruiz ‘Makes You Want To Retch’',
        ['mixed: Francois Hollander | Says | Ruiz ‘Makes You Want To Retch’'],
      ],
      ['# Apple Warns Prices Will Rise', ['indirect: Apple | Warns | Prices Will Rise']],
      ['# Ana Ruiz: ‘Of Course’ She Will Stand', ['mixed: Ana Ruiz | : | ‘Of Course’ She Will Stand']],
    ],
  ],
  [
    'about one in five',
    [['About one in five say they would not vote.', ['indirect: About one in five | say | they would not vote']]],
  ],
  [
    'a source behind a conjunction that reports nothing',
    [
      [
        'The trouble is that, according to Ana Ruiz, nobody will pay.',
        ['indirect: Ana Ruiz | according to | nobody will pay'],
      ],
    ],
  ],
  [
    'the next act is done to whom the clause is about',
    [
      [
        'The judge told him he was “a danger” and jailed him for nine years.',
        ['mixed: The judge | told | he was “a danger”'],
      ],
      ['John Orr said she was late and took her bag.', ['indirect: John Orr | said | she was late and took her bag']],
    ],
  ],
  [
    'a participle inside of a phrase reports nothing',
    [
      [
        'John Orr told reporters at a hastily called news conference that the bridge could stay shut.',
        ['indirect: John Orr | told | the bridge could stay shut'],
      ],
    ],
  ],
  [
    'an apposition behind a conjunction of time',
    [
      [
        'The station has a café, which closed in June after its owner, Ana Pell, said she was tired.',
        ['indirect: its owner, Ana Pell | said | she was tired'],
      ],
      [
        'The company should have stopped after the first death, Ana Pell, a doctor in Leeds, said.',
        ['indirect: Ana Pell, a doctor in Leeds | said | The company should have stopped after the first death'],
      ],
    ],
  ],
  [
    'a gesture by name between two quotations opens the second',
    [
      [
        "Tom Petrie is not keen. “There's no money in it. I've told him to get a trade.” Joe Hale grins. “He told my dad that too.”",
        [
          "direct: Tom Petrie | – | “There's no money in it. I've told him to get a trade.”",
          'direct: Joe Hale | – | “He told my dad that too.”',
        ],
      ],
      [
        '“It takes years to learn.” She laughs. “With Beckett, you need a stopwatch.”',
        ['direct: She | laughs | “It takes years to learn.” ‖ “With Beckett, you need a stopwatch.”'],
      ],
    ],
  ],
  [
    'one of some is nobody named',
    [
      [
        'Moira Kemp is here. “We come every day,” says the taller one.',
        ['direct: the taller one | says | “We come every day,”'],
      ],
    ],
  ],
  [
    'a doctor by title may be any academic',
    [
      [
        'Moira Kemp has done the sums. Dr Simon Achebe agrees. The academic says it is bad.',
        ['indirect: The academic → Simon Achebe | says | it is bad'],
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
    'by a noun that told of somebody without a name, nobody else is meant',
    [
      [
        "Moira Kemp has done the sums. A retired teacher shares a bench. “He wouldn't take a penny,” the teacher recalls.",
        ["direct: the teacher | recalls | “He wouldn't take a penny,”"],
      ],
      [
        "Moira Kemp has done the sums. A teacher and her sister share a bench. “He wouldn't take a penny,” the teacher recalls.",
        ["direct: the teacher | recalls | “He wouldn't take a penny,”"],
      ],
      [
        'Moira Kemp has left. A teacher waited. Tom Hale, 40, was late. The teacher said it was dark.',
        ['indirect: The teacher → Tom Hale | said | it was dark'],
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
    'a verb that is a noun too, behind a complement, a relative clause or two nouns',
    [
      ['Many in the town claim the plan will fail.', ['indirect: Many in the town | claim | the plan will fail']],
      ['Police in Leeds fear the plan will fail.', ['indirect: Police in Leeds | fear | the plan will fail']],
      [
        'The woman whose son died claims the trust lied.',
        ['indirect: The woman whose son died | claims | the trust lied'],
      ],
      [
        "The firm's founder and chief executive claims the plan will fail.",
        ["indirect: The firm's founder and chief executive | claims | the plan will fail"],
      ],
      [
        'A growing number of doctors fear the plan will fail.',
        ['indirect: A growing number of doctors | fear | the plan will fail'],
      ],
      [
        'The disgraced former minister questions whether the plan will fail.',
        ['indirect: The disgraced former minister | questions | whether the plan will fail'],
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
    'a participle without an article, behind a comma or a number',
    [
      ['“The plan will fail,” elected officials said.', ['direct: elected officials | said | “The plan will fail,”']],
      [
        'The plan will fail, striking workers said on Monday.',
        ['indirect: striking workers | said | The plan will fail'],
      ],
      [
        'According to one injured passenger, the plan will fail.',
        ['indirect: one injured passenger | According to | the plan will fail'],
      ],
      [
        '“The plan will fail,” said two injured passengers.',
        ['direct: two injured passengers | said | “The plan will fail,”'],
      ],
      ['Ana Orr, the mayor, said candidates are late.', ['indirect: Ana Orr, the mayor | said | candidates are late']],
      [
        'More than 4 in 10 said billionaire Tom Hale would be best.',
        ['indirect: More than 4 in 10 | said | billionaire Tom Hale would be best'],
      ],
    ],
  ],
  [
    '“whose” defines the source',
    [
      [
        'According to the woman whose son died, the plan will fail.',
        ['indirect: the woman whose son died | According to | the plan will fail'],
      ],
      [
        '“The plan will fail,” said the woman whose son died.',
        ['direct: the woman whose son died | said | “The plan will fail,”'],
      ],
    ],
  ],
  [
    'a source behind “according to” goes on to what it does or where it is',
    [
      [
        'According to residents living nearby, the plan will fail.',
        ['indirect: residents living nearby | According to | the plan will fail'],
      ],
      [
        'The plan will fail, according to unions representing the drivers.',
        ['indirect: unions representing the drivers | according to | The plan will fail'],
      ],
      [
        'According to many in the town, the plan will fail.',
        ['indirect: many in the town | According to | the plan will fail'],
      ],
      [
        'The plan will fail, according to those living nearby.',
        ['indirect: those living nearby | according to | The plan will fail'],
      ],
      ['According to them, the plan will fail.', ['indirect: them | According to | the plan will fail']],
    ],
  ],
  [
    'the relative clause behind a name tells of another person',
    [
      [
        '“We want it,” said Ana Ruiz, whose brother was killed. She added: “Not from them.”',
        [
          'direct: Ana Ruiz, whose brother was killed | said | “We want it,”',
          'direct: She → Ana Ruiz | added | “Not from them.”',
        ],
      ],
    ],
  ],
  [
    'a date behind a participle is of the text that speaks, one behind “on” says when',
    [
      [
        'An internal memo dated 12 January described the doors as “not fit for another winter”.',
        ['mixed: An internal memo dated 12 January | described | the doors as “not fit for another winter”'],
      ],
      ['A memo from January accused him of “lying”.', ['mixed: A memo from January | accused | him of “lying”']],
      [
        'A note dated January 12 called the doors “not fit for another winter”.',
        ['mixed: A note dated January 12 | called | the doors “not fit for another winter”'],
      ],
      ['The mayor on 12 January said the ship was safe.', ['indirect: The mayor | said | the ship was safe']],
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
    'the noun of a body behind its name tells what it is',
    [
      [
        'Outside, the RMT union accused ministers of lying. The firm said the rest had been cut.',
        ['indirect: the RMT union | accused | ministers of lying', 'indirect: The firm | said | the rest had been cut'],
      ],
      [
        'The Acme group said it was sorry. The company said the rest had been cut.',
        [
          'indirect: The Acme group | said | it was sorry',
          'indirect: The company → Acme | said | the rest had been cut',
        ],
      ],
    ],
  ],
  [
    "what somebody's things are called does not speak for whoever makes them",
    [
      [
        "The maker of Nan's Pies said its chief had resigned.",
        ["indirect: The maker of Nan's Pies | said | its chief had resigned"],
      ],
      [
        "A spokesman for Norway's Equinor said it was sorry.",
        ["indirect: A spokesman for Norway's Equinor | said | it was sorry"],
      ],
    ],
  ],
  [
    'a particle and an infinitive behind “call” are nothing that is called so',
    [
      ['She later called back to say it was “an early draft”.', ['mixed: She | say | it was “an early draft”']],
      ['She called the plan to close it “a mess”.', ['mixed: She | called | the plan to close it “a mess”']],
    ],
  ],
  [
    "a small particle makes a person's name of words that look like others",
    [
      [
        "Anneke de Vries said it had failed. “I've seen this before,” she added.",
        [
          'indirect: Anneke de Vries | said | it had failed',
          "direct: she → Anneke de Vries | added | “I've seen this before,”",
        ],
      ],
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
    'a pronoun that is an object opens no reported clause',
    [
      [
        'He claimed to have reported them “four or five times” and been told “there was nothing”.',
        ['mixed: He | claimed | to have reported them “four or five times” and been told “there was nothing”'],
      ],
      ['She told them the plan had failed.', ['indirect: She | told | the plan had failed']],
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
    'what was never asked, and what not all say',
    [
      ['Her cardiologist never asked about her hours.', []],
      ['Not all scientists are convinced that banning stints would help.', []],
      ['Not only the mayor said it was bad.', ['indirect: the mayor | said | it was bad']],
    ],
  ],
  [
    'a relative clause that words in marks would cut short is no part of the source',
    [
      [
        '“No,” said Ana Ruiz, who claims to have “tried everything”.',
        ['direct: Ana Ruiz | said | “No,”', 'mixed: Ana Ruiz, who | claims | to have “tried everything”'],
      ],
    ],
  ],
  [
    'an incise behind a preposition leaves its object to what is said',
    [
      [
        'Achebe arrived in 1966 with, he liked to say, two suits and one stethoscope.',
        ['indirect: he | liked to say | Achebe arrived in 1966 with ‖ two suits and one stethoscope'],
      ],
    ],
  ],
  [
    'a thing that makes a noise behind a quotation does not speak it',
    [
      [
        'Ana Ruiz recalled being scolded. “I weighed 260 pounds.” The room roared.',
        ['indirect: Ana Ruiz | recalled | being scolded', 'direct: Ana Ruiz | – | “I weighed 260 pounds.”'],
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
    'a pronoun behind a colon speaks what stands behind the colon',
    [['The mayor was angry: the bridge, he said, was old.', ['indirect: he → mayor | said | the bridge ‖ was old']]],
  ],
  [
    'a verb in the singular behind a comma tells that what looks like a plural before it is a verb',
    [
      [
        'The lawyer shrugs, then announces that the school will close.',
        ['indirect: The lawyer | announces | the school will close'],
      ],
      [
        'The lawyer pauses in the hall, announces that the school will close.',
        ['indirect: The lawyer | announces | the school will close'],
      ],
      ['Ana Ruiz nods, then told reporters it was over.', ['indirect: Ana Ruiz | told | it was over']],
      ['The mayor smiles, then adds: “We will close.”', ['direct: The mayor | adds | “We will close.”']],
    ],
  ],
  [
    'a verb that reports nothing parts the subject from the cue',
    [
      ['The firms oversee the port and say that it is safe.', ['indirect: The firms | say | it is safe']],
      [
        'The lawyer trembles and then announces that it will close.',
        ['indirect: The lawyer | announces | it will close'],
      ],
      [
        'Officials withhold the files and announce that they will go.',
        ['indirect: Officials | announce | they will go'],
      ],
      ['The ministers reorganise the force and say it will hold.', ['indirect: The ministers | say | it will hold']],
    ],
  ],
  [
    'a set phrase or an adverb beside the subject is no part of it',
    [
      ['The mayor at first said it would close.', ['indirect: The mayor | said | it would close']],
      ['The governor in turn said it would close.', ['indirect: The governor | said | it would close']],
      ['The mayor, of course, said that it would close.', ['indirect: The mayor | said | it would close']],
      ['The mayor, admittedly, said that it would close.', ['indirect: The mayor | said | it would close']],
      [
        'The mayor has for the first time admitted that it would close.',
        ['indirect: The mayor | has for the first time admitted | it would close'],
      ],
      ['The mayor has in fact said that it would close.', ['indirect: The mayor | has in fact said | it would close']],
    ],
  ],
];

describe('how English news reports', () => {
  testFacts(facts, 'en');
});
