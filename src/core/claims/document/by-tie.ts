/** Whom a description means by what it has in common with a printed role besides the noun: a body, a place, a nation, an age. */
import { Weight } from './weight';
import type { Cast } from '../../actors/cast/cast';
import type { Candidates } from '../../actors/cast/candidates';
import { compatible, isNamedPerson, type Entity } from '../../actors/cast/entity';
import { isBand } from '../../actors/ages';
import { AGED, HOME, isLoose, NAMED, OF, PLACED } from '../../actors/ties';
import { OF_PLACES } from '../../language/en/homes';
import { canBear, isElsewhere } from './bearer';
import { byNation } from './post';
import { type Description, recent, type Salient } from './reference';

/** “the French leader”: who is told of as that nation's, where the description names one. */
export function ofNation(reference: Description, salient: readonly Salient[]): Entity | null {
  return reference.demonym === '' ? null : byNation(salient, reference);
}

/** Who has more in common with the description than the noun: “the Barclays analyst”, “the former foreign minister”. */
export function byTie(description: Description, salient: readonly Salient[], cast: Cast): Entity | null {
  const { ties, gender } = description;
  if (isBand(ties)) return ofBand(salient, description);
  for (const tie of ties) {
    // That there is a name in both is nothing in common.
    if (tie === NAMED || tie === PLACED) continue;
    const candidates = cast.withRole(tie, gender);
    const loose = isLoose(tie) && !tie.startsWith(AGED);
    // “France's foreign minister” is no Russian one.
    const others = (e: Entity): boolean => (loose ? !canBear(e, description) : isElsewhere(e, description));
    const found = lastOf(loose || description.nations.length > 0 ? candidates.without(others) : candidates, salient);
    if (found !== null) return (loose ? actingHolder(found, description, salient) : null) ?? found;
    if (!tie.startsWith(OF) || !OF_PLACES.has(description.lemma)) continue;
    const homely = cast.withRole(HOME + tie.slice(OF.length), gender).without((e) => !canBear(e, description));
    const local = lastOf(homely, salient);
    if (local !== null) return local;
  }
  return null;
}

/** “Labour leader Ann Orr … Leeds candidate Beth Reid said no. … the Labour candidate”: who has just acted and is printed with the very noun, where who is of the body is not; or null. */
function actingHolder(found: Entity, description: Description, salient: readonly Salient[]): Entity | null {
  const { lemma, gender } = description;
  if (found.roles.includes(lemma)) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 1) return null;
    if (weight < Weight.Acting || !entity.roles.includes(lemma) || !compatible(entity.gender, gender)) continue;
    return canBear(entity, description) ? entity : null;
  }
  return null;
}

/** “la jeune femme” is who came up last at such an age, not somebody of another, unless somebody whose age nothing tells acts in the paragraph. */
function ofBand(salient: readonly Salient[], { ties, gender }: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > NEAR) break;
    if (!isNamedPerson(entity, gender)) continue;
    if (ties.some((tie) => entity.roles.includes(tie))) return entity;
    // “le vieil homme” is whose age the text has told.
    const young = ties.some((tie) => YOUNG.has(tie));
    if (young && age === 0 && weight === Weight.Acting && !entity.roles.some((role) => role.startsWith(AGED)))
      return null;
  }
  return null;
}

/** The only one whom the text has in mind of such an age, however far above. */
export function onlyOfBand({ ties, gender }: Description, salient: readonly Salient[], cast: Cast): Entity | null {
  const [only, other] = new Set(ties.flatMap((tie) => cast.withRole(tie, gender).entities));
  return other === undefined && salient.some(({ entity }) => entity.id === only?.id) ? (only ?? null) : null;
}

const YOUNG = new Set([`${AGED}x`, `${AGED}1x`, `${AGED}2x`, `${AGED}3x`]);

/** Units back in which an age is remembered. */
const NEAR = 2;

/** Of several, who was spoken of last. */
export function lastOf(candidates: Candidates, salient: readonly Salient[]): Entity | null {
  const last = candidates.entities.at(-1) ?? null;
  return candidates.entities.length > 1 ? (recent(salient, candidates) ?? last) : last;
}
