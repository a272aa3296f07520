import { itemSet } from '../lexicon';
import type { NounWords } from '../noun-words';

/** English nouns and adjectives that a construction asks for. */
export const nounWords: NounWords = {
  standIns: itemSet('thing'),
  hearers: itemSet(
    `court jury juror inquest tribunal inquiry enquiry hearing trial magistrate judge panel committee subcommittee commission
arbitrator coroner sheriff mp senator lawmaker legislator councillor councilor council meeting conference parliament`,
  ),
  media: itemSet(
    'news press newspaper paper magazine programme program podcast radio show channel website site station agency',
  ),
  sides: itemSet(
    'striker midfielder defender goalkeeper forward winger quarterback prop hooker tighthead loosehead fly-half scrum-half full-back fullback seamer spinner mp senator congressman congresswoman lawmaker peer',
  ),
  sayings: itemSet(''),
  findings: itemSet(''),
  rumours: itemSet(''),
  shares: itemSet(''),
  inhabited: itemSet('town city village hamlet district region province county suburb island port streets outskirts'),
  inhabitants: itemSet('native resident inhabitant natives residents inhabitants people'),
  held: itemSet(
    'subsidiary unit boss founder co-founder owner maker shareholder executive ceo cfo coo chairman chairwoman investor competitor',
  ),
  staffed: itemSet(''),
  grounds: itemSet(''),
  trusting: itemSet(
    'believe believes believed trust trusts trusted faith confidence interest stake stakes shares invest invests invested investment',
  ),
  colleagues: itemSet(''),
  counted: itemSet(''),
  ofKind: itemSet(''),
  camps: itemSet(''),
  merits: itemSet(''),
  past: itemSet('former ex one-time retired'),
  pleas: itemSet('guilty not innocent'),
  objective: itemSet(''),
  impersonal: itemSet(''),
  sites: itemSet(
    'center centre airport stadium arena street road lane avenue boulevard crescent terrace close drive grove',
  ),
  trades: itemSet(
    `haulage freight shipping transport travel tours ferries cruises railways lines chemicals textiles dairies bakeries breweries vineyards insurance
assurance mutual bancorp copper lithium cement bio labs studios games media news biotech healthcare petroleum electric telecom wireless mobile aerospace aviation airlines
airways fellowship initiative project inn tavern bakery brewery distillery mill mills foundry quarry branch farm dairy orchard appeal watch concern relief aid rescue shelter hospice surgery practice care medical music herald echo gazette
chronicle observer tribune sport motorsport marine transit finance credit wealth legal digital solar oil health semiconductor storage adventures corrections elementary front arms retail fashion leisure fitness synod tribe festival archive aquarium
automotive hotels resorts stores supermarkets markets grocers brands capital analytics software robotics semiconductors minerals mining`,
  ),
  listedArticles: itemSet(''),
  beforeMonths: itemSet('in last next this since until early late of on'),
  means: itemSet('email e-mail phone telephone text letter fax'),
  terms: itemSet(''),
  decided: itemSet(''),
  degrees: itemSet('very too'),
  recent: itemSet(''),
  soMuch: itemSet('so such'),
  weapons: itemSet(''),
  unsaid: itemSet('anonymity'),
  wishes: itemSet(''),
  anyone: itemSet('man woman boy girl person lady gentleman guy kid child one individual'),
  moods: itemSet(''),
  voices: itemSet(''),
};
