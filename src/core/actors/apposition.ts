/** Where a role in apposition behind a name ends. */
import { Form, type Language, Tag } from '../language/types';
import { isDeterminer, isOf, isPreposition } from '../syntax/noun-phrase';
import { isPluralOwner } from '../syntax/plural-owner';
import { hasForm } from '../syntax/readings';
import { Kind, type Token } from '../text/token';
import { isRoleNoun } from './role';

/** No role is longer than this many tokens. */
export const LONGEST = 24;

/** The end of a role that starts at k: a comma, a relative clause, a verb, or a time (“depuis 2020”, “élu en 2020”). */
export function apposition(tokens: readonly Token[], k: number, language: Language): number {
  const { roleLinks, roleParticiples } = language.actors;
  let end = k;
  for (; end < tokens.length && end - k < LONGEST; end++) {
    const t = tokens[end] as Token;
    if (t.name >= 0) continue;
    // “secretary of the teachers | ’ | association”
    if (isPluralOwner(tokens, end)) continue;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && t.form !== '&') break;
    if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) break;
    if (isPreposition(t) && !isDeterminer(t)) {
      const next = tokens[end + 1];
      if (!roleLinks.has(t.form) || next === undefined || next.kind === Kind.Number) break;
      continue;
    }
    const noun = (t.tags & (Tag.Noun | Tag.Adjective)) !== 0 || isAttribute(tokens, end);
    if ((t.tags & Tag.Verb) !== 0 && !noun && !roleParticiples.has(t.form)) break;
    if (end > k && hasForm(t, Form.PastParticiple) && !roleParticiples.has(t.form)) {
      const next = tokens[end + 1];
      const complement = next !== undefined && isPreposition(next) && !isOf(next);
      if (complement && (t.tags & Tag.Noun) === 0) break;
    }
  }
  return end;
}

/** “a former | swimming | coach” */
function isAttribute(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return hasForm(tokens[k] as Token, Form.PresentParticiple) && next !== undefined && isRoleNoun(next);
}

/** “maire de Lyon | et | ancien ministre”: the coordinator that a second role follows, or `end`. */
export function conjunct(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from + 1; k + 1 < end; k++) {
    if (((tokens[k] as Token).tags & Tag.Coordinator) === 0) continue;
    for (let n = k + 1; n < end && n - k < 6; n++) {
      const t = tokens[n] as Token;
      // “a geneticist and | the paper's | lead author”
      if (tokens[n + 1]?.form === "'s" || isPluralOwner(tokens, n + 1)) {
        n++;
        continue;
      }
      if (isRoleNoun(t)) return k;
      if (isOf(t) || (!isDeterminer(t) && (t.tags & (Tag.RoleModifier | Tag.Adjective)) === 0)) break;
    }
  }
  return end;
}

/** Whether a token is a finite verb and can be nothing else. */
export function isVerbOf(token: Token): boolean {
  return (
    (token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && token.name < 0 && hasForm(token, Form.Finite)
  );
}
