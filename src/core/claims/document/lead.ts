/** “A former engineer has accused the minister. ¶ Ruth Jarvis, 51, told MPs …”: who is only described, and named in the paragraph behind. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import type { UnitKind } from '../../markdown/units';
import { foldedWords } from '../../text/folded-words';
import { isLike } from './bearer';
import { canBeNamed, isIntroduced, isUnknown, speaksNext } from './named-behind';
import type { People } from './people';
import type { UnitMention, UnitReading } from './reading';
import type { Description, Salient } from './reference';
import { genericBody } from './named-body';
import type { ClaimDraft, Work } from './work';

/** Somebody whom only a description tells, who spoke in a unit before: the next paragraph may name him. */
export interface Lead {
  readonly reference: Description;
  /** Known by the description, or null for whoever it may be (“a councillor”). */
  readonly entity: Entity | null;
  /** Units since. */
  readonly back: number;
  /** The claims of that unit that are his and whose speaker has no entity. */
  readonly claims: readonly number[];
  /** Of a body that a headline tells by its kind: the headline's words. */
  readonly words: readonly string[];
}

/** A headline, the line below it and the first paragraph. */
const LONGEST_LEAD = 3;

/** The leads that a unit hands on to the next one: its own, and those before that it has not named; in French only a post that an article opens with. */
export function leadsBehind(
  { unit, claims }: Work,
  before: readonly Lead[],
  people: Pick<People, 'mostSalient'>,
): readonly Lead[] {
  if (claims.length === 0 && before.length === 0) return NO_LEADS;
  if (unit.language.headFirst) {
    const post = unit.kind === 'paragraph' ? ofOpening(unit, claims) : null;
    return post !== null && isPost(post.reference) && !people.mostSalient.some(isNamedActor) ? [post] : NO_LEADS;
  }
  const opening = !people.mostSalient.some(isNamedActor);
  const own = (opening ? ofOpening(unit, claims) : null) ?? ofLast(unit.kind, claims);
  const ended = own === null && claims.length > 0;
  const earlier =
    opening && !ended
      ? before.filter(
          ({ reference, back }) => back < LONGEST_LEAD && (own === null || isAlike(reference, own.reference)),
        )
      : NO_LEADS;
  if (earlier.length === 0) return own === null ? NO_LEADS : [own];
  const aged = earlier.map((lead) => ({ ...lead, back: lead.back + 1 }));
  return own === null ? aged : [...aged, own];
}

/** “le ministre des Finances”: a post of one. */
function isPost({ noun, definite, possessive, number }: Description): boolean {
  return noun === 'role' && definite && !possessive && number !== Num.Plural;
}

/** Whether somebody has acted whom the text names. */
function isNamedActor({ entity, weight }: Salient): boolean {
  return weight === Weight.Acting && entity.type === 'person' && !entity.described;
}

/** Who spoke last in a paragraph, where nothing but a description tells. */
function ofLast(kind: UnitKind, claims: readonly ClaimDraft[]): Lead | null {
  const last = claims.at(-1);
  if (kind !== 'paragraph' || last?.actor?.described !== true) return null;
  const { actor, local } = last;
  if (local.speaker.kind !== 'description' || local.nestedIn >= 0) return null;
  return { reference: local.speaker, entity: actor, back: 1, claims: NONE, words: NO_WORDS };
}

/** Who is the first to speak in a text that has named nobody yet. */
function ofOpening({ kind, text }: Work['unit'], claims: readonly ClaimDraft[]): Lead | null {
  const at = claims.findIndex(({ local }) => local.nestedIn < 0);
  const first = claims[at];
  if ((kind !== 'paragraph' && kind !== 'heading') || first?.local.speaker.kind !== 'description') return null;
  const reference = first.local.speaker;
  const body =
    kind === 'heading' && reference.bare && reference.noun === 'organization' && reference.number !== Num.Plural;
  if (!isUnknown(reference) && !body) return null;
  const words = body ? longWords(text).filter((word) => word !== reference.lemma) : NO_WORDS;
  if (first.actor !== null)
    return first.actor.described ? { reference, entity: first.actor, back: 1, claims: NONE, words } : null;
  const his = claims.flatMap(({ local: { speaker, nestedIn }, actor }, n) => {
    const same = speaker === reference || (speaker.kind === 'pronoun' && compatible(speaker.gender, reference.gender));
    return n >= at && nestedIn < 0 && actor === null && same ? [n] : [];
  });
  return { reference, entity: null, back: 1, claims: his, words };
}

/** Whether two descriptions can be of one person: “sacked engineer”, “the former chief engineer”. */
function isAlike(one: Description, other: Description): boolean {
  return one.lemma === other.lemma || one.families.some((family) => other.families.includes(family));
}

/**
 * Those of the leads whom the first claim of a unit names, or its first word where that is somebody of the same post, with the claims
 * that are theirs; gives the ones known by a description.
 * @param recall gives those whom the text had in mind before the unit
 */
