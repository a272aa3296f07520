/** Judges every printed role of the draft against the registry, once for all role rules. */
import type { Actor, PrintedRole } from '../analysis';
import { AFTER_OTHER_TIME, BEFORE_OTHER_TIME } from '../language/then-and-now';
import { parsePartialDate } from '../dates/partial-date';
import { matchPost } from '../registry/match-post';
import { displayName } from '../registry/names';
import { postTitle } from '../registry/post-title';
import { roleAt, type RoleAnswer } from '../registry/role-at-date';
import type { TitleModifier } from '../registry/title-words';
import type { RuleContext } from './rule';

/** A printed role with its answer. */
export interface RoleCheck {
  readonly actor: Actor;
  readonly role: PrintedRole;
  readonly person: string;
  readonly post: string;
  readonly modifier: Exclude<TitleModifier, 'then'>;
  /** Date asked, as written; null where the draft has none, and then there is no answer. */
  readonly date: string | null;
  readonly answer: RoleAnswer | null;
  /** Claim whose source holds the role, or null. */
  readonly claim: string | null;
}

/** The roles of linked actors that match a post, except those bound to another time (“alors ministre”, “then-president”). */
export function checkRoles(context: RuleContext): readonly RoleCheck[] {
  const checks: RoleCheck[] = [];
  for (const actor of context.actors) {
    if (actor.roles.length === 0) continue;
    const link = context.links.get(actor.id);
    // A link made from the post alone is the holder by construction.
    if (link === undefined || link.by === 'post') continue;
    for (const role of actor.roles) {
      const check = checkRole(context, actor, role, link.person);
      if (check !== null) checks.push(check);
    }
  }
  return checks;
}

function checkRole(context: RuleContext, actor: Actor, role: PrintedRole, person: string): RoleCheck | null {
  const { index, text } = context;
  const match = matchPost(index, { title: role.title, organization: role.organization, person });
  if (match === null) return null;
  const modifier = role.modifier ?? match.modifier;
  if (modifier === 'then' || isBoundToAnotherTime(text, role)) return null;
  const claim = context.records.length === 0 ? null : context.claimWithSourceAt(role.start, role.end);
  const saidOn =
    claim === null ? null : (context.recordsOf(claim).find(({ record }) => record.said?.on)?.record.said?.on ?? null);
  const said = saidOn === null ? null : parsePartialDate(saidOn);
  const date = said ?? context.date;
  return {
    actor,
    role,
    person,
    post: match.post,
    modifier,
    date: said === null ? context.dateText : saidOn,
    answer: date === null ? null : roleAt(index, person, match.post, modifier, date),
    claim: claim?.id ?? null,
  };
}

function isBoundToAnotherTime(text: string, role: PrintedRole): boolean {
  return (
    BEFORE_OTHER_TIME.test(text.slice(Math.max(0, role.start - 8), role.start)) ||
    AFTER_OTHER_TIME.test(text.slice(role.end, role.end + 16))
  );
}

/** Where a finding on a role stands: the role and the name beside it. */
export function roleSpan(check: RoleCheck): { readonly start: number; readonly end: number } {
  const { role } = check;
  const name = check.actor.mentions.find(
    (mention) =>
      mention.kind === 'name' &&
      ((mention.start >= role.end && mention.start - role.end <= MAX_GAP) ||
        (role.start >= mention.end && role.start - mention.end <= MAX_GAP)),
  );
  if (name === undefined) return { start: role.start, end: role.end };
  return { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) };
}

/** “, le ” between a name and its role. */
const MAX_GAP = 6;

/** Values for messages and fixes on a role. `holder` is who held the post then, by name; several are joined. */
export function roleData(context: RuleContext, check: RoleCheck): Record<string, unknown> {
  const { index, language } = context;
  const person = index.people.get(check.person);
  const post = index.posts.get(check.post);
  const answer = check.answer;
  const holders = answer?.answer === 'wrong' || answer?.answer === 'none' ? answer.holders : [];
  const others = holders.filter((holder) => holder.person.id !== check.person);
  const role = answer === null || answer.answer === 'none' ? null : answer.role;
  const [holder] = others;
  return {
    actor: check.actor.id,
    person: check.person,
    name: person === undefined ? check.actor.name : displayName(person, language),
    post: check.post,
    role: post === undefined ? check.role.title : postTitle(post, person, language),
    printed: check.role.title,
    modifier: check.modifier,
    date: check.date,
    from: role?.from ?? null,
    to: role?.to ?? null,
    verifiedOn: role?.verifiedOn ?? null,
    source: role?.source ?? null,
    holder: others.length === 0 ? null : others.map((other) => displayName(other.person, language)).join(', '),
    holderId: holder?.person.id ?? null,
    holderSince: holder?.role.from ?? null,
    holderSource: holder?.role.source ?? null,
    roleStart: check.role.start,
    roleEnd: check.role.end,
  };
}
