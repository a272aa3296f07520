/** Whom a source without a name cannot mean. */
import type { LocalName } from '../unit/unit-analysis';
import type { People } from './people';
import type { Salient } from './reference';
import type { Said } from './said';
import type { Asker } from './state';

/** Those whom a source without a name can mean: nobody who is set apart. */
export function meantBy(people: People, apart: readonly string[]): readonly Salient[] {
  return apart.length === 0 ? people.salient : people.salient.filter(({ entity }) => !apart.includes(entity.id));
}

/**
 * Whom a source without a name cannot mean, by their ids: `other`, and whom its own content calls by name behind it (“According to
 * the officer, Fenwick lied”).
 */
export function setApart({ source, parts }: Said, people: People, other: Asker | null): readonly string[] {
  const apart = other === null || other === 'unnamed' ? [] : [other.id];
  const { names } = people.unit.analysis;
  const behind = source?.end ?? Infinity;
  const end = parts.reduce((last, part) => Math.max(last, part.end), 0);
  for (let n = people.nextName; n < names.length; n++) {
    const { start, type, quoted } = names[n] as LocalName;
    if (start >= end) break;
    if (start < behind || type === 'place' || quoted) continue;
    if (!parts.some((part) => part.start <= start && start < part.end)) continue;
    const entity = people.entityOf(n);
    if (entity?.type === 'person') apart.push(entity.id);
  }
  return apart;
}
