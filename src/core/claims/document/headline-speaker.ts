/** Who speaks a quotation that a headline prints without a name: who says it in the article below. */
import type { Entity } from '../../actors/cast/entity';
import { foldName } from '../../actors/names/fold';

/** A claim of a draft, as far as headlines are concerned. */
export interface Said {
  readonly text: string;
  readonly heading: boolean;
  /** Words in quotation marks, or a turn of talk. */
  readonly direct: boolean;
  readonly sourced: boolean;
  readonly actor: Entity | null;
}

/** A headline shortens what it quotes: this share of its words must come again. */
const SHARE = 0.75;

/**
 * The speaker of each claim of a headline that has none, by the claim's index: whoever says its words below, else the person
 * who says half of all that is quoted. Linear in the words of the claims; nothing to do where no headline is without a speaker.
 */
export function headlineSpeakers(claims: readonly Said[]): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>();
  let below: readonly { readonly words: ReadonlySet<string>; readonly actor: Entity }[] | null = null;
  for (let n = 0; n < claims.length; n++) {
    const { heading, direct, sourced, actor, text } = claims[n] as Said;
    if (!heading || !direct || sourced || actor !== null) continue;
    below ??= claims.flatMap((c) =>
      c.heading || !c.direct || c.actor === null ? [] : [{ words: new Set(foldName(c.text)), actor: c.actor }],
    );
    const words = foldName(text);
    let best: Entity | null = null;
    let most = SHARE * words.length;
    for (const said of below) {
      const common = words.filter((word) => said.words.has(word)).length;
      if (common < most || (best !== null && common === most)) continue;
      most = common;
      best = said.actor;
    }
    best ??= mainVoice(below.map((said) => said.actor));
    if (best !== null) found.set(n, best);
  }
  return found;
}

/** The person who speaks at least half of the quotations, and more than one. */
function mainVoice(actors: readonly Entity[]): Entity | null {
  const counts = new Map<string, number>();
  for (const actor of actors) {
    const count = (counts.get(actor.id) ?? 0) + 1;
    counts.set(actor.id, count);
    if (actor.type === 'person' && count > 1 && 2 * count >= actors.length) return actor;
  }
  return null;
}
