/** Nouns by what they stand for; plurals are made by `inflection.ts`. */
import { Gender, type NounKind } from '../types';
import { items } from '../lexicon';

/** Nouns of one kind, singular. */
interface NounRow {
  readonly kind: NounKind;
  readonly nouns: string;
  /** Where the noun itself tells. */
  readonly gender?: number;
  /** Listed as they are: no plural is made (“police”, “media”). */
  readonly fixed?: boolean;
}

const ROLES = `
pontiff president premier taoiseach tánaiste chancellor minister secretary undersecretary chief head leader deputy speaker whip senator representative legislator lawmaker
delegate member parliamentarian pm vp mp mep msp td congressperson congressmember governor mayor councillor councilor councilmember commissioner ambassador envoy
diplomat consul statesperson politician candidate nominee appointee contender hopeful incumbent frontrunner front-runner standard-bearer challenger strategist adviser advisor
counselor aide staffer spokesperson pollster consultant lobbyist activist organizer organiser campaigner mogul administrator ombudsman regulator
inspector pc dci sgt supt gp clinician assistant publican undergraduate comic performer educator mountaineer rocker stallholder tradesman rescuer dramatist auditor comptroller treasurer registrar clerk judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel litigator
notary bailiff collector coroner arbitrator mediator jurist juror foreperson defender advocate officer detective constable sheriff marshal trooper sergeant
lieutenant captain major colonel general brigadier admiral commander commodore corporal private cadet soldier sailor marine airman pilot gunner
paratrooper ranger warden guard agent investigator superintendent patrolman firefighter paramedic dispatcher medic lifeguard jailer executive ceo cfo
coo cto chairperson chair director manager founder cofounder owner proprietor entrepreneur industrialist tycoon banker financier broker trader
economist analyst accountant actuary investor shareholder publisher employer recruiter supervisor merchant dealer wholesaler shopkeeper
grocer salesperson buyer contractor developer landlord landlady journalist reporter correspondent editor columnist commentator anchor presenter host
broadcaster producer photographer blogger podcaster pundit critic reviewer author writer novelist biographer essayist poet playwright screenwriter
historian scholar professor lecturer academic teacher headteacher principal rector provost dean tutor librarian curator archivist researcher scientist
physicist chemist biologist geologist seismologist meteorologist forecaster climatologist astronomer astronaut cosmonaut ecologist epidemiologist
virologist psychologist psychiatrist psychotherapist therapist sociologist anthropologist archaeologist archeologist criminologist mathematician
statistician demographer geographer linguist philosopher theologian ethicist engineer technician programmer designer architect planner surveyor
inventor doctor physician surgeon nurse dentist pharmacist veterinarian vet pathologist radiologist pediatrician cardiologist oncologist
neurologist gynecologist anesthesiologist toxicologist nutritionist dietitian caregiver carer coach trainer player goalkeeper keeper striker
midfielder winger full-back fullback fly-half hooker prop tighthead loosehead seamer spinner all-rounder wicketkeeper playmaker shortstop cornerback tailback goalscorer try-scorer scrum-half centre-back wing-back forward quarterback linebacker receiver pitcher catcher outfielder batsman bowler defenseman goalie skater skier cyclist swimmer
sprinter runner runner-up boxer wrestler golfer jockey athlete gymnast footballer cricketer umpire referee linesman scout teammate champion rider rower racer
driver actor comedian singer baritone soprano tenor bosun farmhand songwriter musician composer conductor pianist violinist guitarist drummer rapper bassist cellist soloist dancer
artisan blacksmith concierge decathlete goldsmith gunsmith heptathlete locksmith masseur newsagent osteopath psychoanalyst shepherd silversmith stonemason
triathlete netminder goaltender left-back right-back centre-half paceman left-hander right-hander left-armer right-armer shot-putter wheelwright doula sexton churchwarden postmaster postmistress
choreographer painter sculptor illustrator cartoonist artist filmmaker film-maker cinematographer entertainer magician impresario model stylist influencer
celebrity international bishop archbishop cardinal pope priest pastor vicar chaplain rabbi imam monk deacon preacher evangelist missionary cleric ayatollah mullah abbot farmer rancher grower fisherman miner logger carpenter plumber electrician mechanic welder machinist builder roofer bricklayer
baker butcher chef cook bartender barista waiter cleaner janitor porter courier postman trucker cabbie chauffeur steward attendant stevedore
dockworker longshoreman steelworker autoworker ironworker receptionist cashier hairdresser barber tailor jeweler gardener florist beekeeper forester
hunter trapper seaman mate skipper navigator usher teller bookkeeper secretary-general director-general attorney-general intern apprentice trainee
shop-steward negotiator trustee governor-general monarch ruler dictator strongman warlord commander-in-chief chief-of-staff interpreter
translator whistleblower whistle-blower informant spy hacker insider operative tsar czar cohost coauthor organist undertaker innkeeper restaurateur
hotelier brewer winemaker landowner master crofter gamekeeper cowherd anaesthetist haulier fishmonger greengrocer beautician tattooist cobbler farrier
plasterer scaffolder glazier decorator toolmaker farmworker vintner distiller cheesemaker busker juggler puppeteer storyteller botanist ornithologist
showjumper sculler rambler birdwatcher angler arborist glassblower bookbinder bookseller vlogger youtuber streamer gamer coder childminder leaseholder
smallholder quizmaster bandmaster harbourmaster stationmaster punter lumberjack coxswain deckhand copilot caddie squatter nanny acrobat curate friar
conscript magnate evacuee`;

