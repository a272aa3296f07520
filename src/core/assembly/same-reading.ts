/** Whether two readings of a unit come to the same in the lists. */
import type { Entity } from '../actors/cast/entity';
import type { Span } from '../analysis';
import {
  type Amendment,
  sameReference,
  type UnitClaim,
  type UnitMention,
  type UnitReading,
} from '../claims/document/reading';
import type { Place } from '../claims/unit/local-claim';

/** Whether two readings of the same unit say the same, whatever state they leave behind. */
export function sameReading(one: UnitReading, other: UnitReading): boolean {
  return (
    one === other ||
    (sameLists(one.mentions, other.mentions, isSameMention) &&
      sameLists(one.claims, other.claims, isSameClaim) &&
      sameLists(one.marks, other.marks, sameReference) &&
      sameLists(one.laterMarks, other.laterMarks, isSameLaterMark) &&
      sameLists(one.amendments, other.amendments, isSameAmendment) &&
      introduceAlike(one, other))
  );
}

/** Whether two readings of a unit tell the same of whom units before only described. */
export function introduceAlike(one: UnitReading, other: UnitReading): boolean {
  return sameLists(one.introduces, other.introduces, isSameIntroduction);
}

function sameLists<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T, n: number) => boolean): boolean {
  if (one.length !== other.length) return false;
  for (let n = 0; n < one.length; n++) if (!isSame(one[n] as T, other[n] as T, n)) return false;
  return true;
}

function isSameMention(one: UnitMention, other: UnitMention): boolean {
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    isSameSpan(one, other) &&
    isSameEntity(one.entity, other.entity)
  );
}

/** As far as actors are written of entities. */
function isSameEntity(one: Entity | null, other: Entity | null): boolean {
  if (one === null || other === null || one === other) return one === other;
  return (
    one.id === other.id &&
    one.type === other.type &&
    one.described === other.described &&
    one.number === other.number &&
    one.label === other.label
  );
}

function isSameClaim(one: UnitClaim, other: UnitClaim): boolean {
  return (
    isSameEntity(one.actor, other.actor) &&
    one.attribution === other.attribution &&
    one.confidence === other.confidence &&
    one.reason === other.reason &&
    one.local.kind === other.local.kind &&
    one.local.modality === other.local.modality &&
    one.local.nestedIn === other.local.nestedIn &&
    one.local.speaker.kind === other.local.speaker.kind &&
    isSamePlace(one.source, other.source) &&
    isSamePlace(one.cue, other.cue) &&
    one.cue?.lemma === other.cue?.lemma &&
    sameLists(one.parts, other.parts, isSamePlace) &&
    sameLists(one.coSpeakers, other.coSpeakers, isSameEntity)
  );
}

type LaterMark = UnitReading['laterMarks'][number];
type Introduction = UnitReading['introduces'][number];

function isSameLaterMark(one: LaterMark, other: LaterMark): boolean {
  return one.back === other.back && one.mark === other.mark && sameReference(one.claim, other.claim);
}

function isSameAmendment(one: Amendment, other: Amendment): boolean {
  return (
    sameReference(one, other) &&
    one.drop === other.drop &&
    one.within === other.within &&
    isSameEntity(one.actor ?? null, other.actor ?? null) &&
    sameLists(one.parts ?? NOTHING, other.parts ?? NOTHING, isSamePlace)
  );
}

const NOTHING: readonly Place[] = [];

function isSameIntroduction(one: Introduction, other: Introduction): boolean {
  return one.id === other.id && isSameEntity(one.entity, other.entity);
}

function isSamePlace(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return one === other;
  return one.back === other.back && isSameSpan(one, other);
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
