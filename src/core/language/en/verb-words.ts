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
  announcing: itemSet(
    'reveal announce report confirm admit explain claim stress estimate predict recall note specify clarify emphasize emphasise acknowledge concede',
  ),
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
  deeds: new Map(
    Object.entries({
      recall:
        'ambassador envoy troop troops car cars vehicle vehicles truck trucks product products batch player parliament',
      admit: 'patient patients visitor visitors child children',
      deny: 'bail entry access permission visa asylum parole leave planning',
      claim:
        'benefit benefits allowance crown title medal asylum refuge expense expenses compensation insurance trophy spot wicket wickets victim victims',
      reject: 'visa application applications bid appeal loan',
      repeat: 'year grade class course',
      challenge: 'champion',
      confirm: 'booking reservation seat',
    }).map(([verb, things]) => [verb, itemSet(things)]),
  ),
  be: itemSet('be'),
  have: itemSet('have'),
  modals: itemSet("will would can could may might shall should must do 'll 'd"),
  withBe: itemSet('go'),
  told: null,
};