const FEMALE_ROLES = `
spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman servicewoman alderwoman ombudswoman forewoman sportswoman
actress hostess waitress stewardess heiress princess queen duchess baroness countess empress goddess nun headmistress ballerina seamstress clergywoman
saleswoman anchorwoman camerawoman fisherwoman mistress midwife barmaid bridesmaid`;
const MALE_ROLES = `
spokesman chairman congressman councilman assemblyman businessman policeman serviceman statesman alderman committeeman sportsman prince king duke
baron emperor headmaster foreman fireman salesman anchorman cameraman clergyman handyman doorman middleman craftsman frontman selectman freshman
gunman hitman dairyman cowman ploughman groundsman lifeboatman trawlerman oysterman milkman`;

const PERSONS = `
person billionaire millionaire laureate youngster debutant rookie individual resident neighbor neighbour citizen voter official aide insider critic supporter backer opponent proponent advocate detractor
skeptic sceptic observer onlooker bystander passerby eyewitness witness victim survivor patient customer consumer client shopper guest visitor tourist
traveler traveller passenger commuter motorist pedestrian worker employee staffer coworker colleague peer boss employer student pupil graduate
schoolchild teenager teen youth child kid baby toddler infant adult elder senior pensioner retiree veteran parent grandparent sibling twin spouse
partner fiancé relative cousin friend ally rival adversary enemy foe fan follower donor volunteer protester protestor demonstrator marcher striker
rioter rebel insurgent militant fighter terrorist extremist dissident suspect defendant plaintiff accused complainant claimant appellant litigant
convict inmate prisoner detainee offender criminal killer murderer robber thief burglar fraudster attacker assailant shooter hostage captive fugitive
refugee migrant immigrant asylum-seeker expatriate exile newcomer native local villager islander townsperson homeowner tenant renter taxpayer
ratepayer borrower subscriber user reader viewer listener delegate superdelegate surrogate emissary acolyte disciple holdout participant attendee organizer applicant contestant competitor winner
loser finalist hero counterpart shadow signatory leader expert specialist scientist successor predecessor republican democrat conservative liberal progressive socialist
communist libertarian independent moderate centrist leftist rightist nationalist populist loyalist separatist unionist remainer brexiteer tory
labourite feminist environmentalist christian catholic protestant evangelical muslim jew hindu buddhist sikh atheist mormon sunni shiite believer
worshipper worshiper parishioner millennial boomer newlywed orphan beneficiary recipient caller stakeholder bondholder policyholder creditor debtor
backbencher frontbencher grandee stalwart firebrand bigwig apparatchik hardliner hawk dove maverick outsider caretaker homemaker breadwinner hiker climber camper surfer jogger hobbyist
enthusiast acquaintance classmate roommate flatmate housemate confidant confidante associate mentor protégé psychic healer patriot liar bigot heir culprit`;
const FEMALE_PERSONS = `
woman lady girl mother mom mum grandmother grandma stepmother daughter granddaughter stepdaughter sister stepsister half-sister wife widow aunt niece
girlfriend bride fiancée mother-in-law daughter-in-law sister-in-law godmother housewife schoolgirl businesswoman countrywoman heroine lesbian`;
const MALE_PERSONS = `
man gentleman boy guy father dad grandfather grandpa stepfather son grandson stepson brother stepbrother half-brother husband widower uncle nephew
boyfriend groom father-in-law son-in-law brother-in-law godfather schoolboy bachelor countryman layman lad bloke`;

