/** What has to change in a draft when an actor gets another name. Pure. */
import type { Actor, Mention, Span } from '../../core/analysis';
import type { Replacement } from './modifiers';

/** A name printed in the draft and what it becomes. */
interface NameChange {
  readonly from: string;
  readonly to: string;
}

/** The places where the actor is named, in order of the text. */
export function nameMentions({ mentions }: Actor): readonly Mention[] {
  return mentions.filter(({ kind }) => kind === 'name').sort((a, b) => a.start - b.start);
}

/**
 * The edits that rename an actor wherever the draft names it. A full name becomes the full new one, a surname alone the
 * new surname, a first name alone the new first name; a one-word name given for a surname changes only that word.
 */
export function renameActor(text: string, actor: Actor, change: NameChange): Replacement[] {
  const parts = partsOf(actor, change);
  return nameMentions(actor).flatMap((mention) => {
    const start = withParticles(text, mention, parts.surname?.from ?? '');
    const printed = text.slice(start, mention.end);
    const renamed = rename(printed, parts);
    return renamed === null || renamed === printed ? [] : [{ start, end: mention.end, text: renamed }];
  });
}

/** Where the printed surname begins: “von der Leyen” may be mentioned by its last word alone. */
function withParticles(text: string, { start, end }: Span, surname: string): number {
  const printed = text.slice(start, end);
  const before = surname.slice(0, surname.length - printed.length);
  const whole = before !== '' && surname.endsWith(printed) && text.slice(start - before.length, start) === before;
  return whole ? start - before.length : start;
}

interface Parts {
  readonly full: NameChange;
  readonly surname: NameChange | null;
  readonly first: NameChange | null;
}

function partsOf(actor: Actor, { from, to }: NameChange): Parts {
  const before = splitName(actor.name);
  if (from !== actor.name && before.surname !== null && from === before.surname) {
    // The surname alone was renamed: the first name stays.
    const after = splitName(to);
    const surname = after.surname ?? to;
    const full = after.surname !== null ? to : `${before.first ?? ''} ${to}`.trim();
    return { full: { from: actor.name, to: full }, surname: { from, to: surname }, first: null };
  }
  if (from !== actor.name) {
    return { full: { from, to }, surname: null, first: null };
  }
  const after = splitName(to);
  return {
    full: { from, to },
    surname: before.surname === null ? null : { from: before.surname, to: after.surname ?? to },
    first: before.first === null || after.first === null ? null : { from: before.first, to: after.first },
  };
}

function rename(printed: string, { full, surname, first }: Parts): string | null {
  if (same(printed, full.from)) {
    return full.to;
  }
  if (surname && same(printed, surname.from)) {
    return surname.to;
  }
  if (first && same(printed, first.from)) {
    return first.to;
  }
  // “M. Stoltenberg”, “J. Stoltenberg”, “Stoltenberg’s”: the part that is the name.
  if (surname) {
    const at = wordAt(printed, surname.from);
    return at < 0 ? null : printed.slice(0, at) + surname.to + printed.slice(at + surname.from.length);
  }
  const at = wordAt(printed, full.from);
  return at < 0 ? null : printed.slice(0, at) + full.to + printed.slice(at + full.from.length);
}

function wordAt(text: string, word: string): number {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) {
      return at;
    }
  }
  return -1;
}

function same(a: string, b: string): boolean {
  const plain = (name: string): string => name.replace(/[\s\u00a0]+/g, ' ');
  return plain(a) === plain(b);
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de du des la le les di da do dos del della van von der den ter ten zu zur af av bin ben ibn al el'.split(' '),
);

/** First name and surname; a surname begins at its particle (“Ursula | von der Leyen”). Null where there is but one word. */
function splitName(name: string): { readonly first: string | null; readonly surname: string | null } {
  const words = name.trim().split(/[\s\u00a0]+/);
  if (words.length < 2) {
    return { first: null, surname: null };
  }
  let at = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  if (at < 0) {
    at = words.length - 1;
  }
  return { first: words.slice(0, at).join(' '), surname: words.slice(at).join(' ') };
}

/** Spans of all the places where the actor is meant, pronouns and descriptions included. */
export function allMentions({ mentions }: Actor): readonly Span[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}
