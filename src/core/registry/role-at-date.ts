/** Who held a post when. The answer is “wrong” only where the registry's dates leave no doubt. */
import type { DateInterval } from '../dates/partial-date';
import type { RegistryIndex, Spell } from './registry-index';
import type { TitleModifier } from './title-words';
import type { RegistryPerson, RegistryRole } from './types';

/** A holder of a post at a date. `certain` is false inside a month or year of handover, or later than the last verification. */
interface Holder {
  readonly person: RegistryPerson;
  readonly role: RegistryRole;
  readonly certain: boolean;
}

/** Why a role at a date is wrong. */
export type WrongReason =
  /** The printed role ended before the date. */
  | 'left'
  /** It begins after the date. */
  | 'not-yet'
  /** Between two spells. */
  | 'between'
  /** “ancien”, “former” on somebody in office. */
  | 'in-office'
  /** “ancien”, “former” before the first spell. */
  | 'former-too-early'
  /** “futur”, “-elect” on somebody in office. */
  | 'already-in-office';

/** Whether somebody held a post at a date. */
export type RoleAnswer =
  | { readonly answer: 'ok'; readonly role: RegistryRole }
  | {
      readonly answer: 'wrong';
      readonly reason: WrongReason;
      /** The spell of the person that lies nearest to the date. */
      readonly role: RegistryRole;
      /** Who held the post then; empty where the registry does not know. */
      readonly holders: readonly Holder[];
    }
  | {
      readonly answer: 'check';
      /** unverified: later than `verifiedOn` · precision: month or year of handover · acting, future: the registry records office, not this. */
      readonly reason: 'unverified' | 'precision' | 'acting' | 'future';
      readonly role: RegistryRole;
    }
  /** The registry has no spell of this person in this post. */
  | { readonly answer: 'none'; readonly holders: readonly Holder[] };

/** How certainly a spell covers a date. */
type Cover = 'yes' | 'maybe' | 'before' | 'after';

/**
 * Whether a person bore a title at a date.
 * Month and year precision give “check” inside the month or year; a day of handover counts for both; an open end counts
 * as far as `verifiedOn`, or in a post of one holder until somebody else is known to have begun.
 */
export function roleAt(
  index: RegistryIndex,
  person: string,
  post: string,
  modifier: Exclude<TitleModifier, 'then'>,
  date: DateInterval,
): RoleAnswer {
  const spells = (index.spellsByPerson.get(person) ?? []).filter((spell) => spell.role.post === post);
  if (spells.length === 0) return { answer: 'none', holders: holdersAt(index, post, date) };
  if (modifier === 'former') return formerAt(index, spells, date);
  if (modifier === 'future') return futureAt(index, spells, date);
  return holderAt(index, spells, date, modifier === 'acting');
}

function holderAt(index: RegistryIndex, spells: readonly Spell[], date: DateInterval, acting: boolean): RoleAnswer {
  let maybe: Spell | null = null;
  for (const spell of spells) {
    const cover = coverAt(index, spell, date);
    if (cover === 'yes') return { answer: 'ok', role: spell.role };
    if (cover === 'maybe') maybe ??= spell;
  }
  if (maybe !== null) return { answer: 'check', reason: doubt(maybe, date), role: maybe.role };
  const nearest = nearestSpell(spells, date);
  if (acting) return { answer: 'check', reason: 'acting', role: nearest.role };
  const before = spells.some((spell) => coverAt(index, spell, date) === 'after');
  const later = spells.some((spell) => coverAt(index, spell, date) === 'before');
  const reason: WrongReason = before && later ? 'between' : later ? 'not-yet' : 'left';
  const [first] = spells as readonly [Spell];
  return { answer: 'wrong', reason, role: nearest.role, holders: holdersAt(index, first.role.post, date) };
}

