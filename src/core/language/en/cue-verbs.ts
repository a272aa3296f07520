import type { Modality } from '../../analysis';
import { cueVerb } from '../cue-verb';
import { items } from '../lexicon';
import type { CueClass, CueFrame, CueVerb } from '../types';

/** What cues of a row have in common besides class and frames. */
interface Extra {
  /** Apart by blanks. */
  readonly prepositions?: string;
  readonly object?: 'addressee' | 'content';
  readonly ambiguous?: boolean;
  readonly animate?: boolean;
  readonly act?: boolean;
  readonly modality?: Modality;
}

/** Cues that behave alike. In `lemmas`, `_` joins a verb to the further words of the cue: `lash_out`. */
interface CueRow extends Extra {
  readonly class: CueClass;
  readonly frames: readonly CueFrame[];
  readonly lemmas: string;
}

function row(cueClass: CueClass, frames: readonly CueFrame[], lemmas: string, extra: Extra = {}): CueRow {
  return { class: cueClass, frames, lemmas, ...extra };
}

const SPEECH = ['quote', 'clause', 'zero'] as const;
const SPEECH_NOUN = [...SPEECH, 'noun'] as const;
const CLAIM_NOUN = ['quote', 'clause', 'noun'] as const;
const QUOTE = ['quote'] as const;
const NOUN = ['noun'] as const;
const PREPOSITIONAL = ['prepositional'] as const;

const often = { ambiguous: true } as const;
const byPeople = { animate: true } as const;
const oftenByPeople = { ambiguous: true, animate: true } as const;
const toSomeone = { object: 'addressee', animate: true } as const;

/**
 * English cues. An `object-infinitive` holds its object in any case (urged both sides to find …); `object` says what a
 * direct object is before a quotation or clause. `predicate` takes its preposition where the row has one (describe X as),
 * none where it has not (call X …). Which frames a verb takes follows general usage; the choice of verbs follows their frequency
 * as cues of attribution in news (PolNeAR, Newell et al. 2018). Verbs of desire and decision (want, plan,
 * decide) and refusals to speak (decline, refuse) are left out on purpose: they report no content.
 */
