/** Programmes and papers in marks that somebody speaks to: “told NBC's “Meet the Press””. */
import { BROADCASTS, STATIONS } from '../../language/en/publishing';
import { Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { Case, Kind, type Token } from '../../text/token';
import { behind, spanOpenedAt, type Scene } from '../unit/scene';
import { isMedium } from '../../language/papers';
import { itemAt } from '../../text/item-at';

/** Words of a programme's title at most. */
const TITLE = 6;

/** Behind the title in marks that opens at token k, or -1. */
export function titleEnd(scene: Scene, k: number): number {
  const { tokens } = scene;
  const span = spanOpenedAt(scene, k);
  if (span === null || !span.closed || span.close - span.open > TITLE + 1) return -1;
  // “60 Minutes”
  const first = tokens[k + 1]?.kind === Kind.Number ? k + 2 : k + 1;
  return (tokens[first] as Token).letterCase === Case.Lower ? -1 : behind(span);
}

/** “went on | “Meet the Press””: whether what opens at k, right behind “on”, is the English title of a programme. */
export function isShow(scene: Scene, k: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || itemAt(tokens, k - 1)?.form !== 'on') return false;
  const end = titleEnd(scene, k);
  if (end < k + 4) return false;
  for (let i = k + 1; i < end - 1; i++) {
    const t = tokens[i] as Token;
    const small = isDeterminer(t) || isPreposition(t) || (t.tags & Tag.Coordinator) !== 0;
    if (
      t.kind === Kind.Stop ||
      t.kind === Kind.Comma ||
      (t.kind === Kind.Word && t.letterCase === Case.Lower && !small)
    )
      return false;
  }
  return true;
}

/** Whether a preposition, a possessive or an article stands before the mark at k: “on | “Sunday Politics””, “NBC's | “Meet the Press””. */
export function isIntroduced(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1] as Token;
  return isPreposition(before) || before.form === "'s" || isDeterminer(before);
}

/** “dans l'émission | « Quotidien »”, “au journal | « Le Monde »”: whether a French noun of what is read or heard stands before the mark at k. */
export function isTitled({ tokens, language }: Scene, k: number): boolean {
  const before = itemAt(tokens, k - 1);
  if (before === undefined || language.id !== 'fr' || tokens[k]?.kind !== Kind.OpenMark) return false;
  return language.nouns.media.has(before.form) || language.actors.works.has(before.form);
}

/**
 * Behind the programme that stands at token k, with whose it is and its kind: “| ABC's “Good Morning America””, “| the “Today” programme”;
 * -1 where a programme stands not or is not all that is spoken to.
 */
export function programmeEnd(scene: Scene, k: number, ceiling: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'en' || scene.spans.length === 0) return -1;
  let open = k;
  const { name, tags } = tokens[k] as Token;
  if (name >= 0 || (tags & Tag.Calendar) !== 0 || isDeterminer(tokens[k] as Token))
    while (open < ceiling && open - k < OWNER && (tokens[open] as Token).kind !== Kind.OpenMark) open++;
  // “in his book “The Deal””
  const written = open > k && tokens[open - 1]?.word?.noun === 'document';
  if (open > k && !written && !isIntroduced(tokens, open)) return -1;
  let end = open < ceiling ? titleEnd(scene, open) : -1;
  const last = itemAt(tokens, end - 2);
  if (end < 0 || last === undefined || last.kind === Kind.Stop || last.kind === Kind.Comma) return -1;
  while (end < ceiling && isKind(tokens[end] as Token, language.nouns.media)) end++;
  return end < ceiling && (tokens[end] as Token).kind !== Kind.Stop ? end : -1;
}

/** Behind the programme without marks that stands at token k, with whose it is: “| BBC Radio 4's Today programme”, “| Radio Kent's breakfast show”; -1 where none stands. */
export function broadcastEnd({ tokens, language }: Scene, k: number, ceiling: number): number {
  if (language.id !== 'en') return -1;
  const first = isDeterminer(tokens[k] as Token) ? k + 1 : k;
  let owner = first;
  while (owner < ceiling && owner - first < OWNER && isOfTitle(tokens[owner] as Token)) owner++;
  if (owner === first || owner >= ceiling || (tokens[owner] as Token).form !== "'s") return -1;
  if (!isStation(tokens, first, owner)) return -1;
  for (let end = owner + 1; end < ceiling && end - owner <= TITLE; end++) {
    const { kind, form } = tokens[end] as Token;
    if (kind !== Kind.Word) return -1;
    if (!BROADCASTS.has(form)) continue;
    // “the BBC's programme | had been a failure”
    const next = tokens[end + 1];
    const acts = next === undefined || ((next.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && next.name < 0);
    return end + 1 < ceiling && !acts ? end + 1 : -1;
  }
  return -1;
}

/** “BBC”, “Radio”, “4” */
function isOfTitle({ kind, letterCase }: Token): boolean {
  return kind === Kind.Number || (kind === Kind.Word && letterCase !== Case.Lower);
}

/** Whether the words in [from, to) name a station or a paper. */
function isStation(tokens: readonly Token[], from: number, to: number): boolean {
  const forms = tokens.slice(from, to).map(({ form }) => form);
  return forms.some((form) => STATIONS.has(form)) || isMedium(forms.join(' '));
}

/** “the “Today” | programme”, “a “60 Minutes” | interview” */
function isKind({ form }: Token, media: ReadonlySet<string>): boolean {
  return media.has(form) || form === 'interview' || form === 'segment' || form === 'broadcast';
}

/** “in her memoir, “Long Steps””, “in an essay, “The Road to Yes” (1988)”: behind the English title in marks that opens at token k and a noun of writing introduces; or -1. */
export function workEnd(scene: Scene, k: number): number {
  const { tokens, language } = scene;
  const span = spanOpenedAt(scene, k);
  if (span === null || language.id !== 'en' || !span.closed || span.close - k > LONGEST_TITLE) return -1;
  if (tokens[k - 1]?.kind !== Kind.Comma || tokens[k - 2]?.word?.noun !== 'document') return -1;
  for (let i = k + 1; i < span.close; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Word && t.letterCase === Case.Lower && !isPreposition(t) && !isDeterminer(t)) return -1;
  }
  return behind(span);
}

/** Tokens of a work's title, its mark included, at most. */
const LONGEST_TITLE = 9;

/** Whose a programme is has fewer words: “Fox News host Ana Ruiz's”. */
const OWNER = 9;
