import { byFirst, items, itemSet } from '../lexicon';
import { PAPERS } from '../papers';
import { postsApart, roleFamilies } from '../role-families';
import type { ActorWords } from '../actor-words';
import { statesMeant } from './places';

const families = roleFamilies(
  'en',
  `
minister prime-minister first-minister vice-president attorney-general pm president senator representative congressman congresswoman lawmaker legislator governor mayor leader candidate nominee contender hopeful frontrunner front-runner standard-bearer politician chancellor premier chairman chairwoman chair secretary counterpart councilor councillor congresswoman speaker democrat republican conservative mp nominee independent libertarian liberal tory socialist nationalist unionist centrist td deputy undersecretary whip parliamentarian congressperson congressmember councilmember statesperson mep msp vp taoiseach tánaiste councilwoman assemblywoman alderwoman councilman assemblyman alderman committeeman selectman statesman
candidate nominee contender hopeful frontrunner front-runner standard-bearer incumbent challenger
ceo executive chief founder co-founder boss owner entrepreneur chairman chairwoman director director-general manager president head cfo coo cto chairperson cofounder proprietor publisher employer
head governor
head secretary
head leader
head commissioner
judge magistrate justice
prosecutor attorney
magistrate: prosecutor
executive: vice-president
lawyer attorney solicitor barrister counsel
prosecutor barrister
defendant suspect accused attacker killer gunman
farmer farmhand grower rancher fisherman producer
fisherman skipper captain sailor bosun pilot seaman mate navigator fisherwoman
firefighter fireman rescuer dispatcher lifeguard
soldier serviceman servicewoman lieutenant major brigadier admiral commodore corporal private cadet marine airman gunner paratrooper trooper
ambassador diplomat envoy consul
campaigner activist protester organiser advocate
shopkeeper trader retailer stallholder grocer merchant dealer salesperson salesman saleswoman buyer baker butcher
builder plumber electrician carpenter tradesman roofer bricklayer welder machinist mechanic contractor handyman
banker financier broker trader
tycoon businessman businesswoman entrepreneur mogul industrialist investor founder
investor shareholder
student undergraduate
king queen monarch
duke duchess earl prince princess countess baron viscount marquess
chef cook restaurateur baker
landlord landlady publican innkeeper hotelier
climber mountaineer
ranger warden guard jailer forester doorman
critic reviewer
blogger influencer
vet veterinarian
pharmacist chemist toxicologist
researcher scientist professor economist sociologist historian academic expert author analyst biologist ecologist physicist zoologist chemist astronomer cardiologist oncologist neurologist virologist epidemiologist pediatrician geologist seismologist archaeologist psychologist anthropologist botanist geneticist climatologist scholar doctor archeologist criminologist mathematician statistician demographer linguist philosopher theologian ethicist lecturer meteorologist forecaster
doctor physician surgeon nurse epidemiologist psychiatrist cardiologist oncologist neurologist virologist pediatrician paediatrician obstetrician gynaecologist anaesthetist gp medic clinician consultant paramedic dentist psychotherapist therapist radiologist gynecologist anesthesiologist pathologist midwife nutritionist dietitian
unionist organizer negotiator
unionist: head leader secretary-general
actor actress director singer musician writer novelist author artist poet comedian filmmaker film-maker
musician singer baritone soprano tenor composer conductor pianist cellist violinist guitarist drummer rapper rocker songwriter bassist soloist organist
artist painter sculptor photographer designer illustrator cartoonist
writer author novelist poet playwright screenwriter dramatist biographer essayist
performer actor actress dancer choreographer singer comedian comic musician entertainer magician
player netminder goaltender left-back right-back centre-half paceman left-hander right-hander left-armer right-armer striker athlete champion goalkeeper keeper midfielder defender winger captain footballer forward quarterback cricketer batsman bowler lock hooker prop tighthead loosehead fullback scrum-half seamer spinner all-rounder wicketkeeper playmaker shortstop cornerback tailback goalscorer try-scorer fly-half full-back centre-back skipper golfer wing-back linebacker receiver pitcher catcher outfielder defenseman goalie
athlete runner sprinter swimmer cyclist rider rower hurdler skier gymnast champion boxer fighter jockey skater wrestler racer
coach manager boss trainer
officer sheriff detective general colonel captain commander soldier chief constable sergeant inspector pc sgt supt dci policeman policewoman trooper marshal patrolman investigator superintendent lieutenant corporal deputy
teacher professor principal headteacher headmaster headmistress head educator lecturer provost tutor
pope pontiff
vicar rector priest pastor reverend bishop archbishop cardinal dean deacon evangelist missionary abbot ayatollah mullah chaplain clergyman cleric preacher rabbi imam nun monk
strategist adviser advisor counselor aide staffer pollster lobbyist operative consultant commentator pundit
administrator ombudsman ombudswoman regulator registrar
auditor comptroller treasurer accountant actuary bookkeeper
clerk registrar notary bailiff
coroner pathologist
arbitrator mediator jurist
juror foreperson foreman forewoman
librarian curator archivist
astronaut cosmonaut pilot
caregiver carer attendant nurse
engineer technician programmer inventor
architect planner surveyor
umpire referee linesman
racer driver trucker cabbie chauffeur courier
miner logger steelworker autoworker ironworker dockworker longshoreman stevedore
bartender barista waiter waitress steward stewardess
cleaner janitor porter
receptionist cashier teller usher
hairdresser barber stylist
tailor jeweler seamstress
gardener florist beekeeper farmer arborist
farmer: crofter smallholder dairyman cowman
hunter trapper
intern apprentice trainee
ruler dictator strongman warlord
interpreter translator
spy
brewer winemaker
undertaker
model
fisherman skipper sailor: trawlerman oysterman coxswain deckhand
blogger influencer: vlogger youtuber streamer
tradesman builder: plasterer scaffolder glazier decorator
artist: choreographer dancer ceramicist printmaker animator
shopkeeper trader: florist bookseller fishmonger greengrocer newsagent jeweller
craftsman artisan: carpenter joiner blacksmith stonemason silversmith goldsmith locksmith saddler wheelwright
athlete champion: heptathlete decathlete triathlete fencer kayaker snowboarder surfer weightlifter
businessman businesswoman entrepreneur: hotelier restaurateur brewer
rescuer: paramedic
specialist expert: economist cardiologist neurologist hydrologist engineer seismologist oncologist surgeon
writer: journalist
journalist reporter columnist editor anchor host correspondent presenter broadcaster podcaster commentator pundit anchorman anchorwoman cameraman camerawoman
`,
);

