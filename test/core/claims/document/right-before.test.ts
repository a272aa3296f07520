import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('A description right behind somebody of whom nothing else is told', () => {
  it('means him in English, and nobody of a like trade farther away', () => {
    for (const [[far, word], spoke] of product(
      [
        ['The solicitor Tom Lund agreed', 'barrister'],
        ['Tom Lund, a striker, agreed', 'midfielder'],
        ['Tom Lund, a physicist, agreed', 'biologist'],
        ['Actor Tom Lund agreed', 'director'],
        ['Tom Lund, a nurse, agreed', 'surgeon'],
      ] as const,
      [
        '“It was late,” Vera Holm said.',
        'Vera Holm said that it was late.',
        '“It was late,” said Vera Holm. “Very late.”',
      ],
    )) {
      const draft = `${far}.\n\n${spoke} The ${word} said the case would go on.`;
      assert.equal(lastSpeaker(draft), 'Vera Holm', draft);
    }
  });

  it('means him in French, where a headline has called somebody so without a name', () => {
    for (const [head, word] of [
      ['Le fondateur de Parolys jette l’éponge', 'l’entrepreneur'],
      ['La fondatrice de Parolys jette l’éponge', 'l’entrepreneuse'],
    ] as const) {
      const name = word.endsWith('euse') ? 'Vera Cuenot' : 'Alban Cuenot';
      const draft = `# ${head}\n\n${name} quitte Parolys. « Il est temps », a écrit ${word}.`;
      assert.equal(speakerOf(draft, 'Il est temps'), name, draft);
    }
  });

  it('is not whoever a description has called something else', () => {
    for (const [trade, other] of [
      ['l’entraîneur', 'l’attaquant'],
      ['le technicien', 'le buteur'],
      ['le chercheur', 'l’éleveur'],
    ] as const) {
      const draft = `Alban Cuenot jubile. « Bravo », sourit ${trade}. Il salue un doublé de Rémi Portal. « Merci », répond ${other} de 20 ans.`;
      assert.equal(speakerOf(draft, 'Merci'), 'Rémi Portal', draft);
    }
  });

  it('is nobody who has another trade', () => {
    for (const [post, word] of [
      ['L’avocat', 'L’éleveur'],
      ['Le procureur', 'Le vigneron'],
      ['Le procureur', 'L’agriculteur'],
    ] as const) {
      const draft = `${post}, Alban Cuenot, est venu. « Rien ne va », dit ${word.toLowerCase()}.`;
      assert.notEqual(speakerOf(draft, 'Rien ne va'), 'Alban Cuenot', draft);
    }
  });
});

describe('Another word for what a description has called somebody', () => {
  it('means him, and nobody whom the paragraph only mentions', () => {
    for (const [first, second] of [
      ['le technicien', 'l’entraîneur'],
      ['le technicien breton', 'le coach'],
      ['le patron', 'le dirigeant'],
    ] as const) {
      const draft = `Alban Cuenot a pesté. « C’est indigne », a tonné ${first}.\n\nLe club a annoncé la blessure de Rémi Portal. « C’est un coup dur », a reconnu ${second}.`;
      assert.equal(speakerOf(draft, 'C’est un coup dur'), 'Alban Cuenot', draft);
    }
    for (const [first, second] of [
      ['the manager', 'the boss'],
      ['the manager', 'the Alford boss'],
      ['the author', 'the novelist'],
      ['the captain', 'the skipper'],
    ] as const) {
      const draft = `Tom Lund was fuming. “It was poor,” ${first} said.\n\nAlford confirmed that Rik Savage was hurt. “It's a blow,” ${second} admitted.`;
      assert.equal(lastSpeaker(draft), 'Tom Lund', draft);
    }
  });
});

describe('An age or a nation behind two who acted', () => {
  it('is of the last of them in English, whatever post he has', () => {
    for (const [[post, word], said] of product(
      [
        ['a councillor', 'the 44-year-old'],
        ['a nurse', 'the 44-year-old'],
        ['a teacher', 'the Swede'],
        ['his neighbour', 'the 44-year-old'],
      ] as const,
      ['“It is late,” he said.', '“It is late,” said the farmer.'],
    )) {
      const draft = `Tom Lund was glad. ${said} Vera Holm, ${post}, was dismayed. “We lost,” ${word} said.`;
      assert.equal(lastSpeaker(draft), 'Vera Holm', draft);
    }
  });
});

describe('A word that has meant somebody', () => {
  it('means her paragraphs later, also where it was the subject of a sentence that reports nothing', () => {
    for (const [told, word] of [
      ['The bookseller had appealed for help.', 'bookseller'],
      ['The potter has worked there since 1994.', 'potter'],
      ['The florist owns the house.', 'florist'],
    ] as const) {
      const draft = `“I cried,” admitted Vera Holm. ${told}\n\nTom Lund, a retired teacher, helped. His granddaughter Lila, nine, chose comics. “They are lighter,” the schoolgirl said.\n\nThe landlord, Imotec, wanted more. “That is false,” the ${word} replied.`;
      assert.equal(lastSpeaker(draft), 'Vera Holm', draft);
    }
  });
});

describe('A French body whose kind stands before its name', () => {
  it('is what the noun means', () => {
    for (const [kind, word] of [
      ['de la plateforme', 'La plateforme'],
      ['de l’enseigne', 'L’enseigne'],
      ['de l’agence', 'L’agence'],
      ['de la compagnie', 'La compagnie'],
    ] as const) {
      const draft = `Airbus recule. Rémi Portal, salarié ${kind} Parolys, est venu. ${word} dit que les prix montent.`;
      assert.equal(speakerOf(draft, 'les prix'), 'Parolys', draft);
    }
  });
});

