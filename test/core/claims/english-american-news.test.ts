import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { type Facts, testFacts } from './facts';

/** What American political news and local papers print: a fact of the language, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    '“as” behind a verb and its subject opens a clause of what is said meanwhile, unless the verb takes “as”',
    [
      [
        'Aides clashed angrily on Thursday as the Democrats accused Trump of racism.',
        ['indirect: the Democrats | accused | Trump of racism'],
      ],
      [
        'The talks collapsed in Geneva as the envoy accused Moscow of stalling.',
        ['indirect: the envoy | accused | Moscow of stalling'],
      ],
      ['The row deepened as Mr Orr told MPs the report was wrong.', ['indirect: Mr Orr | told | the report was wrong']],
      [
        'The markets tumbled on Monday as the bank warned of a recession.',
        ['indirect: the bank | warned | of a recession'],
      ],
      [
        'Lawmakers returned to Washington as the White House said it wanted a deal.',
        ['indirect: the White House | said | it wanted a deal'],
      ],
      [
        'Stocks jumped as a senior official said talks were close.',
        ['indirect: a senior official | said | talks were close'],
      ],
      [
        'A man identified on Monday as the gunman said he was sorry.',
        ['indirect: A man identified on Monday as the gunman | said | he was sorry'],
      ],
      [
        'The company labelled by critics as the worst polluter said it had changed.',
        ['indirect: The company labelled by critics as the worst polluter | said | it had changed'],
      ],
      [
        'He claimed she had given him the money as a gift, said she was kind and left.',
        [
          'indirect: He | claimed | she had given him the money as a gift, said she was kind and left',
          'indirect: He | said | she was kind and left',
        ],
      ],
    ],
  ],
  [
    'a plural of things behind the past tense of a verb is no verb itself',
    [
      [
        'The United States slapped visa bans and asset freezes on six men, saying Moscow had failed to act.',
        ['indirect: The United States | saying | Moscow had failed to act'],
      ],
      [
        'On Monday, Apple cut prices and phone contracts in India, saying demand had fallen.',
        ['indirect: Apple | saying | demand had fallen'],
      ],
      [
        'The regulator approved price increases and tariff changes, noting that costs had risen.',
        ['indirect: The regulator | noting | costs had risen'],
      ],
      ['The council cut jobs and staff fears more to come.', ['indirect: staff | fears | more to come']],
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
    'a time parts a noun of saying from its clause',
    [
      [
        'It follows Miss Boyle’s announcement two weeks ago that she is to leave her post.',
        ['indirect: Miss Boyle | announcement | she is to leave her post'],
      ],
      [
        'The vote follows Mr Orr’s claim earlier this week that the firm had lied.',
        ['indirect: Mr Orr | claim | the firm had lied'],
      ],
      [
        'Trump’s claim over the weekend that he was wiretapped has no evidence.',
        ['indirect: Trump | claim | he was wiretapped'],
      ],
    ],
  ],
  [
    'the verb of the clause around a noun of saying closes it, whatever “and” joins before',
    [
      [
        'The mayor’s promise that roads and bridges would be repaired by May pleased voters.',
        ['indirect: The mayor | promise | roads and bridges would be repaired by May'],
      ],
      [
        'Trump’s claim that strikes are needed in Iraq and Syria to stop attacks drew rebukes.',
        ['indirect: Trump | claim | strikes are needed in Iraq and Syria to stop attacks'],
      ],
      [
        'Orr’s claim that police lied and the judge knew stunned the court.',
        ['indirect: Orr | claim | police lied and the judge knew'],
      ],
    ],
  ],
  [
    'an office with its place stands behind a time that no comma closes',
    [
      [
        'Over the weekend former House Oversight Committee Chairman Darrell Issa, who led the panel, called for an inquiry.',
        [
          'indirect: former House Oversight Committee Chairman Darrell Issa, who led the panel | called for | an inquiry',
        ],
      ],
      [
        'Over the weekend Ohio Gov. Paul Reyes, a Democrat, said the bill would fail.',
        ['indirect: Ohio Gov. Paul Reyes, a Democrat | said | the bill would fail'],
      ],
      [
        'Last week state Rep. Paul Reyes, who wrote the bill, said it would pass.',
        ['indirect: state Rep. Paul Reyes, who wrote the bill | said | it would pass'],
      ],
      [
        'After the vote House Speaker Ann Orr, a Republican, told reporters that the deal was done.',
        ['indirect: House Speaker Ann Orr, a Republican | told | the deal was done'],
      ],
    ],
  ],
  [
    'the year of a date tells of nobody',
    [
      [
        'Addressing reporters on Tuesday, October 25, 2022, the spokesman for the union, Paul Orr, urged members to vote.',
        ['indirect: the spokesman for the union, Paul Orr | urged | members to vote'],
      ],
      [
        'Speaking on May 3, 2019, Ann Orr, the mayor, called for an inquiry.',
        ['indirect: Ann Orr, the mayor | called for | an inquiry'],
      ],
      [
        'Speaking in Accra on Monday, 12 May 2025, the minister, Kofi Orr, said talks had begun.',
        ['indirect: the minister, Kofi Orr | said | talks had begun'],
      ],
    ],
  ],
  [
    '“reported” before a paper stands behind what it reports',
    [
      [
        'Police held four men at the port on Friday, reported the Kuwait News Agency.',
        ['indirect: the Kuwait News Agency | reported | Police held four men at the port on Friday'],
      ],
      [
        'The firm fired its chief in May, reported CNN.',
        ['indirect: CNN | reported | The firm fired its chief in May'],
      ],
    ],
  ],
  [
    'the only verb of a sentence is no participle behind the object of an -ing form',
    [
      [
        'The committees conducting their own inquiries pledged to move forward.',
        ['indirect: The committees conducting their own inquiries | pledged | to move forward'],
      ],
      ['Unions backing the strike called for talks.', ['indirect: Unions backing the strike | called for | talks']],
      [
        'Lawyers representing the families urged the court to act.',
        ['indirect: Lawyers representing the families | urged | the court to act'],
      ],
      ['Police searching a house linked to the man found a gun.', []],
    ],
  ],
  [
    'adverbs stand between “while” and what the speaker does besides',
    [
      [
        "Burr hailed the news while also declaring that “our task hasn't changed.”",
        ['indirect: Burr | hailed | the news', "direct: Burr | declaring | “our task hasn't changed.”"],
      ],
      [
        'Orr said the plan was sound while also conceding that it was costly.',
        ['indirect: Orr | said | the plan was sound', 'indirect: Orr | conceding | it was costly'],
      ],
      [
        'She said she was sorry, before later adding that nobody had asked.',
        ['indirect: She | said | she was sorry', 'indirect: She | adding | nobody had asked'],
      ],
      [
        'Police said the men were armed while noting that no shots were fired.',
        ['indirect: Police | said | the men were armed', 'indirect: Police | noting | no shots were fired'],
      ],
      [
        'Ms Reid told MPs the bank was safe while acknowledging that errors had been made.',
        ['indirect: Ms Reid | told | the bank was safe', 'indirect: Ms Reid | acknowledging | errors had been made'],
      ],
    ],
  ],
  [
    'who speaks meanwhile can be told of between commas',
    [
      [
        'The row deepened as the mayor, Ann Orr, said the plan was dead.',
        ['indirect: the mayor, Ann Orr | said | the plan was dead'],
      ],
      [
        'The campaign stumbled as Sen. Ann Orr, a Democrat, told reporters the ad was false.',
        ['indirect: Sen. Ann Orr, a Democrat | told | the ad was false'],
      ],
      [
        'Support collapsed last week as a memo, leaked on Monday, said the funds were gone.',
        ['indirect: a memo, leaked on Monday | said | the funds were gone'],
      ],
      [
        'The vote was delayed until Gov. Paul Reyes, a Republican, said he would sign.',
        ['indirect: Gov. Paul Reyes, a Republican | said | he would sign'],
      ],
    ],
  ],
  [
    'a base form goes with the infinitive before it, where the cue is in the past',
    [
      [
        'He acknowledged there was a need to do more and accelerate efforts.',
        ['indirect: He | acknowledged | there was a need to do more and accelerate efforts'],
      ],
      [
        'The minister promised to review the law and announce a date.',
        ['indirect: The minister | promised | to review the law and announce a date'],
      ],
      ['Critics say the plan is bad and oppose it.', ['indirect: Critics | say | the plan is bad']],
      [
        'The minister promised to review the law and announced a date.',
        ['indirect: The minister | promised | to review the law', 'indirect: The minister | announced | a date'],
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
    'a relative clause stands before what something is taken as',
    [
      [
        'She said she would not declare the drought, which has hit 26 areas, as a disaster.',
        ['indirect: She | said | she would not declare the drought, which has hit 26 areas, as a disaster'],
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
    'an Australian councillor by title',
    [['“It is dry here,” Cr Smith said.', ['direct: Cr Smith | said | “It is dry here,”']]],
  ],
  [
    'supporters, aides and delegates of somebody are not that somebody',
    [
      [
        'Donald Trump supporters said the vote was rigged.',
        ['indirect: Donald Trump supporters | said | the vote was rigged'],
      ],
      [
        'Angry Hillary Clinton aides said the leak was a crime.',
        ['indirect: Angry Hillary Clinton aides | said | the leak was a crime'],
      ],
      [
        'A Bernie Sanders delegate called the vote “a sham.”',
        ['mixed: A Bernie Sanders delegate | called | the vote “a sham.”'],
      ],
    ],
  ],
  [
    "what somebody is warned against saying is nobody's claim",
    [
      [
        'They warned Trump against asserting that the raid was a success.',
        ['indirect: They | warned | against asserting that the raid was a success'],
      ],
      [
        'He warned Reid against thinking that the deal would help him.',
        ['indirect: He | warned | against thinking that the deal would help him'],
      ],
    ],
  ],
  [
    'times between a subject and its verb',
    [
      ['Two former aides late Tuesday told reporters that he knew.', ['indirect: Two former aides | told | he knew']],
      [
        'Several Republicans over the weekend said the bill would fail.',
        ['indirect: Several Republicans | said | the bill would fail'],
      ],
    ],
  ],
  [
    'behind a speaker in a further clause the pronoun means the subject of the sentence',
    [
      [
        'Paul Orr arrived at noon. He laughed when Tom Reid told him the vote was lost. He said it did not matter.',
        ['indirect: Tom Reid | told | the vote was lost', 'indirect: He → Paul Orr | said | it did not matter'],
      ],
      [
        'Ann Orr met the union. She waited while Jane Reid warned staff of cuts.\n\nShe promised to be fair.',
        ['indirect: Jane Reid | warned | of cuts', 'indirect: She → Ann Orr | promised | to be fair'],
      ],
      [
        'Paul Orr won the race after Tom Reid admitted that he had lied.\n\n“I am happy,” he said.',
        ['indirect: Tom Reid | admitted | he had lied', 'direct: he → Paul Orr | said | “I am happy,”'],
      ],
    ],
  ],
  [
    'a lawmaker is a senator or a representative too',
    [
      [
        'Sen. Ann Orr met MP Tom Reid. Orr said the bill was dead.\n\n“It is over,” the lawmaker added.',
        [
          'indirect: Orr → Ann Orr | said | the bill was dead',
          'direct: the lawmaker → Ann Orr | added | “It is over,”',
        ],
      ],
      [
        'Rep. Ann Orr said the bill would pass. Gov. Paul Reid was silent.\n\n“It is time,” the congresswoman said.',
        [
          'indirect: Rep. Ann Orr | said | the bill would pass',
          'direct: the congresswoman → Ann Orr | said | “It is time,”',
        ],
      ],
    ],
  ],
  [
    'the two are those who spoke, not those who were mentioned',
    [
      [
        '“It was good,” John McCain said.\n\n“We need more,” Lindsey Graham said, pointing to missteps by George Bush and Barack Obama.\n\nThe two said they were pleased.',
        [
          'direct: John McCain | said | “It was good,”',
          'direct: Lindsey Graham | said | “We need more,”',
          'indirect: Lindsey Graham | pointing | to missteps by George Bush and Barack Obama',
          'indirect: The two → John McCain | said | they were pleased',
        ],
      ],
      [
        'Ann Orr praised Jane Cole and Paul Dent.\n\nThe two said they were pleased.',
        [
          'indirect: Ann Orr | praised | Jane Cole and Paul Dent',
          'indirect: The two → Jane Cole | said | they were pleased',
        ],
      ],
    ],
  ],
  [
    'others do something else besides, with an adverb before their participle',
    [
      [
        'It went on for days, with unions warning of strikes and ministers repeatedly insisting that pay was fair.',
        ['indirect: unions | warning | of strikes', 'indirect: ministers | insisting | pay was fair'],
      ],
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
    '“that” behind a comma tells nothing of the name before it',
    [['It was a plan, said Orr, that would cost jobs.', ['indirect: Orr | said | It was a plan']]],
  ],
  [
    'papers whose last word is a day, or whose first looks like an article',
    [
      [
        'The mayor knew of it, according to the Baltimore Sun.',
        ['indirect: the Baltimore Sun | according to | The mayor knew of it'],
      ],
      [
        'The Des Moines Register reported that the mayor knew.',
        ['indirect: The Des Moines Register | reported | the mayor knew'],
      ],
    ],
  ],
  [
    'whose lawyers and friends speak: of several whom the names behind the preposition are',
    [
      [
        'Lawyers for Ann Orr and Paul Reid said the charge was false.',
        ['indirect: Lawyers for Ann Orr and Paul Reid | said | the charge was false'],
      ],
      [
        'Friends of Ann Orr, who died in May, and Paul Reid said they were angry.',
        ['indirect: Friends of Ann Orr, who died in May, and Paul Reid | said | they were angry'],
      ],
      [
        'Supporters of Ann Orr, the mayor, and Paul Reid, her deputy, said the vote was fair.',
        ['indirect: Supporters of Ann Orr, the mayor, and Paul Reid, her deputy | said | the vote was fair'],
      ],
      [
        'Attorneys representing Ann Orr and Paul Reid said the case was weak.',
        ['indirect: Attorneys representing Ann Orr and Paul Reid | said | the case was weak'],
      ],
      [
        'A spokesman for Ann Orr and Paul Reid said the pair would appeal.',
        ['indirect: A spokesman for Ann Orr and Paul Reid | said | the pair would appeal'],
      ],
      [
        'Critics of Donald Trump and Mike Pence said the plan was cruel.',
        ['indirect: Critics of Donald Trump and Mike Pence | said | the plan was cruel'],
      ],
      [
        'The parents of Ann Orr and Paul Reid said the school was to blame.',
        ['indirect: The parents of Ann Orr and Paul Reid | said | the school was to blame'],
      ],
      [
        'The spokeswoman for the mayor and Paul Reid said the road was safe.',
        ['indirect: The spokeswoman for the mayor and Paul Reid | said | the road was safe'],
      ],
      [
        'A professor at Yale and Paul Reid said the road was safe.',
        ['indirect: A professor at Yale and Paul Reid | said | the road was safe'],
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
    'where a clause with two parts ends',
    [
      [
        'His claim that he was ill and that nobody knew has been denied.',
        ['indirect: His | claim | he was ill and that nobody knew'],
      ],
    ],
  ],
  [
    'whose the noun of saying is behind a thing and a preposition',
    [
      [
        'He spoke in response to members’ allegations that the party was at war.',
        ['indirect: members | allegations | the party was at war'],
      ],
      [
        'In response to the mayor’s claim that the road was safe, she left.',
        ['indirect: the mayor | claim | the road was safe'],
      ],
      [
        'The minister for health’s claim that the ward was safe was false.',
        ['indirect: The minister for health | claim | the ward was safe'],
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
    'a state before a title tells whom it means',
    [
      [
        'Texas Sen. Ted Cruz met Florida Sen. Marco Rubio. \n\n “It’s dead,” the Texas senator said.',
        ['direct: the Texas senator → Ted Cruz | said | “It’s dead,”'],
      ],
      [
        'Ohio Gov. John Kasich met Florida Gov. Rick Scott. \n\n “It’s dead,” the Ohio governor said.',
        ['direct: the Ohio governor → John Kasich | said | “It’s dead,”'],
      ],
      [
        'Texas Republican Ted Cruz met Florida Republican Marco Rubio. \n\n “It’s dead,” the Texas Republican said.',
        ['direct: the Texas Republican → Ted Cruz | said | “It’s dead,”'],
      ],
      [
        'Rep. Ann Orr spoke. California Democratic Rep. Jane Reid listened. \n\n “It’s dead,” the Ohio Democrat said.',
        ['direct: the Ohio Democrat → Ann Orr | said | “It’s dead,”'],
      ],
      [
        'Sen. Paul Murphy spoke. \n\n “We won,” the Connecticut Democrat said. \n\n Sen. John Cornyn met California Democratic Sen. Dianne Feinstein.',
        ['direct: the Connecticut Democrat → Paul Murphy | said | “We won,”'],
      ],
    ],
  ],
  [
    'a party before a first name of no list is no part of the name',
    [
      ['“It’s dead,” said Republican Joni Ernst.', ['direct: Republican Joni Ernst | said | “It’s dead,”']],
      [
        'He lost to Democrat Zell Orr, who said the vote was fair.',
        ['indirect: Democrat Zell Orr, who | said | the vote was fair'],
      ],
      [
        '“It’s dead,” said Republican Main Street Partnership.',
        ['direct: Republican Main Street Partnership | said | “It’s dead,”'],
      ],
    ],
  ],
  [
    'what somebody denied is “that”',
    [
      ['She disputed that in an ABC interview.', []],
      ['He confirmed that in a letter to the board.', []],
      ['She denied that on Monday she had left.', ['indirect: She | denied | on Monday she had left']],
    ],
  ],
  [
    'first names of either gender',
    [
      [
        'Lindsey Graham left the hall. \n\n “I am trying,” he said.',
        ['direct: he → Lindsey Graham | said | “I am trying,”'],
      ],
      ['Hilary Orr left the hall. \n\n “I am trying,” he said.', ['direct: he → Hilary Orr | said | “I am trying,”']],
    ],
  ],
  [
    'programmes that somebody went on',
    [
      [
        'Ann Orr went on “Meet the Press” to say that the vote was rigged.',
        ['indirect: Ann Orr | say | the vote was rigged'],
      ],
      [
        'Ann Orr went on “Fox & Friends” and said the vote was rigged.',
        ['indirect: Ann Orr | said | the vote was rigged'],
      ],
      ['Ann Orr went on: “It is not fair.”', ['direct: Ann Orr | went on | “It is not fair.”']],
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
    'where what somebody worried about ends',
    [
      [
        'Clinton’s aides, worried that the issue would linger, urged her to apologize.',
        [
          'indirect: Clinton’s aides | worried | the issue would linger',
          'indirect: Clinton’s aides | urged | her to apologize',
        ],
      ],
      [
        'Farmers, worried that prices would fall and that banks would call in loans, urged Congress to act.',
        [
          'indirect: Farmers | worried | prices would fall and that banks would call in loans',
          'indirect: Farmers | urged | Congress to act',
        ],
      ],
    ],
  ],
  [
    'a verb of letting behind what is told of the rules is no cue behind words',
    [
      [
        'He said the rules, written in May, allow members to vote twice.',
        ['indirect: He | said | the rules, written in May, allow members to vote twice'],
      ],
      ['The dam is safe, say officials.', ['indirect: officials | say | The dam is safe']],
    ],
  ],
  [
    'whom a relative clause tells of is not its subject',
    [['Paul Orr met Tom Reid, who he said was a liar.', ['indirect: he → Paul Orr | said | who ‖ was a liar']]],
  ],
];

describe('what American news prints', () => {
  testFacts(facts, 'en');

  /** Who speaks in the first claim: “name” or “name + name”. */
  const speakers = (draft: string): string => {
    const { claims, actors } = analyze(draft, { language: 'en' });
    const [claim] = claims;
    const ids = claim === undefined || claim.actor === null ? [] : [claim.actor, ...claim.coSpeakers];
    return ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? '').join(' + ');
  };
  for (const [draft, expected] of [
    ['Lawyers for Ann Orr and Paul Reid said no.', 'Lawyers for Ann Orr and Paul Reid'],
    ['Friends of Ann Orr, who died in May, and Paul Reid said no.', 'Friends of Ann Orr'],
    ['A lawyer for Orr and Reid said no.', 'lawyer for Orr and Reid'],
    ['A lawyer for the firm and Ann Orr said no.', 'lawyer for the firm + Ann Orr'],
    ['“No,” said Republican Joni Ernst.', 'Joni Ernst'],
    ['“No,” said Democrat Zell Orr.', 'Zell Orr'],
    ['“No,” said Republican Main Street Partnership.', 'Republican Main Street Partnership'],
  ] as const)
    it(`${draft} ${expected}`, () => assert.equal(speakers(draft), expected));
});
