/** Who is tried before a court, for what, and what it decides. */
import { itemSet } from '../lexicon';

/** What somebody stands: “the trial | of Luke Orr”. */
export const PROCEEDINGS = itemSet('trial retrial prosecution arraignment conviction');

/** Verbs of who stands trial. */
export const TRIAL_VERBS = itemSet(
  'is was has had pleaded pleads pled stands stood appeared appears denies denied faces faced admits admitted',
);

/** What is done to somebody by a court or for it. */
export const TRIED = itemSet('convicted acquitted sentenced jailed indicted arraigned');

/** What somebody denies or faces there. */
export const CHARGES = itemSet(
  'count counts charges trial murder manslaughter rape robbery theft fraud assault arson burglary kidnapping blackmail perjury bribery espionage conspiracy conspiring killing murdering causing wounding stealing',
);

/** Before what somebody appears. */
export const COURTS = itemSet('court magistrates judge');

/** Who decides. */
export const DECIDERS = itemSet(
  'court courts judge judges justice justices tribunal jury jurors magistrate magistrates inspector inspectors councillors councilors committee panel board regulator regulators voters',
);

/** What a court decides on. */
export const DECIDED = itemSet(
  'motion amendment appeal petition request challenge lawsuit suit complaint case bid ban law rule order injunction application charge charges',
);

/** Auxiliaries before what a court did. */
export const TRIAL_FORMS = itemSet('is was has had');

/** What can stand between the verb and what tells. */
export const TRIAL_LINKS = itemSet('been not now also all any of being');

/** Participles of who is after or before a court, by the preposition right behind; a verb with its subject has an object between. */
export const CHARGED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', itemSet('convicted accused suspected acquitted cleared')],
  ['with', itemSet('charged')],
]);

/** Texts that ask somebody for something. */
export const PLEADING = itemSet(
  'email e-mail memo message tweet statement note leaflet notice suit lawsuit complaint petition motion appeal brief filing letter request plea',
);

/** What accuses somebody in a court: “…, said the complaint”. */
export const CHARGING_TEXTS = itemSet('complaint lawsuit suit indictment affidavit petition filing motion charges');

/** What such a text does: no complaint is alleged. */
export const CHARGING = itemSet('say allege claim state argue contend');

/** What counsel does: “Ann Orr, | prosecuting |,”. */
export const PLEADS = itemSet('defending prosecuting mitigating appearing');

/** For whom: “for the | defence |”. */
export const SIDES = itemSet(
  'defence defense prosecution crown defendant defendants claimant claimants plaintiff plaintiffs applicant respondent',
);

/** What is done to a witness by counsel. */
export const QUESTIONED = itemSet('cross-examined re-examined');
