import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { speakerOf } from './speaker-of';

/** Whether the last claim is somebody’s whom the text names. */
function isNamed(text: string): boolean {
  const { claims, actors } = analyze(text, { language: 'fr' });
  const speaker = actors.find(({ id }) => id === claims.at(-1)?.actor);
  return speaker?.mentions.some(({ kind }) => kind === 'name') === true;
}

describe('who spoke without a name', () => {
  const before = 'Rachid Belkamel a nié les faits. « Je n’ai rien fait », a dit le prévenu.\n\n';
  for (const somebody of ['une victime', 'un témoin', 'un salarié'])
    for (const again of ['ce retraité', 'ce livreur', 'ce père de famille', 'ce père de trois enfants', 'l’homme'])
      it(`« ${somebody} … ${again} » n’est pas un autre qui a un nom`, () => {
        assert.equal(
          isNamed(`${before}À la barre, ${somebody} a raconté avoir payé. « J’ai tout perdu », a dit ${again}.`),
          false,
        );
      });
  it('is not whoever has spoken since', () => {
    const draft =
      'Une victime a raconté la scène. « J’ai couru », a dit Paul Vian. « C’est fou », a ajouté ce père de famille.';
    assert.equal(speakerOf(draft, 'C’est fou'), 'Paul Vian');
  });
});

describe('bodies by a noun that is a form of a verb too, or of a trade', () => {
  for (const body of ['le greffe', 'la capitainerie', 'la scierie', 'la papeterie', 'la légation'])
    it(`${body} speaks`, () => {
      for (const text of [
        `L’audience reprendra jeudi, a fait savoir ${body}.`,
        `Selon ${body}, l’audience reprendra jeudi.`,
      ]) {
        const { source } = analyze(text, { language: 'fr' }).claims[0] ?? {};
        assert.equal(source ? text.slice(source.start, source.end) : null, body);
      }
    });
});
