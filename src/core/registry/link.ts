/** Which registry person an actor of a draft is. Rather no link than a wrong one. */
import type { Actor, PrintedRole } from '../analysis';
import type { DateInterval } from '../dates/partial-date';
import { matchPost } from './match-post';
import type { RegistryIndex } from './registry-index';
import { holdersAt } from './role-at-date';

/** An actor's place in the registry. */
export interface ActorLink {
  readonly person: string;
  /** name: full name · surname: surname alone and a role that agrees · post: no name, holder of the post at the date. */
  readonly by: 'name' | 'surname' | 'post';
}

/** What links lean on beside the actor's own words. */
interface LinkContext {
  /** The article's date; without it a post alone links to nobody. */
  readonly date: DateInterval | null;
  /** ISO codes of the countries that the draft is about, most likely first. */
  readonly countries?: readonly string[];
}

/** Links of a draft's actors, by actor id; actors without a link are left out. Linear in the actors. */
export function linkActors(
  index: RegistryIndex,
  actors: readonly Actor[],
  context: LinkContext,
): ReadonlyMap<string, ActorLink> {
  const links = new Map<string, ActorLink>();
  for (const actor of actors) {
    const link = linkActor(index, actor, context);
    if (link !== null) links.set(actor.id, link);
  }
  return links;
}

/** The link of one actor, or null. A printed first name other than the registry's never links. */
export function linkActor(
  index: RegistryIndex,
  actor: Pick<Actor, 'name' | 'type' | 'roles'>,
  context: LinkContext,
): ActorLink | null {
  if (actor.type !== 'person') return null;
  const { key, short } = index.printedName(actor.name);
  const named = index.byName.get(key) ?? (short === key ? undefined : index.byName.get(short));
  if (named !== undefined) {
    const [only] = named;
    if (named.length === 1 && only !== undefined) return { person: only, by: 'name' };
    const agreeing = named.filter((person) => roleAgrees(index, person, actor.roles));
    return agreeing.length === 1 && agreeing[0] !== undefined ? { person: agreeing[0], by: 'name' } : null;
  }
  return linkSurname(index, key, short, actor.roles) ?? linkPost(index, actor, context);
}

/** The holder of a post that the draft names without a name (“le secrétaire général de l'OTAN a déclaré”), or null. */
function holderOfTitle(
  index: RegistryIndex,
  title: string,
  organization: string | null,
  context: LinkContext,
): ActorLink | null {
  if (context.date === null) return null;
  const match = matchPost(index, { title, organization, countries: context.countries ?? [] });
  if (match === null || match.modifier !== null || index.posts.get(match.post)?.single !== true) return null;
  const holders = holdersAt(index, match.post, context.date);
  const [holder] = holders;
  return holders.length === 1 && holder?.certain === true ? { person: holder.person.id, by: 'post' } : null;
}

function linkSurname(
  index: RegistryIndex,
  key: string,
  short: string,
  roles: readonly PrintedRole[],
): ActorLink | null {
  if (roles.length === 0) return null;
  const candidates = index.bySurname.get(key) ?? (short === key ? undefined : index.bySurname.get(short));
  if (candidates === undefined) return null;
  const initial = key[1] === ' ' ? (key[0] as string) : null;
  const agreeing = candidates.filter(
    (person) => (initial === null || hasInitial(index, person, initial)) && roleAgrees(index, person, roles),
  );
  return agreeing.length === 1 && agreeing[0] !== undefined ? { person: agreeing[0], by: 'surname' } : null;
}

function linkPost(index: RegistryIndex, actor: Pick<Actor, 'name' | 'roles'>, context: LinkContext): ActorLink | null {
  if (context.date === null) return null;
  const [role] = actor.roles;
  if (role !== undefined && index.nameKey(role.title) === index.nameKey(actor.name)) {
    return role.modifier === null ? holderOfTitle(index, role.title, role.organization, context) : null;
  }
  return role === undefined ? holderOfTitle(index, actor.name, null, context) : null;
}

/** Whether one of the printed roles is a post that the person has held at any time. */
function roleAgrees(index: RegistryIndex, person: string, roles: readonly PrintedRole[]): boolean {
  const spells = index.spellsByPerson.get(person);
  if (spells === undefined) return false;
  return roles.some((role) => {
    const match = matchPost(index, { title: role.title, organization: role.organization, person });
    return match !== null && spells.some((spell) => spell.role.post === match.post);
  });
}

function hasInitial(index: RegistryIndex, person: string, initial: string): boolean {
  const entry = index.people.get(person);
  if (entry === undefined) return false;
  return Object.values(entry.names).some((names) => names.some((name) => index.nameKey(name).startsWith(initial)));
}
