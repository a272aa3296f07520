import assert from 'node:assert/strict';
import { parsePartialDate } from '../../../src/core/dates/partial-date';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import { holdersAt, roleAt } from '../../../src/core/registry/role-at-date';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { ActorRegistry } from '../../../src/core/registry/types';
import { person } from './person';

const index = indexRegistry(STARTER_REGISTRY);
const day = (text: string) => parsePartialDate(text) ?? assert.fail(`not a date: ${text}`);

function ask(
  person: string,
  post: string,
  date: string,
  modifier: 'former' | 'acting' | 'future' | null = null,
): string {
  const answer = roleAt(index, person, post, modifier, day(date));
  switch (answer.answer) {
    case 'ok':
      return 'ok';
    case 'wrong': {
      const holders = answer.holders.filter((holder) => holder.certain).map((holder) => holder.person.id);
      return `wrong, ${answer.reason}; then ${holders.join(', ') || 'unknown'}`;
    }
    case 'check':
      return `check, ${answer.reason}`;
    case 'none':
      return 'none';
  }
}

const NATO = 'nato-secretary-general';
const SPOKESPERSON = 'pentagon-spokesperson';

describe('the role at a date', () => {
  const cases: readonly (readonly [string, string, string, 'former' | 'acting' | 'future' | null, string])[] = [
    ['jens-stoltenberg', NATO, '2025-07-21', null, 'wrong, left; then mark-rutte'],
    ['jens-stoltenberg', NATO, '2014-09-30', null, 'wrong, not-yet; then unknown'],
    ['jens-stoltenberg', NATO, '2014-10-01', null, 'ok'],
    ['jens-stoltenberg', NATO, '2024-10-01', null, 'ok'],
    ['jens-stoltenberg', NATO, '2024-10-02', null, 'wrong, left; then mark-rutte'],
    ['jens-stoltenberg', NATO, '2024-10-01', 'former', 'ok'],
    ['jens-stoltenberg', NATO, '2024-09-30', 'former', 'wrong, in-office; then jens-stoltenberg'],
    ['jens-stoltenberg', NATO, '2025-07-21', 'former', 'ok'],
    ['jens-stoltenberg', NATO, '2014-09-30', 'future', 'ok'],
    ['jens-stoltenberg', NATO, '2020-01-01', 'future', 'wrong, already-in-office; then jens-stoltenberg'],
    ['jens-stoltenberg', NATO, '2024-10', null, 'check, precision'],
    ['jens-stoltenberg', NATO, '2024-09', null, 'ok'],
    ['jens-stoltenberg', NATO, '2025', null, 'wrong, left; then mark-rutte'],
    ['mark-rutte', NATO, '2024-10-01', null, 'ok'],
    ['mark-rutte', NATO, '2024-09-30', null, 'wrong, not-yet; then jens-stoltenberg'],
    ['mark-rutte', NATO, '2025-07-21', null, 'ok'],
    ['mark-rutte', NATO, '2099-11-24', null, 'check, unverified'],
    ['mark-rutte', NATO, '2024-09-30', 'future', 'ok'],
    ['mark-rutte', NATO, '2025-07-21', 'former', 'wrong, in-office; then mark-rutte'],
    ['donald-trump', 'us-president', '2025-07-21', 'former', 'wrong, in-office; then donald-trump'],
    ['donald-trump', 'us-president', '2025-07-21', null, 'ok'],
    ['donald-trump', 'us-president', '2023-05-01', 'former', 'ok'],
    ['donald-trump', 'us-president', '2016-12-01', 'future', 'ok'],
    ['donald-trump', 'us-president', '2024-12-01', 'future', 'ok'],
    ['donald-trump', 'us-president', '2025-02-01', 'future', 'wrong, already-in-office; then donald-trump'],
    ['donald-trump', 'us-president', '2016-12-01', 'former', 'wrong, former-too-early; then barack-obama'],
    ['donald-trump', 'us-president', '2021-01-20', null, 'ok'],
    ['donald-trump', 'us-president', '2023-05-01', null, 'wrong, between; then joe-biden'],
    ['joe-biden', 'us-president', '2025-01-20', null, 'ok'],
    ['joe-biden', 'us-president', '2025-01-21', null, 'wrong, left; then donald-trump'],
    ['sergei-lavrov', 'ru-foreign-minister', '2025-07-21', null, 'ok'],
    ['sergei-lavrov', 'ru-foreign-minister', '2004-03-08', null, 'wrong, not-yet; then unknown'],
    ['sergei-lavrov', 'ru-foreign-minister', '2004-03-09', null, 'ok'],
    ['sergei-lavrov', 'ru-foreign-minister', '2004-03', null, 'check, precision'],
    ['john-kirby', SPOKESPERSON, '2025-07-21', null, 'wrong, left; then sean-parnell'],
    ['john-kirby', SPOKESPERSON, '2022-04-30', null, 'ok'],
    ['john-kirby', SPOKESPERSON, '2022-05-15', null, 'check, precision'],
    ['john-kirby', SPOKESPERSON, '2021-01-15', null, 'check, precision'],
    ['john-kirby', SPOKESPERSON, '2018-06-01', null, 'wrong, between; then unknown'],
    ['john-kirby', SPOKESPERSON, '2025-07-21', 'former', 'ok'],
    ['john-kirby', SPOKESPERSON, '2025-07-21', 'acting', 'check, acting'],
    ['sean-parnell', SPOKESPERSON, '2025-02-02', null, 'wrong, not-yet; then unknown'],
    ['sean-parnell', SPOKESPERSON, '2025-02-03', null, 'ok'],
    ['donald-trump', NATO, '2025-07-21', null, 'none'],
  ];
  for (const [person, post, date, modifier, expected] of cases) {
    it(`of ${modifier ?? 'serving'} ${post} ${person} on ${date}: ${expected}`, () => {
      assert.equal(ask(person, post, date, modifier), expected);
    });
  }

  it('names who held the post for somebody who never did', () => {
    const answer = roleAt(index, 'donald-trump', NATO, null, day('2025-07-21'));
    assert.equal(answer.answer, 'none');
    assert.deepEqual(answer.answer === 'none' && answer.holders.map((holder) => holder.person.id), ['mark-rutte']);
  });

  it('counts a day of handover for both holders', () => {
    const holders = holdersAt(index, NATO, day('2024-10-01')).map((holder) => holder.person.id);
    assert.deepEqual(holders, ['jens-stoltenberg', 'mark-rutte']);
  });

  it('lists all holders of a post that several have at once', () => {
    const registry = small({ single: false }, [
      { id: 'ann', from: '2020-01-01', to: '2024-01-01' },
      { id: 'ben', from: '2021-01-01', to: null },
      { id: 'eve', from: '2022', to: '2023' },
    ]);
    const answer = roleAt(registry, 'eve', 'post', null, day('2023-06-01'));
    assert.equal(answer.answer, 'check');
    const later = roleAt(registry, 'eve', 'post', null, day('2024-01-01'));
    assert.equal(later.answer, 'wrong');
    assert.deepEqual(later.answer === 'wrong' && later.holders.map((holder) => holder.person.id), ['ann', 'ben']);
  });

  it('ends an open spell where a later holder of a post of one begins', () => {
    const registry = small({ single: true }, [
      { id: 'ann', from: '2020-01-01', to: null, verifiedOn: '2021-01-01' },
      { id: 'ben', from: '2022-01-01', to: null },
    ]);
    assert.equal(roleAt(registry, 'ann', 'post', null, day('2021-06-01')).answer, 'check');
    assert.equal(roleAt(registry, 'ann', 'post', null, day('2022-06-01')).answer, 'wrong');
  });

  it('is to check where start and verification are unknown', () => {
    const registry = small({ single: true }, [{ id: 'ann', from: null, to: null, verifiedOn: null }]);
    assert.equal(roleAt(registry, 'ann', 'post', null, day('2021-06-01')).answer, 'check');
    assert.equal(roleAt(registry, 'ann', 'post', 'former', day('2021-06-01')).answer, 'check');
  });
});

function small(
  post: { single: boolean },
  spells: readonly { id: string; from: string | null; to: string | null; verifiedOn?: string | null }[],
) {
  const registry: ActorRegistry = {
    version: 1,
    people: spells.map(({ id, from, to, verifiedOn = '2030-01-01' }) =>
      person(id, { roles: [{ post: 'post', from, to, verifiedOn, source: null }] }),
    ),
    posts: [{ id: 'post', org: null, single: post.single, names: { en: ['the post'] } }],
    organizations: [],
  };
  return indexRegistry(registry);
}
