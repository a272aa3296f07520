/** What reading a unit asks the document's cast. */
import { initialsIn, printedKey, tailOf } from '../../actors/cast/short-forms';
import { OF } from '../../actors/ties';
import type { SpeakerReference } from './local-claim';
import type { UnitAnalysis } from './unit-analysis';

/**
 * Everything that reading the unit asks the cast: name keys, and head nouns of descriptions. Whatever `read-unit` resolves must
 * be here, or the unit keeps its old answer when an edit elsewhere changes it.
 */
export function lookupKeys({
  names,
  described,
  claims,
  pending,
  signature,
}: Pick<UnitAnalysis, 'names' | 'described' | 'claims' | 'pending' | 'signature'>): string[] {
  const keys: string[] = [];
  for (const name of names) {
    const tail = tailOf(name);
    keys.push(name.key);
    if (tail !== name.key) keys.push(tail);
    const printed = printedKey(name);
    if (printed !== name.key) keys.push(printed);
    const letters = initialsIn(name);
    if (letters !== null && letters !== name.key) keys.push(letters);
  }
  for (const { reference } of described) addRoles(reference, keys);
  for (const { speaker } of claims) addRoles(speaker, keys);
  if (pending !== null) addRoles(pending.speaker, keys);
  if (signature !== null) addRoles(signature.speaker, keys);
  return keys;
}

function addRoles(speaker: SpeakerReference, keys: string[]): void {
  if (speaker.kind === 'several') for (const { reference } of speaker.members) addRoles(reference, keys);
  if (speaker.kind !== 'description') return;
  keys.push(`role:${speaker.lemma}`);
  if (speaker.exact !== '') keys.push(`role:${OF}${speaker.exact.slice(speaker.lemma.length + 1)}`);
  if (speaker.capital !== '') keys.push(`body:${speaker.capital}`);
  for (const family of speaker.families) keys.push(`role:${family}`);
  for (const nation of speaker.nations) keys.push(`role:${nation}`);
  for (const tie of speaker.ties) keys.push(`role:${tie}`);
}