const ORGANIZATIONS = `
government administration zoo label ministry department agency bureau office authority commission committee subcommittee panel council parliament congress
senate legislature assembly cabinet presidency municipality prefecture embassy consulate mission secretariat directorate regulator watchdog court
tribunal jury judiciary bench chamber prosecution defense defence army navy force militia brigade regiment battalion squad corps command
guard garrison coastguard constabulary precinct party campaign coalition alliance opposition majority minority caucus faction bloc movement lobby pac
junta regime monarchy palace union federation confederation association society club league guild syndicate cooperative co-op collective network group
organization organisation institution institute foundation charity trust nonprofit ngo company corporation firm business enterprise conglomerate
subsidiary startup start-up manufacturer maker carmaker automaker drugmaker chipmaker planemaker housebuilder homebuilder airline carrier railway railroad bank lender insurer
brokerage fund retailer provider supermarket chain store restaurant hotel studio producer distributor supplier operator developer builder utility brewery giant
consortium partnership university college school academy faculty laboratory lab observatory museum gallery library theatre theater orchestra choir
hospital clinic pharmacy church diocese parish mosque synagogue temple monastery archdiocese vatican newspaper paper daily weekly tabloid broadsheet
magazine journal broadcaster channel station newsroom outlet website publication publisher team side franchise crew staff workforce board leadership
management think-tank thinktank pollster consultancy family household community crowd electorate cartel gang mafia band troupe ensemble duo trio quartet
delegation entourage task-force taskforce body inquiry inquest borough county district province township state nation country city town village neighborhood neighbourhood
industry sector market service`;
const BODIES = 'police gardaí gardai media press public military clergy radio television tv';

const DOCUMENTS = `
draft report study memo memorandum lawsuit suit filing complaint poll survey letter email e-mail tweet statement indictment affidavit brief briefing
petition motion ruling verdict opinion decision order warrant subpoena summons testimony transcript deposition paper white-paper article story essay
column editorial op-ed review book memoir autobiography biography novel diary journal log notebook note post blog message text caption headline release
press-release bulletin newsletter communiqué dispatch cable telegram fax document dossier file record audit analysis assessment appraisal estimate
forecast projection census index ranking data dataset statistic figure chart table graph map agenda manifesto platform charter treaty constitution
bill act law statute regulation directive decree resolution amendment contract lease deed invoice receipt prospectus brochure leaflet pamphlet flyer
poster banner placard sign plaque inscription obituary profile interview podcast broadcast documentary film video clip footage recording tape
voicemail advertisement ad advert commercial slogan questionnaire scorecard fact-sheet factsheet guidebook guide handbook manual textbook advisory
alert notice guidance guideline probe inquiry investigation examination autopsy post-mortem inspection evaluation experiment trial research evidence website`;

