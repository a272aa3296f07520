import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';
import { claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertAmong, assertTable, product, type Row } from '../table';

/** French quotations without a cue of their own. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    "whom the writer asks about answers behind the writer's own word",
    [
      [
        'Luc Orr a tranché. « C’est fini », a-t-il dit. De quoi satisfaire Ana Ruiz ? Pas du tout. « Ils ne comprennent rien. »',
        [
          'direct: -t-il → Luc Orr | a-t-il dit | « C’est fini »',
          'direct: Ana Ruiz | – | « Ils ne comprennent rien. »',
        ],
      ],
      ['Ana Ruiz partira-t-elle ? Pas sûr. « J’ai encore envie. »', ['direct: Ana Ruiz | – | « J’ai encore envie. »']],
    ],
  ],
  [
    'Who does not answer says nothing',
    [
      [
        'La présidente sort une ordonnance. « Dix fois la dose, monsieur ? » Il ne répond pas.',
        ['direct: La présidente | – | « Dix fois la dose, monsieur ? »'],
      ],
      [
        "Le juge insiste. « Pourquoi ce couteau ? » L'accusé ne dit rien.",
        ['direct: Le juge | – | « Pourquoi ce couteau ? »'],
      ],
      [
        'Le juge insiste. « Pourquoi ce couteau ? » Luc Orr ne répond pas.',
        ['direct: Le juge | – | « Pourquoi ce couteau ? »'],
      ],
      ["« C'est faux », ne cesse de répéter Luc Orr.", ["direct: Luc Orr | ne cesse de répéter | « C'est faux »"]],
    ],
  ],
  [
    'Somebody whom a thing moves answers it behind a colon',
    [
      [
        "Une décision qui réjouit Paul Vian : « C'est une victoire. »",
        ["direct: Paul Vian | – | « C'est une victoire. »"],
      ],
      [
        'Un choix qui agace la maire : « On nous prend pour des imbéciles. »',
        ['direct: la maire | – | « On nous prend pour des imbéciles. »'],
      ],
      [
        "Un argument qui n'a pas convaincu l'opposition : « On nous prend pour des imbéciles. »",
        ["direct: l'opposition | – | « On nous prend pour des imbéciles. »"],
      ],
      [
        'La nouvelle a fait bondir la maire : « On nous prend pour des imbéciles. »',
        ['direct: la maire | – | « On nous prend pour des imbéciles. »'],
      ],
      [
        "La question agace l'entraîneur : « On nous prend pour des imbéciles. »",
        ["direct: l'entraîneur | – | « On nous prend pour des imbéciles. »"],
      ],
      [
        'Pas de quoi décourager le club : « On nous prend pour des imbéciles. »',
        ['direct: le club | – | « On nous prend pour des imbéciles. »'],
      ],
      [
        'Un verdict qui soulage Mme Chartrand : « Quatre ans, ce n’est pas rien. »',
        ['direct: Mme Chartrand | – | « Quatre ans, ce n’est pas rien. »'],
      ],
      [
        'La lettre vise le maire : « Il a menti sur toute la ligne. »',
        ['direct: La lettre | vise | « Il a menti sur toute la ligne. »'],
      ],
    ],
  ],
  [
    'A word that is an abbreviation elsewhere ends a quotation',
    [['Luc Orr reviendra. « Juste pour voir la mer. »', ['direct: Luc Orr | – | « Juste pour voir la mer. »']]],
  ],
  [
    'the person of the clause behind a colon speaks the quotation before it',
    [
      [
        '« Ce n’est pas à nous de payer » : à la sortie de l’usine, Karim Sadi, soudeur, ne décolère pas.',
        ['direct: Karim Sadi | – | « Ce n’est pas à nous de payer »'],
      ],
    ],
  ],
  [
    'whom somebody turns to before a colon does not speak',
    [
      [
        'Luc Vian se lève. S’adressant à Ana Roux, la maire : « Vous mentez. »',
        ['direct: Luc Vian | – | « Vous mentez. »'],
      ],
      ['Luc Vian se lève. Puis, à Ana Roux : « Vous mentez tous. »', ['direct: Luc Vian | – | « Vous mentez tous. »']],
      ['Se tournant vers Ana Roux : « Vous mentez tous. »', ['direct: – | – | « Vous mentez tous. »']],
    ],
  ],
  [
    'what is only said to come from a text speaks no more than “extrait”',
    [
      [
        'Luc Vian s’est emporté. Passage choisi : « Vous êtes des menteurs et des lâches. »',
        ['direct: Luc Vian | – | « Vous êtes des menteurs et des lâches. »'],
      ],
      [
        'Luc Vian s’est emporté. Verbatim : « Vous êtes des menteurs et des lâches. »',
        ['direct: – | – | « Vous êtes des menteurs et des lâches. »'],
      ],
    ],
  ],
  [
    'a club of which a headline tells something does not speak, nor a text that keeps something',
    [
      ['# Nantes renverse Kielce : « Une soirée de fous »', ['direct: – | – | « Une soirée de fous »']],
      ['Le texte prévoit de retenir les meilleures années.', []],
    ],
  ],
  [
    'whoever does something to the subject right before a colon',
    [
      [
        "Le ministre débute, avant de se faire couper par Ana Ruiz : « On n'est pas dans une manif. »",
        ["direct: Ana Ruiz | – | « On n'est pas dans une manif. »"],
      ],
      [
        "Le député s'est fait recadrer par la présidente : « Vous n'avez plus la parole. »",
        ["direct: la présidente | – | « Vous n'avez plus la parole. »"],
      ],
      [
        "Le plan a été salué par la CGT : « C'est un pas en avant. »",
        ["direct: la CGT | – | « C'est un pas en avant. »"],
      ],
      ["Le maire a été élu par 300 voix : « C'est une joie. »", ["direct: Le maire | a été élu | « C'est une joie. »"]],
    ],
  ],
  [
    'an answer without marks is no cue of the words before',
    [
      ['On l’a invitée deux fois, elle a dit non.', []],
      ['« Tu viens ? » Elle a dit non.', ['direct: – | – | « Tu viens ? »']],
    ],
  ],
  [
    'Whom something moves speaks behind the colon, where he is a person',
    [
      ["L'attente inquiète Léa Vian : « C'est trop long. »", ["direct: Léa Vian | – | « C'est trop long. »"]],
      ["La question agace Ruiz : « Je n'en sais rien. »", ["direct: – | – | « Je n'en sais rien. »"]],
    ],
  ],
  [
    'a quotation without a cue of its own',
    [
      ['Le constat est sans appel : « Les quais sont vides. »', ['direct: – | – | « Les quais sont vides. »']],
      ['Pas de quoi inquiéter Luc Arnaud : « Tout ira bien. »', ['direct: Luc Arnaud | – | « Tout ira bien. »']],
      ['Au grand dam de Luc Arnaud : « On a tout perdu. »', ['direct: Luc Arnaud | – | « On a tout perdu. »']],
      ['# « Rien n’est joué » : Luc Arnaud croit à la victoire', ['direct: Luc Arnaud | – | « Rien n’est joué »']],
      ['« J’ai tout perdu. » (Anna Sarr)', ['direct: Anna Sarr | – | « J’ai tout perdu. »']],
      [
        'Les riverains sont à bout. « On ne dort plus depuis des mois. »',
        ['direct: Les riverains | – | « On ne dort plus depuis des mois. »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French quotations without a cue, by tables', () => {
  it('lets the owner of a thing speak behind the colon', () => {
    for (const [what, who] of [
      ["La maison d'Ana Ruiz, 54 ans, a brûlé dans la nuit", 'Ana Ruiz'],
      ['Le champ de Luc Orr a été inondé', 'Luc Orr'],
      ['Les salades de Philippe, habitant du village, ont été détruites', 'Philippe'],
    ] as const)
      assert.deepEqual(speakers(`${what} : « On a tout perdu en une nuit. »`, 'fr'), [who]);
  });

  it('“ce n’est pas ce que dit X” is whose the quotation behind it is', () => {
    for (const [pointer, source] of product(
      ["Ce n'est pas ce que dit", "C'est ce que raconte", "Ce n'est pas du tout ce qu'affirme"],
      ["l'enseignante", 'la gérante', 'Ana Ruiz'],
    ))
      assertAmong(
        [
          [
            `Le maire dément. ${pointer} ${source}. « On m'a convoquée deux fois. »`,
            source,
            "« On m'a convoquée deux fois. »",
          ],
        ],
        'fr',
      );
  });

  it('knows somebody by a person in apposition', () => {
    for (const apposition of ['un locataire de la tour', 'une voisine', 'un jeune lycéen'])
      assert.deepEqual(claimLines(`« On a tout perdu. » Ce matin, Ouali, ${apposition}, regarde les flammes.`, 'fr'), [
        'direct: Ouali | – | « On a tout perdu. »',
      ]);
  });

  it('has a question in the passive for no incise, and a party without its article for the same', () => {
    assert.deepEqual(claimLines('« Il s’agit desquels ? Ont-ils été appréhendés ? Voilà le problème. »', 'fr'), [
      'direct: – | – | « Il s’agit desquels ? Ont-ils été appréhendés ? Voilà le problème. »',
    ]);
    assert.deepEqual(speakers('Mardi, la France insoumise a dénoncé « un recul ».', 'fr'), ['France insoumise']);
  });

  it('gives a quotation before a colon to whoever acts behind it', () => {
    const rows = product(["« On n'en peut plus ! »", '« On ne nous dit rien »'], [
      ['les soignants manifestent mardi', 'les soignants'],
      ['devant la grille, des parents patientent', 'des parents'],
      ['le maire monte au créneau', 'le maire'],
    ] as const).map(([words, [acts, who]]): Row => [`${words} : ${acts}.`, who, words]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('« Tout est possible » : le film sort mercredi.', 'fr'), []);
  });
});