/** Words in the names of clubs. */
const TEAMS = items(
  '* club team fc united city town rovers wanderers athletic albion harriers villa orient thistle packers rangers tigers lions bears eagles hawks giants warriors raiders',
);

/** Words in the names of papers: “the paper” is no charity. */
const NEWSPAPERS: readonly string[] = [...PAPERS, ...items('guardian independent scotsman daily news')];

/** Words in the names of those who stand for a trade or run a sport, or their initials. */
const GOVERNING = items(
  'federation association union council board league society institute confederation alliance chamber agency authority commission committee forum network sport athletics rugby cricket football fa fifa uefa ioc wada bma nfu cbi',
);

/** Words in the names of those who watch over a trade, or their initials. */
const REGULATORS = items(
  '* agency authority commission regulator ombudsman office inspectorate iopc ofcom ofsted ofgem ofwat fca cma sec fda hse nrc',
);

/** What an abbreviated title tells of the role, with its families. */
function titled(pairs: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    items(pairs).map((pair) => {
      const [title = '', role = ''] = pair.split(':');
      return [title, [role, ...(families.get(role) ?? [])]];
    }),
  );
}

/** Who is meant in an English text. */
export const actorWords: ActorWords = {
  definite: itemSet('the this that these those his her their its'),
  possessives: itemSet('his her their its'),
  sources: itemSet('he she it they him her them his their me us'),
  notThird: itemSet('i we you me us my our your one'),
  personal: itemSet('he she him her his'),
  things: itemSet('it its'),
  pairs: itemSet('two both pair duo couple'),
  ofTwo: new Map([
    ['former', 1],
    ['latter', 2],
  ]),
  deictic: itemSet('latter'),
  roleLinks: itemSet('of for at to on in with'),
  roleParticiples: itemSet('named designated'),
  kindsOfBodies: itemSet(''),
  namedBodies: itemSet(
    'journal newspaper magazine weekly daily label publisher retailer charity contractor startup start-up drugmaker carmaker chipmaker planemaker airline developer broadcaster lender insurer thinktank think-tank nonprofit agency group company firm organization organisation carrier automaker conglomerate bank brewery giant utility manufacturer supermarket chain union platform website network watchdog supplier distributor',
  ),
  royal: itemSet('king queen prince princess'),
  townPrefixes: itemSet('san santa los las'),
  eponyms: itemSet('storm hurricane typhoon cyclone'),
  initialisms: itemSet(
    'pdf hr ai suv cv dna rna hiv gdp vat mba icu atm gps tv dvd cd id ufo usb faq pr rv ev esg ipo etf api lng cctv mri ptsd adhd lgbt lgbtq vip diy qr sms url nda cpr ivf gcse ngo pac mp gp ceo cfo pc pa ok r&d q&a b&b p&l m&a h&s',
  ),
  feasts: itemSet(''),
  namedAfter: itemSet(
    'meteorite asteroid comet planet exoplanet satellite spacecraft probe rover telescope ship tanker trawler freighter ferry yacht vessel submarine warship frigate destroyer steamer lifeboat tug tugboat schooner barge racehorse mare stallion colt filly gelding',
  ),
  works: itemSet('published publishes authored penned'),
  genericBodies: itemSet(
    'ngo nonprofit church gallery theatre restaurant pub hotel orchestra library league studio cooperative company firm union group agency association organization organisation charity party carmaker automaker maker bank club institute institution foundation federation platform retailer airline operator regulator authority startup start-up publisher newspaper paper magazine network manufacturer brand university watchdog drugmaker developer contractor supplier distributor housebuilder hospital school court trust chipmaker planemaker lender insurer carrier department force ministry broadcaster supermarket chain utility conglomerate giant brewery team festival museum zoo council fund thinktank think-tank tank body pac',
  ),
  periphrases: byFirst([
    ['head state', 'president'],
    ['head government', 'prime-minister'],
    ['elected representative', 'lawmaker'],
    ['head diplomacy', 'minister'],
    ['press secretary', 'spokesman'],
    ['press aide', 'spokesman'],
  ]),
  partisans: itemSet(
    'democrat republican independent libertarian conservative liberal tory socialist nationalist labourite unionist centrist',
  ),
  states: statesMeant(),
  runners: itemSet('candidate nominee contender hopeful frontrunner front-runner standard-bearer'),
  titleRoles: titled(
    `pc:officer sister:nun father:priest gov:governor sen:senator rep:representative cllr:councillor cr:councillor coun:councillor pres:president dr:doctor prof:professor rev:reverend det:detective insp:inspector
sgt:sergeant lt:lieutenant capt:captain gen:general col:colonel supt:superintendent atty:attorney lord:peer lady:peer baroness:peer viscount:peer earl:peer`,
  ),
  postNominals: new Map([
    ...titled(
      'kc:barrister qc:barrister sc:barrister mp:mp msp:mp mep:mp td:mp mla:mp ms:mp mhk:mp jp:magistrate md:doctor rn:nurse',
    ),
    ...items('obe mbe cbe kbe dbe bem qpm cmg kcmg frs frse frcs frcp fba mrcvs esq phd').map(
      (letters) => [letters, []] as const,
    ),
  ]),
  ranks: itemSet(
    'ds dsp asp csp ssp acp dcp igp dig aig sp cp si asi sho oc ocs mca mla mlc mna mpp mha td msp mep mp ppro dpo ag cs ps pcc acc dcc cc cfo adc',
  ),
  measures: itemSet(''),
  through: itemSet('through via by'),
  unnamed: itemSet('source sources insider insiders'),
  anonymity: itemSet('anonymity anonymous anonymously'),
  offices: itemSet('ambassador envoy coroner prosecutor judge magistrate ombudsman sheriff governor'),
  trades: itemSet(''),
  fieldHeads: itemSet('minister ministry secretary department'),
  placePrepositions: itemSet('in at near outside across from of'),
  laws: itemSet('act bill treaty agreement accord pact amendment law constitution resolution protocol declaration'),
  bodyHeads: itemSet(
    'opera elementary academy college forum university survey trust school institute centre center office museum patrol news brigade hospital',
  ),
  corporate: itemSet(
    'inc inc. corp corp. co co. ltd ltd. plc llc corporation limited n.v. s.a. a.g. l.p. s.p.a. bank bancorp bancshares steel chemical computers oil petroleum laboratories instruments enterprises aerospace opera fc afc group sa ag se holdings industries partners developments properties ventures solutions systems technologies pharmaceuticals therapeutics motors metals foods homes resources securities investments communications networks electronics logistics airways airlines lines railways rail water energy insurance records pictures entertainment pac usa project rovers wanderers united albion hotspur athletic harriers rangers tigers hawks raiders villa orient thistle packers',
  ),
  inhabitants: null,
  bodyWords: new Map([
    [
      'union',
      items(
        '* union workers teamsters brotherhood guild unison unite federation nurses nursing midwives rcn rcm bma teachers association',
      ),
    ],
    ['party', items('* party labour democrats republicans conservatives greens league alliance')],
    ['bank', items('bank lender goldman barclays hsbc citigroup natwest lloyds morgan')],
    ['university', items('* university college institute')],
    ['museum', items('* museum gallery')],
    ['club', TEAMS],
    ['team', TEAMS],
    ...items(
      'ngo nonprofit church gallery theatre restaurant pub hotel orchestra library league studio cooperative zoo college',
    ).map((noun) => [noun, ['*', noun]] as const),
    ['festival', items('* festival fest')],
    ['paper', NEWSPAPERS],
    ['newspaper', NEWSPAPERS],
    ['department', items('department office ministry treasury')],
    ['ministry', items('ministry office department')],
    ['force', items('police constabulary')],
    ['council', items('council')],
    ['hospital', items('hospital infirmary clinic')],
    ['school', items('school academy college')],
    ['court', items('court')],
    ['trust', items('trust hospital hospitals infirmary')],
    ['fund', items('* fund capital partners management investors')],
    ['thinktank', items('institute centre center foundation')],
    ['tank', items('* tank institute centre center foundation')],
    ['think-tank', items('institute centre center foundation')],
    ['authority', items('council authority agency')],
    ['body', GOVERNING],
    ['watchdog', REGULATORS],
    ['regulator', REGULATORS],
    ['charity', items('* charity trust foundation society shelter oxfam rspca nspcc rspb mencap')],
    ['ngo', items('* greenpeace amnesty oxfam wwf msf care foundation')],
    ['pac', items('* pac')],
  ]),
  postsApart: postsApart(`
president/governor/mayor/senator/representative president/governor/mayor/minister senator:congressman/congresswoman mayor/governor:chancellor/secretary
president/governor/mayor/minister:lawmaker/legislator/congressman/congresswoman minister/congressman/congresswoman/senator/governor:councillor
governor/mayor/senator/minister/president/premier/chancellor:advocate/activist/campaigner/lobbyist/analyst/economist/pollster/historian
mayor:chairman/chairwoman/chairperson chairman/chairwoman/chairperson/chair:executive/ceo/cfo/founder doctor/nurse
judge/coroner:prosecutor judge/magistrate/coroner:lawyer/attorney/barrister/solicitor/detective/officer
judge/magistrate/coroner/prosecutor/lawyer/attorney/barrister/solicitor/officer/detective/inspector/sergeant/lieutenant/constable/sheriff/superintendent:defendant/suspect/accused/victim/attacker/gunman
victim:defendant/suspect/accused/attacker/gunman/killer striker/goalkeeper coach/manager:striker/goalkeeper/midfielder/defender/winger/captain
prime-minister/first-minister/vice-president/attorney-general/chancellor/governor/mayor premier:first-minister/vice-president/chancellor/governor/mayor
prime-minister/first-minister/premier/vice-president/attorney-general:minister/secretary/president/senator/representative/congressman/congresswoman
prime-minister/first-minister/premier/vice-president/attorney-general/minister/secretary/chancellor:councillor/councilor/chairman/chairwoman/chair/speaker
chancellor:minister/secretary/senator senator:mp/td/councillor president:secretary
`),
  roleFamilies: families,
  speaking: itemSet("i you we my your me us our i'm i'll i've we're you're mine yours"),
  speakingAlone: itemSet("i my me mine i'm i'll i've i'd"),
};
