/** Whom a family name means that several of the text have. */
import { Weight } from './weight';
import type { Candidates } from '../../actors/cast/candidates';
import type { Entity } from '../../actors/cast/entity';
import { GOVERNED, LONGEST_GOVERNED } from '../../language/en/governed';
import { RELATIVES } from '../../language/relations';
import type { LocalName } from '../unit/unit-analysis';
import { familyName, heardName, introducedName, type WordsMeant } from './meant';
import type { People } from './people';
import { recent, type Salient } from './reference';

/** Whom a family name means that several have: not the son of another, unless the paragraph has just named him. */
export function ofSharedName(candidates: Candidates, name: LocalName, people: People): Entity | null {
  const { start, key, words } = name;
  const { salient, meant, unit } = people;
  const last = recent(salient, candidates);
  if (unit.language.headFirst) return last;
  const titled = ofTitle(candidates, name);
  if (titled !== null) return titled;
  const introduced = words.length === 1 ? meantOf(meant, introducedName(key), candidates) : null;
  if (last === null) return introduced;
  const acts = (one: Entity): boolean =>
    salient.some(({ entity, age, weight }) => age === 0 && weight === Weight.Acting && entity.id === one.id);
  if (acts(last) || unit.text.startsWith(YOUNGER, start - YOUNGER.length)) return last;
  // “Harper says … says Jenny Harper, his wife … Harper says”: whom the family name alone meant before.
  if (words.length === 1) {
    const word = familyName(key);
    const kept = meantOf(meant, word, candidates) ?? (hasActed(salient, last) ? null : introduced);
    meant.mean(word, kept ?? last);
    if (kept !== null) return kept;
  }
  if (!isKin(last)) return last;
  const others = candidates.without(isKin);
  // “Ruiz was stabbed. “He was kind,” said his father, Luke Ruiz. ¶ Mr Ruiz said …”: the only one of them who is heard.
  const heard = isHeard(meant, last) && !others.entities.some((other) => isHeard(meant, other));
  if (heard && people.isSource(unit.analysis.names.indexOf(name))) return last;
  return others.entities.length === 1 ? (others.entities[0] ?? last) : last;
}

/** “Mayor Orr”: the only one of them who has the post that is printed with the family name, or null. */
function ofTitle({ entities }: Candidates, { roles, words }: LocalName): Entity | null {
  if (words.length > 1 || roles.length === 0) return null;
  const bearers = entities.filter((one) => roles.some(({ lemma }) => one.roles.includes(lemma)));
  return bearers.length === 1 ? (bearers[0] as Entity) : null;
}

/** Whether somebody of a shared family name has spoken. */
function isHeard(meant: WordsMeant, { id }: Entity): boolean {
  return meant.of(heardName(id)) !== undefined;
}

/** Whom the word meant before, if one of these. */
function meantOf(meant: WordsMeant, word: string, candidates: Candidates): Entity | null {
  const before = meant.of(word);
  return before !== undefined && candidates.has(before) ? before : null;
}

/** Whether it was as who acts or speaks that somebody came up last. */
function hasActed(salient: readonly Salient[], { id }: Entity): boolean {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight } = salient[n] as Salient;
    if (entity.id === id) return weight === Weight.Acting;
  }
  return false;
}

/** Whether somebody is printed as a relative of another. */
function isKin({ roles }: Entity): boolean {
  return roles.some((role) => RELATIVES.has(role));
}

/** An English full name brings up whom the family name alone means, where several have it: not “an aide to Bill Ruiz”, of whom the text tells nothing. */
export function introduce({ words, start, end }: LocalName, entity: Entity, { unit, cast, meant }: People): void {
  const { text, language } = unit;
  const family = words.at(-1) ?? '';
  if (words.length < 2 || language.headFirst || entity.type !== 'person' || !cast.isShared(family)) return;
  const word = introducedName(family);
  // “Ann Ruiz attacked | Bob Ruiz|'s plan”, “under | the Bob Ruiz | era”: of whom the text only tells what is his.
  const owner = OWNER.test(text.slice(end, end + 2)) || text.startsWith('the ', start - 4);
  if (owner && meant.of(word) !== undefined) return;
  if (!GOVERNED.test(text.slice(Math.max(0, start - LONGEST_GOVERNED), start))) meant.mean(word, entity);
}

/** Somebody whose family name several have is heard. */
export function hear(actor: Entity, { cast, meant }: People): void {
  const { id, type, described } = actor;
  if (type !== 'person' || described || !id.includes(' ')) return;
  if (cast.isShared(id.slice(id.lastIndexOf(' ') + 1))) meant.mean(heardName(id), actor);
}

/** Behind the name of an owner. */
const OWNER = /^['’]/;

const YOUNGER = ' younger ';
