/** Infinitives as content: “affirme vouloir”, “promised to”, “appelle à voter”. */
import { PROMISING } from '../../language/en/infinitives';
import { BEFORE_INFINITIVE } from '../../language/prepositions';
import { Form, Num, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isAuxiliary } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { isFiniteVerb } from './clause';
import { groupAt, type Scene } from '../unit/scene';

/** Whether an infinitive (English: with “to”) starts at token k. */
export function isInfinitiveStart(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  let i = k;
  if (language.id === 'en') {
    i = behindNot(tokens, i);
    if (tokens[i]?.form !== 'to') return false;
    i++;
    if (i < ceiling && isAct(tokens, k - 1, i)) return true;
  }
  i = infinitiveAt(tokens, i, ceiling, Tag.Negation | Tag.ObjectPronoun | Tag.Adverb);
  const t = tokens[i];
  if (t === undefined || i >= ceiling || t.name >= 0) return false;
  return ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Infinitive)) || (language.id === 'en' && isUnlisted(tokens, i));
}

/** “vowed | not | to quit”, “pledged | never again | to fly”: behind the English negation at k, or k. */
export function behindNot(tokens: readonly Token[], k: number): number {
  const form = tokens[k]?.form;
  if (form === 'never') return tokens[k + 1]?.form === 'again' ? k + 2 : k + 1;
  return form === 'not' ? k + 1 : k;
}

/** “vowed to | campaign for it”: behind an English verb of promising, a word that no list has as a verb. */
function isAct(tokens: readonly Token[], verb: number, i: number): boolean {
  const { tags, word, kind, letterCase } = tokens[i] as Token;
  const noun = (tags & (Tag.Noun | Tag.Verb)) === Tag.Noun && word?.number === Num.Singular;
  if (!(noun || tags === 0) || kind !== Kind.Word || letterCase !== Case.Lower) return false;
  const next = tokens[i + 1];
  const closes = next === undefined || next.kind !== Kind.Word || isPreposition(next);
  return closes && itemAt(tokens, verb)?.word?.verbs?.some(({ lemma }) => PROMISING.has(lemma)) === true;
}

/** “to | digitise the files”, “not to | panic”: no list has the verb, but it has an object, or is denied. */
function isUnlisted(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  const next = tokens[i + 1];
  // “told them to | wrap it”
  const object = hasObject(next) || (next !== undefined && next.name < 0 && (next.tags & Tag.ObjectPronoun) !== 0);
  // “vowed to | chain themselves to the shelves”: a noun that no list has as a verb.
  const noun = t.tags === Tag.Noun && t.word?.number === Num.Singular;
  // “gave it not to | management but to the press”
  const denied = DENYING.has(itemAt(tokens, i - 2)?.form ?? '') && next?.form !== 'but';
  return (t.tags === 0 || noun) && t.kind === Kind.Word && t.letterCase === Case.Lower && (object || denied);
}

/** What denies an English infinitive before its “to”. */
const DENYING: ReadonlySet<string> = new Set(['not', 'never']);

/** Behind what may stand before an infinitive, marks too: “to | “rip it up””, “de | « ne rien | lâcher »”, “à | tout | faire”. */
function infinitiveAt(tokens: readonly Token[], from: number, ceiling: number, skipped: number): number {
  let i = from;
  for (; i < ceiling; i++) {
    const { kind, tags, form } = tokens[i] as Token;
    const before = (tags & skipped) !== 0 && (tags & Tag.Verb) === 0;
    // “s'| en | servir”: no preposition before an infinitive.
    const pronoun = form === 'en' && tokens[i + 1] !== undefined && hasForm(tokens[i + 1] as Token, Form.Infinitive);
    if (kind !== Kind.OpenMark && !before && !pronoun && form !== 'rien' && form !== 'tout') break;
  }
  return i;
}

/** “de reporter | les voyages”, “de l'avoir | menacée”: whether what stands behind the infinitive tells that it is no noun. */
function isVerbBefore(verb: Token, next: Token | undefined): boolean {
  return hasObject(next) || (next !== undefined && isAuxiliary(verb) && hasForm(next, Form.PastParticiple));
}

/** “de reporter les voyages”: an article behind the word makes it a verb. */
function hasObject(next: Token | undefined): boolean {
  return next !== undefined && next.name < 0 && (next.tags & Tag.Determiner) !== 0;
}

/** Whether a participle and no finite verb stands at k: “accusé”, “se disant”. */
function opensParticiple(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k];
  const t = first !== undefined && (first.form === 'se' || first.form === "s'") ? tokens[k + 1] : first;
  if (t === undefined || t.name >= 0 || hasForm(t, Form.Finite) || (t.tags & Tag.Preposition) !== 0) return false;
  return hasForm(t, Form.PastParticiple) || (hasForm(t, Form.PresentParticiple) && (t.tags & Tag.Noun) === 0);
}

/** Whether an infinitive stands behind the link at k. */
function linksInfinitive(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const { form } = tokens[k] as Token;
  const at = infinitiveAt(tokens, k + 1, ceiling, Tag.Negation | Tag.ObjectPronoun);
  const verb = tokens[at];
  if (verb === undefined) return false;
  if (form === 'to' && isUnlisted(tokens, at)) return true;
  if ((verb.tags & Tag.Verb) === 0 || !hasForm(verb, Form.Infinitive) || verb.name >= 0) return false;
  return (verb.tags & Tag.Noun) === 0 || form === 'to' || form === 'à' || isVerbBefore(verb, tokens[at + 1]);
}

/** “à acquérir”, “de cacher”, “to find” behind at most an object; -1 if none comes before a finite verb. */
export function findInfinitive(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  // “asked her, and she agreed to come”, “asked Ruiz, who agreed to come, to wait”: whether somebody acts since the last comma.
  let acts = false;
  let commas = 0;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon || t.kind === Kind.Colon) return -1;
    if (t.kind === Kind.Comma && t.depth === 0) {
      commas++;
      // “a critiqué le maire, dont l'idée d'ouvrir l'école déplaît”
      acts = tokens[k + 1]?.form === 'dont';
    } else if (commas > 0 && (t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective | Tag.Preposition)) === Tag.Verb)
      acts ||= hasForm(t, Form.Finite);
    if (acts) continue;
    // “vowed to appeal | and urged residents to leave”
    if (
      scene.language.id === 'en' &&
      (t.tags & Tag.Coordinator) !== 0 &&
      groupAt(scene, k + 1, ceiling)?.form === 'finite'
    )
      return -1;
    // “la démission du ministre, accusé d'avoir …”: what else is said of the object.
    if (t.kind === Kind.Comma && opensParticiple(tokens, k + 1)) return -1;
    // “avant de céder la parole”: the speaker's next act.
    if (t.form === 'avant') return -1;
    if (BEFORE_INFINITIVE.has(t.form) && linksInfinitive(tokens, k, ceiling)) return k;
    if (t.depth === 0 && isFiniteVerb(t) && !hasForm(t, Form.Infinitive)) return -1;
  }
  return -1;
}
