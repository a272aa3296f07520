/** Who speaks a quotation that has no cue: whom the words around it tell of, or whoever spoke last. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import type { Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { PROSECUTORS } from '../../language/relations';
import { isCell } from '../../markdown/units';
import { itemAt } from '../../text/item-at';
import type { SpeakerReference } from '../unit/local-claim';
import type { People } from './people';
import type { Salient } from './reference';
import type { ClaimDraft } from './work';

/** Who speaks a quotation without a cue: whom its unit or the one before names, else whoever spoke last; no body says “I”. */
export function speakerWithoutCue(
  { name, alone, his }: Extract<SpeakerReference, { kind: 'neighbour' }>,
  parts: readonly Span[],
  people: People,
): Entity | null {
  if (name >= 0) return people.entityOf(name);
  if (opensTopic(parts[0]?.start ?? 0, people)) return null;
  if (his) return people.actingLast(null) ?? people.speaker;
  const answering = answeringIn(people);
  if (answering !== null) return answering;
  if (parts[0]?.start === 0 && people.state.lastPerson !== null) return people.state.lastPerson.entity;
  // “| Ana Ruiz | « Non » |”: whom its row names, not whoever spoke in the row above.
  if (isCell(people.unit.kind)) return null;
  if (!alone || people.speaker?.type === 'person')
    return (
      people.speaker ??
      (people.unit.language.headFirst && people.unnamed.last === null ? people.actingLast(null) : null)
    );
  for (let n = people.salient.length - 1; n >= 0; n--) {
    const { entity, weight } = people.salient[n] as Salient;
    if (weight === Weight.Acting && entity.type === 'person' && entity.number !== Num.Plural) return entity;
  }
  return null;
}

/** “**Sport.** | « On a pris une claque. »”: whether nothing but a topic in bold stands before the quotation, which nobody spoke of before. */
function opensTopic(start: number, people: People): boolean {
  const { text, prose, analysis } = people.unit;
  const [lead] = prose.marks;
  if (lead?.kind !== 'strong' || lead.start > 0 || start === 0 || start > lead.end + 3) return false;
  const last = text.slice(0, start).trimEnd().at(-1);
  return (
    (last === '.' || last === ':') &&
    !analysis.names.some((name, n) => name.start < lead.end && people.entityOf(n) !== null)
  );
}

/** “« Dans une saucisse ? », s'étonne la présidente. Silence. « C'était pour les rats. »”: who spoke in a French unit before somebody asked, or null. */
function answeringIn(people: People): Entity | null {
  if (!people.unit.language.headFirst) return null;
  let last = people.claims.length - 1;
  while (last >= 0 && (people.claims[last] as ClaimDraft).local.nestedIn >= 0) last--;
  const question = itemAt(people.claims, last);
  const end = question?.local.parts.at(-1)?.end;
  if (
    question?.cue == null ||
    end === undefined ||
    !ASKED.test(people.unit.text.slice(Math.max(0, end - ASKED_WITHIN), end))
  )
    return null;
  for (let n = last - 1; n >= 0 && n >= last - ASKED_OF; n--) {
    const { actor, local } = people.claims[n] as ClaimDraft;
    if (local.nestedIn < 0 && actor?.type === 'person' && actor !== question.actor) return actor;
  }
  const official = question.actor?.roles.some((role) => PROSECUTORS.has(role)) === true;
  return official || question.local.modality === 'asked' ? people.actingLast(question.actor) : null;
}

/** A question at the end of words, with its marks. */
const ASKED = /\?\s*[»”"]?\s*$/;
const ASKED_WITHIN = 6;
/** Who is asked spoke one of so many claims before. */
const ASKED_OF = 6;