const ROWS: readonly CueRow[] = [
  // Neutral verbs of saying.
  row('say', SPEECH, 'say assert aver contend remark opine posit attest'),
  row('say', SPEECH, 'add observe state', often),
  row('say', SPEECH_NOUN, 'note', often),
  row('say', [...SPEECH_NOUN, 'gerund'], 'mention', often),
  row('say', [...SPEECH_NOUN, 'gerund'], 'report', often),
  row('say', [...SPEECH_NOUN, 'infinitive', 'gerund'], 'claim', often),
  row('say', SPEECH, 'maintain', often),
  row('say', ['noun', 'gerund'], 'stress_on emphasise_on emphasize_on lament_over', byPeople),
  row('say', ['clause'], 'hold', often),
  row('say', [...SPEECH, 'prepositional'], 'argue', { prepositions: 'for against' }),
  row('say', [...SPEECH, 'prepositional'], 'insist', { prepositions: 'on' }),
  row('say', [...SPEECH, 'predicate'], 'declare pronounce proclaim'),
  row('say', [...SPEECH_NOUN, 'gerund'], 'affirm'),
  row('say', SPEECH_NOUN, 'allege reaffirm reiterate stress emphasize emphasise'),
  row('say', SPEECH_NOUN, 'underscore underline highlight', often),
  row('say', SPEECH_NOUN, 'repeat', often),
  row('say', NOUN, 'renew restate', often),
  row('say', SPEECH, 'comment reason', byPeople),
  row('say', SPEECH, 'continue', oftenByPeople),
  row('say', [...SPEECH, 'infinitive', 'prepositional'], 'testify', { prepositions: 'to', animate: true }),
  row('say', SPEECH_NOUN, 'explain clarify'),
  row('say', SPEECH, 'specify', often),
  row('say', [...NOUN, 'quote'], 'express voice', often),
  row('say', NOUN, 'raise float', oftenByPeople),
  row('say', ['quote', 'noun'], 'outline', often),
  row('say', NOUN, 'detail', often),
  row('say', CLAIM_NOUN, 'recount narrate relate relay summarize summarise', often),
  row('say', ['clause', 'noun', 'gerund', 'predicate'], 'describe', { prepositions: 'as' }),
  row('say', ['quote', 'clause', 'noun', 'gerund', 'predicate'], 'recall remember', {
    ...byPeople,
    prepositions: 'as',
  }),
  row('say', SPEECH, 'reminisce reflect volunteer venture elaborate', oftenByPeople),
  row('say', SPEECH, 'conclude', often),
  row('say', [...SPEECH_NOUN, 'gerund'], 'acknowledge'),
  row('say', [...SPEECH_NOUN, 'gerund', 'prepositional'], 'admit', { prepositions: 'to', animate: true }),
  row('say', [...SPEECH, 'prepositional'], 'confess', { prepositions: 'to', animate: true }),
  row('say', SPEECH, 'concede', byPeople),
  row('say', SPEECH, 'own_up come_clean', byPeople),
  row('say', SPEECH_NOUN, 'predict forecast estimate foretell', often),
  row('say', SPEECH, 'project calculate theorize theorise hypothesize hypothesise surmise speculate', often),
  row('say', [...SPEECH_NOUN, 'gerund'], 'suggest'),
  row('say', SPEECH_NOUN, 'imply insinuate intimate indicate'),
  row('say', SPEECH_NOUN, 'signal', often),
  row('say', ['clause'], 'flag flag_up', byPeople),
  row('say', [...SPEECH, 'prepositional'], 'hint', { prepositions: 'at' }),
  row('say', PREPOSITIONAL, 'allude', { prepositions: 'to' }),
  row('say', PREPOSITIONAL, 'refer', { prepositions: 'to', ambiguous: true }),
  row('say', PREPOSITIONAL, 'speak', { prepositions: 'of', ambiguous: true, animate: true }),
  row('say', PREPOSITIONAL, 'point', { prepositions: 'to', ambiguous: true, animate: true }),
  row('say', [...SPEECH, 'prepositional'], 'boast brag crow', { prepositions: 'of about', animate: true }),
  row('say', NOUN, 'tout trumpet downplay exaggerate', oftenByPeople),
  row('say', [...SPEECH, 'prepositional'], 'agree disagree concur', {
    prepositions: 'with',
    ambiguous: true,
    animate: true,
  }),
  row('say', SPEECH_NOUN, 'recognize recognise', oftenByPeople),
  row('say', ['clause'], 'submit', byPeople),
  row('say', QUOTE, 'illustrate react begin start finish proceed speak_up share upload', oftenByPeople),
  row('say', SPEECH, 'reckon bet wager profess', byPeople),
  row('say', [...NOUN, 'quote'], 'cite', often),
  row('say', QUOTE, 'quote', often),
  row('say', ['predicate'], 'characterize characterise portray depict paint cast frame', {
    prepositions: 'as',
    ambiguous: true,
  }),
  row('say', ['predicate'], 'put', { prepositions: 'at', ambiguous: true }),
  row('say', ['noun', 'predicate'], 'attribute ascribe', { prepositions: 'to' }),
  // To someone.
  row('say', [...SPEECH, 'object-infinitive'], 'tell', { object: 'addressee' }),
  row('say', SPEECH, 'inform notify apprise', { object: 'addressee' }),
  row('say', [...SPEECH, 'object-infinitive'], 'remind', { object: 'addressee' }),
  row('say', SPEECH, 'assure reassure', toSomeone),
  row('say', ['clause'], 'brief', { object: 'addressee', ambiguous: true, animate: true }),
  row('say', SPEECH, 'confide', byPeople),
  row('say', [...SPEECH, 'object-infinitive', 'prepositional'], 'warn', {
    prepositions: 'of about against',
    object: 'addressee',
  }),
  row('say', [...SPEECH, 'object-infinitive', 'prepositional'], 'caution', {
    prepositions: 'against about',
    object: 'addressee',
  }),
  // In answer.
  row('say', SPEECH, 'reply respond answer retort riposte rejoin', byPeople),
  row('say', [...SPEECH, 'noun'], 'counter', byPeople),
  row('say', SPEECH, 'interject interrupt interpose', byPeople),
  row('say', SPEECH, 'shoot_back fire_back hit_back push_back snap_back bite_back write_back', byPeople),
  row('say', QUOTE, 'chime_in weigh_in jump_in cut_in butt_in chip_in join_in pipe_up', byPeople),
  // In writing.
  row('say', SPEECH, 'write', often),
  row('say', SPEECH, 'tweet retweet', byPeople),
  row('say', SPEECH, 'post blog email e-mail message', oftenByPeople),
  row('say', SPEECH, 'text', { object: 'addressee', ambiguous: true, animate: true }),
  row('say', ['quote', 'predicate'], 'headline caption', often),
  row('say', QUOTE, 'read run', often),
  row('say', QUOTE, 'take_to_twitter take_to_x take_to_facebook take_to_instagram take_to_social_media', byPeople),
  // Several words.
  row('say', SPEECH_NOUN, 'point_out spell_out', byPeople),
  row('say', QUOTE, 'sum_up hammer_home go_on go_further follow_up put_it come_back carry_on', oftenByPeople),
  row('say', ['clause'], 'put_it_to', { object: 'addressee', animate: true }),
  row('say', ['clause'], 'accept', oftenByPeople),
  row('say', ['clause'], 'allow', byPeople),
  row('say', ['quote', 'clause'], 'offer', oftenByPeople),
  row('say', SPEECH, 'go_on_to_say go_on_to_add go_as_far_as_to_say go_so_far_as_to_say have_this_to_say'),
  row('say', SPEECH, 'be_quoted_as_saying be_cited_as_saying'),
  row(
    'say',
    SPEECH,
    'make_clear make_it_clear make_plain make_it_plain leave_no_doubt let_slip let_it_be_known let_it_be_understood give_to_understand give_evidence give_notice',
  ),
  row('say', ['clause', 'prepositional'], 'make_the_case make_the_argument', { prepositions: 'for against' }),
  row(
    'say',
    SPEECH,
    'make_the_point be_adamant remain_adamant be_of_the_view be_of_the_opinion be_unequivocal be_emphatic be_blunt be_unanimous',
    byPeople,
  ),
  row('say', ['quote', 'clause'], 'be_clear', oftenByPeople),
  row('say', NOUN, 'lay_out set_out put_forward', often),
  row('say', NOUN, 'play_down play_up talk_up talk_down walk_back', byPeople),
  row('say', ['quote', 'prepositional'], 'double_down', { prepositions: 'on', animate: true }),
  row('say', ['quote', 'clause', 'prepositional'], 'sound_the_alarm raise_the_alarm', {
    prepositions: 'over about on',
  }),
  row('say', ['quote', 'clause', 'prepositional'], 'raise_concerns raise_questions raise_doubts express_concern', {
    prepositions: 'over about at',
  }),
  row('say', ['clause'], 'express_fear voice_confidence', byPeople),
  row('say', ['clause', 'prepositional'], 'express_hope voice_concern', {
    prepositions: 'for about over at',
    animate: true,
  }),
  row('say', ['clause', 'prepositional'], 'express_confidence exude_confidence', { prepositions: 'in', animate: true }),
  row('say', ['clause', 'prepositional'], 'express_optimism express_doubt express_surprise', {
    prepositions: 'about over at for',
    animate: true,
  }),
  row('say', ['quote', 'clause'], 'issue_a_statement release_a_statement put_out_a_statement'),
  row('say', ['clause', 'prepositional'], 'issue_a_warning', { prepositions: 'about of' }),

  // Manner: the voice or the face, so a quotation is needed.
  row(
    'manner',
    QUOTE,
    `mumble stammer stutter snarl growl grunt hiss drawl croak rasp breathe gasp pant wheeze sob weep
wail whimper whine moan groan sigh sniff snort scoff sneer jeer taunt tease giggle chuckle laugh smile grin beam smirk wink shrug
nod frown grimace shriek holler bellow roar bark thunder boom snap bristle seethe fume rage rant rave storm chant intone recite
sing croon deadpan wisecrack rue parry philosophise philosophize vent gush enthuse exult blurt babble ramble prattle bawl purr coo simper squeal ejaculate cackle blaze`,
    oftenByPeople,
  ),
  row('manner', ['quote', 'clause'], 'whisper murmur mutter cry shout yell scream exclaim', oftenByPeople),
  row('manner', QUOTE, 'blurt_out cry_out shout_out burst_out break_in', byPeople),
  row('manner', SPEECH, 'quip jest grouse carp grouch', byPeople),
  row('manner', [...SPEECH, 'prepositional'], 'joke muse marvel grumble gripe', {
    prepositions: 'about at',
    animate: true,
  }),

  // Asking.
  row('ask', [...SPEECH, 'object-infinitive', 'prepositional'], 'ask', {
    prepositions: 'for about',
    object: 'addressee',
    animate: true,
  }),
  row('ask', ['quote', 'clause'], 'wonder inquire enquire want_to_know', byPeople),
  row('ask', ['quote', 'clause'], 'query probe ponder quiz', oftenByPeople),
  row('react', CLAIM_NOUN, 'question', { modality: 'asked', ambiguous: true, animate: true }),

  // Urging, ordering, advising.
  row('order', [...CLAIM_NOUN, 'object-infinitive'], 'urge', { object: 'content' }),
  row('order', ['quote', 'object-infinitive'], 'exhort implore beseech entreat enjoin forbid', {
    object: 'content',
    animate: true,
  }),
  row('order', ['quote', 'object-infinitive'], 'encourage invite press dare pressure', {
    object: 'content',
    ambiguous: true,
    animate: true,
  }),
  row('order', ['quote', 'object-infinitive', 'prepositional'], 'beg plead appeal', {
    prepositions: 'for with to',
    object: 'content',
    animate: true,
  }),
  row('order', ['object-infinitive'], 'task', { object: 'content', ambiguous: true, animate: true }),
  row('order', ['object-infinitive', 'clause'], 'call_on call_upon appeal_to', { object: 'content' }),
  row('order', ['quote', 'noun', 'gerund', 'object-infinitive'], 'call_for', { object: 'content' }),
  row('order', ['quote', 'clause', 'zero', 'noun', 'infinitive'], 'demand'),
  row('order', ['quote', 'clause', 'noun', 'object-infinitive'], 'request', { object: 'content' }),
  row('order', ['quote', 'clause', 'object-infinitive'], 'order direct command instruct', {
    object: 'content',
    ambiguous: true,
  }),
  row('order', ['quote', 'clause', 'zero', 'object-infinitive', 'prepositional'], 'advise counsel', {
    prepositions: 'against',
    object: 'content',
    animate: true,
  }),
  row('order', [...SPEECH_NOUN, 'gerund', 'object-infinitive'], 'recommend', { object: 'content' }),
  row('order', [...SPEECH_NOUN, 'gerund', 'infinitive'], 'propose'),
  row('order', ['noun', 'gerund', 'prepositional'], 'advocate', { prepositions: 'for' }),
  row('order', PREPOSITIONAL, 'lobby push', { prepositions: 'for', ambiguous: true, animate: true }),

  // Promising, threatening.
  row('promise', [...SPEECH_NOUN, 'infinitive'], 'vow pledge'),
  row('promise', [...SPEECH_NOUN, 'infinitive'], 'promise', { object: 'addressee' }),
  row('promise', ['quote', 'clause', 'zero', 'infinitive'], 'swear', byPeople),
  row('promise', ['quote', 'clause', 'zero', 'infinitive', 'noun'], 'threaten', byPeople),
  row('promise', SPEECH_NOUN, 'guarantee', often),
  row('promise', ['infinitive'], 'undertake', oftenByPeople),

  // Denying.
  row('deny', [...SPEECH_NOUN, 'gerund'], 'deny'),
  row('deny', ['quote', 'clause', 'noun'], 'refute rebut'),
  row('deny', ['quote', 'clause', 'noun', 'gerund'], 'dispute contest'),
  row('deny', NOUN, 'disavow repudiate debunk rubbish scotch contradict disown', { animate: true }),
  row('deny', ['quote', 'noun', 'gerund'], 'rule_out', { modality: 'refused' }),
  row('deny', ['quote', 'clause', 'predicate', 'noun'], 'reject', { prepositions: 'as', modality: 'refused' }),
  row('deny', ['quote', 'noun', 'predicate'], 'dismiss', { prepositions: 'as', ambiguous: true, animate: true }),
  row(
    'deny',
    ['quote', 'noun'],
    'laugh_off brush_off brush_aside sweep_aside sweep_away shrug_off wave_off wave_away bat_away shoot_down',
    byPeople,
  ),
  row('deny', NOUN, 'rebuff spurn', oftenByPeople),

  // Announcing.
  row('announce', [...SPEECH_NOUN, 'gerund'], 'announce confirm'),
  row('announce', SPEECH_NOUN, 'reveal disclose divulge'),
  row('announce', NOUN, 'unveil publicize publicise', oftenByPeople),
  row('announce', ['clause', 'zero'], 'rule determine establish certify', often),
  row('announce', SPEECH, 'break_the_news', byPeople),

  // Judging.
  row('judge', ['predicate'], 'call term label brand dub deem', often),
  row('judge', ['predicate', 'clause'], 'consider judge', oftenByPeople),
  row('judge', ['predicate'], 'regard view see', { prepositions: 'as', ambiguous: true, animate: true }),
  row('judge', ['predicate'], 'liken', { prepositions: 'to with', animate: true }),
  row('judge', ['predicate'], 'compare', { prepositions: 'to with', ambiguous: true, animate: true }),
  row('judge', ['predicate'], 'write_off', { prepositions: 'as', animate: true }),
  row('judge', ['noun', 'predicate'], 'call_out single_out', { prepositions: 'as for', animate: true }),

  // Praise and blame: the object is the content.
  row('react', ['quote', 'noun', 'predicate'], 'condemn denounce decry', { prepositions: 'as' }),
  row('react', ['quote', 'clause', 'noun', 'gerund'], 'deplore lament bemoan regret', byPeople),
  row('react', ['quote', 'clause', 'noun'], 'bewail mourn', oftenByPeople),
  row(
    'react',
    ['quote', 'noun', 'predicate'],
    `criticize criticise censure reproach flay slam lambast lambaste castigate berate chastise chide rebuke scold reprimand denigrate deride mock
    ridicule disparage malign vilify excoriate pillory blast assail belittle`,
    { prepositions: 'as for', animate: true },
  ),
  row('react', ['quote', 'noun', 'predicate'], 'attack rip bash skewer savage trash pan', {
    prepositions: 'as for',
    ambiguous: true,
    animate: true,
    act: true,
  }),
  row('react', ['quote', 'noun', 'predicate'], 'praise hail herald laud applaud commend extol', {
    prepositions: 'as for',
  }),
  row('react', ['predicate'], 'thank', { prepositions: 'for', ambiguous: true, animate: true }),
  row('react', ['quote', 'noun', 'predicate'], 'welcome celebrate salute', { ...oftenByPeople, prepositions: 'as' }),
  row('react', ['quote', 'noun'], 'cheer defend echo', oftenByPeople),
  row('react', ['quote', 'noun', 'object-infinitive'], 'challenge', {
    ...oftenByPeople,
    object: 'content',
    act: true,
  }),
  row('react', ['quote', 'noun'], 'endorse', {
    ...oftenByPeople,
    act: true,
  }),
  row('react', CLAIM_NOUN, 'protest', {
    ...oftenByPeople,
    act: true,
  }),
  row('react', [...SPEECH, 'prepositional'], 'object', { prepositions: 'to', animate: true }),
  row('react', [...SPEECH, 'prepositional'], 'complain', { prepositions: 'of about', animate: true }),
  row('react', ['quote', 'clause', 'prepositional'], 'rail inveigh fulminate', {
    prepositions: 'against at',
    animate: true,
  }),
  row('react', ['quote', 'clause', 'prepositional'], 'apologize apologise', { prepositions: 'for', animate: true }),
  row('react', ['quote', 'prepositional'], 'lash_out hit_out', { prepositions: 'at against', animate: true }),
  row('react', ['quote', 'prepositional'], 'speak_out come_out', { prepositions: 'against', animate: true }),
  row('react', ['quote', 'noun'], 'tear_into rip_into lay_into light_into kick_against', byPeople),
  row('react', ['quote', 'prepositional'], 'take_aim take_a_swipe', { prepositions: 'at', animate: true }),
  row('react', ['quote', 'prepositional'], 'take_issue', { prepositions: 'with', animate: true }),
  row('react', ['quote', 'prepositional'], 'take_exception pay_tribute', { prepositions: 'to', animate: true }),
  row('react', ['quote', 'prepositional'], 'cast_doubt pour_cold_water', { prepositions: 'on upon over' }),
  row('react', ['quote', 'prepositional'], 'cry_foul', { prepositions: 'over about', animate: true }),
  row('react', ['quote', 'prepositional'], 'point_the_finger take_a_dig take_a_potshot', {
    prepositions: 'at',
    animate: true,
  }),
  row('react', ['quote', 'prepositional'], 'heap_praise lavish_praise heap_scorn', {
    prepositions: 'on upon',
    animate: true,
  }),
  row('react', ['quote', 'prepositional'], 'make_a_plea issue_a_plea', { prepositions: 'for to', animate: true }),
  row('react', ['quote', 'prepositional'], 'make_a_pitch make_a_case make_a_call issue_a_call make_an_appeal', {
    prepositions: 'for',
    animate: true,
  }),
  row('react', ['quote', 'prepositional'], 'call_attention draw_attention', { prepositions: 'to', animate: true }),

  // Accusing.
  row('accuse', ['quote', 'prepositional'], 'accuse', { prepositions: 'of', object: 'content' }),
  row('accuse', ['quote', 'noun', 'prepositional'], 'blame fault', {
    prepositions: 'for on',
    object: 'content',
  }),
  row('accuse', ['prepositional'], 'knock ding admonish upbraid hammer needle roast', {
    ...oftenByPeople,
    prepositions: 'for over',
    object: 'content',
  }),
  row('react', ['quote', 'prepositional'], 'pin_the_blame put_the_blame lay_the_blame place_the_blame', {
    prepositions: 'on',
  }),
  row('react', ['noun', 'prepositional'], 'credit', { prepositions: 'with for', object: 'content', ambiguous: true }),
  row('accuse', SPEECH, 'charge', oftenByPeople),

  // Thinking: counts for public speakers only. Hope is a desire: only its quotation counts.
  row('think', [...SPEECH, 'predicate'], 'think', byPeople),
  row('think', [...SPEECH, 'object-infinitive'], 'believe', { ...byPeople, object: 'content' }),
  row('think', SPEECH, 'suspect suppose assume guess', byPeople),
  row('think', ['clause', 'zero'], 'feel figure imagine', oftenByPeople),
  row('think', [...CLAIM_NOUN, 'zero'], 'fear', byPeople),
  row('think', [...SPEECH, 'prepositional'], 'worry fret', { prepositions: 'about', animate: true }),
  row('think', ['clause', 'zero', 'noun', 'object-infinitive'], 'expect', {
    object: 'content',
    ambiguous: true,
    animate: true,
  }),
  row('think', ['clause', 'zero', 'noun'], 'doubt', oftenByPeople),
  row('think', ['clause', 'noun'], 'anticipate foresee envisage envision', oftenByPeople),
  row(
    'think',
    ['clause', 'zero'],
    'be_convinced be_confident be_certain be_sure be_hopeful be_optimistic be_sceptical be_skeptical be_doubtful be_unconvinced',
    byPeople,
  ),
  row('think', ['clause', 'zero', 'prepositional'], 'be_concerned be_worried', {
    prepositions: 'about',
    animate: true,
  }),
  row('think', QUOTE, 'hope despair rejoice', oftenByPeople),
  row('think', ['clause', 'zero'], 'understand', oftenByPeople),

  // What documents and studies do.
  row('show', ['clause', 'zero'], 'show', often),
  row('show', ['clause', 'zero', 'predicate', 'noun'], 'find', often),
  row('show', ['clause', 'zero', 'noun'], 'document demonstrate', often),
  row('show', ['clause'], 'prove', often),

  // Hearsay: no one in particular says it.
  row('hearsay', ['clause', 'infinitive'], 'rumor rumour'),
  // What a court hears others say.
  row('hearsay', ['clause', 'zero'], 'hear', oftenByPeople),
];

function cueOf(item: string, cueRow: CueRow): CueVerb {
  const { prepositions, object, ambiguous, animate, act, modality } = cueRow;
  const [lemma = '', ...rest] = item.split('_');
  return cueVerb({
    lemma,
    class: cueRow.class,
    frames: cueRow.frames,
    prepositions: prepositions === undefined ? undefined : items(prepositions),
    object,
    ambiguous,
    animate,
    act,
    modality,
    rest: rest.length === 0 ? undefined : rest,
  });
}

/** All cue verbs, one for each lemma and rest. */
export function cueVerbs(): CueVerb[] {
  return ROWS.flatMap((cueRow) => items(cueRow.lemmas).map((item) => cueOf(item, cueRow)));
}
