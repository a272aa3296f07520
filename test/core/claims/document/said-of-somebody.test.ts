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
