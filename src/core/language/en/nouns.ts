/** Nouns by what they stand for; plurals are made by `inflection.ts`. */
import type { NounKind } from '../types';
import { Gender } from '../types';
import { items } from '../lexicon';

/** Nouns of one kind, singular. */
export interface NounRow {
  readonly kind: NounKind;
  readonly nouns: string;
  /** Where the noun itself tells. */
  readonly gender?: number;
  /** Listed as they are: no plural is made (“police”, “media”). */
  readonly fixed?: boolean;
}

const ROLES = `
president vice-president ex-president premier chancellor minister secretary undersecretary chief head leader co-leader deputy speaker whip senator representative legislator lawmaker delegate
parliamentarian mp mep msp congressperson congressmember governor mayor councillor councilor councilmember commissioner ambassador envoy diplomat consul attaché nuncio statesperson
politician candidate nominee contender hopeful incumbent frontrunner front-runner challenger strategist adviser advisor counselor aide staffer spokesperson
pollster consultant lobbyist activist organizer organiser campaigner mogul administrator ombudsman regulator inspector auditor comptroller treasurer registrar clerk
judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel litigator notary bailiff coroner arbitrator mediator jurist juror foreperson defender advocate
officer detective constable sheriff marshal trooper sergeant lieutenant captain major colonel general brigadier admiral commander commodore corporal private cadet soldier sailor marine
airman pilot gunner paratrooper ranger warden guard agent investigator superintendent patrolman firefighter paramedic dispatcher medic lifeguard jailer
executive ceo cfo coo cto chairperson chair director co-director manager co-founder founder cofounder owner co-owner proprietor entrepreneur industrialist tycoon banker financier broker trader
economist analyst accountant actuary investor shareholder publisher employer recruiter supervisor merchant dealer wholesaler retailer shopkeeper grocer salesperson buyer contractor developer landlord
journalist reporter correspondent editor columnist commentator anchor presenter host broadcaster producer photographer blogger podcaster pundit critic reviewer author writer novelist biographer essayist
poet playwright screenwriter historian scholar professor lecturer academic teacher headteacher principal rector provost dean tutor librarian curator archivist researcher scientist physicist chemist biologist
geologist seismologist meteorologist forecaster climatologist astronomer astronaut cosmonaut ecologist epidemiologist virologist psychologist psychiatrist psychotherapist therapist sociologist anthropologist archaeologist archeologist criminologist
mathematician statistician demographer geographer linguist philosopher theologian ethicist engineer technician programmer designer architect planner surveyor inventor doctor physician surgeon nurse midwife
dentist pharmacist veterinarian vet pathologist radiologist pediatrician cardiologist oncologist neurologist gynecologist anesthesiologist toxicologist nutritionist dietitian caregiver carer
coach trainer player goalkeeper keeper striker midfielder winger forward quarterback linebacker receiver pitcher catcher outfielder batsman bowler defenseman goalie skater skier cyclist swimmer sprinter runner
boxer wrestler golfer jockey athlete gymnast footballer cricketer umpire referee linesman scout teammate champion rider rower racer driver
actor comedian singer songwriter musician composer conductor pianist violinist guitarist drummer rapper bassist cellist soloist dancer choreographer painter sculptor illustrator cartoonist artist filmmaker
cinematographer entertainer magician impresario model stylist influencer celebrity
bishop archbishop cardinal pope priest pastor vicar chaplain rabbi imam monk deacon preacher evangelist missionary cleric clergyman ayatollah mullah abbot
farmer rancher grower fisherman miner logger carpenter plumber electrician mechanic welder machinist builder roofer bricklayer baker butcher chef cook bartender barista waiter cleaner janitor porter
courier postman trucker cabbie chauffeur steward attendant stevedore dockworker longshoreman steelworker autoworker ironworker receptionist cashier hairdresser barber tailor
jeweler gardener florist beekeeper forester gamekeeper hunter trapper lobsterman seaman mate skipper helmsman navigator usher teller bookkeeper secretary-general director-general attorney-general vice-chairman vice-chair
intern apprentice trainee foreman shop-steward negotiator trustee governor-general viceroy monarch ruler dictator strongman warlord commander-in-chief chief-of-staff
interpreter translator whistleblower whistle-blower informant spy hacker insider operative tsar czar co-chair co-author co-host cohost coauthor co-chairman organist undertaker innkeeper restaurateur hotelier brewer winemaker landowner`;

const FEMALE_ROLES = `spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman servicewoman stateswoman alderwoman committeewoman ombudswoman forewoman sportswoman actress hostess waitress stewardess
heiress princess queen duchess baroness countess empress goddess nun abbess headmistress ballerina comedienne seamstress laywoman clergywoman saleswoman horsewoman newswoman anchorwoman camerawoman fisherwoman songstress mistress midwife`;
const MALE_ROLES = `spokesman chairman congressman councilman assemblyman businessman policeman serviceman statesman alderman committeeman sportsman prince king duke baron emperor friar headmaster foreman fireman
salesman horseman newsman anchorman cameraman clergyman handyman doorman middleman repairman craftsman frontman selectman freshman gunman hitman`;

