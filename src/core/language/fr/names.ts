import { items, type LexiconBuilder, rows } from '../lexicon';
import { type KnownName, Tag } from '../types';
import { WORLD_MEDIA } from '../world-media';
import { addFourForms } from './inflection';
import { media, organizations, palaces } from './organizations';
import { capitals, countries, otherDemonyms, places } from './places';

function named(row: string, type: KnownName['type'], speaks: boolean): KnownName {
  const [name = row, ...aliases] = row.split('|');
  return { name, type, ...(aliases.length > 0 ? { aliases } : {}), ...(speaks ? { speaks } : {}) };
}

/** The name of each row once, in order: a capital that is a country too (Panama) counts as it is listed first. */
function unique(names: readonly KnownName[]): KnownName[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Names that a French draft may print without saying what they are. */
export const knownNames: readonly KnownName[] = unique([
  ...rows(palaces).map((row) => named(row, 'organization', true)),
  ...rows(countries).map((row) => named(row.split('|')[0] ?? row, 'place', true)),
  ...rows(capitals).map((row) => named(row, 'place', true)),
  ...rows(organizations).map((row) => named(row, 'organization', false)),
  ...rows(media + WORLD_MEDIA).map((row) => named(row, 'organization', false)),
  ...rows(places).map((row) => named(row, 'place', false)),
]);

const COMMON = Tag.Noun | Tag.Adjective | Tag.Function | Tag.RoleModifier;

/**
 * Puts names of one word, first words of longer place names, and demonyms into the lexicon. Names that are common words
 * as well (Tours, Total, Carrefour) stay out of it, but for those that speak; `knownNames` has them all.
 */
export function addNames(lexicon: LexiconBuilder): void {
  for (const { name, type, aliases = [], speaks = false } of knownNames) {
    const tags = type === 'place' ? Tag.Place : Tag.Organization;
    for (const text of [name, ...aliases]) {
      const form = text.toLowerCase().replace(/^[ln]'/, '');
      const blank = form.indexOf(' ');
      const first = blank < 0 ? form : form.slice(0, blank);
      if (blank >= 0 && (type !== 'place' || blank < 3)) continue;
      const common = ((lexicon.get(first)?.tags ?? 0) & COMMON) !== 0;
      if (!common || (speaks && blank < 0)) lexicon.add(first, { tags });
    }
  }
  const demonyms = [...rows(countries).map((row) => row.slice(row.indexOf('|') + 1)), ...items(otherDemonyms)];
  for (const entry of demonyms) addFourForms(lexicon, entry, Tag.Demonym | Tag.Adjective, 'person');
}
