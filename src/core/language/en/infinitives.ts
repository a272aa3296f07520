/** What an English infinitive depends on. */
import { items, itemSet } from '../lexicon';

/** “hard to say” */
export const HARD = itemSet('hard difficult impossible unclear easy premature early soon safe fair');

const WANTING = items('want like love prefer wish hate');

/** Verbs of wanting others to do something. */
export const WISHING: ReadonlySet<string> = new Set([...WANTING, 'need']);

/** Verbs of what only somebody feels. */
export const FEELING: ReadonlySet<string> = new Set([...WANTING, 'hope']);

/** Nouns of what one does: “ways of saying”. */
export const METHODS = itemSet('system method means process way ways cost costs task art business act risk');

/** Verbs of what somebody will do. */
export const PROMISING = itemSet('vow pledge promise threaten swear');

/** Forms of “help” and “let”, which a bare infinitive follows. */
export const HELPING = itemSet('help helps helped let lets');

/** Nouns of things that stand for who is chosen: “his pick to lead the agency”. */
export const CHOSEN = itemSet('choice pick');

/** What somebody has who may do something, and has not: “cause to complain”. */
export const GROUNDS = itemSet('cause reason reasons need grounds excuse');

/** What somebody is who does not say it: “unable to say”, “at a loss to explain”. */
export const UNABLE = itemSet('unable loss pressed reluctant unwilling powerless');

/** Nouns of trying or of not doing, before what is tried. */
export const ATTEMPTS = itemSet(
  'attempt attempts effort efforts bid bids push failure refusal reluctance inability unwillingness chance opportunity',
);

/** Past forms whose own subject does what the infinitive behind them says: no participle of the noun before them. */
export const PURSUED = itemSet(
  'sought tried attempted worked agreed struggled fought rushed hoped hastened managed failed refused declined threatened vowed pledged decided opted',
);
