/** “Plusieurs organisations, dont Attac et Oxfam, | dénoncent”: several in French of whom a list behind “dont” names some. */
import { Num, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { namesAgent } from './head-noun';
import { phraseBefore } from './phrase-before';
import type { Subject } from './subject';

/** The several of whom `subject`, right before a verb in the plural at `verb`, is the end of the list of some; else `subject`. */
export function severalWithMembers(tokens: readonly Token[], subject: Subject, verb: number, floor: number): Subject {
  const closed = tokens[verb - 1]?.kind === Kind.Comma;
  // “des élus, dont les syndicats | dénoncent l'absence”
  if (!closed && !endsListOfNames(tokens, subject)) return subject;
  const dont = listStart(tokens, subject.start, floor);
  if (dont <= floor || tokens[dont - 1]?.kind !== Kind.Comma) return subject;
  const several = phraseBefore(tokens, dont - 1, floor);
  if (several === null || several.governed || !isSeveral(tokens, several.start, several.end)) return subject;
  return { start: several.start, end: subject.end, pronoun: false, headStart: several.start, headEnd: dont - 1 };
}

/** Where the “dont” stands whose list goes on to `end`, or -1. */
function listStart(tokens: readonly Token[], end: number, floor: number): number {
  for (let k = end - 1; k > floor && end - k < LONGEST_LIST; k--) {
    const { kind, form, tags, name } = tokens[k] as Token;
    if (form === 'dont') return k;
    if (kind === Kind.Stop || kind === Kind.Semicolon || kind === Kind.Colon) return -1;
    if (name < 0 && (tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb) return -1;
  }
  return -1;
}

/** “Attac (Paris) et Oxfam (Londres)” */
function endsListOfNames(tokens: readonly Token[], { start, end }: Subject): boolean {
  for (let k = start + 1; k < end; k++)
    if ((tokens[k] as Token).form === 'et') return tokens.slice(k + 1, end).some(({ name }) => name >= 0);
  return false;
}

function isSeveral(tokens: readonly Token[], start: number, end: number): boolean {
  for (let k = start; k < end; k++) {
    const { word, tags } = tokens[k] as Token;
    if ((tags & (Tag.Noun | Tag.NominalPronoun)) === 0 || word?.number !== Num.Plural) continue;
    return (tags & Tag.NominalPronoun) !== 0 || namesAgent(tokens, start, end, true);
  }
  return false;
}

/** Such a list has fewer tokens before its last members. */
const LONGEST_LIST = 30;
