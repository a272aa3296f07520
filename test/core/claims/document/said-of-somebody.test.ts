import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';
import { testWhom } from './whom';

describe('A French noun for the people of a place', () => {
  const HOMES = [
    ['Né à Lens, Paul Vian a gagné.', 'le Lensois'],
    ['Paul Vian, originaire de Brest, a gagné.', 'le Brestois'],
    ['Paul Vian, 34 ans, né en 1990 à Rennes, a gagné.', 'le Rennais'],
    ['Paul Vian, de Lille, a gagné.', 'le Lillois'],
    ['Paul Vian est né à Metz.', 'le Messin'],
    ['Paul Vian a grandi à Saint-Étienne.', 'le Stéphanois'],
    ['Paul Vian vit à Pau.', 'le Palois'],
    ['Paul Vian, agriculteur à Nice, a gagné.', 'le Niçois'],
    ['Installé à Bordeaux, Paul Vian a gagné.', 'le Bordelais'],
    ['Né au Mali, Paul Vian a gagné.', 'le Malien'],
  ] as const;

  it('means whoever is said to be from there, whoever else has spoken since', () => {
    for (const [[home, him], other] of product(HOMES, ['Luc Orsel, son entraîneur', 'le maire, Luc Orsel'])) {
      const draft = `${home}\n\n« Il est fort », dit ${other}.\n\n« Je suis fier », confie ${him}.`;
      assert.equal(lastSpeaker(draft, 'fr'), 'Paul Vian', draft);
    }
  });

  it('means whoever acts before it in the paragraph', () => {
    const draft = 'Né à Lens, Paul Vian a gagné.\n\nLuc Orsel a chuté. « Je suis déçu », confie le Lensois.';
    assert.equal(lastSpeaker(draft, 'fr'), 'Luc Orsel');
  });
});

describe('An English noun for somebody of a place', () => {
  it('means whoever is said to be from there, whoever else has spoken since', () => {
    for (const [[home, him], other] of product(
      [
        ['Born in Leeds, Luke Orley left school at 16.', 'the Leeds native'],
        ['Luke Orley was born in Derby.', 'the Derby native'],
        ['Luke Orley, who grew up in Dover, left school at 16.', 'the Dover man'],
        ['Luke Orley lives in Exeter.', 'the Exeter resident'],
        ['Luke Orley, 34, who was born and raised in Ohio, left school at 16.', 'the Ohio native'],
      ] as const,
      ['Paul Vinter, the manager', 'Paul Vinter, a nurse'],
    )) {
      const draft = `${home}\n\n“He is strong,” said ${other}.\n\n“I am proud,” said ${him}.`;
      assert.equal(lastSpeaker(draft), 'Luke Orley', draft);
    }
  });

  it('means whoever has just acted, by a county as well', () => {
    for (const [who, act] of product(['Harris County rancher', 'Kent farmer'], ['has sold his cows', 'is angry']))
      assert.equal(lastSpeaker(`Luke Orley ${act}. “It is over,” said the ${who}.`), 'Luke Orley', who);
  });
});

describe('An English noun that sums up a trade, or another word for it', () => {
  it('means whoever has it behind others with other posts', () => {
    for (const [[one, other], last] of product(
      [
        ['Luke Orley, a novelist', 'the author'],
        ['Luke Orley, an actor', 'the performer'],
        ['Luke Orley, the striker', 'the forward'],
        ['Luke Orley, architect of the scheme', 'the designer'],
        ['Luke Orley, an economist', 'the academic'],
        ['Luke Orley, an agronomist', 'the scientist'],
        ['Luke Orley, a psychiatrist', 'the doctor'],
        ['Luke Orley, prosecuting', 'the prosecutor'],
        ['Luke Orley, prosecuting', 'the barrister'],
      ] as const,
      ['Hugh Carver, the mayor', 'Hugh Carver, a Unite shop steward'],
    )) {
      const draft = `“It is long,” said ${one}.\n\n“Yes,” said Leah Fallow, a resident.\n\n“It is dear,” said ${last}.\n\n“We will see,” said ${other}.`;
      assert.equal(lastSpeaker(draft), 'Luke Orley', draft);
    }
  });
});

describe('Several behind an English article', () => {
  it('are no one whom “he” means', () => {
    for (const several of [
      'A dozen witnesses were heard',
      'A few residents clapped',
      'A hundred farmers came',
      'A pair of nurses left',
    ])
      assert.equal(
        lastSpeaker(`Luke Orley, a publican, spoke for an hour.\n\n${several}. “The facts are plain,” he said.`),
        'Luke Orley',
        several,
      );
  });
});

