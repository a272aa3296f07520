import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Who speaks the last quotation of a French text, and the words beside it that say so. */
function last(text: string): readonly [actor: string, source: string] {
  const { claims, actors } = analyze(text, { id: 'x', language: 'fr' });
  const { actor, source } = claims.at(-1) ?? {};
  return [
    actors.find(({ id }) => id === actor)?.name ?? '–',
    source == null ? '–' : text.slice(source.start, source.end),
  ];
}

const WORDS = '« À table, on ne parle plus que de ça. »';

/** Of whose life the article tells; whoever speaks is the one whose they are. */
const lives = [
  'Son mari travaille à la scierie.',
  "Leur fils vient d'être embauché.",
  'Sa fille vit à Lyon.',
  'Son père était bûcheron.',
  'Ses deux enfants sont partis.',
  'Sa mère est morte en 2004.',
  'Son frère a repris la ferme.',
  'Leur fille a 12 ans.',
  'Son aîné vient de passer le bac.',
  'Sa sœur a tout vendu.',
  'Ses parents tenaient un café.',
  'Son compagnon est au chômage.',
  'Son mari est décédé il y a deux ans.',
  'Leur petit dernier entre en CP.',
  'Ses beaux-parents gardent les enfants.',
  'Leurs voisins ont déjà fait leurs valises.',
  "Sa femme a travaillé dix-huit ans à l'atelier.",
  'Sa femme est infirmière.',
];

/** Whom a sentence shows, so that they speak, be it by a name behind a comma. */
const shown: readonly (readonly [source: string, sentence: string, actor?: string])[] = [
  ['Son père', 'Son père sourit.'],
  ['Sa mère', 'Sa mère est inquiète.'],
  ['Sa fille', 'Sa fille tend une photo.'],
  ['Son fils', 'Son fils hausse les épaules.'],
  ['Sa sœur', "Sa sœur n'a rien oublié."],
  ['Son frère', "Son frère n'en revient pas."],
  ['Sa mère', 'Sa mère a les larmes aux yeux.'],
  ['Leur fils', 'Leur fils fait la moue.'],
  ['Son fils', 'Son fils, lui, relativise.'],
  ["Son mari, présent à l'audience", "Son mari, présent à l'audience, baisse la tête.", 'Son mari'],
  ['Leur mère, venue de Tulle', 'Leur mère, venue de Tulle, préfère sourire.', 'Leur mère'],
  ['Son fils, Lucas', 'Son fils, Lucas, a 17 ans.', 'Lucas'],
];

/** What is told of her son, who is dead. */
const dead = [
  'Il avait 17 ans.',
  'Il est mort sur le coup.',
  "Il n'est jamais rentré.",
  'Il portait une casquette rouge.',
  'Il voulait être mécanicien.',
  "Il venait d'avoir son permis.",
  'Il aurait eu 20 ans en mai.',
];

describe('whose life a French sentence before a quotation tells', () => {
  for (const sentence of lives) {
    it(sentence, () => {
      assert.equal(
        last(`Ana Vidal n'a rien digéré. « On jette des vies », dit-elle. ${sentence} ${WORDS}`)[0],
        'Ana Vidal',
      );
      assert.deepEqual(last(`Ana Vidal habite ici depuis toujours. ${sentence} ${WORDS}`), ['Ana Vidal', '–']);
    });
  }
  for (const [source, sentence, actor = source] of shown) {
    it(sentence, () => {
      const draft = `Ana Vidal n'a rien digéré. « On jette des vies », dit-elle. ${sentence} ${WORDS}`;
      assert.deepEqual(last(draft), [actor, source]);
    });
  }
  for (const sentence of dead) {
    it(sentence, () => {
      for (const before of [
        "Ana Vidal a perdu son fils, Luc, en 2019. « On m'a appelée à 4 heures », raconte-t-elle.",
        "Ana Vidal n'a rien oublié. Son fils Luc a été fauché par un camion.",
        'Ana Vidal tient le café depuis la mort de son mari.',
      ])
        assert.equal(last(`${before} ${sentence} « Je revois sa casquette. »`)[0], 'Ana Vidal');
    });
  }
  it('but somebody whom the paragraph shows may be told of as well', () => {
    const text = 'Luc Orr pêche. Sa fille, Ana, tient la barre. Elle a 26 ans. « Je reprendrai le bateau. »';
    assert.deepEqual(last(text), ['Ana', 'Elle']);
    assert.deepEqual(last('Luc Orr a 54 ans. Il avait un chien. « Je dormais avec lui. »'), ['Luc Orr', 'Il']);
  });
});

/** What is said of her in a paragraph behind one in which another spoke. */
const ofHer = [
  "La Région l'a mise en avant dans une brochure, ce qui la fait sourire.",
  "Le prix l'a surprise.",
  'Un photographe est venu la voir.',
  "Aujourd'hui, elle se verse 1 100 euros par mois.",
  'La maraîchère ne regrette rien.',
  'Elle, sourit.',
  'Quand on lui parle de Paris, elle lève les yeux au ciel.',
  'Les compliments la gênent.',
];

describe('whom a French portrait comes back to', () => {
  for (const sentence of ofHer) {
    it(sentence, () => {
      for (const other of ['apprécie Luc Orr, éleveur.', 'confesse sa mère, Élise Vidal.'])
        assert.equal(
          last(
            `Ana Vidal part pour le marché. « Les poules se régaleront », rigole la maraîchère.\n\n« On a cru à une lubie », ${other}\n\n${sentence} « J'ai les ongles propres. »`,
          )[0],
          'Ana Vidal',
        );
    });
  }
});