function formerAt(index: RegistryIndex, spells: readonly Spell[], date: DateInterval): RoleAnswer {
  let maybe: Spell | null = null;
  let ended: Spell | null = null;
  for (const spell of spells) {
    const cover = coverAt(index, spell, date);
    if (cover === 'after' || (cover === 'yes' && touches(spell.to, date))) ended ??= spell;
    else if (cover === 'yes') {
      return {
        answer: 'wrong',
        reason: 'in-office',
        role: spell.role,
        holders: holdersAt(index, spell.role.post, date),
      };
    } else if (cover === 'maybe') maybe ??= spell;
  }
  if (maybe !== null) return { answer: 'check', reason: doubt(maybe, date), role: maybe.role };
  if (ended !== null) return { answer: 'ok', role: ended.role };
  const nearest = nearestSpell(spells, date);
  return {
    answer: 'wrong',
    reason: 'former-too-early',
    role: nearest.role,
    holders: holdersAt(index, nearest.role.post, date),
  };
}

function futureAt(index: RegistryIndex, spells: readonly Spell[], date: DateInterval): RoleAnswer {
  for (const spell of spells) {
    const cover = coverAt(index, spell, date);
    if (cover === 'before' || (cover === 'yes' && touches(spell.from, date))) return { answer: 'ok', role: spell.role };
    if (cover === 'yes') {
      const holders = holdersAt(index, spell.role.post, date);
      return { answer: 'wrong', reason: 'already-in-office', role: spell.role, holders };
    }
  }
  return { answer: 'check', reason: 'future', role: nearestSpell(spells, date).role };
}

/** Who held a post at a date: the certain holders, or where there are none the possible ones. */
export function holdersAt(index: RegistryIndex, post: string, date: DateInterval): readonly Holder[] {
  const certain: Holder[] = [];
  const possible: Holder[] = [];
  for (const spell of index.spellsByPost.get(post) ?? []) {
    const cover = coverAt(index, spell, date);
    if (cover === 'yes') certain.push({ person: spell.person, role: spell.role, certain: true });
    else if (cover === 'maybe') possible.push({ person: spell.person, role: spell.role, certain: false });
  }
  return certain.length > 0 ? certain : possible;
}

function coverAt(index: RegistryIndex, spell: Spell, date: DateInterval): Cover {
  const possibleStart = spell.from?.first ?? -Infinity;
  const possibleEnd = spell.to?.last ?? successorStart(index, spell);
  if (date.last < possibleStart) return 'before';
  if (date.first > possibleEnd) return 'after';
  const knownUntil = spell.to?.first ?? spell.verified?.first ?? -Infinity;
  const knownFrom = spell.from?.last ?? knownUntil;
  return date.first >= knownFrom && date.last <= knownUntil ? 'yes' : 'maybe';
}

/** The last day that an open spell in a post of one holder can have: the day on which a later holder began. */
function successorStart(index: RegistryIndex, spell: Spell): number {
  if (index.posts.get(spell.role.post)?.single !== true || spell.from === null) return Infinity;
  let end = Infinity;
  for (const other of index.spellsByPost.get(spell.role.post) ?? []) {
    if (other === spell || other.from === null || other.from.first <= spell.from.last) continue;
    if (other.from.first > (spell.verified?.last ?? -Infinity)) end = Math.min(end, other.from.last);
  }
  return end;
}

function touches(edge: DateInterval | null, date: DateInterval): boolean {
  return edge !== null && edge.first <= date.last && date.first <= edge.last;
}

function doubt(spell: Spell, date: DateInterval): 'unverified' | 'precision' {
  if (spell.to !== null) return 'precision';
  if (spell.from !== null && date.first < spell.from.last) return 'precision';
  return 'unverified';
}

function nearestSpell(spells: readonly Spell[], date: DateInterval): Spell {
  const distance = (spell: Spell): number => {
    if (spell.from !== null && date.last < spell.from.first) return spell.from.first - date.last;
    return date.first - (spell.to?.last ?? spell.verified?.last ?? date.first);
  };
  return spells.reduce((nearest, spell) => (distance(spell) < distance(nearest) ? spell : nearest));
}
