/** English verbs of giving, by lemma, and what is given with words. */
import { itemSet } from '../lexicon';

/** What somebody has behind it before what is given. */
export const GIVING = itemSet('give cost send offer show owe save pay hand lend teach grant earn award bring');

/** “without giving details” */
export const DETAILS = itemSet('giving offering providing');

/** What somebody can keep to himself, with “no” behind it: “gave no details”, by lemma. */
export const HANDED = itemSet('give offer provide release set name cite specify');

/** How little of it: “gave few details”. */
export const LITTLE = itemSet('no few little');

/** What opens what still belongs to reported words. */
export const STILL_SAID = itemSet('or including especially particularly even that');

/** Participles that tell how somebody knows: “people briefed on the plan”. */
export const INFORMED = itemSet('briefed involved');

/** “comes as a review warns”, “emerged as the mayor told MPs”: what happens while something is said. */
export const COMES = itemSet(
  'comes come came coming emerges emerged erupted surfaced unfolded broke resumed followed happened',
);

/** Verbs that have a complement with “as”, by lemma: “identified on Monday as the gunman”. */
export const TAKES_AS = itemSet(
  'accept act announce appoint bill brand cast charge choose cite class classify confirm consider count depict describe design diagnose dismiss disguise double dress elect employ hail hire identify install intend introduce jail know label list market mean name nominate pick portray pose present promote rank rate recall recognise recognize regard register remember reveal see select sell serve style swear tout train treat try unmask unveil use view work',
);

/** What somebody asks for, in a noun. */
export const ASKED_FOR = itemSet('call plea request');

/** What is wanted is not said. */
export const DESIRES = itemSet('hope goal aim ambition wish');

/** “tears in his eyes”, “found comfort in her words”: where a thing is. */
export const HOLDING = itemSet('eyes words');

/** What somebody's words do to others who then speak. */
export const PROMPTING = itemSet('prompting leading spurring causing');
