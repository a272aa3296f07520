import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../../src/core/index';
import { actorLines } from './actor-lines';

const OTAN = readFileSync(fileURLToPath(new URL('../../../samples/otan.md', import.meta.url)), 'utf8');

const persons = (draft: string, language: 'fr' | 'en'): string[] =>
  actorLines(draft, language)
    .filter((line) => line.startsWith('person: '))
    .map((line) => line.slice('person: '.length));

describe('printed roles', () => {
  it('of the first article are four, as printed without the article', () => {
    assert.deepEqual(persons(OTAN, 'fr'), [
      'Jens Stoltenberg · secrétaire général de l’OTAN {OTAN}',
      'Donald Trump · ancien président américain [former]',
      'Sergueï Lavrov · ministre russe des Affaires étrangères',
      'John Kirby · porte-parole du Pentagone {Pentagone}',
    ]);
  });

  it('span their title', () => {
    const roles = analyze(OTAN).actors.flatMap((actor) => actor.roles);
    assert.equal(roles.length, 4);
    for (const { title, start, end } of roles) assert.equal(OTAN.slice(start, end), title);
  });

  const french: readonly [string, string, ...string[]][] = [
    ['without the adverb before it', 'Luc Vian, également maire de Lens, est venu.', 'Luc Vian · maire de Lens'],
    [
      'a body that is spelled out',
      "Luc Arnaud, directeur de l'Agence régionale de santé, et la présidente de l'Ordre des infirmiers, Ana Ruiz, discutent.",
      "Luc Arnaud · directeur de l'Agence régionale de santé {Agence régionale de santé}",
      "Ana Ruiz · présidente de l'Ordre des infirmiers {Ordre des infirmiers}",
    ],
    [
      'go on over several fields',
      'La ministre du Travail, de la Santé et des Sports, Ana Ruiz, est venue avec le ministre des Outre-mer et de la Mer Paul Vian.',
      'Ana Ruiz · ministre du Travail, de la Santé et des Sports',
      'Paul Vian · ministre des Outre-mer et de la Mer',
    ],
    [
      'have a field that is no part of a name of no dictionary',
      'Le ministre de l’Intérieur Denys Monastyr a reçu le président de la République Kais Sabrek.',
      'Denys Monastyr · ministre de l’Intérieur',
      'Kais Sabrek · président de la République',
    ],
    [
      'before a name are not those of a name before',
      'Dans une lettre au ministre Paul Magnet (PS), le patron du syndicat, Luc Bodel, dénonce un projet.',
      'Paul Magnet · ministre',
      'Luc Bodel · patron du syndicat',
    ],
    [
      'around a party in brackets',
      'Le maire (divers droite) Guy Delbart est venu. La sénatrice (PS) du Nord Anne Roy a suivi.',
      'Guy Delbart · maire',
      'Anne Roy · sénatrice du Nord',
    ],
    [
      'before a comma, with complements of any depth',
      'La porte-parole du gouvernement, Maud Perrin, est venue.',
      'Maud Perrin · porte-parole du gouvernement',
    ],
    [
      'with a capital on the word before the noun',
      'La Première ministre, Ana Roux, est venue. Le Haut Représentant Luc Arnaud a suivi. Inès Roux, Premier secrétaire du PS, était là.',
      'Ana Roux · Première ministre',
      'Luc Arnaud · Haut Représentant',
      'Inès Roux · Premier secrétaire du PS {PS}',
    ],
    [
      'with capitals and a field',
      'Le Directeur Général de la Santé, Paul Vian, est venu.',
      'Paul Vian · Directeur Général de la Santé',
    ],
    ['right before the name', 'Il a reçu la sénatrice Inès Roux.', 'Inès Roux · sénatrice'],
    [
      'not over a preposition that belongs to another noun',
      'Il défend un projet avec l’ancien ministre belge Luc Arnaud.',
      'Luc Arnaud · ancien ministre belge [former]',
    ],
    ['behind the name', 'Paul Caro, maire de Brest, a souri.', 'Paul Caro · maire de Brest'],
    ['behind an age', 'Jean Morel, 54 ans, boulanger, a souri.', 'Jean Morel · boulanger'],
    [
      'behind a party in brackets',
      'Inès Roux (PS), rapporteure du texte, a souri.',
      'Inès Roux · rapporteure du texte',
    ],
    [
      'several, coordinated',
      'Jean Morel, maire de Lens et ancien député, a souri.',
      'Jean Morel · maire de Lens · ancien député [former]',
    ],
    [
      'with ex- and alors',
      'L’ex-maire Luc Arnaud et Paul Abadie, alors préfet du Rhône, ont souri.',
      'Luc Arnaud · ex-maire [former]',
      'Paul Abadie · alors préfet du Rhône',
    ],
    ['without the time behind', 'Paul Abadie, préfet du Rhône depuis 2020, a souri.', 'Paul Abadie · préfet du Rhône'],
    [
      'of delegated ministers',
      'Le ministre délégué aux Comptes publics, Éric Blanc, a souri.',
      'Éric Blanc · ministre délégué aux Comptes publics',
    ],
    [
      'with a field in capitals before the name',
      'La ministre de la Santé Anne Vidal a souri.',
      'Anne Vidal · ministre de la Santé',
    ],
    [
      'not another person’s',
      'Paul Caro, et la maire de Brest, Anne Vidal, ont souri.',
      'Paul Caro',
      'Anne Vidal · maire de Brest',
    ],
  ];
  for (const [title, draft, ...expected] of french)
    it(`are read in French: ${title}`, () => assert.deepEqual(persons(draft, 'fr'), expected));

  const english: readonly [string, string, ...string[]][] = [
    [
      'of a body that several own',
      "Maureen Pike, the branch secretary of the dockers’ union, met Luc Orr, president of the players' association, and Ann Lee, a spokeswoman for the farmers’ lobby.",
      'Maureen Pike · branch secretary of the dockers’ union',
      "Luc Orr · president of the players' association",
      'Ann Lee · spokeswoman for the farmers’ lobby',
    ],
    [
      'of somebody that several have',
      '“No,” said Maureen Pike, the families’ lawyer. ‘Never,’ said Ann Lee, a nurses’ leader and the drivers’ agent.',
      'Maureen Pike · families’ lawyer',
      'Ann Lee · nurses’ leader · drivers’ agent',
    ],
    [
      'a body with a plural possessive',
      "Ann Ruiz, president of the Transport Workers' Union, met the teachers' leader Tom Hill.",
      "Ann Ruiz · president of the Transport Workers' Union {Transport Workers' Union}",
      "Tom Hill · teachers' leader",
    ],
    [
      'before the name, with its organization',
      'They met former Pentagon spokesman Mark Hale.',
      'Mark Hale · former Pentagon spokesman [former] {Pentagon}',
    ],
    [
      'of someone’s',
      'NATO’s deputy secretary general, Mira Lund, smiled.',
      'Mira Lund · NATO’s deputy secretary general {NATO}',
    ],
    [
      'with complements behind the noun',
      'The president of Peru, Luis Ortega, smiled.',
      'Luis Ortega · president of Peru',
    ],
    ['with then-', 'The then-president of Peru, Luis Ortega, smiled.', 'Luis Ortega · then-president of Peru'],
    ['won, not held yet', 'Governor-elect Jane Fox smiled.', 'Jane Fox · Governor-elect [future]'],
    ['behind an age', 'Tom Reed, 71, a machinist, smiled.', 'Tom Reed · machinist'],
    [
      'several, coordinated',
      'Rita Moss, chief executive of Solvane and former mayor of Derry, smiled.',
      'Rita Moss · chief executive of Solvane · former mayor of Derry [former]',
    ],
    ['with the field in capitals', 'Transport Secretary Daniel Moss smiled.', 'Daniel Moss · Transport Secretary'],
  ];
  for (const [title, draft, ...expected] of english)
    it(`are read in English: ${title}`, () => assert.deepEqual(persons(draft, 'en'), expected));
});
