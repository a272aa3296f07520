/** Who is found to speak a claim: one, several, or nobody. */
import type { Entity } from '../../actors/cast/entity';
import type { MentionKind, Span } from '../../analysis';
import type { People } from './people';

/** Who speaks, and how sure that is. */
export interface Speaker {
  readonly actor: Entity | null;
  readonly coSpeakers: readonly Entity[];
  readonly confidence: number;
  /** The words of the source mean somebody else. */
  readonly elsewhere?: true;
  /** The source means one who is not named on purpose: “« … », glisse-t-elle” behind “une source proche”. */
  readonly anonymous?: boolean;
}

/** Somebody who speaks with nobody else; null where nobody is known to. */
export function alone(actor: Entity | null, confidence: number): Speaker {
  return { actor, coSpeakers: NOBODY, confidence };
}

/** Those who spoke in the claim before, the last speaker first: “Ils ajoutent”, “expliquent les deux élus”. */
export function together(actor: Entity, source: Span | null, people: People, kind: MentionKind): Speaker {
  people.mention(actor, source, kind);
  return { actor, coSpeakers: people.joint, confidence: 0.9 };
}

/** Those who were named together. */
export function allOf(
  [actor, ...others]: readonly Entity[],
  source: Span | null,
  people: People,
  kind: MentionKind,
): Speaker {
  people.mention(actor ?? null, source, kind);
  return { actor: actor ?? null, coSpeakers: others, confidence: 0.85 };
}

const NOBODY: readonly Entity[] = [];
