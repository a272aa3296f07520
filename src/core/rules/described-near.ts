/** Whether a sentence near a name says who that is: “La chercheuse”, “Professeur d’histoire depuis vingt ans, X”. */
import type { Actor, LanguageId, Mention } from '../analysis';
import { ANYBODY } from '../language/introductions';
import { LANGUAGES } from '../language/languages';
import { Tag, type Language } from '../language/types';
import { Recent } from '../text/recent';
import type { RuleContext } from './rule';

/** What stands further away than this from the first mention does not introduce the person. UTF-16 code units. */
export const NEAR = 250;

/** “its chief executive said on Tuesday”, then the name; “Claire Vial. La chercheuse, …”: whether a description that means the person stands near the name, and tells more than of anybody. */
export function isDescribedNear({ text }: RuleContext, actor: Actor, name: Mention): boolean {
  return actor.mentions.some(
    ({ kind, start, end }) =>
      kind === 'description' && Math.abs(start - name.start) <= NEAR && !ANYBODY.test(text.slice(start, end)),
  );
}

/** How far before the name its sentence is looked for; UTF-16 code units. */
const SENTENCE = 160;

/** Words before the noun of a phrase that opens a sentence: an article, adjectives. */
const BEFORE_NOUN = 3;

/** “Professeur d’histoire depuis vingt ans, X dit …”: whether the sentence opens with a noun for a person, and the name follows a comma. */
export function opensWithPerson({ text, language }: RuleContext, name: Mention): boolean {
  if (text.charAt(name.start - 2) !== ',') return false;
  return OPENS[language].of(text.slice(Math.max(0, name.start - SENTENCE), name.start));
}

const OPENS: Readonly<Record<LanguageId, Recent<boolean>>> = {
  fr: new Recent((before) => endsOpening(before, LANGUAGES.fr), 256),
  en: new Recent((before) => endsOpening(before, LANGUAGES.en), 256),
};

function endsOpening(before: string, { lookup }: Language): boolean {
  if (!/\p{L}[\p{L}\d]*,[\s\u00A0]$/u.test(before)) return false;
  const opening = /(?:^|[.!?…»”"\n][\s\u00A0]*)([^.!?…»”"\n]*)$/u.exec(before);
  const words = (opening?.[1] ?? '').toLowerCase().split(/[\s\u00A0’']+/, BEFORE_NOUN);
  for (const form of words) {
    const word = lookup(form);
    if (word === undefined) continue;
    if (word.noun === 'role' || word.noun === 'person') return true;
    if ((word.tags & (Tag.Preposition | Tag.Subordinator | Tag.Noun)) !== 0 && (word.tags & Tag.Adjective) === 0)
      return false;
  }
  return false;
}