const SPEECH = `
claim statement warning suggestion comment remark declaration announcement assertion allegation accusation charge argument assurance pledge promise
vow threat denial admission confession acknowledgment acknowledgement explanation response reply answer rebuttal retort criticism praise complaint
objection protest demand request call appeal plea question inquiry recommendation proposal advice idea notion view opinion belief conviction suspicion
fear worry concern prediction forecast expectation hope conclusion finding revelation disclosure confirmation insistence contention observation
reminder hint implication rumor rumour speculation gossip talk word speech address sermon lecture toast account version description narrative
testimony anecdote joke quip insult slur rant tirade outburst apology condemnation endorsement tribute message mantra motto slogan quote quotation
phrase sentence line utterance oath verdict judgment judgement theory hypothesis sentiment feeling fact news signal sign reason doubt certainty
consensus understanding impression perception position stance assumption presumption caveat caution admonition rebuke reproach reassurance guarantee
instruction order command invitation challenge reaction excuse summary prognosis ambition refrain lesson philosophy`;

const SOURCES = 'source tipster leaker';

const PLACES = `
street road avenue boulevard lane highway motorway bridge tunnel square park garden forest wood mountain hill valley river lake sea ocean coast beach
shore island peninsula bay gulf harbor harbour port airport terminal station platform stop border frontier capital region area zone territory suburb
outskirts downtown campus stadium arena court pitch field track pool hall lobby room bedroom kitchen bathroom office desk floor roof garage house home
apartment flat building tower block warehouse barn farm ranch yard shop mall market bar pub café cafe jail prison cell barracks base camp tent shelter
front battlefield cemetery grave church cathedral chapel shrine castle fortress monument north south east west northeast northwest southeast southwest
center centre middle corner edge side top bottom site scene spot location place space planet earth world sky moon ground land desert canyon reef dam
canal creek stream plant factory mine refinery shipyard
pier quay dock classroom playground cinema gym hospice runway path trail reservoir meadow terrace toilet pond
graveyard battleground stall`;

const TIMES = `
second minute hour day night morning afternoon evening midnight noon dawn dusk week weekend fortnight month quarter semester year decade century era age period time moment season spring summer autumn fall winter
holiday anniversary birthday eve deadline date term tenure past present future beginning start end halftime half overtime christmas thanksgiving easter ramadan hanukkah`;

