/** Where an entry stands in the text of a registry file. Pure. */
import { parseTree } from 'jsonc-parser';
import type { Span } from '../../core/analysis';

/** A list of the registry file. */
export type RegistrySection = 'people' | 'posts' | 'organizations';

/** The value of the entry's id, or null. Works on broken files as far as they can be read. */
export function findEntry(text: string, section: RegistrySection, id: string): Span | null {
  const root = parseTree(text);
  const list = root?.children?.find((property) => property.children?.[0]?.value === section)?.children?.[1];
  for (const entry of list?.children ?? []) {
    const own = entry.children?.find((property) => property.children?.[0]?.value === 'id')?.children?.[1];
    if (own?.value === id) {
      return { start: own.offset, end: own.offset + own.length };
    }
  }
  return null;
}
