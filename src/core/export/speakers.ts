import type { LanguageId } from '../analysis';
import { displayName } from '../registry/names';
import type { ActorRegistry } from '../registry/types';
import type { ExportOptions, SpeakerName } from './input';

/** Looks names up in an actor registry, for `ExportOptions.speakerOf`. */
export function registrySpeakers(registry: ActorRegistry, language: LanguageId): (id: string) => SpeakerName | null {
  const people = new Map(registry.people.map((person) => [person.id, person]));
  const organizations = new Map(registry.organizations.map((organization) => [organization.id, organization]));
  return (id) => {
    const person = people.get(id);
    if (person) return { name: displayName(person, language), type: 'person' };
    const organization = organizations.get(id);
    return organization ? { name: displayName(organization, language), type: 'organization' } : null;
  };
}

/** Name of the speaker of this id: what the shell knows, a country for `country:RU`, else the id itself. */
export function speakerName(
  id: string,
  { speakerOf, language }: Pick<ExportOptions, 'speakerOf' | 'language'>,
): SpeakerName {
  const known = speakerOf?.(id);
  if (known) return known;
  const country = /^country:([A-Z]{2})$/.exec(id)?.[1];
  if (!country) return { name: id, type: 'person' };
  return { name: new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? id, type: 'organization' };
}
