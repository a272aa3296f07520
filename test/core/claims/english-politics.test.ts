import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { claimLines } from './claim-lines';

type Row = readonly [draft: string, claims: readonly string[]];

/** An amount that is not exact, as object. */
const amounts: readonly Row[] = [
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
  ['La police a confirmé au moins trois décès.', ['indirect: La police | a confirmé | au moins trois décès']],
  ['Elle a promis au moins deux débats.', ['indirect: Elle | a promis | au moins deux débats']],
  [
    "L'entreprise a annoncé près de 300 suppressions de postes.",
    ["indirect: L'entreprise | a annoncé | près de 300 suppressions de postes"],
  ],
];

/** A text that a day or a time owns. */
const dated: readonly Row[] = [
  'Friday’s report',
  'last week’s poll',
  'Monday’s filing',
  'this year’s survey',
  'July’s Washington Post poll',
  'Thursday’s court order',
].map((source) => [
  `According to ${source}, half of voters are angry. Prices rose, according to ${source}.`,
  [`indirect: ${source} | According to | half of voters are angry`, `indirect: ${source} | according to | Prices rose`],
]);

/** Where somebody was heard. */
const programmes: readonly Row[] = [
  'on CNN’s “State of the Union”',
  'on “Meet the Press”',
  'Sunday on “This Week”',
  'on NBC’s “Today” show',
  'on “Fox & Friends” Monday morning',
  'in a “60 Minutes” interview',
  'in an interview with “60 Minutes”',
  'during Thursday’s “Kelly File”',
  'in his book “The Deal”',
].flatMap((place) =>
  ['', 'that '].map((that): Row => [
    `Mr. Pence said ${place} ${that}the plan had failed.`,
    ['indirect: Mr. Pence | said | the plan had failed'],
  ]),
);

const verdicts: readonly Row[] = [
  'Crane has called Hale dishonest.',
  'Crane calls Hale dishonest.',
  'Crane has called Anne Hale unfit to lead.',
  'Crane called Mr. Hale corrupt.',
  'Crane called Hale weak on crime.',
  'Crane has called judges biased.',
  'Crane called reporters dishonest.',
  'Crane has called Hale unqualified to be president.',
  'Crane considers Hale unfit for office.',
  'Crane called Senator Hale a liar.',
].map((draft) => {
  const [, cue = '', words = ''] = /^Crane ((?:has )?\w+) (.*)\.$/.exec(draft) ?? [];
  return [draft, [`indirect: Crane | ${cue} | ${words}`]];
});

const noVerdicts: readonly Row[] = [
  'He called reporters late on Friday.',
  'She called Ms. Hale early on Monday.',
  'He called voters to the polls.',
  'The coach called players individually.',
  'He called police immediately. He called friends over.',
].map((draft) => [draft, []]);

/** A relative clause that is joined to another. */
const relatives: readonly Row[] = [
  [
    'He thanked Ruiz, who ran the office and who said that it was a mess.',
    ['indirect: Ruiz, who | said | it was a mess'],
  ],
  [
    'He thanked Ana Ruiz, who had run the office but who now says that it was a mess.',
    ['indirect: Ana Ruiz, who | says | it was a mess'],
  ],
  [
    'The senator, who voted for the bill but who now says it was a mistake, left.',
    ['indirect: The senator, who | says | it was a mistake'],
  ],
  [
    'Voters who backed him in 2012 but who say they are tired of him stayed at home.',
    ['indirect: Voters who | say | they are tired of him'],
  ],
  [
    'It was written by a man who had met him and who claimed that he was ill.',
    ['indirect: a man who | claimed | he was ill'],
  ],
  ['He thanked Ruiz, who ran the office but said that it was a mess.', ['indirect: Ruiz, who | said | it was a mess']],
  ['He thanked Ruiz, who ran the office, and said that it was a mess.', ['indirect: He | said | it was a mess']],
  [
    'She called her lawyer, Tom Orr, who rang the court and complained that nobody had come.',
    ['indirect: Tom Orr, who | complained | nobody had come'],
  ],
  [
    'The leak of the report, which found that she broke the rules, hurt her.',
    ['indirect: the report, which | found | she broke the rules'],
  ],
];

