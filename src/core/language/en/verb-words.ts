import { itemSet } from '../lexicon';
import type { VerbWords } from '../verb-words';

/** English verbs by what they do besides being cues. */
export const verbWords: VerbWords = {
  heard: itemSet(''),
  reading: itemSet(''),
  rumoured: itemSet(''),
  saidTo: itemSet('say allege believe report rumour rumor think repute understand suspect claim know'),
  telling: itemSet('tell warn advise urge'),
  toSomeone: itemSet('tell inform notify remind assure reassure text'),
  announcing: itemSet('reveal announce report confirm admit explain claim stress estimate predict'),
  titled: itemSet('sing croon recite publish direct'),
  quoting: itemSet('quote cite'),
  prompting: itemSet('prompt lead force push spur cause enable allow permit persuade convince compel inspire drive'),
  expressing: itemSet('express voice'),
  verifying: itemSet(''),
  possible: itemSet(''),
  goingOn: itemSet('continue begin start proceed run'),
  receiving: itemSet(
    'face receive get read see hear find cite quote welcome obtain review reject dismiss deny refute ignore settle fight delete condemn',
  ),
  courtesies: itemSet('thank apologise apologize'),
  refused: itemSet(
    'comment discuss say elaborate answer respond reply speak confirm deny name identify disclose reveal explain specify give provide draw',
  ),
  perceived: itemSet('hear see film record catch overhear'),
  fronting: itemSet('if while although though when as where whereas because unless'),
  lived: itemSet(''),
  remembered: itemSet(''),
  be: itemSet('be'),
  have: itemSet('have'),
  modals: itemSet("will would can could may might shall should must do 'll 'd"),
  withBe: itemSet('go'),
  told: null,
};
