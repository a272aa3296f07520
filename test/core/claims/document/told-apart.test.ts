import assert from 'node:assert/strict';
import { product } from '../table';
import { speakerOf } from './speaker-of';

describe('The elder and the younger of two in French', () => {
  for (const [intro, elder, younger] of [
    ['Alban Cuenot affine les meules de son frère cadet, Rémi.', 'Alban Cuenot', 'Rémi'],
    ['Alban Cuenot et son petit frère, Rémi, ne se parlent plus.', 'Alban Cuenot', 'Rémi'],
    ['Rémi Cuenot et son frère aîné, Alban, ne se parlent plus.', 'Alban', 'Rémi Cuenot'],
    ['Rémi Cuenot a un grand frère, Alban, qui tient la ferme.', 'Alban', 'Rémi Cuenot'],
    ['La ferme est à Alban Cuenot, 52 ans, et à Rémi Cuenot, 47 ans.', 'Alban Cuenot', 'Rémi Cuenot'],
  ] as const)
    it(`are told by the words for kin: ${intro}`, () => {
      for (const [between, [word, name]] of product(
        ['', ' « C’est ainsi », dit Rémi.', ' « C’est ainsi », dit Alban.', '\n\nÀ Oviedo, le jury a tranché.'],
        [
          ['L’aîné', elder],
          ['Le cadet', younger],
        ] as const,
      )) {
        const draft = `${intro}${between} ${word} assure avoir proposé le partage.`;
        assert.equal(speakerOf(draft, 'avoir proposé'), name, draft);
      }
    });
});

describe('The dead of a French text', () => {
  for (const told of [
    'Raymond Chastel est mort dimanche à 102 ans.',
    'Raymond Chastel s’est éteint dimanche à Saint-Flour.',
    'Raymond Chastel est décédé dimanche.',
    'L’écrivain Raymond Chastel a succombé à un cancer.',
    'Le village pleure la mort de Raymond Chastel.',
    'Les obsèques de Raymond Chastel auront lieu jeudi.',
    'Raymond Chastel a été tué samedi par une avalanche.',
    '# Mort de Raymond Chastel, instituteur',
  ])
    it(`are whom “le défunt” means: ${told}`, () => {
      for (const [between, word] of product(
        [
          '« Il nous a tout appris », dit Paul Portal, l’un de ses élèves.',
          'Son fils, Pierre Chastel, évoque un père « tendre ».',
        ],
        ['Le défunt', 'Le disparu'],
      )) {
        const draft = `${told}\n\n${between}\n\n${word} avait demandé qu’on ne chante pas.`;
        assert.equal(speakerOf(draft, 'on ne chante'), 'Raymond Chastel', draft);
      }
    });
});

describe('A French firm that has the name of a family', () => {
  for (const body of [
    'des Cars Pujol',
    'de la maison Pujol',
    'des Transports Pujol',
    'de Pujol & Fils',
    'des Établissements Pujol',
    'de la menuiserie Pujol',
    'du groupe Pujol',
  ])
    it(`is headed by whoever of the family came up: ${body}`, () => {
      for (const [[name, heads], between] of product(
        [
          ['Marc Pujol', ['le patron', 'le gérant', 'le dirigeant', 'le PDG']],
          ['Ana Pujol', ['la patronne', 'la gérante', 'la dirigeante']],
        ] as const,
        ['', '« Le pont est fermé », dit le maire, Luc Vian.\n\n'],
      ))
        for (const head of heads) {
          const draft = `${name} soupire.\n\n${between}« C’est le brouillard », pointe ${head} ${body}.`;
          assert.equal(speakerOf(draft, 'C’est le'), name, draft);
        }
    });

  it('is not headed by whom it works for', () => {
    const draft = 'Marc Pujol soupire.\n\n« C’est le brouillard », dit l’avocat des Cars Pujol.';
    assert.notEqual(speakerOf(draft, 'C’est le'), 'Marc Pujol');
  });
});

