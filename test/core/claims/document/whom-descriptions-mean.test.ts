import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { product } from '../table';
import { speakerOf } from './speaker-of';

const NAMED = /^[A-ZÉ]/;

describe('A French description set against whoever spoke before', () => {
  const set = (subject: string): readonly string[] => [
    `${subject}, hausse les épaules. « On verra bien. »`,
    `${subject}, répond : « On verra bien. »`,
    `${subject}, estime qu’On verra bien.`,
  ];

  it('is somebody else', () => {
    for (const [[who, pronoun, other], link] of product(
      [
        ['La bergère', 'elle', 'Hélène Moreau, son éditrice'],
        ['L’auteure', 'elle', 'Hélène Moreau, son éditrice'],
        ['La retraitée', 'elle', 'Nina Roux'],
        ['Le garagiste', 'lui', 'Luc Moreau'],
        ['Le comédien', 'lui', 'Luc Moreau, son agent'],
        ['La sœur du défunt', 'elle', 'Nina Roux, la compagne'],
      ] as const,
      ['', 'quant à '] as const,
    ))
      for (const behind of set(`${who}, ${link}${pronoun}`)) {
        const draft = `« C’est du grand art », dit ${other}. ${behind}`;
        assert.doesNotMatch(speakerOf(draft, 'On verra') ?? 'nobody', NAMED, draft);
      }
  });

  it('is whoever was named before with a like post', () => {
    for (const [post, name, who, other] of [
      ['La maire', 'Ana Ruiz', 'La maire, elle', 'Hélène Moreau, une commerçante'],
      ['Le préfet', 'Karl Orr', 'Le préfet, lui', 'Luc Moreau, le maire'],
      ['La romancière', 'Ana Ruiz', 'L’auteure, elle', 'Hélène Moreau, son éditrice'],
      ['Le député', 'Karl Orr', 'L’élu, lui', 'Luc Moreau, un riverain'],
      ['L’actrice', 'Ana Ruiz', 'La comédienne, elle', 'Hélène Moreau, son agente'],
    ] as const)
      for (const behind of set(who))
        for (const seam of [' ', '\n\n']) {
          const draft = `${post} ${name} a tranché.${seam}« C’est du grand art », dit ${other}. ${behind}`;
          assert.equal(speakerOf(draft, 'On verra'), name, draft);
        }
  });
});

describe('A French post ahead of the name of its holder', () => {
  it('is his for other words as well', () => {
    for (const [[post, name, word], [before, behind]] of product(
      [
        ['L’avocat général', 'Bruno Ferrand', 'le magistrat'],
        ['L’avocat général', 'Bruno Ferrand', 'l’avocat général'],
        ['La procureure', 'Nina Ferrand', 'la magistrate'],
        ['La procureure', 'Nina Ferrand', 'la représentante du parquet'],
        ['Le préfet', 'Bruno Ferrand', 'le représentant de l’État'],
        ['La ministre', 'Nina Ferrand', 'la ministre'],
        ['La ministre', 'Nina Ferrand', 'l’élue'],
        ['La rectrice', 'Nina Ferrand', 'la rectrice'],
        ['Le maire', 'Bruno Ferrand', 'l’édile'],
        ['L’entraîneur', 'Bruno Ferrand', 'le technicien'],
      ] as const,
      [
        ['n’entend pas céder', 'relève que rien n’est prouvé'],
        ['hausse le ton', 'rappelle les chiffres'],
        ['a écouté longtemps', 'reprend la parole'],
      ] as const,
    )) {
      const draft = `${post} ${before}. ${name} ${behind}. « C’est trop », dit ${word}.`;
      assert.equal(speakerOf(draft, 'C’est trop'), name, draft);
    }
  });
});

