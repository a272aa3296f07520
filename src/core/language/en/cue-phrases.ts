import { rows } from '../lexicon';
import type { CueClass, CuePhrase } from '../types';

/**
 * Stands in `CuePhrase.words` for the source where the phrase goes around it: by X’s account, as X put it.
 * The source follows the words before it, and the words behind it close the cue.
 */
export const SOURCE_SLOT = '…';

/** Before their source: according to X. `…` is the source's place where more words follow it. */
const SOURCE_FOLLOWS = `according to; in the words of; in the view of; in the opinion of; in the eyes of; in the estimation of; in the judgment of;
in the judgement of; by the account of; by the reckoning of; from the perspective of; in the assessment of`;

const AROUND_SOURCE = `in … 's words; in … 's view; in … 's opinion; in … 's eyes; in … 's estimation; in … 's judgment; in … 's telling; in … 's account; in … 's version;
by … 's account; by … 's own account; by … 's reckoning; by … 's telling; by … 's estimate; by … 's count; by … 's own admission; to … 's mind; to hear … tell it;
as … put it; as … puts it; as … sees it; as … see it; as … saw it; as … tells it; as … tell it; as … told it; as … has it; if … is to be believed; if … are to be believed`;

/** Something else more often than not: for critics, … ; per the filing. */
const AMBIGUOUS = `for; per; to; as per`;

/** Without a source. */
const BARE = `reportedly; allegedly; purportedly; supposedly; ostensibly; rumour has it; rumor has it; word has it; legend has it; word is; rumour is; rumor is; the word is;
the story goes; so the story goes; as the story goes; by all accounts; by most accounts; by some accounts; by several accounts; by many accounts;
by one account; there have been claims; there were claims; there are claims; there have been reports; there were reports; there are reports; there are rumors; there are rumours; there was talk; there is talk`;

function phrases(table: string, kind: CuePhrase['kind'], cueClass: CueClass, ambiguous = false): CuePhrase[] {
  return rows(table).map((row) => ({
    words: row.split(' '),
    kind,
    lemma: row.replaceAll(" 's", "'s"),
    class: cueClass,
    ...(ambiguous ? { ambiguous } : {}),
  }));
}

/** Cues that are no verbs. */
export function cuePhrases(): CuePhrase[] {
  return [
    ...phrases(SOURCE_FOLLOWS, 'source-follows', 'say'),
    ...phrases(AROUND_SOURCE, 'source-follows', 'say'),
    ...phrases(AMBIGUOUS, 'source-follows', 'judge', true),
    ...phrases(BARE, 'bare', 'hearsay'),
  ];
}
