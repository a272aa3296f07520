import { items, rows } from '../lexicon';
import type { CueClass, CuePhrase } from '../types';

/**
 * Stands in `CuePhrase.words` where the source stands when the phrase goes around it: by X’s account, as X put it.
 * Such a phrase is of kind 'source-follows'; the words behind the source close the cue.
 */
export const SOURCE_SLOT = '…';

/** Before their source: according to X. */
const SOURCE_FOLLOWS = `in the words of; in the view of; in the opinion of; in the eyes of; in the estimation of; in the judgment of;
in the judgement of; in the assessment of; in the telling of; by the account of; by the reckoning of; by the estimate of; from the perspective of`;

const AROUND_SOURCE = `in … 's words; in … 's own words; in … 's view; in … 's opinion; in … 's eyes; in … 's estimation; in … 's judgment; in … 's telling; in … 's version;
by … 's account; by … 's own account; by … 's reckoning; by … 's telling; by … 's estimate; by … 's own estimate; by … 's count; by … 's own count; by … 's own reckoning; by … 's own admission; to … 's mind; to hear … tell it;
as … put it; as … puts it; as … sees it; as … see it; as … saw it; as … tells it; as … tell it; as … told it; as … has it; if … is to be believed; if … are to be believed`;

/** With a possessive pronoun in place of the source: in his words, by their own account. */
const WITH_PRONOUN =
  'in … words; in … own words; in … view; in … opinion; in … assessment; in … estimation; in … eyes; by … account; by … own account; by … own admission; by … reckoning; by … own reckoning; by … own estimate; by … estimate';
const POSSESSIVES = items('my our his her its their');

/** Something else more often than not: per the filing. */
const AMBIGUOUS = 'per; as per';

/** Such a one that is a cue only where it opens a sentence: to Orr, it was over. */
const OPENING = 'to; for';

/** Without a source. */
const BARE = `reportedly; allegedly; purportedly; supposedly; ostensibly; rumour has it; rumor has it; word has it; legend has it; word is; rumour is; rumor is; the word is;
the story goes; so the story goes; as the story goes; by all accounts; by most accounts; by some accounts; by several accounts; by many accounts; by one account;
there have been claims; there were claims; there are claims; there have been reports; there were reports; there are reports; there are rumors; there are rumours; there was talk; there is talk`;

function phrase(text: string, kind: CuePhrase['kind'], cueClass: CueClass): CuePhrase {
  return { words: text.split(' '), kind, lemma: text.replaceAll(" 's", "'s"), class: cueClass };
}

/** Cues that are no verbs. */
export function cuePhrases(): CuePhrase[] {
  return [
    { ...phrase('according to', 'source-follows', 'say'), anySource: true },
    ...rows(SOURCE_FOLLOWS).map((text) => phrase(text, 'source-follows', 'say')),
    ...rows(AROUND_SOURCE).map((text) => phrase(text, 'source-follows', 'say')),
    ...rows(AMBIGUOUS).map((text) => ({ ...phrase(text, 'source-follows', 'judge'), ambiguous: true })),
    ...rows(OPENING).map((text) => ({ ...phrase(text, 'source-follows', 'judge'), ambiguous: true, opens: true })),
    ...rows(WITH_PRONOUN).flatMap((text) =>
      POSSESSIVES.map((pronoun) => phrase(text.replace(SOURCE_SLOT, pronoun), 'fused', 'say')),
    ),
    ...rows(BARE).map((text) => phrase(text, 'bare', 'hearsay')),
  ];
}
