import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** Sentences that tell to whom, when or how little is said, and nothing of what. */
const LIMITED = [
  "La peur, ils ne l'évoquent qu'à demi-mot.",
  "La peur, ils ne l'évoquent que du bout des lèvres.",
  "Elle ne l'a avoué qu'à sa sœur.",
  "Il ne l'a dit qu'à ses proches.",
  "Le ministre ne l'a reconnu que lundi.",
  "La direction ne l'a annoncé que dans un communiqué.",
  "Le club ne l'a confirmé que mardi soir.",
  "Il ne le répète qu'en privé.",
  "La préfecture ne l'a précisé que par la suite.",
  "Les élus ne l'admettent que sous couvert d'anonymat.",
  "Il n'a reconnu les faits que devant le juge.",
  "Elle n'a dénoncé son mari qu'après dix ans.",
  "La vérité, il ne l'avoue qu'une fois condamné.",
  "Elle ne l'explique que par la fatigue.",
];

/** Sentences with a clause or an object behind the conjunction, and that. */
const SAID = [
  ["Le maire n'a pas dit que la route fermerait.", 'la route fermerait'],
  ["Le maire n'a jamais dit qu'à Paris les loyers baissaient.", 'à Paris les loyers baissaient'],
  ["Il ne dit pas qu'en ville tout va bien.", 'en ville tout va bien'],
  ['Il ne promet que des miettes.', 'des miettes'],
  ["La CGT ne réclame que le respect de l'accord.", "le respect de l'accord"],
  ['Il ne dit que « non ».', '« non »'],
] as const;

describe('ne … que behind a French cue', () => {
  for (const sentence of LIMITED) it(sentence, () => assert.deepEqual(claimLines(sentence, 'fr'), []));
  for (const [sentence, words] of SAID)
    it(sentence, () => assert.equal(claimLines(sentence, 'fr')[0]?.split(' | ')[2], words));
});
