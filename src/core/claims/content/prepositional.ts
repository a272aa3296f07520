/** A noun phrase behind a preposition of the cue as content: “s'inquiéter d'un effet”, “called for an inquiry”. */
import { MUTUAL, REFLEXIVES } from '../../language/en/pronouns';
import { DE } from '../../language/function-words';
import { type NounKind, Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import { headOf } from '../../syntax/head-noun';
import { occasionEnd } from '../../syntax/occasion';
import { isAgent } from '../../syntax/readings';
import { skipAdverbials } from './adverbials';
import type { Scene } from '../unit/scene';
import type { Content, Search } from './search';
import { apposedEnd } from './object-behind-comma';
import { nounEnd } from './object-end';
import { quotedAt } from './quoted';
import { rowEnd } from './row-end';
import { behindRemark, startsObject } from './object-start';
import { isOneOf, prepositionAhead } from './prepositions';

/** The content behind one of the cue's prepositions, or undefined. */
export function readPrepositional(search: Search): Content | undefined {
  const { scene, group, cue, lead, first, ceiling } = search;
  const { prepositions } = cue;
  if (!cue.frames.includes('prepositional') || prepositions === undefined) return undefined;
  // “drew attention | to himself”, “admitted | to herself”
  if (first.form === 'to' && REFLEXIVES.has(scene.tokens[lead + 1]?.form ?? '')) return undefined;
  const content = (from: number): Content => {
    let end = nounEnd(scene, from, ceiling, group);
    // “parle de « honte », | de « gâchis » | et de « mépris »”
    for (let at = nextMarked(scene, from, end); at > end; at = nextMarked(scene, from, end))
      end = nounEnd(scene, at, ceiling, group);
    return { parts: [{ from, to: end }], frame: 'prepositional', end };
  };
  // “Ruiz accused | of hiding the truth”: a headline's passive; who accuses accuses somebody.
  if (cue.class === 'accuse' && isOneOf(first.form, prepositions) && !group.passive) return undefined;
  // “les a assurés de son soutien”, but “assure de nuit la garde”
  const bare = cue.object === 'addressee' && cue.ambiguous === true && scene.language.id === 'fr';
  if (isOneOf(first.form, prepositions) && (!bare || isPointed(scene, lead))) {
    // “whom he referred to as | “the boss””: what is called so stands before.
    const gap = first.form === 'to' && scene.tokens[lead + 1]?.form === 'as' && scene.language.id === 'en';
    const found = content(gap ? lead + 2 : lead);
    if (found.end > lead + 1) return found;
  }
  if (scene.language.id === 'fr') {
    // “s'en prend | « à la bureaucratie »”
    if (first.kind === Kind.OpenMark && isOneOf(scene.tokens[lead + 1]?.form ?? '', prepositions))
      return quotedAt(scene, lead, ceiling, 'prepositional', group);
    const start = behindRemark(scene, lead, ceiling, prepositions);
    const found = start > lead ? content(start) : undefined;
    if (found !== undefined && found.end > start + 1) return found;
  }
  // “warned | in a newspaper interview | against complacency”, “spoke | at a rally | of hope”
  const heard = scene.language.id === 'en' ? occasionEnd(scene.tokens, lead, ceiling, prepositions) : lead;
  const told = heard > lead ? skipAdverbials(scene, heard, ceiling) : lead;
  if (told > lead && isOneOf(scene.tokens[told]?.form ?? '', prepositions)) return content(told);
  if (scene.language.id === 'en' && first.form === 'to') {
    const start = behindListener(search);
    const found = isOneOf(scene.tokens[start]?.form ?? '', prepositions) ? content(start) : undefined;
    if (found !== undefined && found.end > start + 1) return found;
  }
  if (cue.object === 'addressee') {
    const start = behindAddressee(search, prepositions);
    // “assure les parents de son soutien”, but “assure la maintenance du réseau”
    if (start >= 0 && (!bare || (isPointed(scene, start) && addresses(scene, lead, start)))) return content(start);
  }
  if (cue.object !== 'content') return undefined;
  if (isLinked(search, prepositions)) return content(lead);
  // “accused Ruiz | on Monday | of lying”
  if (scene.language.id !== 'en') return undefined;
  const object = objectEnd(search);
  const at = object < 0 ? -1 : skipAdverbials(scene, object, ceiling);
  if (!isOneOf(scene.tokens[at]?.form ?? '', prepositions)) return undefined;
  const charge = content(at);
  return { ...charge, parts: [{ from: lead, to: object }, ...charge.parts] };
}

/** “apologized to voters on Monday | for the delay”: behind the person spoken to and the time, or -1. */
function behindListener({ scene, lead, ceiling }: Search): number {
  const phrase = phraseAfter(scene.tokens, lead + 1, ceiling);
  if (phrase === null) return -1;
  return skipAdverbials(scene, phrase.end, ceiling);
}

/** Behind a comma or “et”, the preposition at `from` once more before a mark, or -1. */
function nextMarked({ tokens }: Scene, from: number, end: number): number {
  let k = end;
  if (tokens[k]?.kind === Kind.Comma) k++;
  if (((tokens[k]?.tags ?? 0) & Tag.Coordinator) !== 0) k++;
  const again = k > end && tokens[k]?.form === tokens[from]?.form && tokens[k + 1]?.kind === Kind.OpenMark;
  return again ? k : -1;
}

/** “a mis en garde Pékin | contre toute escalade”: where the preposition stands in or behind the person spoken to, or -1. */
function behindAddressee({ scene, lead, ceiling }: Search, prepositions: readonly string[]): number {
  const { tokens } = scene;
  const object = startsObject(tokens, lead) ? (phraseAfter(tokens, lead, ceiling)?.end ?? -1) : -1;
  let start = lead + 1;
  while (
    start <= object &&
    start < ceiling &&
    (!isOneOf((tokens[start] as Token).form, prepositions) || isTheirs(tokens, start))
  )
    start++;
  if (start <= object && start < ceiling) return start;
  // “warned the board, which meets on Monday, | of a strike”
  const apposed = object < 0 ? -1 : apposedEnd(scene, object, ceiling);
  return apposed > 0 && isOneOf(tokens[apposed]?.form ?? '', prepositions) ? apposed : -1;
}

/** Whether an article or a possessive stands behind the French preposition at k, or in it. */
function isPointed({ tokens }: Scene, k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  return form === 'du' || form === 'des' || (next !== undefined && isDeterminer(next));
}

/** Whether the phrase in [from, to) is somebody or a body. */
function addresses({ tokens, names, language }: Scene, from: number, to: number): boolean {
  const head = tokens[headOf(tokens, from, to, language.headFirst)];
  if (head === undefined) return false;
  const name = names[head.name];
  // “assure Kiev de son soutien”
  return name === undefined ? isAgent(head) : name.type !== 'group' && name.type !== 'unknown';
}

/** Where the last one in the row from `start` to `end` starts: behind “and”. */
function lastOfRow(tokens: readonly Token[], start: number, end: number): number {
  let k = end;
  while (k > start && ((tokens[k - 1] as Token).tags & Tag.Coordinator) === 0) k--;
  return k;
}

/** “a prévenu les proches | des victimes”, “les habitants | du quartier”: whether the preposition at k tells whose or from where those spoken to are. */
function isTheirs(tokens: readonly Token[], k: number): boolean {
  if (!DE.has((tokens[k] as Token).form)) return false;
  let noun = k + 1;
  while (tokens[noun] !== undefined && ((tokens[noun] as Token).tags & BEFORE_NOUN) !== 0) noun++;
  // “le maire | de Lens | de son soutien”, “la présidence | de l'UA”
  if ((tokens[noun]?.name ?? -1) >= 0) return true;
  const kind = tokens[noun]?.word?.noun;
  return kind !== undefined && kind !== null && WHOSE.has(kind);
}

/** Whether every preposition of the cue in [from, to) tells whose or from where those spoken to are, and there is one. */
function isAllTheirs(tokens: readonly Token[], from: number, to: number, prepositions: readonly string[]): boolean {
  let any = false;
  for (let k = from; k < to; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind === Kind.OpenMark) return false;
    if (!isOneOf(form, prepositions)) continue;
    if (!isTheirs(tokens, k)) return false;
    any = true;
  }
  return any;
}

