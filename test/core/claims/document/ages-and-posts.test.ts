import assert from 'node:assert/strict';
import { product } from '../table';
import { speakerOf } from './speaker-of';

describe('Ages that a French description allows', () => {
  for (const [name, other, [age, words]] of [
    ...product(
      ['Luc Arnaud'] as const,
      ['Paul Rémy'] as const,
      [
        [34, ['le jeune homme', 'le trentenaire', 'l’homme de 34 ans']],
        [19, ['le jeune homme', 'l’adolescent']],
        [71, ['le vieil homme', 'le septuagénaire']],
        [85, ['le vieil homme', 'l’octogénaire']],
      ] as const,
    ),
    ...product(
      ['Ana Ruiz'] as const,
      ['Nina Roux'] as const,
      [
        [34, ['la jeune femme', 'la trentenaire']],
        [17, ['la jeune fille', 'la jeune femme', 'l’adolescente']],
        [72, ['la vieille dame', 'la septuagénaire']],
      ] as const,
    ),
  ])
    it(`${String(age)}: ${words.join(', ')}`, () => {
      const aged = name === 'Ana Ruiz' ? 'Âgée' : 'Âgé';
      for (const [word, first, between] of product(
        words,
        [
          `${name}, ${String(age)} ans, a vu la scène.`,
          `À ${String(age)} ans, ${name} n’avait jamais vu cela.`,
          `${name} (${String(age)} ans) a vu la scène.`,
          `${aged} de ${String(age)} ans, ${name} vit à Rodez.`,
        ],
        ['', `\n\n${other}, 52 ans, a tout vu.`, `\n\n${other}, de la mairie, a promis une aide.`],
      )) {
        const draft = `${first}${between}\n\n« C’est trop », dit ${word}.`;
        assert.equal(speakerOf(draft, 'C’est trop'), name, draft);
      }
    });

  it('leave a young woman of another age alone', () => {
    const draft = 'La boulangère Nina Roux, 52 ans, est venue. « C’est trop », dit la jeune femme.';
    assert.notEqual(speakerOf(draft, 'C’est trop'), 'Nina Roux');
  });
});

describe('Posts that a French verb tells', () => {
  it('are meant by what a description says later', () => {
    for (const [[told, word], between] of product(
      [
        ['a été nommée ministre de la Santé', 'la ministre'],
        ['est nommée à la Santé', 'la ministre'],
        ['vient d’être nommée à l’Intérieur', 'la nouvelle ministre'],
        ['a été élue maire de Rodez', 'l’élue'],
        ['vient d’être élue députée', 'la parlementaire'],
        ['est devenue juge à Rodez', 'la magistrate'],
        ['a été promue préfète', 'la préfète'],
      ] as const,
      ['', ' Son fils, Luc, l’aide.', '\n\nLa rectrice, Nina Roux, s’en réjouit.'] as const,
    )) {
      const draft = `Ana Ruiz ${told}.${between} « C’est trop », dit ${word}.`;
      assert.equal(speakerOf(draft, 'C’est trop'), 'Ana Ruiz', draft);
    }
  });
});

describe('French nouns for a person before the name', () => {
  it('mean him later', () => {
    for (const [noun, seam] of product(
      [
        'socialiste',
        'centriste',
        'gaulliste',
        'rescapé',
        'témoin',
        'passager',
        'gréviste',
        'militant',
        'vainqueur',
      ] as const,
      [' ', '\n\n'] as const,
    )) {
      const draft = `Paul Rémy a parlé au ${noun} Luc Arnaud.${seam}« C’est trop », juge le ${noun}.`;
      assert.equal(speakerOf(draft, 'C’est trop'), 'Luc Arnaud', draft);
    }
  });
});

describe('One of two in a French sentence', () => {
  it('is he whose post or trade the noun sums up', () => {
    for (const [[first, word, name], seam] of product(
      [
        ['Le député Luc Arnaud et le maire Paul Rémy se déchirent.', 'le parlementaire', 'Luc Arnaud'],
        ['Le député Luc Arnaud et le maire Paul Rémy se déchirent.', 'l’édile', 'Paul Rémy'],
        ['Le chanteur Luc Arnaud a rencontré le cinéaste Paul Rémy.', 'le réalisateur', 'Paul Rémy'],
        ['Le chanteur Luc Arnaud a rencontré le cinéaste Paul Rémy.', 'le musicien', 'Luc Arnaud'],
        ['Le proviseur Luc Arnaud a sanctionné l’enseignant Paul Rémy.', 'le professeur', 'Paul Rémy'],
        ['Le proviseur Luc Arnaud a sanctionné l’enseignant Paul Rémy.', 'le chef d’établissement', 'Luc Arnaud'],
        ['Le ministre Luc Arnaud a limogé le préfet Paul Rémy.', 'le haut fonctionnaire', 'Paul Rémy'],
        ['Le socialiste Luc Arnaud a battu le centriste Paul Rémy.', 'le centriste', 'Paul Rémy'],
        ['Le médecin Luc Arnaud a soigné le boulanger Paul Rémy.', 'l’artisan', 'Paul Rémy'],
      ] as const,
      [' ', '\n\n'] as const,
    )) {
      const draft = `${first}${seam}« C’est trop », juge ${word}.`;
      assert.equal(speakerOf(draft, 'C’est trop'), name, draft);
    }
  });

  it('is the spouse by another word', () => {
    for (const [one, other] of product(
      ['mari', 'compagnon', 'époux', 'conjoint'],
      ['mari', 'compagnon', 'époux', 'conjoint'],
    ))
      for (const between of [' ', ' Le maire, Paul Rémy, se tait. ']) {
        const draft =
          `Le ${one} de la victime, Luc Arnaud, est venu.${between}« C’est trop », dit son ${other}.`.replace(
            'Le époux',
            'L’époux',
          );
        assert.equal(speakerOf(draft, 'C’est trop'), 'Luc Arnaud', draft);
      }
  });
});