describe('Names in the phrase before a French subject', () => {
  for (const front of [
    'Entraînée depuis dix ans par Tatiana Morozova,',
    'Battue par Tatiana Morozova,',
    'Opposée à Tatiana Morozova,',
    'Interrogée par Tatiana Morozova,',
    'Critiquée par la ministre Tatiana Morozova,',
    'Face à Tatiana Morozova,',
    'Après le départ de Tatiana Morozova,',
    'Défendue par Me Tatiana Morozova,',
  ])
    it(`are not the subject’s: ${front}`, () => {
      for (const word of ['la championne', 'la Niçoise', 'la patineuse', 'la jeune femme']) {
        const draft = `La patineuse niçoise Livia Orsini, 24 ans, raccroche. « Mon corps a voté », dit-elle.\n\n${front} ${word} a tenu à lui rendre hommage. « Elle m’a tout appris », a-t-elle dit.`;
        assert.equal(speakerOf(draft, 'Elle m’a'), 'Livia Orsini', draft);
      }
    });
});

describe('“L’intéressé”', () => {
  for (const told of [
    'L’entraîneur, Rémi Cassagnac, lui prédit un avenir.',
    '« Il ira loin », assure son entraîneur, Rémi Cassagnac.',
    'Son président, Rémi Cassagnac, lui reproche ses retards.',
    '« Il ment », accuse Rémi Cassagnac.',
    'Le ministre Rémi Cassagnac réclame sa démission.',
  ])
    it(`is of whom somebody speaks who has just come up: ${told}`, () => {
      for (const [between, words, gap] of product(
        ['', ' Plusieurs clubs l’ont approché.'],
        [
          '« Je suis bien ici », élude l’intéressé.',
          'L’intéressé dément. « Je suis bien ici »',
          'L’intéressé assure : « Je suis bien ici. »',
        ],
        [' ', '\n\n'],
      )) {
        const draft = `Sione Taufa tricote le soir. « Les gars se sont moqués », dit-il.\n\n${told}${between}${gap}${words}`;
        assert.equal(speakerOf(draft, 'Je suis bien'), 'Sione Taufa', draft);
      }
    });
});

describe('“Ce dernier”', () => {
  for (const said of [
    'a lancé la députée Zofia Lis à l’adresse du Premier ministre.',
    'a lancé Zofia Lis au Premier ministre.',
    'a dit Zofia Lis en visant le Premier ministre.',
    'a dit Zofia Lis devant le Premier ministre.',
  ])
    it(`is whom a post mentions last: ${said}`, () => {
      for (const answer of [
        'Ce dernier a répliqué : « Demandez-leur. »',
        'Celui-ci a répliqué : « Demandez-leur. »',
        'L’intéressé a répliqué : « Demandez-leur. »',
        '« Demandez-leur », a répliqué ce dernier.',
      ]) {
        const draft = `« Nous payons », a déclaré le Premier ministre, Tomasz Zawa. L’ex-ministre Jaroslaw Nowak a salué « un réveil ».\n\n« Les hélicoptères ne soignent pas », ${said} ${answer}`;
        assert.equal(speakerOf(draft, 'Demandez-leur'), 'Tomasz Zawa', draft);
      }
    });
});

describe('A French subject whom the quotation behind names', () => {
  for (const [subject, name, later] of [
    ['la mère du jeune motard', 'Céline Barraud', 'La mère'],
    ['le maire', 'Patrick Jéhanno', 'Le maire'],
    ['la directrice de l’école', 'Céline Barraud', 'La directrice'],
    ['la patronne du bar', 'Céline Barraud', 'La patronne'],
    ['le père de la victime', 'Patrick Jéhanno', 'Le père'],
    ['l’avocat de la famille', 'Patrick Jéhanno', 'L’avocat'],
    ['la veuve du pêcheur', 'Céline Barraud', 'La veuve'],
    ['le procureur', 'Patrick Jéhanno', 'Le procureur'],
    ['la propriétaire du chien', 'Céline Barraud', 'La propriétaire'],
    ['le fils de l’accusé', 'Patrick Jéhanno', 'Le fils'],
  ] as const)
    it(`is that one further down: ${subject}`, () => {
      for (const [verb, cue, between] of product(
        ['serre les poings', 's’agace', 'ne décolère pas'],
        ['lâche', 'a répondu'],
        [' ', '\n\nLa salle est pleine. Luc Orr et Ana Vian écoutent, avec Paul Rémy et Léa Roux.\n\n'],
      )) {
        const draft = `Dans la salle, ${subject} ${verb}. « Je veux la vérité », ${cue} ${name}.${between}${later} assure que la route est sûre.`;
        assert.equal(speakerOf(draft, 'la route est sûre'), name, draft);
      }
    });
});