const asides: readonly Row[] = [
  ['“I will run,” he told “Meet the Press.”', ['direct: he | told | “I will run,”']],
  ['“I will run,” he told “60 Minutes” on Monday. “I want to.”', ['direct: he | told | “I will run,” ‖ “I want to.”']],
  ['The chairman said (on Twitter) that the plan had failed.', ['indirect: The chairman | said | the plan had failed']],
  ['An inside source said the plan is dead.', ['indirect: An inside source | said | the plan is dead']],
  ['The plan, an outside adviser said, is dead.', ['indirect: an outside adviser | said | The plan ‖ is dead']],
  [
    'A spokeswoman declined to say who was playing Mr. Crane in the mock debates, but joked that it was hard.',
    ['indirect: A spokeswoman | joked | it was hard'],
  ],
  [
    'Relatives reproached the authorities for having waited a day.',
    ['indirect: Relatives | reproached | the authorities for having waited a day'],
  ],
];

/** What stands before the clause of a cue tells when or why. */
const before: readonly Row[] = [
  'When asked whether he would run',
  'When pressed on whether he would run',
  'When told that he trailed',
  'As he left the hall',
  'Before he left the hall',
  'Although he had won',
].map((clause) => [
  `${clause}, Pence said, “No, not now.”`,
  [
    ...(clause.startsWith('When told') ? ['indirect: – | told | he trailed'] : []),
    'direct: Pence | said | “No, not now.”',
  ],
]);

const around: readonly Row[] = [
  [
    'When asked by a host if the leaks led to the attacks, de Blasio said, “I have not heard that concern.”',
    [
      'indirect: a host | asked | if the leaks led to the attacks',
      'direct: de Blasio | said | “I have not heard that concern.”',
    ],
  ],
  [
    'If he is elected, Pence said, “we will build the wall.”',
    ['mixed: Pence | said | If he is elected ‖ “we will build the wall.”'],
  ],
  [
    'Trump asserted that France had lost its identity: “France is no longer France,” he claimed.',
    [
      'indirect: Trump | asserted | France had lost its identity',
      'direct: he | claimed | “France is no longer France,”',
    ],
  ],
  [
    'The mayor said the plan was dead: “It is over,” she told reporters.',
    ['indirect: The mayor | said | the plan was dead', 'direct: she | told | “It is over,”'],
  ],
  ['The speech, in which he said that the plan was dead, was a surprise.', ['indirect: he | said | the plan was dead']],
  [
    '“It is late,” said Nicky Orr, 24, from Manchester, who said that Sanders would win.',
    [
      'direct: Nicky Orr, 24, from Manchester, who said that Sanders would win | said | “It is late,”',
      'indirect: Nicky Orr, 24, from Manchester, who | said | Sanders would win',
    ],
  ],
  [
    'The prize went to Ana Ruiz, 54, of Leeds, who said that she was proud.',
    ['indirect: Ana Ruiz, 54, of Leeds, who | said | she was proud'],
  ],
  [
    'The plan was backed by Ana Ruiz, 54, a nurse, who said that it would work.',
    ['indirect: Ana Ruiz, 54, a nurse, who | said | it would work'],
  ],
];

/** A pronoun in the phrase of who speaks, somebody for many, and dashes around a clause. */
const subjects: readonly Row[] = [
  'A person close to it',
  'One adviser familiar with it',
  'An aide to him',
  'A man near him',
  'Those around him',
  'A lawyer for her',
  'People who have spoken to him',
  'Mr. Bush — whose campaign had bet on Florida —',
  'Mr. Bush — who had bet on Florida —',
].map((subject) => [
  `${subject} told reporters that the plan was dead.`,
  [`indirect: ${subject.replace(/ —$/, '')} | told | the plan was dead`],
]);

const several: readonly Row[] = [
  'Some in the party want him to quit',
  'Many in the party want him to quit',
  'Most in the party back him',
  'A few in the party back him',
  'Several aides want him to quit',
].map((words) => [`${words}, an adviser said.`, [`indirect: an adviser | said | ${words}`]]);

/** What the main clause does is not said in the clause before it. */
const main: readonly Row[] = [
  [
    'When CNN asked the senator about it, he said he was tired.',
    ['indirect: CNN | asked | about it', 'indirect: he | said | he was tired'],
  ],
  ['When he told voters about the plan, they cheered.', []],
  [
    'When the mayor told residents the flood was over, they laughed.',
    ['indirect: the mayor | told | the flood was over'],
  ],
  ['The announcement led some to speculate that he would quit.', ['indirect: some | speculate | he would quit']],
  ['The ruling caused many to fear that more would follow.', ['indirect: many | fear | more would follow']],
];

const predicates: readonly Row[] = [
  ['His argument is that the vote was rigged.', ['indirect: His | argument is | the vote was rigged']],
  ['Her main pitch is that she can win.', ['indirect: Her | pitch is | she can win']],
  ['The senator’s answer was that he had not known.', ['indirect: The senator | answer was | he had not known']],
  ['Their complaint is that nobody listens.', ['indirect: Their | complaint is | nobody listens']],
  ['The problem is that nobody came. His goal is that nobody is hurt.', []],
];

