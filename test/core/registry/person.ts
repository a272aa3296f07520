import type { RegistryPerson } from '../../../src/core/registry/types';

/** A person with a name made of the id, and nothing else but what is given. */
export const person = (id: string, more: Partial<RegistryPerson> = {}): RegistryPerson => ({
  id,
  names: { '*': [`${id} Example`] },
  aliases: [],
  gender: null,
  country: null,
  wikidata: null,
  roles: [],
  ...more,
});