describe('Words that tell nothing but where somebody is from', () => {
  it('mean whoever a French article named first, where nobody else can be meant', () => {
    for (const word of ['Le Tongien', 'Le quadragénaire']) {
      const draft = `# Sione Taufa, 128 kilos et des aiguilles\n\nSione Taufa, pilier de Bourg, tricote.\n\nSa compagne, Élodie, institutrice, vient d’accoucher. « Il a tout tricoté », raconte-t-elle.\n\nEn 2023, une rupture du tendon d’Achille l’a éloigné des pelouses. ${word} assure que tout va bien.`;
      assert.equal(speakerOf(draft, 'tout va bien'), 'Sione Taufa', draft);
    }
  });
});

describe('The oldest and the youngest of a French text', () => {
  for (const [word, name] of [
    ['le doyen', 'Paul Vian'],
    ['le benjamin', 'Luc Orr'],
    ['le plus âgé', 'Paul Vian'],
    ['le plus jeune', 'Luc Orr'],
  ] as const)
    it(`are told by their ages: ${word}`, () => {
      for (const [told, between] of product(
        [
          'Paul Vian, 91 ans, et Luc Orr, 17 ans, jouent ensemble.',
          'Luc Orr, 17 ans, admire Paul Vian, 91 ans.',
          'À 91 ans, Paul Vian joue encore. « C’est beau », dit Luc Orr, 17 ans.',
        ],
        ['', ' « Oui », dit Marc Rémy, le maire.'],
      )) {
        const draft = `${told}${between} « On verra le texte », glisse ${word}.`;
        assert.equal(speakerOf(draft, 'On verra'), name, draft);
      }
    });
});

describe('A short French question that names somebody', () => {
  for (const question of ['Et le champion ?', 'Et Baye Diop ?', 'Et le lutteur, dans tout ça ?'])
    it(`is of whoever answers: ${question}`, () => {
      for (const [between, answer] of product(
        ['Le promoteur Luc Gaye annonce un combat.', '« Un combat à Paris », dit le promoteur Luc Gaye.'],
        ['« D’abord, je dors », souffle-t-il.', '« D’abord, je dors », a-t-il répondu.'],
      )) {
        const draft = `Le champion Baye Diop, lutteur, a vaincu son rival. « J’ai vu tomber la montagne », a-t-il dit.\n\n${between} ${question} ${answer}`;
        assert.equal(speakerOf(draft, 'D’abord'), 'Baye Diop', draft);
      }
    });
});

describe('The subject behind what opens a French sentence, before a bare quotation', () => {
  for (const opening of [
    'Avant que le tribunal ne se retire, le vieil homme se tourne vers le banc.',
    'Dès que le silence revient, le vieil homme s’avance.',
    'Quand la présidente l’interroge, le prévenu baisse les yeux.',
    'Comme son avocat le lui demande, l’accusé se lève.',
    'Après le réquisitoire, le prévenu se lève.',
    'Au bout d’une heure, le sexagénaire se lève.',
  ])
    it(`speaks: ${opening}`, () => {
      for (const [between, gap] of product(
        [
          'L’avocat, Me Philippe Reynaud, plaide la relaxe. « Deux secondes », dit-il.',
          '« C’est triste », dit Paul Vian, un témoin.',
        ],
        [' ', '\n\n'],
      )) {
        const draft = `Lucien Ponsard, 68 ans, vigneron, est jugé pour homicide. « J’ai regardé », jure-t-il.\n\n${between}${gap}${opening} « Je ne l’ai pas vu, madame. »`;
        assert.equal(speakerOf(draft, 'Je ne l’ai'), 'Lucien Ponsard', draft);
      }
    });
});

describe('The lawyer of a French text', () => {
  it('is no baker because his client is', () => {
    const draft =
      'Nolan Ferrand a perdu son contrat. Le conseil de la boulangère, Me Bernard Pouget, plaide la faute grave. Selon lui, l’employeur ment.';
    assert.equal(speakerOf(draft, 'l’employeur'), 'Bernard Pouget');
  });
});
