/** Where an incise starts and ends. */
import { Form, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isAuxiliary, isModal, isPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { tellsManner } from '../../syntax/appositions-behind';
import { finiteIn, isRelativePronoun } from '../../syntax/segments';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { groupAt, spanClosedAt, type Range, type Scene } from '../unit/scene';

/** A cue behind (or inside) what it introduces: « … », a dit X · “…,” X said · la loi, estime X, est …. */
export interface Incise {
  readonly group: VerbGroup;
  /** Whole incise, commas excluded. */
  readonly from: number;
  readonly to: number;
  readonly source: Range | null;
  readonly inverted: boolean;
}

/** Whether the token before an incise can end content: a comma, a closing mark, or a stop inside of marks. */
export function isSeam(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  return (
    t.kind === Kind.Comma ||
    t.kind === Kind.CloseMark ||
    t.kind === Kind.Dash ||
    (t.kind === Kind.Other && (t.form === '"' || t.form === '»')) || // closes what nothing opened
    (t.kind === Kind.Stop && (t.form !== '.' || t.depth > 0))
  );
}

/** Whether a closed quotation ends at token k or before the comma there. */
export function afterQuotation(scene: Scene, k: number): boolean {
  if (spanClosedAt(scene, k) !== null) return true;
  return (scene.tokens[k] as Token).kind === Kind.Comma && spanClosedAt(scene, k - 1) !== null;
}

/** The end of the incise: up to the comma, colon, mark or stop that closes it. */
export function inciseEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) return k;
    const colon = t.kind === Kind.Comma ? mannerEnd(tokens, k + 1, ceiling) : -1;
    if (colon > 0) return colon;
    const acts = t.kind === Kind.Comma && scene.language.id === 'en' ? actingEnd(scene, k + 1, ceiling) : -1;
    if (acts > 0) return acts;
    if (
      t.kind === Kind.Comma ||
      t.kind === Kind.Stop ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Dash
    )
      return k;
  }
  return ceiling;
}

/** “The road, he says, | pointing at it|, will flood”: the comma behind what somebody does besides, before the verb of the clause that he interrupts; or -1. */
function actingEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  const first = tokens[from];
  if (first === undefined || first.kind !== Kind.Word || !hasForm(first, Form.PresentParticiple)) return -1;
  if ((first.tags & Tag.Noun) !== 0 || (first.word?.verbs ?? []).some(({ cue }) => cue !== null)) return -1;
  for (let k = from + 1; k < ceiling && k - from < LONGEST_ACT; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Comma) return groupAt(scene, k + 1, ceiling)?.form === 'finite' ? k : -1;
    if (kind !== Kind.Word) return -1;
  }
  return -1;
}

/** Such an act has fewer words. */
const LONGEST_ACT = 10;

/** “Faux, réplique la CFDT, | chiffres en main| : …”: the colon behind how somebody looks or what he holds, or -1. */
function mannerEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  for (let k = from; k < ceiling && k - from < LONGEST_MANNER; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Colon) return tellsManner(tokens, from, k) ? k : -1;
    if (kind !== Kind.Word) return -1;
  }
  return -1;
}

/** “chiffres de la chambre de commerce à l'appui” */
const LONGEST_MANNER = 14;

/** An auxiliary, a modal or their negation: the verb or its complement is still to come. */
export function leavesVerb(token: Token): boolean {
  const verb = (token.tags & Tag.Verb) !== 0; // “in May” is none
  return (verb && (isAuxiliary(token) || isModal(token))) || token.form === 'not' || token.form === "n't";
}

/**
 * “C'était, | selon Ruiz, une erreur”, “There was, | said Ruiz, no sign of it”: up to where the source between commas can reach that starts
 * at `from`. What the verb before the comma at `comma` still wants is no apposition.
 */
export function sourceCeiling(tokens: readonly Token[], comma: number, from: number, ceiling: number): number {
  const verb = itemAt(tokens, comma - 1);
  if (itemAt(tokens, comma)?.kind !== Kind.Comma || verb === undefined || !leavesVerb(verb)) return ceiling;
  // “En cause, | explique Ruiz, la maire, le départ de trois joueurs”
  const before = itemAt(tokens, comma - 2);
  if (before !== undefined && isPreposition(before) && (verb.tags & Tag.Noun) !== 0) return ceiling;
  for (let k = from; k < ceiling; k++)
    if ((tokens[k] as Token).kind === Kind.Comma) return describesTo(tokens, k + 1, ceiling) ?? k;
  return ceiling;
}

/** “There was, said Ann Orr, | a nurse from Leeds|, “no other way””: the comma that closes who somebody is, behind the comma before `from`; null where no such words stand there. */
function describesTo(tokens: readonly Token[], from: number, ceiling: number): number | null {
  for (let k = from; k < ceiling && k - from < LONGEST_DESCRIPTION; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Comma) return describes(tokens, from, k) ? k : null;
    if (kind !== Kind.Word && kind !== Kind.Number) return null;
  }
  return null;
}

/** “a nurse from Leeds”, “who lives in Leeds”, “34”: whether the segment tells who somebody is. */
function describes(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (isRelativePronoun(first)) return true;
  if (first.kind === Kind.Number && to - from <= 3) return true;
  const opens = (isDeterminer(first) || (first.tags & Tag.Noun) !== 0) && first.letterCase === Case.Lower;
  if (!opens || finiteIn(tokens, from, to) >= 0) return false;
  return [true, false].some((headFirst) => isPerson(tokens[headOf(tokens, from, to, headFirst)]));
}

/** What describes somebody between commas has fewer tokens. */
const LONGEST_DESCRIPTION = 14;
