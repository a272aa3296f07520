import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';

describe('whose mother or counsel somebody is, and who is beside somebody, does not speak', () => {
  const cases: readonly (readonly [draft: string, speaker: string])[] = [
    ["« C'est dur », raconte Lise, mère de Tom et Zoé.", 'Lise'],
    ["« C'est dur », raconte Lise, maman de Tom (3 ans) et Zoé (6 ans).", 'Lise'],
    ["« C'est faux », plaide Luc Vidal, avocat de Paul Orr et Ana Ruiz.", 'Luc Vidal'],
    ["« C'est dur », disent Paul, père de Tom, et Léa, mère de Zoé.", 'Paul + Léa'],
    ['La préfète, flanquée du procureur de Brest, Paul Orr, a dénoncé ces actes.', 'préfète'],
    ['Ana Ruiz, qui était avec le ministre de la Ville et de la Mer, Luc Orr, a dénoncé ces actes.', 'Ana Ruiz'],
  ];
  for (const [draft, speaker] of cases) it(draft, () => assert.deepEqual(speakers(draft, 'fr'), [speaker]));
});
