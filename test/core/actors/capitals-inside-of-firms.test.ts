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

describe('a capital inside of a name', () => {
  for (const [language, draft, actor] of [
    ['en', 'A factory near GreenTech burned. GreenTech said it was late.', 'organization: GreenTech'],
    ['en', 'The price of BioNova rose. BioNova said it was late.', 'organization: BioNova'],
    ['en', 'Users of HealthHub complained. HealthHub said it was late.', 'organization: HealthHub'],
    ['fr', 'À MedTech, on grogne. MedTech affirme que tout va bien.', 'organization: MedTech'],
    ['fr', 'La direction de BioNova a réagi. BioNova assure que tout va bien.', 'organization: BioNova'],
    ['en', 'Ann LoBianco was there. LoBianco said it was late.', 'person: Ann LoBianco'],
    ['en', 'Kim VanDyke was there. VanDyke said it was late.', 'person: Kim VanDyke'],
    ['en', 'DeAndre Ross said the road was closed.', 'person: DeAndre Ross'],
    ['fr', 'Ann LeBlanc est venue. LeBlanc a dit que tout irait bien.', 'person: Ann LeBlanc'],
  ] as const)
    it(`tells a firm, and a family behind its particle: ${draft}`, () =>
      assert.deepEqual(
        analyze(draft, { language }).actors.map(({ type, name }) => `${type}: ${name}`),
        [actor],
      ));
});
