import assert from 'node:assert/strict';
import { speakerOf } from './speaker-of';

function means(draft: string, words: string, name: string): void {
  it(draft, () => assert.equal(speakerOf(draft, words), name));
}

describe('“La même source” is whose the claim before is', () => {
  for (const [before, name] of [
    ['Le pont a fermé, selon la préfecture.', 'préfecture'],
    ['Le pont a fermé, a indiqué le parquet.', 'parquet'],
    ['D’après le procureur de Lens, Luc Orr, l’arme est perdue.', 'Luc Orr'],
    ['Deux hommes ont fui, a-t-on appris de source policière.', ''],
  ] as const) {
    means(`${before} Le feu est éteint, précise la même source.`, 'Le feu', name);
    means(`${before}\n\nLe feu est éteint, selon la même source.`, 'Le feu', name);
  }
});

describe('“Ce dernier”', () => {
  means(
    'Luc Orr a ajouté que le maire Jean Vian avait tort et que ce dernier lui a dit que le pont serait détruit.',
    'le pont',
    'Jean Vian',
  );
  // Not who reports it.
  means(
    'Luc Orr a ajouté que le maire avait tort et que ce dernier lui a dit que le pont serait détruit.',
    'le pont',
    '',
  );
  means(
    'La glace fond, indiquent les chercheurs. Ces derniers assurent que le pire est à venir.',
    'le pire',
    'chercheurs',
  );
  // Those whom they received.
  means('Les élus ont reçu les parents. Ces derniers assurent que la classe fermera.', 'la classe', '');
});

describe('“Ce dernier” is whom the sentence before only describes last', () => {
  for (const [before, pointer] of [
    ['Luc Orr, le maire, a écrit au préfet.', 'Ce dernier'],
    ['Luc Orr a été interpellé avec son frère.', 'Ce dernier'],
    ['« J’ai eu peur », a dit Luc Orr. Il a alors appelé son voisin.', 'Ce dernier'],
    ['Le maire, Luc Orr, a vendu le terrain à un promoteur.', 'Celui-ci'],
    ['Luc Orr a percuté un cycliste.', 'Ce dernier'],
    ['Le tribunal a entendu Luc Orr et un expert.', 'Ce dernier'],
    ['Ana Roux a confié le dossier à une avocate.', 'Cette dernière'],
    ['Ana Roux a été suivie par une psychologue.', 'Celle-ci'],
  ] as const) {
    means(`${before} ${pointer} a fait savoir que le pont était sûr.`, 'le pont', '');
    means(`${before}\n\n${pointer} a fait savoir que le pont était sûr.`, 'le pont', '');
  }
  for (const before of [
    'Ana Ruiz a écrit au maire, Luc Orr.',
    'Luc Orr a été interpellé par une habitante.',
    'Le préfet a reçu Luc Orr.',
    'Luc Orr est devenu boulanger.',
    'Ana Ruiz a épousé Luc Orr, un boulanger.',
    'Luc Orr, le maire, a parlé. « Non », a dit Ana Ruiz au maire.',
  ])
    means(`${before} Ce dernier a fait savoir que le pont était sûr.`, 'le pont', 'Luc Orr');
});

describe('A follower is not whose name he is called by', () => {
  for (const [leader, follower] of [
    ['Emmanuel Macron', 'macroniste'],
    ['Nicolas Sarkozy', 'sarkozyste'],
    ['Marine Le Pen', 'lepéniste'],
    ['Jean-Luc Mélenchon', 'mélenchoniste'],
  ] as const)
    means(
      `Luc Orr, député ${follower}, a voté contre. ${leader} a salué ce choix. « C’est un vol », a lancé le ${follower}.`,
      'C’est un vol',
      'Luc Orr',
    );
});

describe('A pronoun behind the clause that opens its sentence is the subject of that clause', () => {
  for (const opening of [
    'Depuis que',
    'Quand',
    'Alors que',
    'Si',
    'Bien que',
    'Parce que',
    'Maintenant que',
    'Lorsque',
  ])
    for (const [noun, pronoun] of [
      ['la mairie', 'elle'],
      ['le club', 'il'],
      ['le gouvernement', 'il'],
    ] as const)
      means(
        `Luc Orr a parlé. ${opening} ${noun} a fermé le pont, ${pronoun} assure que tout ira bien.`,
        'tout ira bien',
        noun.slice(3),
      );
});
