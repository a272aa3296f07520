import { items } from '../lexicon';

/** Frequent adjectives that are no participle and whose ending tells nothing (see suffixes.ts), and those that look like nouns or verbs. */
export const ADJECTIVES: readonly string[] = items(`
able absent absolute abstract accurate active acute adequate adult advance adverse afraid alone alternative ancient angry annual apparent appropriate
armed artificial atomic authentic automatic available average awake aware back bad balanced bare basic beloved better big bipartisan bitter bizarre
black blank blind blue blunt bold bottom brave brief bright brilliant broad broken brown brutal busy calm casual central certain cheap chief chronic
civic civil civilian classic clean clear clever close cloudy coastal cold colonial commercial common compact competent complete complex concrete
confident confidential consistent constant controversial convenient convincing cool corporate correct corrupt costly crazy criminal crucial cruel
cultural current cute daily dark dead deadly dear decent deep deliberate democratic dependent desperate different difficult digital diplomatic direct
dirty disappointing distant distinct diverse domestic double dramatic dry due dull eager early eastern easy economic efficient elderly electoral
electric electronic empty encouraging entire environmental equal essential ethnic everyday evident evil exact excellent explicit external extra
extreme fair fake false familiar far fast fat fatal favorite favourite federal female few fierce final financial fine firm fiscal fit flat flawed
foreign formal former frank free frequent fresh friendly frightening front frozen full fun fundamental funny further future gay general genetic
genuine giant glad global golden good grand great green grim gross guilty half happy hard harsh healthy heavy high historic holy honest hostile hot
huge human humane hungry ideal illegal immediate imminent immune impartial important inappropriate incomplete inconsistent incorrect independent
individual indoor industrial influential informal initial inner innocent insane intellectual intelligent interim internal irregular joint judicial
junior just keen key kind large last late lead legal legitimate lethal level light likely limited little local lonely long loose lovely low lower
loyal lucky main mainstream major male managing marginal marine master mature maximum mean medium mental mere mid middle mild military minimum minor
minute missing mobile moderate modern modest moral more most multiple municipal mutual narrow native natural naval nearby negative net neutral new
next nice noble nominal normal northern nuclear obscure odd official ok old only open opposite optimistic oral orange organic original other outdoor
outer outright outside overall overnight overseas own partial particular partisan past patient perfect permanent persistent personal pessimistic plain
pleasant plural polar polite poor popular positive potent potential precise pregnant premature present presidential pretty primary prime principal
prior private pro profound prominent promising prone proper proud provincial public pure quick quiet racial racist random rapid rare raw ready real
realistic rebel recent red regular relevant reluctant remote resilient responsible rich right risky rival romantic routine royal rude rural sad safe
same satisfied scientific secondary secret sectarian secular secure select senior separate severe sexual shallow sharp sheer short sick significant
silent silly similar simple sincere single slight slow small smart smooth sober social sole solemn solid sorry southern sovereign spare special
specific spectacular standard state statewide steady straight strange strategic strict strong structural stubborn stupid subject subsequent
substantial subtle such sudden sufficient suicidal super superior supreme sure surprising sweet swift symbolic systematic talented tall tense thorough
tight tiny top total tough toxic tragic transparent tribal true ultimate unaware uncertain unclear underground unemployed unfair unfit unhappy unique
universal unknown unlikely unpopular unprecedented unusual upcoming upper upset urban urgent used usual vague valid vast verbal very violent virtual
vital vocal volatile warm weak wealthy weekly well western white whole wholesale wide widespread wild willing wise worldwide worse worst worth worthy
wrong young younger youngest older oldest elder eldest bigger biggest larger largest smaller smallest higher highest lowest greater greatest best
longer longest shorter stronger strongest weaker harder hardest easier closer closest nearest latest lesser fewer faster cheaper richer richest poorer
poorest tougher deeper wider newer newest anti left-wing right-wing far-right far-left high-profile high-level long-term short-term full-time
part-time so-called well-known left center-right center-left centre-right centre-left`);