describe('A firm by its trade', () => {
  it('is the one of the paragraph, not whom the article is about', () => {
    for (const [draft, words] of [
      ['Parolys va mal.\n\nUn contrat avec Boeing a été perdu. L’avionneur affirme que rien ne change.', 'rien'],
      ['Parolys va mal.\n\nUn contrat avec Boeing a été perdu. Le motoriste affirme que rien ne change.', 'rien'],
      ['Parolys va mal.\n\nUne dette envers Boeing inquiète. Le constructeur affirme que rien ne change.', 'rien'],
    ] as const)
      assert.equal(speakerOf(draft, words), 'Boeing', draft);
    for (const noun of ['planemaker', 'aircraft maker', 'manufacturer'])
      assert.equal(
        lastSpeaker(`Luminap is in trouble.\n\nIt lost a contract with Boeing. The ${noun} said nothing had changed.`),
        'Boeing',
        noun,
      );
  });
});

describe('A pronoun behind a French quotation', () => {
  it('is of whoever spoke last, not of a body that has only acted since', () => {
    for (const [body, cue] of product(
      ['L’Observatoire formule cinq recommandations.', 'Le Cirad finance le projet.', 'Airbus a perdu un contrat.'],
      ['a-t-il expliqué', 'explique-t-il', 'a-t-il ajouté'],
    )) {
      const draft = `« Rien n’est perdu », a déclaré Alban Cuenot.\n\n${body}\n\n« Les pratiques ne sont pas modélisées », ${cue}.`;
      assert.equal(speakerOf(draft, 'Les pratiques'), 'Alban Cuenot', draft);
    }
  });
});

describe('A bank', () => {
  it('is no association of those who work in one', () => {
    for (const body of ['l’Association suisse des employés de banque', 'le Syndicat romand des cadres de banque']) {
      const draft = `La Banque du Léman supprime 300 postes. Vera Cuenot, de ${body}, proteste. La consultation commence lundi, a précisé la banque.`;
      assert.equal(speakerOf(draft, 'La consultation'), 'Banque du Léman', draft);
    }
  });
});

describe('A French shopkeeper', () => {
  it('has a trade that another word tells', () => {
    for (const [one, other] of [
      ['La libraire', 'la commerçante'],
      ['La fleuriste', 'la commerçante'],
      ['La buraliste', 'la commerçante'],
    ] as const) {
      const draft = `« J’en ai pleuré », avoue Vera Cuenot. ${one} avait lancé un appel.\n\nRémi Portal a aidé avec sa petite-fille Lila, 9 ans. « C’est léger », glisse la fillette.\n\nLe bailleur voulait plus. « C’est faux », réplique ${other}.`;
      assert.equal(speakerOf(draft, 'C’est faux'), 'Vera Cuenot', draft);
    }
  });
});

describe('An English word for a person that no list has', () => {
  it('means whoever acted last, where it says words in marks', () => {
    for (const word of [
      'sixth-former',
      'hedgelayer-planner',
      'thatch-worker',
      'zoo-keeper',
      'falconist',
      'ploughwoman',
    ]) {
      const draft = `Vera Holm sleeps there. “I live far away,” the ${word} said.`;
      assert.equal(lastSpeaker(draft), 'Vera Holm', draft);
    }
  });

  it('is no text', () => {
    for (const word of ['leaflet', 'placard', 'plaque', 'voicemail', 'hoarding']) {
      const draft = `Vera Holm sleeps there. “Keep out,” the ${word} said.`;
      assert.notEqual(lastSpeaker(draft), 'Vera Holm', draft);
    }
  });
});

describe('A body that does not trade', () => {
  it('is no firm', () => {
    for (const noun of ['watchdog', 'regulator', 'authority']) {
      const draft = `Software maker Medlog blamed an error. The Information Commissioner’s Office confirmed an inquiry. “We help,” said Tom Lund, of Medlog. The ${noun} said it would report.`;
      assert.notEqual(lastSpeaker(draft), 'Medlog', draft);
    }
  });
});

describe('“Le médecin”', () => {
  it('can be a woman', () => {
    for (const intro of [
      'Vera Cuenot raccroche la blouse.',
      'La généraliste Vera Cuenot part.',
      'Vera Cuenot, 66 ans, s’en va.',
    ])
      assert.equal(
        speakerOf(
          `${intro} Personne ne prendra la suite. « J’ai passé douze annonces », confie le médecin.`,
          'J’ai passé',
        ),
        'Vera Cuenot',
        intro,
      );
  });
});

describe('what somebody was once', () => {
  const before = 'Luke Orr, the manager, said he was “gutted”. “I was told by phone,” ';
  for (const once of [
    'the former Wales defender',
    'the ex-Leeds striker',
    'the former minister',
    'the former banker',
    'the former head of the union',
  ])
    it(`“${once}” is whoever spoke right before it, whatever post he has today`, () => {
      assert.equal(lastSpeaker(`Rovers lost on Monday.\n\n${before}${once} told a radio station.`), 'Luke Orr');
    });
  it('is rather who the text says was that', () => {
    const text = `Former Wales defender Paul Vian was in the stands. Luke Orr, the manager, said he was “gutted”. “We were poor,” the former Wales defender said.`;
    assert.equal(lastSpeaker(text), 'Paul Vian');
  });
  it('is nobody who spoke in the paragraph before', () => {
    const text = `Luke Orr, the manager, said he was “gutted”.\n\nThe match was poor. “Nobody ran,” a former Leeds striker said.`;
    assert.notEqual(lastSpeaker(text), 'Luke Orr');
  });
});
