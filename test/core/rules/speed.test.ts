import assert from 'node:assert/strict';
import type { Actor, Claim, Mention, Span } from '../../../src/core/analysis';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import type { ActorRegistry } from '../../../src/core/registry/types';
import { runRules, type RuleInput } from '../../../src/core/rules/run';
import { person } from '../registry/person';

/** A long draft of people with a role, ten mentions and six claims each, built with its offsets. */
function longDraft(people: number): RuleInput {
  const actors: Actor[] = [];
  const claims: Claim[] = [];
  let text = '';
  const add = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  for (let at = 0; at < people; at++) {
    const name = at === 0 ? 'Sergueï Lavrov' : `Prénom${at} Patronyme${at}x`;
    const title = at === 0 ? 'ministre russe des Affaires étrangères' : `maire de Ville${at}`;
    const mentions: Mention[] = [];
    const mention = (): Span => {
      const { start, end } = add(name);
      mentions.push({ start, end, kind: 'name' });
      return { start, end };
    };
    add('Le ');
    const role = add(title);
    add(', ');
    mention();
    add(', a parlé.\n');
    for (let said = 0; said < 9; said++) {
      const source = mention();
      add(' a affirmé que ');
      const words = add(`tout va bien, ${said}`);
      add('.\n');
      if (said < 6) claims.push(claim(`q-${at}-${said}`, words, source, `a${at}`));
    }
    actors.push({
      id: `a${at}`,
      name,
      type: 'person',
      roles: [{ title, modifier: null, organization: null, start: role.start, end: role.end }],
      registry: null,
      mentions,
    });
  }
  // As from a file: strings in one piece.
  return JSON.parse(
    JSON.stringify({ text, analysis: { language: 'fr', date: '2025-07-21', actors, claims }, registry: LARGE }),
  ) as RuleInput;
}

function claim(id: string, words: Span, source: Span, actor: string): Claim {
  return {
    id,
    kind: 'indirect',
    parts: [words],
    text: '',
    source,
    cue: null,
    actor,
    coSpeakers: [],
    attribution: 'named',
    modality: 'asserted',
    section: [],
    nestedIn: null,
    confidence: 1,
    reason: 'by hand',
  };
}

/** The starter with thousands more. */
const LARGE: ActorRegistry = {
  ...STARTER_REGISTRY,
  people: [
    ...STARTER_REGISTRY.people,
    ...Array.from({ length: 5000 }, (_, at) =>
      person(`p${at}`, {
        names: { '*': [`Nom${at} Famille${at}`] },
        roles: [{ post: 'fr-president', from: '1900', to: '1901', verifiedOn: null, source: null }],
      }),
    ),
  ],
};

/** Best of many runs, in milliseconds: what the work itself takes. */
function best(run: () => void, times: number): number {
  let least = Infinity;
  for (let at = 0; at < times; at++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('the rules', function () {
  this.timeout(20_000);

  it('take no noticeable time at a keystroke, with 600 claims, 1,000 mentions and 5,000 people', () => {
    const draft = longDraft(100);
    assert.equal(draft.analysis.claims.length, 600);
    const least = best(() => runRules(draft), 300);
    // Measured: 0.09 ms. The bound leaves room for a loaded machine, not for a second pass over the text.
    assert.ok(least < 1, `${least.toFixed(3)} ms`);
  });

  it('take time in proportion to the draft', () => {
    const small = longDraft(100);
    const large = longDraft(800);
    const one = best(() => runRules(small), 200);
    const eight = best(() => runRules(large), 50);
    assert.ok(eight < one * 8 * 4, `${one.toFixed(3)} ms, eight times the draft ${eight.toFixed(3)} ms`);
  });
});
