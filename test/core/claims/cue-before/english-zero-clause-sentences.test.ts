import { type Facts, testFacts } from '../facts';

/** English clauses without “that” behind their cue, in sentences of many kinds. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a clause without “that” behind its cue',
    [
      [
        'The ministry said on Monday Prime Minister Ana Ruiz had gone home.',
        ['indirect: The ministry | said | Prime Minister Ana Ruiz had gone home'],
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
        'He said the plan the council backed had failed.',
        ['indirect: He | said | the plan the council backed had failed'],
      ],
      [
        'Derek O’Brien left. O’Brien said it was late. D’Arcy Vale left. “No,” D’Arcy Vale said.',
        ['indirect: O’Brien → Derek O’Brien | said | it was late', 'direct: D’Arcy Vale | said | “No,”'],
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
        'Ana Ruiz is concerned the message could be lost. Tom Orr is convinced it is late.',
        [
          'indirect: Ana Ruiz | is concerned | the message could be lost',
          'indirect: Tom Orr | is convinced | it is late',
        ],
      ],
      ['Rates hold as Chairman Tom Orr warns it may be late.', ['indirect: Chairman Tom Orr | warns | it may be late']],
      [
        'Professors Paul Hardin and Ann Cole, both Royal Guild figures, told a meeting in Leeds some experts lie.',
        ['indirect: Professors Paul Hardin and Ann Cole, both Royal Guild figures | told | some experts lie'],
      ],
      [
        'Police said two were hurt and Ana Ruiz said it was late.',
        ['indirect: Police | said | two were hurt', 'indirect: Ana Ruiz | said | it was late'],
      ],
      [
        'Kelly Lint, a councillor for Leeds said it was late.',
        ['indirect: Kelly Lint, a councillor for Leeds | said | it was late'],
      ],
      [
        'Tom Orr said despite the rain being heavy, most people came.',
        ['indirect: Tom Orr | said | despite the rain being heavy, most people came'],
      ],
      [
        'Tom Orr said he was “concerned” about inflation, which is “running far too high.”',
        ['mixed: Tom Orr | said | he was “concerned” about inflation, which is “running far too high.”'],
      ],
      ['His comments follow those of others: Ana Ruiz said it was late.', ['indirect: Ana Ruiz | said | it was late']],
      [
        'People close to him say he is unlikely to run.',
        ['indirect: People close to him | say | he is unlikely to run'],
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
      ['Keane said the records troubled her.', ['indirect: Keane | said | the records troubled her']],
      [
        'The group, which calls itself “Free Water,” said it would sue.',
        ['indirect: The group, which calls itself “Free Water,” | said | it would sue'],
      ],
      ['Keane said she respects Dunn’s “grit”.', ['mixed: Keane | said | she respects Dunn’s “grit”']],
      [
        'Orley Inc.’s boss, Ana Ruiz, said it was over.',
        ['indirect: Orley Inc.’s boss, Ana Ruiz | said | it was over'],
      ],
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
        'Lidl and Asda have both said they would not raise prices.',
        ['indirect: Lidl and Asda | have both said | they would not raise prices'],
      ],
      [
        'Some friends say Mr. Dunn would look better if he slept - an old joke - others say he has never been fitter.',
        [
          'indirect: Some friends | say | Mr. Dunn would look better if he slept - an old joke',
          'indirect: others | say | he has never been fitter',
        ],
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
      [
        'Some analysts have said the slowdown raises concerns that the firm is weak.',
        [
          'indirect: Some analysts | have said | the slowdown raises concerns that the firm is weak',
          'indirect: the slowdown | raises concerns | the firm is weak',
        ],
      ],
      [
        'The minister has told farmers facing continuing drought conditions he plans to take their calls to cabinet.',
        ['indirect: The minister | has told | he plans to take their calls to cabinet'],
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
      [
        'The vote was put off after a councillor claimed the map was wrong.',
        ['indirect: a councillor | claimed | the map was wrong'],
      ],
      [
        'The club issued a statement after Lowe confirmed he had filed a report about a fire that allegedly began at noon.',
        ['indirect: Lowe | confirmed | he had filed a report about a fire that allegedly began at noon'],
      ],
      [
        'Lowe said he thought that the dam, which was built in 1961, had been inspected.',
        [
          'indirect: Lowe | said | he thought that the dam, which was built in 1961, had been inspected',
          'indirect: he → Lowe | thought | the dam, which was built in 1961, had been inspected',
        ],
      ],
      [
        'The union insisted Keane had actually said: “We are lucky.”',
        [
          'mixed: The union | insisted | Keane had actually said: “We are lucky.”',
          'direct: Keane | had actually said | “We are lucky.”',
        ],
      ],
      [
        'The board said it would merge the school, which serves two villages, with its neighbour.',
        ['indirect: The board | said | it would merge the school, which serves two villages, with its neighbour'],
      ],
      [
        'And they say in forty years, the town was never flooded.',
        ['indirect: they | say | in forty years, the town was never flooded'],
      ],
      [
        'But once Keane found the wall had gone, “I ran,” he said.',
        ['indirect: Keane | found | the wall had gone', 'direct: he → Keane | said | “I ran,”'],
      ],
      [
        'Redford said it was open to talks as long as Keane admits the wall was weak.',
        [
          'indirect: Redford | said | it was open to talks as long as Keane admits the wall was weak',
          'indirect: Keane | admits | the wall was weak',
        ],
      ],
      ['Anna Keane today says the wall is weak.', ['indirect: Anna Keane | says | the wall is weak']],
      [
        'Anna Keane, a lawyer who says the wall is weak, will sue.',
        ['indirect: Anna Keane, a lawyer who | says | the wall is weak'],
      ],
      ['The army early this morning said the wall was weak.', ['indirect: The army | said | the wall was weak']],
      [
        'Keane said he would rebuild the dam and apologised to the town.',
        ['indirect: Keane | said | he would rebuild the dam'],
      ],
      [
        "Keane told residents the town's alarms had “failed completely” and vowed to replace them by summer.",
        [
          "mixed: Keane | told | the town's alarms had “failed completely”",
          'indirect: Keane | vowed | to replace them by summer',
        ],
      ],
      [
        'Keane, during a visit to Springfield, Ohio, said the town was ready.',
        ['indirect: Keane, during a visit to Springfield, Ohio | said | the town was ready'],
      ],
      [
        'Some voters said Lowe was right, others said he should go.',
        ['indirect: Some voters | said | Lowe was right', 'indirect: others | said | he should go'],
      ],
      [
        'Lowe said the critics were “bores,” but he gave them a compliment: “She reads.”',
        ['mixed: Lowe | said | the critics were “bores,”', 'direct: he → Lowe | gave | “She reads.”'],
      ],
      [
        'Asked about it on “Night Desk,” Lowe said he had not “heard a word.”',
        ['mixed: Lowe | said | he had not “heard a word.”'],
      ],
      ['Many say the deal is bad.', ['indirect: Many | say | the deal is bad']],
      [
        'Keane said the pumps had failed, while the state blamed the storm and sent its own crews to the town.',
        ['indirect: Keane | said | the pumps had failed', 'indirect: the state | blamed | the storm'],
      ],
      [
        'Keane said she had asked the county, which owns both pumps and most of the wall beside the river.',
        ['indirect: Keane | said | she had asked the county'],
      ],
      [
        'Keane said the pumps would hold - they were built in a hurry by a firm that has since closed its doors.',
        ['indirect: Keane | said | the pumps would hold'],
      ],
      [
        'Keane said raising the wall would take a year.',
        ['indirect: Keane | said | raising the wall would take a year'],
      ],
      [
        'Two officials, reached by phone, said that was not true.',
        ['indirect: Two officials, reached by phone | said | that was not true'],
      ],
      [
        'On Sunday on the show “Night Desk,” Keane said the dam was “old.”',
        ['mixed: Keane | said | the dam was “old.”'],
      ],
      [
        'Sunday on Channel 9’s “Night Desk,” Keane said the dam was “old.”',
        ['mixed: Keane | said | the dam was “old.”'],
      ],
      [
        'Vera Teague, a farmer whose four children were ill, said she respected the nurses.',
        ['indirect: Vera Teague, a farmer whose four children were ill | said | she respected the nurses'],
      ],
      [
        'Ortiz, whose team tracked 40 birds, thinks the result will hold.',
        ['indirect: Ortiz, whose team tracked 40 birds | thinks | the result will hold'],
      ],
      ['Keane, 54, who says the port is full, will resign.', ['indirect: Keane, 54, who | says | the port is full']],
      ['Keane said the pumps had failed. “Twice.” She left.', ['indirect: Keane | said | the pumps had failed']],
      [
        'Keane said she would not go. “We are staying here.”',
        ['indirect: Keane | said | she would not go', 'direct: Keane | – | “We are staying here.”'],
      ],
      [
        'Keane said the state would pay for the wall, a claim Lowe has denied.',
        ['indirect: Keane | said | the state would pay for the wall'],
      ],
      [
        'A man who told police his dog had been driving has been fined.',
        ['indirect: A man who | told | his dog had been driving'],
      ],
      ['3:10 p.m. Police now say 40 homes have lost power.', ['indirect: Police | say | 40 homes have lost power']],
      [
        'Judge Hall told her she had “no one to blame but herself”.',
        ['mixed: Judge Hall | told | she had “no one to blame but herself”'],
      ],
      [
        'A spokesman confirmed it had opened a case but refused to discuss it.',
        ['indirect: A spokesman | confirmed | it had opened a case'],
      ],
      [
        'Keane said no. “I have a boat,” he added.',
        ['indirect: Keane | said | no', 'direct: he → Keane | added | “I have a boat,”'],
      ],
      [
        'Keane wrote in her memoir, “Long Tides,” she was never paid.',
        ['indirect: Keane | wrote | she was never paid'],
      ],
      ['Hopes faded after the envoy said the port was lost.', ['indirect: the envoy | said | the port was lost']],
      ['The sailors’ leader said the port was lost.', ['indirect: The sailors’ leader | said | the port was lost']],
      [
        'An aide, speaking privately because she was not authorized to, said the port was lost.',
        ['indirect: An aide, speaking privately because she was not authorized to | said | the port was lost'],
      ],
      [
        'The envoy, Marta Keane, hit back within hours, saying the port was lost.',
        ['indirect: The envoy, Marta Keane | saying | the port was lost'],
      ],
      [
        'Marta Keane and Paul Aird both said the port was lost. They all said so.',
        ['indirect: Marta Keane and Paul Aird | said | the port was lost'],
      ],
      ['# Keane says port deal ‘dead’', ['mixed: Keane | says | port deal ‘dead’']],
      ['Marta Keane told the court Aird was “ashamed”.', ['mixed: Marta Keane | told | Aird was “ashamed”']],
      ['The fishermen demanded she resign.', ['indirect: The fishermen | demanded | she resign']],
      [
        'Marta Keane, a former trader, cut her forecast and said the port was lost.',
        ['indirect: Marta Keane, a former trader | said | the port was lost'],
      ],
    ],
  ],
  [
    'a text with its participle and a day is the subject of a verb of showing',
    [
      ['A CNN poll released Monday shows Orr leading.', ['indirect: A CNN poll released Monday | shows | Orr leading']],
      [
        'Emails posted Friday show aides knew of the plan.',
        ['indirect: Emails posted Friday | show | aides knew of the plan'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
