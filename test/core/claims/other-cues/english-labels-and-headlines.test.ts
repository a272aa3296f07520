import { type Facts, testFacts } from '../facts';

/** English labels before a colon, headlines and turns. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'the first person behind a colon says no claim of its own',
    [
      [
        'White House: We welcome lame duck Garland confirmation',
        ['indirect: White House | : | We welcome lame duck Garland confirmation'],
      ],
      ['The mayor said: we demand better pay.', ['indirect: The mayor | said | we demand better pay']],
    ],
  ],
  [
    'what a headline quotes, or says of its subject behind a comma',
    [
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
    ],
  ],
  [
    'a label or a headline',
    [
      ['Redford coach Anna Keane: “We were lucky.”', ['direct: Redford coach Anna Keane | : | “We were lucky.”']],
      [
        'Anna Keane, who scored twice in the last minutes of the game: “We were lucky.”',
        ['direct: Anna Keane, who scored twice in the last minutes of the game | : | “We were lucky.”'],
      ],
      ['# Union boss: ‘We will fight on’', ['direct: Union boss | : | ‘We will fight on’']],
      ['# Police: Man shot in Leeds', ['indirect: Police | : | Man shot in Leeds']],
    ],
  ],
  [
    'a negated auxiliary behind the colon of a headline is nobody',
    [
      ['# Mayor’s aide: Don’t bet money on it', ['indirect: Mayor’s aide | : | Don’t bet money on it']],
      ['# Orr: Can’t blame the governor', ['indirect: Orr | : | Can’t blame the governor']],
    ],
  ],
  [
    'a word of no list that ends as family names do labels a headline with a clause',
    [
      ['# Spicer: Washington Post should be ashamed', ['indirect: Spicer | : | Washington Post should be ashamed']],
      [
        '# Schumer: Dems Will Filibuster Gorsuch Nomination',
        ['indirect: Schumer | : | Dems Will Filibuster Gorsuch Nomination'],
      ],
      ['# Explainer: Why the bill matters', []],
      ['# Newsletter: The week in politics', []],
      ['# Soccer: Leeds win again', []],
    ],
  ],
  [
    'a family name labels a headline of whom the text tells',
    [
      [
        '# Mueller: ‘We will fight’\n\nRobert Mueller spoke to reporters on Monday.',
        ['direct: Mueller → Robert Mueller | : | ‘We will fight’'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
