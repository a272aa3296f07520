/** “« … », raconte l'alpiniste. Le 3 mai, Maud Perrin est tombée.”: a description ahead of the name. */
import { compatible, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import type { LocalName } from '../unit/unit-analysis';
import { canBear } from './bearer';
import type { Description, Salient } from './reference';

/** A name within so many characters is in the next sentence. */
const NEXT_SENTENCE = 120;

/** Whether the name can come behind: nobody but a noun tells whom, and the text has spoken of nobody whom it could mean. */
export function canFollow(description: Description, salient: readonly Salient[]): boolean {
  const { noun, number, definite, bare, possessive, deictic, office, gender } = description;
  if ((noun !== 'role' && noun !== 'person') || number === 2 || !definite || !bare) return false;
  if (possessive || deictic || office) return false;
  return !salient.some(({ entity }) => entity.type === 'person' && compatible(entity.gender, gender));
}

/** The first name right behind the claim if somebody acts by it, or -1; names before `from` stand before the claim. */
export function nameBehind(
  names: readonly LocalName[],
  from: number,
  source: Span | null,
  parts: readonly Span[],
): number {
  let end = source?.end ?? 0;
  for (const part of parts) end = Math.max(end, part.end);
  for (let n = from; n < names.length; n++) {
    const { start, quoted, subject, type } = names[n] as LocalName;
    if (start < end || quoted || type === 'place') continue;
    return subject && start - end <= NEXT_SENTENCE ? n : -1;
  }
  return -1;
}

/** Whether the one named can be whom the description means. */
export function canBeNamed(entity: Entity, description: Description): boolean {
  return entity.type === 'person' && compatible(entity.gender, description.gender) && canBear(entity, description);
}