const BEFORE_NOUN = Tag.Determiner | Tag.Number;
const WHOSE = new Set<NounKind>(['role', 'person', 'organization', 'place']);

/** “impute la panne | de mardi | à une erreur”, “la panne du 3 | septembre |”: behind the French date that tells which. */
function dateEnd(tokens: readonly Token[], from: number): number {
  const isDate = (k: number): boolean => ((tokens[k]?.tags ?? 0) & Tag.Calendar) !== 0;
  let end = from;
  if (DE.has(tokens[from]?.form ?? '') && (isDate(from + 1) || isDate(from + 2))) end++;
  else if (!isDate(from)) return from;
  while (isDate(end) || tokens[end]?.kind === Kind.Number) end++;
  return end;
}

function isPronoun({ tags }: Token): boolean {
  return (tags & Tag.ObjectPronoun) !== 0;
}

/** The end of the pronoun or noun phrase right behind the cue, or -1. */
function objectEnd({ scene, lead, first, ceiling }: Search): number {
  if (isPronoun(first)) return lead + 1;
  return startsObject(scene.tokens, lead) ? (phraseAfter(scene.tokens, lead, ceiling)?.end ?? -1) : -1;
}

/** “a appelé les parties « au dialogue »”, “accuse la ville de négligence”: whether a preposition of the cue stands in or behind the object. */
function isLinked(search: Search, prepositions: readonly string[]): boolean {
  const { scene, lead, first, ceiling } = search;
  const { tokens } = scene;
  const one = objectEnd(search);
  // “accused each other of lying”
  if (MUTUAL.get(first.form) === tokens[lead + 1]?.form && isOneOf(tokens[lead + 2]?.form ?? '', prepositions))
    return true;
  if (one < 0) return false;
  // “accused the mayor and the clerk of lying”
  const object = { end: dateEnd(tokens, rowEnd(scene, one, ceiling)) };
  // “menace | une habitante du village”
  if (isAllTheirs(tokens, lead, Math.min(object.end + 1, ceiling), prepositions)) return false;
  if (isOneOf(tokens[object.end]?.form ?? '', prepositions)) return true;
  // “accused the minister, Tom Reed, of lying”
  const behind = apposedEnd(scene, object.end, ceiling);
  if (behind > 0 && isOneOf(tokens[behind]?.form ?? '', prepositions)) return true;
  // The chunker takes “Moscow of shelling” for one phrase.
  if (prepositionAhead(tokens, lead, object.end, prepositions)) return true;
  const last = lastOfRow(tokens, lead, object.end);
  if (last > lead && prepositionAhead(tokens, last, object.end, prepositions)) return true;
  for (let k = lead; k <= object.end && k + 1 < ceiling; k++)
    if ((tokens[k] as Token).kind === Kind.OpenMark && isOneOf((tokens[k + 1] as Token).form, prepositions))
      return true;
  return false;
}
