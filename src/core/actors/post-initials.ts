/** The initials of a post, by which papers call who has it: “Director of Public Prosecutions Ann Orr … the DPP”. */
import { Tag } from '../language/types';
import { isDeterminer, isPreposition } from '../syntax/noun-phrase';
import { Kind, type Token } from '../text/token';
import { INITIALS } from './ties';

/** Initials have so many letters. */
const FEWEST = 2;
const MOST = 4;

/** “Public Prosecutions”: words of the language, whose capitals make a name of them. */
function isWord({ tags }: Token): boolean {
  return (tags & (Tag.Noun | Tag.Adjective)) !== 0 && (tags & (Tag.FirstName | Tag.Place | Tag.Organization)) === 0;
}

/** The ties of the post that tokens [from, end) print: its initials up to a preposition (“ig”), and with what it is of (“igp”); none where a name stands in it. */
export function postInitials(tokens: readonly Token[], from: number, end: number): readonly string[] {
  let letters = '';
  const ties: string[] = [];
  const note = (): void => {
    if (letters.length >= FEWEST && letters.length <= MOST) ties.push(INITIALS + letters);
  };
  for (let k = from; k < end && letters.length <= MOST; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (t.name >= 0 && !isWord(t))) return ties;
    if (isDeterminer(t)) continue;
    if (!isPreposition(t)) letters += t.form[0] as string;
    else if ((t.tags & Tag.Verb) === 0) note();
  }
  note();
  return ties;
}