const PERSONS = `
person individual resident neighbor neighbour citizen voter official aide insider critic supporter backer opponent proponent advocate detractor skeptic sceptic observer onlooker bystander passerby eyewitness witness
victim survivor patient customer consumer client shopper guest visitor tourist traveler traveller passenger commuter motorist pedestrian worker employee staffer coworker co-worker colleague
peer boss employer student pupil graduate schoolchild teenager teen youth child kid baby toddler infant adult elder senior pensioner retiree veteran parent grandparent sibling twin spouse partner fiancé relative
cousin friend ally rival adversary enemy foe fan follower donor volunteer protester protestor demonstrator marcher striker rioter rebel insurgent militant fighter terrorist extremist dissident
suspect defendant plaintiff accused complainant claimant appellant litigant convict inmate prisoner detainee offender criminal killer murderer robber thief burglar fraudster attacker assailant shooter hostage captive fugitive
refugee migrant immigrant asylum-seeker expatriate exile newcomer native local villager islander townsperson homeowner tenant renter taxpayer ratepayer borrower lender subscriber user reader viewer listener
member delegate participant attendee organizer applicant contestant competitor winner loser finalist hero leader expert specialist authority scientist successor predecessor
republican democrat conservative liberal progressive socialist communist libertarian independent moderate centrist leftist rightist nationalist populist loyalist separatist unionist remainer brexiteer tory labourite feminist environmentalist
christian catholic protestant evangelical muslim jew hindu buddhist sikh atheist mormon sunni shiite believer worshipper worshiper parishioner
millennial boomer newlywed orphan beneficiary recipient caller stakeholder bondholder policyholder creditor debtor backbencher frontbencher hardliner hawk dove maverick outsider
bride groom caretaker homemaker breadwinner hiker climber camper surfer jogger hobbyist enthusiast collector acquaintance classmate roommate flatmate housemate confidant confidante associate mentor protégé`;
const FEMALE_PERSONS = `woman lady girl mother mom mum grandmother grandma stepmother daughter granddaughter stepdaughter sister stepsister half-sister wife ex-wife widow aunt niece girlfriend ex-girlfriend bride fiancée mother-in-law daughter-in-law
sister-in-law godmother housewife schoolgirl businesswoman countrywoman heroine lesbian`;
const MALE_PERSONS = `man gentleman boy guy father dad grandfather grandpa stepfather son grandson stepson brother stepbrother half-brother husband ex-husband widower uncle nephew boyfriend ex-boyfriend groom father-in-law son-in-law
brother-in-law godfather schoolboy bachelor countryman layman lad bloke`;

const ORGANIZATIONS = `
government administration ministry department agency bureau office authority commission committee subcommittee panel council parliament congress senate legislature assembly cabinet presidency municipality prefecture
embassy consulate mission secretariat directorate regulator watchdog inspectorate court tribunal jury judiciary bench chamber prosecution defense defence
army navy force military militia brigade regiment battalion squad unit corps command guard garrison coastguard constabulary precinct gendarmerie
party campaign coalition alliance opposition majority minority caucus faction bloc wing movement lobby junta regime monarchy palace government-in-exile
union federation confederation association society club league guild syndicate cooperative co-op collective network group organization organisation institution institute foundation charity trust nonprofit ngo body
company corporation firm business enterprise conglomerate subsidiary startup start-up manufacturer maker carmaker automaker drugmaker chipmaker planemaker airline carrier railway railroad bank lender insurer brokerage fund hedge-fund
exchange retailer supermarket chain store restaurant hotel brand label studio producer distributor supplier operator developer builder utility refinery plant factory mine shipyard brewery giant consortium venture partnership
university college school academy faculty laboratory lab observatory museum gallery library theatre theater orchestra choir hospital clinic practice surgery pharmacy nursing-home church diocese parish mosque synagogue temple monastery order archdiocese vatican
newspaper paper daily weekly tabloid broadsheet magazine journal broadcaster channel station newsroom outlet website site publication publisher wire
team side franchise crew staff workforce board leadership management think-tank pollster consultancy advisory family household community crowd public electorate
cartel gang mafia cell band troupe ensemble duo trio quartet delegation task-force taskforce inquiry borough county district province township state nation country city town village neighborhood neighbourhood industry sector market`;
const BODIES = 'police media press public military clergy cabinet staff leadership opposition ';

