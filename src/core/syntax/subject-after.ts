/** The subject behind its verb. */
import { SEVERAL } from '../language/en/pronouns';
import { type Language, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isSome, opensSuperlative } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { postmodifierEnd } from './postmodifier';
import { isAgent } from './readings';
import { bareSubject, pronounSubject, type Subject } from './subject';
import { toldFrom } from './told-behind-speaker';
import { withAppositions } from './appositions-behind';
import { behindAdverbials, isSubjectPronoun } from './before-subject-behind';
import {
  comeEnd,
  datedEnd,
  describedEnd,
  insideEnd,
  joinedEnd,
  namedPostEnd,
  postEnd,
  situatedEnd,
} from './subject-end';

/** The subject that stands behind the verb (“a déclaré la maire Ana Ruiz”, “said Mayor Ana Ruiz, who …”), up to `ceiling`, or null. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  language: Language,
): Subject | null {
  const k = behindAdverbials(tokens, from, ceiling, language);
  return k < 0 ? null : (pronounAt(tokens, k) ?? someAt(tokens, k, ceiling) ?? phraseAt(tokens, k, from, ceiling));
}

/** “said | she” */
function pronounAt(tokens: readonly Token[], k: number): Subject | null {
  if (!isSubjectPronoun(tokens[k] as Token)) return null;
  return pronounSubject(k);
}

/** “said | one, who asked not to be named”, “said | many in the town”, “said | those living nearby”: a subject without a noun. */
function someAt(tokens: readonly Token[], k: number, ceiling: number): Subject | null {
  const several = SEVERAL.has((tokens[k] as Token).form);
  const end = isAlone(tokens, k, ceiling) ? k + 1 : several ? postmodifierEnd(tokens, k + 1, ceiling, true) : -1;
  if (end <= k) return null;
  return { start: k, end: withAppositions(tokens, end, ceiling, true), pronoun: false, headStart: k, headEnd: k + 1 };
}

/** The noun phrase at k behind the verb that ends at `verb`, with what tells who it is; or null. */
function phraseAt(tokens: readonly Token[], k: number, verb: number, ceiling: number): Subject | null {
  const phrase = phraseAfter(tokens, k, ceiling) ?? superlative(tokens, k, ceiling);
  if (phrase === null) return null;
  const headEnd = toldFrom(tokens, k, phrase.end);
  if (headEnd < phrase.end) return bareSubject({ start: k, end: headEnd });
  const come = comeEnd(tokens, headEnd, ceiling);
  if (come > headEnd) return { start: k, end: come, pronoun: false, headStart: k, headEnd: headEnd - 1 };
  const dated = datedEnd(tokens, headEnd, ceiling);
  if (dated > headEnd) return { start: k, end: dated, pronoun: false, headStart: k, headEnd: dated };
  const own = whoEnd(tokens, k, headEnd, ceiling);
  const end = own > headEnd ? joinedEnd(tokens, verb, own, ceiling) : own;
  // “annonce | bien que malade |”: the conjunction looked like a noun.
  return end <= k ? null : { start: k, end, pronoun: false, headStart: k, headEnd };
}

/** Behind what tells more of who the phrase in [start, end) is. */
function whoEnd(tokens: readonly Token[], start: number, end: number, ceiling: number): number {
  const described = describedEnd(tokens, start, end, ceiling);
  const own =
    described > 0
      ? described
      : (situatedEnd(tokens, start, end, ceiling) ?? postEnd(tokens, insideEnd(tokens, start, end, ceiling), ceiling));
  const from = own > end ? own : namedPostEnd(tokens, start, end, ceiling);
  return withAppositions(tokens, from, ceiling, isUnnamed(tokens, start, from));
}

/** “l'ingénieur | qui suit le projet, Luc Orr”: whether a noun for somebody stands in [from, to), and no name. */
function isUnnamed(tokens: readonly Token[], from: number, to: number): boolean {
  let agent = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if (token.name >= 0) return false;
    agent ||= isAgent(token);
  }
  return agent;
}

/** “ajoute | le plus jeune”, “le plus âgé des deux frères”: a French superlative that stands for its noun. */
function superlative(tokens: readonly Token[], k: number, ceiling: number): { readonly end: number } | null {
  if (k + 2 >= ceiling || !opensSuperlative(tokens, k)) return null;
  const whose = tokens[k + 3]?.form === 'des' ? phraseAfter(tokens, k + 4, ceiling) : null;
  return { end: whose?.end ?? k + 3 };
}

/** “said one, who asked not to be named”, “said another.”: a determiner that stands for its noun. */
function isAlone(tokens: readonly Token[], k: number, ceiling: number): boolean {
  if (!isSome(tokens[k] as Token)) return false;
  const next = tokens[k + 1];
  if (next === undefined || k + 1 >= ceiling || next.kind === Kind.Comma || next.kind === Kind.Stop) return true;
  return (next.tags & Tag.Relative) !== 0 && (next.tags & Tag.Determiner) === 0;
}
