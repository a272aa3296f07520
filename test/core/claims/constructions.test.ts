import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze, type Span } from '../../../src/core/index';

/** The examples of docs/constructions.md: a draft in a fence, its claims in the list below. */
interface Example {
  readonly section: string;
  readonly draft: string;
  readonly claims: readonly string[];
}

function examples(page: string): Example[] {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const section = part.slice(0, part.indexOf('\n'));
      return [...part.matchAll(/```md\n([^`]*)```\n\n((?:- .*\n)+)/g)].map((match) => ({
        section,
        draft: match[1] ?? '',
        claims: (match[2] ?? '')
          .trimEnd()
          .split('\n')
          .map((line) => line.slice(2)),
      }));
    });
}

/** A claim as the page writes it. An inverted pronoun goes without its hyphens, a cue without its auxiliary before one. */
function lines(draft: string): string[] {
  const words = (span: Span | null): string => (span === null ? '–' : draft.slice(span.start, span.end));
  const { claims } = analyze(draft);
  if (claims.length === 0) return ['nothing'];
  return claims.map(({ source, cue, parts }) => {
    const spoken = words(source).replace(/^-(?:t-)?/, '');
    const said = words(cue)
      .replace(/^.*-(?:t-)?(?:il|elle|on) /, '')
      .replace(/-(?:t-)?(?:il|elle|on)s?$/, '');
    return `${spoken} | ${said} | ${parts.map(words).join(' … ')}`;
  });
}

describe('the constructions of the documentation', () => {
  const all = examples(readFileSync(path.join(__dirname, '../../../docs/constructions.md'), 'utf8'));

  it('are there for all 32 classes, in two drafts or more but for the last', () => {
    const count = new Map<string, number>();
    for (const { section } of all) count.set(section, (count.get(section) ?? 0) + 1);
    assert.equal(count.size, 32);
    assert.deepEqual(
      [...count].filter(([section, n]) => n < 2 && !section.startsWith('32.')),
      [],
    );
  });

  for (const { section, draft, claims } of all) {
    it(`${section}: ${draft.trim().replace(/\n+/g, ' ⏎ ')}`, () => assert.deepEqual(lines(draft), claims));
  }
});
