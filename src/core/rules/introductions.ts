/** How persons are introduced: the first place where each is named. */
import type { Actor, Mention } from '../analysis';
import { FIRST_NAMES, PARTICLES } from '../language/name-particles';
import { Recent } from '../text/recent';
import { lineAround } from './line-around';
import type { RuleContext } from './rule';

/** The first name mention of an actor in the order of the text. */
export function firstNameMention(actor: Actor): Mention | null {
  let first: Mention | null = null;
  for (const mention of actor.mentions) {
    if (mention.kind === 'name' && (first === null || mention.start < first.start)) first = mention;
  }
  return first;
}

/** The first name mention in the writer's own words and outside of headlines, where surnames alone are usual. */
export function firstBodyMention({ text, isQuoted }: RuleContext, actor: Actor): Mention | null {
  const isBody = ({ start }: Mention): boolean => !isQuoted(start) && !isInHeadline(text, start);
  const first = firstNameMention(actor);
  if (first === null || isBody(first)) return first;
  const later = actor.mentions.filter(({ kind, start }) => kind === 'name' && start > first.start);
  return later.sort((one, other) => one.start - other.start).find(isBody) ?? null;
}

/** Longer lines are paragraphs, whatever they end with. UTF-16 code units. */
const HEADLINE = 150;

/** No heading is longer, be it a Markdown one: no line is looked at as a whole for each name in it. UTF-16 code units. */
const HEADING = 1000;

/** A Markdown heading, or a short line of its own that does not end like a sentence (drafts from elsewhere lose their “#”). */
export function isInHeadline(text: string, at: number): boolean {
  const { start, end } = lineAround(text, at, at, HEADING);
  if (start > 0 && text[start - 1] !== '\n') return false;
  if (text.startsWith('#', start)) return true;
  if (end - start > HEADLINE) return false;
  const line = text.slice(start, end).trimEnd();
  return !ENDS_SENTENCE.test(line) && isAfterEnd(text, start);
}

const ENDS_SENTENCE = /[.!?…:;,»”"’)*_]$/;

/** Whether the line above ends something: it is none, blank, a fence or a sentence's end; not the line of a wrapped paragraph. */
function isAfterEnd(text: string, start: number): boolean {
  if (start === 0) return true;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trimEnd();
  return above === '' || above === '---' || ENDS_SENTENCE.test(above);
}

/** Whether a printed name is a surname or first name alone: one word, particles aside (“Le Maire”). Hyphens do not part words. */
export function isSingleWord(name: string): boolean {
  return SINGLE.of(name);
}

const SINGLE = new Recent((name) => {
  const words = name.trim().split(/[\s\u00A0]+/);
  return words.filter((word) => FIRST_NAMES.has(word) || !PARTICLES.has(word.toLowerCase())).length < 2;
}, 1024);

/** Known to the registry by the printed name itself (“Lula”), so that no longer name is missing. */
export function isKnownByName(context: RuleContext, actor: Actor): boolean {
  return context.links.get(actor.id)?.by === 'name';
}
