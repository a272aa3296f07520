import { type Facts, testFacts } from '../facts';

/** English clauses with a conjunction behind their cue, in sentences of many kinds. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a clause with a conjunction behind its cue',
    [
      [
        'Lowe told reporters that a deal had been close until noon, when, she said, the mayor added a clause on parking.',
        [
          'indirect: Lowe | told | a deal had been close until noon',
          'indirect: she → Lowe | said | the mayor added a clause on parking',
        ],
      ],
      [
        'Masked men surrounded the site on Friday after a woman reported that a boy had come in threatening to shoot.',
        ['indirect: a woman | reported | a boy had come in threatening to shoot'],
      ],
      ['Keane released records showing that managers knew.', ['indirect: records | showing | managers knew']],
      ['Keane warned that energy drinks pose a danger.', ['indirect: Keane | warned | energy drinks pose a danger']],
      ['Keane further noted that it was late.', ['indirect: Keane | noted | it was late']],
      [
        'Judge Keane ruled that Dunn was guilty and showed “no remorse.”',
        ['mixed: Judge Keane | ruled | Dunn was guilty and showed “no remorse.”'],
      ],
      [
        'Keane argued that costs were rising, while his Dutch counterpart, Lotte Rijn, waited.',
        ['indirect: Keane | argued | costs were rising'],
      ],
      ['While saying that he respects Mrs. Dunn, he left the hall.', ['indirect: he | saying | he respects Mrs. Dunn']],
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
        'Inspector Neil Marsh told magistrate Clara Herring how officers had arrested the woman.',
        ['indirect: Inspector Neil Marsh | told | how officers had arrested the woman'],
      ],
      [
        'A study published on Monday found that drivers were unhappy. A report released Tuesday by the council said jobs were at risk. A poll released this week showed Ruiz leading.',
        [
          'indirect: A study published on Monday | found | drivers were unhappy',
          'indirect: A report released Tuesday by the council | said | jobs were at risk',
          'indirect: A poll released this week | showed | Ruiz leading',
        ],
      ],
      ["Keane said that the dam ''held by a miracle.''", ["mixed: Keane | said | the dam ''held by a miracle.''"]],
      [
        'Lowe indicated that repairs to the dam could be coming.',
        ['indirect: Lowe | indicated | repairs to the dam could be coming'],
      ],
      [
        "Keane Foods, the town's largest listed employer, warned that the wall was weak.",
        ["indirect: Keane Foods, the town's largest listed employer | warned | the wall was weak"],
      ],
      [
        'The Herald cited an aide in the mayor’s office as saying that the wall was weak.',
        ['indirect: an aide in the mayor’s office | saying | the wall was weak'],
      ],
      [
        'Anna Keane, who last week told her party that the wall was weak, has resigned.',
        ['indirect: Anna Keane, who | told | the wall was weak'],
      ],
      [
        'The town fled, with medics reporting that a fire near a school sheltering displaced people killed ten.',
        ['indirect: medics | reporting | a fire near a school sheltering displaced people killed ten'],
      ],
      [
        'Keane vowed on “Redford Sunday” that “we will rebuild the wall.”',
        ['direct: Keane | vowed | “we will rebuild the wall.”'],
      ],
      [
        'Keane, D-N.Y., predicted on NBC’s “Meet the Press” that the wall would fall.',
        ['indirect: Keane, D-N.Y. | predicted | the wall would fall'],
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
      [
        'Keane acknowledged that the pumps were old but warning that new ones would cost millions.',
        [
          'indirect: Keane | acknowledged | the pumps were old',
          'indirect: Keane | warning | new ones would cost millions',
        ],
      ],
      [
        'A judge ruled that the sale was illegal, and ordered a new one.',
        ['indirect: A judge | ruled | the sale was illegal'],
      ],
      [
        'Lowe insisted that the dam was safe, while acknowledging that the pumps were old.',
        ['indirect: Lowe | insisted | the dam was safe', 'indirect: Lowe | acknowledging | the pumps were old'],
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
        'Lowe has said that the dam is safe, and engineers have never contradicted him in public.',
        ['indirect: Lowe | has said | the dam is safe'],
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
        'Lowe, after the news of the leak broke in March, said that the wall was new.',
        ['indirect: Lowe, after the news of the leak broke in March | said | the wall was new'],
      ],
      [
        'Paul Vian, a host considered one of the best in town, recalled that the wall was new.',
        ['indirect: Paul Vian, a host considered one of the best in town | recalled | the wall was new'],
      ],
      ['Keane conceded, though, that she had not asked.', ['indirect: Keane | conceded | she had not asked']],
      [
        'The memo, dated May and seen by the Ledger, warned that parts could run out.',
        ['indirect: The memo, dated May and seen by the Ledger | warned | parts could run out'],
      ],
      [
        'The ministry issued a warning that the pumps could fail.',
        ['indirect: The ministry | issued a warning | the pumps could fail'],
      ],
      [
        'Keane said by email that the dam was “safe.” Lowe responded by saying it was not.',
        ['mixed: Keane | said | the dam was “safe.”', 'indirect: Lowe | responded by saying | it was not'],
      ],
      [
        'Witnesses described how the wall fell. No one has claimed the reward.',
        ['indirect: Witnesses | described | how the wall fell'],
      ],
      [
        'Keane agreed that she had not asked, citing the short time before the vote.',
        ['indirect: Keane | agreed | she had not asked', 'indirect: Keane | citing | the short time before the vote'],
      ],
      [
        'On local pages, posts claiming that the wall was safe were shared.',
        ['indirect: posts | claiming | the wall was safe'],
      ],
      [
        'Keane acknowledged that she found the plan odd and called it “a start”.',
        ['indirect: Keane | acknowledged | she found the plan odd', 'mixed: Keane | called | it “a start”'],
      ],
      [
        'Martin Keane, 54, of Mill Road, Redford, admitted that the dam was unsafe.',
        ['indirect: Martin Keane, 54, of Mill Road, Redford | admitted | the dam was unsafe'],
      ],
      ['The court heard the witness say that the dam was safe.', ['indirect: the witness | say | the dam was safe']],
      [
        '**17:02** Carla Lowe, the mayor of Redford, tells the national radio that the wall has gone.',
        ['indirect: Carla Lowe, the mayor of Redford | tells | the wall has gone'],
      ],
      [
        'Keane put it to her that the account had been her idea. Keane put it on the table that he had built.',
        ['indirect: Keane | put it to | the account had been her idea'],
      ],
      [
        'The nun accepted that the books were wrong. The nun accepted a prize.',
        ['indirect: The nun | accepted | the books were wrong'],
      ],
      [
        'The study, released Monday, found that the port was lost.',
        ['indirect: The study, released Monday | found | the port was lost'],
      ],
      [
        'Marta Keane said that the vote was fair, and that there would be no recount.',
        ['indirect: Marta Keane | said | the vote was fair, and that there would be no recount'],
      ],
      ['Marta Keane said in the past that the port was lost.', ['indirect: Marta Keane | said | the port was lost']],
      [
        'The Sunday Times countered that the regulator was late.',
        ['indirect: The Sunday Times | countered | the regulator was late'],
      ],
    ],
  ],
];

testFacts(facts, 'en');
