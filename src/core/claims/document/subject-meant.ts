/** Whom a description means that is the subject of a sentence, not the source of a claim: “Le ministre a balayé les critiques.” */
import { Num } from '../../language/types';
import type { Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { LONGEST_INTRODUCED } from '../../language/function-words';
import { itemAt } from '../../text/item-at';
import { meantBy, namedInOpening, setAgainst, toldOfOther } from './apart';
import { isLike } from './bearer';
import { described, isIntroduced, ownDescribed } from './description';
import { isAhead, isDoubtful, namedBehind } from './named-behind';
import type { People } from './people';
import type { Description } from './reference';

/** Whom the description in `span` means: of those who have come up, or whom the text names behind it; else one of its own, or null. */
export function subjectMeant(reference: Description, span: Span, people: People): Entity | null {
  const { start, end } = span;
  const printed = people.unit.text.slice(start, end);
  const against = setAgainst(reference, span, people);
  const opening = against !== null ? [against] : reference.deictic ? [] : namedInOpening(start, people);
  const other = toldOfOther(reference, span, people);
  const salient = meantBy(
    people,
    (other === null ? opening : [...opening, other]).map(({ id }) => id),
  );
  const likely =
    reference.number === Num.Plural && !reference.deictic
      ? ownDescribed(reference, printed)
      : reference.definite || reference.possessive
        ? described(reference, printed, NOWHERE, salient, people)
        : null;
  const introduced =
    likely !== null &&
    !likely.described &&
    !isLike(likely, reference) &&
    isIntroduced(likely, reference, people.unit.text.slice(end, end + LONGEST_INTRODUCED), people);
  const stranger = introduced || (likely !== null && (likely.id === against?.id || likely.id === other?.id));
  const known = stranger ? ownDescribed(reference, printed) : likely;
  // “Son PDG a salué l'accord.”: asked once more as the source.
  const again =
    reference.possessive && itemAt(people.unit.analysis.claims, people.claims.length)?.source?.start === start;
  // “L'inspectrice du travail est venue. « … », énumère Ana Ruiz”
  const named =
    people.unit.language.headFirst && !again && isDoubtful(known, reference, people)
      ? namedBehind(reference, { source: span, parts: NO_SPANS }, people)
      : null;
  return named ?? (known !== null && isAhead(known, reference, people) ? ownDescribed(reference, printed) : known);
}

const NO_SPANS: readonly Span[] = [];
const NOWHERE = (): boolean => false;