const DOCUMENTS = `
report study memo memorandum lawsuit suit filing complaint poll survey letter email e-mail tweet statement indictment affidavit brief briefing petition motion ruling verdict opinion decision order warrant subpoena summons
testimony transcript deposition paper white-paper article story essay column editorial op-ed review book memoir biography novel diary journal log notebook note post blog message text caption headline
release press-release bulletin newsletter communiqué dispatch cable telegram fax document dossier file record audit analysis assessment appraisal estimate forecast projection census index ranking data
dataset statistic figure chart table graph map agenda manifesto platform charter treaty constitution bill act law statute regulation directive decree resolution amendment contract lease will deed
invoice receipt prospectus brochure leaflet pamphlet flyer poster banner placard sign plaque inscription obituary profile interview podcast broadcast documentary film video clip footage recording tape voicemail
advertisement ad advert commercial slogan questionnaire scorecard fact-sheet factsheet guidebook guide handbook manual textbook advisory alert notice guidance guideline probe inquiry experiment trial research evidence website`;

const SPEECH = `
claim statement warning suggestion comment remark declaration announcement assertion allegation accusation charge argument assurance pledge promise vow threat denial admission confession acknowledgment acknowledgement
explanation response reply answer rebuttal retort criticism praise complaint objection protest demand request call appeal plea question inquiry recommendation proposal advice idea notion view opinion belief conviction suspicion
fear worry concern prediction forecast expectation hope conclusion finding revelation disclosure confirmation insistence contention observation reminder hint implication rumor rumour speculation gossip talk word speech address sermon lecture toast
account version description narrative testimony anecdote joke quip insult slur rant tirade outburst apology condemnation endorsement tribute message mantra motto slogan quote quotation phrase sentence line utterance oath verdict judgment judgement theory hypothesis
sentiment feeling fact news signal sign reason doubt certainty consensus understanding impression perception position stance assumption presumption caveat caution admonition rebuke reproach reassurance guarantee instruction order command invitation challenge`;

const SOURCES = 'source tipster leaker';

const PLACES = `
street road avenue boulevard lane highway motorway bridge tunnel square park garden forest wood mountain hill valley river lake sea ocean coast beach shore island peninsula bay gulf harbor harbour port airport terminal station platform stop border
frontier capital region area zone territory suburb outskirts downtown campus stadium arena court pitch field track gym pool hall ballroom lobby room bedroom kitchen bathroom corridor office desk floor roof basement garage house home apartment flat building tower block
skyscraper warehouse barn shed farm ranch yard shop mall market bakery bar pub café cafe diner jail prison cell barracks base camp tent shelter trench front battlefield cemetery grave church cathedral chapel shrine castle fortress monument
north south east west northeast northwest southeast southwest center centre middle corner edge side top bottom site scene spot location place space planet earth world sky moon ground land desert canyon glacier reef dam canal creek stream spillway`;

const TIMES = `
second minute hour day night morning afternoon evening midnight noon dawn dusk week weekend fortnight month quarter semester year decade century era age period time moment season spring summer autumn fall winter
holiday anniversary birthday eve deadline date term tenure past present future beginning start end halftime half overtime christmas thanksgiving easter ramadan hanukkah today tomorrow yesterday tonight`;