const OTHERS = `
pound euro yen sterling rupee peso stock bond gold wheat game ceremony concert riot panic stampede exodus merger flight boat ferry dairy abuse access accord action advantage agreement aid aim air alarm amount anger animal app approach approval arm arms arrest arrival art asset asylum
accident attack attempt attitude award back ball ban barrier basis battle bear beat bed behavior behaviour benefit bet bid bit bite blame blood blow bomb boom
boost box brain brake branch break budget bullet burden bus cancer car care career case cash cast cause ceasefire change chapter character check
chip choice circle clash class clause climate code cold collapse color colour comeback common comparison complex compromise computer concept conduct
conflict conspiracy contact content contest contrast control controversy copy cost count counter coup couple course cover coverage crash credit crime
crisis cross cup cure custom cut damage danger dark deal death debate debt decline default defeat deficit delay delivery democracy desire detail
dinner diplomacy disaster discipline display dispute divide divorce dollar door double drama draw dream drink drive drone drop drought duty
economy effect effort encounter energy entry episode escape event exercise exit expense export face factor fair faith fault favor favour fee fight
finger fire fish flood flow flower focus food form fraud fuel fun funding funeral gain gamble gap gas gender goal good grade grant green grip growth
gun hand harm harvest hate headquarters health heart heat help hit hold honor honour housing human humor hunger hunt image impact import incident
income increase injury injustice interest issue job joint jump key kick kind kiss knowledge labor labour lack landing launch layoff lead leak level
lie life lift light limit link list load loan lock look loss lot love mandate manner march mark marriage match material matter maximum meaning measure
hearing medicine meeting mention mind missile mix mode mood moral move music name need net number object offense offer oil outbreak outcome overhaul page
pandemic pardon part pass passage pause pay payment peace penalty percent permit perspective phase photo picture piece plan plane planning play plot
point policy politics pose potential power pressure price primary principle problem process product profit program programme progress project purchase
purpose push race raid rail raise rally range rape rate rebellion referendum reform refusal regard removal rent repair rescue reserve resource respect
rest result return revenge reverse reward right rise risk role roll root round routine row rule run rush safety salary sale saving scale scandal
schedule scheme score search secret sense series session set sex shake shape share shift shock shoot shooting shot show shutdown sight slide
smile sound source speed spending split spread stage stake stand standard status step storm strategy strength stress strike structure struggle subject
success suffering suicide sum supply support surge surprise surrender switch symbol system target task tax technology terror test testing thanks theft
thing thinking thought tie timber title topic total touch tour trace trade traffic train training transfer transport travel trend trigger troop
trouble truck truth try turn turnover type unrest update uprising use vaccine value victory visa visit voice vote voting wage walk walkout wall want
war wash waste watch water wave way wear weather win wish withdrawal work worth wound wrong yield money history chance ballot ticket proof practice
surgery cell exchange label brand venture unit finish boast whisper cry sigh laugh grin shrug nod frown shout yell scream roar chant query salute
welcome regret burst blaze advance assault balance boycott breach bribe catch climb crack curb decrease discharge dive drain escort exploit feed fix
flip fold freeze function halt hike influence kill knock patrol pick pivot plunge poison print pump rain rank reach recruit register repeal retreat
ride ring ruin sack scan scare slip spark spill spin sponsor squeeze stay stretch sway sweep throw treat upgrade veto wait tear recall cheer outline
highlight brawl feud standoff fallout uproar infighting turmoil deadlock impasse stalemate gridlock spat furor furore backlash commotion showdown tussle squabble fracas saga debacle fiasco gaffe rift schism flap gasp giggle chuckle groan moan growl sneer taunt single repeat brush burn cap capture chase dance design distance dress embrace experience
extract feature finance fit mount murder pack screen seal ship sleep slump smoke sort stack stem stick strip swap swing tackle trap upset wreck handful mainland homeland
phone telephone smartphone camera microphone photograph portrait statue wealth poverty dividend revenue coin body eye mouth tooth neck breast leg
knee ankle foot skin bone dog cat horse cow sheep pig chicken egg milk bread meat beef potato wine beer whisky coffee tea
sandwich pizza breakfast lunch recipe menu fence window carpet blanket lorry van bin den tram bicycle bike motorbike motorcycle aircraft jet lifeboat vessel
pothole soil rock ice fog heatwave sunshine exam homework uniform curriculum poem football rugby cricket hockey handball volleyball netball baseball softball badminton tennis judo karate taekwondo biathlon triathlon snooker lacrosse motorsport polo cull
golf basketball line-up kick-off hat-trick podium knife rifle rocket shell weapon drug cocaine heroin pill dose wheelchair disease flu stroke
asthma anxiety allergy size weight height length width depth volume degree extent margin example pattern background style cycle behalf estate
recovery software momentum personnel relief property tragedy memory pace seat peak fortune option hole tide item comfort affair strain
difficulty privacy dialogue framework internet pain mail soul pipeline theme tool breath obstacle lifestyle descent surface method
scope outlook patience certificate destiny contempt gaze welfare cover-up luck uncertainty pride nerve expertise noise luxury device
oversight engine milestone category fashion journey retail lifetime script context parade stamina steel cardboard coal petrol diesel battery
birth paperwork passport deposit bail custody misconduct robbery arson picket turnout landslide casino religion applause ideology sacrifice
honesty bankruptcy outreach propaganda massacre psychology carbon loophole helm timeline landmark atmosphere payroll dilemma rivalry precedent
database poultry streetlight robot satellite gene mistake enthusiasm blizzard amnesty trade-off dismay empire drift smear spray splash
sprint twist swipe dye smell stain torture slaughter toast skate revolt reign`;

