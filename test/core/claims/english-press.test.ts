import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** A draft and its claims, as `claimLines` writes them: what real English press has beside the constructions of `english.test.ts`. */
const claims: readonly (readonly [draft: string, claims: readonly string[]])[] = [
  ['Ana Ruiz remembers it well. “It snowed.”', ['direct: Ana Ruiz | – | “It snowed.”']],
  ['Ana Ruiz claims: “The law will pass.”', ['direct: Ana Ruiz | claims | “The law will pass.”']],
  ['The law would pass, Ana Ruiz wrote in a letter to staff.', ['indirect: Ana Ruiz | wrote | The law would pass']],
  ['“No,” Ana Ruiz deadpanned.', ['direct: Ana Ruiz | deadpanned | “No,”']],
  ['The man wants to go, said John Orr.', ['indirect: John Orr | said | The man wants to go']],
  ['The group Clean Water urged regulators to act.', ['indirect: The group Clean Water | urged | regulators to act']],
  [
    'The ministry said on Monday Prime Minister Ana Ruiz had gone home.',
    ['indirect: The ministry | said | Prime Minister Ana Ruiz had gone home'],
  ],
  [
    'The party wants to tax firms, its newly appointed finance spokesman, John Orr, said.',
    ['indirect: its newly appointed finance spokesman, John Orr | said | The party wants to tax firms'],
  ],
  ['The company disputes that figure, but has offered none.', ['indirect: The company | disputes | that figure']],
  [
    'The sheriff said: "He is about 6\'4" and weighs 200 pounds. He ran." Nobody was hurt, she said.',
    [
      'direct: The sheriff | said | "He is about 6\'4" and weighs 200 pounds. He ran."',
      'indirect: she → sheriff | said | Nobody was hurt',
    ],
  ],
  [
    "The Norfolk District Attorney's Office said he ran. Cook County prosecutors said he fell.",
    [
      "indirect: The Norfolk District Attorney's Office | said | he ran",
      'indirect: Cook County prosecutors | said | he fell',
    ],
  ],
  [
    'Ministers from France, Germany and Italy said the talks had failed.',
    ['indirect: Ministers from France, Germany and Italy | said | the talks had failed'],
  ],
  [
    'Lowe told reporters that a deal had been close until noon, when, she said, the mayor added a clause on parking.',
    [
      'indirect: Lowe | told | a deal had been close until noon',
      'indirect: she → Lowe | said | the mayor added a clause on parking',
    ],
  ],
  [
    '“It is shut,” Ana Ruiz said. “Nobody may pass.\n\n“The road is shut too,” Ruiz added.',
    [
      'direct: Ana Ruiz | said | “It is shut,” ‖ “Nobody may pass.',
      'direct: Ruiz → Ana Ruiz | added | “The road is shut too,”',
    ],
  ],
  [
    'Ana Ruiz said the inquiry “increasingly points” to fraud. She said costs steadily rise.',
    [
      'mixed: Ana Ruiz | said | the inquiry “increasingly points” to fraud',
      'indirect: She → Ana Ruiz | said | costs steadily rise',
    ],
  ],
  [
    'Asked why she had said this, Ana Ruiz said it was time to “look at all options” following recent knife attacks.',
    ['mixed: Ana Ruiz | said | it was time to “look at all options” following recent knife attacks'],
  ],
  [
    'A leak led to a Burlow Echo report that said the bridge was unsafe.',
    ['indirect: a Burlow Echo report that | said | the bridge was unsafe'],
  ],
  [
    'Masked men surrounded the site on Friday after a woman reported that a boy had come in threatening to shoot.',
    ['indirect: a woman | reported | a boy had come in threatening to shoot'],
  ],
  ['She came to answer any questions the board may have.', []],
  ['He said the plan the council backed had failed.', ['indirect: He | said | the plan the council backed had failed']],
  [
    'Experts have an explanation: Before birth, Ana Ruiz said, mammals dream.',
    ['indirect: Ana Ruiz | said | Before birth ‖ mammals dream'],
  ],
  [
    'Researchers from Keane College published a study. They say mammals dream.',
    ['indirect: They → Researchers from Keane College | say | mammals dream'],
  ],
  [
    'Derek O’Brien left. O’Brien said it was late. D’Arcy Vale left. “No,” D’Arcy Vale said.',
    ['indirect: O’Brien → Derek O’Brien | said | it was late', 'direct: D’Arcy Vale | said | “No,”'],
  ],
  [
    'Prime Minister Nora Vidal left. PM Vidal said it was late.',
    ['indirect: PM Vidal → Nora Vidal | said | it was late'],
  ],
  [
    'A female minister said it was late. Ministers Ana Naidu and Arun Tely came. The female minister said she was ill.',
    ['indirect: A female minister | said | it was late', 'indirect: The female minister | said | she was ill'],
  ],
  [
    'Tax advocate Grover Reed said it was late. “We wait,” the Ohio governor said.',
    ['indirect: Tax advocate Grover Reed | said | it was late', 'direct: the Ohio governor | said | “We wait,”'],
  ],
  [
    'Orbis faces a lawsuit alleging it lied. A clerk read a note from the victim saying she was ill.',
    ['indirect: a lawsuit | alleging | it lied', 'indirect: the victim | saying | she was ill'],
  ],
  [
    'Keane met a man claiming to be a doctor. Keane issued a statement saying it was late.',
    ['indirect: a man | claiming | to be a doctor', 'indirect: Keane | saying | it was late'],
  ],
  ['Ana Ruiz asked her, and Tom Orr agreed to come.', []],
  [
    'Ana Ruiz urged the firm, which had agreed to pay, to leave.',
    ['indirect: Ana Ruiz | urged | the firm, which had agreed to pay, to leave'],
  ],
  [
    'The move went well, officials said, with few accidents on the road that served as the way out.',
    ['indirect: officials | said | The move went well ‖ with few accidents on the road that served as the way out'],
  ],
  [
    '“It was extreme,” said a statement posted on the county website. “It has moved.”',
    ['direct: a statement posted on the county website | said | “It was extreme,” ‖ “It has moved.”'],
  ],
  [
    'An expert asked by the journal to assess the paper wrote: “Actually it is harmful.”',
    ['direct: An expert asked by the journal to assess the paper | wrote | “Actually it is harmful.”'],
  ],
  [
    'Ana Ruiz is concerned the message could be lost. Tom Orr is convinced it is late.',
    ['indirect: Ana Ruiz | is concerned | the message could be lost', 'indirect: Tom Orr | is convinced | it is late'],
  ],
  ['Rates hold as Chairman Tom Orr warns it may be late.', ['indirect: Chairman Tom Orr | warns | it may be late']],
  [
    'Tom Orr said: ‘If I was a member of the force... I wouldn’t be happy.\n\n‘It is late,’ he said.',
    [
      'direct: Tom Orr | said | ‘If I was a member of the force... I wouldn’t be happy',
      'direct: he → Tom Orr | said | ‘It is late,’',
    ],
  ],
  [
    'Professors Paul Hardin and Ann Cole, both Royal Guild figures, told a meeting in Leeds some experts lie.',
    ['indirect: Professors Paul Hardin and Ann Cole, both Royal Guild figures | told | some experts lie'],
  ],
  [
    'Police said two were hurt and Ana Ruiz said it was late.',
    ['indirect: Police | said | two were hurt', 'indirect: Ana Ruiz | said | it was late'],
  ],
  [
    'Paul Vidal fell out with Tom Reed when the former mayor Luke Orr was in power.\n\n“It is sad,” he said.',
    ['direct: he → Paul Vidal | said | “It is sad,”'],
  ],
  [
    'Ana Ruiz left. “I am tired,” said one young man.\n\n“No one is above the law, no one.”',
    ['direct: one young man | said | “I am tired,”', 'direct: – | – | “No one is above the law, no one.”'],
  ],
  [
    'Kelly Lint, a councillor for Leeds said it was late.',
    ['indirect: Kelly Lint, a councillor for Leeds | said | it was late'],
  ],
  [
    'Tom Orr said despite the rain being heavy, most people came.',
    ['indirect: Tom Orr | said | despite the rain being heavy, most people came'],
  ],
  ['“Two died,” Amnesty quoted a detainee as saying.', ['direct: a detainee | quoted | “Two died,”']],
  [
    'Tom Orr said he was “concerned” about inflation, which is “running far too high.”',
    ['mixed: Tom Orr | said | he was “concerned” about inflation, which is “running far too high.”'],
  ],
  ['His comments follow those of others: Ana Ruiz said it was late.', ['indirect: Ana Ruiz | said | it was late']],
  ['Not quite, says Keane’s office.', ['indirect: Keane’s office | says | Not quite']],
  [
    'Library staff were told Thursday to cancel their holidays.',
    ['indirect: – | were told | to cancel their holidays'],
  ],
  ['People close to him say he is unlikely to run.', ['indirect: People close to him | say | he is unlikely to run']],
  [
    '“The greed,” Anna Keane said, as the crowd cheered. “The lies.”',
    ['direct: Anna Keane | said | “The greed,” ‖ “The lies.”'],
  ],
  ['Although the inquiry is closed, the review of the inquiry is just beginning.', []],
  ['The author of “Salt Road” wrote 14 novels.', []],
  ['Keane taught bees to tell a Monet from a Picasso.', []],
  ['Keane left, citing “exhaustion”.', ['direct: Keane | citing | “exhaustion”']],
  ['She left after what her label called “a slip”.', ['direct: her label | called | “a slip”']],
  [
    'Anna Keane, pressed by an aide on why it was late, said: “Never.”',
    ['direct: Anna Keane, pressed by an aide on why it was late | said | “Never.”'],
  ],
  [
    'A man who named his baby after a biscuit says he has no regrets.',
    ['indirect: A man who named his baby after a biscuit | says | he has no regrets'],
  ],
  [
    'The head of the town’s biggest teaching union said it was over.',
    ['indirect: The head of the town’s biggest teaching union | said | it was over'],
  ],
  [
    'They heard from Anna Keane, a teacher in Luton, who said she had left.',
    ['indirect: Anna Keane, a teacher in Luton, who | said | she had left'],
  ],
  ['Amanda Price left. Ms Price said it was over.', ['indirect: Ms Price → Amanda Price | said | it was over']],
  ['Keane released records showing that managers knew.', ['indirect: records | showing | managers knew']],
  ['Keane warned that energy drinks pose a danger.', ['indirect: Keane | warned | energy drinks pose a danger']],
  ['Keane said the records troubled her.', ['indirect: Keane | said | the records troubled her']],
  ['Both sides accused each other of lying.', ['indirect: Both sides | accused | each other of lying']],
  ['Keane further noted that it was late.', ['indirect: Keane | noted | it was late']],
  [
    'The Health Ministry, in a statement released late Sunday, urged residents to stay home.',
    ['indirect: The Health Ministry | urged | residents to stay home'],
  ],
  [
    'Keane voiced “serious concerns,” adding that it was over.',
    ['direct: Keane | voiced | “serious concerns,”', 'indirect: Keane | adding | it was over'],
  ],
  ['Keane expressed “deep regret” over the move.', ['mixed: Keane | expressed | “deep regret” over the move']],
  ['Dunn showed “not the slightest remorse.”', []],
  [
    'Judge Keane ruled that Dunn was guilty and showed “no remorse.”',
    ['mixed: Judge Keane | ruled | Dunn was guilty and showed “no remorse.”'],
  ],
  [
    'Keane praised the move, while warning of delays.',
    ['indirect: Keane | praised | the move', 'indirect: Keane | warning | of delays'],
  ],
  [
    'Keane described the loss as “a blow” but expressed confidence in his squad.',
    ['mixed: Keane | described | the loss as “a blow”', 'indirect: Keane | expressed confidence | in his squad'],
  ],
  [
    'Keane argued that costs were rising, while his Dutch counterpart, Lotte Rijn, waited.',
    ['indirect: Keane | argued | costs were rising'],
  ],
  [
    'Paul Keane left. In his opinion, the market is wrong.',
    ['indirect: his opinion → Paul Keane | In | the market is wrong'],
  ],
  ['Keane suggested “Dunnism” had seeped in.', ['mixed: Keane | suggested | “Dunnism” had seeped in']],
  ['The tabloids dubbed him “The Sulk of the South”.', []],
  [
    'The group, which calls itself “Free Water,” said it would sue.',
    ['indirect: The group, which calls itself “Free Water,” | said | it would sue'],
  ],
  ['Keane said she respects Dunn’s “grit”.', ['mixed: Keane | said | she respects Dunn’s “grit”']],
  ['“It was late,” said one, who left.', ['direct: one, who left | said | “It was late,”']],
  ['“It was late,” said another.', ['direct: another | said | “It was late,”']],
  ['Orley Inc.’s boss, Ana Ruiz, said it was over.', ['indirect: Orley Inc.’s boss, Ana Ruiz | said | it was over']],
  ['The suspect fled, per the city’s police.', ['indirect: the city’s police | per | The suspect fled']],
  ['The fee is £5, per student.', []],
  [
    'Keane has said she wants a park and has expressed support for a tram.',
    ['indirect: Keane | has said | she wants a park', 'indirect: Keane | has expressed | support for a tram'],
  ],
  [
    'Keane said she has no plans to leave and would not name a successor.',
    ['indirect: Keane | said | she has no plans to leave'],
  ],
  ['Acme keeps its own finances a secret but says its sales rose.', ['indirect: Acme | says | its sales rose']],
  [
    'Ann Sumner, 58, said she woke to shouting and figured somebody had died.',
    [
      'indirect: Ann Sumner, 58 | said | she woke to shouting and figured somebody had died',
      'indirect: Ann Sumner, 58 | figured | somebody had died',
    ],
  ],
  [
    'The mayor promised “answers, and soon,” and was quoted by local media as saying that the wall should have been mended.',
    [
      'direct: The mayor | promised | “answers, and soon,”',
      'indirect: The mayor | saying | the wall should have been mended',
    ],
  ],
  [
    'Lidl and Asda have both said they would not raise prices.',
    ['indirect: Lidl and Asda | have both said | they would not raise prices'],
  ],
  ['Keane set out 10 months ago to inspire the town.', []],
  [
    "The first question forced Dunn to again respond to Tully's accusations that the town would suffer.",
    ['indirect: Tully | accusations | the town would suffer'],
  ],
  ['As Dunn demands walls, smugglers build ladders.', ['indirect: Dunn | demands | walls']],
  ['While saying that he respects Mrs. Dunn, he left the hall.', ['indirect: he | saying | he respects Mrs. Dunn']],
  [
    "Despite Mr. Dunn's claims that his fortune exceeds $10 billion, all of the firms put him far lower in their lists.",
    ['indirect: Mr. Dunn | claims | his fortune exceeds $10 billion'],
  ],
  [
    'Dunn took a risk, telling the crowd, “I’m a trader like you,” and, “Is there anyone here who isn’t?”',
    ['mixed: Dunn | telling | “I’m a trader like you,” and, “Is there anyone here who isn’t?”'],
  ],
  [
    'Keane laments hosting the fair. Dunn regretted leaving the club.',
    ['indirect: Keane | laments | hosting the fair', 'indirect: Dunn | regretted | leaving the club'],
  ],
  [
    'Some friends say Mr. Dunn would look better if he slept - an old joke - others say he has never been fitter.',
    [
      'indirect: Some friends | say | Mr. Dunn would look better if he slept - an old joke',
      'indirect: others | say | he has never been fitter',
    ],
  ],
  ['Keane spent Tuesday doing what her aides had begged her not to do.', []],
  [
    'He even assured the crowd that he had never lost - as Keane has said - and that he never would.',
    [
      'indirect: He | assured | he had never lost - as Keane has said - and that he never would',
      'indirect: Keane | has said | he had never lost',
    ],
  ],
  [
    'Another guest, identified only as Bruno, told the paper that staff had locked the doors.',
    ['indirect: Another guest, identified only as Bruno | told | staff had locked the doors'],
  ],
  [
    'Keane — named by the Herald as the likely winner — told Bill Olin that it was late.',
    ['indirect: Keane — named by the Herald as the likely winner | told | it was late'],
  ],
  [
    'Dunn - who previously said he would burn the bridge - said at a rally in Texas that it should stay.',
    [
      'indirect: who | said | he would burn the bridge',
      'indirect: Dunn - who previously said he would burn the bridge | said | it should stay',
    ],
  ],
  [
    'Ann Tully, who covered the court for 40 years, said she almost always saw it as a test.',
    ['indirect: Ann Tully, who covered the court for 40 years | said | she almost always saw it as a test'],
  ],
  [
    'Ms. Acosta said the “unusual measures” she had been using so far were unsound.',
    ['mixed: Ms. Acosta | said | the “unusual measures” she had been using so far were unsound'],
  ],
  [
    'The party says 34,570 citizens cast votes by mail.',
    ['indirect: The party | says | 34,570 citizens cast votes by mail'],
  ],
  [
    'In Ohio, 85% of Democrats said the system favors the rich.',
    ['indirect: 85% of Democrats | said | the system favors the rich'],
  ],
  ['Ana Ruiz spoke. Pressed for the word, she smiled. “Thirsty.”', ['direct: she → Ana Ruiz | – | “Thirsty.”']],
  [
    'The mayor waited for the noise to end. “We lost the whole town.” Nothing moves. “That was all we had.”',
    ['direct: The mayor | – | “We lost the whole town.”', 'direct: – → mayor | – | “That was all we had.”'],
  ],
  ['“We have to improve,” said van Gaal. “We won.”', ['direct: van Gaal | said | “We have to improve,” ‖ “We won.”']],
  [
    'Some analysts have said the slowdown raises concerns that the firm is weak.',
    [
      'indirect: Some analysts | have said | the slowdown raises concerns that the firm is weak',
      'indirect: the slowdown | raises concerns | the firm is weak',
    ],
  ],
  [
    "Dunn described the win in Wednesday night's encounter as a ‘poor game’, despite a fine pass.",
    ["mixed: Dunn | described | the win in Wednesday night's encounter as a ‘poor game’"],
  ],
  [
    'He left without any further action, with Cllr Leppard subsequently telling a reporter from the paper: “It was too much.”',
    ['direct: Cllr Leppard | telling | “It was too much.”'],
  ],
  [
    'The minister has told farmers facing continuing drought conditions he plans to take their calls to cabinet.',
    ['indirect: The minister | has told | he plans to take their calls to cabinet'],
  ],
  [
    'Keane repeatedly apologized to shareholders on Thursday for a weak outlook last week that sparked a sell-off.',
    ['indirect: Keane | apologized | for a weak outlook last week that sparked a sell-off'],
  ],
  [
    'Others shared the view, with adviser Jason Mills reportedly calling it an “idiotic survey,” and Turning Point co-founder Carl Kirk claiming the data was “fake”.',
    [
      'mixed: adviser Jason Mills | calling | it an “idiotic survey,”',
      'mixed: Turning Point co-founder Carl Kirk | claiming | the data was “fake”',
    ],
  ],
  [
    '“No one has done more,” he shared Sunday morning to his site. “It’s not close!”',
    ['direct: he | shared | “No one has done more,” ‖ “It’s not close!”'],
  ],
  [
    'Dunn raged after a poll found Harris leading in the state.',
    ['indirect: a poll | found | Harris leading in the state'],
  ],
  ['They called it a “bluff” shortly after its release.', ['mixed: They | called | it a “bluff”']],
  [
    `"You stand there and watch it go," Keane said.\n\n"I don't blame the drivers. I blame whoever thought of it."`,
    [
      'direct: Keane | said | "You stand there and watch it go,"',
      `direct: Keane | – | "I don't blame the drivers. I blame whoever thought of it."`,
    ],
  ],
  [
    `The hosts scored four times after Paul Dunn's side had rested and Ana Keane praised the defence.\n\n"They were clinical in front of goal and you can't beat that."`,
    [
      'indirect: Ana Keane | praised | the defence',
      `direct: Ana Keane | – | "They were clinical in front of goal and you can't beat that."`,
    ],
  ],
  [
    'Inspector Neil Marsh told magistrate Clara Herring how officers had arrested the woman.',
    ['indirect: Inspector Neil Marsh | told | how officers had arrested the woman'],
  ],
  [
    'Jailing him for two years, Judge Robert Trent told Dino Smith, who was picked out by a witness: “This was mean.”',
    ['direct: Judge Robert Trent | told | “This was mean.”'],
  ],
  [
    'The thief was caught stealing a safe, revealed Mr David Swinton, prosecuting. The town had been warned, confirmed Ana Ruiz.',
    [
      'indirect: Mr David Swinton | revealed | The thief was caught stealing a safe',
      'indirect: Ana Ruiz | confirmed | The town had been warned',
    ],
  ],
  [
    'The union said staff will strike at noon on Sep. 26 over pay.',
    ['indirect: The union | said | staff will strike at noon on Sep. 26 over pay'],
  ],
  [
    'The council warned the trade would collapse. Economists warned rising prices would hurt. Ana Ruiz cautioned the deal was not done.',
    [
      'indirect: The council | warned | the trade would collapse',
      'indirect: Economists | warned | rising prices would hurt',
      'indirect: Ana Ruiz | cautioned | the deal was not done',
    ],
  ],
  [
    'Sara Corder told the PA news agency NHS trusts were “pulling out all the stops”.',
    ['mixed: Sara Corder | told | NHS trusts were “pulling out all the stops”'],
  ],
  [
    'Sara Corder told the Guardian ministers had failed. He told the Burlow Echo newspaper flights would resume. He told BBC News trains would stop.',
    [
      'indirect: Sara Corder | told | ministers had failed',
      'indirect: He | told | flights would resume',
      'indirect: He | told | trains would stop',
    ],
  ],
  [
    'He told MPs patients were waiting too long. Ana Ruiz told police officers had hit her.',
    ['indirect: He | told | patients were waiting too long', 'indirect: Ana Ruiz | told | officers had hit her'],
  ],
  ["She told the committee Brent's mayor had lied.", ["indirect: She | told | Brent's mayor had lied"]],
  [
    'The council said it “strongly supports passage” of the bill.',
    ['mixed: The council | said | it “strongly supports passage” of the bill'],
  ],
  ['Sen. Ana Ruiz, D-Mass., said it was late.', ['indirect: Sen. Ana Ruiz, D-Mass. | said | it was late']],
  [
    'A spokesperson for the hospital said they could not comment on individual cases but added: “We take all complaints seriously.”',
    [
      'indirect: A spokesperson for the hospital | said | they could not comment on individual cases',
      'direct: A spokesperson for the hospital | added | “We take all complaints seriously.”',
    ],
  ],
  [
    'Ana Ruiz said no one was hurt and warned: “This will happen again.”',
    ['indirect: Ana Ruiz | said | no one was hurt', 'direct: Ana Ruiz | warned | “This will happen again.”'],
  ],
  [
    'The leak prompted officials to urge the public to stay in. It prompted Health Firms – which represents trusts – to urge the public to use services “wisely”.',
    [
      'indirect: officials | urge | the public to stay in',
      'mixed: Health Firms | urge | the public to use services “wisely”',
    ],
  ],
  [
    'A study published on Monday found that drivers were unhappy. A report released Tuesday by the council said jobs were at risk. A poll released this week showed Ruiz leading.',
    [
      'indirect: A study published on Monday | found | drivers were unhappy',
      'indirect: A report released Tuesday by the council | said | jobs were at risk',
      'indirect: A poll released this week | showed | Ruiz leading',
    ],
  ],
  [
    'Emails seen by the Echo show managers were warned. Letters sent on Monday, however, show managers were late.',
    [
      'indirect: Emails seen by the Echo | show | managers were warned',
      'indirect: Letters sent on Monday | show | managers were late',
    ],
  ],
  [
    'The survey of 1,200 people found almost half of buses were late. The study found about a third of shops were shut.',
    [
      'indirect: The survey of 1,200 people | found | almost half of buses were late',
      'indirect: The study | found | about a third of shops were shut',
    ],
  ],
  ['Half of those surveyed said they would move.', ['indirect: Half of those surveyed | said | they would move']],
  [
    'Ruiz on flood response: ‘We failed these families’\n\nAna Ruiz said it was late.',
    ['direct: Ruiz → Ana Ruiz | : | ‘We failed these families’', 'indirect: Ana Ruiz | said | it was late'],
  ],
  [
    "Senator Ana Ruiz on the new tax: “It's a joke”\n\nShe said it was late.",
    ["direct: Senator Ana Ruiz | : | “It's a joke”", 'indirect: She → Ana Ruiz | said | it was late'],
  ],
  [
    'Police arrest man after stabbing: report\n\nAna Ruiz said it was late.',
    ['indirect: report | : | Police arrest man after stabbing', 'indirect: Ana Ruiz | said | it was late'],
  ],
  [
    'Wall will cost billions: Ruiz\n\nAna Ruiz said it was late.',
    ['indirect: Ruiz → Ana Ruiz | : | Wall will cost billions', 'indirect: Ana Ruiz | said | it was late'],
  ],
  ['What we learned: the report\n\nAna Ruiz said it was late.', ['indirect: Ana Ruiz | said | it was late']],
  [
    'Jane Hill told jurors Orr “showed no mercy”. Jane Hill told the jury Orr “showed no mercy”.',
    ['mixed: Jane Hill | told | Orr “showed no mercy”', 'mixed: Jane Hill | told | Orr “showed no mercy”'],
  ],
  [
    'Scientists at Leeds University say the drug works. Farmers affected by the drought claim the aid is late.',
    [
      'indirect: Scientists at Leeds University | say | the drug works',
      'indirect: Farmers affected by the drought | claim | the aid is late',
    ],
  ],
];

