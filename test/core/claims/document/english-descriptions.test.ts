import { type Facts, testFacts } from '../facts';

/** Whom English descriptions mean: by party, title, post and what a body does. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'by party, title, post and what a body does',
    [
      [
        'Gov. Lena Morales spoke in Ames about Paul Dunn, a former senator from Virginia. The governor brushed off the polls.',
        ['indirect: The governor → Lena Morales | brushed off | the polls'],
      ],
      [
        'Gov. Lena Morales spoke in Ames about Paul Dunn, a former senator.\n\n“He would sell his boat,” the Colorado Democrat told a crowd.',
        ['direct: the Colorado Democrat → Lena Morales | told | “He would sell his boat,”'],
      ],
      [
        'Ortega, R-Mo., answered within the hour. “He has it,” the Missouri Republican said.',
        ['direct: the Missouri Republican → Ortega | said | “He has it,”'],
      ],
      [
        'Sen. Ann Reed, R-Texas, voted no. Rep. Carl Mott, D-Ohio, voted yes. “No,” the Texas Republican said.',
        ['direct: the Texas Republican → Ann Reed | said | “No,”'],
      ],
      [
        'The operator, Linee Marittime, cited a fault. The company expressed sorrow.',
        [
          'indirect: The operator, Linee Marittime | cited | a fault',
          'indirect: The company → Linee Marittime | expressed | sorrow',
        ],
      ],
      [
        "Corran Haulage hired 140 drivers. The Dock Workers' Union says its members are tired. The company disputes the figures.",
        [
          "indirect: The Dock Workers' Union | says | its members are tired",
          'indirect: The company → Corran Haulage | disputes | the figures',
        ],
      ],
      [
        'Farm Virginia president Jane Tully fears some farms will close. She is urging shops to help.',
        [
          'indirect: Farm Virginia president Jane Tully | fears | some farms will close',
          'indirect: She → Jane Tully | is urging | shops to help',
        ],
      ],
      [
        'The Redford Herald had it first. Citing three aides, the Herald said the wall was weak.',
        ['indirect: the Herald → Redford Herald | said | the wall was weak'],
      ],
      [
        'The Food and Drug Administration approved the pill. The F.D.A. said the wall was weak.',
        ['indirect: The F.D.A. → Food and Drug Administration | said | the wall was weak'],
      ],
      [
        'Nils Berg and Amy Cole played. Berg was glum. “No,” the striker said.',
        ['direct: the striker → Nils Berg | said | “No,”'],
      ],
      [
        'Another guest, identified only as Bruno, said the doors were locked. “I ran,” he recalled.',
        [
          'indirect: Another guest, identified only as Bruno | said | the doors were locked',
          'direct: he → Bruno | recalled | “I ran,”',
        ],
      ],
      [
        'Corran Foods lost a sixth of its value in Leeds. Ana Ruiz left. The company will close a bakery there as part of what it calls “a simpler network”.',
        ['direct: it → Corran Foods | calls | “a simpler network”'],
      ],
      [
        'Farmers in Manawa and Rangiti say the help should have come sooner.',
        ['indirect: Farmers in Manawa and Rangiti | say | the help should have come sooner'],
      ],
      [
        "John Chambers left. Chambers, one of the valley's longest-serving bosses, said the firm was weak.",
        ["indirect: Chambers, one of the valley's longest-serving bosses → John Chambers | said | the firm was weak"],
      ],
      [
        'Coun Paul Turvey asked Coun Alison Tarn to go. But she said members had tried to remove her.',
        [
          'indirect: Coun Paul Turvey | asked | Coun Alison Tarn to go',
          'indirect: she → Alison Tarn | said | members had tried to remove her',
        ],
      ],
      [
        '“They helped,” said Director Jay Baker. “We got him,” Baker said.',
        ['direct: Director Jay Baker | said | “They helped,”', 'direct: Baker → Jay Baker | said | “We got him,”'],
      ],
      [
        'The senator and former mayor of Burlow, Vermont described himself as “an outsider”.',
        ['mixed: The senator and former mayor of Burlow, Vermont | described | himself as “an outsider”'],
      ],
      [
        "Several longtime Clinton operatives are telling her that it's late. Hillary Clinton left. A Clinton aide said no one came.",
        [
          "indirect: Several longtime Clinton operatives | are telling | it's late",
          'indirect: A Clinton aide | said | no one came',
        ],
      ],
      [
        'Dame Ruth May met nurses in London. May also thanked nurses, adding that they would go on.',
        ['indirect: May → Ruth May | adding | they would go on'],
      ],
      [
        'Bryony March said the shop would close. March added that it was late. The match in March was late.',
        ['indirect: Bryony March | said | the shop would close', 'indirect: March | added | it was late'],
      ],
      [
        "Prime Minister May said it was late. Theresa May's spokesman said she would go.",
        [
          'indirect: Prime Minister May → Theresa May | said | it was late',
          "indirect: Theresa May's spokesman | said | she would go",
        ],
      ],
      [
        'March sales fell, Ana Ruiz said. May will be warm, forecasters said.',
        ['indirect: Ana Ruiz | said | March sales fell', 'indirect: forecasters | said | May will be warm'],
      ],
      [
        'Leon Dusk lashed out against the package. "The draft will destroy jobs!" the former top Ruiz aide said in a post.',
        [
          'indirect: Leon Dusk | lashed out | against the package',
          'direct: the former top Ruiz aide → Leon Dusk | said | "The draft will destroy jobs!"',
        ],
      ],
      [
        'Leon Dusk scored twice. The Brent striker said it was weak.',
        ['indirect: The Brent striker → Leon Dusk | said | it was weak'],
      ],
      ['NEW DELHI: The House met twice, officials said.', ['indirect: officials | said | The House met twice']],
      ['She said even the best players were late.', ['indirect: She | said | even the best players were late']],
      ['She thinks even that may be late.', ['indirect: She | thinks | even that may be late']],
      ['He said over 40 people had died.', ['indirect: He | said | over 40 people had died']],
      ['She said more than half the staff had gone.', ['indirect: She | said | more than half the staff had gone']],
      ['The mayor said most had gone home.', ['indirect: The mayor | said | most had gone home']],
      [
        "Ana Ruiz told the BBC's Today programme the strike was over.",
        ['indirect: Ana Ruiz | told | the strike was over'],
      ],
      [
        "Ana Ruiz told the firm's workers in Leeds the site would close.",
        ['indirect: Ana Ruiz | told | the site would close'],
      ],
      [
        'Children had been told there was no money, Ana Ruiz told the jury.',
        [
          'indirect: Ana Ruiz | told | Children had been told there was no money',
          'indirect: – | had been told | there was no money',
        ],
      ],
      ['The court heard from a parent, Ana Ruiz, whose son was there.', []],
      ['# Jury told accountant ‘lied to police’', ['mixed: – | Jury told | accountant ‘lied to police’']],
      ['# Staff told to stay at home', ['indirect: – | told | to stay at home']],
      [
        'Two experts warn that finding tumours early changes nothing.',
        ['indirect: Two experts | warn | finding tumours early changes nothing'],
      ],
      [
        'It was early, the team report in a journal. The team report that it works.',
        ['indirect: the team | report | It was early', 'indirect: The team | report | it works'],
      ],
      ['She vowed to digitise the files.', ['indirect: She | vowed | to digitise the files']],
      ['The firm grew. It put the likely cost at £5m.', ['indirect: It → firm | put | the likely cost at £5m']],
      ['“It is hard,” was all she would say.', ['direct: she | would say | “It is hard,”']],
      [
        'The party demanded a debate on the leaked audit of the dam.',
        ['indirect: The party | demanded | a debate on the leaked audit of the dam'],
      ],
      ['The fire was seen by a neighbour, who said it was hot.', ['indirect: a neighbour, who | said | it was hot']],
      [
        'The league, he complained to anyone who would listen, had become “a bazaar”.',
        ['mixed: he | complained | The league ‖ had become “a bazaar”'],
      ],
      [
        'The league, Ana Ruiz told reporters on Monday, was dead.',
        ['indirect: Ana Ruiz | told | The league ‖ was dead'],
      ],
      ['The league, she said on Monday in Leeds, was dead.', ['indirect: she | said | The league ‖ was dead']],
      [
        'His side had beaten nobody yet, he said, and faced Leeds next.',
        ['indirect: he | said | His side had beaten nobody yet ‖ and faced Leeds next'],
      ],
      [
        "The council called Baptiste's request a stunt.",
        ["indirect: The council | called | Baptiste's request a stunt"],
      ],
      ['She branded the minister a coward.', ['indirect: She | branded | the minister a coward']],
      [
        'Hens are slow, explains Ana Ruiz, who lives near Abbotsford, B.C. “It takes weeks,” Ana Ruiz, 61, said.',
        [
          'indirect: Ana Ruiz, who lives near Abbotsford, B.C. | explains | Hens are slow',
          'direct: Ana Ruiz, 61 | said | “It takes weeks,”',
        ],
      ],
      [
        'According to the regulator, the bank turned down claims, often without looking.',
        ['indirect: the regulator | According to | the bank turned down claims, often without looking'],
      ],
      [
        'According to the charity, the government cut aid.',
        ['indirect: the charity | According to | the government cut aid'],
      ],
      ['He argued that fines were too low.', ['indirect: He | argued | fines were too low']],
      ['Critics thought the novel “a triumph”.', ['mixed: Critics | thought | the novel “a triumph”']],
      ['It is, she explains, called Graham.', ['indirect: she | explains | It is ‖ called Graham']],
      ['The law has not, ministers say, been broken.', ['indirect: ministers | say | The law has not ‖ been broken']],
      [
        "Ana Ruiz is more guarded: “I'll believe it when I see it.”",
        ["direct: Ana Ruiz | is | “I'll believe it when I see it.”"],
      ],
      ['# Interview: novelist Ana Ruiz on grief', []],
      ['She sold the farm to a man who claimed to be rich.', ['indirect: a man who | claimed | to be rich']],
      ['“No,” joked one of them, Ana Ruiz.', ['direct: one of them, Ana Ruiz | joked | “No,”']],
      [
        'They listened, he told the paper, “like it was the last water”.',
        ['mixed: he | told | They listened ‖ “like it was the last water”'],
      ],
      ['The developer had proceeded “with haste”.', []],
      [
        'Counsel for the union, Ana Ruiz, submitted that families had lost.',
        ['indirect: Counsel for the union, Ana Ruiz | submitted | families had lost'],
      ],
      [
        'KARUR: The court on Friday stayed the work, officials said.',
        ['indirect: officials | said | The court on Friday stayed the work'],
      ],
      [
        "According to the firm's chief operating officer, Ana Ruiz, the plant has been losing money.",
        ["indirect: the firm's chief operating officer, Ana Ruiz | According to | the plant has been losing money"],
      ],
      [
        'He told the FT. Zolta did not respond, officials said.',
        ['indirect: officials | said | Zolta did not respond'],
      ],
      ['Lib Dem sources claim it was late.', ['indirect: Lib Dem sources | claim | it was late']],
      [
        'An inquiry two years later concluded that a door had been left open.',
        ['indirect: An inquiry | concluded | a door had been left open'],
      ],
      ['The bank a day earlier said it was late.', ['indirect: The bank | said | it was late']],
      ['The firm in a statement said it was late.', ['indirect: The firm | said | it was late']],
      ['At the time Orbis insisted that it was late.', ['indirect: Orbis | insisted | it was late']],
      [
        'On Monday Prime Minister Ana Ruiz said it was late.',
        ['indirect: Prime Minister Ana Ruiz | said | it was late'],
      ],
      ['By then Ana Ruiz had said it was late.', ['indirect: Ana Ruiz | had said | it was late']],
      ['In 2019 Orbis said it was late.', ['indirect: Orbis | said | it was late']],
      ['After the meeting Ana Ruiz said it was late.', ['indirect: Ana Ruiz | said | it was late']],
      ['A clerk had told them so, in an email that ended with a threat.', []],
      ['She said in an interview that aired on Monday that it was late.', ['indirect: She | said | it was late']],
      ['Ana Ruiz told STAT News that she felt rushed.', ['indirect: Ana Ruiz | told | she felt rushed']],
      [
        "“I'd do it,” she said. “You don't know.” Her mother disagrees.",
        ["direct: she | said | “I'd do it,” ‖ “You don't know.”"],
      ],
      ['# Missing hiker found alive after nine nights', []],
      ['When he failed to return, staff raised the alarm.', []],
      [
        'The pills contained chalk, WHO said. WHO said it was late.',
        ['indirect: WHO | said | The pills contained chalk', 'indirect: WHO | said | it was late'],
      ],
      [
        'The envoy called it the worst outbreak in a decade.',
        ['indirect: The envoy | called | it the worst outbreak in a decade'],
      ],
      ["# Council leader quits after 'car park' WhatsApp messages leak", []],
      ["She called the mayor's plan unworkable.", ["indirect: She | called | the mayor's plan unworkable"]],
      ['She asked who had leaked them, and why now.', ['indirect: She | asked | who had leaked them, and why now']],
      [
        'Officials in neighbouring Benin denied that it was late.',
        ['indirect: Officials in neighbouring Benin | denied | it was late'],
      ],
      ['A colleague of his said it was late.', ['indirect: A colleague of his | said | it was late']],
      ['Residents the BBC spoke to said it was late.', ['indirect: Residents the BBC spoke to | said | it was late']],
      [
        'She cautioned that it was too soon to say what caused it.',
        ['indirect: She | cautioned | it was too soon to say what caused it'],
      ],
      [
        'It was a deal which the mayor, Ana Ruiz, said was dead.',
        ['indirect: the mayor, Ana Ruiz | said | which ‖ was dead'],
      ],
      ['# Late winner stuns leaders as manager hails ‘fairytale’', ['direct: manager | hails | ‘fairytale’']],
      ['She accused the minister, Tom Reed, of lying.', ['indirect: She | accused | the minister, Tom Reed, of lying']],
      ['He described the mayor, Ana Ruiz, as a “fool”.', ['mixed: He | described | the mayor, Ana Ruiz, as a “fool”']],
      ['She told the mayor, Ana Ruiz, it was late.', ['indirect: She | told | it was late']],
      ['A man who promised to pay left.', ['indirect: A man who | promised | to pay']],
      [
        'It is a rallying point for farmers who say they are locked out.',
        ['indirect: farmers who | say | they are locked out'],
      ],
      [
        'It has been given, the airline confirmed, a vegetarian meal.',
        ['indirect: the airline | confirmed | It has been given ‖ a vegetarian meal'],
      ],
      [
        'Ana Ruiz told the newspaper Aftenposten she was being made a scapegoat.',
        ['indirect: Ana Ruiz | told | she was being made a scapegoat'],
      ],
      ['# Bridge ‘was failing’ – engineer', ['mixed: engineer | – | Bridge ‘was failing’']],
      [
        '# ‘Bridge was failing at any time’: sacked engineer',
        ['direct: sacked engineer | : | ‘Bridge was failing at any time’'],
      ],
      ['# ‘I’m still in shock’: Leeds captain on the sacking', ['direct: Leeds captain | : | ‘I’m still in shock’']],
      ['# Bridge was failing: minister Ann Ruiz', ['indirect: minister Ann Ruiz | : | Bridge was failing']],
      ['# Bridge could close – teaching union', ['indirect: teaching union | – | Bridge could close']],
      ['# Union: ‘Bridge was failing’', ['direct: Union | : | ‘Bridge was failing’']],
      ['# ‘A giant of jazz’: Ann Ruiz', []],
      ['It closed at 5 pm, the PM said.', ['indirect: the PM | said | It closed at 5 pm']],
      [
        'A study in March by Leeds University found the law was bad.',
        ['indirect: A study in March by Leeds University | found | the law was bad'],
      ],
      [
        'A joint statement by the two countries on Monday said the law was bad.',
        ['indirect: A joint statement by the two countries | said | the law was bad'],
      ],
      [
        'A study published last year by Leeds University said that the law was bad.',
        ['indirect: A study published last year by Leeds University | said | the law was bad'],
      ],
      ['One of the two women said the law was bad.', ['indirect: One of the two women | said | the law was bad']],
      ['The officers involved said the law was bad.', ['indirect: The officers involved | said | the law was bad']],
      [
        'The minister whose son died said the law was bad.',
        ['indirect: The minister whose son died | said | the law was bad'],
      ],
      [
        '“It is bad,” the minister, visibly moved, said.',
        ['direct: the minister, visibly moved | said | “It is bad,”'],
      ],
      [
        '“It is bad,” said the other. The two said it was late.',
        ['direct: the other | said | “It is bad,”', 'indirect: The two | said | it was late'],
      ],
      [
        'Residents left, some shouting ‘shame on you’, ‘you lied’ and ‘how do you sleep?’',
        ['mixed: Residents | shouting | ‘shame on you’, ‘you lied’ and ‘how do you sleep?’'],
      ],
      [
        'The minister, Ann Ruiz, in a statement on Friday said the law would pass.',
        ['indirect: The minister, Ann Ruiz | said | the law would pass'],
      ],
      ['He named a man whom police say was armed.', ['indirect: police | say | whom ‖ was armed']],
      [
        'The firm hid money that prosecutors said went to casinos, a boat and his wedding. The firm hid money that prosecutors said went to casinos, and the judge agreed.',
        [
          'indirect: prosecutors | said | that ‖ went to casinos, a boat and his wedding',
          'indirect: prosecutors | said | that ‖ went to casinos',
        ],
      ],
      [
        'It is a trend that officials say puts workers at risk, hampers firefighting and often ends in loss of life.',
        [
          'indirect: officials | say | that ‖ puts workers at risk, hampers firefighting and often ends in loss of life',
        ],
      ],
      [
        'He told local reporters at this week’s media conference, the suspect was arrested.',
        ['indirect: He | told | the suspect was arrested'],
      ],
      ['Ann Ruiz said in her opinion it could be late.', ['indirect: Ann Ruiz | said | it could be late']],
      [
        'Bob Ruiz said the bridge would close on Monday, in a letter seen by the BBC.',
        ['indirect: Bob Ruiz | said | the bridge would close on Monday'],
      ],
      [
        'Bob Ruiz said that the bridge would close, his voice breaking.',
        ['indirect: Bob Ruiz | said | the bridge would close'],
      ],
      [
        'Bob Ruiz warned that the bridge would close, to loud applause from the crowd.',
        ['indirect: Bob Ruiz | warned | the bridge would close'],
      ],
      [
        'Bob Ruiz said the bridge would close, shaking his head.',
        ['indirect: Bob Ruiz | said | the bridge would close'],
      ],
      [
        'Bob Ruiz said the bridge would close on Monday, speaking outside court.',
        ['indirect: Bob Ruiz | said | the bridge would close on Monday'],
      ],
      [
        'Bob Ruiz said that the bridge would close, when asked about the plan.',
        ['indirect: Bob Ruiz | said | the bridge would close'],
      ],
      [
        'Bob Ruiz said the bridge would close, a claim the firm denied.',
        ['indirect: Bob Ruiz | said | the bridge would close'],
      ],
      [
        'Bob Ruiz said the bridge would close, without giving a date.',
        ['indirect: Bob Ruiz | said | the bridge would close'],
      ],
      [
        'Bob Ruiz said the bridge would close, and the school would follow. Bob Ruiz said the bridge would close, and the hall fell silent.',
        [
          'indirect: Bob Ruiz | said | the bridge would close, and the school would follow',
          'indirect: Bob Ruiz | said | the bridge would close',
        ],
      ],
      [
        'Bob Ruiz said the bridge would close, but the firm would not comment.',
        ['indirect: Bob Ruiz | said | the bridge would close'],
      ],
      [
        'Two aides doubted it. “He lost,” said one. The other was kinder: “He tried.”',
        ['direct: one | said | “He lost,”', 'direct: The other | was | “He tried.”'],
      ],
      ['Bob Orr told them to wrap it in a blanket.', ['indirect: Bob Orr | told | them to wrap it in a blanket']],
      ['Bob Orr blamed rising costs.', ['indirect: Bob Orr | blamed | rising costs']],
      [
        'The club dismissed Vee Lomax on Friday. The board dismissed the coach. Bob Orr dismissed the idea.',
        ['indirect: Bob Orr | dismissed | the idea'],
      ],
      ['A man who left in May has said it was late.', ['indirect: A man who left in May | has said | it was late']],
      [
        'The widow of a deckhand who drowned in January has accused the owner of lying.',
        ['indirect: The widow of a deckhand who drowned in January | has accused | the owner of lying'],
      ],
      [
        'A woman who farms 200 acres said it was late. A man who commutes to Leeds said it was early.',
        [
          'indirect: A woman who farms 200 acres | said | it was late',
          'indirect: A man who commutes to Leeds | said | it was early',
        ],
      ],
      [
        'A man who fled Syria as a child said it was late.',
        ['indirect: A man who fled Syria as a child | said | it was late'],
      ],
      [
        'The plan, which officials said would fail, went ahead. He named a man who officials say has left.',
        ['indirect: officials | said | which ‖ would fail', 'indirect: officials | say | who ‖ has left'],
      ],
      [
        'A man who paid £400 for a ticket said it was late.',
        ['indirect: A man who paid £400 for a ticket | said | it was late'],
      ],
      [
        'Ann Ruiz was not supposed to win. The bridge was supposed to open in May. The firm is not thought to be at risk.',
        ['indirect: – | is not thought | The firm ‖ to be at risk'],
      ],
      ['In May, the firm warned of losses, and shares fell.', ['indirect: the firm | warned | of losses']],
      ['Last week, the firm complained, which worked.', []],
      ['When the bus came, the firm told the police, but nobody came.', []],
      [
        'According to Orr, the firm apologised, and people left.',
        ['indirect: Orr | According to | the firm apologised, and people left'],
      ],
      ["With tears in his eyes, the firm's boss asked for help.", ["indirect: the firm's boss | asked | for help"]],
      [
        'She said he was ill and had asked for help.',
        ['indirect: She | said | he was ill and had asked for help', 'indirect: he | had asked | for help'],
      ],
      ['One woman yelled at Ann Ruiz that she should resign.', ['indirect: One woman | yelled | she should resign']],
      ['She cried so hard that her mother came.', []],
      [
        'Tom Orr, who now advises estates, was blunt: “Everybody knew.”',
        ['direct: Tom Orr, who now advises estates | was blunt | “Everybody knew.”'],
      ],
      [
        'A report, to be published on Monday, says that lambs are taken.',
        ['indirect: A report, to be published on Monday | says | lambs are taken'],
      ],
      ['Both need the money, Ann Ruiz said.', ['indirect: Ann Ruiz | said | Both need the money']],
      [
        'The mayor put it more bluntly: the plan, he said, “was a dream”.',
        ['mixed: he → mayor | said | the plan ‖ “was a dream”'],
      ],
      ['HuffPost Pollster’s polling average shows that she leads.', []],
      [
        'Residents who had read the letter claimed it was a fake.',
        ['indirect: Residents who had read the letter | claimed | it was a fake'],
      ],
      [
        'According to Tom Hollis, who runs the shop, it would cost more.',
        ['indirect: Tom Hollis, who runs the shop | According to | it would cost more'],
      ],
      [
        'According to Ann Ruiz, who is a novelist, prices were too high.',
        ['indirect: Ann Ruiz, who is a novelist | According to | prices were too high'],
      ],
      [
        'According to Declan Roche, a vet from Leeds was killed.',
        ['indirect: Declan Roche | According to | a vet from Leeds was killed'],
      ],
      ['She answered the door, took the letter and left.', []],
      [
        'The man then left and according to witnesses “ran for his life”.',
        ['direct: witnesses | according to | “ran for his life”'],
      ],
      [
        'Tom Yusuf said police knocked on his door and told him to leave.',
        [
          'indirect: Tom Yusuf | said | police knocked on his door and told him to leave',
          'indirect: police | told | him to leave',
        ],
      ],
      [
        'Police described the attack as “random” at a news conference on Thursday.',
        ['mixed: Police | described | the attack as “random”'],
      ],
      ['A man found guilty of theft was sentenced to three years.', []],
      [
        'Speaking for his ward Cllr Bob Sullivan said: “It is late.”',
        ['direct: Cllr Bob Sullivan | said | “It is late.”'],
      ],
      ['Asked about the plan Ann Ruiz said it was late.', ['indirect: Ann Ruiz | said | it was late']],
      [
        'He told the inquest that while there had been “others”, officers had found nothing.',
        ['mixed: He | told | while there had been “others”, officers had found nothing'],
      ],
      [
        'Experts said it would help scientists better understand how seals grow.',
        ['indirect: Experts | said | it would help scientists better understand how seals grow'],
      ],
      [
        'Deputies came at 2 p.m. Inside they found a man, police said.',
        ['indirect: police | said | Inside they found a man'],
      ],
      ['The plan was dead, as announced by Orr on Monday.', ['indirect: Orr | announced | The plan was dead']],
      ['As reported by the BBC, the plan was “dead”.', ['mixed: the BBC | reported | the plan was “dead”']],
      [
        'Many parties accuse Vane of theft, accusations both have denied.',
        ['indirect: Many parties | accuse | Vane of theft'],
      ],
      [
        'Police accused Ann Ruiz and Tom Vane of theft.',
        ['indirect: Police | accused | Ann Ruiz and Tom Vane of theft'],
      ],
      [
        'The union accused the mayor, the clerk and the treasurer of theft.',
        ['indirect: The union | accused | the mayor, the clerk and the treasurer of theft'],
      ],
      ['Police accused Ann Ruiz, the mayor, of theft.', ['indirect: Police | accused | Ann Ruiz, the mayor, of theft']],
      ['The union told the mayor and the clerk it was over.', ['indirect: The union | told | it was over']],
      ['The union told Ann Ruiz, Sam Lund and Vic Jain it was over.', ['indirect: The union | told | it was over']],
      [
        'The union told the mayor, the clerk and the treasurer that it was over.',
        ['indirect: The union | told | it was over'],
      ],
      ['Dahl called that “an unfortunate week”.', ['mixed: Dahl | called | that “an unfortunate week”']],
      ['Dahl described that as a lie.', ['indirect: Dahl | described | that as a lie']],
      [
        'The plan would help the camp, the envoy said, but not the town.',
        ['indirect: the envoy | said | The plan would help the camp ‖ but not the town'],
      ],
      ['The plan would work, she said, but declined to say more.', ['indirect: she | said | The plan would work']],
      [
        'The mayor promised that no sailing would be cut, a pledge islanders greeted with caution.',
        ['indirect: The mayor | promised | no sailing would be cut'],
      ],
      ['As first reported by the BBC, the plan was dead.', ['indirect: the BBC | reported | the plan was dead']],
    ],
  ],
  [
    'somebody’s age tells of whom one knows, whatever else is told of him',
    [
      [
        'Colin Orr farms near Ames. “We’ll be lucky,” said the 41-year-old who farms with his grandfather.\n\nMost farmers insure their crops, says Charles Brown, a specialist at the college.',
        [
          'direct: the 41-year-old who farms with his grandfather → Colin Orr | said | “We’ll be lucky,”',
          'indirect: Charles Brown, a specialist at the college | says | Most farmers insure their crops',
        ],
      ],
      [
        'Ann Leigh runs the ferry. “It is over,” said the 41-year-old from Leeds.',
        ['direct: the 41-year-old from Leeds → Ann Leigh | said | “It is over,”'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
