/** Who speaks a claim, by what the words of its source say of him. */
import type { Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { KIN } from '../../language/relations';
import type { Member, SpeakerReference } from '../unit/local-claim';
import type { People } from './people';
import type { Said } from './said';
import { byDescription } from './speaker-by-description';
import { byPronoun } from './speaker-by-pronoun';
import { speakerWithoutCue } from './speaker-without-cue';
import { alone, type Speaker } from './speakers';
import type { Asker } from './state';

/**
 * Whom the words of a source mean; those spoken together as co-speakers.
 * @param other whom a pronoun does not mean
 */
export function whoSpeaks(
  reference: SpeakerReference,
  said: Said,
  people: People,
  other: Asker | null = null,
): Speaker {
  switch (reference.kind) {
    case 'name':
      return byName(reference.names, people);
    case 'pronoun':
      return byPronoun(reference, said, people, other);
    case 'description':
      return byDescription(reference, said, people, other);
    case 'several':
      return byEach(reference.members, said.parts, people, other);
    case 'neighbour':
      return alone(speakerWithoutCue(reference, said.parts, people), 1);
    case 'told':
      return byTold(reference, said, people, other);
    case 'same':
      return alone(people.speaker, 1);
    case 'none':
      return alone(null, 1);
  }
}

function byName(names: readonly number[], people: People): Speaker {
  if (names.length === 1) return alone(people.met(names[0] as number), 1);
  const [actor = null, ...others] = names.map((n) => people.met(n)).filter(isKnown);
  return { actor, coSpeakers: others.filter((entity) => entity !== actor), confidence: 1 };
}

/** “le préfet et le maire”: each for himself; those whom nobody knows are left out. */
function byEach(members: readonly Member[], parts: readonly Span[], people: People, other: Asker | null): Speaker {
  const speakers = members.map((member) => whoSpeaks(member.reference, { source: member, parts }, people, other));
  const [actor = null, ...others] = speakers.flatMap(({ actor, coSpeakers }) => [actor, ...coSpeakers]).filter(isKnown);
  return {
    actor,
    coSpeakers: others.filter((entity) => entity !== actor),
    confidence: Math.min(...speakers.map(({ confidence }) => confidence)),
  };
}

/** “Ana Ruiz a perdu son fils. Il avait 17 ans. « Je revois sa casquette. »”: she, where the sentence tells of somebody's kin who does not speak. */
function byTold(
  { reference, past }: Extract<SpeakerReference, { kind: 'told' }>,
  said: Said,
  people: People,
  other: Asker | null,
): Speaker {
  const unnamed = people.unnamed.last;
  const meant = whoSpeaks(reference, said, people, other);
  const { actor } = meant;
  // “Sa fille, Maialen, tient la barre. Elle a 26 ans. « … »”
  const kin =
    reference.kind === 'name' ||
    (actor === null
      ? unnamed === null || KIN.has(unnamed.lemma)
      : (past || actor.described) && actor.roles.some((role) => KIN.has(role)));
  if (!kin || (actor !== null && actor === people.speaker && reference.kind !== 'name')) return meant;
  const teller = people.actingLast(actor);
  // “Il remplaçait Luc Orr. « Luc m'a écrit. »”: not he whom the words name.
  if (teller === null) return reference.kind === 'name' ? { ...alone(null, TELLER), elsewhere: true } : meant;
  return { ...alone(teller, TELLER), elsewhere: true };
}

function isKnown(entity: Entity | null): entity is Entity {
  return entity !== null;
}

/** How sure it is that somebody tells of his kin. */
const TELLER = 0.65;