export function nameLeads(
  work: Work,
  leads: readonly Lead[],
  recall: () => readonly Salient[],
  mentions: readonly UnitMention[],
): UnitReading['introduces'] {
  if (leads.length === 0) return NOBODY;
  const { claims, amendments, unit } = work;
  const first = claims[0];
  const kind = first?.local.speaker.kind;
  if (kind === 'name' && first?.actor?.type === 'organization') return nameBodies(work, leads, first.actor);
  // “His lawyer said no. ¶ Ruiz was held, Ana Orr told reporters.”
  const speaker = kind === 'name' ? first?.actor : undefined;
  const named = mentions.find(
    (m) => m.kind === 'name' && m.entity.type === 'person' && (speaker == null || m.entity.id === speaker.id),
  );
  if (named === undefined) return NOBODY;
  const { entity: actor, start } = named;
  // “Ruth Jarvis, 51, lives in Leeds. “It failed,” she said.”
  const tells = kind === 'name' || (kind === 'pronoun' && start === 0);
  const speaks = tells && first !== undefined && first.local.nestedIn < 0 && first.actor?.id === actor.id;
  const opens = speaks || start === 0;
  // “The couple, Ana | and Luc Ruiz, …”
  const several = unit.text.startsWith(' and ', named.end);
  const before = opens || several || start > LONGEST_OPENING ? '' : unit.text.slice(0, start).toLowerCase();
  if (!opens && before === '') return NOBODY;
  // “… ¶ Traders were upset. “It failed,” said Lin Wei, whose bar lost money.”: somebody new, of whom it is told who she is.
  const alone =
    speaks &&
    kind === 'name' &&
    (first.local.source?.end ?? 0) <= named.end &&
    (first.local.parts[0]?.start ?? 0) <= (unit.analysis.sentences[0] ?? 0);
  const salient = recall();
  const opening = !salient.some(isNamedActor);
  const found: UnitReading['introduces'][number][] = [];
  for (const { reference, entity, back, claims: his } of leads) {
    const again = !opens && isCalledAgain(before, reference, actor, salient);
    if (!again && (!opens || !canBeNamed(actor, reference))) continue;
    const next = alone && actor.roles.length === 0 && speaksNext(reference, actor, salient);
    if (!again && !next && !isIntroduced(reference, actor, salient, opening)) continue;
    if (!again && !speaks && !isLike(actor, reference)) continue;
    if (entity !== null) found.push({ id: entity.id, entity: actor });
    for (const claim of his) amendments.push({ back, claim, actor });
  }
  return found;
}

/** “A pensioner says she was robbed. ¶ The pensioner, Ana Ruiz, 81, was out.”: whether the words before a name that comes up are the noun of the description once more. */
function isCalledAgain(before: string, reference: Description, actor: Entity, known: readonly Salient[]): boolean {
  const { lemma, gender, definite } = reference;
  if (definite || !isUnknown(reference)) return false;
  // “The | pensioner, Ana Ruiz, 81,”, “Pensioner | Ana Ruiz”
  if (before !== `${lemma} ` && !(before.startsWith('the ') && before.endsWith(` ${lemma}, `))) return false;
  return compatible(actor.gender, gender) && !known.some(({ entity }) => entity.id === actor.id);
}

/** “# Airline says data was stolen ¶ Data has been stolen, Coral Air said.”: the body that a headline only calls by its kind, which says so below. */
function nameBodies({ unit, amendments }: Work, leads: readonly Lead[], actor: Entity): UnitReading['introduces'] {
  const found: UnitReading['introduces'][number][] = [];
  const speaker = [{ entity: actor, gender: actor.gender, weight: Weight.Acting, age: 0, start: 0 }];
  for (const { reference, entity, back, claims, words } of leads) {
    if (words.length === 0 || genericBody(speaker, reference, 0, null) === null) continue;
    const again = longWords(unit.text);
    const said = words.filter((word) => again.some((other) => other.startsWith(word.slice(0, STEM))));
    if (3 * said.length < words.length) continue;
    if (entity !== null) found.push({ id: entity.id, entity: actor });
    for (const claim of claims) amendments.push({ back, claim, actor });
  }
  return found;
}

/** The words of a short text that tell what it is about. */
function longWords(text: string): readonly string[] {
  return foldedWords(text.slice(0, LONGEST)).filter((word) => word.length >= STEM);
}

/** Letters that tell a word, whatever its ending. */
const STEM = 4;
/** Characters of a headline, and of the paragraph that says the same. */
const LONGEST = 300;
/** Characters of a noun and what tells of it, before a name. */
const LONGEST_OPENING = 60;
const NO_WORDS: readonly string[] = [];

const NO_LEADS: readonly Lead[] = [];
const NOBODY: UnitReading['introduces'] = [];
const NONE: readonly number[] = [];
