import { items, itemSet } from '../lexicon';

/** Frequent adjectives that are no participle and whose ending tells nothing (see suffixes.ts), and those that look like nouns or verbs. */
export const ADJECTIVES: readonly string[] = items(`
able absent absolute abstract implicit oblique indirect scathing stinging accurate active acute adequate adult advance adverse afraid alone alternative ancient angry annual apparent appropriate
armed artificial atomic authentic automatic available average awake aware back bad balanced bare basic beloved better big bipartisan bitter bizarre
black blank blind blue blunt bottom brave brief broad broken brown busy calm casual central certain chief chronic citywide civic civil civilian classic clean
clear close cloudy cold colonial commercial common compact competent complete complex concrete confident confidential consistent constant
controversial convincing cool corporate correct corrupt crazy crypto criminal crooked crucial cruel cultural current daily dark dead deadly dear deep deliberate
democratic dependent desperate different difficult digital diplomatic direct disappointing distant distinct domestic double dramatic dry due dull
eager early eastern easy economic efficient elderly electoral electric electronic empty encouraging entire environmental equal essential ethnic
everyday evident evil excellent explicit external extra extreme fair fake false familiar far fast fatal favorite favourite federal female few fierce
final financial fine firm fiscal fit flat flawed foreign formal former frank free frequent friendly frightening front frozen full fun fundamental
further future gay general genetic genuine global golden good great green half happy hard healthy heavy high historic honest hostile hot huge human
humane ideal illegal immediate imminent immune impartial important inappropriate incomplete inconsistent incorrect independent individual industrial
influential informal initial inner innocent insane inside intelligent interim internal irregular joint judicial junior just keen key kind large last late
lead legal legitimate lethal level light likely limited little local long loose low lower loyal lucky main mainstream major male managing marginal
master mature maximum mean mental mere mid middle mild military minimum minor minute missing mobile mock moderate modern modest moral more most multiple
municipal mutual narrow nationwide native natural naval nearby negative net new next nice nominal normal northern nuclear obscure official ok old only open
opposite optimistic orange organic original other outer outright outside overall overnight overseas own partial particular partisan past patient
perfect permanent persistent personal pessimistic plain pleasant plural polite poor popular positive potent potential precise premature present
international presidential pretty primary prime principal prior private pro profound prominent promising prone proper proud provincial public pure quick racial
racist random rapid rare ready real realistic rebel recent red regular relevant remote resilient responsible rich right risky rival romantic routine
royal rude safe same satisfied scientific secondary secret sectarian secular secure select senior separate severe sexual shadow shallow sharp sheer short
sick significant silent silly similar simple sincere single slight slow small smart smooth social solemn solid sorry southern sovereign spare special
specific spectacular standard state statewide steady straight strange strategic strict strong structural stubborn stupid subject subsequent
substantial subtle such sudden sufficient suicidal super superior supreme sure surprising symbolic systematic talented tense thorough tight tiny top
total tough tragic transparent tribal true ultimate unaware uncertain unchanged unclear underground unemployed unfair unfit unhappy unharmed unhurt unique universal unknown
unlikely unpopular unprecedented unusual upcoming upper upset urban urgent used usual vague valid vast very violent vital vocal volatile warm weak
wealthy weekly well western white whole wide widespread wild willing wise worldwide worse worst worth worthy wrong young younger youngest older oldest
elder bigger biggest larger largest smaller smallest higher highest lowest greater greatest best longer longest shorter stronger strongest weaker
harder hardest easier closer closest nearest latest lesser fewer faster cheaper richer richest poorer poorest tougher deeper wider newer newest anti
abrupt absurd acid acrid adamant adept adrift agile ajar akin alike alive aloof ample apt arid asleep astute austere
averse avid awful balmy barren bland bleak blond bold brash brazen breezy brisk brittle bulky bumpy burly cagey candid
cheap cheeky cheery chilly chubby classy clumsy coarse cocky cosy covert coy crisp crude damp deaf decent deft
dense devout dim dire dirty discreet dizzy dodgy dour drab dumb earnest eerie elite eloquent exempt faint fallow
feeble fickle fiery filthy flaky flimsy fluent fond forlorn foul fragile frail fraught fresh frosty fuzzy gallant
gaunt gentle giddy glad gloomy glum gory grand gray greedy grey grim gritty guilty gutsy handy harsh hasty haughty
hazy hefty hesitant hoarse hollow holy humble humid hungry husky icy idle ill inept inert insistent intact intense
intent irate jubilant juicy lame lax lazy leafy leaky leery lenient lively livid lofty lone lonely loud lousy lovely
lucid lush mad meagre mediocre meek mellow messy mighty moist muddy mundane murky mute naive nasty neat nimble
noble noisy numb obese odd opaque overdue overt pale paltry patchy petty phoney placid plump poignant polar posh
prickly pristine profane prudent quaint quiet raw reluctant reticent rigid ripe robust rotten rough rowdy sad sane savvy scant scarce scary serene shabby shaky shrewd shy sleek sleepy slick slim sloppy soft sombre sore sour
sparse spicy splendid spooky staid stale stark staunch steep stern sticky stiff stout strident sturdy suave sublime
subpar succinct sullen superb swift tacit tame tart tasty taut tepid thick thin thorny thrifty tidy timid
tranquil tricky trite ugly uneasy unruly unwell upbeat vacant vain vibrant vigilant vile vivid wary weary weird wet
wiry witty wooden wry yellow
left-wing right-wing far-right far-left high-profile high-level long-term short-term full-time part-time so-called well-known left center-right
center-left centre-right centre-left
unable viable insufficient rampant outspoken lengthy inaccurate passionate mandatory funny unpaid tall fertile unborn illegitimate irrelevant
unwelcome convenient diverse solar flagging half-year full-year first-half second-half
puzzling baffling mystifying demeaning degrading heartening disheartening infuriating maddening sickening astonishing astounding
perverse cowardly heartbreaking bittersweet appalling idiotic inhuman brutal savage barbaric horrific ghastly
catastrophic devastating toxic patronising patronizing condescending bogus futile timely
proportionate amazing fantastic outstanding uplifting cordial stormy chaotic shambolic contradictory
undemocratic sexist homophobic unrealistic simplistic mistaken disgusting immoral draconian immature pathetic derisory miserly stingy measly clever cunning`);

/** Adjectives of judgement that look like nouns or adverbs as well: behind a noun and a verb of calling they judge it. */
export const VERDICTS = itemSet('right wrong fair good bad false ideal evil offensive well-meaning alarmist extremist');
