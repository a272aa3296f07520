/** What stands before the first words of a report: a dateline, or the time of a live page's item. */
import type { NameMention } from '../../actors/names/mention';
import { datelineEnd } from '../../syntax/dateline';
import { kickerEnd } from '../../syntax/kicker';
import { isDeterminer } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import { SPEAKING } from '../../language/en/pronouns';
import { Tag } from '../../language/types';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { itemAt } from '../../text/item-at';

/** Behind the dateline that opens a report or the time or alert that opens an item, else the sentence's start. */
export function openingEnd(tokens: readonly Token[], names: readonly NameMention[], sentence: Sentence): number {
  const kicker = Math.max(
    kickerEnd(tokens),
    barEnd(tokens, sentence),
    dashEnd(tokens, names, sentence),
    rubricEnd(tokens, names, sentence),
  );
  if (kicker >= sentence.to) return sentence.from;
  return filedOrDated(tokens, names, { from: Math.max(sentence.from, kicker), to: sentence.to });
}

/** “Grève à la SNCF | Le maire dit …”: behind the bar of a topic, else the sentence's start. */
function barEnd(tokens: readonly Token[], { from, to }: Sentence): number {
  for (let k = from; k < to - 1 && k - from < LONGEST_TOPIC; k++) {
    const { kind, form } = tokens[k] as Token;
    if (form === '|') return k > from ? k + 1 : from;
    if (kind !== Kind.Word && kind !== Kind.Number) return from;
  }
  return from;
}

const LONGEST_TOPIC = 8;

/** “Ligue 1 – Luc Orr : « … »”: behind the dash of a topic that opens a unit, where the words of whoever stands behind it follow; else the sentence's start. */
function dashEnd(tokens: readonly Token[], names: readonly NameMention[], { from, to }: Sentence): number {
  if (from > 0) return from;
  let dash = -1;
  for (let k = from; k + 1 < to && k - from < LONGEST_LABEL; k++) {
    const t = tokens[k] as Token;
    const { kind, form, spaceBefore } = t;
    if (kind === Kind.Colon) return dash > from && tokens[k + 1]?.kind === Kind.OpenMark ? dash + 1 : from;
    if (dash < 0 && spaceBefore && (kind === Kind.Dash || form === '-')) {
      const next = names[(tokens[k + 1] as Token).name];
      if (k - from > LONGEST_TOPIC || next?.type === 'place') return from;
      dash = k;
    } else if (kind !== Kind.Word && kind !== Kind.Number && !(dash > 0 && BESIDE_NAME.has(kind))) return from;
    // “Ana Ruiz – maire de Lens : « … »”, “Le maire s'en va – Ana Ruiz : « … »”
    else if (
      dash < 0 &&
      (isPerson(t) || names[t.name]?.type === 'person' || (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb)
    )
      return from;
  }
  return from;
}

/** A topic and who speaks have no more tokens. */
const LONGEST_LABEL = 20;

/** What can stand behind the dash besides words. */
const BESIDE_NAME: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.OpenBracket, Kind.CloseBracket]);

/** “MOUVEMENTS SOCIAUX — La colère …”, “FOOTBALL - Le capitaine …”: behind the topic in capitals and its dash that open a report, else the sentence's start. */
function rubricEnd(tokens: readonly Token[], names: readonly NameMention[], { from, to }: Sentence): number {
  if (from > 0) return from;
  let dash = from;
  while (dash < to && isCapitals(tokens[dash] as Token)) dash++;
  const sign = tokens[dash];
  if (dash === from || dash - from > LONGEST_RUBRIC || dash + 1 >= to || sign?.spaceBefore !== true) return from;
  if (sign.kind !== Kind.Dash && sign.form !== '-') return from;
  // “JEAN RUIZ — Je ne sais pas.”, “LE MAIRE – Non.”: who speaks.
  for (let k = from; k < dash; k++) {
    const t = tokens[k] as Token;
    if (isPerson(t) || names[t.name]?.type === 'person') return from;
  }
  return dash + 1;
}

function isCapitals({ kind, letterCase, start, end }: Token): boolean {
  return kind === Kind.Word && letterCase === Case.Upper && end - start > 1;
}

const LONGEST_RUBRIC = 5;

function filedOrDated(tokens: readonly Token[], names: readonly NameMention[], sentence: Sentence): number {
  const { from } = sentence;
  const town = itemAt(names, (tokens[from] as Token).name);
  // “NEW DELHI: The House …”
  if (town?.type === 'place' && (tokens[from] as Token).letterCase === Case.Upper)
    if (tokens[town.to]?.kind === Kind.Colon && town.to + 1 < sentence.to) return town.to + 1;
  const named = townEnd(tokens, names, sentence);
  if (named > from) return named;
  const filed = filedEnd(tokens, sentence);
  if (filed > from) return filed;
  return datelineEnd(tokens, from, sentence.to);
}

/** “Agboville - Le département d'Agboville …”: behind the name and the dash that open a unit, where an article follows and the unit names the place again; else the sentence's start. */
function townEnd(tokens: readonly Token[], names: readonly NameMention[], { from, to }: Sentence): number {
  const town = itemAt(names, (tokens[from] as Token).name);
  if (from > 0 || town === undefined || town.type === 'person' || town.to + 1 >= to) return from;
  const article = tokens[town.to + 1] as Token;
  if (tokens[town.to]?.kind !== Kind.Dash || article.letterCase === Case.Lower || !isDeterminer(article)) return from;
  return names.some((name) => name !== town && name.key === town.key) ? town.to + 1 : from;
}

/** “KARUR: The court on Friday stayed …”: behind a word in capitals and its colon, where a day of the week says when it was. */
function filedEnd(tokens: readonly Token[], { from, to }: Sentence): number {
  const first = tokens[from] as Token;
  if (first.letterCase !== Case.Upper || first.form.length < 3 || tokens[from + 1]?.kind !== Kind.Colon) return from;
  let dated = false;
  for (let k = from + 2; k < to; k++) {
    const { form, tags, depth } = tokens[k] as Token;
    if (depth === 0 && SPEAKING.has(form)) return from;
    dated ||= k - from < LONGEST && form === 'on' && ((tokens[k + 1]?.tags ?? 0) & Tag.Calendar) !== 0;
    if (depth > 0 && (tags & Tag.Verb) !== 0 && !dated) return from;
  }
  return dated ? from + 2 : from;
}

const LONGEST = 24;
