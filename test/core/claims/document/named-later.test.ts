import assert from 'node:assert/strict';
import { speakerOf } from './speaker-of';

describe('Whoever holds a post and comes up later only', () => {
  for (const [name, acts, noun, other] of [
    ['Ana Ruiz', 'pose sa blouse', 'l’infirmière', 'Léa Vian, infirmière à Lille'],
    ['Jean Pitot', 'coupe le moteur', 'l’agriculteur', 'Marc Duhem, agriculteur à Loos'],
    ['Sonia Belaïd', 'remonte le rideau', 'la commerçante', 'Paula Rey, commerçante rue Neuve'],
    ['Karim Salhi', 'se gare', 'le chauffeur', 'Hugo Petit, chauffeur depuis dix ans'],
    ['Inès Roy', 'corrige ses copies', 'l’enseignante', 'Anne Pons, enseignante à Lens'],
    ['Luc Orr', 'sort de son four', 'le boulanger', 'Jean Vian, boulanger à Arras'],
    ['Luc Orr', 'feuillette son carnet', 'le fleuriste', 'Jean Vian, fleuriste et président d’une chambre'],
    ['Ana Ruiz', 'ouvre sa porte', 'la libraire', 'Léa Vian, libraire à Lens'],
  ] as const)
    it(`is not ${noun} behind ${name}, who acts`, () => {
      for (const gap of [' ', '\n\n']) {
        const draft = `${name} ${acts}.${gap}« C’est dur », lâche ${noun}.\n\n« On tient », dit ${other}.`;
        assert.equal(speakerOf(draft, 'C’est dur'), name, draft);
      }
    });

  it('is not the president of a nation that is not printed with him', () => {
    for (const [name, noun, other] of [
      ['Volodymyr Zelensky', 'Le président ukrainien', 'Le président Salva Kiir'],
      ['Ana Ruiz', 'La ministre espagnole', 'La ministre Léa Vian'],
    ] as const) {
      const draft = `${name} a plaidé pour une trêve.\n\n${noun} a dénoncé « un coup bas ».\n\n${other} a réagi.`;
      assert.equal(speakerOf(draft, 'un coup bas'), name, draft);
    }
  });

  it('is meant where nobody acts who could be the one', () => {
    for (const [draft, words, name] of [
      [
        'Un accident a fait un mort.\n\n« Il roulait vite », dit le pompier.\n\n« On a tout fait », ajoute Luc Daux, pompier.',
        'Il roulait',
        'Luc Daux',
      ],
      [
        'Nadia Sow a été soignée.\n\n« Elle va bien », dit le médecin.\n\n« C’est rare », dit Jean Vian, médecin au CHU.',
        'Elle va',
        'Jean Vian',
      ],
      [
        'Ana Ruiz, sculptrice, expose.\n\n« C’est beau », dit Jean Vian.\n\n« C’est neuf », dit la sculptrice.\n\nLéa Orr, sculptrice, viendra.',
        'C’est neuf',
        'Ana Ruiz',
      ],
    ] as const)
      assert.equal(speakerOf(draft, words), name, draft);
  });

  it('is nobody whom the next paragraph presents anew', () => {
    const draft = (rest: string): string =>
      `Mr Teague is on leave. His solicitor said he “denies wrongdoing”.\n\n${rest}`;
    for (const rest of [
      '“They lied to us,” said Lin Wei, whose bar lost money.',
      'Traders were upset. “They lied to us,” said Lin Wei.',
      '“They lied to us,” said Lin Wei, a cook.',
    ])
      assert.equal(speakerOf(draft(rest), 'he “denies wrongdoing”', 'en'), 'His solicitor', rest);
  });
});
