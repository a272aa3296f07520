/** Which names of a unit act: subjects of their own clauses. */
import { bodyPhrase } from '../../actors/names/body-phrase';
import type { NameMention } from '../../actors/names/mention';
import { startsSentence } from '../../actors/names/surroundings';
import { BRINGING } from '../../language/en/occasions';
import { ARRIVING } from '../../language/fr/conveyed';
import { CALLED } from '../../language/fr/copulas';
import { BEFORE_BODY } from '../../language/fr/determiners';
import { RELATIVE_PRONOUNS, THAT, WHO } from '../../language/function-words';
import { NATIONALITIES } from '../../language/nations';
import { type Language, Tag } from '../../language/types';
import { Sign } from '../../text/sign';
import { isDative, isDeterminer, isNominal, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { identityBefore } from './identity';
import type { Scene } from './scene';
import { nameStart } from '../../syntax/name-words';

/** Whether each name is a subject: of a group that a construction asked about, or right before a finite verb. */
export function subjectNames(scene: Scene): readonly boolean[] {
  const { tokens, names, groups, language } = scene;
  const acting = names.map(() => false);
  if (names.length === 0) return acting;
  for (const group of groups) {
    if (group.form !== 'finite') continue;
    markBeforeVerb(scene, group, acting);
    const inverted = inverts(scene, group);
    if (inverted >= 0) acting[inverted] = true;
  }
  names.forEach((name, n) => {
    if (isBroughtUp(scene, name) || opensWithClause(scene, name)) acting[n] = true;
  });
  markVoices(scene, acting);
  for (const { subject } of groups) if (subject !== null) markOfSubject(scene, subject, acting);
  names.forEach((name, n) => {
    if (isOfWhose(tokens, name, language)) acting[n] = false;
  });
  return acting;
}

/** “Luc Orr, dont le fils est malade, …”: a name that opens a French sentence, and of which a relative clause tells. */
function opensWithClause({ tokens, language }: Scene, { from, to }: NameMention): boolean {
  if (!language.headFirst || tokens[to]?.kind !== Kind.Comma || tokens[to + 1]?.form !== 'dont') return false;
  return startsSentence(tokens, from);
}

/** “Ana Ruiz left”, “the mayor, Ana Ruiz, left”: the name right before a finite verb, or before what stands between commas there. */
function markBeforeVerb(scene: Scene, { start }: VerbGroup, acting: boolean[]): void {
  const { tokens, names, language } = scene;
  const comma = itemAt(tokens, start - 1)?.kind === Kind.Comma;
  const index = itemAt(tokens, comma ? start - 2 : start - 1)?.name ?? -1;
  const name = itemAt(names, index);
  if (name === undefined) {
    const relative = comma ? nameBeforeWho(tokens, start - 1) : -1;
    if (relative >= 0) acting[relative] = true;
    const apposed = comma && !language.headFirst ? nameBeforeApposition(scene, start - 1) : -1;
    if (apposed >= 0) acting[apposed] = true;
    return;
  }
  if (isParty(scene, index)) return;
  const before = tokens[name.from - 1];
  if (before === undefined || (comma ? before.kind === Kind.Comma : !isGoverned(tokens, name))) acting[index] = true;
}

/** “Une idée que défend | Luc Orr |, …”, “que ne partage pas la Lensoise | Ana Ruiz”: the name behind the verb of a French relative clause and before a comma or stop, perhaps with its post, or -1. */
function inverts({ tokens, names, language }: Scene, { start, end }: VerbGroup): number {
  if (!language.headFirst || !THAT.has(itemAt(tokens, start - 1)?.form ?? '')) return -1;
  let at = end;
  while (at - end < LONGEST_POST && tokens[at] !== undefined && isOfPost(tokens[at] as Token)) at++;
  const { name } = tokens[at] ?? { name: -1 };
  const next = itemAt(tokens, itemAt(names, name)?.to ?? -1);
  return next === undefined || next.kind === Kind.Word ? -1 : name;
}

/** A negation or a word of whoever the name behind it is. */
function isOfPost(token: Token): boolean {
  return isDescriptive(token) || (token.tags & Tag.Negation) !== 0;
}

/** What stands between a verb and the name of its subject has fewer words. */
const LONGEST_POST = 5;

/** “Quant à la Cnil, elle enquête”, “according to England”, “Vient ensuite Ruiz”: whether the words before a name make it the one that the text goes on about. */
function isBroughtUp(scene: Scene, { from, to, type }: NameMention): boolean {
  const { tokens, language } = scene;
  if (isTopic(tokens, from - 1) || isPresented(tokens, from - 1)) return true;
  if (language.headFirst && isBroughtOn(tokens, from)) return true;
  if (formOf(tokens[to]) !== "'s" && type === 'person' && identityBefore(scene, from) >= 0) return true;
  const link = itemAt(tokens, from - 1);
  // “according to England”: who speaks, be it the name of a country
  if (formOf(link) === 'to' && itemAt(tokens, from - 2)?.form === 'according') return true;
  // “For Ana Ruiz, whose daughter died, the apology rang hollow”
  return formOf(link) === 'for' && link?.letterCase === Case.Capital && tokens[to]?.kind === Kind.Comma;
}

/** “réplique par la voix de son délégué, Luc Arnaud,”: he speaks, whoever the subject is. */
function markVoices({ tokens, names, language, signs }: Scene, acting: boolean[]): void {
  if ((signs & Sign.Voice) === 0) return;
  for (let k = 0; k + 3 < tokens.length; k++) {
    if ((tokens[k] as Token).form !== 'par' || !language.nouns.voices.has((tokens[k + 2] as Token).form)) continue;
    for (let i = k + 3; i < tokens.length && i - k < LONGEST_VOICE; i++) {
      const { name } = tokens[i] as Token;
      if (names[name]?.type === 'person') {
        acting[name] = true;
        break;
      }
    }
  }
}

/** Whose voice it is stands within this many tokens. */
const LONGEST_VOICE = 14;

/** The names of a subject, but for those that only tell whose or of what its noun is. */
function markOfSubject(scene: Scene, subject: Subject, acting: boolean[]): void {
  const { tokens } = scene;
  // “was hugged by | Ana Ruiz, who had won”
  let governed = formOf(itemAt(tokens, subject.start - 1)) === 'by' || isToldOf(tokens, subject);
  for (let k = subject.start; k < subject.end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) governed = false;
    else if ((isPreposition(t) || RELATIVE_PRONOUNS.has(t.form) || WHO.has(t.form)) && k > subject.start)
      governed = true; // “officers from Leeds Police”, “analysts surveyed by FactLine”, “Ruiz, who appointed Holt”
    else if (t.name >= 0 && !governed && !isParty(scene, t.name) && !isOfNoun(scene, t.name, subject.end))
      acting[t.name] = true;
  }
}