/** Things whose ending is that of somebody who does something. */
const LIKE_AGENTS = `
opener decider equaliser equalizer stunner clincher leveller screamer scorcher thriller tracker blocker filter heater boiler scanner sensor router server
locker freezer container trailer tanker trawler freighter helicopter cruiser cluster feeder sticker marker booster slider cracker bumper buffer burner
copper rubber elevator escalator generator reactor detector indicator vector tractor motor refrigerator radiator calculator incinerator accelerator
ventilator conveyor corridor mirror error blazer sweater jumper eraser cooker fryer toaster dryer dishwasher mixer blender roller crater glacier ladder
folder shoulder cinder powder fodder skyscraper pepper slipper zipper clapper stopper icebreaker dealbreaker deal-breaker tiebreaker tie-breaker
gamechanger game-changer teaser explainer disclaimer retainer airliner one-liner fastener curtain-raiser cleanser sanitiser sanitizer fertiliser fertilizer
stabiliser synthesiser purifier amplifier qualifier identifier multiplier outlier prayer takeover handover changeover makeover hangover pullover rollover
stopover leftover four-pointer three-pointer six-pointer yorker bunker putter cutter nail-biter tear-jerker page-turner blockbuster bestseller spoiler
freshener drawer bulldozer dumper scooter stroller cooler thinner tumbler saucer strainer grater shutter gutter rafter girder pillar altar collar cellar
calendar seminar hammer spanner screwdriver lever silencer revolver blaster transformer transmitter adaptor adapter capacitor resistor compressor
carburettor projector simulator defibrillator pacemaker inhaler tuner synthesizer sampler breather breakwater backwater floodwater groundwater wastewater
meltwater rainwater seawater saltwater trimester hamster lobster oyster cedar juniper ginger butter cider burger cheeseburger hamburger vinegar polymer
fibre fiber plaster mortar sulphur meteor tremor vapor odor clamor ulcer blister canister banister thermometer barometer parameter perimeter diameter
kilometre kilometer centimeter millimeter altimeter speedometer odometer multimeter digger chopper charger header tender`;

/** Every noun of the lexicon. */
export const NOUNS: readonly NounRow[] = [
  { kind: 'role', nouns: ROLES },
  { kind: 'role', nouns: FEMALE_ROLES, gender: Gender.Feminine },
  { kind: 'role', nouns: MALE_ROLES, gender: Gender.Masculine },
  { kind: 'person', nouns: PERSONS },
  { kind: 'person', nouns: FEMALE_PERSONS, gender: Gender.Feminine },
  { kind: 'person', nouns: MALE_PERSONS, gender: Gender.Masculine },
  { kind: 'organization', nouns: ORGANIZATIONS },
  { kind: 'organization', nouns: BODIES, fixed: true },
  { kind: 'document', nouns: DOCUMENTS },
  { kind: 'speech', nouns: SPEECH },
  { kind: 'source', nouns: SOURCES },
  { kind: 'place', nouns: PLACES },
  { kind: 'time', nouns: TIMES },
  { kind: 'other', nouns: OTHERS },
  { kind: 'other', nouns: LIKE_AGENTS },
];

/** Feminine and neutral role nouns whose masculine is not got by -woman or -person → -man. */
const MASCULINE: ReadonlyMap<string, string> = new Map(
  items(`actress:actor hostess:host waitress:waiter stewardess:steward heiress:heir princess:prince queen:king duchess:duke baroness:baron countess:count
empress:emperor headmistress:headmaster comedienne:comedian chair:chairman`).map((pair) => {
    const [feminine = '', masculine = ''] = pair.split(':');
    return [feminine, masculine];
  }),
);

/** The noun under which a role is known whoever holds it: spokeswoman, spokesperson → spokesman; actress → actor. */
export function roleLemma(noun: string): string {
  if (noun.endsWith('woman')) return `${noun.slice(0, -5)}man`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}man`;
  return MASCULINE.get(noun) ?? noun;
}
