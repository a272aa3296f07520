import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** A draft and its claims, as `claimLines` writes them: what English needs beside the constructions of docs/constructions.md. */
const cases: readonly (readonly [draft: string, claims: readonly string[]])[] = [
  ["''We were lucky,'' said Marta Keane. ''Twice.''", ["direct: Marta Keane | said | ''We were lucky,'' ‖ ''Twice.''"]],
  ["Keane said that the dam ''held by a miracle.''", ["mixed: Keane | said | the dam ''held by a miracle.''"]],
  [
    'The plan has failed, say some advisers, who cost the town a fortune.',
    ['indirect: some advisers, who cost the town a fortune | say | The plan has failed'],
  ],
  [
    'As Keane noted, the pumps had failed. The alarms, as Keane put it, were “toys”.',
    ['indirect: Keane | noted | the pumps had failed', 'mixed: Keane | put it | The alarms ‖ were “toys”'],
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
    'Lowe indicated that repairs to the dam could be coming.',
    ['indirect: Lowe | indicated | repairs to the dam could be coming'],
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
    "Keane Foods, the town's largest listed employer, warned that the wall was weak.",
    ["indirect: Keane Foods, the town's largest listed employer | warned | the wall was weak"],
  ],
  [
    'The board said it would merge the school, which serves two villages, with its neighbour.',
    ['indirect: The board | said | it would merge the school, which serves two villages, with its neighbour'],
  ],
  [
    'MARLOW, Fla. (WXYZ) — A man was arrested after he allegedly shot a neighbour, deputies said Thursday.',
    ['indirect: deputies | said | A man was arrested after he allegedly shot a neighbour'],
  ],
  [
    'And they say in forty years, the town was never flooded.',
    ['indirect: they | say | in forty years, the town was never flooded'],
  ],
  [
    'But once Keane found the wall had gone, “I ran,” he said.',
    ['indirect: Keane | found | the wall had gone', 'direct: he → Keane | said | “I ran,”'],
  ],
  ['“No,” Keane told the paper when asked to comment on the report.', ['direct: Keane | told | “No,”']],
  [
    'The Herald cited an aide in the mayor’s office as saying that the wall was weak.',
    ['indirect: an aide in the mayor’s office | saying | the wall was weak'],
  ],
  [
    'The mayor declined to comment on a Redford Herald report that the wall was weak.',
    ['indirect: Redford Herald | report | the wall was weak'],
  ],
  [
    'The mayor denied reports on Sunday that the wall was weak.',
    ['indirect: The mayor | denied | reports on Sunday that the wall was weak'],
  ],
  [
    'Redford said it was open to talks as long as Keane admits the wall was weak.',
    [
      'indirect: Redford | said | it was open to talks as long as Keane admits the wall was weak',
      'indirect: Keane | admits | the wall was weak',
    ],
  ],
  [
    'It follows an interview, in which the head of works, Anna Keane, admitted: “We were late.”',
    ['direct: the head of works, Anna Keane | admitted | “We were late.”'],
  ],
  [
    'Anna Keane, who last week told her party that the wall was weak, has resigned.',
    ['indirect: Anna Keane, who | told | the wall was weak'],
  ],
  ['Anna Keane today says the wall is weak.', ['indirect: Anna Keane | says | the wall is weak']],
  ['Redford coach Anna Keane: “We were lucky.”', ['direct: Redford coach Anna Keane | : | “We were lucky.”']],
  [
    'Anna Keane, who scored twice in the last minutes of the game: “We were lucky.”',
    ['direct: Anna Keane, who scored twice in the last minutes of the game | : | “We were lucky.”'],
  ],
  [
    'Anna Keane, a lawyer who says the wall is weak, will sue.',
    ['indirect: Anna Keane, a lawyer who | says | the wall is weak'],
  ],
  ['Keane died of what was reported to be a fever.', []],
  ['“No,” US Treasury spokeswoman Anna Keane said.', ['direct: US Treasury spokeswoman Anna Keane | said | “No,”']],
  [
    'The town fled, with medics reporting that a fire near a school sheltering displaced people killed ten.',
    ['indirect: medics | reporting | a fire near a school sheltering displaced people killed ten'],
  ],
  ['The army early this morning said the wall was weak.', ['indirect: The army | said | the wall was weak']],
  [
    'Keane vowed on “Redford Sunday” that “we will rebuild the wall.”',
    ['direct: Keane | vowed | “we will rebuild the wall.”'],
  ],
  [
    'Keane, D-N.Y., predicted on NBC’s “Meet the Press” that the wall would fall.',
    ['indirect: Keane, D-N.Y. | predicted | the wall would fall'],
  ],
  [
    'Keane was silent on it, telling “Redford Sunday,” “We will know in a week.”',
    ['direct: Keane | telling | “We will know in a week.”'],
  ],
  [
    'But, when asked by reporters whether the wall would hold, Anna Keane said, “Yes.”',
    ['indirect: reporters | asked | whether the wall would hold', 'direct: Anna Keane | said | “Yes.”'],
  ],
  [
    'The council listed its concerns about the road, stating: “There is nothing in the plan.”',
    ['direct: The council | stating | “There is nothing in the plan.”'],
  ],
  ['As Keane opened the meeting, the lights failed.', []],
  [
    "Keane has taken a swipe at the mayor's stance on flooding, saying the town deserved better.",
    [
      "indirect: Keane | has taken a swipe | at the mayor's stance on flooding",
      'indirect: Keane | saying | the town deserved better',
    ],
  ],
  [
    'The race is close, with some polls suggesting that Keane is ahead.',
    ['indirect: some polls | suggesting | Keane is ahead'],
  ],
  [
    'After suggesting on Monday that he might resign, Mayor Lowe went home.',
    ['indirect: Mayor Lowe | suggesting | he might resign'],
  ],
  [
    'Lowe, who did not say that he was wrong, told reporters that he was tired.',
    [
      'indirect: Lowe, who | did not say | he was wrong',
      'indirect: Lowe, who did not say that he was wrong | told | he was tired',
    ],
  ],
  ['Lowe would not say whether the dam was safe. It is not clear how long it will hold.', []],
  [
    'The changes, which officials said will take effect in May, will not apply to tenants.',
    ['indirect: officials | said | which ‖ will take effect in May'],
  ],
  [
    'Keane acknowledged that the pumps were old but warning that new ones would cost millions.',
    ['indirect: Keane | acknowledged | the pumps were old', 'indirect: Keane | warning | new ones would cost millions'],
  ],
  [
    'Keane said he would rebuild the dam and apologised to the town.',
    ['indirect: Keane | said | he would rebuild the dam'],
  ],
  [
    'A judge ruled that the sale was illegal, and ordered a new one.',
    ['indirect: A judge | ruled | the sale was illegal'],
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
  ['Keane on Thursday blamed the state for the delay.', ['indirect: Keane | blamed | the state for the delay']],
  [
    '“There is no plan,” an engineer who asked not to be named because the inquiry is secret said.',
    ['direct: an engineer who asked not to be named because the inquiry is secret | said | “There is no plan,”'],
  ],
  [
    '“We will rebuild,” Keane said before adding: “Slowly.”',
    ['direct: Keane | said | “We will rebuild,”', 'direct: Keane | adding | “Slowly.”'],
  ],
  [
    '“How high is the wall?” asked the boy, who was wearing a “Dam City” hat.',
    ['direct: the boy, who was wearing a “Dam City” hat | asked | “How high is the wall?”'],
  ],
  [
    "“We have to do better,” Lowe said on Channel 9's “Night Desk.” “All of us.”",
    ['direct: Lowe | said | “We have to do better,” ‖ “All of us.”'],
  ],
  [
    'The idea of a new dam, Keane scoffed, “is a fairy tale.”',
    ['mixed: Keane | scoffed | The idea of a new dam ‖ “is a fairy tale.”'],
  ],
  [
    'Some voters said Lowe was right, others said he should go.',
    ['indirect: Some voters | said | Lowe was right', 'indirect: others | said | he should go'],
  ],
  [
    'Lowe insisted that the dam was safe, while acknowledging that the pumps were old.',
    ['indirect: Lowe | insisted | the dam was safe', 'indirect: Lowe | acknowledging | the pumps were old'],
  ],
  [
    'Lowe said the critics were “bores,” but he gave them a compliment: “She reads.”',
    ['mixed: Lowe | said | the critics were “bores,”', 'direct: he → Lowe | gave | “She reads.”'],
  ],
  [
    'Officials in Oakton, meanwhile, accused the state of hiding a report. Lowe accused her of “grandstanding”.',
    [
      'indirect: Officials in Oakton | accused | the state of hiding a report',
      'mixed: Lowe | accused | her of “grandstanding”',
    ],
  ],
  [
    'The filing puts the cost at $210 million. Lowe himself put the cost at ten.',
    ['indirect: The filing | puts | the cost at $210 million', 'indirect: Lowe | put | the cost at ten'],
  ],
  ['By most locals’ reckoning, that would take years.', ['indirect: most locals | By | that would take years']],
  [
    'The dam, an allegation the state rejected as “a fairy tale”, was never inspected.',
    ['mixed: the state | rejected | as “a fairy tale”'],
  ],
  [
    'Both sides agreed that the talks were useful, the ministry said in a statement posted on its website late Thursday.',
    [
      'indirect: the ministry | said | Both sides agreed that the talks were useful',
      'indirect: Both sides | agreed | the talks were useful',
    ],
  ],
  [
    'Asked about it on “Night Desk,” Lowe said he had not “heard a word.”',
    ['mixed: Lowe | said | he had not “heard a word.”'],
  ],
  [
    'Her lawyer, however, sounded tired, suggesting that a deal was near.',
    ['indirect: Her lawyer | suggesting | a deal was near'],
  ],
  [
    'Lowe asked the council whether it would pay. Lowe was asked by a caller why the dam had failed.',
    ['indirect: Lowe | asked | whether it would pay', 'indirect: a caller | was asked | why the dam had failed'],
  ],
  [
    'The town is known for what locals call “the Barn.” The mayor, once known as “the Commodore,” went on trial for fraud.',
    [],
  ],
  ["The state's owners will show the new pump, already mocked as “the kettle,” on Monday.", []],
  [
    'Lowe accepted the offer, boasting of a roughly ten-point lead which his rivals call a fluke.',
    ['indirect: Lowe | boasting | of a roughly ten-point lead which his rivals call a fluke'],
  ],
  ['Another eight states have split control. A positive jobs report to be published today may help.', []],
  ['Lowe will continue screening visitors. He agreed to pay the bill, and he is glad.', []],
  ['Many say the deal is bad.', ['indirect: Many | say | the deal is bad']],
  ['The sides reached what both called “a fair deal”.', ['direct: both | called | “a fair deal”']],
  ['The employers, by contrast, called the deal “a gift”.', ['mixed: The employers | called | the deal “a gift”']],
  [
    'Lowe has said that the dam is safe, and engineers have never contradicted him in public.',
    ['indirect: Lowe | has said | the dam is safe'],
  ],
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
    'Because Keane warned that the wall was weak, the council closed the road.',
    ['indirect: Keane | warned | the wall was weak'],
  ],
  [
    'It was in May, when Keane told the council that the wall was weak because of the frost and that it would fall.',
    ['indirect: Keane | told | the wall was weak because of the frost and that it would fall'],
  ],
  ['Keane has since stressed that the wall is new.', ['indirect: Keane | has since stressed | the wall is new']],
  [
    'After Keane warned the council that the wall was weak, Lowe wrote to her.',
    ['indirect: Keane | warned | the wall was weak'],
  ],
  [
    'The plan had failed, said engineer Carla Voss, a partner at the firm.',
    ['indirect: engineer Carla Voss, a partner at the firm | said | The plan had failed'],
  ],
  [
    'The job marks his return to the town, one old friend said.',
    ['indirect: one old friend | said | The job marks his return to the town'],
  ],
  ['Keane said raising the wall would take a year.', ['indirect: Keane | said | raising the wall would take a year']],
  [
    "Pumps had stood idle since May, the town's paper reported last week.",
    ["indirect: the town's paper | reported | Pumps had stood idle since May"],
  ],
  [
    'Lowe, after the news of the leak broke in March, said that the wall was new.',
    ['indirect: Lowe, after the news of the leak broke in March | said | the wall was new'],
  ],
  [
    'Paul Vian, a host considered one of the best in town, recalled that the wall was new.',
    ['indirect: Paul Vian, a host considered one of the best in town | recalled | the wall was new'],
  ],
  [
    'Two officials, reached by phone, said that was not true.',
    ['indirect: Two officials, reached by phone | said | that was not true'],
  ],
  [
    'The works manager confirmed the leak but declined to say more.',
    ['indirect: The works manager | confirmed | the leak'],
  ],
  ['Keane conceded, though, that she had not asked.', ['indirect: Keane | conceded | she had not asked']],
  [
    'The memo, dated May and seen by the Ledger, warned that parts could run out.',
    ['indirect: The memo, dated May and seen by the Ledger | warned | parts could run out'],
  ],
  ['Keane is fighting for her job after a leaked letter appeared to show doubts.', []],
  ['Keane said, adding, “We must go.”', ['direct: Keane | adding | “We must go.”']],
  ['On Sunday on the show “Night Desk,” Keane said the dam was “old.”', ['mixed: Keane | said | the dam was “old.”']],
  ['Sunday on Channel 9’s “Night Desk,” Keane said the dam was “old.”', ['mixed: Keane | said | the dam was “old.”']],
  ['Lowe denounced “the surge,” which he had once called for.', ['direct: Lowe | denounced | “the surge,”']],
  [
    'Residents of the street, which locals call “Little Lagos,” fled. The brewery sells a beer called “Eight Seconds.”',
    [],
  ],
  [
    'Keane called the plan unnecessary. The firm called it the work of a fool.',
    ['indirect: Keane | called | the plan unnecessary', 'indirect: The firm → Keane | called | it the work of a fool'],
  ],
  ['The council endorsed Lowe. Keane attacked the governor.', []],
  ['The council was casting ballots (“pick one” in the jargon).', []],
  [
    'Keane accused Lowe of hiding, delaying, and burying the report.',
    ['indirect: Keane | accused | Lowe of hiding, delaying, and burying the report'],
  ],
  ['Keane responded to Lowe with “So what?”', ['direct: Keane | responded | “So what?”']],
  [
    'Keane blamed the prices, which she said had gone too far, and promised lower ones.',
    ['indirect: Keane | blamed | the prices', 'indirect: she → Keane | said | which ‖ had gone too far'],
  ],
  [
    'Vera Teague, a farmer whose four children were ill, said she respected the nurses.',
    ['indirect: Vera Teague, a farmer whose four children were ill | said | she respected the nurses'],
  ],
  [
    'Gov. Lowe, who has resisted calls for a new wall, pledged to build a pump.',
    ['indirect: Gov. Lowe, who has resisted calls for a new wall | pledged | to build a pump'],
  ],
  [
    'A pump could cost $2 million, according to people close to the talks, though no bid has been made.',
    ['indirect: people close to the talks | according to | A pump could cost $2 million'],
  ],
  [
    'The tide is rising, according to campaign manager Jeff Weaver.',
    ['indirect: campaign manager Jeff Weaver | according to | The tide is rising'],
  ],
  ['# Swifts nap on the wing, researchers find', ['indirect: researchers | find | Swifts nap on the wing']],
  ['What he calls “the quiet years” ended in 2014.', ['direct: he | calls | “the quiet years”']],
  [
    'Ortiz, whose team tracked 40 birds, thinks the result will hold.',
    ['indirect: Ortiz, whose team tracked 40 birds | thinks | the result will hold'],
  ],
  [
    'Keane, 54, who has run the port since 2016, said: “We are full.”',
    ['direct: Keane, 54, who has run the port since 2016 | said | “We are full.”'],
  ],
  ['Keane, 54, who says the port is full, will resign.', ['indirect: Keane, 54, who | says | the port is full']],
  [
    'Critics mocked Lowe’s claim that the dam was safe.',
    ['indirect: Critics | mocked | Lowe’s claim that the dam was safe', 'indirect: Lowe | claim | the dam was safe'],
  ],
  ['His claim that the dam was safe was false.', ['indirect: His | claim | the dam was safe']],
  ['Lowe stood by his pledge to be “neutral” in the talks.', ['mixed: his | pledge | to be “neutral” in the talks']],
  [
    'It was a report by the Ledger that he had “invented” the figures.',
    ['mixed: the Ledger | report | he had “invented” the figures'],
  ],
  ['Keane made the claim that the dam was safe.', ['indirect: Keane | made the claim | the dam was safe']],
  [
    'The ministry issued a warning that the pumps could fail.',
    ['indirect: The ministry | issued a warning | the pumps could fail'],
  ],
  [
    'Keane repeated her promise to rebuild the wall by May.',
    ['indirect: Keane | repeated | her promise to rebuild the wall by May'],
  ],
  ['The claim that he made was false.', []],
  [
    'The council rejected the mayor’s controversial suggestion that someone “look into” the judge.',
    ['mixed: The council | rejected | the mayor’s controversial suggestion that someone “look into” the judge'],
  ],
  ['There was no statement that day.', []],
  ['Keane said the pumps had failed. “Twice.” She left.', ['indirect: Keane | said | the pumps had failed']],
  [
    'Keane said she would not go. “We are staying here.”',
    ['indirect: Keane | said | she would not go', 'direct: Keane | – | “We are staying here.”'],
  ],
  ['“The wall was never safe. Rep. Nora Keane.”', []],
  ['LOOK: The photos of the wall that everybody shares', []],
  ['Nora Keane: Saviour or menace?', []],
  [
    'Asked by a reporter whether she would go, Keane said, “No.”',
    ['indirect: a reporter | Asked | whether she would go', 'direct: Keane | said | “No.”'],
  ],
  [
    'Keane, who calls herself a “reformer,” said voters want “a plan.”',
    [
      'mixed: Keane, who | calls | herself a “reformer,”',
      'mixed: Keane, who calls herself a “reformer,” | said | voters want “a plan.”',
    ],
  ],
  [
    'Keane said by email that the dam was “safe.” Lowe responded by saying it was not.',
    ['mixed: Keane | said | the dam was “safe.”', 'indirect: Lowe | responded by saying | it was not'],
  ],
  [
    '“The wall,” Keane told a crowd in Oakton, Ohio, on Monday, “is higher.”',
    ['direct: Keane | told | “The wall,” ‖ “is higher.”'],
  ],
  [
    'Keane said the state would pay for the wall, a claim Lowe has denied.',
    ['indirect: Keane | said | the state would pay for the wall'],
  ],
  ['Lowe mocked the slogan, which Keane has often repeated, “absurd.”', ['indirect: Lowe | mocked | the slogan']],
  [
    'The firm apologised for the delays and blamed a fault.',
    ['indirect: The firm | apologised | for the delays', 'indirect: The firm | blamed | a fault'],
  ],
  ['The group vowed not to leave the town.', ['indirect: The group | vowed | not to leave the town']],
  [
    'Witnesses described how the wall fell. No one has claimed the reward.',
    ['indirect: Witnesses | described | how the wall fell'],
  ],
  [
    'The driver told police he was alone, according to court documents.',
    [
      'indirect: court documents | according to | The driver told police he was alone',
      'indirect: The driver | told | he was alone',
    ],
  ],
  [
    'The verdict, said the judge, would “send a message”.',
    ['mixed: the judge | said | The verdict ‖ would “send a message”'],
  ],
  [
    'The court was told that Voss had searched for “slow poisons”.',
    ['mixed: – | was told | Voss had searched for “slow poisons”'],
  ],
  [
    'Keane agreed that she had not asked, citing the short time before the vote.',
    ['indirect: Keane | agreed | she had not asked', 'indirect: Keane | citing | the short time before the vote'],
  ],
  ['Keane will go to Tunis, where the sky, as she puts it, “is full”.', ['mixed: she | puts it | the sky ‖ “is full”']],
  ['The firm posts claims about the wall.', []],
  ['Did Keane say that the wall was safe?', []],
  [
    'A man who told police his dog had been driving has been fined.',
    ['indirect: A man who | told | his dog had been driving'],
  ],
  [
    'On local pages, posts claiming that the wall was safe were shared.',
    ['indirect: posts | claiming | the wall was safe'],
  ],
  ['3:10 p.m. Police now say 40 homes have lost power.', ['indirect: Police | say | 40 homes have lost power']],
  [
    'Schools: All will stay shut on Tuesday, the county said.',
    ['indirect: the county | said | All will stay shut on Tuesday'],
  ],
  [
    'UPDATE: Two of the missing have been found, according to the coastguard.',
    ['indirect: the coastguard | according to | Two of the missing have been found'],
  ],
  [
    'Keane acknowledged that she found the plan odd and called it “a start”.',
    ['indirect: Keane | acknowledged | she found the plan odd', 'mixed: Keane | called | it “a start”'],
  ],
  [
    'The Ledger found the show “all elbows”. Nurses found her brother at the hospital.',
    ['mixed: The Ledger | found | the show “all elbows”'],
  ],
  [
    'Morgan, asked if he would stay, would only say: “Let’s see.”',
    ['direct: Morgan, asked if he would stay | would only say | “Let’s see.”'],
  ],
  [
    'The accord was hailed by Brussels as “historic” and dismissed by campaigners as “a press release”.',
    ['mixed: Brussels | was hailed | as “historic”', 'mixed: campaigners | dismissed | as “a press release”'],
  ],
  [
    'Judge Hall told her she had “no one to blame but herself”.',
    ['mixed: Judge Hall | told | she had “no one to blame but herself”'],
  ],
  [
    'Martin Keane, 54, of Mill Road, Redford, admitted that the dam was unsafe.',
    ['indirect: Martin Keane, 54, of Mill Road, Redford | admitted | the dam was unsafe'],
  ],
  [
    'The court heard that police found a boat under a sheet. An inquest heard it had been stolen.',
    [
      'indirect: – | The court heard | police found a boat under a sheet',
      'indirect: – | An inquest heard | it had been stolen',
    ],
  ],
  [
    'The pilot had been drinking for hours, Leeds Crown Court heard. “He could not stand,” the jury was told.',
    [
      'indirect: – | Leeds Crown Court heard | The pilot had been drinking for hours',
      'direct: – | the jury was told | “He could not stand,”',
    ],
  ],
  ['The inquest was told the pilot had left.', ['indirect: – | was told | the pilot had left']],
  ['# Pilot hid boat in barn, court told', ['indirect: – | court told | Pilot hid boat in barn']],
  ['Keane heard that the dam had failed. The court heard evidence from three nurses.', []],
  ['The court heard the witness say that the dam was safe.', ['indirect: the witness | say | the dam was safe']],
  ['Lowe frowns when she hears this: “It never rains here.”', ['direct: Lowe | frowns | “It never rains here.”']],
  [
    '**17:02** Carla Lowe, the mayor of Redford, tells the national radio that the wall has gone.',
    ['indirect: Carla Lowe, the mayor of Redford | tells | the wall has gone'],
  ],
  ['**17:02** The talks have failed, Keane said.', ['indirect: Keane | said | The talks have failed']],
  ['**17:40** Flights: The airport closed at five. It plans to reopen by six.', []],
  [
    'Keane put it to her that the account had been her idea. Keane put it on the table that he had built.',
    ['indirect: Keane | put it to | the account had been her idea'],
  ],
  [
    'The nun accepted that the books were wrong. The nun accepted a prize.',
    ['indirect: The nun | accepted | the books were wrong'],
  ],
  [
    'The red warning for the coast now runs until noon, the Met Office has announced.',
    ['indirect: the Met Office | has announced | The red warning for the coast now runs until noon'],
  ],
  [
    'The whale, the Herald reports from Leeds, had to be towed to sea.',
    ['indirect: the Herald | reports | The whale ‖ had to be towed to sea'],
  ],
  [
    'The envoy dismissed the protest as theatre paid for by the party.',
    ['indirect: The envoy | dismissed | the protest as theatre paid for by the party'],
  ],
  [
    "Keane reaffirmed his firm's commitment to safety while rejecting claims that it had hidden leaks.",
    [
      "indirect: Keane | reaffirmed | his firm's commitment to safety",
      'indirect: Keane | rejecting | claims that it had hidden leaks',
    ],
  ],
  [
    'A spokesman confirmed it had opened a case but refused to discuss it.',
    ['indirect: A spokesman | confirmed | it had opened a case'],
  ],
  [
    'Two homes in ten are without power, per Redford Grid. The plant makes 40 cars per day.',
    ['indirect: Redford Grid | per | Two homes in ten are without power'],
  ],
  ['We will report what we know.', []],
  [
    'Keane said no. “I have a boat,” he added.',
    ['indirect: Keane | said | no', 'direct: he → Keane | added | “I have a boat,”'],
  ],
  [
    'The thief used his card for months, the court heard.',
    ['indirect: – | the court heard | The thief used his card for months'],
  ],
  ['The envoys will meet in May, it is understood.', ['indirect: – | is understood | The envoys will meet in May']],
  ['Asked if he regretted the vote, Keane left. It is unclear whether she denied the report.', []],
  ['“No comment,” was the response from the port.', ['direct: the port | was the response | “No comment,”']],
  ['“A mess” is how one resident described the quay.', ['direct: one resident | described | “A mess”']],
  ['The verdict from the quay: “Rubbish.”', ['direct: the quay | verdict | “Rubbish.”']],
  ['Marta Keane’s advice? “Buy a boat.”', ['direct: Marta Keane | advice | “Buy a boat.”']],
  ['The motto of the club, “Never dry”, hangs there. Her answer came late.', []],
  [
    'The study, released Monday, found that the port was lost.',
    ['indirect: The study, released Monday | found | the port was lost'],
  ],
  [
    'The law, dubbed the “muzzle act,” will chill speech, critics say.',
    ['mixed: critics | say | The law, dubbed the “muzzle act,” will chill speech'],
  ],
  ['Keane put the news on X. “Lost,” she wrote.', ['direct: she → Keane | wrote | “Lost,”']],
  ['Keane conceded at 10 p.m. “We lost,” she said.', ['direct: she → Keane | said | “We lost,”']],
  ['Crews were told by the port to stay ashore.', ['indirect: the port | were told | to stay ashore']],
  ['Keane wrote in her memoir, “Long Tides,” she was never paid.', ['indirect: Keane | wrote | she was never paid']],
  ['Keane left a crowd that held a banner reading “Pay up”.', ['direct: a banner | reading | “Pay up”']],
  ['Keane pleaded guilty to theft.', []],
  ['Hopes faded after the envoy said the port was lost.', ['indirect: the envoy | said | the port was lost']],
  ['The sailors’ leader said the port was lost.', ['indirect: The sailors’ leader | said | the port was lost']],
  ['A mill that locals call “the Barn” burned.', []],
  ['Mayor Tom Banks accused his rivals of theft.', ['indirect: Mayor Tom Banks | accused | his rivals of theft']],
  [
    'An aide, speaking privately because she was not authorized to, said the port was lost.',
    ['indirect: An aide, speaking privately because she was not authorized to | said | the port was lost'],
  ],
  ['As the inquiry continues, the port lies empty.', []],
  [
    'According to a report by Redford Grid, two homes in ten are dark.',
    ['indirect: a report by Redford Grid | According to | two homes in ten are dark'],
  ],
  [
    'The envoy, Marta Keane, hit back within hours, saying the port was lost.',
    ['indirect: The envoy, Marta Keane | saying | the port was lost'],
  ],
  ['He sat there with what sailors like to call “a face like fog”.', []],
  ['The mayor’s verdict was blunt: “The quay is lost.”', ['direct: The mayor | verdict | “The quay is lost.”']],
  ['Her message was clear: “Nobody leaves.”', ['direct: Her | message | “Nobody leaves.”']],
  ['The message from the unions was clear: “Pay up.”', ['direct: the unions | message | “Pay up.”']],
  ['The assessment was bleak: “The quay is lost.”', ['direct: – | – | “The quay is lost.”']],
  [
    'The union’s position is simple: members will not work on Sundays.',
    ['indirect: The union | position | members will not work on Sundays'],
  ],
  ['The view from the tower is fine: you can see the sea.', []],
  ['Doctors are unanimous: smoking kills.', ['indirect: Doctors | are unanimous | smoking kills']],
  ['The water is clear: you can see the bottom.', []],
  [
    'For Marta Keane, the lesson is clear: “Never trust a banker.” For families, the cost will rise.',
    ['direct: Marta Keane | lesson | “Never trust a banker.”'],
  ],
  [
    '“It’s madness” is how Marta Keane, who runs a café nearby, describes it.',
    ['direct: Marta Keane, who runs a café nearby | describes | “It’s madness”'],
  ],
  [
    'Marta Keane said that the vote was fair, and that there would be no recount.',
    ['indirect: Marta Keane | said | the vote was fair, and that there would be no recount'],
  ],
  ['Marta Keane said in the past that the port was lost.', ['indirect: Marta Keane | said | the port was lost']],
  [
    '“The port is lost,” she was quoted as saying by the Ledger.',
    ['direct: she | was quoted as saying | “The port is lost,”'],
  ],
  [
    '“The port is lost,” Marta Keane can be heard saying in the video.',
    ['direct: Marta Keane | can be heard saying | “The port is lost,”'],
  ],
  [
    'Marta Keane and Paul Aird both said the port was lost. They all said so.',
    ['indirect: Marta Keane and Paul Aird | said | the port was lost'],
  ],
  ['Asked if the port was lost, Marta Keane declined to say.', []],
  ['# Port to close for good, says union', ['indirect: union | says | Port to close for good']],
  ['# No plan to quit, minister says', ['indirect: minister | says | No plan to quit']],
  [
    'The port has reportedly asked owners to postpone the sale.',
    ['indirect: – | reportedly | The port has ‖ asked owners to postpone the sale'],
  ],
  [
    '# ‘Cranes on our quay’: village vows to fight',
    ['direct: village | – | ‘Cranes on our quay’', 'indirect: village | vows | to fight'],
  ],
  ['# Union boss: ‘We will fight on’', ['direct: Union boss | : | ‘We will fight on’']],
  ['# Police: Man shot in Leeds', ['indirect: Police | : | Man shot in Leeds']],
  ['# Keane says port deal ‘dead’', ['mixed: Keane | says | port deal ‘dead’']],
  ['# Keane says goodbye to fans', []],
  ['# Keane accused of ‘hiding the truth’', []],
  [
    'The port, accused by unions of hiding the truth, kept silent.',
    ['indirect: unions | accused | of hiding the truth'],
  ],
  [
    'Marta Keane came. While she said delays were fine, Paul Aird left.',
    ['indirect: she → Marta Keane | said | delays were fine'],
  ],
  [
    'The port is “dead,” Marta Keane said, because it “guts” jobs. “It is lost,” she said, because she had to.',
    [
      'mixed: Marta Keane | said | The port is “dead,” ‖ because it “guts” jobs',
      'direct: she → Marta Keane | said | “It is lost,”',
    ],
  ],
  [
    'According to a Ledger/ORC poll released Tuesday, the port is lost.',
    ['indirect: a Ledger/ORC poll released Tuesday | According to | the port is lost'],
  ],
  ['Marta Keane told the court Aird was “ashamed”.', ['mixed: Marta Keane | told | Aird was “ashamed”']],
  ['The fishermen demanded she resign.', ['indirect: The fishermen | demanded | she resign']],
  [
    '“Come back with a boat,” heckled one pensioner. “The Long Tide,” directed by Marta Keane, opens on Friday.',
    ['direct: one pensioner | heckled | “Come back with a boat,”'],
  ],
  ['Officials voiced anger at the report.', ['indirect: Officials | voiced | anger at the report']],
  [
    'The operator blamed the delay on the age of the rails.',
    ['indirect: The operator | blamed | the delay on the age of the rails'],
  ],
  [
    'Marta Keane, a former trader, cut her forecast and said the port was lost.',
    ['indirect: Marta Keane, a former trader | said | the port was lost'],
  ],
  [
    'Marta Keane, who gathered 400 names, accused the council of theft.',
    ['indirect: Marta Keane, who gathered 400 names | accused | the council of theft'],
  ],
  [
    'The Sunday Times countered that the regulator was late.',
    ['indirect: The Sunday Times | countered | the regulator was late'],
  ],
];

describe('English claims', () => {
  for (const [draft, claims] of cases) it(draft, () => assert.deepEqual(claimLines(draft, 'en'), claims));
});
