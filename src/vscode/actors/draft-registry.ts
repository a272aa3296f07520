/** The registry as the surfaces of one draft ask it: who is meant, and which posts were held when. Pure. */
import type { LanguageId, PrintedRole } from '../../core/analysis';
import { parsePartialDate, type DateInterval } from '../../core/dates/partial-date';
import { matchPost } from '../../core/registry/match-post';
import { displayName } from '../../core/registry/names';
import { postTitle } from '../../core/registry/post-title';
import { indexRegistry, type RegistryIndex } from '../../core/registry/registry-index';
import { roleAt } from '../../core/registry/role-at-date';
import type { ActorRegistry, RegistryPerson, RegistryPost, RegistryRole } from '../../core/registry/types';

/** now: held at the article's date · unsure: the dates do not decide · past, later: not held then · undated: the article has no date. */
export type TermState = 'now' | 'unsure' | 'past' | 'later' | 'undated';

/** A spell of a person in a post. */
export interface Term {
  readonly post: string;
  readonly title: string;
  readonly role: RegistryRole;
  readonly state: TermState;
}

/** The registry as one draft asks it. */
export interface DraftRegistry {
  readonly registry: ActorRegistry;
  /** The date that roles are asked for: the front matter's, else the records' `article.asOf`, else null. */
  readonly date: string | null;
  person(id: string | null): RegistryPerson | null;
  post(id: string): RegistryPost | null;
  /** The person's terms, those held at the date first, then the latest first. */
  terms(person: RegistryPerson): readonly Term[];
  name(entry: { readonly id: string; readonly names: RegistryPerson['names'] }): string;
  /** The post that a printed role means, or null. */
  postOf(role: Pick<PrintedRole, 'title' | 'organization'>, person: string | null): string | null;
  /** People with this full name or alias. */
  named(name: string): readonly RegistryPerson[];
  organizationNamed(name: string): string | null;
}

/** @param dates candidates in the order in which they count; the first that is a date is taken */
export function draftRegistry(
  registry: ActorRegistry,
  language: LanguageId,
  dates: readonly (string | null | undefined)[],
): DraftRegistry {
  const index = indexRegistry(registry);
  const date = dates.find((one): one is string => one != null && parsePartialDate(one) !== null) ?? null;
  const interval = date === null ? null : parsePartialDate(date);
  return {
    registry,
    date,
    person: (id) => (id === null ? null : (index.people.get(id) ?? null)),
    post: (id) => index.posts.get(id) ?? null,
    terms: (person) => termsOf(index, person, language, interval),
    name: (entry) => displayName(entry, language),
    postOf: ({ title, organization }, person) => matchPost(index, { title, organization, person })?.post ?? null,
    named: (name) => (index.byName.get(index.printedName(name).key) ?? []).flatMap((id) => index.people.get(id) ?? []),
    organizationNamed: (name) =>
      index
        .title(name)
        .entities.find((entity) => entity.startsWith('#'))
        ?.slice(1) ?? null,
  };
}

const ORDER: Readonly<Record<TermState, number>> = { now: 0, unsure: 1, later: 2, undated: 2, past: 2 };

function termsOf(
  index: RegistryIndex,
  person: RegistryPerson,
  language: LanguageId,
  date: DateInterval | null,
): readonly Term[] {
  return person.roles
    .map((role): Term => {
      const post = index.posts.get(role.post);
      const title = post ? postTitle(post, person, language) : role.post;
      return { post: role.post, title, role, state: stateOf(index, person, role, date) };
    })
    .sort((a, b) => ORDER[a.state] - ORDER[b.state] || (b.role.from ?? '').localeCompare(a.role.from ?? ''));
}

function stateOf(
  index: RegistryIndex,
  person: RegistryPerson,
  role: RegistryRole,
  date: DateInterval | null,
): TermState {
  if (date === null) {
    return 'undated';
  }
  const answer = roleAt(index, person.id, role.post, null, date);
  if ('role' in answer && answer.role === role && (answer.answer === 'ok' || answer.answer === 'check')) {
    return answer.answer === 'ok' ? 'now' : 'unsure';
  }
  const from = role.from === null ? null : parsePartialDate(role.from);
  return from !== null && from.first > date.last ? 'later' : 'past';
}
