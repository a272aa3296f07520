/** Whom a quotation calls by name: somebody else than who says it. */
import type { LocalName } from '../unit/unit-analysis';
import type { People } from './people';
import { OPENING_MARK, type Said } from './said';
import { nounAlone, toldByNoun } from './told-by-noun';

/** “« Lucas », a-t-il répondu”: the persons whom words in marks call by name before whoever says them, as nobody calls himself; none where they tell who speaks. */
export function calledInside({ parts }: Said, people: People): ReadonlySet<string> {
  const { text, analysis } = people.unit;
  const [first] = parts;
  const called = new Set<string>();
  if (first === undefined || !OPENING_MARK.test(text.charAt(first.start))) return called;
  if (TELLS_WHO.test(text.slice(first.start, first.end))) return called;
  for (let n = people.nextName - 1; n >= 0; n--) {
    const { start, type } = analysis.names[n] as LocalName;
    if (start < first.start) break;
    const entity = start < first.end && type === 'person' ? people.entityOf(n) : null;
    if (CALLED_SO.test(text.slice(Math.max(first.start, start - 80), start))) continue;
    if (entity?.type === 'person') called.add(entity.id);
  }
  return called;
}

/** “« Le maire ment », a-t-il lancé”: those without a name of whom French words in marks tell by the noun that the text has for them. */
export function describedInside({ parts: [first] }: Said, { unit, salient }: People): readonly string[] {
  if (first === undefined || !unit.language.headFirst || !OPENING_MARK.test(unit.text.charAt(first.start)))
    return NOBODY;
  let words = '';
  const found: string[] = [];
  for (const { entity, age } of salient) {
    if (age > 1 || !entity.described || entity.type !== 'person' || found.includes(entity.id)) continue;
    if (words === '') words = unit.text.slice(first.start, first.end).toLowerCase();
    if (toldByNoun(words, nounAlone(entity.label)) >= 0) found.push(entity.id);
  }
  return found;
}

const NOBODY: readonly string[] = [];

/** “« On m'a dit : “Paul, | tu exagères” »”, “« Il m'appelait “ma petite | Germaine” »”: by what name others called whoever speaks. */
const CALLED_SO =
  /(?:(?<![\p{L}’'])(?:m['’]|me |nous )|\b(?:told|asked|called|call|calls|said to|say to) (?:me|us)\b)[^.!?«»“”"]{0,40}[«“"‘][\s\u00a0\u202f]*(?:[\p{L}’'-]+[,\s]+){0,3}$/u;

const TELLS_WHO = /\b(?:I am|I['’]m|my name|je suis|m['’]appelle|mon nom)\b/i;
