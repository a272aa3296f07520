import type { Actor } from '../analysis';
import { fold } from '../registry/names';
import { firstNameMention } from './introductions';
import type { Report, Rule, RuleContext } from './rule';

/** One person under two spellings: “Sergueï” and “Serguei”, or two forms that the registry knows for one person. */
export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'info',
  summary: 'Two spellings of one name.',
  run(context, report) {
    for (const actor of context.actors) if (actor.type === 'person') compareMentions(context, actor, report);
    compareActors(context, report);
  },
};

function compareMentions(context: RuleContext, actor: Actor, report: Report): void {
  const { text } = context;
  const { name } = actor;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  let spellings: Map<string, string> | null = null;
  for (const { kind, start, end } of actor.mentions) {
    if (kind !== 'name') continue;
    const length = end - start;
    if (length === name.length ? text.startsWith(name, start) : length === last.length && text.startsWith(last, start))
      continue;
    spellings ??= spellingsOf([name]);
    const printed = text.slice(start, end);
    for (const word of wordsOf(printed)) {
      const key = fold(word);
      const other = spellings.get(key);
      if (other === undefined) spellings.set(key, word);
      else if (!isSameSpelling(other, word)) {
        spellings.set(key, word);
        report(start, end, 'name-variant', { actor: actor.id, printed: word, other }, null);
        break;
      }
    }
  }
}

/** Two actors of the draft that are one person of the registry, with forms that differ in more than length. */
function compareActors(context: RuleContext, report: Report): void {
  if (context.links.size < 2) return;
  let byPerson: Map<string, Actor> | null = null;
  for (const actor of context.actors) {
    const link = context.links.get(actor.id);
    if (link === undefined || link.by === 'post') continue;
    byPerson ??= new Map();
    const other = byPerson.get(link.person);
    if (other === undefined) byPerson.set(link.person, actor);
    else if (other.name !== actor.name && !isPartOf(actor.name, other.name)) {
      const first = firstNameMention(actor);
      if (first === null) continue;
      report(first.start, first.end, 'name-variant', { actor: actor.id, printed: actor.name, other: other.name }, null);
    }
  }
}

function isPartOf(one: string, other: string): boolean {
  const words = new Set(wordsOf(fold(other)));
  return wordsOf(fold(one)).every((word) => words.has(word));
}

function spellingsOf(names: readonly string[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const name of names) for (const word of wordsOf(name)) spellings.set(fold(word), word);
  return spellings;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s\u00A0]+/).filter((word) => word !== '');
}

/** Capitals (a heading, an agency's style) and the kind of apostrophe make no variant. */
function isSameSpelling(one: string, other: string): boolean {
  const plain = (word: string): string => word.normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase();
  return plain(one) === plain(other) || isCapitals(one) || isCapitals(other);
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
