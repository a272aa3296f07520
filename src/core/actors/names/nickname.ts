/** How somebody is called among friends, between his names. */
import { Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import { isNamePart } from './capitalised';

/** “Dennis | “Bam” Okello”, “Ana | (Nan) Ruiz”: behind the nickname in marks or brackets that a family name follows, or `at`. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at] as Token;
  const closer = CLOSERS.get(open.kind);
  if (closer === undefined || !open.spaceBefore || (open.kind === Kind.OpenMark && open.mark < 0)) return at;
  let end = at + 1;
  while (end < tokens.length && end - at < 3 && isNamePart(tokens[end] as Token)) end++;
  const surname = tokens[end + 1];
  if (end === at + 1 || tokens[end]?.kind !== closer || surname === undefined) return at;
  return isNamePart(surname) && surname.spaceBefore && (surname.tags & Tag.Title) === 0 ? end + 1 : at;
}

const CLOSERS = new Map<Kind, Kind>([
  [Kind.OpenMark, Kind.CloseMark],
  [Kind.OpenBracket, Kind.CloseBracket],
]);
