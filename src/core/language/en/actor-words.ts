import { items } from '../lexicon';
import { roleFamilies } from '../role-families';
import type { ActorWords } from '../types';

const set = (words: string): ReadonlySet<string> => new Set(items(words));

/** Who is meant in an English text. */
export const actorWords: ActorWords = {
  definite: set('the this that these those his her their its'),
  possessives: set('his her their its'),
  sources: set('he she it they him her them his their me us'),
  notThird: set('i we you me us my our your one'),
  personal: set('he she him her his'),
  things: set('it its'),
  deictic: set('latter'),
  roleLinks: set('of for at to on in with'),
  roleParticiples: set('named designated'),
  namedBodies: set(''),
  namedAfter: set(''),
  genericBodies: set(
    'company firm union group agency association organization organisation charity party carmaker automaker maker bank club institute institution foundation federation platform retailer airline operator regulator authority startup start-up publisher newspaper paper magazine network manufacturer brand university nonprofit watchdog drugmaker developer contractor supplier distributor housebuilder hospital school court trust chipmaker planemaker lender insurer carrier department force authority ministry broadcaster supermarket chain utility conglomerate giant brewery council',
  ),
  periphrases: new Map(),
  titleRoles: new Map(),
  measures: set(''),
  through: set('through via by'),
  unnamed: set('source sources insider insiders'),
  anonymity: set('anonymity anonymous anonymously'),
  offices: set('ambassador envoy coroner prosecutor judge ombudsman'),
  trades: set(''),
  fieldHeads: set('minister ministry secretary department'),
  placePrepositions: set('in at near outside across from of'),
  laws: set('act bill treaty agreement accord pact amendment law constitution resolution protocol declaration'),
  bodyHeads: set('university survey trust school institute centre center office museum'),
  corporate: set(
    'inc inc. corp corp. co co. ltd ltd. plc llc group sa ag se holdings industries partners developments properties ventures solutions systems technologies pharmaceuticals therapeutics motors metals foods homes resources securities investments communications networks electronics logistics airways records pictures entertainment rovers wanderers athletic',
  ),
  inhabitants: null,
  bodyWords: new Map([
    ['union', items('union workers teamsters brotherhood guild unison unite federation nurses teachers association')],
    ['party', items('party labour democrats republicans conservatives greens league alliance')],
    ['bank', items('bank goldman barclays hsbc citigroup natwest lloyds morgan')],
    ['university', items('university college institute')],
    ['club', items('club fc united city')],
    ['department', items('department office ministry treasury')],
    ['ministry', items('ministry office department')],
    ['force', items('police constabulary')],
    ['council', items('council')],
    ['hospital', items('hospital infirmary clinic')],
    ['school', items('school academy college')],
    ['court', items('court')],
    ['trust', items('trust')],
    ['authority', items('council authority agency')],
  ]),
  roleFamilies: roleFamilies(
    'en',
    `
minister president senator representative congressman congresswoman lawmaker legislator governor mayor leader candidate politician chancellor premier chairman chairwoman chair secretary councilor councillor congresswoman speaker democrat republican conservative mp nominee
ceo executive chief founder co-founder boss owner entrepreneur chairman chairwoman director manager president
judge prosecutor lawyer attorney magistrate solicitor barrister justice
defendant suspect accused
farmer grower rancher fisherman
researcher scientist professor economist sociologist historian academic expert author analyst biologist ecologist physicist
doctor physician surgeon nurse epidemiologist psychiatrist
unionist organizer negotiator
actor actress director singer musician writer novelist artist comedian filmmaker
player striker athlete champion goalkeeper captain
coach manager boss
officer sheriff detective general colonel captain commander soldier chief
teacher professor principal
journalist reporter columnist editor anchor host
`,
  ),
  speaking: set("i you we my your me us our i'm i'll i've we're you're mine yours"),
};