describe('A body of which a sentence only tells', () => {
  it('is not who speaks in marks behind somebody who has just acted', () => {
    for (const [who, body] of product(
      ['Luc Vian, attaquant', 'Luc Vian, médecin du club', 'Luc Vian, économiste'],
      ['Le club reste dernier', 'Le site produit des moteurs', 'Le groupe emploie 200 personnes'],
    ))
      assert.equal(
        lastSpeaker(`${who}, a pris sa décision lundi.\n\n${body}. « On doit réagir », explique-t-il.`, 'fr'),
        'Luc Vian',
        body,
      );
  });

  it('is not called by “la direction” because its name starts so', () => {
    for (const body of ['régionale des entreprises', 'départementale des territoires', 'du travail']) {
      const draft = `Le plan a été validé par la Direction ${body}.\n\nLa direction assure que « rien n’est caché ».`;
      assert.equal(lastSpeaker(draft, 'fr'), 'direction', body);
    }
  });
});

describe('A cue of going on', () => {
  testWhom([
    [
      'is of whoever has just spoken, whose post the text had not told',
      'fr',
      [
        [
          'Paul Vian a dit que la nation était en deuil.\n\n« C’est une épreuve », a ajouté le ministre de l’Intérieur.',
          'Paul Vian',
        ],
        [
          '« Le pont ferme », a dit Ana Orsel.\n\n« Le chantier sera long », poursuit la préfète de la Manche.',
          'Ana Orsel',
        ],
        ['« Rien ne presse », a dit Paul Vian. L’ambassadeur a ajouté que les discussions continuaient.', 'Paul Vian'],
        ['« Rien ne presse », a dit Léa Vian. « Nous avons le temps », a conclu la ministre.', 'Léa Vian'],
      ],
    ],
    [
      'is of another than who has a post, is a woman, or pleads in turn',
      'fr',
      [
        [
          '« Rien ne presse », a dit le maire, Paul Vian.\n\n« Nous avons le temps », a ajouté le ministre de la Santé.',
          '-',
        ],
        ['« Rien ne presse », a dit Paul Vian.\n\n« Nous avons le temps », a ajouté la ministre de la Santé.', '-'],
        ['« J’ai eu peur », a dit Paul Vian.\n\n« Six mois ferme », a conclu le procureur.', '-'],
      ],
    ],
    [
      'is of whoever has just spoken, whose post the text had not told',
      'en',
      [
        ['“The bridge will close,” Luke Orley said. “It is over,” the ambassador concluded.', 'Luke Orley'],
        [
          '“The bridge will close,” said Luke Orley.\n\n“Work will take a year,” the Indiana governor added.',
          'Luke Orley',
        ],
      ],
    ],
  ]);
});

describe('“ce” and a post', () => {
  testWhom([
    [
      'point to whoever has just spoken',
      'fr',
      [
        [
          'Le chef de l’État a appelé au calme.\n\n« J’ai peur », dit l’imam Adama Sow, chargé de communication.\n\n« C’est grave », ajoute ce porte-parole.',
          'Adama Sow',
        ],
        [
          'La ministre a parlé.\n\n« J’ai peur », dit Ana Orsel, infirmière.\n\n« C’est grave », ajoute cette soignante.',
          'Ana Orsel',
        ],
        [
          'Maud Perrin s’étonne. Ce qui ne surprend pas Ana Roux. « C’est cher », dit cette ancienne cadre.',
          'Ana Roux',
        ],
      ],
    ],
  ]);
});

describe('French kin', () => {
  it('is whoever was printed as somebody’s, by the name of whose he is', () => {
    for (const [[kin, who], owner] of product(
      [
        ['sa mère, Maud Perrin', 'la mère'],
        ['son frère, Luc Perrin', 'le frère'],
        ['son père, Yves Perrin', 'le père'],
        ['sa sœur, Agnès Perrin', 'la sœur'],
      ] as const,
      ['de Paul', 'de Paul Vian'],
    )) {
      const draft = `« J’ai tout perdu », dit Paul Vian, boulanger.\n\n« Il est courageux », dit ${kin}.\n\n« Nous l’aiderons », dit Ana Caron, maire de Lens.\n\n« On y croit », dit ${who} ${owner}.`;
      assert.equal(lastSpeaker(draft, 'fr'), kin.slice(kin.indexOf(', ') + 2), draft);
    }
  });
});

describe('A French noun that sums up a post, or another word for it', () => {
  const SAME = [
    ['Paul Vian, romancier', 'l’auteur'],
    ['Paul Vian, comédien', 'l’interprète'],
    ['Paul Vian, avocat de la victime', 'le défenseur'],
    ['Paul Vian, psychiatre', 'le médecin'],
    ['Paul Vian, médecin du club', 'le docteur'],
    ['Paul Vian, vétérinaire', 'le praticien'],
    ['Paul Vian, ouvrier', 'le salarié'],
    ['Paul Vian, directeur de l’école', 'l’enseignant'],
    ['Paul Vian, directeur de l’usine', 'le patron de l’usine'],
    ['Paul Vian, conseiller d’opposition', 'l’élu d’opposition'],
    ['Paul Vian, conseiller d’opposition', 'l’opposant'],
    ['Paul Vian, maire de Lens', 'l’édile'],
  ] as const;

  it('means him behind others with other posts', () => {
    for (const [[one, other], last] of product(SAME, ['Hugo Caron, architecte', 'Luc Roche, délégué CGT'])) {
      const draft = `« C’est long », dit ${one}.\n\n« Oui », dit Léa Faure, riveraine.\n\n« C’est cher », dit ${last}.\n\n« On verra », dit ${other}.`;
      assert.equal(lastSpeaker(draft, 'fr'), 'Paul Vian', draft);
    }
  });
});

