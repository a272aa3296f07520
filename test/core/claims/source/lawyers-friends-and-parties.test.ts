import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

describe('who speaks for whom, and by which party', () => {
  /** Who speaks in the first claim: “name” or “name + name”. */
  const speakers = (draft: string): string => {
    const { claims, actors } = analyze(draft, { language: 'en' });
    const [claim] = claims;
    const ids = claim === undefined || claim.actor === null ? [] : [claim.actor, ...claim.coSpeakers];
    return ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? '').join(' + ');
  };

  for (const [draft, expected] of [
    ['Lawyers for Ann Orr and Paul Reid said no.', 'Lawyers for Ann Orr and Paul Reid'],
    ['Friends of Ann Orr, who died in May, and Paul Reid said no.', 'Friends of Ann Orr'],
    ['A lawyer for Orr and Reid said no.', 'lawyer for Orr and Reid'],
    ['A lawyer for the firm and Ann Orr said no.', 'lawyer for the firm + Ann Orr'],
    ['“No,” said Republican Joni Ernst.', 'Joni Ernst'],
    ['“No,” said Democrat Zell Orr.', 'Zell Orr'],
    ['“No,” said Republican Main Street Partnership.', 'Republican Main Street Partnership'],
  ] as const)
    it(`${draft} ${expected}`, () => assert.equal(speakers(draft), expected));
});
