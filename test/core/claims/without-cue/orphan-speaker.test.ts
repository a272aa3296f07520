import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';

/** The actor of the quotation without a cue that ends the text. */
function lastSpeaker(text: string): string | null {
  const { claims, actors } = analyze(text, { id: 'x', language: 'fr' });
  const actor = claims.at(-1)?.actor;
  return actors.find(({ id }) => id === actor)?.name ?? null;
}

const QUOTATION = "« Je n'ai rien oublié, rien du tout. »";

/** Sentences behind “Ana Vidal est la patronne d'un café de Gap.”, whose subject is she, whoever else they name. */
const about = [
  'Elle a rencontré Luc Orr en 2012.',
  'À 17 ans, elle a suivi Luc Orr à Paris.',
  'Quand elle parle de Luc Orr, elle sourit.',
  'Quand on évoque Luc Orr, elle sourit.',
  'De Luc Orr, elle garde un souvenir amer.',
  'Avec Luc Orr, la cafetière a tout partagé.',
  'La patronne se souvient de Luc Orr.',
  "Mais elle n'oublie pas Luc Orr.",
  "Et Ana Vidal n'oublie pas Luc Orr.",
  "Luc Orr, elle l'a croisé une seule fois.",
  "C'est elle qui a trouvé Luc Orr.",
  "Elle a tout vu, Luc Orr n'a rien fait.",
  'Interrogée sur Luc Orr, elle hausse les épaules.',
  "Cette mère de deux enfants a connu Luc Orr à l'école.",
  'Originaire de Nice, elle a fui Luc Orr.',
  'Trois jours après la mort de Luc Orr, Ana Vidal ne dort plus.',
  'Trois jours après, la patronne ne dort plus.',
  "Entrée à l'usine à 19 ans, elle y a rencontré son mari.",
  "Quand on l'interroge, elle hausse les épaules.",
  'Chez elle, tout rappelle Luc Orr.',
  "Pour elle, tout s'est arrêté ce jour-là.",
  'Sa voix tremble.',
  'Un souvenir lui revient.',
  'Il lui reste une photo.',
];

const others: Readonly<Record<string, string>> = {
  "La présidente, Hélène Caro, demande à Brigitte Perrin si elle l'a vu.": 'Brigitte Perrin',
  'Brigitte Perrin pleure. La présidente, Hélène Caro, lui demande si elle a vu Luc Orr.': 'Brigitte Perrin',
  "Luc Orr attend. Le juge Paul Vian l'interroge sur sa fuite.": 'Luc Orr',
  "Ana Vidal et Luc Orr tiennent un café. Lui n'aura droit à rien.": 'Luc Orr',
  'Le maire Luc Orr demande si le pont tiendra.': 'Luc Orr',
  'Un départ qui surprend Luc Orr.': 'Luc Orr',
};

describe('who speaks a French quotation without a cue', () => {
  for (const sentence of about) {
    it(sentence, () => {
      assert.equal(lastSpeaker(`Ana Vidal est la patronne d'un café de Gap. ${sentence} ${QUOTATION}`), 'Ana Vidal');
    });
  }
  for (const [sentences, name] of Object.entries(others)) {
    it(sentences, () => {
      assert.equal(lastSpeaker(`${sentences} ${QUOTATION}`), name);
    });
  }
});

/** Who is printed beside a quotation without a cue: of the sentence before it, or of the one behind where it opens the paragraph. */
const beside: readonly (readonly [source: string, draft: string])[] = [
  ['Un habitant', `Un habitant s'est levé. ${QUOTATION}`],
  ['une mère de famille', `Au fond, une mère de famille lève la main. ${QUOTATION}`],
  ['–', `Une femme a été hospitalisée. ${QUOTATION}`],
  ['–', `Une femme est morte. ${QUOTATION}`],
  ['Bruneau', `Bruneau, lui, pense déjà à la suite. ${QUOTATION}`],
  ['Issouf, vendeur de pagnes', `Un peu plus loin, Issouf, vendeur de pagnes, fait la moue. ${QUOTATION}`],
  ['Issouf, vendeur de pagnes', `Deux rues plus haut, Issouf, vendeur de pagnes, fait la moue. ${QUOTATION}`],
  ['Samira', `Un peu à l'écart, Samira attend. ${QUOTATION}`],
  ['Luc Orr', "Luc Orr n'a rien vendu. « Demain. »"],
  ['Luc Orr', 'Et la retraite ? Luc Orr sourit. « Jamais. »'],
  ['La rescapée', `${QUOTATION} La rescapée ne termine pas sa phrase.`],
  ['la jeune femme', `${QUOTATION} Assise sur un muret, la jeune femme regarde ses mains.`],
  ['–', '« Vous venez ce soir ? » La mère secoue la tête.'],
  ['–', `${QUOTATION} La formule revient partout.`],
  ['Luc Orr', `Luc Orr a été accusé de vol. ${QUOTATION}`],
];

describe('what is printed beside a French quotation without a cue', () => {
  for (const [source, draft] of beside) {
    it(draft, () => {
      assert.equal(claimLines(draft, 'fr').at(-1)?.split(' | ')[0], `direct: ${source}`);
    });
  }
});

/** Sentences behind a quotation without a cue that name somebody only as a complement. */
const BEHIND = [
  'Elle refuse tout pessimisme, en dépit du forfait de Luc Orr.',
  'La suite dépend de Luc Orr.',
  'Les travaux reprennent rue de Luc Orr.',
  'La décision revient à Luc Orr.',
  'Le dossier est chez Luc Orr.',
  'Les plans ont été dessinés par Luc Orr.',
];

describe('a quotation without a cue before a sentence that only mentions somebody', () => {
  for (const behind of BEHIND)
    it(`is of whoever spoke before: ${behind}`, () => {
      const draft = `Ana Vidal salue l'exploit. En deux ans, l'équipe n'a jamais joué à domicile. « C'est pas banal, croyez-moi. » ${behind}`;
      assert.equal(lastSpeaker(draft), 'Ana Vidal');
    });

  it('is of whom the sentence behind shows where nobody has spoken', () =>
    assert.equal(
      lastSpeaker("L'école a fermé. « C'est pas banal, croyez-moi. » La tristesse se lit sur le visage de Luc Orr."),
      'Luc Orr',
    ));
});
