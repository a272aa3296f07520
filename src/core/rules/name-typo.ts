import type { Actor } from '../analysis';
import type { RegistryIndex } from '../registry/registry-index';
import { displayName } from '../registry/names';
import { deletions, isOneEditApart } from '../text/edit-distance';
import { firstNameMention } from './introductions';
import type { Rule, RuleContext } from './rule';

/** Shorter surnames are one letter apart too often (Martin, Marti). */
const MIN_LENGTH = 6;
/** Longer ones are no surnames, and their deletions would cost. */
const MAX_LENGTH = 30;

/** A name one typing error away from a known one: “Stoltenburg” beside “Jens Stoltenberg”. Never two people who both have first names of their own. */
export const nameTypo: Rule = {
  id: 'name-typo',
  severity: 'info',
  summary: 'A name that is one letter away from a known one.',
  run(context, report) {
    for (const { actor, other, known } of typos(context)) {
      const first = firstNameMention(actor);
      if (first === null) continue;
      const printed = context.text.slice(first.start, first.end);
      report(
        first.start,
        first.end,
        known ? 'name-typo/registry' : 'name-typo/draft',
        { actor: actor.id, printed, other },
        null,
      );
    }
  },
};

interface Typo {
  readonly actor: Actor;
  readonly other: string;
  /** Known to the registry, not named in the draft. */
  readonly known: boolean;
}

interface Memory {
  readonly names: readonly string[];
  /** Position of the actor in the list, name of the other, and where it is known from. */
  readonly found: readonly { readonly at: number; readonly other: string; readonly known: boolean }[];
}

/** Names change seldom between two keystrokes, so the search is remembered with the list of names that it was made for. */
const memories = new WeakMap<RegistryIndex, Memory>();

function typos(context: RuleContext): readonly Typo[] {
  const { actors, index } = context;
  const before = memories.get(index);
  const memory =
    before !== undefined && isSameList(before.names, actors)
      ? before
      : { names: actors.map(signature), found: search(context) };
  if (memory !== before) memories.set(index, memory);
  return memory.found.flatMap(({ at, other, known }) => {
    const actor = actors[at];
    return actor === undefined ? [] : [{ actor, other, known }];
  });
}

function isSameList(names: readonly string[], actors: readonly Actor[]): boolean {
  if (names.length !== actors.length) return false;
  for (let at = 0; at < names.length; at++) if (names[at] !== signature(actors[at] as Actor)) return false;
  return true;
}

function signature(actor: Actor): string {
  return actor.type === 'person' ? actor.name : '';
}

interface Person {
  readonly at: number;
  readonly actor: Actor;
  readonly first: string | null;
  readonly surname: string;
}

function search(context: RuleContext): Memory['found'] {
  const people: Person[] = [];
  for (const [at, actor] of context.actors.entries()) {
    if (actor.type !== 'person') continue;
    const key = context.index.nameKey(actor.name);
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (surname.length < MIN_LENGTH || surname.length > MAX_LENGTH) continue;
    people.push({ at, actor, first: surname === key ? null : key.slice(0, key.indexOf(' ')), surname });
  }
  const initials = new Map<string, number>();
  for (const { surname } of people) initials.set(initialOf(surname), (initials.get(initialOf(surname)) ?? 0) + 1);
  const found: { at: number; other: string; known: boolean }[] = [];
  const neighbours = new Map<string, Person[]>();
  for (const person of people) {
    // A typing error in the first letter is not looked for.
    const alone = initials.get(initialOf(person.surname)) === 1;
    const twin = alone ? null : twinInDraft(person, neighbours);
    if (twin !== null) {
      const [wrong, right] = less(context, person, twin);
      found.push({ at: wrong.at, other: right.actor.name, known: false });
      continue;
    }
    const known = context.links.has(person.actor.id) ? null : twinInRegistry(context.index, person);
    if (known !== null) found.push({ at: person.at, other: displayName(known, context.language), known: true });
  }
  return found;
}

function initialOf(surname: string): string {
  return surname.charAt(0);
}

/** Looks for an earlier person one edit away, and adds this one. Each key keeps a few people only, so the cost stays linear. */
function twinInDraft(person: Person, neighbours: Map<string, Person[]>): Person | null {
  let twin: Person | null = null;
  for (const key of deletions(person.surname)) {
    const list = neighbours.get(key);
    if (list === undefined) neighbours.set(key, [person]);
    else {
      twin ??= list.find((other) => isTypoOf(person, other)) ?? null;
      if (list.length < 4) list.push(person);
    }
  }
  return twin;
}

function isTypoOf(one: Person, other: Person): boolean {
  if (one.first !== null && other.first !== null && one.first !== other.first) return false;
  if (one.first === null && other.first === null) return false;
  return isLikelyTypo(one.surname, other.surname);
}

function isLikelyTypo(one: string, other: string): boolean {
  if (one[0] !== other[0] || !isOneEditApart(one, other)) return false;
  // “Williams” and “William”, “Klein” and “Kleine” are different names.
  return !(one === `${other}s` || other === `${one}s` || one === `${other}e` || other === `${one}e`);
}

function twinInRegistry(index: RegistryIndex, person: Person) {
  if (person.first === null) return null;
  for (const candidate of index.byFirstName.get(person.first) ?? []) {
    for (const name of [...Object.values(candidate.names).flat(), ...candidate.aliases]) {
      const tokens = index.nameKey(name).split(' ');
      const surname = tokens[tokens.length - 1];
      if (surname !== undefined && tokens[0] === person.first && isLikelyTypo(person.surname, surname))
        return candidate;
    }
  }
  return null;
}

/** Which of two is the misspelt one: not the one that the registry knows, not the one named more often, else the later one. */
function less(context: RuleContext, person: Person, twin: Person): readonly [Person, Person] {
  const personKnown = context.links.has(person.actor.id);
  const twinKnown = context.links.has(twin.actor.id);
  if (personKnown !== twinKnown) return personKnown ? [twin, person] : [person, twin];
  return twin.actor.mentions.length < person.actor.mentions.length ? [twin, person] : [person, twin];
}
