import assert from 'node:assert/strict';
import { product } from '../table';
import { speakerOf } from './speaker-of';

describe('What somebody was called in French', () => {
  for (const [first, second] of [
    ['l’éleveur', 'le berger'],
    ['l’éleveuse', 'la bergère'],
    ['le viticulteur', 'le vigneron'],
    ['l’avocate', 'la juriste'],
    ['le chercheur', 'l’universitaire'],
    ['le médecin', 'le praticien'],
    ['l’institutrice', 'l’enseignante'],
    ['le footballeur', 'l’attaquant'],
    ['la romancière', 'l’écrivaine'],
    ['le restaurateur', 'le cuisinier'],
    ['le policier', 'l’enquêteur'],
    ['le paysan', 'l’agriculteur'],
  ] as const)
    it(`he is further down: ${first} … ${second}`, () => {
      const woman = /^la |euse$|rice$|ate$/.test(first);
      const [name, others] = woman
        ? ['Léa Morel', ['Ana Roux, étudiante en droit', 'Ana Roux', 'La pharmacienne Ana Roux']]
        : ['Luc Morel', ['Paul Vian, étudiant en droit', 'Paul Vian', 'Le pharmacien Paul Vian']];
      for (const other of others) {
        const draft = `${name} rentrait. « J’ai tout vu », raconte ${first}.\n\n${other}, de passage, n’a pas hésité. « On a couru », dit ${woman ? 'Ana Roux' : 'Paul Vian'}.\n\n« C’est triste », soupire ${second}.`;
        assert.equal(speakerOf(draft, 'C’est triste'), name, draft);
      }
    });

  it('does not make him of another trade of the family', () => {
    const draft =
      'Luc Morel rentrait. « J’ai tout vu », raconte le glaciologue.\n\nPaul Vian passait. « C’est triste », soupire l’océanographe.';
    assert.equal(speakerOf(draft, 'C’est triste'), 'Paul Vian');
  });

  it('does not stand against whoever acts in the paragraph and has no post', () => {
    const draft =
      '« C’est bien », dit Luc Morel. « Un bon match », ajoute l’entraîneur.\n\nEn face, Paul Vian pestait. Le technicien assure que le penalty était faux.';
    assert.equal(speakerOf(draft, 'le penalty'), 'Paul Vian');
  });
});

describe('A French word for a firm or a person', () => {
  for (const word of ['le producteur', 'l’éditeur', 'le constructeur', 'le distributeur', 'le fabricant', 'l’armateur'])
    it(`is of a person who says “je”: ${word}`, () => {
      for (const [intro, words] of product(
        ['le fondateur du label, Hugo Delval,', 'Hugo Delval, gérant d’Octave,'],
        ['J’ai vendu ma moto pour eux', 'Je n’ai rien à cacher', 'Ma porte est ouverte'],
      )) {
        const draft = `Le chanteur a assigné la société Octave. Contacté, ${intro} conteste les faits. « ${words} », rétorque ${word}.`;
        assert.equal(speakerOf(draft, words), 'Hugo Delval', draft);
      }
    });

  it('is of the firm otherwise', () => {
    const draft =
      'Le patron de Solvanex, Luc Orr, est parti. Solvanex a fermé son site. « Les ventes baissent », assure le constructeur.';
    assert.equal(speakerOf(draft, 'Les ventes'), 'Solvanex');
  });
});

describe('Inhabitants of French places that no list has', () => {
  for (const word of [
    'le Haut-Doubiste',
    'le Chamoniard',
    'le Bellifontain',
    'le Sochalien',
    'le Bugiste',
    'le Dakarois',
    'le Praguois',
    'l’Azuréen',
    'le Stambouliote',
    'le Néo-Zélandais',
  ])
    it(`${word} is whoever spoke`, () => {
      for (const draft of [
        `Le président du syndicat, Gilbert Vernerey, rit. « C’est beau », dit ${word}.`,
        `Gilbert Vernerey se frotte les mains. « C’est beau », dit ${word}.`,
        `« C’est bien », dit Gilbert Vernerey, le skipper.\n\n« C’est beau », dit ${word}.`,
      ])
        assert.equal(speakerOf(draft, 'C’est beau'), 'Gilbert Vernerey', draft);
    });

  it('are women by their article', () => {
    for (const word of ['la Flandrienne', 'la Chamoniarde', 'la Sochalienne']) {
      const draft = `Luc Orr a suivi Lotte Vandenborre. « C’est beau », dit ${word}.`;
      assert.equal(speakerOf(draft, 'C’est beau'), 'Lotte Vandenborre', draft);
    }
  });
});