/** What goes on with a report, and whose the next cue is. */
const goingOn: readonly Row[] = [
  [
    'Ms. Ivers said she had offered to resign but that nobody had wanted it.',
    ['indirect: Ms. Ivers | said | she had offered to resign but that nobody had wanted it'],
  ],
  [
    'She said she had called the office and been told that nobody was there.',
    ['indirect: She | said | she had called the office and been told that nobody was there'],
  ],
  [
    'He said he had written to the firm and been promised that it would pay.',
    ['indirect: He | said | he had written to the firm and been promised that it would pay'],
  ],
  [
    'She declined to say which routes were safe but said decisions would come soon.',
    ['indirect: She | said | decisions would come soon'],
  ],
  ['He said companies that left were wrong.', ['indirect: He | said | companies that left were wrong']],
  ['He said the men who left were wrong.', ['indirect: He | said | the men who left were wrong']],
  [
    'In an exchange that many found telling, one of them wrote back: “Toward what?”',
    ['direct: one of them | wrote back | “Toward what?”'],
  ],
  [
    'Campaigners in Leeds have vowed to chain themselves to the shelves.',
    ['indirect: Campaigners in Leeds | have vowed | to chain themselves to the shelves'],
  ],
  ['They have vowed to chain the gates.', ['indirect: They | have vowed | to chain the gates']],
];

/** What somebody makes of a thing. */
const likened: readonly Row[] = [
  ['He likened the bill to slavery.', ['indirect: He | likened | the bill to slavery']],
  [
    '“This is about dignity,” she said, likening the law to slavery.',
    ['direct: she | said | “This is about dignity,”', 'indirect: she | likening | the law to slavery'],
  ],
  ['She compared the race to a marathon.', ['indirect: She | compared | the race to a marathon']],
  ['Many voters view her as dishonest.', ['indirect: Many voters | view | her as dishonest']],
  ['She regards the court as hostile.', ['indirect: She | regards | the court as hostile']],
  ['Police compared the prints to a sample. He saw the film as a child.', []],
];

const anonymous: readonly Row[] = [
  ['He requested anonymity to discuss the talks. The aide demanded anonymity.', []],
  [
    'One operative, who asked not to be identified criticizing the nominee, said it was over.',
    ['indirect: One operative, who asked not to be identified criticizing the nominee | said | it was over'],
  ],
];

const headlines: readonly Row[] = [
  ['# ‘Rats the size of cats’ as bin strike goes on', ['direct: – | – | ‘Rats the size of cats’']],
  ['# ‘It was like a bomb’ as blast rips through terrace', ['direct: – | – | ‘It was like a bomb’']],
  ['# ‘We heard screaming’ after tram crash', ['direct: – | – | ‘We heard screaming’']],
  ['# “We have to win,” as title race tightens', ['direct: – | – | “We have to win,”']],
  ['# Fed holds rates, signals caution on tariffs', ['indirect: Fed | signals | caution on tariffs']],
  ['# Nordsund cuts outlook, blames fuel costs', ['indirect: Nordsund | blames | fuel costs']],
  ['# Senator Vance drops bid, promises reform', ['indirect: Senator Vance | promises | reform']],
  ['# Mayor claims victory', ['indirect: Mayor | claims | victory']],
  ['# Police claims spark row', []],
  ['# Jobs claims denied by minister', []],
  ['# Rates, signals and prices', []],
  ['# ‘Unsafe’ hospital to close', []],
  ['# ‘Miracle’ dog survives fall', []],
];

describe('firms with a capital inside of their name', () => {
  for (const firm of ['PayPal', 'JetBlue', 'DoorDash', 'SoftBank', 'GitHub', 'ConocoPhillips'])
    it(firm, () => {
      const draft = `Business has been uneasy. ${firm} canceled a center, saying it could not operate there.`;
      const { actors, claims } = analyze(draft, { language: 'en' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name, firm);
    });
});

describe('how American papers report', () => {
  for (const [draft, claims] of [
    ...amounts,
    ...dated,
    ...programmes,
    ...verdicts,
    ...noVerdicts,
    ...relatives,
    ...asides,
    ...before,
    ...around,
    ...subjects,
    ...several,
    ...main,
    ...predicates,
    ...goingOn,
    ...likened,
    ...anonymous,
    ...headlines,
  ])
    it(draft, () => {
      // Whom a description means is not asked here.
      const lines = claimLines(draft).map((line) => line.replace(/ → [^|]*(?= \|)/, ''));
      assert.deepEqual(lines, claims);
    });
});
