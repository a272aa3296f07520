/** What an English sentence tells of how something was said, and of what came of it. */
import { itemSet } from '../lexicon';

/** What an audience does: “to applause”. */
export const REACTIONS = itemSet('applause cheers laughter jeers boos gasps heckling heckles whistles ovation');

/** What somebody speaks with: “his voice breaking”, “shaking his head”. */
export const BODY = itemSet(
  'voice eyes eye head hand hands arm arms fist fists shoulders finger face tears glasses throat',
);

/** How somebody looks who speaks: “with a smile”. */
export const LOOKS = itemSet('smile grin laugh chuckle shrug sigh nod wink frown grimace smirk giggle snort');

/** Through what one speaks: “through tears”. */
export const SOUNDS = itemSet('tears sobs laughter teeth');

/** “to the surprise | of many” */
export const FELT = itemSet(
  'surprise dismay delight anger annoyance relief astonishment fury amusement embarrassment alarm',
);

/** What words do to those who hear them: “angering farmers”. */
export const MOVING = itemSet(
  'angering stunning infuriating dismaying alarming delighting enraging outraging irking shocking surprising',
);

/** What words do with what they stir: “sparking outrage”. */
export const STIRRING = itemSet(
  'sparking prompting drawing triggering fuelling fueling raising stirring stoking igniting provoking earning inviting eliciting setting bringing',
);

/** What they stir. */
export const STIRRED = itemSet(
  'outrage anger fury uproar ire criticism criticisms condemnation praise rebuke rebukes backlash outcry protest protests laughs groans speculation fear fears concern concerns question questions doubt doubts hopes calls alarm scorn ridicule derision mockery accusations complaints denials debate eyebrows',
);

/** What words do with what others ask for or lay down: “defying an injunction”. */
export const CROSSING = itemSet(
  'defying flouting ignoring disregarding overruling overriding rejecting rebuffing resisting breaking reversing bucking contradicting abandoning',
);

/** What others ask for or lay down, or somebody has promised. */
export const CROSSED = itemSet(
  'injunction injunctions ruling rulings ban order orders court courts call calls appeal appeals plea pleas pressure advice threat threats resolution decision pledge pledges promise promises policy tradition convention expectations forecasts predictions demands request requests',
);

/** What words do with a wait: “ending weeks of speculation”. */
export const ENDING = itemSet('ending capping');

/** How long one waited. */
export const WAITED = itemSet('days weeks months years decades');

/** What somebody slams who does not criticise it. */
export const SLAMMED = itemSet('door doors brake brakes phone receiver lid ball');

/** What words do to prices: “sending its shares lower”. */
export const SHIFTING = itemSet('sending pushing driving knocking lifting boosting hitting');

/** What has a price. */
export const TRADED = itemSet(
  'share shares stock stocks price prices pound dollar euro yen peso rouble rupee market markets futures bonds yields gilts',
);

/** What somebody does who says something: “speaking on Monday”, “declining to answer”. */
export const SPEAKING = itemSet(
  'declining refusing speaking responding replying addressing testifying gesturing shrugging',
);

/** What somebody does who listens and is about to speak, by lemma: “His sister nodded.” */
export const GESTURES = itemSet(
  'nod shake shrug smile grin laugh sigh frown wince lean leap jump rise wave gesture agree disagree concur intervene interrupt interject pause hesitate sob blush grimace',
);
