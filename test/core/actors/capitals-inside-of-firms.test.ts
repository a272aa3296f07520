import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

describe('firms with a capital inside of their name', () => {
  for (const firm of ['PayPal', 'JetBlue', 'DoorDash', 'SoftBank', 'GitHub', 'ConocoPhillips'])
    it(firm, () => {
      const draft = `Business has been uneasy. ${firm} canceled a center, saying it could not operate there.`;
      const { actors, claims } = analyze(draft, { language: 'en' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name, firm);
    });
});
