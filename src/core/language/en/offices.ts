/** English posts by what they are of. */
import { items, itemSet } from '../lexicon';

/** What an officer of a firm is chief of. */
export const OFFICES = itemSet(
  'executive financial finance operating operations technology information marketing commercial legal investment product revenue',
);

/** Those who serve somebody: “an aide to the president”. */
export const SERVANTS = itemSet('aide adviser advisor assistant ambassador envoy deputy counsel heir');

/** Words of a post that its holder does not share with who holds the post without them. */
export const BELOW = itemSet('shadow deputy vice');

/** Verbs of what somebody is, before “as”. */
export const SERVING = itemSet('works worked serves served acts acted');

/** Posts of two words that are none of those of the last word: a prime minister is no minister, an attorney general no general. */
export const OF_TWO_WORDS = itemSet(
  'prime-minister first-minister vice-president attorney-general solicitor-general secretary-general surgeon-general inspector-general director-general governor-general',
);

/** Posts of who governs, and heads nothing else by that. */
export const GOVERNING = itemSet(
  'prime-minister first-minister vice-president attorney-general chancellor governor mayor',
);

/** Posts of which a state has one for each field. */
export const PORTFOLIOS = itemSet('minister secretary');

/** English posts of a state or a town. */
export const STATESMEN: ReadonlySet<string> = new Set([...GOVERNING, ...PORTFOLIOS, 'premier', 'president']);

/** Words for such a field that are adjectives or bodies elsewhere. */
export const FIELDS = itemSet(
  'foreign home interior social economic environmental agricultural cultural digital military industrial maritime general permanent private defence defense treasury',
);

/** What opens the field of a post: “secretary of state for health and care”. */
export const FIELD_OPENERS = itemSet('of for and');

/** What statesmen lead, and no one body: “the party leader”. */
export const STATE_BODIES = itemSet('party government city county');

/** Posts and ranks that a word tells to be of no force: “planning officer”, “schools inspector”. */
export const OF_SERVICES = itemSet('officer inspector');

/** What such a one is for. */
export const SERVICES = itemSet(
  'planning press medical housing welfare probation executive financial finance operating operations technology information health safety education enforcement conservation arts culture tree music school schools tax building buildings fire food election elections electoral returning environmental licensing highways transport communications communication compliance privacy data development research heritage museum library libraries sport sports engagement nursing policy procurement project records recruitment recycling waste water wildlife countryside parks ecology admissions accounting budget legal loan mortgage standards factory mines railway rail hygiene sanitation labour labor pensions benefits council union scientific cultural economic veterinary personnel resources admin administrative nuclear meat weights campaign campaigns outreach attendance careers',
);

/** Posts and ranks of a force that nobody has besides another trade. */
export const SWORN = itemSet(
  'detective constable sergeant sheriff policeman policewoman trooper marshal patrolman superintendent inspector pc sgt dci supt corporal',
);

/** What such a one can be besides. */
export const SWORN_TOO = itemSet(
  'spokesman spokeswoman spokesperson head chief leader member commander witness victim',
);

/** Parties by their names, folded: what a member of parliament is of besides a seat. */
export const PARTIES: ReadonlySet<string> = new Set(
  items(
    'labour labour-party conservative conservatives conservative-party tory tories liberal-democrat liberal-democrats lib-dem lib-dems scottish-national-party snp plaid plaid-cymru sinn-fein democratic-unionist-party dup ulster-unionist ulster-unionists sdlp alliance alliance-party tuv ukip reform reform-uk green greens green-party fine-gael fianna-fail social-democrat social-democrats people-before-profit aontu liberal liberals liberal-party new-democratic-party ndp bloc-quebecois nationals national-party republican republicans republican-party gop democratic-party democrats bharatiya-janata-party bjp congress-party african-national-congress anc democratic-alliance',
  ).map((name) => name.replaceAll('-', ' ')),
);

/** Posts outside of politics to which Americans elect somebody of a party. */
export const ELECTED = itemSet(
  'clerk sheriff attorney prosecutor judge commissioner treasurer auditor coroner comptroller recorder',
);
