import { cueNounTable } from '../cue-nouns';
import { items, itemSet } from '../lexicon';
import type { CueNoun, VoiceWords } from '../types';
import { voicedNounTable } from '../voiced-nouns';
import { plural } from './inflection';

/** Followed by that and what was said. */
const WITH_CLAUSE = `claim assertion allegation accusation charge statement suggestion argument warning contention insistence comment remark declaration
announcement complaint prediction admission acknowledgment acknowledgement denial boast pledge promise vow assurance reassurance belief view opinion
conclusion finding concern fear worry rumor rumour implication hint criticism caveat conviction forecast explanation confession report reminder`;

/** Followed by to and what was promised, offered or asked. */
const WITH_INFINITIVE = 'pledge promise vow threat offer demand request plea call';

/** Other nouns that “to” and what is to be done can follow behind a day: “plans on Monday to cut jobs”. */
export const TO_DO = itemSet(
  'plan plans proposal proposals bid bids scheme schemes deal deals decision decisions intention move moves agreement',
);

/** Nouns of saying by their forms. */
export const cueNouns: ReadonlyMap<string, CueNoun> = cueNounTable(WITH_CLAUSE, WITH_INFINITIVE, plural);

/** Verbs that make speech of a noun of saying: made the claim, issued a warning. */
export const supportVerbs: ReadonlySet<string> = new Set(
  items(
    'make issue repeat give send offer release raise voice express reiterate renew echo post publish air level deliver have',
  ),
);

const VOICED = `message verdict reply response answer retort reaction advice warning assessment view conclusion plea promise explanation excuse summary cry
mantra take comment assertion argument opinion position stance question complaint criticism judgment judgement prediction prognosis hope fear concern
worry regret goal aim ambition refrain statement remark observation pledge vow claim accusation denial admission confession reminder
rebuke defence defense contention quote quotation tweet lesson point pitch belief philosophy feeling thought word line theory recommendation request demand call appeal`;

const VOICED_PHRASES = 'rallying_cry battle_cry point_of_view';

/** Around nouns for what somebody says, beside a quotation. */
export const voice: VoiceWords = {
  nouns: voicedNounTable(VOICED, VOICED_PHRASES, plural),
  links: new Set(['from', 'by']),
  sameness: new Set(['same']),
  sameLinks: new Set(['for']),
  offering: itemSet('reach draw set'),
  presents: new Set(['is', 'was', 'came']),
  outcries: itemSet(
    'cry cries shout shouts chant chants yell yells scream screams cheer cheers jeer jeers roar roars murmur murmurs whisper whispers heckle heckles howl howls',
  ),
};