/** Whom descriptions mean: by party, title, post and what a body does. */
const speakers: readonly (readonly [draft: string, claims: readonly string[]])[] = [
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
  ["Ana Ruiz told the BBC's Today programme the strike was over.", ['indirect: Ana Ruiz | told | the strike was over']],
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
  ['The league, Ana Ruiz told reporters on Monday, was dead.', ['indirect: Ana Ruiz | told | The league ‖ was dead']],
  ['The league, she said on Monday in Leeds, was dead.', ['indirect: she | said | The league ‖ was dead']],
  [
    'His side had beaten nobody yet, he said, and faced Leeds next.',
    ['indirect: he | said | His side had beaten nobody yet ‖ and faced Leeds next'],
  ],
  ["The council called Baptiste's request a stunt.", ["indirect: The council | called | Baptiste's request a stunt"]],
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
  ['He told the FT. Zolta did not respond, officials said.', ['indirect: officials | said | Zolta did not respond']],
  ['Lib Dem sources claim it was late.', ['indirect: Lib Dem sources | claim | it was late']],
  [
    'An inquiry two years later concluded that a door had been left open.',
    ['indirect: An inquiry | concluded | a door had been left open'],
  ],
  ['The bank a day earlier said it was late.', ['indirect: The bank | said | it was late']],
  ['The firm in a statement said it was late.', ['indirect: The firm | said | it was late']],
  ['At the time Orbis insisted that it was late.', ['indirect: Orbis | insisted | it was late']],
  ['On Monday Prime Minister Ana Ruiz said it was late.', ['indirect: Prime Minister Ana Ruiz | said | it was late']],
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
  ['“It is bad,” the minister, visibly moved, said.', ['direct: the minister, visibly moved | said | “It is bad,”']],
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
    ['indirect: officials | say | that ‖ puts workers at risk, hampers firefighting and often ends in loss of life'],
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
  ['Bob Ruiz said the bridge would close, shaking his head.', ['indirect: Bob Ruiz | said | the bridge would close']],
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
  ['Speaking for his ward Cllr Bob Sullivan said: “It is late.”', ['direct: Cllr Bob Sullivan | said | “It is late.”']],
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
  ['Police accused Ann Ruiz and Tom Vane of theft.', ['indirect: Police | accused | Ann Ruiz and Tom Vane of theft']],
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
];

describe('English press', () => {
  for (const [draft, lines] of [...claims, ...speakers])
    it(draft.replaceAll('\n', ' '), () => assert.deepEqual(claimLines(draft, 'en'), lines));
});
