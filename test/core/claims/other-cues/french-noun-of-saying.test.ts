import assert from 'node:assert/strict';
import { attributions, claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertTable, product, type Row } from '../table';

/** French nouns of saying. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a text can be all that stands before its words',
    [
      [
        'Devant la grille, une banderole : « Ici on tue l’emploi ». Maud Perrin souffle.',
        ['direct: une banderole | – | « Ici on tue l’emploi »'],
      ],
      ['Son dernier livre : « La Digue ». Maud Perrin sourit.', []],
      [
        'Sur les pancartes, on lit : « On vous aime ». Maud Perrin sourit.',
        ['direct: les pancartes | lit | « On vous aime »'],
      ],
    ],
  ],
  [
    'a message is brought, whatever adjective it has',
    [
      [
        'Les élus portent un message clair : le pont doit rouvrir.',
        ['indirect: Les élus | portent un message clair | le pont doit rouvrir'],
      ],
    ],
  ],
  [
    'the sentence before, which a noun of saying presents',
    [
      [
        'Un élève sur dix saute le repas. C’est le constat d’une étude de l’Inserm.',
        ['indirect: une étude de l’Inserm | est le constat | Un élève sur dix saute le repas'],
      ],
      [
        'Un élève sur dix saute le repas. Voilà le constat du préfet.',
        ['indirect: préfet | Voilà le constat | Un élève sur dix saute le repas'],
      ],
      ['Le pont est vieux. C’est l’œuvre de Luc Orr.', []],
    ],
  ],
  [
    'a noun of saying',
    [
      ['Le constat du maire est amer : « La digue a cédé. »', ['direct: maire | constat | « La digue a cédé. »']],
      ['L’avis de Luc Arnaud est tranché : « Partez. »', ['direct: Luc Arnaud | avis | « Partez. »']],
      ['Sa réponse fut cinglante : « Jamais. »', ['direct: Sa | réponse | « Jamais. »']],
      [
        'Le mot d’ordre des pêcheurs est simple : « Pas un poisson. »',
        ['direct: pêcheurs | mot d’ordre | « Pas un poisson. »'],
      ],
      [
        'Même constat pour Anna Sarr, directrice du port : « Les quais sont vides. »',
        ['direct: Anna Sarr, directrice du port | constat | « Les quais sont vides. »'],
      ],
      [
        'Même son de cloche du côté du syndicat : « Les quais sont vides. »',
        ['direct: syndicat | son de cloche | « Les quais sont vides. »'],
      ],
      [
        'Chez les pêcheurs, le constat est sans appel : « Les quais sont vides. »',
        ['direct: les pêcheurs | constat | « Les quais sont vides. »'],
      ],
      [
        '« Les quais sont vides », tel est le constat de Luc Arnaud. « Rien ne va », voilà l’avis des pêcheurs.',
        [
          'direct: Luc Arnaud | est le constat | « Les quais sont vides »',
          'direct: pêcheurs | voilà l’avis | « Rien ne va »',
        ],
      ],
      ['Le verdict du jury ? « Coupable. »', ['direct: jury | verdict | « Coupable. »']],
      [
        'Le message de la préfète est clair : il faut économiser l’eau.',
        ['indirect: la préfète | message | il faut économiser l’eau'],
      ],
      ['Ce n’est pas l’avis de Luc Arnaud : « Tout va mal. »', ['direct: Luc Arnaud | avis | « Tout va mal. »']],
      [
        'Même discours chez Anna Sarr, qui tient le café du port : « Rien ne va. »',
        ['direct: Anna Sarr, qui tient le café du port | discours | « Rien ne va. »'],
      ],
      [
        '# « On n’en peut plus » : le cri d’alarme des pêcheurs',
        ['direct: pêcheurs | cri d’alarme | « On n’en peut plus »'],
      ],
      ['Le mot de la fin revient à Luc Arnaud : « À demain. »', ['direct: Luc Arnaud | mot | « À demain. »']],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French nouns of saying, by tables', () => {
  describe('a noun of saying with who says it and what', () => {
    const objects = [
      ['d’un gel des salaires', 'un gel des salaires'],
      ['de la fermeture du site', 'la fermeture du site'],
      ['d’une hausse des tarifs', 'une hausse des tarifs'],
    ] as const;
    for (const noun of ['annonce', 'confirmation', 'dénonciation', 'évocation'])
      for (const who of ['la direction', 'Paul Vian', 'la SNCF', 'le ministre de la Santé', 'le maire de Lyon'])
        it(`${noun} par ${who}`, () => {
          for (const [printed, told] of objects) {
            const [line, ...others] = attributions(`Ils ont débrayé après l’${noun} par ${who} ${printed}.`, 'fr');
            assert.deepEqual([line?.replace(/ → [^|]+ \|/, ' |'), others], [`${who} | ${noun} | ${told}`, []]);
          }
        });
    it('whoever acts in what is told is nobody who tells it', () => {
      assert.deepEqual(attributions('Il a réagi à l’annonce de son rachat par Netflix.', 'fr'), []);
    });
  });

  it('reads who gives the word that sums up the sentence before', () => {
    const rows = [
      ["C'est l'appel qu'a lancé mercredi", 'la maire de Lens, Ana Ruiz'],
      ["C'est le constat que dresse", "l'association"],
      ["C'est la crainte qu'exprime", 'le maire'],
      ["C'est la promesse qu'a faite hier", 'le candidat'],
      ['C’est le message que veut faire passer', 'le syndicat'],
      ["C'est l'argument qu'avance", "l'opposition"],
    ].map(([what, who]): Row => [
      `Les routes doivent être réparées. ${what} ${who}.`,
      who ?? '',
      'Les routes doivent être réparées',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines("Les routes sont réparées. C'est le message qu'attendent les élus.", 'fr'), []);
  });

  it('gives a quotation behind what there is to whose word it is', () => {
    const rows = product(['Il y a', 'Il y a eu', 'Dans la salle, il y avait aussi'], [
      ['cette phrase du maire', 'maire'],
      ["l'aveu de la directrice", 'la directrice'],
      ["ces mots d'Ana Ruiz, la ministre", 'Ana Ruiz, la ministre'],
    ] as const).map(([there, [word, who]]): Row => [
      `${there} ${word} : « On ne lâchera rien. »`,
      who,
      '« On ne lâchera rien. »',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Il y a un problème : « On n’a plus d’eau. »', 'fr'), [
      'direct: – | – | « On n’a plus d’eau. »',
    ]);
  });
});
