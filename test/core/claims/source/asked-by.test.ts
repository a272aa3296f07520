import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';

/** How somebody is met, by whom with what post, who then speaks, and what is remarked on him. */
const meetings = [
  ['Interpellé', 'Luc Vian, élu vert', 'le maire', 'visiblement agacé'],
  ['Interrogée', 'Ana Ruiz, députée du Nord', 'la ministre', 'en visite à Lens'],
  ['Critiqué', 'Paul Orr, conseiller municipal', 'le président du club', 'sûr de lui'],
  ['Reçu', 'Luc Vian, préfet du Nord', 'le syndicaliste', 'venu avec cinq collègues'],
  ['Défendue', 'Ana Ruiz, avocate', 'la prévenue', 'en larmes'],
  ['Apostrophée', 'Jean Roux, élu écologiste', 'la maire', 'agacée'],
  ['Interrogé', 'Paul Vian, journaliste', 'le préfet', 'las'],
] as const;

describe('Who is asked in French by somebody with his post', () => {
  for (const [met, by, speaker, remark] of meetings)
    it(`speaks, not the other: ${met} par ${by}, ${speaker}, ${remark}, …`, () => {
      const [line, ...others] = claimLines(`${met} par ${by}, ${speaker}, ${remark}, a assuré que le pont est sûr.`);
      assert.deepEqual(others, []);
      assert.ok(line?.startsWith(`indirect: ${speaker}`), line);
    });
});

describe('Who is asked in English by somebody', () => {
  for (const asked of ['Asked by', 'Cross-examined by', 'Pressed by', 'Questioned by'])
    it(`speaks, not the other: ${asked} …, the witness said`, () => {
      const text = `Peter Harrington wept. ${asked} Luke Orr, for the State, the witness said he had been angry.`;
      const { claims, actors } = analyze(text, { id: 'x', language: 'en' });
      assert.equal(actors.find(({ id }) => id === claims.at(-1)?.actor)?.name, 'Peter Harrington');
    });
});

describe('Who is asked whether in English and makes a gesture', () => {
  for (const gesture of ['laughed', 'shrugged', 'paused'])
    it(`is who speaks, not of whom he was asked: he ${gesture}`, () => {
      const text = `Paul Orr won. Pressed on whether he had spoken to Tom Vian, he ${gesture}. “I did.”`;
      const { claims, actors } = analyze(text, { id: 'x', language: 'en' });
      assert.equal(actors.find(({ id }) => id === claims.at(-1)?.actor)?.name, 'Paul Orr');
    });
});
