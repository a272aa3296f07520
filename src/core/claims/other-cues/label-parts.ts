/** What the labels before a colon, a dash or at the end of a headline have in common. */
import type { NameMention } from '../../actors/names/mention';
import type { NounKind } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import type { Token } from '../../text/token';
import type { Finding, Range, Scene } from '../unit/scene';

/** The name that opens a sentence, with or without an article: “The Ledger:”, “Le Medef :”. */
export function nameAt({ tokens, names }: Scene, from: number): NameMention | undefined {
  const first = tokens[from] as Token;
  if (first.name >= 0) return names[first.name];
  return isDeterminer(first) ? names[tokens[from + 1]?.name ?? -1] : undefined;
}

/** What an English headline names before a colon as its source, or “per” before a comma: “per police”, but not the measure of “per student”. */
export const TOLD_BY: ReadonlySet<NounKind> = new Set<NounKind>([
  'role',
  'person',
  'organization',
  'document',
  'source',
]);

/** A claim whose cue is the colon or dash at token `colon`. */
export function labelClaim(source: Range, colon: number, parts: Range[], confidence: number, reason: string): Finding {
  return { parts, source, cue: { from: colon, to: colon + 1 }, lemma: ':', confidence, reason };
}