const OTHERS = `
ability abortion abuse access accident accord act action activity addition adoption advance advantage affair aftermath age agreement aid aim air alarm alcohol ambition ambulance amount anger animal apartheid app appearance apple application appointment approach approval arm arms arrest arrival
art aspect asset assistance asylum atmosphere attack attempt attention attitude auction audience award awareness back background bag balance ball ballot ban bargain barrel barrier basis basket bat battery battle beach bear beat beauty bed beef beer behavior behaviour bell belt benefit bet bid bike bird birth bit bite blame blast
block blood blow boat bomb bond bone bonus book boom boost boot border bottle bottom bowl box brain brake branch bread break breath breeze bribe brick broadcast budget bug bullet burden bus butter button cabin cable cake call camera cancer candle candy cap car carbon card care career cargo case cash cast castle cat
cattle cause ceasefire celebration ceremony chain chair challenge chance change chaos chapter character charge chart chat check cheese chicken chief choice cigarette circle circumstance citizenship clash class clause climate clock cloth cloud clue coal coat cocaine code coffee coin cold collapse collection color colour combat combination
comeback comfort command commerce commitment common communication comparison competition complex component compromise computer concept concert condition conduct conference confidence conflict confrontation confusion connection conscience consequence consideration conspiracy construction contact content contest context contrast contribution control controversy convention conversation
cooperation copy core corn corruption cost cotton cough count counter coup couple coupon courage course cover coverage crash credit crime crisis crop cross culture cup cure currency custom cut cycle damage dance danger dark date deal death debate debt decline deed deer default defeat deficit degree delay delivery democracy demonstration
depth desire destruction detail detention development device dialogue diet difference difficulty dignity dinner diplomacy direction dirt disability disagreement disaster discipline discount discovery discrimination discussion disease dish display dispute distance distribution diversity divide division divorce dog dollar door dose double draft drama draw
dream dress drink drive drone drop drought drug duty ear earthquake ease economy edition education effect efficiency effort egg election electricity element emergency emission emotion emphasis encounter end energy enforcement engine entry environment episode equality equipment error escape estate ethic euro event example exception exchange excitement
excuse execution exercise exile exit expansion expense experience explosion export exposure extension extent eye face facility factor failure fair faith fall fame farm fashion fate fault favor favour feature fee field fight finance finger fire firearm fish flag flame flight flood flow flower flu focus food foot force form formula fortune fraud freedom fruit fuel
fun function funding funeral fur gain gamble game gap garbage gas gate gear gender gesture gift glass goal gold good grade grain grant grass green grip ground growth guarantee guilt gun habit hair hand harassment harm harvest hat hate head headquarters health heart heat heating height help heritage hit hold hole homicide honor honour horror horse
housing human humor hunger hunt hurricane ice icon identity image immigration impact implementation import impression improvement incentive incident income increase independence inflation influence information infrastructure injury injustice innovation input insurance integrity intelligence intention interest internet intervention
introduction invasion investment involvement iron issue item jacket jail jet job joint journey joy judgment jump justice key kick kind kiss knee knife knowledge labor labour lack landing landscape language laugh laughter launch lawn layoff lead leaf leak lease leather leg legacy legislation lesson level liability liberty license licence lie life lift light limit
link list literature load loan location lock logic look loss lot love luck lunch machine mail maintenance majority makeup management mandate manner march margin mark marriage mask mass match material matter maximum meal meaning measure meat mechanism medal medication medicine meeting memory mention menu mess metal method milk mind mine
minimum miracle mirror missile mission mistake mix mixture mode model mood moon moral mortgage motion motive motor mouth move muscle music mystery name nature neck need negotiation nerve net night noise nomination norm nose novel number object obstacle occasion offense offer oil operation opportunity option organ origin outbreak outcome output overhaul package page pain
paint pair pandemic paper pardon park part partnership pass passage passion passport past path patience pattern pause pay payment peace peak penalty pension percent percentage performance permission permit perspective phase phone photo photograph picture piece pile pill pipe pipeline pistol plan plane planning plant plastic plate play pleasure plenty plot pocket poem point poison
policy politics pollution pool popularity population portion portrait pose possibility pot potential poverty powder power practice prayer precedent preference pregnancy presence pressure price pride primary principle priority prison privacy privilege prize problem procedure process product production profession profit program programme progress project proof property prospect
prosperity protection protest provision punch punishment purchase purpose push quality quarter question quota race racism radiation radio rage raid rail rain raise rally range rape rate ratio reaction reality rebellion recession recipe recognition recovery reduction reference referendum reform refusal regard relation relationship release relief religion remedy removal rent repair replacement
reputation rescue reserve resignation resistance resource respect responsibility rest result retaliation retirement return revenge revenue reverse revolution reward rice rifle right ring riot rise risk rival rock role roll root rope round route routine row rubber rule run rush sacrifice safety salary sale salt sample sanction sand satellite saving scale scandal scene schedule scheme
science scope score scrap screen script search seat secret security seizure sense sentence sequence series service session set setback settlement sex shade shadow shake shame shape share shelf shell shift ship shirt shock shoe shoot shooting shot shoulder show shower shutdown sight silence silver sin size skill skin slave sleep slice slide slip smell smile smoke snow soap
society soil solution song soul sound soup source spark specimen speed spending spirit split sport spread stability staff stage stake stand standard star state statue status steel step stick stock stomach stone storage storm strain strategy strength stress strike string stroke structure struggle stuff style subject subsidy substance success suffering sugar suicide
suit sum sun supply support surface surge surplus surprise surrender surveillance survival switch symbol sympathy symptom system tail talent talk tank tap target tariff task taste tax tea tear technique technology telephone television temperature tendency tension term terror terrorism test testing thanks theft theme thing thinking thought thread ticket tide tie timber tip tire title
tobacco toll tone tongue tool tooth topic torture total touch tour tourism toy trace trade tradition traffic tragedy trail train training transfer transformation transition transport travel treatment tree trend trick trigger trip troop trouble truck trust truth try turn turnout turnover type uniform unrest update uprising use vaccine value van variety vehicle version victory view violation violence
virus visa vision visit voice volume vote voting voyage wage walk walkout wall want war wash waste watch water wave way wealth weapon wear weather wedding weight welfare wheel whistle will win wind window wine wing wire wish withdrawal wonder work world worry worth wound wrong yield youth zeal`;

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
  return MASCULINE.get(noun) ?? noun.replace(/(?:woman|person)$/, 'man');
}