/** “The | Orlava | plant has closed”, “| Tesla | shares fell”: an English name before the noun for a thing that is its own. */
function isOfNoun({ tokens, names, language }: Scene, index: number, to: number): boolean {
  const name = names[index];
  const next = name === undefined || language.headFirst || name.to >= to ? undefined : tokens[name.to];
  if (next === undefined || next.kind !== Kind.Word || next.letterCase !== Case.Lower) return false;
  const kind = next.word?.noun ?? null;
  return (next.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun && (kind === 'other' || kind === 'place');
}

/** “Le député | RN | s'en est pris à Ruiz”: a body right behind the noun of a person; he acts, not his party. */
function isParty({ tokens, names, language }: Scene, index: number): boolean {
  const name = names[index];
  const before = name === undefined ? undefined : itemAt(tokens, name.from - 1);
  if (name?.type !== 'organization' || !isPerson(before) || before?.name !== -1) return false;
  // “L'américain | BlackRidge a mené l'opération”
  if (NATIONALITIES.has(before.word?.lemma ?? '')) return false;
  // “Le groupe suisse | Helvar”
  return bodyPhrase(tokens, name.from, language) < 0;
}

/** “Ruiz, who left in May, | was late”: the name before the relative clause that ends at the comma, or -1. */
function nameBeforeWho(tokens: readonly Token[], comma: number): number {
  for (let k = comma - 1; k > 1 && comma - k < LONGEST_CLAUSE; k--) {
    const { kind, form } = tokens[k] as Token;
    if (kind === Kind.Stop || kind === Kind.Break) return -1;
    if (form === 'who' && tokens[k - 1]?.kind === Kind.Comma) return tokens[k - 2]?.name ?? -1;
  }
  return -1;
}

/** “Ana Ruiz, 82, | left”, “Ana Ruiz, a nurse, | left”: the name before the age or apposition that ends at the comma, or -1. */
function nameBeforeApposition({ tokens, names }: Scene, comma: number): number {
  for (let k = comma - 1; k > 1 && comma - k < LONGEST_CLAUSE; k--) {
    const { kind, tags } = tokens[k] as Token;
    if (kind === Kind.Comma) {
      const first = tokens[k + 1] as Token;
      const name = (tokens[k - 1] as Token).name;
      if (name < 0 || !(first.kind === Kind.Number || isDeterminer(first))) return -1;
      const before = itemAt(tokens, (names[name] as NameMention).from - 1);
      return before === undefined || !isPreposition(before) ? name : -1;
    }
    if ((kind !== Kind.Word && kind !== Kind.Number) || (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) return -1;
  }
  return -1;
}

/** “Hannah Loxley, whose daughter | Iris | died”: who acts in what is said of another. */
function isOfWhose(tokens: readonly Token[], { from }: NameMention, { headFirst }: Language): boolean {
  for (let k = from - 1; k > 0 && from - k < 5 && !headFirst; k--) {
    if ((tokens[k] as Token).kind === Kind.Comma) return false;
    if ((tokens[k] as Token).form === 'whose') return true;
  }
  return false;
}

/** Whether “quant à”, perhaps with an article, ends at token k. */
function isTopic(tokens: readonly Token[], k: number): boolean {
  if (k < 1) return false;
  const to = isDative(tokens[k]) ? k : k - 1;
  return isDative(tokens[to]) && itemAt(tokens, to - 1)?.form === 'quant';
}

/** “Parmi eux, il y a | Ruiz”, “C'est | Ruiz qui …”, “La doyenne s'appelle | Ruiz”: whether words end at k that present who comes behind. */
function isPresented(tokens: readonly Token[], k: number): boolean {
  const last = formOf(itemAt(tokens, k)) === 'aussi' ? k - 1 : k;
  const form = formOf(itemAt(tokens, last));
  const before = formOf(itemAt(tokens, last - 1));
  // “One of them is | Ruiz, who used to drive”, “Also there was | Ruiz”, “First to speak was | Ruiz”
  if (form === 'is' || form === 'was') return last > 0 && !isSomebody(tokens[last - 1] as Token);
  // “At the back sat | Ruiz”, “Then came | Ruiz”
  if (BRINGING.has(form)) return opensWithPlace(tokens, last);
  return form === 'a' ? before === 'y' : form === 'est' ? before === "c'" : CALLED.has(form);
}

/** Whether the word is a name or a pronoun that is the subject of the verb behind it: “She was | Ruiz's aunt”. */
function isSomebody({ kind, name, tags }: Token): boolean {
  return kind !== Kind.Word || name >= 0 || (tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0;
}

/** “| At the back | sat”, “| Then | came”: whether the English sentence of the verb at k opens with a place or an adverb right up to it. */
function opensWithPlace(tokens: readonly Token[], k: number): boolean {
  let from = k;
  while (from > 0 && k - from < LONGEST_PLACE && (tokens[from - 1] as Token).kind === Kind.Word) from--;
  const first = tokens[from];
  const starts = from === 0 || itemAt(tokens, from - 1)?.kind === Kind.Stop;
  return starts && first !== undefined && from < k && (isPreposition(first) || isAdverb(first));
}

const LONGEST_PLACE = 8;

/** “Vient ensuite | Ruiz”, “Puis s'avance l'avocate | Ruiz”: whether a French verb that opens its sentence brings on who comes behind. */
function isBroughtOn(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (k > 0 && from - k < 7 && isDescriptive(tokens[k] as Token)) k--;
  while (k > 0 && isAdverb(tokens[k] as Token)) k--;
  const verb = itemAt(tokens, k);
  if (verb?.word?.verbs?.some(({ lemma }) => ARRIVING.has(lemma)) !== true) return false;
  k--;
  if (tokens[k]?.form === "s'" || tokens[k]?.form === 'se') k--;
  while (k >= 0 && isAdverb(tokens[k] as Token)) k--;
  const before = itemAt(tokens, k);
  return before === undefined || before.kind === Kind.Stop || before.kind === Kind.Comma || before.kind === Kind.Break;
}

function isDescriptive(token: Token): boolean {
  return token.name < 0 && (isDeterminer(token) || (isNominal(token) && (token.tags & Tag.Adverb) === 0));
}

function isAdverb({ tags }: Token): boolean {
  return (tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb;
}

/** No relative clause behind a name is longer than this many tokens. */
const LONGEST_CLAUSE = 24;

/** “la présidente de la | FNSEA”, “chez | Orange”: whether a preposition stands before the name, or before its article. */
function isGoverned(tokens: readonly Token[], { from }: NameMention): boolean {
  const before = itemAt(tokens, from - 1);
  if (before === undefined) return false;
  const article = BEFORE_BODY.has(before.form) ? itemAt(tokens, from - 2) : undefined;
  return isPreposition(before) || (article !== undefined && isOf(article));
}

/** “finished ahead of | Ana Ruiz, who | fell”, “beat | Ana Ruiz, who | had won”: whether an English relative clause is about no subject of its main clause. */
function isToldOf(tokens: readonly Token[], { start, end }: Subject): boolean {
  if (tokens[end - 1]?.form !== 'who') return false;
  const owner = itemAt(tokens, start - 1)?.form === "'s" ? itemAt(tokens, start - 2) : undefined;
  const k = owner === undefined ? start - 1 : nameStart(tokens, start - 2) - 1;
  const before = itemAt(tokens, k);
  if (before === undefined || before.kind !== Kind.Word) return false;
  return isPreposition(before) || (before.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb;
}
