/** The actor registry file (`.dixit/actors.json` and the bundled starter), version 1. */

/** Names by language tag; `*` holds names good in any language; the first of a list is preferred. */
export type NamesByLanguage = Readonly<Record<string, readonly string[]>>;

/** A spell in a post. Dates are YYYY, YYYY-MM or YYYY-MM-DD; `to: null` means in office as far as `verifiedOn` tells. */
export interface RegistryRole {
  readonly post: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly verifiedOn: string | null;
  readonly source: string | null;
}

/** Somebody whom articles name. */
export interface RegistryPerson {
  readonly id: string;
  readonly names: NamesByLanguage;
  readonly aliases: readonly string[];
  readonly gender: 'm' | 'f' | 'x' | null;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly roles: readonly RegistryRole[];
}

/** A post that people hold, one at a time or several. */
export interface RegistryPost {
  readonly id: string;
  readonly org: string | null;
  /** One holder at a time. */
  readonly single: boolean;
  readonly names: NamesByLanguage;
}

/** A body that posts belong to. */
export interface RegistryOrganization {
  readonly id: string;
  readonly names: NamesByLanguage;
  readonly kind: string | null;
}

/** People, posts and bodies that are known before any article. */
export interface ActorRegistry {
  readonly version: 1;
  readonly people: readonly RegistryPerson[];
  readonly posts: readonly RegistryPost[];
  readonly organizations: readonly RegistryOrganization[];
}
