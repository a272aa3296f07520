import { type Facts, testFacts } from '../facts';

/** English cues in the passive. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a means of telling tells nobody',
    [
      ['Residents were told by text message to leave.', ['indirect: – | were told | to leave']],
      ['He was told by telephone that he was sacked.', ['indirect: – | was told | he was sacked']],
      ['She was told by her boss to leave.', ['indirect: her boss | was told | to leave']],
    ],
  ],
  [
    'a time that no comma closes ends before no “that”',
    [
      ['He was told on Sunday, hours after a defeat at Leeds that was greeted with boos.', []],
      ['Residents were told by text message yesterday to leave.', ['indirect: – | were told | to leave']],
    ],
  ],
  [
    'what is understood needs no “that”',
    [
      ['It is understood the club has made an offer.', ['indirect: – | is understood | the club has made an offer']],
      ['He understands the problem.', []],
    ],
  ],
  [
    'what tells when, with a participle for all its verb, is nothing that was said',
    [
      [
        'Once informed that the bridge was unsafe, drivers went on.',
        ['indirect: – | informed | the bridge was unsafe'],
      ],
      [
        'Once built, the firm said, the bridge will last.',
        ['indirect: the firm | said | Once built ‖ the bridge will last'],
      ],
    ],
  ],
  [
    'who does what the noun before the participle tells of has called nobody anything',
    [
      ['Councillors were called “cowards” after a decision taken by a senior officer.', []],
      ['He was branded “a liar” in a letter signed by ten MPs.', []],
      [
        'The plan was described as “mad” by an engineer after the vote.',
        ['mixed: an engineer | was described | as “mad”'],
      ],
    ],
  ],
  [
    'what somebody says that something is stands behind “as” and the agent of a passive',
    [
      ['The plan was described by Mr Orr as a disaster.', ['indirect: Mr Orr | was described | as a disaster']],
      ['The plan was described as a disaster by Mr Orr.', ['indirect: Mr Orr | was described | as a disaster']],
      [
        'The revisions, which cover permitted uses in several zones, had been described by planning staff as largely technical updates.',
        ['indirect: planning staff | had been described | as largely technical updates'],
      ],
      [
        'The deal, hailed by ministers as a breakthrough, collapsed in May.',
        ['indirect: ministers | hailed | as a breakthrough'],
      ],
      [
        'The judge is viewed by Democrats as too close to the president.',
        ['indirect: Democrats | is viewed | as too close to the president'],
      ],
      [
        'The attack was denounced by the mayor, Ann Orr, as cowardly.',
        ['indirect: the mayor, Ann Orr | was denounced | as cowardly'],
      ],
      [
        'Paul Lane, described by the judge as a danger to women, was jailed for six years.',
        ['indirect: the judge | described | as a danger to women'],
      ],
      [
        'He was described by one source as having lost his temper.',
        ['indirect: one source | was described | as having lost his temper'],
      ],
    ],
  ],
  [
    '… but not when something was done',
    [
      ['He was attacked by a dog as he walked home.', []],
      ['She was criticised by Mr Orr as she left the hall.', []],
      ['The plan was rejected by voters as prices rose.', []],
      ['The primaries are viewed as closer than the last ones, despite some upsets by Vermont Senator Ann Orr.', []],
    ],
  ],
  [
    'nobody is told to have said what people are told in a heading',
    [
      ['# ‘Be ready to act’ farmers told at dairy crisis meeting', ['direct: – | told | ‘Be ready to act’']],
      ['# Farmers told ‘be ready to act’', ['direct: – | told | ‘be ready to act’']],
      ['# Passengers told “do not travel” by rail firm', ['direct: rail firm | told | “do not travel”']],
      ['# ‘You failed us’, MP told minister', ['direct: MP | told | ‘You failed us’']],
      ['# ‘I am sorry’, Orr told the BBC', ['direct: Orr | told | ‘I am sorry’']],
    ],
  ],
  [
    'what somebody is said to be ends where another acts',
    [
      [
        'The source is said to be Orr but Ana Ruiz has refused to name names.',
        ['indirect: – | is said | The source ‖ to be Orr'],
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
    'what somebody is told to do ends before what others do',
    [
      [
        'Most residents were told to leave and the Environment Agency called for help from the RAF.',
        ['indirect: – | were told | to leave', 'indirect: the Environment Agency | called for | help from the RAF'],
      ],
      ['She was told to rest and eat well.', ['indirect: – | was told | to rest and eat well']],
    ],
  ],
  [
    'a cue in the passive',
    [
      [
        'Library staff were told Thursday to cancel their holidays.',
        ['indirect: – | were told | to cancel their holidays'],
      ],
      [
        'But, when asked by reporters whether the wall would hold, Anna Keane said, “Yes.”',
        ['indirect: reporters | asked | whether the wall would hold', 'direct: Anna Keane | said | “Yes.”'],
      ],
      [
        'Asked by a reporter whether she would go, Keane said, “No.”',
        ['indirect: a reporter | Asked | whether she would go', 'direct: Keane | said | “No.”'],
      ],
      [
        'The court was told that Voss had searched for “slow poisons”.',
        ['mixed: – | was told | Voss had searched for “slow poisons”'],
      ],
      [
        'The accord was hailed by Brussels as “historic” and dismissed by campaigners as “a press release”.',
        ['mixed: Brussels | was hailed | as “historic”', 'mixed: campaigners | dismissed | as “a press release”'],
      ],
      ['The inquest was told the pilot had left.', ['indirect: – | was told | the pilot had left']],
      ['The envoys will meet in May, it is understood.', ['indirect: – | is understood | The envoys will meet in May']],
      ['Crews were told by the port to stay ashore.', ['indirect: the port | were told | to stay ashore']],
      [
        'The port, accused by unions of hiding the truth, kept silent.',
        ['indirect: unions | accused | of hiding the truth'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