describe('What somebody has won or made', () => {
  for (const word of [
    'le double vainqueur de l’épreuve',
    'le triple champion de Belgique',
    'le vice-champion olympique',
    'le médaillé de bronze de Tokyo',
    'le recordman du monde',
    'le tenant du titre',
    'le finaliste de l’an dernier',
    'le lauréat du prix Fénelon',
    'le vainqueur du Tour 2021',
    'le numéro un mondial',
    'le leader du classement général',
    'le réalisateur de « Titane »',
    'l’auteur du roman « La Dette »',
    'l’interprète de « Minuit »',
    'le créateur de « Minuit »',
  ])
    it(`${word} is said of whom one knows`, () => {
      for (const draft of [
        `Battu, Matic Novak n’a pas cherché d’excuses. « Il était fort », a reconnu ${word}.`,
        `« C’est fini », a dit Matic Novak.\n\n« Il était fort », a reconnu ${word}.`,
      ])
        assert.equal(speakerOf(draft, 'Il était fort'), 'Matic Novak', draft);
    });
});

describe('A French trade beside a function', () => {
  for (const intro of [
    'Son associé, Luc Orr,',
    'Le cofondateur, Luc Orr,',
    'Le maire, Luc Orr,',
    'Le président du club, Luc Orr,',
    'Le gérant, Luc Orr,',
    'Le conseiller municipal Luc Orr',
    'Le trésorier, Luc Orr,',
    'L’adjoint aux sports, Luc Orr,',
  ])
    it(`is of whoever acted right before: ${intro}`, () => {
      for (const word of ['l’ingénieur', 'l’agriculteur', 'le médecin', 'l’enseignant', 'le chercheur', 'le menuisier'])
        for (const draft of [
          `${intro} insiste sur le confort. « J’ai dormi partout », sourit ${word}.`,
          `${intro} a dit oui. « J’ai dormi partout », sourit ${word}.`,
        ])
          assert.equal(speakerOf(draft, 'J’ai dormi'), 'Luc Orr', draft);
    });

  it('is of nobody who judges, and none that a court hears', () => {
    for (const draft of [
      'Le procureur, Luc Orr, se lève. « J’ai dormi partout », dit l’agriculteur.',
      'Le maire, Luc Orr, se lève. « J’ai dormi partout », dit l’expert.',
      'Le maire, Luc Orr, se lève. « J’ai dormi partout », dit l’avocat.',
    ])
      assert.notEqual(speakerOf(draft, 'J’ai dormi'), 'Luc Orr', draft);
  });
});

describe('A side of a French council', () => {
  for (const [first, second] of product(
    ['l’élu d’opposition', 'le conseiller d’opposition', 'le chef de file de l’opposition'],
    ['le chef de file de l’opposition', 'le leader de l’opposition', 'le représentant de l’opposition'],
  ))
    it(`is whose it was before: ${first} … ${second}`, () => {
      const draft = `Yves Tanneau a dénoncé « une braderie ». « C’est trop », dit ${first}.\n\nLe directeur régional de Verdéa, Gaël Hamon, s’est engagé à maintenir les tarifs. « Des promesses », grommelle ${second}.`;
      assert.equal(speakerOf(draft, 'Des promesses'), 'Yves Tanneau', draft);
    });
});

describe('A French participle behind an article', () => {
  for (const word of 'vaincu préposé battu recalé révolté évincé licencié déçu protégé naufragé sinistré miraculé repenti converti exclu interpellé exilé expulsé mutilé agressé cambriolé floué trompé'.split(
    ' ',
  ))
    it(`is somebody: ${word}`, () => {
      const article = /^[aeé]/.test(word) ? 'l’' : 'le ';
      for (const draft of [
        `« Il a été plus malin », a reconnu ${article}${word}.`,
        `« Il a été plus malin », lâche ${article}${word}, une poche de glace sur l’épaule.`,
      ])
        assert.notEqual(speakerOf(draft, 'Il a été'), undefined, draft);
    });

  it('is no thing that only looks like one', () => {
    const draft = 'Au café de la Place, on jure que les camions passent la nuit.';
    assert.equal(speakerOf(draft, 'les camions'), '');
  });
});

describe('Points of a list and headings', () => {
  it('put nobody farther away', () => {
    for (const between of ['- l’accès ;\n- le prix ;\n- la pénurie.', '## Une question\n\n1. l’accès ;\n2. le prix.']) {
      const draft = `# Le plan\n\nLe consultant suisse Reto Kunz a parlé. Paul Vian l’a écouté.\n\nReto Kunz est reparti.\n\n${between}\n\n« Beaucoup ont essayé », tempère ce spécialiste du rail.`;
      assert.equal(speakerOf(draft, 'Beaucoup ont'), 'Reto Kunz', draft);
    }
  });
});