describe('A French noun for a thing that ends like a trade', () => {
  it('is nobody', () => {
    for (const thing of ['chantier', 'fichier', 'réacteur', 'sentier', 'voilier', 'palmier', 'catalogue']) {
      const draft = `« Non », dit Bruno Vian, directeur de l’école.\n\nLe ${thing} doit durer. « Si », dit Luc Orsel, médecin.\n\nUne pétition a recueilli 800 noms. « On attend », confie-t-il.`;
      assert.equal(lastSpeaker(draft, 'fr'), 'Luc Orsel', draft);
    }
  });
});

describe('The post of a nation by its name', () => {
  it('is nobody’s of another nation', () => {
    for (const [own, other] of product(
      ['France’s foreign minister', 'Spain’s foreign minister'],
      [
        'Foes met Russian Foreign Minister Igor Lavin.',
        'They met their Russian counterparts, Foreign Minister Igor Lavin and others.',
        'He met his Russian counterpart, Foreign Minister Igor Lavin.',
      ],
    ))
      assert.notEqual(lastSpeaker(`${own} said the talks were over.\n\n${other}`), 'Igor Lavin', other);
  });

  it('is whose nation the text prints by its adjective', () => {
    const spain = 'Spanish Prime Minister Luis Orta met Italian Prime Minister Mario Bruni.';
    assert.equal(lastSpeaker(`${spain}\n\nSpain’s prime minister said the deal was near.`), 'Luis Orta');
    assert.equal(lastSpeaker(`${spain}\n\nItaly’s prime minister said the deal was near.`), 'Mario Bruni');
  });
});

describe('Who speaks for somebody with a post', () => {
  it('is not the one who has the post', () => {
    for (const [who, boss] of product(
      ['A spokesman for', 'An aide to', 'A lawyer for', 'The wife of'],
      [
        'EU foreign policy chief',
        'council leader',
        'Labour leader',
        'UN chief',
        'NATO Secretary General',
        'club captain',
      ],
    ))
      assert.notEqual(
        lastSpeaker(`${who} ${boss} Luke Orley said the talks were over.`),
        'Luke Orley',
        `${who} ${boss}`,
      );
  });

  it('is whoever has it where nothing stands before it', () => {
    for (const opening of ['', 'In a statement, ', 'On Tuesday ', 'After talks with the unions, '])
      assert.equal(lastSpeaker(`${opening}council leader Luke Orley said the talks were over.`), 'Luke Orley', opening);
    for (const post of ['The Bank of England governor', 'The University of Leeds lecturer', 'Head of policy'])
      assert.equal(lastSpeaker(`${post} Luke Orley said the talks were over.`), 'Luke Orley', post);
  });
});

describe('A noun for one kind of body', () => {
  it('means none of another kind, whoever of them spoke last', () => {
    for (const [[one, noun, wanted], other] of product(
      [
        ['Greenpeace', 'l’ONG', 'Greenpeace'],
        ['La Ligue de protection des oiseaux', 'l’association', 'Ligue de protection des oiseaux'],
        ['Le Conseil d’État', 'la juridiction', 'Conseil d’État'],
      ] as const,
      ['le groupe Zalix', 'le Parti socialiste', 'la banque Lavoine'],
    )) {
      const draft = `${one} a dit que « le calendrier sera tenu ».\n\n« Les comptes sont bons », assure ${other}.\n\n« Rien ne sera caché », affirme ${noun}.`;
      assert.equal(lastSpeaker(draft, 'fr'), wanted, draft);
    }
    for (const [[one, noun, wanted], other] of product(
      [
        ['Greenpeace', 'the NGO', 'Greenpeace'],
        ['The Barnfield Trust', 'the charity', 'Barnfield Trust'],
        ['The Environment Agency', 'the watchdog', 'Environment Agency'],
      ] as const,
      ['Barlow Bank', 'the Labour Party', 'the carmaker Zalix'],
    )) {
      const draft = `${one} said the timetable would be kept.\n\n“The books are in order,” said ${other}.\n\n“Nothing is hidden,” said ${noun}.`;
      assert.equal(lastSpeaker(draft), wanted, draft);
    }
  });
});
