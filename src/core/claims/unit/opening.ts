/** What stands before the first words of a report: a dateline, or the time of a live page's item. */
import type { NameMention } from '../../actors/names/mention';
import { datelineEnd } from '../../syntax/dateline';
import { Tag } from '../../language/types';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';

/** Behind the dateline that opens a report or the time that opens an item of a live page, else the sentence's start. */
export function openingEnd(tokens: readonly Token[], names: readonly NameMention[], sentence: Sentence): number {
  const { from } = sentence;
  const town = names[(tokens[from] as Token).name];
  // “NEW DELHI: The House …”
  if (town?.type === 'place' && (tokens[from] as Token).letterCase === Case.Upper)
    if (tokens[town.to]?.kind === Kind.Colon && town.to + 1 < sentence.to) return town.to + 1;
  const filed = filedEnd(tokens, sentence);
  if (filed > from) return filed;
  if (!CLOCK.test((tokens[from] as Token).form)) return datelineEnd(tokens, from, sentence.to);
  return clockEnd(tokens, sentence);
}

/** “KARUR: The court on Friday stayed …”: behind a word in capitals and its colon, where a day of the week says when it was. */
function filedEnd(tokens: readonly Token[], { from, to }: Sentence): number {
  const first = tokens[from] as Token;
  if (first.letterCase !== Case.Upper || first.form.length < 3 || tokens[from + 1]?.kind !== Kind.Colon) return from;
  let dated = false;
  for (let k = from + 2; k < to; k++) {
    const { form, tags, depth } = tokens[k] as Token;
    if (depth === 0 && SPOKEN.has(form)) return from;
    dated ||= k - from < LONGEST && form === 'on' && ((tokens[k + 1]?.tags ?? 0) & Tag.Calendar) !== 0;
    if (depth > 0 && (tags & Tag.Verb) !== 0 && !dated) return from;
  }
  return dated ? from + 2 : from;
}

const SPOKEN = new Set(['i', 'you', 'we', 'my', 'your', 'our']);
const LONGEST = 24;

/** “17:02 The mayor says …”: behind the time, where a sentence starts there. */
function clockEnd(tokens: readonly Token[], { from, to }: Sentence): number {
  let k = from + 1;
  if (tokens[k]?.kind === Kind.Dash) k++;
  const next = tokens[k];
  const starts = next?.kind === Kind.OpenMark || (next?.kind === Kind.Word && next.letterCase !== Case.Lower);
  return starts && k < to ? k : from;
}

const CLOCK = /^\d{1,2}[:h]\d{2}$/;
