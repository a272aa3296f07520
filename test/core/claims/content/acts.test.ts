import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** Acts, and what things go by, come from or are done by: nobody says anything. */
const NOTHING = [
  "Il a menacé sa voisine d'un couteau.",
  'Luc Orr a menacé le caissier de son arme.',
  "L'homme a menacé les policiers d'une hache.",
  "L'homme menaçait les passants d'un tournevis.",
  "L'homme menaçait les passants d'une barre de fer.",
  'Les deux hommes ont menacé la buraliste d’un pistolet.',
  "On ne peut dire qu'il a agi selon une conviction politique.",
  'Deux heures ont suffi pour voter selon les vœux de la majorité.',
  'La ville sera aménagée selon le souhait des habitants.',
  'Les élus ont voté selon leurs convictions.',
  "L'eau vient de sources naturelles.",
  'Le rapport, rédigé à partir de sources proches du dossier, accable la ville.',
  'Un dossier alimenté de sources judiciaires circule.',
  'Les informations issues de sources policières sont rares.',
  'Une règle simple : pas de source, pas de citation.',
  "Il n'y a plus de source d'eau dans le village.",
  'Le texte cite peu de sources policières.',
];

/** The same words where somebody says something. */
const SAID = [
  ["Luc Orr a menacé le maire d'un procès.", "indirect: Luc Orr | a menacé | le maire d'un procès"],
  ['De source policière, deux hommes ont fui.', 'indirect: source policière | De | deux hommes ont fui'],
] as const;

/** Who accuses whom of what in the past. */
const ACCUSED = [
  ["l'ex-compagne de son père", "de l'avoir menacée d'une arme et frappée"],
  ['sa voisine', "de l'avoir menacée"],
  ["l'opposition", "de l'avoir ignorée"],
  ['son frère', 'de lui avoir menti'],
  ['sa fille', "d'avoir triché"],
  ['les riverains', 'de les avoir trompés'],
  ['la presse', "de s'être enrichi"],
  ['les ultras', 'de ne pas les écouter'],
] as const;

describe('a French cue that is an act', () => {
  for (const sentence of NOTHING) it(sentence, () => assert.deepEqual(claimLines(sentence, 'fr'), []));
  for (const [sentence, line] of SAID) it(sentence, () => assert.deepEqual(claimLines(sentence, 'fr'), [line]));
});

describe('who accuses in the French passive', () => {
  for (const [source, words] of ACCUSED) {
    it(`${source} ${words}`, () => {
      const lines = claimLines(`Luc Orr est accusé par ${source} ${words}.`, 'fr').map((line) =>
        line.replace(/ → [^|]+/, ' '),
      );
      assert.deepEqual(lines, [`indirect: ${source} | est accusé | ${words}`]);
    });
  }
});