describe('A French description of another', () => {
  it('is a body that its words spell out, and none that was named', () => {
    for (const [body, before] of product(
      [
        'L’agence régionale de santé',
        'L’agence nationale de sécurité',
        'L’association départementale de chasse',
        'La fédération nationale de rugby',
        'L’autorité nationale de sûreté',
        'La plateforme régionale d’accueil',
        'L’organisme régional',
      ] as const,
      [
        'Devant Serenia, à Montluçon, des salariés manifestent.',
        'Serenia a fermé ses portes.',
        'Le groupe Serenia a licencié cent salariés.\n\n',
      ] as const,
    )) {
      const draft = `${before} ${body} dit suivre la situation.`;
      assert.doesNotMatch(speakerOf(draft, 'suivre') ?? 'Nobody', NAMED, draft);
    }
  });

  it('is the firm for one that trades, and no school or hospital beside it', () => {
    for (const [firm, other] of product(
      ['L’entreprise', 'Le groupe', 'La société', 'La firme'] as const,
      [
        'l’Ehpad Les Glycines',
        'l’hôpital Saint-Roch',
        'le lycée Fermat',
        'l’école Prévert',
        'le syndicat Force verte',
      ] as const,
    )) {
      const draft = `Le groupe Serenia ferme un site. À côté, ${other} reste ouvert. ${firm} assure que tout va bien.`;
      assert.equal(speakerOf(draft, 'tout va'), 'Serenia', draft);
    }
  });

  it('is a responsable for a commissioner, whom a continent does not keep from being of a nation', () => {
    for (const word of [
      'La responsable',
      'Cette dirigeante',
      'La responsable suédoise',
      'La commissaire',
      'La quinquagénaire',
    ]) {
      const draft = `La commissaire européenne au Commerce, Sofia Lindqvist, a signé. ${word} a jugé que le texte était bon.`;
      assert.equal(speakerOf(draft, 'le texte'), 'Sofia Lindqvist', draft);
    }
  });

  it('is a woman for “la gestionnaire”, and no body', () => {
    for (const before of [
      'Le groupe Serenia, que dirige Nina Roux, a fermé. « C’est dur », dit Nina Roux. ',
      'Le CISSS de Gaspésie ferme une salle. « C’est dur », a dit la présidente, Nina Roux.\n\n',
    ]) {
      const draft = `${before}La gestionnaire a précisé que neuf postes étaient vacants.`;
      assert.match(speakerOf(draft, 'neuf') ?? '', /Roux|gestionnaire/, draft);
    }
  });

  it('is an élu without a label for one who is printed with none', () => {
    for (const [post, word] of product(
      ['Le maire', 'Le député', 'Le sénateur'] as const,
      ['l’élu sans étiquette', 'l’édile sans étiquette', 'l’élu divers gauche', 'l’élu LR', 'l’élu de droite'] as const,
    )) {
      const draft = `${post}, Denis Boisseau, promet d’agir. « On verra », confie ${word}.`;
      if (post === 'Le maire' || !word.startsWith('l’édile'))
        assert.equal(speakerOf(draft, 'On'), 'Denis Boisseau', draft);
    }
  });

  it('is whoever is of that place', () => {
    for (const [place, draft] of product(
      ['Baulois', 'Bigouden', 'Béarnais', 'Forézien', 'Gaspésien', 'Palois'] as const,
      [
        'Le skipper Erwan Peyrac a gagné.\n\n« Bravo », dit le _.',
        '« Oui », dit Erwan Peyrac. Le _ sourit. « Bravo. »',
      ],
    ))
      assert.equal(speakerOf(draft.replace('_', place), 'Bravo'), 'Erwan Peyrac', place);
  });
});

describe('A French pronoun with a comma behind it', () => {
  it('is who does what stands before a colon and the words', () => {
    for (const [who, acts] of product(
      ['Elle', 'Lui'],
      ['sourit', 'hausse les épaules', 'fait la moue', 'lève les yeux au ciel'],
    )) {
      const draft = `« C’est du grand art », dit le maire. ${who}, ${acts} : « On verra bien. »`;
      const { claims } = analyze(draft, { language: 'fr' });
      const last = claims.at(-1);
      assert.equal(last?.source && draft.slice(last.source.start, last.source.end), who, draft);
      assert.equal(last?.text, '« On verra bien. »', draft);
    }
  });
});

describe('“le lui” in French', () => {
  it('is what the text has told, and no clause behind a comma', () => {
    for (const draft of [
      "Son médecin le lui conseille, ses filles l'en supplient.",
      "Ses amis le lui disent, elle n'en croit rien.",
    ])
      assert.deepEqual(analyze(draft, { language: 'fr' }).claims, [], draft);
    assert.equal(speakerOf("Le préfet l'assure, tout ira bien.", 'tout ira'), 'préfet');
    assert.equal(speakerOf('Le préfet le lui dit : tout ira bien.', 'tout ira'), 'préfet');
  });
});
