import { items } from '../lexicon';

/** Frequent verbs that introduce no speech, so that the engine knows a verb when it sees one. */
export const COMMON_VERBS: readonly string[] = items(`
abandon abolish absorb abuse accelerate accept access accommodate accompany accomplish accumulate achieve acquire act adapt address adjust administer adopt adore advance affect
afford aid aim alarm allocate allow alter amend amount anger appear apply appoint appreciate approach approve arise arm arrange arrest arrive assassinate assault assemble assess assign
assist associate assume attach attain attempt attend attract authorize avoid award await back balance ban base battle be bear beat become behave belong benefit bend block bleed blow boil bomb book
boost borrow bother bounce break breach bring broadcast brush build bully bump burn burst bury buy bypass campaign cancel capture care carry carve cast catch cause cease change chase
chat cheat check choose circulate clash clean clear climb cling close coach coincide collapse collect combine come commit communicate compel compete compile complete complicate comply compose compound comprise
conceal concentrate concern conduct confer confine confront confuse connect conquer consist consolidate constitute construct consult consume contact contain contend contribute convene
convert convey convict convince cook cool cooperate coordinate cope copy correct correspond cost count cover crack crash crawl create cross crush cultivate cure cut damage dance deal debate decide decline
decorate decrease dedicate defeat define defy delay delete deliver depart depend deploy deport deprive derive descend deserve design desire destroy detain detect deteriorate devastate develop devote die differ
diminish dip disagree disappear disappoint discharge discipline discover discourage discriminate discuss dismantle display dispose disrupt dissolve distance distinguish distribute disturb dive divide divorce
dominate donate double draft drag drain drop drown dry dump duck earn ease eat edit educate elect elevate eliminate embark embarrass embrace emerge emit employ empty enable enact encounter end endure enforce engage enhance enjoy
enlarge enlist ensure enter entertain equip erase erect erode escape escort evacuate evade evaluate evolve examine exceed exchange exclude excuse execute exercise exhaust exhibit exist exit expand expel
experience expire explode exploit explore export expose extend extract face facilitate fade fail fall fan farm fasten favor favour feature feed fight file fill film filter finance
finalize fire fit fix flag flee float flood flow fly focus fold follow force forge forget forgive form found free freeze fuel fulfil fulfill function fund gain gather generate get give glance go govern grab graduate grant
grasp grind greet grip grow guard guide halt hand handle hang happen harass harm harvest hate haul head heal hear heat help hesitate hide hijack hike hire hit hold honor honour host house hunt hurry hurt identify
ignite ignore illustrate impact implement import impose impress improve incite include incorporate increase incur indict indulge infect influence inflict inform inherit initiate injure inject injure
innovate insert inspect inspire install integrate intend intensify interact interest interfere interpret intervene interview introduce invade invent invest investigate involve isolate issue jail join jump justify keep kick
kidnap kill kiss knock know lack land last launch lay lead leak lean leap learn leave lend let level lie lift light like limit link list listen live load loan locate lock look loom loot
lose love lower maintain make manage manipulate mandate manufacture march mark marry match matter mean measure meet melt merge migrate mind miss mix mobilize modify monitor motivate mount move multiply murder name
narrow near need negotiate neglect nominate notice obey obtain occupy occur open operate oppose opt organize organise originate oust overcome overhaul overlook oversee overthrow overturn owe own pack park part participate pass patrol pause pave
pay perceive perform permit persist persuade phase pick pile pitch place plan plant play plunge poison poll pop pose position possess postpone pour practice practise prefer preach prepare prescribe present
preserve preside press prevail prevent price print proceed process produce profit prohibit promote prompt protect provide provoke publish pull pump punish purchase pursue push put qualify quit race raid rain raise
rally range rank rate reach react realize realise rebuild receive recover recruit reduce reelect refine reform refuse regain register regulate rehabilitate reinforce relate relax release rely remain remark remove
render renew rent repair repay repeal replace represent rescue research resemble reserve reshape resign resist resolve restore restrict result resume retain retaliate rethink retire retreat retrieve return reunite reverse review
revise revive reward rid ride ring rise risk rob roll rotate ruin rule run rush sack sacrifice satisfy save scale scan scare schedule score scramble screen search secure seek seem seize select sell send sentence separate serve set settle sever shake
shape share shed shelter shift shine ship shock shoot shop shorten shrink shut sign sing sink sit skip slash sleep slide slip slow smash smell smoke smuggle soar solve sort sound spare spark specialize specialise speed spell spend spill spin
split sponsor spot spread spring squeeze stab staff stage stand stare start starve stay steal steer stem step stick stimulate stir stop store strain strengthen stretch strike strip structure struggle study subject submit
substitute succeed sue suffer suit supply support suppress surge surpass surprise surrender surround survey survive suspend sustain sweep swim swing switch tackle talk target taste tax teach team tear tend terminate
test thank throw thrive tie tighten time top touch tour trace track trade train transfer transform translate transport trap travel treat trend trigger triple trust try turn twist undergo undermine unite unify unleash update upgrade uphold upset use
utilize vaccinate value vanish vary veto violate visit vote wage wait wake walk wander want warm wash waste watch water wave weaken wear weigh whip widen win wipe wish withdraw withstand witness work worsen wound wrap wreck yield`);
